package graph

import (
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// The width of a text is not known before a viewer chooses the fonts. It is estimated in em (the size of the font) by
// this table, a little wider than the usual sans-serif fonts are, so that a text rather ends early than runs out of its card.
//
//	emoji, and what is drawn like them                      1.40
//	other wide characters (Chinese, Japanese, Korean, …)    1.02
//	Arabic, Hebrew, Cyrillic, Greek, Indic and Thai letters 0.64
//	narrow ASCII  i l j . , : ; ' ! | and the blank         0.31
//	half-narrow   f t r ( ) [ ] { } / \ - " `               0.42
//	wide ASCII    m w M W @ %                               0.92
//	other capitals, & # + = < > ~ _                         0.70
//	everything else                                         0.58
//
// A character takes no width of its own where it belongs to the one before it (accents, joined emoji).
const (
	emojiWidth      = 1.40
	wideWidth       = 1.02
	scriptWidth     = 0.64
	narrowWidth     = 0.31
	halfNarrowWidth = 0.42
	wideASCIIWidth  = 0.92
	capitalWidth    = 0.70
	plainWidth      = 0.58

	boldFactor = 1.07
)

// textWidth estimates the width of a text in a font of that size.
func textWidth(text string, size float64) float64 {
	width := 0.0
	state := -1
	for text != "" {
		var cluster string
		var columns int
		if text[0] < utf8.RuneSelf && (len(text) == 1 || text[1] < utf8.RuneSelf) {
			cluster, columns, text, state = text[:1], 1, text[1:], -1
		} else {
			cluster, text, columns, state = uniseg.FirstGraphemeClusterInString(text, state)
		}
		width += clusterWidth(cluster, columns)
	}
	return width * size
}

// clusterWidth estimates the width of a grapheme cluster that takes that many columns of a terminal.
func clusterWidth(cluster string, columns int) float64 {
	r, size := utf8.DecodeRuneInString(cluster)
	switch {
	case columns == 0:
		return 0
	case columns >= 2 && (size < len(cluster) || isPicture(r)):
		return emojiWidth
	case columns >= 2:
		return wideWidth
	case r < utf8.RuneSelf:
		return asciiWidth(r)
	case unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Cyrillic, unicode.Greek, unicode.Devanagari, unicode.Thai, unicode.Bengali, unicode.Tamil):
		return scriptWidth
	case unicode.IsUpper(r):
		return capitalWidth
	}
	return plainWidth
}

func isPicture(r rune) bool { return r >= 0x1f000 || r >= 0x2190 && r < 0x2c00 }

func asciiWidth(r rune) float64 {
	switch r {
	case 'i', 'l', 'j', '.', ',', ':', ';', '\'', '!', '|', ' ', 'I':
		return narrowWidth
	case 'f', 't', 'r', '(', ')', '[', ']', '{', '}', '/', '\\', '-', '"', '`':
		return halfNarrowWidth
	case 'm', 'w', 'M', 'W', '@', '%':
		return wideASCIIWidth
	case '&', '#', '+', '=', '<', '>', '~', '_':
		return capitalWidth
	}
	if r >= 'A' && r <= 'Z' {
		return capitalWidth
	}
	return plainWidth
}
