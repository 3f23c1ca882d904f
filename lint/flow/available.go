package flow

// Availability says which runs of a scenario have a variable of what started them.
type Availability uint8

const (
	Always    Availability = iota // every trigger of the definition provides it, or it is not known which do
	Sometimes                     // some triggers provide it and others do not
	Never                         // no trigger provides it, or it is one of a campaign, which has none
)

// TriggerVariable says when a variable of the namespace "trigger" is there; from are the trigger types that provide it,
// nil where any may, or it is not known.
func (d *Definition) TriggerVariable(from []string) Availability {
	if d.Kind == Campaign {
		return Never
	}
	if d.Kind != Scenario || from == nil || d.Flags.Has(DocTriggersUnclear) {
		return Always
	}
	with := 0
	for _, t := range d.Triggers {
		if t.mayProvide(from) {
			with++
		}
	}
	switch with {
	case 0:
		return Never
	case len(d.Triggers):
		return Always
	}
	return Sometimes
}
