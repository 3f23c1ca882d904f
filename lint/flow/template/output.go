package template

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// outputEnd looks for the "}}" of the "{{" at start and returns the place behind it. A single brace, "%}" or the
// beginning of something else comes first where the output is not closed.
func (r *reader) outputEnd(start int) (end int, closed bool) {
	text := r.text
	for i := start + 2; i < len(text); {
		switch text[i] {
		case '}':
			return i + 2, strings.HasPrefix(text[i:], "}}")
		case '{':
			return i, false
		case '%':
			if strings.HasPrefix(text[i:], "%}") {
				return i, false
			}
			i++
		case '"', '\'':
			i = r.pastString(i, start+2)
		default:
			i++
		}
	}
	return len(text), false
}

// pastString goes past the string literal that begins at i, or past the quote alone where none does. A literal does not
// reach over "{{" or "{%", and holds braces only where it is clear that it ends: at its quote the expression goes on.
func (r *reader) pastString(i, lo int) int {
	text := r.text
	stop, braces := i+1, false
	for ; stop < len(text) && text[stop] != text[i]; stop++ {
		switch text[stop] {
		case '{':
			if rest := text[stop+1:]; strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "%") {
				return i + 1
			}
			braces = true
		case '}':
			braces = true
		}
	}
	if stop == len(text) {
		return i + 1
	}
	end := r.stringEnd(i, lo, stop+1)
	if end < 0 || braces && !r.expressionGoesOn(end) {
		return i + 1
	}
	return end
}

// expressionGoesOn reports whether what follows a string literal belongs to the same output.
func (r *reader) expressionGoesOn(i int) bool {
	rest := r.text[r.skipBlanks(i, min(i+64, len(r.text))):]
	for _, next := range [...]string{"}}", "-}}", "|", ","} {
		if strings.HasPrefix(rest, next) {
			return true
		}
	}
	return false
}

// output reads what a closed {{…}} holds.
func (r *reader) output(whole Range) {
	lo, hi := whole.Start+2, whole.End-2
	if lo < hi && r.text[lo] == '-' {
		lo++
	}
	if lo < hi && r.text[hi-1] == '-' {
		hi--
	}
	lo, hi = r.trim(lo, hi)
	o := Output{Range: whole, Inner: Range{lo, hi}}
	first := len(r.t.Variables)
	switch {
	case lo == hi:
		o.Literal = true
		r.report(Problem{Kind: Empty, Range: whole, Whole: whole, Message: "The braces are empty: they name no variable."})
	case r.wordsWithPipes(lo, hi):
		r.t.Spintax = append(r.t.Spintax, whole)
		o.Literal = true
	default:
		o.Literal = r.expression(lo, hi, whole, false)
	}
	if r.oddities(whole.Start+2, whole.End-2, whole) {
		r.flaw(first)
	}
	r.t.Outputs = append(r.t.Outputs, o)
}

// wordsWithPipes reports whether a part of the text looks like the alternatives of a spintax, and not like a variable
// with filters: no dot or argument, and something that is no name, or a capital where a filter would stand.
func (r *reader) wordsWithPipes(lo, hi int) bool {
	head, rest, found := strings.Cut(r.text[lo:hi], "|")
	if !found || strings.ContainsAny(rest, `:"'`) || strings.ContainsAny(head, `.["'`) {
		return false
	}
	for alternative := range strings.SplitSeq(rest, "|") {
		alternative = strings.TrimSpace(alternative)
		if c, _ := utf8.DecodeRuneInString(alternative); unicode.IsUpper(c) {
			return true
		}
		if strings.ContainsFunc(alternative, func(c rune) bool { return !isWord(c) && c != '-' }) {
			return true
		}
	}
	return strings.ContainsFunc(strings.TrimSpace(head), func(c rune) bool { return c == '!' || c == '?' || c == ',' })
}
