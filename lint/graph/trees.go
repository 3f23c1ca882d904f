package graph

import (
	"cmp"
	"slices"

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
		for _, e := range slices.Backward(b.below(at.action)) {
			open = append(open, step{b.actions[e.To], e})
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

// below returns the edges to what hangs below an action in the order of its branches; what has no place among them comes
// after that, in file order. What closes a cycle comes last, so that its edge runs along the side of the drawing.
func (b *builder) below(a *flow.Action) []*Edge {
	type ranked struct {
		edge *Edge
		rank int
	}
	fixed := b.fixedRanks(a)
	edges := make([]ranked, 0, len(a.Children)+len(b.next[a]))
	for _, children := range [][]*flow.Action{a.Children, b.next[a]} {
		for _, child := range children {
			e := b.branch(a, child)
			rank := rankOf(e.Label, fixed)
			if a.Cycle != nil && child.Cycle == a.Cycle {
				rank = cycleRank
			}
			edges = append(edges, ranked{e, rank})
		}
	}
	slices.SortStableFunc(edges, func(x, y ranked) int { return cmp.Compare(x.rank, y.rank) })
	sorted := make([]*Edge, len(edges))
	for i, e := range edges {
		sorted[i] = e.edge
	}
	return sorted
}

// Ranks of branches: indexed ones by their index, then those of a fixed name, then others, then what closes a cycle.
const (
	fixedRank = 1 << 20
	otherRank = 1 << 21
	cycleRank = 1 << 22
)

// fixedRanks returns the ranks of an action's branches of a fixed name.
func (b *builder) fixedRanks(a *flow.Action) map[string]int {
	info := b.look(a).info()
	if info == nil || len(info.Branches) == 0 {
		return nil
	}
	ranks := make(map[string]int, len(info.Branches))
	for i, l := range info.Branches {
		ranks[l.Name] = fixedRank + i
	}
	return ranks
}

func rankOf(label string, fixed map[string]int) int {
	if rank, ok := fixed[label]; ok {
		return rank
	}
	if index, ok := flow.IndexOf(label); ok {
		return min(index, fixedRank-1)
	}
	return otherRank
}
