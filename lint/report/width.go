package report

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/inrolint/inrolint/lint/printable"
)

// tabWidth is the number of blanks that stand for a tab.
const tabWidth = 4

// cell is what a terminal shows at one place: a grapheme cluster.
type cell struct {
	text       string // what is shown
	width      int    // columns
	start, end int    // bytes of the source line
}

// cells splits the bytes [from,to) of a line into what a terminal shows for it.
func cells(line string, from, to int) []cell {
	split := make([]cell, 0, to-from)
	state := -1
	for rest := line[from:to]; rest != ""; {
		c := cell{start: to - len(rest)}
		if r, plain := plainStart(rest); plain {
			c.text, c.width, rest = r, 1, rest[1:]
			state = -1
		} else {
			var boundaries int
			c.text, rest, boundaries, state = uniseg.StepString(rest, state)
			c.width = boundaries >> uniseg.ShiftWidth
		}
		c.end = to - len(rest)
		split = append(split, c.shown())
	}
	return split
}

// plainStart reports whether the text begins with a printable ASCII character that nothing combines with, and returns it.
func plainStart(text string) (first string, ok bool) {
	if text[0] < ' ' || text[0] >= 0x7f || len(text) > 1 && text[1] >= utf8.RuneSelf {
		return "", false
	}
	return text[:1], true
}

// shown replaces what a terminal would not show, or would obey.
func (c cell) shown() cell {
	if c.text == "\t" {
		c.text, c.width = strings.Repeat(" ", tabWidth), tabWidth
		return c
	}
	if text := visible(c.text); text != c.text {
		c.text, c.width = text, uniseg.StringWidth(text)
	}
	return c
}

// visible is [printable.Text].
func visible(text string) string { return printable.Text(text) }

// wrap breaks a text at blanks into lines of at most width columns; a longer word keeps a line of its own.
func wrap(text string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(text) {
		w := uniseg.StringWidth(word)
		if line != "" && used+1+w > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line += " "
			used++
		}
		line += word
		used += w
	}
	return append(lines, line)
}
