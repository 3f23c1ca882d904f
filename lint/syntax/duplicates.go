package syntax

import (
	"cmp"
	"slices"
)

const fewMembers = 16 // up to so many, names are compared with each other directly

// findDuplicates records the properties of the object that stand there more than once.
func (p *parser) findDuplicates(n *Node) {
	if n.count < 2 {
		return
	}
	if n.count > fewMembers {
		p.findDuplicatesByMap(n)
		return
	}
	var marks [fewMembers]uint64
	count := 0
	for c := n.first; c != nil; c = c.next {
		mark := nameMark(c.name)
		if slices.Contains(marks[:count], mark) {
			p.checkDuplicate(n, c)
		}
		marks[count] = mark
		count++
	}
}

// nameMark returns a number that is the same for equal names and seldom for others.
func nameMark(name *Node) uint64 {
	text := name.Text()
	if len(text) >= 8 {
		return load8(text, len(text)-8) ^ uint64(len(text))<<56
	}
	mark := uint64(len(text)) << 56
	for i := range len(text) {
		mark ^= uint64(text[i]) << (8 * i)
	}
	return mark
}

// checkDuplicate records member as a duplicate if one before it has the same name.
func (p *parser) checkDuplicate(object, member *Node) {
	if member.name.HalfRead() {
		return
	}
	text := member.name.Text()
	for c := object.first; c != member; c = c.next {
		if !c.name.HalfRead() && c.name.textIs(text) {
			p.tree.duplicates = append(p.tree.duplicates, Duplicate{First: c, Again: member})
			return
		}
	}
}

func (p *parser) findDuplicatesByMap(object *Node) {
	seen := make(map[string]*Node, object.count)
	for c := object.first; c != nil; c = c.next {
		if c.name.HalfRead() {
			continue
		}
		text := c.name.Text()
		if first, ok := seen[text]; ok {
			p.tree.duplicates = append(p.tree.duplicates, Duplicate{First: first, Again: c})
			continue
		}
		seen[text] = c
	}
}

// orderDuplicates puts the duplicates into file order, each once, without those that recovery took apart.
func (t *Tree) orderDuplicates() {
	t.duplicates = slices.DeleteFunc(t.duplicates, func(d Duplicate) bool { return d.First.name == nil || d.Again.name == nil })
	slices.SortFunc(t.duplicates, func(a, b Duplicate) int { return cmp.Compare(a.Again.start, b.Again.start) })
	t.duplicates = slices.CompactFunc(t.duplicates, func(a, b Duplicate) bool { return a.Again == b.Again })
}
