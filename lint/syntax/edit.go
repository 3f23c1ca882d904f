package syntax

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Edit replaces a range of a text. An empty range inserts, an empty text removes.
type Edit struct {
	Range   Range
	NewText string
}

// Apply returns the text with all edits made. Their ranges are those of the given text, in any order; ranges outside of
// it, and ranges that overlap or are empty at the same offset, are an error.
func Apply(text string, edits []Edit) (string, error) {
	sorted := Sorted(edits)
	size := len(text)
	for i, e := range sorted {
		switch {
		case e.Range.Start < 0 || e.Range.End < e.Range.Start || e.Range.End > len(text):
			return "", fmt.Errorf("the edit of [%d,%d) lies outside of the text of %d bytes", e.Range.Start, e.Range.End, len(text))
		case i > 0 && Meet(sorted[i-1], e):
			return "", fmt.Errorf("the edits of [%d,%d) and [%d,%d) meet", sorted[i-1].Range.Start, sorted[i-1].Range.End, e.Range.Start, e.Range.End)
		}
		size += len(e.NewText) - (e.Range.End - e.Range.Start)
	}
	var out strings.Builder
	out.Grow(size)
	done := 0
	for _, e := range sorted {
		out.WriteString(text[done:e.Range.Start])
		out.WriteString(e.NewText)
		done = e.Range.End
	}
	out.WriteString(text[done:])
	return out.String(), nil
}

// Sorted returns the edits by their place in the text.
func Sorted(edits []Edit) []Edit {
	return slices.SortedStableFunc(slices.Values(edits), func(a, b Edit) int {
		if a.Range.Start != b.Range.Start {
			return a.Range.Start - b.Range.Start
		}
		return a.Range.End - b.Range.End
	})
}

// Meet reports whether two edits cannot both be made: their ranges overlap, or one inserts where the other begins or
// inserts, so that the order would decide.
func Meet(a, b Edit) bool {
	if a.Range.Start > b.Range.Start {
		a, b = b, a
	}
	return b.Range.Start < a.Range.End || a.Range.Start == b.Range.Start
}

// Moves tells where places of a text are once edits are made.
type Moves struct {
	edits []Edit
	shift []int // what the edits before each one add to the length
}

// NewMoves prepares edits that are sorted and do not meet.
func NewMoves(edits []Edit) *Moves {
	m := &Moves{edits, make([]int, len(edits)+1)}
	for i, e := range edits {
		m.shift[i+1] = m.shift[i] + len(e.NewText) - (e.Range.End - e.Range.Start)
	}
	return m
}

// To returns the offset that a place of the text has afterwards. A place inside of what is replaced moves to the
// beginning of the new text; what is inserted at a place comes before it.
func (m *Moves) To(offset int) int {
	i := sort.Search(len(m.edits), func(i int) bool { return m.edits[i].Range.End > offset })
	if i < len(m.edits) && m.edits[i].Range.Start < offset {
		return m.edits[i].Range.Start + m.shift[i]
	}
	return offset + m.shift[i]
}

// Quote writes a text as a JSON string, with as few escapes as JSON allows.
func Quote(s string) string {
	var out strings.Builder
	out.Grow(len(s) + 2)
	out.WriteByte('"')
	writeEscaped(&out, s)
	out.WriteByte('"')
	return out.String()
}

// Escape writes a text as it stands between the quotes of a JSON string.
func Escape(s string) string {
	var out strings.Builder
	writeEscaped(&out, s)
	return out.String()
}

const hexDigits = "0123456789abcdef"

func writeEscaped(out *strings.Builder, s string) {
	for _, c := range s {
		switch {
		case c == '"' || c == '\\':
			out.WriteByte('\\')
			out.WriteRune(c)
		case c == '\n':
			out.WriteString(`\n`)
		case c == '\t':
			out.WriteString(`\t`)
		case c == '\r':
			out.WriteString(`\r`)
		case c < 0x20:
			out.WriteString(`\u00`)
			out.WriteByte(hexDigits[c>>4])
			out.WriteByte(hexDigits[c&15])
		default:
			out.WriteRune(c)
		}
	}
}
