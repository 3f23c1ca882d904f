package syntax

import (
	"math/bits"
)

// wordBytes holds the bytes that can be part of a number, a literal or a bare word.
var wordBytes = func() (table [256]bool) {
	for c := range table {
		table[c] = c > ' ' && c != 0x7f
	}
	for _, c := range `{}[],:;"/#` {
		table[c] = false
	}
	return table
}()

// isWordByte reports whether the byte can be part of a number, a literal or a bare word.
func isWordByte(c byte) bool { return wordBytes[c] }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// load8 reads eight bytes, the first one lowest.
func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// plainEnd returns the offset of the first quote, backslash or control character from i on.
func plainEnd(s string, i int) int {
	for i+8 <= len(s) {
		x := load8(s, i)
		quote := x ^ '"'*ones
		slash := x ^ '\\'*ones
		hit := ((x-' '*ones)&^x | (quote-ones)&^quote | (slash-ones)&^slash) & highs
		if hit != 0 {
			return i + bits.TrailingZeros64(hit)/8
		}
		i += 8
	}
	for i < len(s) && s[i] >= ' ' && s[i] != '"' && s[i] != '\\' {
		i++
	}
	return i
}

// escapeLength returns the length of the escape sequence at i (a backslash), 0 if JSON knows no such escape.
func escapeLength(s string, i int) int {
	if i+1 >= len(s) {
		return 0
	}
	switch s[i+1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if _, ok := hex4(s, i+2); ok {
			return 6
		}
	}
	return 0
}

// hex4 reads four hexadecimal digits at i.
func hex4(s string, i int) (rune, bool) {
	if i+4 > len(s) {
		return 0, false
	}
	var r rune
	for _, c := range []byte(s[i : i+4]) {
		switch {
		case isDigit(c):
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}

// scanNumber returns the offset after the JSON number at i, -1 if there is none.
func scanNumber(s string, i int) int {
	if i < len(s) && s[i] == '-' {
		i++
	}
	first := i
	i = digits(s, i)
	if i == first || s[first] == '0' && i > first+1 {
		return -1
	}
	if i < len(s) && s[i] == '.' {
		i++
		first = i
		i = digits(s, i)
		if i == first {
			return -1
		}
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		first = i
		i = digits(s, i)
		if i == first {
			return -1
		}
	}
	return i
}

// digits returns the offset after the decimal digits at i.
func digits(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// readString reads the string at the current position; nil, with nothing read, if it is not sound.
func (p *parser) readString() *Node {
	start := p.pos
	var f flags
	i := start + 1
	for {
		i = plainEnd(p.src, i)
		if i >= len(p.src) {
			return nil
		}
		if p.src[i] == '"' {
			break
		}
		length := 0
		if p.src[i] == '\\' {
			length = escapeLength(p.src, i)
		}
		if length == 0 {
			return nil
		}
		f = flagEscaped
		i += length
	}
	p.pos = i + 1
	n := p.node(String, start, p.pos)
	n.flags = f
	return n
}
