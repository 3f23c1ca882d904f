package complete

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/rules"
)

// suppressionCandidates are the ids of rules in a comment that hides findings.
func suppressionCandidates(def *flow.Definition, c syntax.Comment, offset int) []Candidate {
	text := def.Tree.Source()[c.Range.Start:offset]
	_, after, ok := strings.Cut(text, "inrolint-ignore")
	if !ok || !def.JSONC || strings.Contains(after, "--") {
		return nil
	}
	after = strings.TrimPrefix(after, "-file")
	if !strings.HasPrefix(after, " ") {
		return nil
	}
	word := after[strings.LastIndexAny(after, " ,")+1:]
	at := syntax.Range{Start: offset - len(word), End: wordEnd(def.Tree.Source(), offset)}
	return ruleCandidates(rules.Builtin(), at, offset)
}

// ruleCandidates offers rules by their ids.
func ruleCandidates(all []*rules.Rule, at syntax.Range, offset int) []Candidate {
	found := make([]Candidate, len(all))
	for i, rule := range all {
		found[i] = Candidate{
			Label: rule.ID, Kind: RuleID, Filter: rule.ID, Comma: -1,
			Detail: " " + rule.Summary, Description: rule.Severity.String(),
			Text: Snippet{plain(rule.ID)}, Replace: at, Insert: syntax.Range{Start: at.Start, End: offset},
			Doc: func() string { return describe.Rule(rule) },
		}
	}
	return found
}
