package hover

import (
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/outline"
)

// linesShown is how many branches of an action are listed.
const linesShown = 20

// action describes an action and its place in the flow.
func action(a *flow.Action) string {
	parts := []string{"**" + describe.Code(outline.Name(a)) + "** " + describe.Escape(outline.About(a))}
	switch {
	case a.Cycle != nil:
		parts = append(parts, "It is part of a loop, so no run ever reaches it: "+way(a.Cycle.Keys())+".")
	case a.Link == flow.LinkOrphan:
		parts = append(parts, "It follows a step that is not there, so no run ever reaches it.")
	case a.Broken != nil:
		parts = append(parts, "No run ever reaches it: the way to it breaks at "+describe.Code(outline.Name(a.Broken))+".")
	default:
		parts = append(parts, "Reached by "+way(a.Path()))
	}
	if next := branches(a); next != "" {
		parts = append(parts, next)
	}
	return strings.Join(parts, "\n\n")
}

// branches lists the ways on from an action.
func branches(a *flow.Action) string {
	var lines []string
	all := a.Branches()
	for i, b := range all {
		if i == linesShown {
			lines = append(lines, fmt.Sprintf("- and %d more", len(all)-i))
			break
		}
		if b.Label == "" && len(b.Children) == 0 {
			continue
		}
		lines = append(lines, branchLine(b))
	}
	if lines == nil {
		return "Nothing follows."
	}
	return "Next:\n" + strings.Join(lines, "\n")
}

// branchLine tells where a branch leads.
func branchLine(b *flow.Branch) string {
	line := "-"
	if b.Label != "" {
		line += " " + describe.Code(b.Label)
	}
	if b.Meaning != "" {
		line += " " + describe.Escape(b.Meaning)
	}
	if len(b.Children) == 0 {
		return line + " → the run ends"
	}
	var to []string
	for _, child := range b.Children {
		to = append(to, describe.Code(outline.Name(child))+" "+describe.Escape(outline.About(child)))
	}
	return line + " → " + strings.Join(to, ", ")
}

// branch describes the label that an action hangs under: what it stands for, and the others of its parent.
func branch(a *flow.Action) string {
	if a.Parent == nil || a.Parent.Info == nil {
		return ""
	}
	label := a.Branch.Text()
	head := "**" + describe.Code(label) + "**"
	if meaning := a.Parent.Meaning(label); meaning != "" {
		head += ": " + describe.Escape(meaning)
	}
	of := "Branches of " + describe.Code(outline.Name(a.Parent)) + " " + describe.Escape(outline.About(a.Parent)) + ":"
	if a.Parent.Info.Linear() {
		return head + "\n\n" + describe.Code(outline.Name(a.Parent)) + " has no branches."
	}
	return head + "\n\n" + of + "\n\n" + branches(a.Parent)
}

func way(steps []string) string {
	coded := make([]string, len(steps))
	for i, s := range steps {
		coded[i] = describe.Code(s)
	}
	return strings.Join(coded, " → ")
}
