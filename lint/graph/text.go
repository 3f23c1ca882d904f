package graph

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/paint"
)

// Text draws the graph as a tree for a terminal, with the findings below it. A chain of steps goes straight down, so that
// only branches take room to the right; what would leave too little room for its texts is continued below the tree.
func (g *Graph) Text(options Options) string {
	t := &textTree{graph: g, width: max(options.Width, leastColumns), paint: paint.New(options.Color)}
	if options.Width == 0 {
		t.width = DefaultWidth
	}
	t.title()
	t.starts()
	t.section("", g.Roots, len(g.Starts) > 0)
	t.section("Only the record knows where these steps hang", g.Kept, false)
	t.section("Nothing leads here", g.Loose, false)
	for i := 0; i < len(t.later); i++ {
		t.line("")
		t.line("%s", t.paint.Faint.Sprintf("(%d) continued", i+1))
		t.treeAt(t.later[i], "", "")
	}
	t.findings()
	return t.out.String()
}

// Columns of a text.
const (
	leastColumns = 40
	roomToKeep   = 28 // columns that a node has at least, at the right of its branches
	textRows     = 3
)

// textSigns stand for the severities.
var textSigns = map[lint.Severity]string{lint.Error: "✖", lint.Warning: "▲", lint.Info: "●"}

// textTree writes a text.
type textTree struct {
	graph *Graph
	width int
	paint *paint.Palette
	out   strings.Builder
	later []*Node // roots of what is continued below
}

func (t *textTree) line(format string, values ...any) {
	t.out.WriteString(strings.TrimRight(fmt.Sprintf(format, values...), " ") + "\n")
}

func columnsWrapper(width, lines int) wrapper {
	return wrapper{float64(width), lines, func(text string) float64 { return float64(uniseg.StringWidth(text)) }}
}

func (t *textTree) title() {
	g := t.graph
	t.line("%s", t.paint.Strong.Sprint(columnsWrapper(t.width, 1).one(or(g.Title, "Untitled"))))
	t.line("%s", t.paint.Faint.Sprint(g.summary()))
}

func (t *textTree) starts() {
	if len(t.graph.Starts) > 0 {
		t.line("")
	}
	margin := ""
	if len(t.graph.Roots) > 0 {
		margin = "│"
	}
	for _, n := range t.graph.Starts {
		t.node(n, "", margin)
	}
}

// section writes trees below each other.
func (t *textTree) section(heading string, roots []*Node, linked bool) {
	if len(roots) == 0 {
		return
	}
	if heading != "" {
		t.line("")
		t.line("%s", t.paint.Strong.Sprint(heading))
	}
	for i, n := range roots {
		switch {
		case linked && len(roots) == 1:
			t.line("│")
		case linked && i < len(roots)-1:
			t.treeAt(n, "├─ ", "│  ")
			continue
		case linked:
			t.treeAt(n, "└─ ", "   ")
			continue
		default:
			t.line("")
		}
		t.treeAt(n, "", "")
	}
}

// textStep is a node to write: the line that leads to it, what stands at the left of its first line, and of the others.
type textStep struct {
	lead, first, prefix string
	node                *Node
}

// treeAt writes a tree. It does not recurse.
func (t *textTree) treeAt(root *Node, first, prefix string) {
	open := []textStep{{node: root, first: first, prefix: prefix}}
	for len(open) > 0 {
		at := open[len(open)-1]
		open = open[:len(open)-1]
		if at.lead != "" {
			t.line("%s", at.lead)
		}
		if at.node == nil {
			continue
		}
		if uniseg.StringWidth(at.prefix) > t.width-roomToKeep {
			t.later = append(t.later, at.node)
			t.line("%s%s", at.first, t.paint.Faint.Sprintf("… see (%d) below", len(t.later)))
			continue
		}
		margin := at.prefix + " "
		if len(at.node.Out) > 0 {
			margin = at.prefix + "│"
		}
		t.node(at.node, at.first, margin)
		steps := t.steps(at.node, at.prefix)
		for i := len(steps) - 1; i >= 0; i-- {
			open = append(open, steps[i])
		}
	}
}

// steps returns what follows a node: straight down where there is one way on, else one branch below the other.
func (t *textTree) steps(n *Node, prefix string) []textStep {
	steps := make([]textStep, len(n.Out))
	for i, e := range n.Out {
		trunk, fork, below := "│", "├─ ", "│  "
		if i == len(n.Out)-1 {
			fork, below = "└─ ", "   "
		}
		if e.Kind == Broken {
			trunk, fork = "╎", strings.Replace(fork, "─", "╌", 1)
		}
		next := e.To
		if e.Kind == Back {
			next = nil
		}
		label := t.label(e)
		switch {
		case len(n.Out) == 1 && next != nil:
			steps[i] = textStep{prefix + trunk + " " + label, prefix, prefix, next}
		case label == "":
			steps[i] = textStep{"", prefix + fork, prefix + below, next}
		default:
			steps[i] = textStep{prefix + fork + label, prefix + below, prefix + below, next}
		}
	}
	return steps
}

// label returns the label of a branch with its meaning.
func (t *textTree) label(e *Edge) string {
	label := clean(e.Label)
	meaning := columnsWrapper(max(t.width/2, 20), 1).one(e.Meaning)
	text := label
	if label != "" {
		text = t.paint.Label.Sprint(label)
	}
	switch {
	case e.Wrong:
		text = strings.TrimSpace(text + " " + t.paint.Error.Sprint(meaning))
	case label != "" && meaning != "":
		text += t.paint.Faint.Sprint(" → ") + meaning
	case meaning != "":
		text = meaning
	}
	if e.Kind == Back {
		text = strings.TrimSpace(text + t.paint.Error.Sprint(" ↺ back to "+clean(or(e.To.Name, e.To.Caption))))
	}
	return text
}

// node writes what a node shows. first stands at the left of its first line, margin of the others.
func (t *textTree) node(n *Node, first, margin string) {
	room := t.width - uniseg.StringWidth(first) - 2
	name := columnsWrapper(room*2/3, 1).one(n.Name)
	caption := columnsWrapper(max(room-uniseg.StringWidth(name)-10, 10), 1).one(n.Caption)
	head := first + t.bullet(n) + " "
	if name != "" {
		head += t.paint.Strong.Sprint(name) + "  "
	}
	head += t.paint.Faint.Sprint(caption)
	if s := n.Severity(); s != "" {
		head += "  " + t.paint.Severity(s).Sprintf("%s %d", textSigns[s], len(n.Findings))
	}
	t.line("%s", head)
	for _, l := range t.body(n, room-4) {
		t.line("%s   %s", margin, l)
	}
}

func (t *textTree) bullet(n *Node) string {
	switch n.Kind {
	case Action:
		if s := n.Severity(); s != "" {
			return t.paint.Severity(s).Sprint("◆")
		}
		return "◆"
	case Missing:
		return t.paint.Error.Sprint("◇")
	}
	return t.paint.Start.Sprint("▶")
}

// body returns the lines of a node below its head.
func (t *textTree) body(n *Node, width int) []string {
	lines := columnsWrapper(width, textRows).wrap(n.Text)
	for _, d := range n.Details {
		lines = append(lines, t.paint.Faint.Sprint(columnsWrapper(width, 1).one(d.Name+": "+d.Value)))
	}
	if len(n.Choices) > 0 {
		titles := make([]string, len(n.Choices))
		for i, c := range n.Choices {
			titles[i] = "[" + or(clean(c.Title), "no title") + "]"
		}
		lines = append(lines, columnsWrapper(width, textRows).wrap(strings.Join(titles, " "))...)
	}
	for _, c := range n.idle() {
		lines = append(lines, t.paint.Faint.Sprint(columnsWrapper(width, 1).one("no step: "+joined(c.Title, c.Label))))
	}
	if len(n.Notes) > 0 {
		lines = append(lines, t.paint.Warning.Sprint(columnsWrapper(width, 1).one(strings.Join(n.Notes, ", "))))
	}
	return lines
}

// idle returns the branches without a next step, where another one has one.
func (n *Node) idle() []Choice {
	var idle []Choice
	if len(n.Out) > 0 {
		for _, c := range n.Choices {
			if !c.Leads {
				idle = append(idle, c)
			}
		}
	}
	return append(idle, n.Ends...)
}

// findings writes the findings in the order of the drawing, those of the definition as a whole first.
func (t *textTree) findings() {
	t.findingsOf("", t.graph.Findings)
	for _, n := range t.graph.Nodes {
		t.findingsOf(or(n.Name, n.Caption), n.Findings)
	}
}

func (t *textTree) findingsOf(name string, findings []lint.Finding) {
	for i := range findings {
		f := &findings[i]
		t.line("")
		place := f.File + ":" + strconv.Itoa(f.Range.Start.Line) + ":" + strconv.Itoa(f.Range.Start.Column)
		head := t.paint.Severity(f.Severity).Sprintf("%s %s", textSigns[f.Severity], f.Rule)
		if name != "" {
			head += "  " + t.paint.Strong.Sprint(columnsWrapper(t.width/2, 1).one(name))
		}
		t.line("%s  %s", head, t.paint.Faint.Sprint(clean(place)))
		for _, l := range columnsWrapper(t.width-2, textRows*2).wrap(strings.TrimSpace(or(f.What, f.Message) + " " + f.Suggestion)) {
			t.line("  %s", l)
		}
	}
}
