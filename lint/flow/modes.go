package flow

import "github.com/inrolint/inrolint/lint/syntax"

// findModes finds the creation modes of the definition and says whether there are several or none.
func (d *Definition) findModes() {
	d.addMode("template_id", d.TemplateID)
	if d.Kind != Campaign {
		d.addMode("prompt", d.Prompt)
	}
	d.addMode("direct", d.firstList())
	d.sortModes()

	prompted := d.Kind != Campaign && d.Prompt != nil && !isBlank(d.Prompt)
	d.Flags.SetIf(DocSeveralModes, len(d.Modes) > 1)
	d.Flags.SetIf(DocPromptMode, prompted)
	d.Flags.SetIf(DocOtherMode, prompted || d.TemplateID != nil)
	d.Flags.SetIf(DocNoMode, !prompted && d.TemplateID == nil && !d.listsSomething())
}

// addMode adds the mode that a property stands for. One whose value could not be read is judged by nothing.
func (d *Definition) addMode(name string, value *syntax.Node) {
	if value == nil || unread(value) {
		return
	}
	d.Modes = append(d.Modes, Mode{Name: name, Key: value.Name()})
}

// sortModes puts the modes, three at most, in file order.
func (d *Definition) sortModes() {
	for i := 1; i < len(d.Modes); i++ {
		for j := i; j > 0 && d.Modes[j].Key.Start() < d.Modes[j-1].Key.Start(); j-- {
			d.Modes[j], d.Modes[j-1] = d.Modes[j-1], d.Modes[j]
		}
	}
}

// directLists returns the lists of the direct mode; those that are absent are nil.
func (d *Definition) directLists() []*syntax.Node {
	switch d.Kind {
	case Scenario:
		return []*syntax.Node{d.TriggerList, d.ActionList}
	case Campaign:
		return []*syntax.Node{d.ActionList, d.RuleList}
	}
	return []*syntax.Node{d.TriggerList, d.ActionList, d.RuleList}
}

// firstList returns the list of the direct mode that stands first in the file.
func (d *Definition) firstList() *syntax.Node {
	var first *syntax.Node
	for _, list := range d.directLists() {
		if list != nil && (first == nil || list.Start() < first.Start()) {
			first = list
		}
	}
	return first
}

// listsSomething reports whether a list of the direct mode is there that is not empty, or not known to be.
func (d *Definition) listsSomething() bool {
	for _, list := range d.directLists() {
		if list != nil && !isEmptyList(list) {
			return true
		}
	}
	return false
}
