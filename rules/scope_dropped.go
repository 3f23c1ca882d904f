package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func droppedScope() *scope {
	return &scope{
		name: "dropped", doc: "Each action and trigger of the current record that the update leaves out.",
		variable: "dropped",
		object: newType("Dropped", "A row of the current record that the update leaves out.", func(d *flow.Dropped) *syntax.Node { return d.Row.Node },
			fact("list", textType, "actions or triggers.", func(d *flow.Dropped) any { return text(d.List) }),
			fact("id", textType, "The id as decimal text.", func(d *flow.Dropped) any { return text(d.Row.ID) }),
			fact("type", textType, "Its action_type or trigger_type, \"\" where the record does not say.", func(d *flow.Dropped) any { return text(d.Row.Type) }),
			fact("content", textType, "The beginning of its content, at most 60 characters; \"\" where there is none.", func(d *flow.Dropped) any { return text(beginning(stringOf(d.Row.Node.Get("content")))) }),
			fact("children", numberType, "How many actions hang on it in the record.", func(d *flow.Dropped) any { return number(len(d.Row.Children)) }),
		),
		defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, d := range def.Dropped {
				visit(d, flow.Bits{}, d.Row.Type)
			}
		},
		self:    func(el any) spot { return keySpot(el.(*flow.Dropped).Node) },
		subject: func(el any) string { return el.(*flow.Dropped).Row.ID },
		base:    func(el any) string { return el.(*flow.Dropped).List },
		places: []namedPlace{
			placed("list", "The update's list, which leaves the row out.", func(d *flow.Dropped) []spot { return spotsOf(d.Node) }),
			placed("in-record", "The row in the current record.", func(d *flow.Dropped) []spot {
				s := braceSpot(d.Row.Node)
				s.file = d.From.File
				return []spot{s}
			}),
		},
	}
}

// longestBeginning is how many code points of a text a message quotes.
const longestBeginning = 60

// beginning shortens a text for a message.
func beginning(s string) string {
	runes := 0
	for i := range s {
		if runes++; runes == longestBeginning {
			return s[:i] + "…"
		}
	}
	return s
}
