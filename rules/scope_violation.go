package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

func violationScope() *scope {
	return &scope{
		name: "violation", doc: "Each place where the definition has not the shape of the catalogue. A built-in rule speaks of those with its own id.",
		variable: "violation",
		object: newType[schema.Violation]("Violation", "A place where the definition has not the shape of the catalogue.", nil,
			fact("rule", textType, "wrong-type, missing-property, invalid-value or unknown-property.", func(v *schema.Violation) any { return text(v.Rule) }),
			fact("property", textType, "The name of the property concerned.", func(v *schema.Violation) any { return text(v.Property) }),
			fact("message", textType, "What is wrong, one sentence.", func(v *schema.Violation) any { return text(v.Message) }),
			fact("why", textType, "Why it matters, one sentence.", func(v *schema.Violation) any { return text(v.Why) }),
			fact("help", textType, "What to do, one sentence; may be \"\".", func(v *schema.Violation) any { return text(v.Help) }),
			fact("suggestion", textType, "The nearest accepted value or known name, \"\" where none is near.", func(v *schema.Violation) any { return text(v.Suggestion) }),
			fact("replacement", textType, "JSON text that would be accepted in place of the value, \"\" where none suggests itself.", func(v *schema.Violation) any { return text(v.Replacement) }),
			fact("sure", truthType, "Nothing else is as near as the suggestion.", func(v *schema.Violation) any { return truth(v.Sure) }),
			fact("near", truthType, "An unknown property's name is one edit away from a known one.", func(v *schema.Violation) any { return truth(v.Near) }),
		),
		defect: true, many: true, byOwnID: true,
		each: func(def *flow.Definition, visit visitor) {
			violations := schema.Validate(def)
			for i := range violations {
				visit(&violations[i], flow.Bits{}, violations[i].Rule)
			}
		},
		self:   func(el any) spot { return spotOfViolation(el.(*schema.Violation)) },
		action: func(el any) *flow.Action { return ownerAction(el.(*schema.Violation).Owner) },
		base:   func(el any) string { return baseOfViolation(el.(*schema.Violation)) },
		anchor: func(el any) *syntax.Node { return ownerNode(el.(*schema.Violation).Owner) },
		places: []namedPlace{
			placed("place", "The value; for a missing property the opening brace of its object, for an unknown one its name.", func(v *schema.Violation) []spot {
				return []spot{spotOfViolation(v)}
			}),
		},
	}
}

func spotOfViolation(v *schema.Violation) spot {
	switch {
	case v.Rule == "unknown-property":
		return keySpot(v.Node)
	case v.Rule == "missing-property" && v.Node.Kind() == syntax.Object:
		return braceSpot(v.Node)
	}
	return valueSpot(v.Node)
}

// baseOfViolation tells two properties that are missing from the same object apart.
func baseOfViolation(v *schema.Violation) string {
	base := ownerBase(v.Owner)
	if v.Rule != "missing-property" {
		return base
	}
	if base != "" {
		base += "."
	}
	return base + v.Property
}
