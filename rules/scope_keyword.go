package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func keywordScope() *scope {
	facts := []Fact{
		fact("text", textType, "The word as it is written.", func(k *flow.Keyword) any { return text(k.Text) }),
		fact("list", textType, "The list it stands in: comment_keywords, caption_keywords, ….", func(k *flow.Keyword) any { return text(k.Filter.List) }),
		fact("matches", textType, "What it is compared with: comment or caption.", func(k *flow.Keyword) any { return text(k.Filter.Matches) }),
		fact("letters", numberType, "The number of letters of a word made of letters of alphabetic scripts only, else 0.", func(k *flow.Keyword) any { return number(k.Letters) }),
		fact("exact", truthType, "An earlier word of the list has the same letters, case and accents included.", func(k *flow.Keyword) any { return truth(k.First != nil && stringOf(k.First) == k.Text) }),
		fact("trigger", objectOf("Trigger"), "The trigger it belongs to.", func(k *flow.Keyword) any { return k.Trigger }),
	}
	facts = append(facts, flagFacts(flow.KeywordFlags[:], func(k *flow.Keyword) flow.Bits { return k.Flags })...)
	return &scope{
		name: "keyword", doc: "Each word of a list that narrows a trigger down.",
		variable: "keyword",
		object:   newType("Keyword", "A word that narrows a trigger down.", func(k *flow.Keyword) *syntax.Node { return k.Node }, facts...),
		flags:    flow.KeywordFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, k := range def.Keywords() {
				visit(k, k.Flags, k.Trigger.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.Keyword).Node) },
		base:   func(el any) string { return triggerBase(el.(*flow.Keyword).Trigger) },
		anchor: func(el any) *syntax.Node { return el.(*flow.Keyword).Trigger.Node },
		places: []namedPlace{
			placed("first", "The earlier word of the list that is the same after folding case and accents.", func(k *flow.Keyword) []spot { return spotsOf(k.First) }),
		},
	}
}

func filterDefectScope() *scope {
	return &scope{
		name: "filter-defect", doc: "Each filter of a trigger that does not do what it looks like: an empty list, a list without its selector or the reverse, options beside the object they belong into.",
		variable: "filter",
		object: newType("FilterDefect", "A filter of a trigger that does not do what it looks like.", func(f *flow.FilterDefect) *syntax.Node { return f.Node },
			fact("kind", textType, "empty-list, no-selector, other-selector, no-list or misplaced.", func(f *flow.FilterDefect) any { return text(f.Kind) }),
			fact("box", textType, "The object in options that holds the filter, \"\" for options itself.", func(f *flow.FilterDefect) any { return text(f.Filter.Box) }),
			fact("list", textType, "The property of the list of words.", func(f *flow.FilterDefect) any { return text(f.Filter.List) }),
			fact("selector", textType, "The property that puts the list in force.", func(f *flow.FilterDefect) any { return text(f.Filter.Selector) }),
			fact("value", textType, "The selector's value that puts the list in force.", func(f *flow.FilterDefect) any { return text(f.Filter.Value) }),
			fact("selected", textType, "What the selector says, \"\" where it is not there.", func(f *flow.FilterDefect) any { return text(f.Selected) }),
			fact("matches", textType, "What the words are compared with: comment or caption.", func(f *flow.FilterDefect) any { return text(f.Filter.Matches) }),
			fact("boxed", truthType, "The object in options that the filter belongs into is there.", func(f *flow.FilterDefect) any { return truth(f.BoxNode() != nil) }),
			fact("source", textType, "What stands at the place, as it stands in the file.", func(f *flow.FilterDefect) any { return text(f.Node.Raw()) }),
			fact("name", textType, "The property at the place.", func(f *flow.FilterDefect) any { return text(f.Node.Key()) }),
			fact("trigger", objectOf("Trigger"), "The trigger it belongs to.", func(f *flow.FilterDefect) any { return f.Trigger }),
		),
		hasTypes: true, defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, f := range def.FilterDefects() {
				visit(f, flow.Bits{}, f.Trigger.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.FilterDefect).Node) },
		base:   func(el any) string { return triggerBase(el.(*flow.FilterDefect).Trigger) },
		anchor: func(el any) *syntax.Node { return el.(*flow.FilterDefect).Trigger.Node },
		places: []namedPlace{
			placed("box", "The object that holds the filter, or is to hold it.", func(f *flow.FilterDefect) []spot { return spotsOf(f.BoxNode()) }),
			placed("selector", "The value of the selector.", func(f *flow.FilterDefect) []spot {
				if box := f.BoxNode(); box != nil {
					return spotsOf(box.Get(f.Filter.Selector))
				}
				return nil
			}),
		},
	}
}
