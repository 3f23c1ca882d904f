package hover

import (
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lsp/outline"
)

// linesShown is how many branches of an action are listed.
const linesShown = 20

// action describes an action and its place in the flow.
func action(a *flow.Action) string {
	parts := []string{"**" + code(outline.Name(a)) + "** " + escape(outline.About(a))}
	switch {
	case a.Cycle != nil:
		parts = append(parts, "It is part of a loop, so no run ever reaches it: "+way(a.Cycle.Keys())+".")
	case a.Link == flow.LinkOrphan:
		parts = append(parts, "It follows a step that is not there, so no run ever reaches it.")
	case a.Broken != nil:
		parts = append(parts, "No run ever reaches it: the way to it breaks at "+code(outline.Name(a.Broken))+".")
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
		line += " " + code(b.Label)
	}
	if b.Meaning != "" {
		line += " " + escape(b.Meaning)
	}
	if len(b.Children) == 0 {
		return line + " → the run ends"
	}
	var to []string
	for _, child := range b.Children {
		to = append(to, code(outline.Name(child))+" "+escape(outline.About(child)))
	}
	return line + " → " + strings.Join(to, ", ")
}

// branch describes the label that an action hangs under: what it stands for, and the others of its parent.
func branch(a *flow.Action) string {
	if a.Parent == nil || a.Parent.Info == nil {
		return ""
	}
	label := a.Branch.Text()
	head := "**" + code(label) + "**"
	if meaning := a.Parent.Meaning(label); meaning != "" {
		head += ": " + escape(meaning)
	}
	of := "Branches of " + code(outline.Name(a.Parent)) + " " + escape(outline.About(a.Parent)) + ":"
	if a.Parent.Info.Linear() {
		return head + "\n\n" + code(outline.Name(a.Parent)) + " has no branches."
	}
	return head + "\n\n" + of + "\n\n" + branches(a.Parent)
}

func way(steps []string) string {
	coded := make([]string, len(steps))
	for i, s := range steps {
		coded[i] = code(s)
	}
	return strings.Join(coded, " → ")
}

// code writes a text as code, whatever it holds.
func code(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if !strings.Contains(text, "`") {
		return "`" + text + "`"
	}
	return "`` " + strings.ReplaceAll(text, "``", "` `") + " ``"
}

// escape keeps what people wrote from being read as Markdown.
func escape(text string) string {
	var out strings.Builder
	for _, c := range text {
		if strings.ContainsRune("\\`*_{}[]<>()#+!|~", c) {
			out.WriteByte('\\')
		}
		out.WriteRune(c)
	}
	return out.String()
}
