package flow

import "github.com/inrolint/inrolint/lint/syntax"

// readTriggers makes the triggers out of the objects of the list and finds ids that are used twice.
func (d *Definition) readTriggers() {
	ids := make(map[string]*Trigger)
	d.Triggers = readObjects(d.TriggerList, func(t *Trigger, e *syntax.Node) {
		t.Def, t.Node, t.Index = d, e, e.Index()
		t.read()
		t.noteID(ids)
	})
}

func (t *Trigger) read() {
	for m := range t.Node.Children() {
		switch propertyName(m) {
		case "id":
			t.ID = present(m)
		case "trigger_type":
			t.Type = present(m)
		case "options":
			t.Options = present(m)
		}
	}
	t.IDText = decimal(t.ID)
	if t.TypeText = textOf(t.Type); t.TypeText != "" {
		t.Info = t.Def.Types.Trigger(t.TypeText)
	}
	f := &t.Flags
	f.SetIf(TrigHasID, t.ID != nil)
	f.SetIf(TrigHasTriggerType, t.Type != nil)
	f.SetIf(TrigHasOptions, t.Options != nil)
	f.SetIf(TrigBroken, damaged(t.Node))
	f.SetIf(TrigNew, t.ID == nil)
	f.SetIf(TrigKept, t.ID != nil)
	f.SetIf(TrigTypeBlank, isBlank(t.Type))
	f.SetIf(TrigTypeKnown, t.Info != nil)
}

// noteID compares the trigger's id with those of the triggers before it.
func (t *Trigger) noteID(ids map[string]*Trigger) {
	if t.IDText == "" {
		return
	}
	first, used := ids[t.IDText]
	if !used {
		ids[t.IDText] = t
		return
	}
	t.firstSameID = first
	t.Flags.Set(TrigIDUsedBefore)
}

// FirstSameID returns the first trigger with the same id, nil if this is the first.
func (t *Trigger) FirstSameID() *Trigger { return t.firstSameID }

// flagTriggers sets the document's facts about what can start a run.
func (d *Definition) flagTriggers() {
	elements := 0
	if isArray(d.TriggerList) {
		elements = d.TriggerList.Len()
	}
	unclear := elements == 0 || elements != len(d.Triggers) || damaged(d.TriggerList)
	comment := false
	for _, t := range d.Triggers {
		unclear = unclear || t.Info == nil || t.Info.Vague
		comment = comment || t.FiresOnComment()
	}
	d.Flags.SetIf(DocTriggersUnclear, unclear)
	d.Flags.SetIf(DocCommentTrigger, comment)
}

// FiresOnComment reports whether the trigger's words are compared with comments.
func (t *Trigger) FiresOnComment() bool {
	if t.Info == nil {
		return false
	}
	for _, f := range t.Info.Filters {
		if f.Matches == "comment" {
			return true
		}
	}
	return false
}
