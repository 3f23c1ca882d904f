package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func unknownTriggerScope() *scope {
	facts := []Fact{
		fact("name", textType, "The trigger_type as it is written.", func(u *flow.UnknownTrigger) any { return text(u.Trigger.TypeText) }),
		fact("meant", textType, "The known type that was probably meant, \"\" where none suggests itself.", func(u *flow.UnknownTrigger) any { return text(u.Meant.Type) }),
		fact("note", textType, "A sentence about the wording, \"\" where there is none.", func(u *flow.UnknownTrigger) any { return text(u.Meant.Note) }),
		fact("known", textsType, "The names of the known trigger types.", func(u *flow.UnknownTrigger) any { return u.Trigger.Def.TriggerTypeNames() }),
		fact("trigger", objectOf("Trigger"), "The trigger that has the type.", func(u *flow.UnknownTrigger) any { return u.Trigger }),
	}
	facts = append(facts, flagFacts(flow.UnknownTypeFlags[:], func(u *flow.UnknownTrigger) flow.Bits { return u.Flags })...)
	return &scope{
		name: "unknown-trigger", doc: "Each trigger_type that is a text, not blank, and none of the types that are known.",
		variable: "unknown",
		object:   newType("UnknownTrigger", "A trigger_type that is not known.", func(u *flow.UnknownTrigger) *syntax.Node { return u.Trigger.Type }, facts...),
		flags:    flow.UnknownTypeFlags[:], hasTypes: true, many: true, defect: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, u := range def.UnknownTriggers() {
				visit(u, u.Flags, u.Trigger.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.UnknownTrigger).Trigger.Type) },
		base:   func(el any) string { return triggerBase(el.(*flow.UnknownTrigger).Trigger) },
		anchor: func(el any) *syntax.Node { return el.(*flow.UnknownTrigger).Trigger.Node },
	}
}
