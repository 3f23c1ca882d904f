package annotate

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// TokenKind tells what a word is.
type TokenKind uint8

const (
	Key       TokenKind = iota // action_key: gives an action its name
	Reference                  // parent_key, parent_id: names an action
	Branch                     // parent_branch
	Type                       // action_type, trigger_type
	Variable                   // {{…}} in a text, braces included
)

// Token is a word that is more than a string.
type Token struct {
	At     syntax.Range // without quotes, on one line
	Kind   TokenKind
	Broken bool // it names nothing that is there
}

// Tokens returns the words of a part of the text, in its order. They do not overlap.
func Tokens(def *flow.Definition, part syntax.Range) []Token {
	var tokens []Token
	put := func(n *syntax.Node, kind TokenKind, broken bool) {
		if n == nil || n.Kind() != syntax.String && n.Kind() != syntax.Number || n.HalfRead() {
			return
		}
		r := n.Range()
		if n.Kind() == syntax.String {
			r = syntax.Range{Start: r.Start + 1, End: r.End - 1}
		}
		if r.Start < r.End && r.Start < part.End && r.End > part.Start {
			tokens = append(tokens, Token{r, kind, broken})
		}
	}
	for _, t := range def.Triggers {
		put(t.Type, Type, t.Info == nil)
	}
	for _, a := range def.Actions {
		put(a.Key, Key, false)
		put(a.Type, Type, a.Info == nil)
		put(a.ParentKey, Reference, a.Link == flow.LinkOrphan)
		put(a.ParentID, Reference, a.Link == flow.LinkOrphan)
		put(a.Branch, Branch, a.BranchState == flow.BranchInvalid || a.BranchState == flow.BranchOutOfRange)
	}
	for _, v := range def.Variables() {
		if v.Range.Start < part.End && v.Range.End > part.Start {
			tokens = append(tokens, Token{v.Range, Variable, false})
		}
	}
	slices.SortFunc(tokens, func(a, b Token) int { return cmp.Compare(a.At.Start, b.At.Start) })
	return slices.CompactFunc(tokens, func(next, before Token) bool { return next.At.Start < before.At.End })
}
