package flow

import (
	"crypto/sha256"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Shape sums up what a definition does: what it says of itself, its triggers and rules, and its actions, what each says
// and on which branch of which other one it hangs. It is the same for two definitions that differ only in the order of
// their actions and in how actions are named. It reports false where a syntax error leaves that open.
func Shape(d *Definition) (string, bool) {
	if d.Body == nil {
		return Canonical(d.Tree.Root())
	}
	rest, sound := canonicalWithout(d.Body, "actions")
	actions, alsoSound := d.shapeOfActions()
	return rest + "\n" + actions, sound && alsoSound
}

// canonicalWithout is [Canonical] of an object without some members.
func canonicalWithout(n *syntax.Node, names ...string) (string, bool) {
	var parts []string
	for m := range n.Children() {
		if slices.Contains(names, m.Key()) || n.Member(m.Key()) != m || m.Kind() == syntax.Null {
			continue
		}
		value, sound := Canonical(m)
		if !sound || m.Name().HalfRead() {
			return "", false
		}
		parts = append(parts, m.Key()+"\x00"+value)
	}
	slices.Sort(parts)
	return strings.Join(parts, "\x01"), !damaged(n)
}

// shapeOfActions sums up the tree of actions from the leaves to the roots.
func (d *Definition) shapeOfActions() (string, bool) {
	if d.ActionList != nil && (!isArray(d.ActionList) || damaged(d.ActionList) || d.ActionList.Len() != len(d.Actions)) {
		return Canonical(d.ActionList)
	}
	byDepth := slices.Clone(d.Actions)
	slices.SortStableFunc(byDepth, func(a, b *Action) int { return b.Depth - a.Depth })
	below := make(map[*Action][]string, len(d.Actions))
	var tops []string
	for _, a := range byDepth {
		own, sound := canonicalWithout(a.Node, "action_key", "id", "parent_key", "parent_id")
		if !sound {
			return "", false
		}
		children := below[a]
		slices.Sort(children)
		sum := sha256.Sum256([]byte(own + "\x02" + strings.Join(children, "\x02")))
		shape := string(sum[:])
		switch {
		case a.Depth > 0:
			below[a.Parent] = append(below[a.Parent], shape)
		case a.Depth == 0:
			tops = append(tops, shape)
		default: // no way leads there: it is held to its own words
			tops = append(tops, shape+"\x03"+textOf(a.ParentKey)+"\x03"+decimal(a.ParentID))
		}
	}
	slices.Sort(tops)
	return strings.Join(tops, "\x04"), true
}
