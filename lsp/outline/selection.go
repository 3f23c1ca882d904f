package outline

import (
	"github.com/inrolint/inrolint/lint/syntax"
)

// Selections returns what is selected at an offset, growing: the text inside quotes, the value, the property, the inside
// of the object or list, the object or list, and so on up to the whole text. Each lies inside the next.
func Selections(tree *syntax.Tree, offset int) []syntax.Range {
	var grown []syntax.Range
	add := func(r syntax.Range) {
		if len(grown) == 0 || r != grown[len(grown)-1] && contains(r, grown[len(grown)-1]) {
			grown = append(grown, r)
		}
	}
	for n := tree.NodeAt(offset); n != nil; n = n.Parent() {
		whole := n.Range()
		if inner, ok := inside(n); ok && inner.Start <= offset && offset <= inner.End {
			add(inner)
		}
		add(whole)
		if member, ok := memberOf(n); ok {
			add(member)
		}
	}
	add(syntax.Range{End: len(tree.Source())})
	return grown
}

// memberOf returns the range of the property that the node is the name or the value of.
func memberOf(n *syntax.Node) (syntax.Range, bool) {
	if n.IsName() && n.Parent() != nil {
		for value := range n.Parent().Children() {
			if value.Name() == n {
				n = value
				break
			}
		}
	}
	if name := n.Name(); name != nil {
		return syntax.Range{Start: name.Start(), End: max(name.End(), n.End())}, true
	}
	return syntax.Range{}, false
}

// inside returns the range between the quotes or brackets of a node.
func inside(n *syntax.Node) (syntax.Range, bool) {
	r := n.Range()
	switch n.Kind() {
	case syntax.String, syntax.Object, syntax.Array:
		if !n.HalfRead() && r.End-r.Start >= 2 {
			return syntax.Range{Start: r.Start + 1, End: r.End - 1}, true
		}
	}
	return r, false
}

func contains(outer, inner syntax.Range) bool {
	return outer.Start <= inner.Start && inner.End <= outer.End
}
