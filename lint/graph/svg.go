package graph

import (
	"encoding/xml"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// SVG draws the graph as a picture that needs nothing from outside: no fonts, scripts or styles, no style attributes and
// no event handlers.
//
// A node is <g class="node KIND CATEGORY" id data-subject data-start data-end tabindex role aria-label>; data-start and
// data-end are bytes of the text. With findings its class has the heaviest severity too, and its <title> their messages.
// An edge is <g class="edge KIND" data-from data-to>, the ids of nodes; an edge from the starts comes from the first.
func (g *Graph) SVG(theme Theme) string {
	s := &svg{graph: g}
	top := g.header()
	s.drawing = newDrawing(g, top)
	s.open(theme)
	s.out.WriteString(top.svg)
	for i, y := range s.drawing.rules {
		s.printf(`<path class="rule" d="M%s %sH%s"/>`, num(margin), num(y), num(s.drawing.w-margin))
		s.text(s.drawing.headings[i])
	}
	for _, t := range s.drawing.trees {
		s.tree(t)
	}
	s.out.WriteString("</svg>\n")
	return s.out.String()
}

// svg writes a picture.
type svg struct {
	graph   *Graph
	drawing *drawing
	out     strings.Builder
}

func (s *svg) printf(format string, values ...any) { fmt.Fprintf(&s.out, format+"\n", values...) }

// num writes a length with at most two decimals.
func num(x float64) string { return strconv.FormatFloat(math.Round(x*100)/100, 'f', -1, 64) }

// escape makes a text fit for XML; characters that XML does not take are replaced.
func escape(text string) string {
	var out strings.Builder
	_ = xml.EscapeText(&out, []byte(text))
	return out.String()
}

func (s *svg) open(theme Theme) {
	w, h := num(s.drawing.w), num(s.drawing.h)
	s.printf(`<svg xmlns="http://www.w3.org/2000/svg" class="inrolint-flow" width="%s" height="%s" viewBox="0 0 %s %s" role="graphics-document document" aria-labelledby="flow-title flow-desc">`, w, h, w, h)
	s.printf(`<title id="flow-title">%s</title>`, escape(clean(or(s.graph.Title, "Flow"))))
	s.printf(`<desc id="flow-desc">%s</desc>`, escape(s.graph.summary()))
	s.printf("<style>\n%s</style>", theme.css())
	s.printf(`<rect class="background" width="%s" height="%s"/>`, w, h)
}

// summary says in a line what is drawn.
func (g *Graph) summary() string {
	var parts []string
	for _, part := range []string{g.Kind.String(), g.Operation.String()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	steps, all := 0, append([]lint.Finding(nil), g.Findings...)
	for _, n := range g.Nodes {
		if n.Kind == Action {
			steps++
		}
		all = append(all, n.Findings...)
	}
	if steps == 1 {
		parts = append(parts, "1 step")
	} else {
		parts = append(parts, strconv.Itoa(steps)+" steps")
	}
	if found := counted(all); found != "" {
		parts = append(parts, found)
	}
	return strings.Join(parts, " · ")
}

// text writes a line.
func (s *svg) text(l line) {
	attributes := ""
	if class, rtl := strings.CutSuffix(l.class, " rtl"); rtl {
		l.class, attributes = class, ` direction="rtl"`
	} else if l.middle && rightToLeft(l.text) {
		attributes = ` direction="rtl"`
	}
	if l.middle {
		attributes += ` text-anchor="middle"`
	}
	if l.class == "detail" { // what is listed keeps its order, whatever the direction of each item
		l.text = strings.ReplaceAll(l.text, ", ", ",\u200e ")
	}
	s.printf(`<text class="%s" x="%s" y="%s"%s>%s</text>`, l.class, num(l.x), num(l.y), attributes, escape(l.text))
}

// tree draws edges first, so that cards lie above them.
func (s *svg) tree(t *tree) {
	boxes := make(map[*Node]*box, len(t.boxes))
	for _, b := range t.boxes {
		for _, c := range b.cards {
			boxes[c.node] = b
		}
		for _, child := range b.below {
			s.edge(b, child)
		}
	}
	for i, e := range t.loops {
		s.loop(t, boxes[e.From], boxes[e.To], e, i)
	}
	for _, b := range t.boxes {
		s.box(b)
	}
}

func (s *svg) box(b *box) {
	if len(b.cards) > 1 {
		s.printf(`<rect class="frame" x="%s" y="%s" width="%s" height="%s" rx="16"/>`, num(b.x), num(b.y), num(b.w), num(b.h))
	}
	for _, c := range b.cards {
		s.card(c, b.x+c.x, b.y+c.y)
	}
}

// card draws a node at its place.
func (s *svg) card(c placedCard, x, y float64) {
	n := c.node
	s.printf(`<g id="%s" class="%s" data-subject="%s" data-start="%d" data-end="%d" tabindex="0" role="graphics-object group" aria-label="%s" transform="translate(%s %s)">`,
		n.ID, n.classes(), escape(n.Subject), n.Range.Start, n.Range.End, escape(n.spoken()), num(x), num(y))
	s.printf(`<title>%s</title>`, escape(n.tooltip()))
	s.printf(`<rect class="card" width="%s" height="%s" rx="12"/>`, num(c.width), num(c.height))
	s.printf(`<g class="icon" transform="translate(%s %s)"><rect class="icon-back" width="%s" height="%s" rx="7"/><path class="icon-sign" d="%s"/></g>`,
		num(padding), num(padding), num(iconSize), num(iconSize), n.icon())
	for _, f := range c.fields {
		s.printf(`<rect class="%s" x="%s" y="%s" width="%s" height="%s" rx="%s"/>`, f.class, num(f.x), num(f.y), num(f.w), num(f.h), num(f.radius))
	}
	for _, l := range c.lines {
		s.text(l)
	}
	if severity := n.Severity(); severity != "" {
		s.mark(severity, len(n.Findings), c.width)
	}
	s.printf("</g>")
}

// classes returns the classes of the node's group.
func (n *Node) classes() string {
	classes := []string{"node", string(n.Kind)}
	if n.Category != "" {
		classes = append(classes, "category-"+idPart(n.Category))
	}
	for _, c := range []struct {
		holds bool
		name  string
	}{{n.State.Kept, "kept"}, {n.State.Bare, "bare"}, {n.State.Duplicate, "duplicate"}, {n.State.InCycle, "cycle"}, {n.State.NeverRuns, "never-runs"}} {
		if c.holds {
			classes = append(classes, c.name)
		}
	}
	if severity := n.Severity(); severity != "" {
		classes = append(classes, string(severity))
	}
	return strings.Join(classes, " ")
}

// mark draws how many findings the node has, in the upper right corner.
func (s *svg) mark(severity lint.Severity, count int, right float64) {
	text := strconv.Itoa(count)
	w := 30 + textWidth(text, 12)
	x := right - w + 10
	s.printf(`<g class="mark %s"><rect class="mark-back" x="%s" y="-11" width="%s" height="22" rx="11"/>`, severity, num(x), num(w))
	s.printf(`<path class="mark-sign" d="%s" transform="translate(%s 0)"/>`, signs[severity], num(x+12))
	s.printf(`<text class="mark-count" x="%s" y="4">%s</text></g>`, num(x+21), text)
}

// markSign draws the sign of a severity in a circle.
func (s *svg) markSign(severity lint.Severity, x, y, radius float64) {
	s.printf(`<circle class="mark-back" cx="%s" cy="%s" r="%s"/><path class="mark-sign" d="%s" transform="translate(%s %s)"/>`,
		num(x), num(y), num(radius), signs[severity], num(x), num(y))
}
