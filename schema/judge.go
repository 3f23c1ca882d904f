package schema

import (
	"slices"

	"github.com/inrolint/inrolint/lint/syntax"
)

// judge runs checks over a tree. What the API's parser would not see is passed over: null members and elements, and
// all but the last member of a name. So is what could not be read.
type judge struct {
	shadowed map[*syntax.Node]bool // members that a later one of the same name replaces
	unknown  []unknownMember       // members that a closed object's schema does not name
	refused  map[*syntax.Node]bool // values that broke the schema otherwise, and what holds them
}

// unknownMember is a member of an object whose schema is closed and does not name it.
type unknownMember struct {
	value  *syntax.Node
	object *check
}

func newJudge(tree *syntax.Tree) *judge {
	j := &judge{}
	if again := tree.Duplicates(); len(again) > 0 {
		j.shadowed = make(map[*syntax.Node]bool, len(again))
		last := make(map[*syntax.Node]*syntax.Node, len(again)) // by the first of that name
		for _, d := range again {
			if earlier := last[d.First]; earlier != nil {
				j.shadowed[earlier] = true
			}
			j.shadowed[d.First] = true
			last[d.First] = d.Again
		}
	}
	return j
}

// reset forgets what was found in another value.
func (j *judge) reset() {
	j.unknown = j.unknown[:0]
	clear(j.refused)
}

// absent reports whether a member or element counts as not there.
func (j *judge) absent(n *syntax.Node) bool {
	return n.Kind() == syntax.Null || j.shadowed != nil && j.shadowed[n]
}

// unreadable reports whether nothing may be judged by a value.
func unreadable(n *syntax.Node) bool {
	return n.HalfRead() || n.Kind() == syntax.Missing || n.Kind() == syntax.Invalid ||
		n.Name() != nil && n.Name().HalfRead()
}

// accepts reports whether a value has the shape, unknown members aside, which it collects.
func (j *judge) accepts(c *check, n *syntax.Node) bool {
	if c.anything || unreadable(n) {
		return true
	}
	accepted := j.acceptsItself(c, n)
	if accepted {
		switch n.Kind() {
		case syntax.Object:
			accepted = j.acceptsMembers(c, n)
		case syntax.Array:
			accepted = j.acceptsElements(c, n)
		}
	}
	if !accepted {
		if j.refused == nil {
			j.refused = map[*syntax.Node]bool{}
		}
		j.refused[n] = true
	}
	return accepted
}

// acceptsItself looks at type, spelling and value, not at what a value holds.
func (j *judge) acceptsItself(c *check, n *syntax.Node) bool {
	kind := kindOf(n)
	if c.kinds&kind == 0 && !(kind == kindNumber && c.kinds&kindInteger != 0 && isWhole(n.Raw())) {
		return false
	}
	if c.id && kind == kindNumber && !isRecordID(n.Raw()) {
		return false
	}
	return c.accepted == nil || kind == kindString && slices.Contains(c.accepted, n.Text())
}

func (j *judge) acceptsMembers(c *check, n *syntax.Node) bool {
	if c.members == nil && c.others == nil && !c.closed {
		return true
	}
	accepted, found := true, uint64(0)
	for m := n.First(); m != nil; m = m.Next() {
		if j.absent(m) || m.Name() == nil || m.Name().HalfRead() {
			continue
		}
		s := c.members[m.Key()]
		found |= s.bit
		switch {
		case unreadable(m):
		case s.check != nil:
			accepted = j.accepts(s.check, m) && accepted
		case c.closed:
			j.unknown = append(j.unknown, unknownMember{m, c})
		case c.others != nil:
			accepted = j.accepts(c.others, m) && accepted
		}
	}
	return accepted && (found&c.required == c.required || n.Broken())
}

// acceptsElements looks no further when there are more refused elements than are reported.
func (j *judge) acceptsElements(c *check, n *syntax.Node) bool {
	if c.items == nil || c.items.anything {
		return true
	}
	refused := 0
	for element := n.First(); element != nil && refused < most; element = element.Next() {
		if element.Kind() != syntax.Null && !j.accepts(c.items, element) {
			refused++
		}
	}
	return refused == 0
}
