package graph

import "strings"

// Measures of edges, in pixels.
const (
	corner    = 10.0 // radius where an edge turns
	arrowSize = 5.0
	loopStep  = 12.0 // between two loops of one tree
)

// edge draws the way from a box to one below it: down, along the middle of the gap, down, with its label.
func (s *svg) edge(from, to *box) {
	e := to.edge
	if e == nil {
		return
	}
	x1, y1 := from.foot()
	x2, y2 := to.top()
	s.openEdge(e)
	s.printf(`<path class="way" d="%s"/>`, elbow(x1, y1, x2, y2, y1+belowGap/2))
	if e.Kind == Broken {
		s.printf(`<path class="break" d="M%s %sl10 10m0-10l-10 10"/>`, num(x2-5), num(y1+belowGap/2+3))
	}
	if to.label != nil {
		s.label(to.label, x2, y2)
		y2 += to.label.h
		s.printf(`<path class="way" d="M%s %sV%s"/>`, num(x2), num(y2), num(y2+labelGap))
		y2 += labelGap
	}
	s.printf(`<path class="arrow" d="M%s %sl%s %sh%sz"/>`, num(x2), num(y2), num(-arrowSize), num(-arrowSize*1.5), num(2*arrowSize))
	s.printf("</g>")
}

func (s *svg) openEdge(e *Edge) {
	from := ""
	switch {
	case e.From != nil:
		from = e.From.ID
	case len(s.graph.Starts) > 0:
		from = s.graph.Starts[0].ID
	}
	class := "edge " + string(e.Kind)
	if e.Wrong {
		class += " wrong"
	}
	s.printf(`<g class="%s" data-from="%s" data-to="%s">`, class, from, e.To.ID)
}

// elbow is the path down to the height turn, across, and down again, with round corners.
func elbow(x1, y1, x2, y2, turn float64) string {
	across := x2 - x1
	if across > -0.5 && across < 0.5 {
		return "M" + num(x1) + " " + num(y1) + "V" + num(y2)
	}
	r := min(corner, abs(across)/2)
	side := r
	if across < 0 {
		side = -r
	}
	var d strings.Builder
	d.WriteString("M" + num(x1) + " " + num(y1) + "V" + num(turn-r))
	d.WriteString("q0 " + num(r) + " " + num(side) + " " + num(r))
	d.WriteString("H" + num(x2-side))
	d.WriteString("q" + num(side) + " 0 " + num(side) + " " + num(r))
	d.WriteString("V" + num(y2))
	return d.String()
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

// label draws the label of a branch with the middle of its upper edge at x, y.
func (s *svg) label(l *label, x, y float64) {
	s.printf(`<rect class="label" x="%s" y="%s" width="%s" height="%s" rx="9"/>`, num(x-l.w/2), num(y), num(l.w), num(l.h))
	y += 3 + labelLine*0.75
	for _, text := range l.meaning {
		s.text(line{text, "label-meaning", x, y, true, l.w})
		y += labelLine
	}
	for _, text := range l.name {
		s.text(line{text, "label-name", x, y, true, l.w})
		y += labelLine
	}
}

// loop draws the edge that closes a cycle: from the right side of its last step round the tree to the right side of its
// first one.
func (s *svg) loop(t *tree, from, to *box, e *Edge, nth int) {
	right := 0.0
	for _, b := range t.boxes {
		right = max(right, b.x+b.w)
	}
	right += 24 + float64(nth)*loopStep
	x1, y1 := from.side()
	x2, y2 := to.side()
	y1 = y1 + 16
	y2 = y2 - 4
	s.openEdge(e)
	s.printf(`<path class="way" d="M%s %sH%sq%s 0 %s %sV%sq0 %s %s %sH%s"/>`, num(x1), num(y1), num(right-corner), num(corner), num(corner), num(-corner),
		num(y2+corner), num(-corner), num(-corner), num(-corner), num(x2+arrowSize))
	s.printf(`<path class="arrow" d="M%s %sl%s %sv%sz"/>`, num(x2), num(y2), num(arrowSize*1.5), num(-arrowSize), num(2*arrowSize))
	y := (y1 + y2) / 2
	for _, l := range wrapTo(loopRoom-50, labelSize*boldFactor, 4).wrap("back to " + or(e.To.Name, e.To.Caption) + labelSuffix(e)) {
		s.text(line{l, "loop-label", right + 8, y, false, loopRoom})
		y += labelLine
	}
	s.printf("</g>")
}

func labelSuffix(e *Edge) string {
	if label := joined(e.Meaning, e.Label); label != "" {
		return " on " + label
	}
	return ""
}

// side returns the place on the right side of the box's card where a loop begins or ends.
func (b *box) side() (x, y float64) {
	c := b.cards[0]
	return b.x + c.x + c.width, b.y + c.y + 30
}
