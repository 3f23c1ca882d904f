package format

import (
	"math"

	"github.com/rivo/uniseg"

	"github.com/inrolint/inrolint/lint/syntax"
)

// never is the width of what cannot stand on one line.
const never = math.MaxInt32

// measure returns the columns of a value on one line, never where it cannot stand on one, and notes it for containers.
// Values are measured from the leaves up, each once.
func (p *printer) measure(n *syntax.Node) int {
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		return columns(n.Raw())
	}
	wide, inner := 2, 0
	for child := range n.Children() {
		w := p.measure(child)
		if name := child.Name(); name != nil && w != never {
			w += columns(name.Raw()) + len(": ")
		}
		if w == never || p.holdsLists(n, child) {
			inner = never
		}
		if inner != never {
			inner += w + len(", ")
		}
	}
	if inner > 0 && inner != never {
		wide += inner - len(", ")
		if n.Kind() == syntax.Object {
			wide += 2 * len(p.inner)
		}
	}
	if inner == never || p.broken(n) {
		wide = never
	}
	p.wide[n] = wide
	return wide
}

// holdsLists reports whether a list of several objects stands here: each of them gets a line of its own.
func (p *printer) holdsLists(n, child *syntax.Node) bool {
	return n.Kind() == syntax.Array && n.Len() > 1 && child.Kind() == syntax.Object && child.Len() > 0
}

// broken reports whether the author broke the container after its opening bracket, or a comment that ends with its line
// stands in it. An empty one is never broken.
func (p *printer) broken(n *syntax.Node) bool {
	if p.comments.lineCommentIn(n.Range()) {
		return true
	}
	if n.Len() == 0 {
		return false
	}
	source := p.source[n.Start()+1 : n.End()]
	for i := range len(source) {
		switch source[i] {
		case ' ', '\t':
		case '\n', '\r':
			return true
		default:
			return false
		}
	}
	return false
}

// columns returns how many columns a text takes on a screen.
func columns(text string) int {
	for i := range len(text) {
		if text[i] >= 0x7f {
			return uniseg.StringWidth(text)
		}
	}
	return len(text)
}
