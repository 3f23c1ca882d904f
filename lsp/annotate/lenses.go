package annotate

import (
	"fmt"
	"math"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/outline"
)

// Lens is a line that is shown above a place.
type Lens struct {
	At      syntax.Range
	Text    string
	Flow    bool           // it offers the picture of the flow
	Leads   []*flow.Action // the actions that it tells of
	Subject string         // of the action that it stands above, "" for the definition
}

// Lenses returns what is shown above the definition and above each action with branches.
func Lenses(def *flow.Definition) []Lens {
	if def.Body == nil {
		return nil
	}
	head := def.Body.OpeningBrace()
	lenses := []Lens{{At: head, Text: "show flow", Flow: true}}
	if len(def.Actions) > 0 {
		lenses = append(lenses, Lens{At: head, Text: summary(def)})
	}
	for _, a := range def.Actions {
		if a.Info == nil || a.Info.Linear() {
			continue
		}
		if text := ways(a); text != "" {
			lenses = append(lenses, Lens{At: a.Node.OpeningBrace(), Text: text, Leads: navigate.Next(a), Subject: a.Subject()})
		}
	}
	return lenses
}

// branchesShown is how many branches are told of.
const branchesShown = 8

// ways tells where the branches of an action lead.
func ways(a *flow.Action) string {
	var parts []string
	branches := a.Branches()
	for i, b := range branches {
		if i == branchesShown {
			parts = append(parts, fmt.Sprintf("and %d more", len(branches)-i))
			break
		}
		to := "ends here"
		if len(b.Children) > 0 {
			names := make([]string, len(b.Children))
			for i, child := range b.Children {
				names[i] = outline.Name(child)
			}
			to = strings.Join(names, ", ")
		}
		label := b.Label
		if label == "" {
			label = "(no label)"
		}
		if b.Meaning != "" {
			label += " (" + b.Meaning + ")"
		}
		parts = append(parts, label+" → "+to)
	}
	return strings.Join(parts, " · ")
}

// summary tells how many ways lead through the flow, and how long the longest is.
func summary(def *flow.Definition) string {
	count, longest := runs(def)
	text := fmt.Sprintf("%s, %s", plural(len(def.Actions), "step"), plural(count, "way through"))
	if count == math.MaxInt {
		text = plural(len(def.Actions), "step")
	}
	if longest > 1 {
		text += fmt.Sprintf(", the longest %d steps", longest)
	}
	return text
}

func plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	if first, rest, found := strings.Cut(one, " "); found {
		return fmt.Sprintf("%d %ss %s", n, first, rest)
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// runs returns the number of ways from a root to an end, a branch without a step being an end, and the length of the
// longest. Actions that no root leads to are left out.
func runs(def *flow.Definition) (count, longest int) {
	var order []*flow.Action
	navigate.Tree(def, func(a *flow.Action, _ int) { order = append(order, a) })
	below := make(map[*flow.Action]int, len(order)) // ways from an action on
	for i := len(order) - 1; i >= 0; i-- {
		a := order[i]
		if a.Depth < 0 {
			continue
		}
		longest = max(longest, a.Depth+1)
		total := 0
		for _, b := range a.Branches() {
			if len(b.Children) == 0 {
				total = add(total, 1)
			}
			for _, child := range b.Children {
				total = add(total, below[child])
			}
		}
		below[a] = max(total, 1)
		if a.Depth == 0 {
			count = add(count, below[a])
		}
	}
	return count, longest
}

// add adds without overflowing.
func add(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}
