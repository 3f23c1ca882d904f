package syntax

import (
	"sort"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Text returns the decoded text of a string or name, as the API's parser would see it; a lone surrogate escape is
// U+FFFD. Of a text that is half read it returns what there is, of any other value its source text.
// Without escape sequences it is a part of the source and costs nothing.
func (n *Node) Text() string {
	body := n.body()
	if n.flags&flagEscaped == 0 {
		return body
	}
	return unescape(body)
}

// body returns the source text between the quotes.
func (n *Node) body() string {
	from, to := n.bodyRange()
	return n.tree.source[from:to]
}

// bodyRange returns the offsets between the quotes.
func (n *Node) bodyRange() (from, to int) {
	from, to = int(n.start), int(n.end)
	if n.kind != String {
		return from, to
	}
	if n.flags&flagOdd != 0 {
		return oddBody(n.tree.source, from, to, n.flags)
	}
	if n.flags&flagOpen != 0 {
		return min(from+1, to), to
	}
	return from + 1, to - 1
}

// oddBody returns the offsets between the quotes of a text that does not stand between double quotes.
func oddBody(src string, from, to int, f flags) (int, int) {
	raw := src[from:to]
	if size := quoteSize(raw); size > 0 {
		from += size
		raw = raw[size:]
	}
	if f&flagOpen == 0 {
		to -= closingQuoteSize(raw)
	}
	return from, to
}

// textIs reports whether the decoded text is s.
func (n *Node) textIs(s string) bool {
	if n.flags&(flagEscaped|flagOdd|flagOpen) != 0 {
		return n.Text() == s
	}
	return n.tree.source[n.start+1:n.end-1] == s
}

// SourceOffset returns the offset in the file of the byte at index i of [Node.Text]. An index inside a character
// that is written as an escape sequence gives the start of the escape; one past the end gives the closing quote.
func (n *Node) SourceOffset(i int) int {
	from, to := n.bodyRange()
	if n.flags&flagEscaped == 0 {
		return min(max(from+i, from), to)
	}
	return from + sourceIndex(n.tree.source[from:to], i)
}

// sourceIndex returns where the byte at index i of a decoded body begins in the source; its length past the end.
func sourceIndex(body string, i int) int {
	at := 0
	for at < len(body) {
		r, source, decoded := nextPiece(body[at:])
		if i < decoded {
			if r < 0 {
				return at + max(i, 0)
			}
			return at
		}
		i -= decoded
		at += source
	}
	return len(body)
}

// markStep is how many bytes of source lie between two marks of [Node.SourceOffsets], or a little more.
const markStep = 256

// textMark is a place between two pieces of a string: how many bytes stand before it, in the source and decoded.
type textMark struct{ source, decoded int }

// SourceOffsets returns [Node.SourceOffset] for many calls, whose time does not grow with the length of the text.
func (n *Node) SourceOffsets() func(i int) int {
	from, to := n.bodyRange()
	if n.flags&flagEscaped == 0 || to-from <= markStep {
		return n.SourceOffset
	}
	body := n.tree.source[from:to]
	marks := textMarks(body)
	return func(i int) int {
		k := max(sort.Search(len(marks), func(k int) bool { return marks[k].decoded > i })-1, 0)
		start, end := marks[k], len(body)
		if k+1 < len(marks) {
			end = marks[k+1].source
		}
		return from + start.source + sourceIndex(body[start.source:end], i-start.decoded)
	}
}

// textMarks returns marks all along a body, the first at its start.
func textMarks(body string) []textMark {
	var at textMark
	marks := []textMark{at}
	for at.source < len(body) {
		plain := body[at.source] != '\\'
		_, source, decoded := nextPiece(body[at.source:])
		for ; plain && source > markStep; source, decoded = source-markStep, decoded-markStep {
			at = textMark{at.source + markStep, at.decoded + markStep}
			marks = append(marks, at)
		}
		at = textMark{at.source + source, at.decoded + decoded}
		if at.source-marks[len(marks)-1].source >= markStep {
			marks = append(marks, at)
		}
	}
	return marks
}

// unescape decodes the escape sequences of a string's body. What is no escape sequence stays as it is.
func unescape(body string) string {
	var out strings.Builder
	out.Grow(len(body))
	for body != "" {
		r, source, _ := nextPiece(body)
		if r < 0 {
			out.WriteString(body[:source])
		} else {
			out.WriteRune(r)
		}
		body = body[source:]
	}
	return out.String()
}

// nextPiece splits off a run of plain text (r is -1) or one escape sequence (r is the character it stands for), with
// its length in the source and decoded, in bytes.
func nextPiece(body string) (r rune, source, decoded int) {
	plain := strings.IndexByte(body, '\\')
	if plain < 0 {
		return -1, len(body), len(body)
	}
	if plain > 0 {
		return -1, plain, plain
	}
	r, source = unescapeOne(body)
	if r < 0 {
		return -1, source, source
	}
	return r, source, utf8.RuneLen(r)
}

// unescapeOne decodes the escape sequence at the start of body, or the two of a surrogate pair. The character is -1
// where the backslash starts no escape sequence that JSON knows.
func unescapeOne(body string) (r rune, source int) {
	if escapeLength(body, 0) == 0 {
		return -1, 1
	}
	switch body[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		return unescapeUnicode(body)
	}
	return rune(body[1]), 2
}

func unescapeUnicode(body string) (r rune, source int) {
	r, _ = hex4(body, 2)
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if strings.HasPrefix(body[6:], `\u`) {
		if low, ok := hex4(body, 8); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, 12
			}
		}
	}
	return utf8.RuneError, 6
}
