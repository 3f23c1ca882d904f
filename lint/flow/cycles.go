package flow

import (
	"cmp"
	"slices"
)

// findCycles finds every loop of parents once. Each action has one parent at most, so a walk up from an action that
// meets itself has found a loop, and no action needs to be walked through twice.
func (d *Definition) findCycles() {
	seen := make([]int32, len(d.Actions)) // the walk that came by, by position; walks count from 1
	for i, start := range d.Actions {
		walk := int32(i) + 1
		a := start
		for a != nil && seen[a.position] == 0 {
			seen[a.position] = walk
			a = a.Parent
		}
		if a != nil && seen[a.position] == walk {
			d.addCycle(a)
		}
	}
	slices.SortFunc(d.Cycles, func(a, b *Cycle) int { return cmp.Compare(a.First().position, b.First().position) })
}

// addCycle adds the loop that an action is part of.
func (d *Definition) addCycle(member *Action) {
	first := member
	for a := member.Parent; a != member; a = a.Parent {
		if a.position < first.position {
			first = a
		}
	}
	c := &Cycle{Def: d}
	for a := first; a.Cycle == nil; a = a.Parent {
		a.Cycle = c
		a.Flags.Set(ActInCycle)
		c.Members = append(c.Members, a)
	}
	c.Flags.SetIf(CycleSelf, len(c.Members) == 1)
	d.Cycles = append(d.Cycles, c)
}

// First returns the member that stands first in the file.
func (c *Cycle) First() *Action { return c.Members[0] }

// Keys returns the members' keys (or ids), along the parents.
func (c *Cycle) Keys() []string {
	keys := make([]string, len(c.Members))
	for i, a := range c.Members {
		keys[i] = a.stepName()
	}
	return keys
}
