package graph

import (
	"fmt"
	"strings"
)

// DOT draws the graph in the language of Graphviz.
func (g *Graph) DOT() string {
	var out strings.Builder
	line := func(format string, values ...any) { fmt.Fprintf(&out, format+"\n", values...) }
	line("digraph flow {")
	line(`  graph [charset="UTF-8", compound=true, fontname="Helvetica", label=%s, labelloc=t, ordering=out, nodesep=0.35, ranksep=0.5]`, dotText(clean(or(g.Title, "Flow"))))
	line(`  node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#8a93a3", fontname="Helvetica", fontsize=11, margin="0.16,0.10"]`)
	line(`  edge [color="#8a93a3", fontname="Helvetica", fontsize=10, arrowsize=0.7]`)
	names := make(map[*Node]string, len(g.Nodes))
	for i, n := range g.Nodes {
		names[n] = fmt.Sprintf("n%d", i)
	}
	if len(g.Starts) > 1 {
		line(`  subgraph cluster_start { style=rounded; color="#8a93a3"; label=""`)
	}
	for i, n := range g.Nodes {
		if i == len(g.Starts) && i > 1 {
			line("  }")
		}
		line("  %s [label=%s%s]", names[n], dotText(n.plainLines()...), n.dotStyle())
	}
	if len(g.Starts) > 1 && len(g.Starts) == len(g.Nodes) {
		line("  }")
	}
	for _, e := range g.Edges {
		if from := g.dotFrom(e, names); from != "" {
			line("  %s -> %s [label=%s%s]", from, names[e.To], dotText(e.plainLabel()), g.dotEdge(e))
		}
	}
	line("}")
	return out.String()
}

// dotFrom returns where an edge begins: that of the starts at the middle one, "" where there is none.
func (g *Graph) dotFrom(e *Edge, names map[*Node]string) string {
	if e.From != nil {
		return names[e.From]
	}
	if len(g.Starts) == 0 {
		return ""
	}
	return names[g.Starts[len(g.Starts)/2]]
}

func (g *Graph) dotEdge(e *Edge) string {
	switch {
	case e.Kind == Broken:
		return `, style=dashed, color="#cf222e"`
	case e.Kind == Back:
		return `, style=dashed, color="#cf222e", constraint=false`
	case e.Kind == Start && len(g.Starts) > 1:
		return `, ltail=cluster_start`
	case e.Wrong:
		return `, fontcolor="#cf222e"`
	}
	return ""
}

// dotStyle returns the attributes that set a node apart.
func (n *Node) dotStyle() string {
	style := ""
	switch {
	case n.Kind == Missing:
		style = `, style="rounded,dashed", color="#cf222e", fontcolor="#cf222e"`
	case n.Kind != Action:
		style = `, fillcolor="#dcfce7", color="#15803d"`
	}
	switch n.Severity() {
	case "error":
		style = `, fillcolor="#ffebe9", color="#cf222e", penwidth=2`
	case "warning":
		style = `, fillcolor="#fff8c5", color="#9a5b00", penwidth=2`
	case "info":
		style = `, fillcolor="#ddf4ff", color="#0a66c2"`
	}
	return style + ", tooltip=" + dotText(strings.Split(n.tooltip(), "\n")...)
}

// dotText quotes lines. A backslash begins an escape sequence in a label, so that it is written twice, and "&" begins an
// entity.
func dotText(lines ...string) string {
	return `"` + strings.Join(mapTexts(lines, dotEscaper.Replace), `\n`) + `"`
}

var dotEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")

func mapTexts(texts []string, change func(string) string) []string {
	changed := make([]string, len(texts))
	for i, text := range texts {
		changed[i] = change(text)
	}
	return changed
}
