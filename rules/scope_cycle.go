package rules

import "github.com/inrolint/inrolint/lint/flow"

func cycleScope() *scope {
	facts := []Fact{
		fact("keys", textsType, "The names of the members: the first in the file first, then along the parents.", func(c *flow.Cycle) any { return c.Keys() }),
		fact("members", listOf("Action"), "The members: the first in the file first, then along the parents.", func(c *flow.Cycle) any { return c.Members }),
	}
	facts = append(facts, flagFacts(flow.CycleFlags[:], func(c *flow.Cycle) flow.Bits { return c.Flags })...)
	return &scope{
		name: "cycle", doc: "Each loop of parents.",
		variable: "cycle",
		object:   newType[flow.Cycle]("Cycle", "A loop of parents.", nil, facts...),
		flags:    flow.CycleFlags[:], defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, c := range def.Cycles {
				visit(c, c.Flags, "")
			}
		},
		self:   func(el any) spot { return firstLink(el.(*flow.Cycle))[0] },
		action: func(el any) *flow.Action { return el.(*flow.Cycle).First() },
		places: []namedPlace{
			placed("first", "The parent reference of the first member in the file.", firstLink),
			placed("others", "The parent references of the other members, along the loop.", func(c *flow.Cycle) []spot {
				return parentReferences(c.Members[1:])
			}),
			placed("loop", "The parent references of all members, the first in the file first, then along the loop.", func(c *flow.Cycle) []spot {
				return parentReferences(c.Members)
			}),
		},
	}
}

// firstLink is the parent reference of a cycle's first member.
func firstLink(c *flow.Cycle) []spot {
	if ref := c.First().ParentReference(); ref != nil {
		return []spot{valueSpot(ref)}
	}
	return []spot{braceSpot(c.First().Node)}
}
