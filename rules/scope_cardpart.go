package rules

import (
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func cardPartScope() *scope {
	facts := []Fact{
		fact("name", textType, "conversion_link for the object, else url, title, subtitle or button_title.", func(p *flow.CardPart) any { return text(p.Name) }),
		fact("text", textType, "The address or text, \"\" for the object.", func(p *flow.CardPart) any { return text(p.Text()) }),
		fact("length", numberType, "The length of the text in code points, variables as they are written.", func(p *flow.CardPart) any { return number(utf8.RuneCountInString(p.Text())) }),
		fact("plain", numberType, "How many code points of the text stand outside of variables and tags; 0 where only a part of it is sent.", func(p *flow.CardPart) any { return number(p.PlainLength()) }),
		fact("limit", numberType, "How many code points the platform takes, 0 where that is not known.", func(p *flow.CardPart) any { return number(p.Limit.Max) }),
		fact("action", objectOf("Action"), "The action that sends the card.", func(p *flow.CardPart) any { return p.Action }),
	}
	facts = append(facts, flagFacts(flow.CardFlags[:], func(p *flow.CardPart) flow.Bits { return p.Flags })...)
	return &scope{
		name: "card-part", doc: "The conversion_link object of each action that has one or whose type needs one, and its url, title, subtitle and button_title.",
		variable: "part",
		object:   newType("CardPart", "A conversion_link object, or a part of it.", func(p *flow.CardPart) *syntax.Node { return p.Value }, facts...),
		flags:    flow.CardFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.CardParts()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self: func(el any) spot {
			p := el.(*flow.CardPart)
			if p.Value != nil && p.Value.Kind() == syntax.Object {
				return braceSpot(p.Value)
			}
			return steadOf(p.Action, p.Value, p.Action.Type)
		},
		action: func(el any) *flow.Action { return el.(*flow.CardPart).Action },
	}
}
