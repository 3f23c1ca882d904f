package syntax

// Pieces is a text after some rounds of edits, as the parts of the original that are left and what was put in between.
// From it the edits that lead from the original to the text at once can be told.
type Pieces struct {
	parts []piece
	size  int // of the original
}

// piece is a part of the original, or a text that was put in.
type piece struct {
	from Range // of the original; only where text is ""
	text string
}

// NewPieces returns the pieces of a text that was not edited yet.
func NewPieces(text string) *Pieces {
	return &Pieces{parts: []piece{{from: Range{Start: 0, End: len(text)}}}, size: len(text)}
}

func (p piece) size() int {
	if p.text != "" {
		return len(p.text)
	}
	return p.from.End - p.from.Start
}

// cut returns the part [from,to) of the piece.
func (p piece) cut(from, to int) piece {
	if p.text != "" {
		return piece{text: p.text[from:to]}
	}
	return piece{from: Range{Start: p.from.Start + from, End: p.from.Start + to}}
}

// Edit makes edits of the text as it is now; they are sorted and do not meet.
func (p *Pieces) Edit(edits []Edit) {
	var next []piece
	copied := &copier{rest: p.parts, to: &next}
	for _, e := range edits {
		copied.until(e.Range.Start, true)
		copied.until(e.Range.End, false)
		if e.NewText != "" {
			next = append(next, piece{text: e.NewText})
		}
	}
	copied.until(-1, true)
	p.parts = next
}

// copier goes through pieces from the first to the last.
type copier struct {
	rest []piece
	at   int // bytes passed
	used int // bytes of the first of the rest that are passed
	to   *[]piece
}

// until passes what stands before an offset of the text, or all of it (-1), and keeps it if asked to.
func (c *copier) until(offset int, keep bool) {
	for len(c.rest) > 0 && (offset < 0 || c.at < offset) {
		first := c.rest[0]
		end := first.size()
		if offset >= 0 {
			end = min(end, c.used+offset-c.at)
		}
		if keep && end > c.used {
			*c.to = append(*c.to, first.cut(c.used, end))
		}
		c.at += end - c.used
		c.used = end
		if end == first.size() {
			c.rest, c.used = c.rest[1:], 0
		}
	}
}

// Edits returns what leads from the original to the text, sorted, with the places of the original.
func (p *Pieces) Edits() []Edit {
	var edits []Edit
	done, added := 0, ""
	flush := func(next int) {
		if added != "" || next > done {
			edits = append(edits, Edit{Range: Range{Start: done, End: next}, NewText: added})
		}
	}
	for _, piece := range p.parts {
		if piece.text != "" {
			added += piece.text
			continue
		}
		flush(piece.from.Start)
		done, added = piece.from.End, ""
	}
	flush(p.size)
	return edits
}
