package syntax_test

import (
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// dump writes a tree in one line. Behind a value or name: ^B broken, ^L lossy, ^H half read. A value that is missing is
// written as ?, one that is no JSON as <text>.
func dump(n *syntax.Node) string {
	if n == nil {
		return "nothing"
	}
	switch n.Kind() {
	case syntax.Missing:
		return "?"
	case syntax.Invalid:
		return "<" + n.Raw() + ">"
	case syntax.String:
		return n.Text() + marks(n)
	case syntax.Object, syntax.Array:
		var children []string
		for c := range n.Children() {
			child := dump(c)
			if c.Name() != nil {
				child = c.Key() + marks(c.Name()) + ":" + child
			}
			children = append(children, child)
		}
		text := strings.Join(children, " ")
		if n.Kind() == syntax.Object {
			return "{" + text + "}" + marks(n)
		}
		return "[" + text + "]" + marks(n)
	}
	return n.Raw()
}

func marks(n *syntax.Node) string {
	text := ""
	for _, mark := range []struct {
		set  bool
		name string
	}{{n.Broken(), "B"}, {n.Lossy(), "L"}, {n.HalfRead(), "H"}} {
		if mark.set {
			text += mark.name
		}
	}
	if text == "" {
		return ""
	}
	return "^" + text
}

// errorList writes each error as "offset code text-of-its-range", and its notes behind it.
func errorList(tree *syntax.Tree) []string {
	var list []string
	for _, e := range tree.Errors() {
		line := fmt.Sprintf("%d %s %s", e.Range.Start, e.Code, tree.Source()[e.Range.Start:e.Range.End])
		for _, note := range e.Related {
			line += fmt.Sprintf(" | %d %s", note.Range.Start, note.Message)
		}
		list = append(list, line)
	}
	return list
}
