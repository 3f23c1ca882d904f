package flow

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// sender is a tool that takes a definition. A tool of one operation takes it as its arguments; a tool of a resource
// takes {"action": verb, "action_params": definition}.
type sender struct {
	kind      Kind
	operation Operation // OperationUnknown for a tool of a resource, whose verb says it
	readOnly  bool      // refuses to write; its twin with the suffix _manage does not
}

// senders are the tools of all generations that take a definition, by name.
var senders = map[string]sender{
	"create_scenario":  {kind: Scenario, operation: Create},
	"update_scenario":  {kind: Scenario, operation: Update},
	"create_campaign":  {kind: Campaign, operation: Create},
	"update_campaign":  {kind: Campaign, operation: Update},
	"scenarios":        {kind: Scenario, readOnly: true},
	"scenarios_manage": {kind: Scenario},
	"campaigns":        {kind: Campaign, readOnly: true},
	"campaigns_manage": {kind: Campaign},
}

// writeVerbs are the actions that a read tool refuses.
var writeVerbs = []string{"create", "update", "send", "test", "resend", "delete", "destroy", "trigger", "retry"}

// callParts are the members of an object that can make it a tool call.
type callParts struct {
	tool, arguments, action, params *syntax.Node
	hasArguments, hasParams         bool
}

// readCall reads the tool call that the top-level object is: a JSON-RPC request of tools/call, its params alone, or the
// wrapper of a resource's tool with or without the tool's name. It returns nil for anything else.
func readCall(root *syntax.Node) *Call {
	if textOf(root.Get("method")) == "tools/call" {
		request := root.Get("params")
		if !isObject(request) {
			return &Call{}
		}
		return newCall(readParts(request))
	}
	p := readParts(root)
	named := p.hasArguments && p.tool != nil
	wrapped := p.hasParams && (p.tool != nil || p.action != nil)
	if !named && !wrapped {
		return nil
	}
	return newCall(p)
}

func readParts(o *syntax.Node) callParts {
	p := callParts{
		action:       o.Get("action"),
		arguments:    o.Get("arguments"),
		params:       o.Get("action_params"),
		hasArguments: o.Member("arguments") != nil,
		hasParams:    o.Member("action_params") != nil,
	}
	for _, name := range [...]string{"name", "tool", "tool_name"} {
		if tool := o.Get(name); readable(tool) {
			p.tool = tool
			break
		}
	}
	return p
}

func newCall(p callParts) *Call {
	c := &Call{Tool: p.tool, ToolName: bareToolName(textOf(p.tool))}
	tool := senders[c.ToolName]
	switch {
	case tool.operation != OperationUnknown:
		c.Verb, c.Args = tool.operation.String(), p.arguments
	case !p.hasArguments:
		c.wrap(p)
	case isObject(p.arguments):
		c.wrap(readParts(p.arguments))
	default:
		c.Args = p.arguments
	}
	return c
}

// wrap takes verb and definition from {"action": verb, "action_params": definition}.
func (c *Call) wrap(p callParts) {
	c.Action, c.Args = p.action, p.params
	c.Verb = strings.ToLower(textOf(p.action))
}

// bareToolName cuts what a client puts in front of a tool's name: mcp__inro__, inro., inro:, inro/.
func bareToolName(name string) string {
	if i := strings.LastIndex(name, "__"); i >= 0 {
		name = name[i+2:]
	}
	return name[strings.LastIndexAny(name, ".:/")+1:]
}

// sends returns the kind and operation of the definition that the call sends, as far as the call says them.
func (c *Call) sends() (Kind, Operation) {
	if c == nil {
		return KindUnknown, OperationUnknown
	}
	tool, known := senders[c.ToolName]
	if !known && c.Tool != nil {
		return KindUnknown, OperationUnknown
	}
	switch c.Verb {
	case "create":
		return tool.kind, Create
	case "update":
		return tool.kind, Update
	}
	return tool.kind, OperationUnknown
}

// SendsDefinition reports whether the call is one that creates or updates a scenario or campaign, whatever its
// arguments are.
func (c *Call) SendsDefinition() bool {
	_, operation := c.sends()
	return operation != OperationUnknown
}

// WritesToReadTool reports whether the call asks a read tool to write.
func (c *Call) WritesToReadTool() bool {
	return c != nil && senders[c.ToolName].readOnly && slices.Contains(writeVerbs, c.Verb)
}

// WriteTool returns the name of the tool that takes what this call asks a read tool for, "" where that is not so.
func (c *Call) WriteTool() string {
	if !c.WritesToReadTool() {
		return ""
	}
	return c.ToolName + "_manage"
}

// definition returns the object that the call sends, nil if it sends none.
func (c *Call) definition() *syntax.Node {
	if !c.SendsDefinition() || !isObject(c.Args) {
		return nil
	}
	return c.Args
}
