package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
)

func branchScope(t *objectType) *scope {
	return &scope{
		name: "branch", doc: "Each way on from an action of known type, or that has children.",
		variable: "branch", object: t, flags: flow.BranchFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, b := range def.Branches() {
				visit(b, b.Flags, b.Parent.TypeText)
			}
		},
		self:   func(el any) spot { return keyOrID(el.(*flow.Branch).Parent)[0] },
		action: func(el any) *flow.Action { return el.(*flow.Branch).Parent },
		base:   func(el any) string { return "branch " + el.(*flow.Branch).Label },
		places: []namedPlace{
			placed("parent-key-or-id", "The parent's action_key, else its id, else its opening brace.", func(b *flow.Branch) []spot { return keyOrID(b.Parent) }),
			placed("children", "The parent references of the actions on the branch.", func(b *flow.Branch) []spot { return parentReferences(b.Children) }),
		},
	}
}

func branchType() *objectType {
	facts := []Fact{
		fact("label", textType, "The label, \"\" for the one way on from a parent without branches.", func(b *flow.Branch) any { return text(b.Label) }),
		fact("meaning", textType, "What the label stands for; may be \"\".", func(b *flow.Branch) any { return text(b.Meaning) }),
		fact("parent", objectOf("Action"), "The action that it leads on from.", func(b *flow.Branch) any { return b.Parent }),
		fact("children", listOf("Action"), "The actions on the branch, in file order.", func(b *flow.Branch) any { return b.Children }),
	}
	facts = append(facts, flagFacts(flow.BranchFlags[:], func(b *flow.Branch) flow.Bits { return b.Flags })...)
	return newType[flow.Branch]("Branch", "One way on from an action.", nil, facts...)
}
