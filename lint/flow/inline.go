package flow

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Inlines returns the inline objects of the actions, in file order.
func (d *Definition) Inlines() []*Inline {
	return d.inlines.get(func() []*Inline {
		var all []*Inline
		rest, mcp := d.refusedInlines(REST), d.refusedInlines(MCP)
		for _, a := range d.Actions {
			from := len(all)
			for _, value := range [...]*syntax.Node{a.MediaFile, a.ConversionLink, a.Survey, a.Folder} {
				if value == nil {
					continue
				}
				in := newInline(a, value)
				in.Flags.SetIf(InlineRefusedByREST, rest(in.Name))
				in.Flags.SetIf(InlineRefusedByMCP, mcp(in.Name))
				all = append(all, in)
			}
			slices.SortFunc(all[from:], func(a, b *Inline) int { return cmp.Compare(a.Value.Start(), b.Value.Start()) })
		}
		return all
	})
}

func newInline(a *Action, value *syntax.Node) *Inline {
	in := &Inline{Action: a, Name: value.Key(), Value: value}
	in.Flags.SetIf(InlineIsObject, isObject(value))
	in.Flags.SetIf(InlineReference, isReference(value))
	in.Flags.SetIf(InlineMisplaced, a.Info != nil && slices.Contains(a.Info.Misplaced, in.Name))
	return in
}

// isReference reports whether a value is an object with nothing but an id.
func isReference(value *syntax.Node) bool {
	if !isObject(value) || damaged(value) || value.Get("id") == nil {
		return false
	}
	for m := range value.Children() {
		if propertyName(m) != "id" && m.Kind() != syntax.Null {
			return false
		}
	}
	return true
}

// refusedInlines tells which inline objects a definition of this kind may not carry when it is sent that way. Of unknown
// kind, those are refused that neither kind may carry.
func (d *Definition) refusedInlines(target Target) func(name string) bool {
	kinds := []Kind{d.Kind}
	if d.Kind == KindUnknown {
		kinds = []Kind{Scenario, Campaign}
	}
	var allowed []string
	for _, kind := range kinds {
		allowed = append(allowed, d.Types.InlineAllowed(kind, target)...)
	}
	return func(name string) bool { return !slices.Contains(allowed, name) }
}
