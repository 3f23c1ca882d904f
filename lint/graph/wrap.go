package graph

import (
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/bidi"

	"github.com/inrolint/inrolint/lint/printable"
)

// longestText is how many bytes of a text are looked at; no drawing shows as many.
const longestText = 4000

const ellipsis = "…"

// wrapper breaks texts into lines.
type wrapper struct {
	width   float64                   // of a line
	lines   int                       // at most; more text ends in "…"
	measure func(text string) float64 // width of a text
}

// wrap breaks a text where its script allows it; a word that is too long breaks between what a reader takes for its
// characters. Line breaks are kept, blank lines are not.
func (w wrapper) wrap(text string) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(lineBreaks.Replace(cutBytes(text, longestText)), "\n") {
		for rest := clean(paragraph); rest != ""; {
			if len(lines) == w.lines {
				lines[w.lines-1] = w.shorten(lines[w.lines-1] + ellipsis)
				return lines
			}
			var line string
			line, rest = w.firstLine(rest)
			lines = append(lines, line)
		}
	}
	return lines
}

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n")

// marks are direction marks that are never seen; every text that is drawn stands for itself and has its own direction.
var marks = strings.NewReplacer("\u200e", "", "\u200f", "", "\u061c", "")

// clean returns a text on one line, without anything that a viewer would obey.
func clean(text string) string {
	return printable.Text(strings.Join(strings.Fields(marks.Replace(text)), " "))
}

// firstLine cuts the first line off a text that is not empty.
func (w wrapper) firstLine(text string) (line, rest string) {
	used, state := 0.0, -1
	end := 0
	for left := text; left != ""; {
		segment, next, _, newState := uniseg.FirstLineSegmentInString(left, state)
		width := w.measure(strings.TrimRight(segment, " "))
		if used+width > w.width {
			if end == 0 {
				end = w.fitting(text)
			}
			break
		}
		used += w.measure(segment)
		end += len(segment)
		left, state = next, newState
	}
	return strings.TrimSpace(text[:end]), strings.TrimSpace(text[end:])
}

// fitting returns how many bytes of a text fit into a line, whole grapheme clusters and one at least.
func (w wrapper) fitting(text string) int {
	used, state, end := 0.0, -1, 0
	for left := text; left != ""; {
		var cluster string
		cluster, left, _, state = uniseg.FirstGraphemeClusterInString(left, state)
		used += w.measure(cluster)
		if used > w.width && end > 0 {
			break
		}
		end += len(cluster)
	}
	return end
}

// shorten cuts a line to the width and ends it in "…" where something was cut, or where it ends so already.
func (w wrapper) shorten(line string) string {
	if w.measure(line) <= w.width {
		return line
	}
	room := w
	room.width -= w.measure(ellipsis)
	return strings.TrimRight(line[:room.fitting(line)], " "+ellipsis) + ellipsis
}

// rightToLeft reports whether a text is written from right to left: whether its first letter is.
func rightToLeft(text string) bool {
	for i := 0; i < len(text); {
		p, size := bidi.LookupString(text[i:])
		if size == 0 {
			return false
		}
		switch p.Class() {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
		i += size
	}
	return false
}
