package graph

import (
	"github.com/inrolint/inrolint/lint/flow"
)

// linkKept hangs rows of an update that do not say where they hang below the parent that the record gives them, where
// the update keeps that one.
func (b *builder) linkKept() {
	for _, a := range b.def.Actions {
		if parent := b.keptParent(a); parent != nil {
			b.next[parent] = append(b.next[parent], a)
		}
	}
}

// keptParent returns the parent that only the record knows, nil where there is none.
func (b *builder) keptParent(a *flow.Action) *flow.Action {
	if a.Link != flow.LinkRoot || a.Record == nil || a.Record.Parent == nil {
		return nil
	}
	return b.def.ActionByID(a.Record.Parent.ID)
}

// addTrees adds every action once: what the starts lead to, what the record places, what nothing leads to.
func (b *builder) addTrees() {
	g := b.graph
	for _, a := range b.def.Actions {
		if a.Link == flow.LinkRoot && b.keptParent(a) == nil && !b.placedByRecord(a) {
			g.Roots = append(g.Roots, b.addTree(a, &Edge{Kind: Start, To: b.nodes[a]}))
		}
	}
	for _, a := range b.def.Actions {
		if a.Link == flow.LinkRoot && b.keptParent(a) == nil && b.placedByRecord(a) {
			g.Kept = append(g.Kept, b.addTree(a, nil))
		}
	}
	for _, a := range b.def.Actions {
		if a.Link == flow.LinkOrphan || a.Link == flow.LinkUnknown {
			b.addOrphan(a)
		}
	}
	for _, c := range b.def.Cycles {
		if first := c.First(); !b.done[first] {
			g.Loose = append(g.Loose, b.addTree(first, nil))
		}
	}
	for _, a := range b.def.Actions { // the record and the update lead in a circle together
		if !b.done[a] {
			g.Kept = append(g.Kept, b.addTree(a, nil))
		}
	}
}

// placedByRecord reports whether the record says where a row hangs: it has an id, and neither names a parent nor has a
// type, as a whole row would.
func (b *builder) placedByRecord(a *flow.Action) bool {
	return a.ID != nil && a.Type == nil && b.def.Operation == flow.Update && a.Record == nil
}

// addOrphan adds an action whose parent is not there, below a node that stands for that parent.
func (b *builder) addOrphan(a *flow.Action) {
	reference := a.ParentReference()
	name := scalar(reference)
	ghost := b.missing[reference.Key()+name]
	if ghost == nil {
		ghost = &Node{ID: b.id(string(Missing), name), Kind: Missing, Subject: name, Range: reference.Range(), Name: name}
		ghost.Caption = "No step of this name"
		switch {
		case a.Link == flow.LinkUnknown:
			ghost.Caption = "Cannot be told"
		case a.Flags.Has(flow.ActOrphanID) && reference == a.ParentID:
			ghost.Caption = "No step with this id"
			ghost.Name = numbered(name)
		}
		b.missing[reference.Key()+name] = ghost
		b.graph.Loose = append(b.graph.Loose, ghost)
		b.graph.Nodes = append(b.graph.Nodes, ghost)
	}
	b.addTree(a, &Edge{From: ghost, To: b.nodes[a], Kind: Broken, Label: branchText(a)})
}

// addTree adds an action, the edge that leads to it and all that hangs below it. It does not recurse: a flow may be as
// long as its file.
func (b *builder) addTree(root *flow.Action, edge *Edge) *Node {
	type step struct {
		action *flow.Action
		edge   *Edge
	}
	open := []step{{root, edge}}
	for len(open) > 0 {
		at := open[len(open)-1]
		open = open[:len(open)-1]
		if at.edge != nil {
			b.addEdge(at.edge)
		}
		if b.done[at.action] {
			at.edge.Kind = Back
			continue
		}
		b.done[at.action] = true
		n := b.nodes[at.action]
		b.graph.Nodes = append(b.graph.Nodes, n)
		below := b.below(at.action)
		for i := len(below) - 1; i >= 0; i-- {
			open = append(open, step{below[i], b.branch(at.action, below[i])})
		}
	}
	return b.nodes[root]
}

func (b *builder) addEdge(e *Edge) {
	b.graph.Edges = append(b.graph.Edges, e)
	if e.From != nil {
		e.From.Out = append(e.From.Out, e)
	}
}

// below returns what hangs below an action, in the order of its branches where that is known, else in file order.
func (b *builder) below(a *flow.Action) []*flow.Action {
	if extra := b.next[a]; len(extra) > 0 {
		return append(append([]*flow.Action(nil), a.Children...), extra...)
	}
	return a.Children
}
