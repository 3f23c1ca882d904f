package template

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isBlank reports white space as Liquid knows it.
func isBlank(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// isWord reports whether a code point can stand in a name without quotes. Emoji can.
func isWord(c rune) bool {
	if c < utf8.RuneSelf {
		return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	return c != utf8.RuneError && !isOddSpace(c) && !isCurly(c)
}

// isOddSpace reports a space that Liquid does not take for one: no-break, zero-width, ideographic and the like. The
// joiners inside emoji and inside words of some scripts are none.
func isOddSpace(c rune) bool {
	switch c {
	case 0x00A0, 0x1680, 0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
		return true
	}
	return 0x2000 <= c && c <= 0x200A
}

// isCurly reports a typographic quote.
func isCurly(c rune) bool {
	return 0x2018 <= c && c <= 0x201F || c == '«' || c == '»'
}

// straightened is what is meant by a typographic quote or special space.
func straightened(c rune) string {
	switch {
	case 0x2018 <= c && c <= 0x201B:
		return "'"
	case isCurly(c):
		return `"`
	case c == 0x200B || c == 0x2060 || c == 0xFEFF:
		return ""
	}
	return " "
}

// trim narrows a range by blanks and special spaces at both ends.
func (r *reader) trim(lo, hi int) (int, int) {
	s := strings.TrimLeftFunc(r.text[lo:hi], isOuterSpace)
	lo = hi - len(s)
	return lo, lo + len(strings.TrimRightFunc(s, isOuterSpace))
}

func isOuterSpace(c rune) bool { return c < utf8.RuneSelf && isBlank(byte(c)) || isOddSpace(c) }

// skipBlanks returns the first place in [i,hi) that is no blank, else hi.
func (r *reader) skipBlanks(i, hi int) int {
	for i < hi && isBlank(r.text[i]) {
		i++
	}
	return i
}

// stringEnd returns the end of the string literal that begins at the quote at i, and -1 where none does: inside a word
// the quote is an apostrophe, and a literal is closed before hi.
func (r *reader) stringEnd(i, lo, hi int) int {
	if i > lo {
		c, _ := utf8.DecodeLastRuneInString(r.text[lo:i])
		if c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) {
			return -1
		}
	}
	length := strings.IndexByte(r.text[i+1:hi], r.text[i])
	if length < 0 {
		return -1
	}
	return i + 1 + length + 1
}
