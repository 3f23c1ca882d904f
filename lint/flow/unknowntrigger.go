package flow

// UnknownTrigger is the trigger_type of a trigger that names no known type.
type UnknownTrigger struct {
	Trigger *Trigger
	Meant   Meant
	Flags   Bits // UnknownType… constants
}

// UnknownTriggers returns the trigger types that are not known, in the order of the triggers. Blank ones are left out.
func (d *Definition) UnknownTriggers() []*UnknownTrigger {
	return d.unknownTriggers.get(func() []*UnknownTrigger {
		var all []*UnknownTrigger
		for _, t := range d.Triggers {
			if t.TypeText == "" || t.Info != nil || t.Flags.Has(TrigTypeBlank) {
				continue
			}
			u := &UnknownTrigger{Trigger: t}
			if v, ok := d.Types.(Vocabulary); ok {
				u.Meant = v.MeantTrigger(t.TypeText)
			}
			u.Flags.SetIf(UnknownTypeNear, u.Meant.Type != "" && !u.Meant.Wording)
			u.Flags.SetIf(UnknownTypeWording, u.Meant.Wording)
			u.Flags.SetIf(UnknownTypeComplete, u.Meant.Complete)
			u.Flags.SetIf(UnknownTypeSure, u.Meant.Sure)
			all = append(all, u)
		}
		return all
	})
}

// TriggerTypeNames returns the names of the known trigger types, nil where they cannot be told.
func (d *Definition) TriggerTypeNames() []string {
	if v, ok := d.Types.(Vocabulary); ok {
		return v.TriggerNames()
	}
	return nil
}
