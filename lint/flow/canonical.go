package flow

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Canonical writes a value so that two values are deep-equal exactly if their texts are: properties in the order of
// their names, the last of a name only, null ones left out, strings decoded, numbers as they stand. It reports false
// for a value with syntax errors in it, which can be compared with nothing. Depth costs memory, not stack.
func Canonical(n *syntax.Node) (string, bool) {
	w := canonicalWriter{sound: true}
	w.value(n)
	for w.sound && len(w.open) > 0 {
		w.step()
	}
	return string(w.text), w.sound
}

type canonicalWriter struct {
	text  []byte
	open  []openValue
	sound bool
}

// openValue is an object or array that is written in part.
type openValue struct {
	children []*syntax.Node
	next     int
	end      byte
}

// step writes the next child of the innermost open value, or closes it.
func (w *canonicalWriter) step() {
	v := &w.open[len(w.open)-1]
	if v.next == len(v.children) {
		w.text = append(w.text, v.end)
		w.open = w.open[:len(w.open)-1]
		return
	}
	child := v.children[v.next]
	v.next++
	if v.next > 1 {
		w.text = append(w.text, ',')
	}
	if v.end == '}' {
		w.text = append(strconv.AppendQuote(w.text, child.Key()), ':')
	}
	w.value(child)
}

// value writes a scalar, or opens an object or array.
func (w *canonicalWriter) value(n *syntax.Node) {
	if unread(n) || damaged(n) {
		w.sound = false
		return
	}
	switch n.Kind() {
	case syntax.Object:
		w.text = append(w.text, '{')
		w.open = append(w.open, openValue{children: w.members(n), end: '}'})
	case syntax.Array:
		w.text = append(w.text, '[')
		w.open = append(w.open, openValue{children: slices.Collect(n.Children()), end: ']'})
	case syntax.String:
		w.text = strconv.AppendQuote(w.text, n.Text())
	default:
		w.text = append(w.text, n.Raw()...)
	}
}

// members returns the members of an object that count, by name.
func (w *canonicalWriter) members(n *syntax.Node) []*syntax.Node {
	all := slices.Collect(n.Children())
	for _, m := range all {
		if m.Name() == nil || m.Name().HalfRead() {
			w.sound = false
			return nil
		}
	}
	slices.SortStableFunc(all, func(a, b *syntax.Node) int { return cmp.Compare(a.Key(), b.Key()) })
	kept := all[:0]
	for i, m := range all {
		last := i+1 == len(all) || all[i+1].Key() != m.Key()
		if last && m.Kind() != syntax.Null {
			kept = append(kept, m)
		}
	}
	return kept
}
