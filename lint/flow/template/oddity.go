package template

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// oddities reports typographic quotes and special spaces in [lo,hi), the content of the output or tag whole. Inside a
// string literal they are part of the text. One problem at most: from the first such character to the last.
func (r *reader) oddities(lo, hi int, whole Range) bool {
	quotes, spaces := Range{-1, -1}, Range{-1, -1}
	for i := lo; i < hi; {
		if r.text[i] < utf8.RuneSelf {
			i = r.pastPlain(i, lo, hi)
			continue
		}
		c, size := r.runeAt(i)
		switch {
		case isOddSpace(c):
			spaces = spaces.with(i, i+size)
		case isCurly(c) && !r.isApostrophe(c, i, size, hi):
			quotes = quotes.with(i, i+size)
		}
		i += size
	}
	switch {
	case quotes.Start >= 0:
		r.odd(CurlyQuotes, quotes, whole, `Typographic quotes do not count as quotes here: write " or '.`)
	case spaces.Start >= 0:
		r.odd(OddSpaces, spaces, whole, "A no-break or other special space does not count as a space here: write a plain one.")
	default:
		return false
	}
	return true
}

// with widens a range, which is empty while it begins at -1.
func (r Range) with(start, end int) Range {
	if r.Start < 0 {
		return Range{start, end}
	}
	return Range{r.Start, end}
}

// pastPlain goes past an ASCII character, or past the string literal that it begins.
func (r *reader) pastPlain(i, lo, hi int) int {
	if c := r.text[i]; c == '"' || c == '\'' {
		if end := r.stringEnd(i, lo, hi); end > 0 {
			return end
		}
	}
	return i + 1
}

// isApostrophe reports a typographic apostrophe inside a word, as in a property named "Nom de l’entreprise".
func (r *reader) isApostrophe(c rune, i, size, hi int) bool {
	if c != '’' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(r.text[:i])
	after, _ := utf8.DecodeRuneInString(r.text[i+size : hi])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

func (r *reader) odd(kind Kind, shown, whole Range, message string) {
	r.report(Problem{Kind: kind, Range: shown, Whole: whole, Message: message, Replacement: r.straighten(whole)})
}

// straighten writes an output or tag with plain quotes and spaces, string literals as they stand.
func (r *reader) straighten(whole Range) string {
	var out strings.Builder
	for i := whole.Start; i < whole.End; {
		next := r.pastPlain(i, whole.Start, whole.End)
		if r.text[i] < utf8.RuneSelf {
			out.WriteString(r.text[i:next])
			i = next
			continue
		}
		c, size := r.runeAt(i)
		if isOddSpace(c) || isCurly(c) && !r.isApostrophe(c, i, size, whole.End) {
			out.WriteString(straightened(c))
		} else {
			out.WriteString(r.text[i : i+size])
		}
		i += size
	}
	return out.String()
}
