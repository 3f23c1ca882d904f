package graph

import (
	"cmp"
	"slices"
	"sort"

	"github.com/inrolint/inrolint/lint"
)

// mark hands the findings to the nodes they are about: the one whose bytes the finding lies in, else the one with the
// finding's subject. The others stay with the graph.
func (g *Graph) mark(findings []lint.Finding) {
	g.findPlaces()
	subjects := g.subjects()
	for _, f := range findings {
		n := nodeAround(g.places, f.Range.Start.Offset)
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

// findPlaces sorts the nodes by where they stand in the text. They do not overlap.
func (g *Graph) findPlaces() {
	g.places = make([]*Node, 0, len(g.Nodes))
	for _, n := range g.Nodes {
		if n.Kind != Missing {
			g.places = append(g.places, n)
		}
	}
	slices.SortStableFunc(g.places, func(x, y *Node) int { return cmp.Compare(x.Range.Start, y.Range.Start) })
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
