package rules

import (
	"cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func overlapScope() *scope {
	return &scope{
		name: "overlap", doc: "Each word by which an active scenario catches a comment that another active scenario of the run catches, too.",
		variable: "overlap",
		object: newType("Overlap", "A word that catches what another scenario catches.", func(o *flow.Overlap) *syntax.Node { return o.Node },
			fact("word", textType, "The word as it is written.", func(o *flow.Overlap) any { return text(o.Word) }),
			fact("other_word", textType, "The word of the other scenario as it is written.", func(o *flow.Overlap) any { return text(o.OtherWord) }),
			fact("other_title", textType, "The title of the other scenario, \"\" where it has none.", func(o *flow.Overlap) any { return text(stringOf(o.Other.Title)) }),
			fact("caption", truthType, "It is the word of a caption, which is part of a longer one of the other scenario.", func(o *flow.Overlap) any { return truth(o.Caption) }),
			fact("trigger", objectOf("Trigger"), "The trigger it belongs to.", func(o *flow.Overlap) any { return o.Trigger }),
		),
		across: true, defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, o := range def.Overlaps {
				visit(o, flow.Bits{}, o.Trigger.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.Overlap).Node) },
		base:   func(el any) string { return triggerBase(el.(*flow.Overlap).Trigger) },
		anchor: func(el any) *syntax.Node { return el.(*flow.Overlap).Trigger.Node },
		places: []namedPlace{
			placed("other", "The word of the other scenario.", func(o *flow.Overlap) []spot {
				s := valueSpot(o.OtherNode)
				s.file = cmp.Or(o.OtherFile, o.Other.File)
				return []spot{s}
			}),
		},
	}
}
