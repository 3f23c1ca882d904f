package flow

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Build reads the definition that a tree holds. It never fails: what cannot be read is absent or unknown in the model.
// types may be nil, then no type is known. It takes time and memory linear in the size of the tree.
func Build(tree *syntax.Tree, types Types, hints Hints) *Definition {
	if types == nil {
		types = noTypes{}
	}
	d := &Definition{Tree: tree, File: hints.File, Types: types, JSONC: isJSONC(hints.File)}
	d.findBody()
	if d.hasBody() {
		d.readTop()
		d.readActions()
		d.readTriggers()
		d.readRules()
	}
	d.detect(hints)
	d.Flags.SetIf(DocJSONC, d.JSONC)
	if !d.hasBody() {
		return d
	}
	d.Export = d.Call == nil && d.ID != nil
	d.findModes()
	d.flagDocument()
	d.linkActions()
	d.findCycles()
	d.findReach()
	d.judgeRoots()
	d.judgeBranches()
	d.findLookAlikes()
	d.compareRules()
	d.compareTriggers()
	d.flagTriggers()
	d.judgeTiming()
	d.compareWithRecord()
	return d
}

// hasBody reports whether there is an object to read the definition from.
func (d *Definition) hasBody() bool { return d.Body != nil && d.Envelope == nil }

// readTop reads the top-level properties of the definition.
func (d *Definition) readTop() {
	for m := range d.Body.Children() {
		value := present(m)
		switch propertyName(m) {
		case "id":
			d.ID = value
		case "title":
			d.Title = value
		case "active":
			d.Active = value
		case "template_id":
			d.TemplateID = value
		case "prompt":
			d.Prompt = value
		case "scenario_type":
			d.ScenarioType = value
		case "actions":
			d.ActionList = value
		case "triggers":
			d.TriggerList = value
		case "campaign_rules":
			d.RuleList = value
		}
	}
}

// flagDocument sets the document's facts that the top level and the lists decide.
func (d *Definition) flagDocument() {
	f := &d.Flags
	f.Set(DocHasBody)
	f.SetIf(DocHasTitle, d.Title != nil)
	f.SetIf(DocHasActive, d.Active != nil)
	f.SetIf(DocHasTemplateID, d.TemplateID != nil)
	f.SetIf(DocHasPrompt, d.Prompt != nil)
	f.SetIf(DocHasTriggers, d.TriggerList != nil)
	f.SetIf(DocHasActions, d.ActionList != nil)
	f.SetIf(DocHasCampaignRules, d.RuleList != nil)
	f.SetIf(DocHasScenarioType, d.ScenarioType != nil)
	f.SetIf(DocHasID, d.ID != nil)
	f.SetIf(DocBroken, damaged(d.Body))
	f.SetIf(DocActionsBroken, damaged(d.ActionList))
	f.SetIf(DocTriggersBroken, damaged(d.TriggerList))
	f.SetIf(DocRulesBroken, damaged(d.RuleList))
	f.SetIf(DocExport, d.Export)
	f.SetIf(DocTitleBlank, isBlank(d.Title))
	f.SetIf(DocActiveTrue, d.Active != nil && d.Active.IsTrue())
	f.SetIf(DocActionsEmpty, isEmptyList(d.ActionList))
	f.SetIf(DocTriggersEmpty, isEmptyList(d.TriggerList))
	f.SetIf(DocRulesEmpty, isEmptyList(d.RuleList))
	f.SetIf(DocActionsNonempty, hasElements(d.ActionList))
	f.SetIf(DocTriggersNonempty, hasElements(d.TriggerList))
	f.SetIf(DocRulesNonempty, hasElements(d.RuleList))
	f.SetIf(DocKeepsActions, d.keepsActions())
	f.SetIf(DocDeclared, d.OpFrom != FromNothing && d.OpFrom != FromContent)
	f.SetIf(DocActionsWithoutID, d.actionsWithoutID())
	f.SetIf(DocHasInclusion, d.hasInclusion())
	f.SetIf(DocRulesUnclear, d.rulesUnclear())
}

func (d *Definition) keepsActions() bool {
	for _, a := range d.Actions {
		if a.ID != nil {
			return true
		}
	}
	return false
}

func (d *Definition) actionsWithoutID() bool {
	if len(d.Actions) == 0 || damaged(d.ActionList) {
		return false
	}
	for _, a := range d.Actions {
		if a.ID != nil || a.Flags.Has(ActBroken) {
			return false
		}
	}
	return true
}

// present returns the value, nil where it is null: null counts as absent.
func present(n *syntax.Node) *syntax.Node {
	if n.Kind() == syntax.Null {
		return nil
	}
	return n
}

// propertyName returns the name of a member, "" where it could not be read.
func propertyName(member *syntax.Node) string {
	name := member.Name()
	if name == nil || name.HalfRead() {
		return ""
	}
	return name.Text()
}

// readable reports whether the node is a string that was read to its end.
func readable(n *syntax.Node) bool {
	return n != nil && n.Kind() == syntax.String && !n.HalfRead()
}

// textOf returns the decoded text of a readable string, else "".
func textOf(n *syntax.Node) string {
	if !readable(n) {
		return ""
	}
	return n.Text()
}

// unread reports whether a value is there that could not be read, so that nothing may be judged by it.
func unread(n *syntax.Node) bool {
	return n != nil && (n.HalfRead() || n.Kind() == syntax.Missing || n.Kind() == syntax.Invalid)
}

// damaged reports whether a syntax error stands directly inside an object or array.
func damaged(n *syntax.Node) bool { return n != nil && (n.Broken() || n.Lossy()) }

// isBlank reports whether the node is a string of nothing but white space.
func isBlank(n *syntax.Node) bool {
	return readable(n) && strings.TrimSpace(n.Text()) == ""
}

// readObjects makes an element of each object of a list, all in one piece of memory. What is no object is left out.
func readObjects[T any](list *syntax.Node, read func(*T, *syntax.Node)) []*T {
	n := countObjects(list)
	if n == 0 {
		return nil
	}
	slab, all := make([]T, n), make([]*T, 0, n)
	for e := range list.Children() {
		if e.Kind() == syntax.Object {
			element := &slab[len(all)]
			read(element, e)
			all = append(all, element)
		}
	}
	return all
}

// countObjects returns how many elements of a list are objects, 0 for anything that is no array.
func countObjects(list *syntax.Node) int {
	if !isArray(list) {
		return 0
	}
	n := 0
	for e := range list.Children() {
		if e.Kind() == syntax.Object {
			n++
		}
	}
	return n
}

func isArray(n *syntax.Node) bool  { return n != nil && n.Kind() == syntax.Array }
func isObject(n *syntax.Node) bool { return n != nil && n.Kind() == syntax.Object }

func isEmptyList(n *syntax.Node) bool { return isArray(n) && n.Len() == 0 && !damaged(n) }
func hasElements(n *syntax.Node) bool { return isArray(n) && n.Len() > 0 }

// hasVariable reports whether a text holds the beginning of a variable or of a Liquid tag.
func hasVariable(text string) bool { return variableStart(text) >= 0 }

// variableStart returns the offset of the first {{ or {%, -1 if there is none.
func variableStart(text string) int {
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '{')
		if i += from; i < from || i+1 == len(text) {
			return -1
		}
		if text[i+1] == '{' || text[i+1] == '%' {
			return i
		}
		from = i + 1
	}
}

// decimal returns an id as decimal text: a number or a string of digits that begins with 1 to 9. Else it returns "".
func decimal(n *syntax.Node) string {
	if n == nil || n.HalfRead() {
		return ""
	}
	text := ""
	switch n.Kind() {
	case syntax.Number:
		text = n.Raw()
	case syntax.String:
		text = n.Text()
	}
	if text == "" || text[0] == '0' {
		return ""
	}
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return ""
		}
	}
	return text
}

// noTypes knows no type.
type noTypes struct{}

func (noTypes) Action(string) *ActionType   { return nil }
func (noTypes) Trigger(string) *TriggerType { return nil }
func (noTypes) InlineAllowed(Kind, Target) []string {
	return []string{"media_file", "conversion_link", "survey", "folder"}
}
func (noTypes) Media() *Media { return nil }
