package rules

import (
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func buttonScope() *scope {
	facts := []Fact{
		fact("index", numberType, "The position in the list, from 0.", func(b *flow.Button) any { return number(b.Index()) }),
		fact("title", textType, "The title, \"\" where there is none.", func(b *flow.Button) any { return text(stringOf(b.Title)) }),
		fact("payload", textType, "The payload, \"\" where there is none.", func(b *flow.Button) any { return text(stringOf(b.Payload)) }),
		fact("label", textType, "The label of the button's branch: option_0 for the first.", func(b *flow.Button) any { return text(b.Label()) }),
		fact("title_length", numberType, "The length of the title in code points, variables as they are written.", func(b *flow.Button) any { return number(utf8.RuneCountInString(stringOf(b.Title))) }),
		fact("title_plain", numberType, "How many code points of the title stand outside of variables and tags; 0 where only a part of it is sent.", func(b *flow.Button) any { return number(b.PlainTitleLength()) }),
		fact("title_limit", numberType, "How many code points of a title the platform shows, 0 where that is not known.", func(b *flow.Button) any { return number(b.TitleLimit().Max) }),
		fact("action", objectOf("Action"), "The action that has the button.", func(b *flow.Button) any { return b.Action }),
	}
	facts = append(facts, flagFacts(flow.ButtonFlags[:], func(b *flow.Button) flow.Bits { return b.Flags })...)
	return &scope{
		name: "button", doc: "Each element that is an object of the list that an action's branches are counted from: the buttons of a button_template.",
		variable: "button",
		object:   newType("Button", "A button of an action.", func(b *flow.Button) *syntax.Node { return b.Node }, facts...),
		flags:    flow.ButtonFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.Buttons()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.Button).Node) },
		action: func(el any) *flow.Action { return el.(*flow.Button).Action },
		places: []namedPlace{
			placed("first-same-title", "The title of the first button of the message with the same one.", func(b *flow.Button) []spot { return spotsOf(b.FirstTitle()) }),
			placed("first-same-payload", "The payload of the first button of the message with the same one.", func(b *flow.Button) []spot { return spotsOf(b.FirstPayload()) }),
		},
	}
}
