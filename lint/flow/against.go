package flow

import "github.com/inrolint/inrolint/lint/syntax"

// Dropped is a row of the current record that an update leaves out, so that the API destroys it.
type Dropped struct {
	List string       // "actions", "triggers"
	Node *syntax.Node // the list of the update that leaves it out
	Row  *RecordRow
	From *Record
}

// compareWithRecord sets the facts that the current record decides. They are known of updates only.
func (d *Definition) compareWithRecord() {
	r := d.Against
	if r == nil || d.Operation != Update {
		d.Against = nil
		return
	}
	d.Flags.Set(DocHasRecord)
	d.Flags.SetIf(DocRecordNotDraft, (d.Kind == Campaign || d.Kind == KindUnknown && r.Kind == Campaign) && r.Status != "" && r.Status != "draft")
	listed := make(map[string]bool, len(d.Actions))
	for _, a := range d.Actions {
		listed[a.IDText] = true
	}
	if r.Actions != nil {
		for _, a := range d.Actions {
			a.compareWithRow(r, listed)
		}
	}
	if r.Triggers.Identified() {
		for _, t := range d.Triggers {
			t.Flags.SetIf(TrigIDNotInRecord, t.IDText != "" && r.Triggers.Row(t.IDText) == nil)
		}
	}
	d.Dropped = append(d.dropped("actions", d.ActionList, r.Actions, listed), d.droppedTriggers(r)...)
	for _, gone := range d.Dropped {
		d.Flags.SetIf(DocDropsActions, gone.List == "actions")
		d.Flags.SetIf(DocDropsTriggers, gone.List == "triggers")
	}
}

func (a *Action) compareWithRow(r *Record, listed map[string]bool) {
	if a.IDText == "" {
		return
	}
	a.Record = r.Actions.Row(a.IDText)
	if a.Record == nil {
		a.Flags.SetIf(ActIDNotInRecord, r.Actions.Identified())
		return
	}
	parent := a.Record.Parent
	complete := !damaged(a.Def.ActionList)
	a.Flags.SetIf(ActParentDropped, complete && parent != nil && parent.ID != "" && !listed[parent.ID] && !a.namesParent() && !damaged(a.Node))
	a.Flags.SetIf(ActTypeChanged, a.TypeText != "" && a.Record.Type != "" && a.TypeText != a.Record.Type && !hasVariable(a.TypeText))
}

func (d *Definition) droppedTriggers(r *Record) []*Dropped {
	listed := make(map[string]bool, len(d.Triggers))
	for _, t := range d.Triggers {
		listed[t.IDText] = true
	}
	return d.dropped("triggers", d.TriggerList, r.Triggers, listed)
}

// dropped returns the rows of the record that the update's list leaves out. A list that is not given leaves out
// nothing; of a broken one, or one with an id that cannot be read, nothing can be said.
func (d *Definition) dropped(name string, list *syntax.Node, old *RecordList, listed map[string]bool) []*Dropped {
	if old == nil || !isArray(list) || damaged(list) || d.unclearIDs(name) {
		return nil
	}
	var gone []*Dropped
	for _, row := range old.Rows {
		if row.ID != "" && !listed[row.ID] {
			gone = append(gone, &Dropped{List: name, Node: list, Row: row, From: d.Against})
		}
	}
	return gone
}

// unclearIDs reports whether a row of the list is broken, or has an id that is no whole number or holds a variable.
func (d *Definition) unclearIDs(name string) bool {
	if name == "triggers" {
		for _, t := range d.Triggers {
			if damaged(t.Node) || t.ID != nil && t.IDText == "" {
				return true
			}
		}
		return false
	}
	for _, a := range d.Actions {
		if damaged(a.Node) || a.ID != nil && a.IDText == "" {
			return true
		}
	}
	return false
}
