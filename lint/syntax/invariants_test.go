package syntax_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/syntax"
)

// checkTree fails the test where a tree breaks a promise that holds for every source.
func checkTree(t *testing.T, tree *syntax.Tree) {
	t.Helper()
	c := &checker{t: t, tree: tree, src: tree.Source()}
	c.errors()
	c.trivia()
	if tree.Root() != nil {
		c.value(tree.Root(), nil, syntax.Range{Start: 0, End: len(c.src)})
	}
	c.duplicates()
	for _, offset := range []int{-1, 0, len(c.src) / 2, len(c.src), len(c.src) + 1} {
		tree.NodeAt(offset)
	}
	if c.failed {
		t.Logf("source: %q", c.src[:min(len(c.src), 2000)])
	}
}

type checker struct {
	t      *testing.T
	tree   *syntax.Tree
	src    string
	failed bool
}

func (c *checker) errorf(format string, args ...any) {
	c.t.Helper()
	c.t.Errorf(format, args...)
	c.failed = true
}

func (c *checker) place(what string, r syntax.Range) {
	c.t.Helper()
	if r.Start < 0 || r.End < r.Start || r.End > len(c.src) {
		c.errorf("%s: range %v is outside the file of %d bytes", what, r, len(c.src))
		return
	}
	if c.tree.Unreadable() {
		return
	}
	for _, offset := range []int{r.Start, r.End} {
		if offset < len(c.src) && !utf8.RuneStart(c.src[offset]) {
			c.errorf("%s: offset %d is inside a character", what, offset)
		}
	}
}

func (c *checker) errors() {
	last := 0
	for _, e := range c.tree.Errors() {
		c.place(e.Code, e.Range)
		for _, note := range e.Related {
			c.place("note of "+e.Code, note.Range)
		}
		if e.Range.Start < last {
			c.errorf("error %s at %d comes after one at %d", e.Code, e.Range.Start, last)
		}
		last = e.Range.Start
		if e.Code == "" || !strings.HasSuffix(e.Message, ".") {
			c.errorf("error %q has the message %q", e.Code, e.Message)
		}
	}
	if n := len(c.tree.Errors()); n > 100 {
		c.errorf("%d errors", n)
	}
	if c.tree.Unreadable() && (len(c.tree.Errors()) != 1 || c.tree.Root() != nil) {
		c.errorf("unreadable, with %d errors and root %v", len(c.tree.Errors()), c.tree.Root())
	}
	if c.tree.Root() == nil && len(c.tree.Errors()) == 0 {
		c.errorf("no root and no error")
	}
}

func (c *checker) trivia() {
	last := 0
	for _, comment := range c.tree.Comments() {
		c.place("comment", comment.Range)
		if comment.Range.Start < last {
			c.errorf("comments are out of order")
		}
		last = comment.Range.End
	}
	last = 0
	for _, comma := range c.tree.TrailingCommas() {
		c.place("trailing comma", comma)
		if comma.Start < last || c.src[comma.Start:comma.End] != "," {
			c.errorf("trailing comma %v", comma)
		}
		last = comma.End
	}
}

func (c *checker) value(n, parent *syntax.Node, within syntax.Range) {
	pending := []visit{{n, parent, within}}
	for len(pending) > 0 {
		v := pending[len(pending)-1]
		pending = append(pending[:len(pending)-1], c.node(v)...)
	}
}

type visit struct {
	node, parent *syntax.Node
	within       syntax.Range
}

// node checks one value and returns its children.
func (c *checker) node(v visit) []visit {
	n := v.node
	what := fmt.Sprintf("value %d..%d", n.Start(), n.End())
	c.place(what, n.Range())
	if n.Start() < v.within.Start || n.End() > v.within.End {
		c.errorf("%s is not within %v", what, v.within)
	}
	if n.Parent() != v.parent {
		c.errorf("%s has a wrong parent", what)
	}
	if n.Kind() == syntax.Missing && (n.Start() != n.End() || !n.HalfRead()) {
		c.errorf("%s is missing but has a range, or is not half read", what)
	}
	if len(c.tree.Errors()) == 0 && (n.Broken() || n.HalfRead() || n.Lossy() || n.Kind() <= syntax.Invalid) {
		c.errorf("%s is flagged in a file without errors", what)
	}
	c.text(n, what)
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		if n.First() != nil || n.Len() != 0 {
			c.errorf("%s of kind %d has children", what, n.Kind())
		}
		return nil
	}
	return c.children(n, what)
}

func (c *checker) children(n *syntax.Node, what string) []visit {
	var children []visit
	at := n.Start()
	if !n.Broken() {
		at++ // of a broken one the opening bracket may be missing
	}
	for child := range n.Children() {
		if child.Index() != len(children) {
			c.errorf("%s: child %d has index %d", what, len(children), child.Index())
		}
		if (child.Name() != nil) != (n.Kind() == syntax.Object) {
			c.errorf("%s: child %d: name %v", what, child.Index(), child.Name())
		}
		if name := child.Name(); name != nil {
			c.place("name in "+what, name.Range())
			c.text(name, "name in "+what)
			if name.Start() < at || name.End() > child.Start() || name.Parent() != n || !name.IsName() {
				c.errorf("%s: name %d..%d of the value at %d", what, name.Start(), name.End(), child.Start())
			}
			at = name.End()
		}
		if child.Start() < at {
			c.errorf("%s: child %d begins at %d, before %d", what, child.Index(), child.Start(), at)
		}
		at = child.End()
		children = append(children, visit{child, n, n.Range()})
	}
	if len(children) != n.Len() {
		c.errorf("%s has %d children and says %d", what, len(children), n.Len())
	}
	return children
}

// text checks that every index of the text has its place in the source.
func (c *checker) text(n *syntax.Node, what string) {
	text := n.Text()
	if !utf8.ValidString(text) {
		c.errorf("%s: the text %q is not UTF-8", what, text)
	}
	last := n.Start()
	for i := range len(text) + 2 {
		at := n.SourceOffset(i)
		if at < last || at > n.End() {
			c.errorf("%s: index %d of the text lies at %d", what, i, at)
			return
		}
		if i < len(text) && utf8.RuneStart(text[i]) && text[i] != c.src[at] && c.src[at] != '\\' {
			c.errorf("%s: index %d of the text, %q, lies at %q", what, i, text[i], c.src[at])
			return
		}
		last = at
	}
}

func (c *checker) duplicates() {
	last := -1
	for _, d := range c.tree.Duplicates() {
		if d.First.Parent() != d.Again.Parent() || d.First.Key() != d.Again.Key() || d.First.Start() >= d.Again.Start() {
			c.errorf("%q and %q are no duplicates", d.First.Key(), d.Again.Key())
		}
		if d.Again.Start() < last {
			c.errorf("duplicates are out of order")
		}
		last = d.Again.Start()
	}
}
