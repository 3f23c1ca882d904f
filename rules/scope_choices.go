package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func choicesScope() *scope {
	facts := []Fact{
		fact("count", numberType, "How many there are, as far as can be seen; -1 where a list cannot be counted.", func(c *flow.Choices) any { return number(c.Count) }),
		fact("min", numberType, "How many the platform asks for.", func(c *flow.Choices) any { return number(c.Limit().Min) }),
		fact("max", numberType, "How many the platform takes.", func(c *flow.Choices) any { return number(c.Limit().Max) }),
		fact("action", objectOf("Action"), "The action that offers them.", func(c *flow.Choices) any { return c.Action }),
	}
	facts = append(facts, flagFacts(flow.ChoicesFlags[:], func(c *flow.Choices) flow.Bits { return c.Flags })...)
	return &scope{
		name: "choices", doc: "The buttons or answers of each action whose type offers a limited number of them, taken together.",
		variable: "choices",
		object:   newType("Choices", "The buttons or answers of an action.", func(c *flow.Choices) *syntax.Node { return c.List }, facts...),
		flags:    flow.ChoicesFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.AllChoices()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self: func(el any) spot {
			c := el.(*flow.Choices)
			return steadOf(c.Action, c.List, c.Action.Options, c.Action.Type)
		},
		action: func(el any) *flow.Action { return el.(*flow.Choices).Action },
		places: []namedPlace{
			placed("action-key-or-id", "The action's action_key, else its id, else its opening brace.", func(c *flow.Choices) []spot { return keyOrID(c.Action) }),
		},
	}
}
