package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func splitScope() *scope {
	facts := []Fact{
		fact("unhandled", textsType, "The branches without a child, where another has one.", func(s *flow.Split) any { return s.Action.Unhandled() }),
		fact("action", objectOf("Action"), "The action that splits.", func(s *flow.Split) any { return s.Action }),
	}
	facts = append(facts, flagFacts(flow.SplitFlags[:], func(s *flow.Split) flow.Bits { return s.Flags })...)
	return &scope{
		name: "split", doc: "Each action that sends contacts down one of its branches by chance.",
		variable: "split",
		object:   newType("Split", "An action that splits contacts by chance.", func(s *flow.Split) *syntax.Node { return s.Action.Node }, facts...),
		flags:    flow.SplitFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.Splits()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.Split).Action.Node) },
		action: func(el any) *flow.Action { return el.(*flow.Split).Action },
		places: []namedPlace{
			placed("action-key-or-id", "action_key, else id, else the opening brace.", func(s *flow.Split) []spot { return keyOrID(s.Action) }),
		},
	}
}
