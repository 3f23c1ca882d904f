package report

import (
	"strings"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/syntax"
)

const (
	ellipsis    = "…"
	leastWindow = 30 // columns of code that a frame shows however narrow the terminal is
	lookAround  = 8  // bytes read of a long line, for each column shown, on each side of the place
)

// snippet is a line of the source cut to the columns there are, and what of it is marked.
type snippet struct {
	number int    // line number, from 1
	text   string // what is shown of the line
	before int    // columns before the mark
	marked int    // columns of the mark, at least 1
}

// snippets returns what to show for a range: its line; for a range over several lines the first and the last one.
func snippets(lines *syntax.LineIndex, source string, start, end, columns int) []snippet {
	columns = max(columns, leastWindow)
	firstLine, _ := lines.Position(start)
	lastLine, _ := lines.Position(max(start, end-1))
	first := lines.LineRange(firstLine - 1)
	if lastLine == firstLine {
		return []snippet{cut(source, first, start, end, columns).at(firstLine)}
	}
	last := lines.LineRange(lastLine - 1)
	indent := len(source[last.Start:last.End]) - len(strings.TrimLeft(source[last.Start:last.End], " \t"))
	return []snippet{
		cut(source, first, start, first.End, columns).at(firstLine),
		cut(source, last, last.Start+indent, end, columns).at(lastLine),
	}
}

func (s snippet) at(line int) snippet {
	s.number = line
	return s
}

// cut shows a line (a range of the source) around the marked bytes [start,end). It reads no more of a long line than it shows.
func cut(source string, line syntax.Range, start, end, columns int) snippet {
	start = min(max(start, line.Start), line.End)
	end = min(max(end, start), line.End)
	from := boundary(source, max(line.Start, start-lookAround*columns), line.Start)
	to := boundary(source, min(line.End, min(end, start+lookAround*columns)+lookAround*columns), line.Start)
	w := window{cells: cells(source, from, to), columns: columns}
	w.find(start, end)
	w.choose(from > line.Start, to < line.End)
	return w.show()
}

// boundary moves an offset back to the start of a character.
func boundary(source string, offset, least int) int {
	for offset > least && offset < len(source) && !utf8.RuneStart(source[offset]) {
		offset--
	}
	return offset
}

// window chooses which cells of a line are shown.
type window struct {
	cells               []cell
	columns             int
	first, last         int // the marked cells, [first,last)
	from, to            int // the cells that are shown, [from,to)
	cutBefore, cutAfter bool
}

// find sets the marked cells.
func (w *window) find(start, end int) {
	w.first = len(w.cells)
	for i, c := range w.cells {
		if c.end > start {
			w.first = i
			break
		}
	}
	w.last = w.first
	for w.last < len(w.cells) && w.cells[w.last].start < end {
		w.last++
	}
}

// choose sets the cells that are shown: all of them where they fit, else the mark and as much round it. cutBefore and
// cutAfter say that the line is longer than the cells.
func (w *window) choose(cutBefore, cutAfter bool) {
	w.from, w.to = 0, len(w.cells)
	w.cutBefore, w.cutAfter = cutBefore, cutAfter
	if !cutBefore && !cutAfter && w.width(0, len(w.cells)) <= w.columns {
		return
	}
	room := w.columns - 2 // for an ellipsis on each side
	marked := w.width(w.first, w.last)
	side := max((room-marked)/2, room/8)
	w.from = w.back(w.first, side)
	w.to = w.forth(w.from, room)
	if w.to == len(w.cells) {
		w.from = min(w.from, w.back(w.to, room))
	}
	w.cutBefore = cutBefore || w.from > 0
	w.cutAfter = cutAfter || w.to < len(w.cells)
}

// width returns the columns of the cells [from,to).
func (w *window) width(from, to int) int {
	total := 0
	for _, c := range w.cells[from:to] {
		total += c.width
	}
	return total
}

// back returns the first cell of those before end that fit into room.
func (w *window) back(end, room int) int {
	for end > 0 && w.cells[end-1].width <= room {
		end--
		room -= w.cells[end].width
	}
	return end
}

// forth returns the cell after the last of those from start on that fit into room.
func (w *window) forth(start, room int) int {
	for start < len(w.cells) && w.cells[start].width <= room {
		room -= w.cells[start].width
		start++
	}
	return start
}

func (w *window) show() snippet {
	var s snippet
	var text strings.Builder
	if w.cutBefore {
		text.WriteString(ellipsis)
		s.before = 1
	}
	for _, c := range w.cells[w.from:w.to] {
		text.WriteString(c.text)
	}
	s.before += w.width(w.from, min(w.first, w.to))
	s.marked = max(w.width(min(w.first, w.to), min(w.last, w.to)), 1)
	if w.cutAfter {
		text.WriteString(ellipsis)
	}
	s.text = strings.TrimRight(text.String(), " ")
	return s
}
