package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func unknownTypeScope() *scope {
	facts := []Fact{
		fact("name", textType, "The action_type as it is written.", func(u *flow.UnknownType) any { return text(u.Action.TypeText) }),
		fact("meant", textType, "The known type that was probably meant, \"\" where none suggests itself.", func(u *flow.UnknownType) any { return text(u.Meant.Type) }),
		fact("note", textType, "A sentence about the wording, \"\" where there is none.", func(u *flow.UnknownType) any { return text(u.Meant.Note) }),
		fact("known", textsType, "The names of the known action types.", func(u *flow.UnknownType) any { return u.Action.Def.ActionTypeNames() }),
		fact("action", objectOf("Action"), "The action that has the type.", func(u *flow.UnknownType) any { return u.Action }),
	}
	facts = append(facts, flagFacts(flow.UnknownTypeFlags[:], func(u *flow.UnknownType) flow.Bits { return u.Flags })...)
	return &scope{
		name: "unknown-type", doc: "Each action_type that is a text, not blank, and none of the types that are known.",
		variable: "unknown",
		object:   newType("UnknownType", "An action_type that is not known.", func(u *flow.UnknownType) *syntax.Node { return u.Action.Type }, facts...),
		flags:    flow.UnknownTypeFlags[:], hasTypes: true, many: true, defect: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, u := range def.UnknownTypes() {
				visit(u, u.Flags, u.Action.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.UnknownType).Action.Type) },
		action: func(el any) *flow.Action { return el.(*flow.UnknownType).Action },
	}
}
