package graph

import (
	"fmt"
	"strings"
)

// Mermaid draws the graph as a Mermaid flowchart, which GitHub and GitLab show in Markdown. (GitHub draws up to 500
// edges and 50 000 characters.)
func (g *Graph) Mermaid() string {
	m := &mermaid{names: make(map[*Node]string, len(g.Nodes))}
	m.line("flowchart TD")
	for i, n := range g.Nodes {
		m.names[n] = fmt.Sprintf("n%d", i)
	}
	m.starts(g)
	for _, n := range g.Nodes[len(g.Starts):] {
		m.node("  ", n)
	}
	for _, e := range g.Edges {
		m.edge(g, e)
	}
	m.line("  classDef start fill:#dcfce7,stroke:#15803d,color:#14532d")
	m.line("  classDef step fill:#ffffff,stroke:#8a93a3,color:#1b2028")
	m.line("  classDef missing fill:#ffffff,stroke:#cf222e,color:#cf222e,stroke-dasharray:6 4")
	m.line("  classDef error fill:#ffebe9,stroke:#cf222e,color:#1b2028,stroke-width:2px")
	m.line("  classDef warning fill:#fff8c5,stroke:#9a5b00,color:#1b2028,stroke-width:2px")
	m.line("  classDef info fill:#ddf4ff,stroke:#0a66c2,color:#1b2028")
	return m.out.String()
}

// mermaid writes a flowchart.
type mermaid struct {
	names map[*Node]string
	out   strings.Builder
}

func (m *mermaid) line(format string, values ...any) { fmt.Fprintf(&m.out, format+"\n", values...) }

// starts writes what starts the flow, several together in a frame.
func (m *mermaid) starts(g *Graph) {
	if len(g.Starts) < 2 {
		for _, n := range g.Starts {
			m.node("  ", n)
		}
		return
	}
	m.line(`  subgraph starts[" "]`)
	for _, n := range g.Starts {
		m.node("    ", n)
	}
	m.line("  end")
	m.line("  style starts fill:#eceff4,stroke:#d5dae1")
}

func (m *mermaid) node(indent string, n *Node) {
	left, right, class := "[", "]", "step"
	switch {
	case n.Kind == Missing:
		class = "missing"
	case n.Kind != Action:
		left, right, class = "([", "])", "start"
	case n.Category == "logic":
		left, right = "{{", "}}"
	}
	if severity := n.Severity(); severity != "" {
		class = string(severity)
	}
	m.line(`%s%s%s"%s"%s:::%s`, indent, m.names[n], left, mermaidText(n.plainLines()), right, class)
}

func (m *mermaid) edge(g *Graph, e *Edge) {
	from := "starts"
	switch {
	case e.From != nil:
		from = m.names[e.From]
	case len(g.Starts) == 0:
		return
	case len(g.Starts) == 1:
		from = m.names[g.Starts[0]]
	}
	arrow := "-->"
	if e.Kind == Broken || e.Kind == Back {
		arrow = "-.->"
	}
	label := e.plainLabel()
	if label != "" {
		label = `|"` + mermaidText([]string{label}) + `"|`
	}
	m.line("  %s %s%s %s", from, arrow, label, m.names[e.To])
}

// mermaidText writes lines for a quoted text. What Mermaid or the HTML below it would read as something else is written
// as a character code.
func mermaidText(lines []string) string {
	var out strings.Builder
	for i, line := range lines {
		if i > 0 {
			out.WriteString("<br/>")
		}
		for _, r := range formulas.Replace(line) {
			if strings.ContainsRune("\"#&<>`\\%;*_~{}[]()|$@", r) {
				fmt.Fprintf(&out, "#%d;", r)
				continue
			}
			out.WriteRune(r)
		}
	}
	return statements.Replace(out.String())
}

var (
	// formulas keeps two dollar signs from beginning one, which Mermaid looks for once the codes are characters again.
	formulas = strings.NewReplacer("$$", "$\u200b$")
	// statements hides the words of lines whose character codes Mermaid takes for colours.
	statements = strings.NewReplacer("style", "#115;tyle", "classDef", "#99;lassDef")
)

// Lines of a node in drawings whose program lays out the text.
const (
	plainColumns = 32
	plainLines   = 4
)

// plainLines returns what a drawing without a layout of its own says of a node.
func (n *Node) plainLines() []string {
	var lines []string
	head := clean(n.Caption)
	if n.Name != "" {
		head += " · " + clean(n.Name)
	}
	lines = append(lines, head)
	lines = append(lines, columnsWrapper(plainColumns, plainLines).wrap(n.Text)...)
	for _, d := range n.Details {
		lines = append(lines, columnsWrapper(plainColumns, 1).one(d.Name+": "+d.Value))
	}
	if len(n.Notes) > 0 {
		lines = append(lines, "("+strings.Join(n.Notes, ", ")+")")
	}
	if found := counted(n.Findings); found != "" {
		lines = append(lines, textSigns[n.Severity()]+" "+found)
	}
	return lines
}

// plainLabel returns the label of an edge on one line.
func (e *Edge) plainLabel() string {
	label := clean(e.Label)
	if meaning := clean(e.Meaning); meaning != "" {
		label = joined(columnsWrapper(plainColumns, 1).one(meaning), label)
	}
	if e.Kind == Back {
		label = strings.TrimSpace(label + " ↺")
	}
	return label
}
