package rules

import "github.com/inrolint/inrolint/lint/flow"

func modeScope() *scope {
	return &scope{
		name: "mode", doc: "Each way of creating that the definition uses: template_id, prompt, or lists given directly.",
		variable: "mode",
		object: newType[flow.Mode]("Mode", "A way of creating that the definition uses.", nil,
			fact("name", textType, "template_id, prompt or direct.", func(m *flow.Mode) any { return text(m.Name) }),
		),
		each: func(def *flow.Definition, visit visitor) {
			for i := range def.Modes {
				visit(&def.Modes[i], flow.Bits{}, "")
			}
		},
		self: func(el any) spot { return valueSpot(el.(*flow.Mode).Key) },
		places: []namedPlace{
			placed("key", "The name of the first property that stands for the mode.", func(m *flow.Mode) []spot { return spotsOf(m.Key) }),
		},
	}
}
