package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func variableScope() *scope {
	facts := []Fact{
		fact("raw", textType, "The path as it is written: contact.username.", func(v *flow.VariableUse) any { return text(v.Raw) }),
		fact("meant", textType, "The path that was probably meant, \"\" where none suggests itself.", func(v *flow.VariableUse) any { return text(v.Meant) }),
		fact("action", objectOf("Action"), "The action whose text it stands in.", func(v *flow.VariableUse) any { return v.Action }),
	}
	facts = append(facts, flagFacts(flow.VariableFlags[:], func(v *flow.VariableUse) flow.Bits { return v.Flags })...)
	return &scope{
		name: "variable", doc: "Each variable in the contents, options and inline objects of the actions, but those that the text itself gives a value.",
		variable: "variable",
		object:   newType("Variable", "A use of a variable in a text.", func(v *flow.VariableUse) *syntax.Node { return v.Node }, facts...),
		flags:    flow.VariableFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, v := range def.Variables() {
				visit(v, v.Flags, v.Action.TypeText)
			}
		},
		self: func(el any) spot {
			v := el.(*flow.VariableUse)
			return spot{span: v.Range, node: v.Node, mark: v.Raw}
		},
		action: func(el any) *flow.Action { return el.(*flow.VariableUse).Action },
		places: []namedPlace{
			placed("path", "The name of the variable, without braces and filters.", func(v *flow.VariableUse) []spot {
				return []spot{{span: v.Path, node: v.Node, mark: v.Raw}}
			}),
			placed("triggers", "The opening braces of the definition's triggers.", func(v *flow.VariableUse) []spot { return spotsOfTriggers(v.Action.Def.Triggers) }),
		},
	}
}

func textDefectScope() *scope {
	facts := []Fact{
		fact("kind", textType, "What is wrong, in one word: unclosed, stray, empty, single-braces, unknown-tag, ….", func(d *flow.TextDefect) any { return text(d.Kind) }),
		fact("message", textType, "What is wrong, as a sentence.", func(d *flow.TextDefect) any { return text(d.Message) }),
		fact("meant", textType, "What it should probably read, \"\" where that is not clear.", func(d *flow.TextDefect) any { return text(d.Meant) }),
		fact("action", objectOf("Action"), "The action whose text it stands in.", func(d *flow.TextDefect) any { return d.Action }),
	}
	facts = append(facts, flagFacts(flow.TextDefectFlags[:], func(d *flow.TextDefect) flow.Bits { return d.Flags })...)
	return &scope{
		name: "text-defect", doc: "Each part of a text that is no variable and no tag, though it is meant to be one.",
		variable: "defect",
		object:   newType("TextDefect", "A malformed variable or tag.", func(d *flow.TextDefect) *syntax.Node { return d.Node }, facts...),
		flags:    flow.TextDefectFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, d := range def.TextDefects() {
				visit(d, d.Flags, d.Action.TypeText)
			}
		},
		self: func(el any) spot {
			d := el.(*flow.TextDefect)
			return spot{span: d.Range, node: d.Node, mark: d.Kind}
		},
		action: func(el any) *flow.Action { return el.(*flow.TextDefect).Action },
	}
}
