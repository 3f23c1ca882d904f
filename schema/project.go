package schema

import (
	"encoding/json"
	"strconv"

	"github.com/inrolint/inrolint/lint/syntax"
)

// projection is a value as gojsonschema takes it, made of the syntax tree: what counts as absent is left out, so is
// what no check looks at and what was accepted (unless its being there counts).
type projection struct {
	judge *judge
	kept  map[*syntax.Node][]*syntax.Node // of each array, the elements that were taken over
}

// value projects a value for its check. whole takes over what was accepted too.
func (p *projection) value(c *check, n *syntax.Node, whole bool) any {
	if c.anything {
		return true
	}
	switch n.Kind() {
	case syntax.Null:
		return nil
	case syntax.Bool:
		return n.IsTrue()
	case syntax.Number:
		return projectNumber(c, n.Raw())
	case syntax.String:
		return n.Text()
	case syntax.Array:
		return p.elements(c, n, whole)
	default:
		return p.members(c, n, whole)
	}
}

func (p *projection) members(c *check, n *syntax.Node, whole bool) map[string]any {
	projected := map[string]any{}
	for m := range n.Children() {
		if p.judge.absent(m) || unreadable(m) {
			continue
		}
		s := c.members[m.Key()]
		inner := s.check
		if inner == nil {
			inner = c.others
		}
		switch {
		case inner != nil && (whole || p.judge.refused[m]):
			projected[m.Key()] = p.value(inner, m, whole)
		case inner != nil && s.bit != 0:
			projected[m.Key()] = p.value(inner, m, true)
		case inner == nil && (s.bit != 0 || whole):
			projected[m.Key()] = true
		}
	}
	return projected
}

func (p *projection) elements(c *check, n *syntax.Node, whole bool) []any {
	projected := []any{}
	if c.items == nil {
		return projected
	}
	for element := range n.Children() {
		if element.Kind() == syntax.Null || unreadable(element) || !whole && !p.judge.refused[element] {
			continue
		}
		projected = append(projected, p.value(c.items, element, whole))
		if p.kept == nil {
			p.kept = map[*syntax.Node][]*syntax.Node{}
		}
		p.kept[n] = append(p.kept[n], element)
	}
	return projected
}

// projectNumber keeps the text of a number, but for two things: an id that is spelt wrongly becomes 0, since the
// library sees values only, and a huge exponent becomes a small number that is whole where the huge one is.
func projectNumber(c *check, text string) json.Number {
	switch {
	case c.id && !isRecordID(text):
		return "0"
	case !exponentBeyond(text):
		return json.Number(text)
	case isWhole(text):
		return "1"
	}
	return "0.5"
}

// find follows a complaint's path from a value to the value concerned and its check; nil where it leads nowhere.
func (p *projection) find(c *check, n *syntax.Node, path []string) (*check, *syntax.Node) {
	for _, part := range path {
		switch {
		case n == nil || c == nil:
			return nil, nil
		case n.Kind() == syntax.Array:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(p.kept[n]) {
				return nil, nil
			}
			c, n = c.items, p.kept[n][i]
		default:
			inner := c.members[part].check
			if inner == nil {
				inner = c.others
			}
			c, n = inner, p.member(n, part)
		}
	}
	return c, n
}

// member returns the member of that name that was taken over, nil if there is none.
func (p *projection) member(n *syntax.Node, name string) *syntax.Node {
	var found *syntax.Node
	for m := range n.Children() {
		if !p.judge.absent(m) && !unreadable(m) && m.Key() == name {
			found = m
		}
	}
	return found
}
