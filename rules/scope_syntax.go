package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func syntaxErrorScope() *scope {
	return &scope{
		name: "syntax-error", doc: "Each place where the file is no JSON.",
		variable: "error",
		object: newType[syntax.Error]("SyntaxError", "A place where the file is no JSON.", nil,
			fact("code", textType, "A stable word for the sort of error: missing-comma, unclosed-string, ….", func(e *syntax.Error) any { return text(e.Code) }),
			fact("message", textType, "What is wrong, one sentence.", func(e *syntax.Error) any { return text(e.Message) }),
			fact("help", textType, "What to do, one sentence; may be \"\".", func(e *syntax.Error) any { return text(e.Help) }),
		),
		defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			errors := def.Tree.Errors()
			for i := range errors {
				visit(&errors[i], flow.Bits{}, errors[i].Code)
			}
		},
		self: func(el any) spot { return spot{span: el.(*syntax.Error).Range} },
		base: func(el any) string { return el.(*syntax.Error).Code },
		notes: func(el any) []Related {
			var related []Related
			for _, n := range el.(*syntax.Error).Related {
				related = append(related, Related{Range: n.Range, Message: n.Message})
			}
			return related
		},
	}
}

// note is a comment or a trailing comma.
type note struct {
	span          syntax.Range
	block         bool
	trailingComma bool
	source        string
}

func commentScope() *scope {
	return &scope{
		name: "comment", doc: "Each comment and each comma before a closing bracket.",
		variable: "comment",
		object: newType[note]("Comment", "A comment, or a comma before a closing bracket.", nil,
			fact("trailing_comma", truthType, "It is a comma before a closing bracket and no comment.", func(n *note) any { return truth(n.trailingComma) }),
			fact("block", truthType, "It is a comment of the form /* … */.", func(n *note) any { return truth(n.block) }),
			fact("source", textType, "The comment as it stands in the file.", func(n *note) any { return text(n.source) }),
		),
		defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			source := def.Tree.Source()
			if def.Tree.Root() == nil {
				return // nothing but comments: that there is no definition is all that is said
			}
			for _, c := range def.Tree.Comments() {
				visit(&note{c.Range, c.Block, false, source[c.Range.Start:c.Range.End]}, flow.Bits{}, "")
			}
			for _, comma := range def.Tree.TrailingCommas() {
				visit(&note{comma, false, true, ","}, flow.Bits{}, "")
			}
		},
		self: func(el any) spot { return spot{span: el.(*note).span} },
		base: func(el any) string {
			n := el.(*note)
			if n.trailingComma {
				return "comma"
			}
			return "comment#" + hashOf(n.source)
		},
	}
}

// repeated is a property that stands again in its object.
type repeated struct {
	def *flow.Definition
	syntax.Duplicate
}

// sameValue reports whether two values are deep-equal.
func sameValue(a, b *syntax.Node) bool {
	first, sound := flow.Canonical(a)
	second, alsoSound := flow.Canonical(b)
	return sound && alsoSound && first == second
}

func duplicateScope() *scope {
	return &scope{
		name: "duplicate-property", doc: "Each property that stands a second time in its object.",
		variable: "property",
		object: newType[repeated]("Duplicate", "A property that stands again in its object.", nil,
			fact("name", textType, "The decoded property name.", func(d *repeated) any { return text(d.Again.Key()) }),
			fact("same", truthType, "Both times it has the same value.", func(d *repeated) any { return truth(sameValue(d.First, d.Again)) }),
		),
		defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, d := range def.Tree.Duplicates() {
				visit(&repeated{def, d}, flow.Bits{}, "")
			}
		},
		self:   func(el any) spot { return keySpot(el.(*repeated).Again) },
		action: func(el any) *flow.Action { return actionAt(el.(*repeated).def, el.(*repeated).Again) },
		places: []namedPlace{
			placed("again", "The property name where it stands again.", func(d *repeated) []spot { return []spot{keySpot(d.Again)} }),
			placed("first", "The property name where it stands first.", func(d *repeated) []spot { return []spot{keySpot(d.First)} }),
		},
	}
}
