package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func triggerScope() *scope {
	facts := []Fact{
		fact("id", textType, "The id as decimal text, \"\" where there is none or it is no whole number.", func(t *flow.Trigger) any { return text(t.IDText) }),
		fact("type", textType, "The trigger_type, \"\" where there is none.", func(t *flow.Trigger) any { return text(t.TypeText) }),
		fact("options", anyType, "The options as JSON, null where there are none.", func(t *flow.Trigger) any { return jsonFact(t.Options) }),
		fact("index", numberType, "The position in triggers, from 0.", func(t *flow.Trigger) any { return number(t.Index) }),
	}
	facts = append(facts, flagFacts(flow.TriggerFlags[:], func(t *flow.Trigger) flow.Bits { return t.Flags })...)
	return &scope{
		name: "trigger", doc: "Each element of triggers that is an object.",
		variable: "trigger",
		object:   newType("Trigger", "A trigger of the definition.", func(t *flow.Trigger) *syntax.Node { return t.Node }, facts...),
		flags:    flow.TriggerFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, t := range def.Triggers {
				visit(t, t.Flags, t.TypeText)
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.Trigger).Node) },
		base:   func(el any) string { return triggerBase(el.(*flow.Trigger)) },
		anchor: func(el any) *syntax.Node { return el.(*flow.Trigger).Node },
		places: []namedPlace{
			placed("first-equal", "The opening brace of the first trigger that is deep-equal.", func(t *flow.Trigger) []spot { return spotOfTrigger(t.FirstEqual()) }),
			placed("open-twin", "The opening brace of the trigger of the same type without a filter.", func(t *flow.Trigger) []spot { return spotOfTrigger(t.OpenTwin()) }),
			placed("first-same-id", "The id of the first trigger with the same one.", func(t *flow.Trigger) []spot {
				if first := t.FirstSameID(); first != nil {
					return spotsOf(first.ID)
				}
				return nil
			}),
		},
	}
}

// triggerBase identifies a trigger by its id, else by its content.
func triggerBase(t *flow.Trigger) string {
	if t.IDText != "" {
		return "triggers#" + t.IDText
	}
	return "triggers#" + contentHash(t.Node)
}

func spotOfTrigger(t *flow.Trigger) []spot {
	if t == nil {
		return nil
	}
	return []spot{braceSpot(t.Node)}
}

func spotsOfTriggers(triggers []*flow.Trigger) []spot {
	spots := make([]spot, len(triggers))
	for i, t := range triggers {
		spots[i] = braceSpot(t.Node)
	}
	return spots
}
