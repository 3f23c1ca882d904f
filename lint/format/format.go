package format

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// DefaultWidth is the number of columns that an object on one line may end in.
const DefaultWidth = 120

// Options says how to lay out a text.
type Options struct {
	Indent       string // of one level; "" takes what the text uses, or two blanks
	Width        int    // columns of a line; 0 is DefaultWidth
	FinalNewline bool   // end the text with a line break even where it has none
}

// Edits returns the changes of white space that lay a text out, in its order; none where the text is laid out already.
// A text with syntax errors, comments that never end included, is left alone: ok is false.
func Edits(tree *syntax.Tree, options Options) (edits []syntax.Edit, ok bool) {
	if tree.Root() == nil || len(tree.Errors()) > 0 {
		return nil, false
	}
	p := newPrinter(tree, options)
	p.text()
	return p.edits, true
}

// Within keeps the edits that change something on the lines of a range: the form of [Edits] for a part of a text.
func Within(tree *syntax.Tree, edits []syntax.Edit, part syntax.Range) []syntax.Edit {
	lines := tree.Lines()
	first, _ := lines.Locate(part.Start, syntax.UTF8)
	last, _ := lines.Locate(part.End, syntax.UTF8)
	from, to := lines.LineRange(first).Start, lines.LineRange(last).End
	var kept []syntax.Edit
	for _, e := range edits {
		// The white space before the first line's text belongs to the line; a gap that only reaches into the part from
		// above or leaves it below decides about lines outside of it.
		if e.Range.End >= from && e.Range.Start <= to && e.Range.End <= to {
			kept = append(kept, e)
		}
	}
	return kept
}

// indentOf returns the indentation of one level that the text uses: what stands before the first token that begins a line.
func indentOf(source string) string {
	for rest := source; ; {
		at := strings.IndexAny(rest, "\r\n")
		if at < 0 {
			return "  "
		}
		rest = rest[at+1:]
		blank := len(rest) - len(strings.TrimLeft(rest, " \t"))
		if blank > 0 && blank < len(rest) && rest[blank] != '\r' && rest[blank] != '\n' {
			return rest[:blank]
		}
	}
}

// lineBreakOf returns the line break that the text uses first, LF where it has none.
func lineBreakOf(source string) string {
	at := strings.IndexAny(source, "\r\n")
	switch {
	case at < 0 || source[at] == '\n':
		return "\n"
	case strings.HasPrefix(source[at:], "\r\n"):
		return "\r\n"
	}
	return "\r"
}
