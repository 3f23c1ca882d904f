package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

const (
	suppressionScopeName = "suppression"
	failureScopeName     = "failure"
)

// Yes/no facts of a suppression.
const (
	suppressionUnused = iota
	suppressionExpired
)

var suppressionFlags = []flow.Flag{
	suppressionUnused:  {Name: "unused", Doc: "It hides nothing, although its rule has run."},
	suppressionExpired: {Name: "expired", Doc: "Its last day is over, and there is something that it would hide."},
}

// madeScopes are the scopes whose elements come from the run itself, not from the definition.
func madeScopes() []*scope { return []*scope{suppressionScope(), failureScope()} }

func suppressionScope() *scope {
	facts := []Fact{
		fact("kind", textType, "entry (of a suppression file), comment, file-comment, override (of a configuration), or baseline (an entry of one).", func(s *Suppression) any { return text(suppressionKinds[s.kind]) }),
		fact("file", textType, "The file whose findings it hides, \"\" for a comment, which hides those of its own file.", func(s *Suppression) any { return text(s.File) }),
		fact("rule", textType, "The rule whose findings it hides.", func(s *Suppression) any { return text(s.Rule) }),
		fact("subject", textType, "The subject whose findings it hides, \"\" where it names none.", func(s *Suppression) any { return text(s.Subject) }),
		fact("reason", textType, "The reason it gives.", func(s *Suppression) any { return text(s.Reason) }),
		fact("until", textType, "The last day on which it holds, \"\" for ever.", func(s *Suppression) any { return text(s.Until) }),
		fact("problem", textType, "Why it can hide nothing at all, a clause; \"\" where it can.", func(s *Suppression) any { return text(s.problem) }),
		fact("near", textType, "The rule that was probably meant, \"\" where none is near.", func(s *Suppression) any { return text(s.near) }),
	}
	facts = append(facts, flagFacts(suppressionFlags, func(s *Suppression) flow.Bits { return s.state })...)
	return &scope{
		name: suppressionScopeName, doc: "Each suppression that hides nothing, or no longer.",
		variable: "suppression",
		object:   newType[Suppression]("Suppression", "A comment or entry that hides findings.", nil, facts...),
		flags:    suppressionFlags, defect: true, many: true, made: true,
		each: func(*flow.Definition, visitor) {},
		self: func(el any) spot { return spot{span: el.(*Suppression).Range, sheet: el.(*Suppression).Sheet} },
		base: func(el any) string { return el.(*Suppression).identity() },
		places: []namedPlace{
			placed("comment", "The comment, where it names this rule only.", func(s *Suppression) []spot {
				if !s.alone {
					return nil
				}
				return []spot{{span: s.whole}}
			}),
			placed("date", "The day that is over.", func(s *Suppression) []spot {
				if s.Until == "" {
					return nil
				}
				return []spot{{span: s.until, sheet: s.Sheet}}
			}),
		},
	}
}

// failed is a rule that could not be evaluated, where it happened first.
type failed struct {
	rule *Rule
	err  error
	at   spot
}

func failureScope() *scope {
	return &scope{
		name: failureScopeName, doc: "Each rule that could not be evaluated, at the first element where that happened.",
		variable: "failure",
		object: newType[failed]("Failure", "A rule that could not be evaluated.", nil,
			fact("rule", textType, "The rule.", func(f *failed) any { return text(f.rule.ID) }),
			fact("source", textType, "The file that the rule comes from, \"\" for a built-in one.", func(f *failed) any { return text(f.rule.File) }),
			fact("error", textType, "What went wrong.", func(f *failed) any { return text(f.err.Error()) }),
		),
		defect: true, made: true,
		each:   func(*flow.Definition, visitor) {},
		self:   func(el any) spot { return el.(*failed).at },
		base:   func(el any) string { return el.(*failed).rule.ID },
		anchor: func(el any) *syntax.Node { return el.(*failed).at.node },
	}
}
