package graph

import (
	"github.com/inrolint/inrolint/lint/flow"
)

// branch makes the edge from an action to one that hangs below it.
func (b *builder) branch(parent, child *flow.Action) *Edge {
	e := &Edge{From: b.nodes[parent], To: b.nodes[child], Kind: Branch, Label: branchText(child)}
	if child.Parent == nil { // the record says where it hangs
		e.Label = text(child.Record.Node.Get("parent_branch"))
		e.Meaning = b.meaning(parent, e.Label)
		return e
	}
	switch child.BranchState {
	case flow.BranchMissing:
		e.Meaning, e.Wrong = "no branch named", true
	case flow.BranchInvalid:
		e.Meaning, e.Wrong = "no branch of this step", true
	case flow.BranchOnLinear:
		e.Meaning, e.Wrong = "this step has no branches", true
	case flow.BranchOutOfRange:
		e.Meaning, e.Wrong = "there is no such "+or(parent.Info.IndexedBy, "option"), true
	default:
		e.Meaning = b.meaning(parent, e.Label)
	}
	return e
}

// meaning says what a branch stands for: the title of its button or answer, else what its type says.
func (b *builder) meaning(parent *flow.Action, label string) string {
	for _, c := range b.choices[parent] {
		if c.Label == label {
			return c.Title
		}
	}
	if info := b.look(parent).info(); info != nil {
		return info.Meaning(label)
	}
	return ""
}

// branchText returns the parent_branch of an action, whatever its type, "" where there is none.
func branchText(a *flow.Action) string { return scalar(a.Branch) }

// tellEnds says of the choices which lead on, and lists the other branches that do not although another one does.
func (b *builder) tellEnds() {
	for _, a := range b.def.Actions {
		n := b.nodes[a]
		used := make(map[string]bool, len(n.Out))
		for _, e := range n.Out {
			used[e.Label] = true
		}
		for i := range n.Choices {
			n.Choices[i].Leads = used[n.Choices[i].Label]
		}
		info := b.look(a).info()
		if info == nil || len(n.Out) == 0 && len(n.Choices) == 0 {
			continue
		}
		for _, l := range info.Branches {
			if !used[l.Name] {
				n.Ends = append(n.Ends, Choice{Label: l.Name, Title: l.Meaning})
			}
		}
	}
}
