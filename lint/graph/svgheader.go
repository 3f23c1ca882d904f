package graph

import "strconv"

// Measures of the header, in pixels.
const (
	mostRemarks   = 5 // findings of the definition as a whole that are written out
	titleSize     = 20.0
	remarkSize    = 12.0
	remarkLine    = 22.0
	remarkIndent  = 26.0
	leastWidth    = 360.0
	mostLineWidth = 760.0
)

// header is the title and the findings that belong to no node.
type header struct {
	svg  string
	w, h float64 // room that it takes; the width without margins
}

func (g *Graph) header() header {
	s := &svg{}
	h := header{w: leastWidth, h: margin + 14}
	write := func(class, text string, size, indent float64) {
		text = wrapTo(mostLineWidth, size, 1).one(text)
		h.w = max(h.w, indent+textWidth(text, size))
		s.text(line{text, class, margin + indent, h.h, false, mostLineWidth})
	}
	write("title", or(g.Title, "Untitled"), titleSize*boldFactor, 0)
	h.h += 22
	write("subtitle", g.summary(), remarkSize, 0)
	h.h += 12
	for i := range g.Findings {
		h.h += remarkLine
		if i == mostRemarks {
			write("subtitle", "and "+strconv.Itoa(len(g.Findings)-i)+" more", remarkSize, remarkIndent)
			break
		}
		f := &g.Findings[i]
		s.printf(`<g class="remark %s" data-start="%d" data-end="%d"><title>%s</title>`, f.Severity, f.Range.Start.Offset, f.Range.End.Offset, escape(clean(f.Message)))
		s.markSign(f.Severity, margin+9, h.h-4, 9)
		write("remark-text", or(f.What, f.Message), remarkSize, remarkIndent)
		s.printf("</g>")
	}
	h.h += 30
	h.svg = s.out.String()
	return h
}
