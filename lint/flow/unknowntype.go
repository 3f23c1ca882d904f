package flow

// Vocabulary is what a [Types] may be besides: it knows what types are called, and what people call them instead.
type Vocabulary interface {
	// MeantAction says what an action type that is not known was probably meant to be.
	MeantAction(name string) Meant
	// ActionNames returns the names of the known action types.
	ActionNames() []string
	// MeantTrigger says what a trigger type that is not known was probably meant to be.
	MeantTrigger(name string) Meant
	// TriggerNames returns the names of the known trigger types.
	TriggerNames() []string
}

// Meant is what the name of an unknown type was probably meant to be.
type Meant struct {
	Type     string // the known type that was meant; "" where none suggests itself
	Sure     bool   // nothing else is as near
	Wording  bool   // the name is the app's wording, or another that people use, and not a type
	Note     string // a sentence about the wording; may be empty
	Complete bool   // the known types are all that there are
}

// UnknownType is the action_type of an action that names no known type.
type UnknownType struct {
	Action *Action
	Meant  Meant
	Flags  Bits // UnknownType… constants
}

// Bits of UnknownType.Flags.
const (
	UnknownTypeNear = iota
	UnknownTypeWording
	UnknownTypeComplete
	UnknownTypeSure
	unknownTypeFlagCount
)

// UnknownTypeFlags are the yes/no facts of an unknown action type, by their bit.
var UnknownTypeFlags = [unknownTypeFlagCount]Flag{
	UnknownTypeNear:     {"near", "The name is a near miss of a known type."},
	UnknownTypeWording:  {"wording", "The name is the app's wording of a type, or another that people use for one."},
	UnknownTypeComplete: {"complete", "The known types are all that the account has."},
	UnknownTypeSure:     {"sure", "One known type was surely meant: no other is as near."},
}

// UnknownTypes returns the action types that are not known, in the order of the actions. Blank ones are left out.
func (d *Definition) UnknownTypes() []*UnknownType {
	return d.content.unknownTypes.get(func() []*UnknownType {
		var all []*UnknownType
		meant := make(map[string]Meant)
		for _, a := range d.Actions {
			if a.TypeText == "" || a.Info != nil || a.Flags.Has(ActTypeBlank) {
				continue
			}
			m, asked := meant[a.TypeText]
			if !asked {
				m = d.meantAction(a.TypeText)
				meant[a.TypeText] = m
			}
			u := &UnknownType{Action: a, Meant: m}
			u.Flags.SetIf(UnknownTypeNear, m.Type != "" && !m.Wording)
			u.Flags.SetIf(UnknownTypeWording, m.Wording)
			u.Flags.SetIf(UnknownTypeComplete, m.Complete)
			u.Flags.SetIf(UnknownTypeSure, m.Sure)
			all = append(all, u)
		}
		return all
	})
}

func (d *Definition) meantAction(name string) Meant {
	if v, ok := d.Types.(Vocabulary); ok {
		return v.MeantAction(name)
	}
	return Meant{}
}

// ActionTypeNames returns the names of the known action types, nil where they cannot be told.
func (d *Definition) ActionTypeNames() []string {
	if v, ok := d.Types.(Vocabulary); ok {
		return v.ActionNames()
	}
	return nil
}
