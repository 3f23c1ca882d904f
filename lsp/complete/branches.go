package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/outline"
)

// way is one way on from an action.
type way struct {
	parent *flow.Action
	label  string // "" for the one way on from an action without branches
	taken  []*flow.Action
}

// meaning says what the branch stands for, "" where that is not known.
func (w way) meaning() string {
	if w.label == "" {
		return ""
	}
	return w.parent.Meaning(w.label)
}

func (w way) free() bool { return len(w.taken) == 0 }

// branchesOf returns the ways on from an action in the order of the catalogue, indexed ones first, then what its
// children use besides. The child that is being written does not take one. Indexed branches that cannot be counted are
// listed as far as they are used, and one more if the platform takes it.
func branchesOf(parent, except *flow.Action) []way {
	ways := ownWays(parent, except)
	own := len(ways)
	for _, child := range parent.Children {
		if child == except {
			continue
		}
		label := textOf(child.Branch)
		i := slices.IndexFunc(ways, func(w way) bool { return w.label == label })
		if i < 0 && (label == "" || parent.Info != nil && !parent.Info.Open || len(ways) > own+mostIndexed) {
			continue // a mistake, or a child without the label that it needs
		}
		if i < 0 {
			i = len(ways)
			ways = append(ways, way{parent: parent, label: label})
		}
		ways[i].taken = append(ways[i].taken, child)
	}
	return ways
}

// ownWays are those that the action's type and options say it has.
func ownWays(parent, except *flow.Action) []way {
	if parent.Info == nil {
		return nil
	}
	if parent.Info.Linear() {
		return []way{{parent: parent}}
	}
	ways := make([]way, 0, len(parent.Info.Branches)+2)
	if parent.Info.Indexed {
		for i := range indexedWays(parent, except) {
			ways = append(ways, way{parent: parent, label: flow.IndexedLabel(i)})
		}
	}
	for _, l := range parent.Info.Branches {
		ways = append(ways, way{parent: parent, label: l.Name})
	}
	return ways
}

// mostIndexed is how many indexed branches are listed.
const mostIndexed = 50

func indexedWays(parent, except *flow.Action) int {
	if n := parent.BranchCount(); n >= 0 {
		return min(n, mostIndexed)
	}
	highest := 0
	for _, child := range parent.Children {
		if child != except {
			highest = max(highest, child.BranchIndex+1)
		}
	}
	ways := min(highest+1, mostIndexed)
	if limit := parent.Info.Limit("choices").Max; limit > 0 {
		ways = min(ways, max(highest, limit))
	}
	return ways
}

// freeOf returns the ways that no child takes.
func freeOf(ways []way) []way {
	var free []way
	for _, w := range ways {
		if w.free() {
			free = append(free, w)
		}
	}
	return free
}

// branchesFor returns the ways on from an action's parent, free ones first.
func (r *request) branchesFor(a *flow.Action) []way {
	if a.Parent == nil || a.Parent.Info != nil && a.Parent.Info.Linear() {
		return nil
	}
	ways := branchesOf(a.Parent, a)
	slices.SortStableFunc(ways, func(x, y way) int { return min(len(x.taken), 1) - min(len(y.taken), 1) })
	return ways
}

// branchCandidates offers the labels of an action's parent.
func (r *request) branchCandidates(a *flow.Action) []Candidate {
	var found []Candidate
	for _, w := range r.branchesFor(a) {
		c := r.candidate(w.label, BranchLabel, Snippet{plain(quoted(w.label))})
		c.Filter = r.filterOf(w.label)
		if meaning := w.meaning(); meaning != "" {
			c.Detail = " " + meaning
		}
		c.Description = takenText(w)
		c.Doc = func() string { return branchDoc(a.Parent, w) }
		found = append(found, c)
	}
	return found
}

// takenText says who stands on a branch.
func takenText(w way) string {
	if len(w.taken) == 0 {
		return "free"
	}
	return "taken by " + names(w.taken)
}

// names lists actions by key or id.
func names(actions []*flow.Action) string {
	const most = 3
	var list []string
	for i, a := range actions {
		if i == most {
			list = append(list, "…")
			break
		}
		list = append(list, outline.Name(a))
	}
	return strings.Join(list, ", ")
}

// freeText says which branches of an action are free.
func freeText(p parent) string {
	if p.Info == nil || len(p.ways) == 0 {
		return ""
	}
	const most = 3
	free, text := 0, "free: "
	for i := range p.ways {
		switch {
		case !p.ways[i].free():
			continue
		case p.ways[i].label == "":
			return "free"
		case free == most:
			return text + ", …"
		case free > 0:
			text += ", "
		}
		free++
		text += p.ways[i].label
	}
	if free == 0 {
		return takenText(p.ways[0])
	}
	return text
}

// actionDoc describes an action of the definition: its text, and its branches with what stands on them.
func actionDoc(a *flow.Action, ways []way) string {
	parts := []string{"**" + describe.Code(outline.Name(a)) + "**"}
	if a.TypeText != "" {
		parts[0] += " " + describe.Code(a.TypeText)
	}
	if text := outline.Snippet(textOf(a.Content)); text != "" {
		parts = append(parts, "> "+describe.Escape(text))
	}
	if path := a.Path(); len(path) > 1 {
		parts = append(parts, "Path: "+describe.Escape(strings.Join(path, " → ")))
	}
	var lines []string
	for _, w := range ways {
		if w.label != "" {
			lines = append(lines, describe.Branch(w.label, describe.Escape(w.meaning()))+" ("+describe.Escape(takenText(w))+")")
		}
	}
	if lines != nil {
		parts = append(parts, strings.Join(lines, "\n"))
	}
	return strings.Join(parts, "\n\n")
}

func branchDoc(parent *flow.Action, w way) string {
	doc := "Branch " + describe.Code(w.label) + " of **" + describe.Code(outline.Name(parent)) + "** (" + describe.Code(parent.TypeText) + ")"
	if meaning := w.meaning(); meaning != "" {
		doc += ": " + describe.Escape(meaning)
	}
	doc += "."
	if len(w.taken) > 0 {
		doc += "\n\nAlready " + describe.Escape(takenText(w)) + "; a second child on one branch is not known to run."
	}
	return doc
}
