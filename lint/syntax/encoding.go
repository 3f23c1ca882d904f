package syntax

import (
	"strings"
	"unicode/utf8"
)

// refuse reports whether the source cannot be read at all, and records the one error that says why.
func refuse(t *Tree, maxBytes int) bool {
	if len(t.source) > maxBytes {
		t.refused(tooLarge(maxBytes), Range{})
		return true
	}
	if at := utf16At(t.source); at >= 0 {
		t.refused(isUTF16, Range{at, at + 1})
		return true
	}
	if !utf8.ValidString(t.source) {
		at := firstInvalid(t.source)
		t.refused(notUTF8, Range{at, at + 1})
		return true
	}
	return false
}

// refused leaves nothing of the tree but the one error.
func (t *Tree) refused(p problem, at Range) {
	*t = Tree{source: t.source, lines: t.lines, unreadable: true, errors: []Error{p.at(at)}}
}

// firstInvalid returns the offset of the first byte that begins no UTF-8 character.
func firstInvalid(s string) int {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return len(s)
}

// utf16At returns the offset of the first byte that shows the source to be UTF-16 or UTF-32, -1 if it is neither: a
// byte order mark, or zero bytes at every other place.
func utf16At(s string) int {
	for _, bom := range [...]string{"\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"} {
		if strings.HasPrefix(s, bom) {
			return 0
		}
	}
	sample := s[:min(len(s), 64)]
	var zeros [2]int
	for i := range len(sample) {
		if sample[i] == 0 {
			zeros[i%2]++
		}
	}
	most, least := max(zeros[0], zeros[1]), min(zeros[0], zeros[1])
	if most < 2 || most*4 < len(sample) || least != 0 && most+least < len(sample)/2 {
		return -1
	}
	first := strings.IndexByte(s, 0)
	if strings.Trim(sample, "\x00") == "" {
		return -1
	}
	return min(first, firstInvalid(s))
}
