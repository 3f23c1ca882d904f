package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func contentScope() *scope {
	facts := []Fact{
		fact("text", textType, "The decoded content, \"\" where there is none.", func(c *flow.Content) any { return text(c.Text()) }),
		fact("bytes", numberType, "The length of the decoded content in bytes of UTF-8, variables as they are written.", func(c *flow.Content) any { return number(c.Bytes()) }),
		fact("characters", numberType, "The length of the decoded content in code points, variables as they are written.", func(c *flow.Content) any { return number(c.Characters()) }),
		fact("limit", numberType, "How much the platform takes of the kind of message that the action's type sends, 0 where that is not known.", func(c *flow.Content) any { return number(c.Limit().Max) }),
		fact("unit", textType, "What the limit counts: bytes or characters.", func(c *flow.Content) any { return text(c.Limit().Unit) }),
		fact("action", objectOf("Action"), "The action that has the content, or should have it.", func(c *flow.Content) any { return c.Action }),
	}
	facts = append(facts, flagFacts(flow.ContentFlags[:], func(c *flow.Content) flow.Bits { return c.Flags })...)
	return &scope{
		name: "content", doc: "The content of each action that has one, or whose type sends one.",
		variable: "content",
		object:   newType("Content", "The content of an action.", func(c *flow.Content) *syntax.Node { return c.Action.Content }, facts...),
		flags:    flow.ContentFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.Contents()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self: func(el any) spot {
			c := el.(*flow.Content)
			return steadOf(c.Action, c.Action.Content, c.Action.Type)
		},
		action: func(el any) *flow.Action { return el.(*flow.Content).Action },
	}
}

// steadOf is the first of the values that is there, else the opening brace of the action.
func steadOf(a *flow.Action, values ...*syntax.Node) spot {
	for _, n := range values {
		if n != nil {
			return valueSpot(n)
		}
	}
	return braceSpot(a.Node)
}
