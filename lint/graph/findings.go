package graph

import (
	"sort"

	"github.com/inrolint/inrolint/lint"
)

// mark hands the findings to the nodes they are about: the one whose bytes the finding lies in, else the one with the
// finding's subject. The others stay with the graph.
func (g *Graph) mark(findings []lint.Finding) {
	places, subjects := g.places(), g.subjects()
	for _, f := range findings {
		n := nodeAround(places, f.Range.Start.Offset)
		if n == nil && f.Subject != "" {
			n = subjects[f.Subject]
		}
		if n == nil {
			g.Findings = append(g.Findings, f)
			continue
		}
		n.Findings = append(n.Findings, f)
	}
}

// places returns the nodes that stand in the text, by their first byte. They do not overlap.
func (g *Graph) places() []*Node {
	places := make([]*Node, 0, len(g.Nodes))
	for _, n := range g.Nodes {
		if n.Kind != Missing {
			places = append(places, n)
		}
	}
	sort.SliceStable(places, func(i, j int) bool { return places[i].Range.Start < places[j].Range.Start })
	return places
}

// nodeAround returns the node that holds the offset, nil where none does.
func nodeAround(places []*Node, offset int) *Node {
	i := sort.Search(len(places), func(i int) bool { return places[i].Range.Start > offset }) - 1
	if i < 0 || offset >= places[i].Range.End {
		return nil
	}
	return places[i]
}

// subjects returns the first action of each subject.
func (g *Graph) subjects() map[string]*Node {
	subjects := make(map[string]*Node, len(g.Nodes))
	for _, n := range g.Nodes {
		if n.Kind == Action && n.Subject != "" && subjects[n.Subject] == nil {
			subjects[n.Subject] = n
		}
	}
	return subjects
}
