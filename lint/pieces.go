package lint

import "github.com/inrolint/inrolint/lint/syntax"

// pieces is a text after some rounds of edits, as the parts of the original that are left and what was put in between.
// From it the edits that lead from the original to the text at once can be told.
type pieces []piece

// piece is a part of the original, or a text that was put in.
type piece struct {
	from syntax.Range // of the original; only where text is ""
	text string
}

func newPieces(text string) *pieces {
	return &pieces{{from: syntax.Range{Start: 0, End: len(text)}}}
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
	return piece{from: syntax.Range{Start: p.from.Start + from, End: p.from.Start + to}}
}

// edit makes edits of the text as it is now; they are sorted and do not meet.
func (p *pieces) edit(edits []syntax.Edit) {
	var next pieces
	copied := &copier{rest: *p, to: &next}
	for _, e := range edits {
		copied.until(e.Range.Start, true)
		copied.until(e.Range.End, false)
		if e.NewText != "" {
			next = append(next, piece{text: e.NewText})
		}
	}
	copied.until(-1, true)
	*p = next
}

// copier goes through pieces from the first to the last.
type copier struct {
	rest pieces
	at   int // bytes passed
	used int // bytes of the first of the rest that are passed
	to   *pieces
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

// edits returns what leads from the original to the text, with the places of the original.
func (p *pieces) edits(shown, original string) []Edit {
	c := &converter{file: shown, lines: syntax.NewLineIndex(original)}
	var edits []Edit
	done, added := 0, ""
	flush := func(next int) {
		if added != "" || next > done {
			edits = append(edits, Edit{Range: c.place(syntax.Range{Start: done, End: next}), NewText: added})
		}
	}
	for _, piece := range *p {
		if piece.text != "" {
			added += piece.text
			continue
		}
		flush(piece.from.Start)
		done, added = piece.from.End, ""
	}
	flush(len(original))
	return edits
}
