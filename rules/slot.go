package rules

import (
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

const (
	slotSteps = 16  // property names that a slot keeps, counted from the place upwards
	hashNodes = 256 // values that take part in the hash of an element's content
)

// slotOf describes a place below the anchor without array indexes: property names, the mark of a key or brace, and a
// hash of the innermost list element on the way, so that equal places in different elements differ.
func slotOf(base string, anchor *syntax.Node, s spot) string {
	var steps []string
	hashed := false
	for n := s.node; n != nil && n != anchor && len(steps) < slotSteps; n = n.Parent() {
		switch {
		case n.IsName():
			steps = append(steps, n.Text())
		case n.Name() != nil:
			steps = append(steps, n.Key())
		case n.Parent() != nil && !hashed:
			steps = append(steps, "#"+contentHash(n))
			hashed = true
		}
	}
	slot := base
	for i := len(steps) - 1; i >= 0; i-- {
		slot = joinSlot(slot, steps[i])
	}
	if s.mark == "" {
		return slot
	}
	return strings.TrimPrefix(slot+" "+s.mark, " ")
}

// joinSlot joins two parts of a slot, either of which may be empty.
func joinSlot(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "." + b
}

// references are the properties of an action that tie it to others; a rename elsewhere changes them, so they take no
// part in its content.
var references = []string{"action_key", "parent_key", "parent_id", "parent_branch"}

// contentHash is a short hash of a value that does not change with white space or the order of properties.
func contentHash(n *syntax.Node) string {
	left := hashNodes
	return shortHash(hashValue(n, &left))
}

// hashOf is a short hash of a text.
func hashOf(s string) string { return shortHash(hashText(s)) }

func shortHash(sum uint64) string { return strconv.FormatUint(sum&0xffffffff, 36) }

func hashValue(n *syntax.Node, left *int) uint64 {
	if *left--; *left < 0 {
		return 0
	}
	switch n.Kind() {
	case syntax.Object:
		sum := uint64(17)
		for c := range n.Children() {
			if *left <= 0 {
				break
			}
			if c.Name() == nil || slices.Contains(references, c.Key()) {
				continue
			}
			sum += hashText(c.Key()) * (hashValue(c, left) | 1)
		}
		return sum
	case syntax.Array:
		sum := uint64(19)
		for c := range n.Children() {
			if *left <= 0 {
				break
			}
			sum = sum*1099511628211 + hashValue(c, left)
		}
		return sum
	case syntax.String:
		return hashText(n.Text())
	}
	return hashText(n.Raw()) + 1
}

func hashText(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}
