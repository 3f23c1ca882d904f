package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func replyScope() *scope {
	facts := []Fact{
		fact("action", objectOf("Action"), "The action that replies.", func(r *flow.Reply) any { return r.Action }),
	}
	facts = append(facts, flagFacts(flow.ReplyFlags[:], func(r *flow.Reply) flow.Bits { return r.Flags })...)
	return &scope{
		name: "reply", doc: "Each action that answers a comment in public.",
		variable: "reply",
		object:   newType("Reply", "An action that answers a comment in public.", func(r *flow.Reply) *syntax.Node { return r.Action.Node }, facts...),
		flags:    flow.ReplyFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.Replies()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.Reply).Action.Node) },
		action: func(el any) *flow.Action { return el.(*flow.Reply).Action },
	}
}
