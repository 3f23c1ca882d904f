package flow

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// findBody finds the object that is the definition: the top level, or the arguments of the tool call that it is.
func (d *Definition) findBody() {
	root := d.Tree.Root()
	if root == nil || unread(root) {
		return
	}
	if root.Kind() != syntax.Object {
		d.Flags.Set(DocTopLevelNotObject)
		return
	}
	d.Body = root
	if d.Call = readCall(root); d.Call != nil {
		d.Body = d.Call.definition()
		d.Flags.Set(DocCall)
		d.Flags.SetIf(DocReadToolWrite, d.Call.WritesToReadTool())
	}
	if d.Envelope = envelopeIn(d.Body); d.Envelope != nil {
		d.Flags.Set(DocEnvelope)
	}
}

// envelopeIn returns the value of a response envelope's property. An object that has any property of a definition
// beside it is no envelope.
func envelopeIn(body *syntax.Node) *syntax.Node {
	if body == nil {
		return nil
	}
	var inside *syntax.Node
	for m := range body.Children() {
		switch propertyName(m) {
		case "scenario", "campaign":
			if inside == nil && isObject(m) {
				inside = m
			}
		case "id", "scenario_id", "campaign_id", "title", "active", "template_id", "prompt", "scenario_type",
			"actions", "triggers", "campaign_rules":
			return nil
		}
	}
	return inside
}

// detect decides on kind, operation and target; the first that knows wins: flag, tool call, config, file name, content.
func (d *Definition) detect(hints Hints) {
	callKind, callOperation := d.Call.sends()
	nameKind, nameOperation := fromFileName(hints.File)
	d.Kind, d.KindFrom = firstKnown([]Kind{hints.Kind, callKind, hints.ConfigKind, nameKind, d.kindOfContent()})
	d.Operation, d.OpFrom = firstKnown([]Operation{hints.Operation, callOperation, hints.ConfigOperation, nameOperation, d.operationOfContent()})
	if hints.Record != nil && d.hasBody() {
		d.Against = hints.Record(d.RecordID(), d.Kind)
	}
	if d.Against != nil && d.OpFrom == FromContent {
		d.Operation = Update // the record that is to be changed was named; a list without ids destroys all of it
	}
	d.Target = hints.Target
	if d.Target == 0 {
		d.Target = REST
	}
	if d.Call != nil {
		d.Target = MCP
	}
}

// firstKnown returns the first answer that is not unknown; the answers stand in the order of [Origin].
func firstKnown[T Kind | Operation](answers []T) (T, Origin) {
	for i, answer := range answers {
		if answer != 0 {
			return answer, FromFlag + Origin(i)
		}
	}
	return 0, FromNothing
}

// fromFileName reads kind and operation from a name such as welcome.scenario.update.json, in any case.
func fromFileName(file string) (Kind, Operation) {
	name := baseName(file)
	name, ok := strings.CutSuffix(name, ".json")
	if !ok {
		if name, ok = strings.CutSuffix(name, ".jsonc"); !ok {
			return KindUnknown, OperationUnknown
		}
	}
	operation := OperationUnknown
	if rest, ok := strings.CutSuffix(name, ".create"); ok {
		name, operation = rest, Create
	} else if rest, ok := strings.CutSuffix(name, ".update"); ok {
		name, operation = rest, Update
	}
	switch {
	case strings.HasSuffix(name, ".scenario"):
		return Scenario, operation
	case strings.HasSuffix(name, ".campaign"):
		return Campaign, operation
	}
	return KindUnknown, OperationUnknown
}

// isJSONC reports whether a file's name ends in .jsonc, in any case.
func isJSONC(file string) bool { return strings.HasSuffix(baseName(file), ".jsonc") }

// baseName returns the last part of a path in lower case.
func baseName(file string) string {
	return strings.ToLower(file[strings.LastIndexAny(file, `/\`)+1:])
}

func (d *Definition) kindOfContent() Kind {
	switch {
	case d.Envelope != nil:
		if d.Envelope.Key() == "campaign" {
			return Campaign
		}
		return Scenario
	case d.RuleList != nil:
		return Campaign
	case d.TriggerList != nil, d.Prompt != nil, d.ScenarioType != nil:
		return Scenario
	}
	return KindUnknown
}

func (d *Definition) operationOfContent() Operation {
	if !d.hasBody() {
		return OperationUnknown
	}
	for _, a := range d.Actions {
		if a.ID != nil || a.ParentID != nil {
			return Update
		}
	}
	return Create
}
