// Package printable makes the texts of a definition safe to show: whatever a terminal or a viewer would obey instead of
// showing it is replaced by a sign for it.
package printable

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text replaces control characters, marks that change the direction of writing, and bytes that are no UTF-8 by signs
// for them. A line break or tab becomes a space.
func Text(text string) string { return shown(text, "") }

// Lines is Text for a text of several lines: line feeds and tabs stay.
func Lines(text string) string { return shown(text, "\n\t") }

func shown(text, kept string) string {
	if !strings.ContainsFunc(text, Hidden) && utf8.ValidString(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(kept, r):
			return r
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case r < ' ':
			return '\u2400' + r
		case r == 0x7f:
			return '\u2421'
		case Hidden(r):
			return utf8.RuneError
		}
		return r
	}, text)
}

// Hidden reports whether a terminal would obey the character instead of showing it.
func Hidden(r rune) bool {
	return unicode.IsControl(r) || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\u200e' || r == '\u200f' || r == '\u061c' ||
		r == '\u2028' || r == '\u2029'
}
