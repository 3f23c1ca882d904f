// Package outline shows a definition as the flow that it is: symbols, folds and selections that follow the tree of actions
// and not the order of the list. It answers in byte ranges and knows nothing of the wire.
package outline

import (
	"strings"

	"github.com/rivo/uniseg"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// snippetLength is the number of characters (grapheme clusters) of a text that are shown beside a name.
const snippetLength = 40

// Snippet returns the beginning of a text on one line.
func Snippet(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	graphemes := uniseg.NewGraphemes(text)
	for count := 0; graphemes.Next(); count++ {
		if count == snippetLength {
			from, _ := graphemes.Positions()
			return strings.TrimSpace(text[:from]) + "…"
		}
	}
	return text
}

// Name is what an action is called in lists: its key, else its id or type.
func Name(a *flow.Action) string {
	switch {
	case a.KeyText != "":
		return a.KeyText
	case a.IDText != "":
		return "id " + a.IDText
	case a.TypeText != "":
		return a.TypeText
	}
	return "(no name)"
}

// About is what stands beside an action's name: its type and the beginning of its text.
func About(a *flow.Action) string {
	about := a.TypeText
	if a.Content != nil && a.Content.Kind() == syntax.String {
		if text := Snippet(a.Content.Text()); text != "" {
			about = strings.TrimSpace(about + " “" + text + "”")
		}
	}
	if about == "" && a.IDText != "" {
		return "kept as it is"
	}
	return about
}

// BranchOf is the branch that an action hangs under, with what it stands for; "" where it names none.
func BranchOf(a *flow.Action) string {
	if a.Branch == nil || a.Branch.Kind() != syntax.String {
		return ""
	}
	label := a.Branch.Text()
	if a.Parent == nil {
		return label
	}
	if meaning := a.Parent.Meaning(label); meaning != "" {
		return label + " " + meaning
	}
	return label
}
