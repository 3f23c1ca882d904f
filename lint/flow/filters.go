package flow

import "github.com/inrolint/inrolint/lint/syntax"

// FilterDefect is a filter of a trigger that does not do what it looks like.
type FilterDefect struct {
	Trigger  *Trigger
	Filter   Filter
	Node     *syntax.Node // the list if it is there, else the selector; of misplaced options the first one
	Kind     string       // DefectEmpty, …
	Selected string       // what the selector says, "" where it is absent or no text
}

// BoxNode returns the object that holds the filter, or is to hold it; nil where there is none.
func (f *FilterDefect) BoxNode() *syntax.Node { return f.Trigger.box(f.Filter) }

// Kinds of [FilterDefect].
const (
	DefectEmpty      = "empty-list"     // the list holds nothing
	DefectNoSelector = "no-selector"    // the list is there, the selector is not
	DefectOther      = "other-selector" // the list is there, the selector says something else
	DefectNoList     = "no-list"        // the selector asks for the list, which is not there
	DefectMisplaced  = "misplaced"      // an option stands beside the object it belongs into
)

// FilterDefects returns the defects of the triggers' filters in file order.
func (d *Definition) FilterDefects() []*FilterDefect {
	return d.filterDefects.get(func() []*FilterDefect {
		var defects []*FilterDefect
		for _, t := range d.Triggers {
			if t.Info != nil && isObject(t.Options) {
				defects = append(defects, t.filterDefects()...)
			}
		}
		return defects
	})
}

func (t *Trigger) filterDefects() []*FilterDefect {
	var defects []*FilterDefect
	if misplaced := t.misplacedOption(); misplaced != nil {
		defects = append(defects, &FilterDefect{Trigger: t, Node: misplaced, Kind: DefectMisplaced, Filter: t.filterNamed(misplaced.Key())})
	}
	for _, f := range t.Info.Filters {
		if defect := t.judgeFilter(f); defect != nil {
			defects = append(defects, defect)
		}
	}
	return defects
}

// misplacedOption returns the first option that stands beside the object that it belongs into.
func (t *Trigger) misplacedOption() *syntax.Node {
	for m := range t.Options.Children() {
		if f := t.filterNamed(propertyName(m)); f.Box != "" && present(m) != nil {
			return m
		}
	}
	return nil
}

// filterNamed returns the filter that an option belongs to, as its list or as its selector.
func (t *Trigger) filterNamed(option string) Filter {
	for _, f := range t.Info.Filters {
		if option != "" && (option == f.List || option == f.Selector) {
			return f
		}
	}
	return Filter{}
}

// box returns the object that holds the filter's options, nil where it is absent or no object.
func (t *Trigger) box(f Filter) *syntax.Node {
	box := t.Options
	if f.Box != "" {
		box = t.Options.Get(f.Box)
	}
	if !isObject(box) {
		return nil
	}
	return box
}

func (t *Trigger) judgeFilter(f Filter) *FilterDefect {
	box := t.box(f)
	if box == nil {
		return nil
	}
	list, selector := box.Get(f.List), box.Get(f.Selector)
	if list != nil && !isArray(list) || selector != nil && !readable(selector) {
		return nil // of the wrong type, or unread: nothing can be said of the pair
	}
	defect := &FilterDefect{Trigger: t, Filter: f, Node: list, Selected: textOf(selector)}
	switch {
	case list == nil && (selector == nil || defect.Selected != f.Value || damaged(box)):
		return nil
	case list == nil:
		defect.Kind, defect.Node = DefectNoList, selector
	case list.Len() == 0 && !damaged(list):
		defect.Kind = DefectEmpty
	case selector == nil && !damaged(box):
		defect.Kind = DefectNoSelector
	case selector != nil && defect.Selected != f.Value && !hasVariable(defect.Selected):
		defect.Kind = DefectOther
	default:
		return nil
	}
	return defect
}

// unfiltered reports whether the trigger is known to fire on everything of its type: no filter is set. A row that exists
// keeps on the server what the update does not give.
func (t *Trigger) unfiltered() bool {
	if t.Info == nil || len(t.Info.Filters) == 0 || damaged(t.Node) || t.ID != nil {
		return false
	}
	if t.Options == nil {
		return true
	}
	if !isObject(t.Options) || damaged(t.Options) || t.misplacedOption() != nil {
		return false
	}
	for m := range t.Options.Children() {
		if present(m) != nil && !t.isBox(propertyName(m)) {
			return false
		}
	}
	for _, f := range t.Info.Filters {
		inside := t.Options
		if f.Box != "" {
			inside = t.Options.Get(f.Box)
		}
		if inside != nil && (!isObject(inside) || damaged(inside) || inside.Get(f.List) != nil || inside.Get(f.Selector) != nil) {
			return false
		}
	}
	return true
}

func (t *Trigger) isBox(name string) bool {
	for _, f := range t.Info.Filters {
		if f.Box != "" && f.Box == name {
			return true
		}
	}
	return false
}

// filtered reports whether the trigger has a filter with words in it.
func (t *Trigger) filtered() bool {
	if t.Info == nil || !isObject(t.Options) {
		return false
	}
	for _, f := range t.Info.Filters {
		if box := t.box(f); box != nil && hasElements(box.Get(f.List)) {
			return true
		}
	}
	return false
}

// compareTriggers finds triggers that are deep-equal to an earlier one, and filtered ones beside one of their type that
// has no filter.
func (d *Definition) compareTriggers() {
	if len(d.Triggers) < 2 {
		return
	}
	equal := make(map[string]*Trigger, len(d.Triggers))
	open := make(map[string]*Trigger)
	for _, t := range d.Triggers {
		if t.unfiltered() && open[t.TypeText] == nil {
			open[t.TypeText] = t
		}
		text, sound := Canonical(t.Node)
		if !sound || t.Type == nil {
			continue
		}
		if first := equal[text]; first != nil {
			t.firstEqual = first
			t.Flags.Set(TrigRepeated)
			continue
		}
		equal[text] = t
	}
	for _, t := range d.Triggers {
		if other := open[t.TypeText]; other != nil && t.filtered() {
			t.openTwin = other
			t.Flags.Set(TrigShadowed)
		}
	}
}

// FirstEqual returns the first trigger that is deep-equal, nil if this is the first.
func (t *Trigger) FirstEqual() *Trigger { return t.firstEqual }

// OpenTwin returns a trigger of the same type without a filter, which fires on all that this one fires on; nil if there
// is none, or this one has no filter itself.
func (t *Trigger) OpenTwin() *Trigger { return t.openTwin }
