package complete

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// inCall reports whether an object is the tool call round a definition, or one of its parts.
func (r *request) inCall(o *syntax.Node) bool {
	call := r.def.Call
	if call == nil || o == nil || o == r.def.Body || o.Kind() != syntax.Object {
		return false
	}
	for n := o; n != nil; n = n.Parent() {
		if n == r.def.Body {
			return false
		}
	}
	return o.Member("arguments") != nil || o.Member("action_params") != nil || o.Member("params") != nil || o.Member("method") != nil
}

// callNames are the members that a tool call lacks.
func (r *request) callNames(o *syntax.Node) []Candidate {
	var found []Candidate
	add := func(name string, value Snippet, doc string) {
		if o.Get(name) != nil {
			return
		}
		text := Snippet{plain(quoted(name))}
		if r.next != ':' {
			text = append(append(text, plain(": ")), value...)
		}
		c := r.candidate(name, PropertyName, text)
		c.Filter = r.filterOf(name)
		c.Doc = func() string { return doc }
		found = append(found, c)
	}
	braces := Snippet{plain("{"), place(""), plain("}")}
	switch {
	case o.Member("action_params") != nil:
		add("action", Snippet{plain(`"`), choice(verbs), plain(`"`)}, "What the tool is to do.")
	case o.Member("arguments") != nil:
		add("name", Snippet{plain(`"`), choice(writers()), plain(`"`)}, "The tool that is called.")
	case o.Member("method") != nil:
		add("params", braces, "The call: name and arguments.")
	}
	return found
}

// writers are the tools that take a definition.
func writers() []string {
	var names []string
	for _, t := range flow.Tools() {
		if !t.ReadOnly {
			names = append(names, t.Name)
		}
	}
	return names
}

// verbs are the actions by which a tool takes a definition.
var verbs = []string{flow.Create.String(), flow.Update.String()}

// callValues are the values of the members of a tool call.
func (r *request) callValues(o *syntax.Node, key string) []Candidate {
	var found []Candidate
	add := func(value, description string) {
		c := r.candidate(value, Value, Snippet{plain(quoted(value))})
		c.Filter = r.filterOf(value)
		c.Description = description
		c.Obsolete = description == readsOnly
		found = append(found, c)
	}
	switch key {
	case "name", "tool", "tool_name":
		for _, tool := range flow.Tools() {
			add(tool.Name, toolText(tool))
		}
	case "action":
		for _, verb := range verbs {
			add(verb, "")
		}
	case "method":
		add("tools/call", "")
	}
	return found
}

// readsOnly says of a tool that it refuses definitions.
const readsOnly = "reads only"

// toolText says what a tool takes.
func toolText(t flow.Tool) string {
	switch {
	case t.ReadOnly:
		return readsOnly
	case t.Operation != flow.OperationUnknown:
		return t.Operation.String() + " " + t.Kind.String()
	}
	return "writes a " + t.Kind.String()
}
