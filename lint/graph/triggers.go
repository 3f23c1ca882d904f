package graph

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// triggerEntry returns the catalogue's entry of the trigger's type, nil where it is not known.
func triggerEntry(t *flow.Trigger) *catalog.TriggerType {
	if c, ok := t.Def.Types.(*schema.Catalog); ok {
		return c.TriggerType(t.TypeText)
	}
	return nil
}

func triggerTitle(t *flow.Trigger) string {
	if entry := triggerEntry(t); entry != nil && entry.Title != "" {
		return entry.Title
	}
	return t.TypeText
}

func triggerCategory(t *flow.Trigger) string {
	if entry := triggerEntry(t); entry != nil {
		return entry.Category
	}
	return ""
}

// triggerDetails lists the words that narrow a trigger down, then its other options.
func triggerDetails(t *flow.Trigger) []Detail {
	if t.Options == nil || t.Options.Kind() != syntax.Object {
		return nil
	}
	var all []Detail
	shown := map[string]bool{}
	if t.Info != nil {
		for _, f := range t.Info.Filters {
			box := t.Options
			if f.Box != "" {
				box = box.Get(f.Box)
			}
			if words := box.Get(f.List); words != nil && text(box.Get(f.Selector)) == f.Value {
				all = append(all, Detail{f.Matches + " contains", valueText(words)})
				shown[f.List], shown[f.Selector] = true, true
			}
		}
	}
	all = appendOptions(all, t.Options, shown)
	return all[:min(len(all), mostDetails)]
}

// appendOptions adds the members of an object that are not shown yet, those of objects in it one by one.
func appendOptions(all []Detail, options *syntax.Node, shown map[string]bool) []Detail {
	for m := range options.Children() {
		if m.Kind() == syntax.Object {
			for inner := range m.Children() {
				all = appendOption(all, inner, shown)
			}
			continue
		}
		all = appendOption(all, m, shown)
	}
	return all
}

func appendOption(all []Detail, m *syntax.Node, shown map[string]bool) []Detail {
	if name := m.Key(); !shown[name] && m.Kind() != syntax.Null {
		return append(all, Detail{strings.ReplaceAll(name, "_", " "), valueText(m)})
	}
	return all
}

func triggerNotes(t *flow.Trigger) []string {
	switch {
	case t.FirstSameID() != nil:
		return []string{"same id as an earlier trigger"}
	case t.FirstEqual() != nil:
		return []string{"same as an earlier trigger"}
	}
	return nil
}
