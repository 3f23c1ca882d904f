package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// space skips white space, comments and what stands between two tokens without being one.
func (p *parser) space() {
	for p.pos < len(p.src) {
		c := p.src[p.pos]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			p.pos++
		case c > ' ' && c < 0x7f && !triviaStart[c]:
			return
		case !p.trivia():
			return
		}
	}
}

var triviaStart = [128]bool{'/': true, '#': true, '<': true, '|': true, '=': true, '>': true}

type triviaKind uint8

const (
	noTrivia triviaKind = iota
	lineComment
	blockComment
	openComment // a block comment without its end
	hashComment
	conflictTrivia
	controlTrivia
	spaceTrivia // a space that JSON does not take for one
)

// triviaAt returns what stands at i that is neither a token nor white space, and where it ends.
func triviaAt(s string, i int) (kind triviaKind, end int) {
	switch c := s[i]; {
	case c == '/':
		return commentAt(s, i)
	case c == '#':
		return hashComment, lineEnd(s, i)
	case c == '<' || c == '|' || c == '=' || c == '>':
		if markerAt(s, i, c) {
			return conflictTrivia, conflictEnd(s, i)
		}
	case isControl(c):
		for end = i; end < len(s) && isControl(s[end]); end++ {
		}
		return controlTrivia, end
	case c >= utf8.RuneSelf:
		if end = oddSpaceEnd(s, i); end > i {
			return spaceTrivia, end
		}
	}
	return noTrivia, i
}

func commentAt(s string, i int) (kind triviaKind, end int) {
	switch {
	case strings.HasPrefix(s[i:], "//"):
		return lineComment, lineEnd(s, i)
	case strings.HasPrefix(s[i:], "/*"):
		length := strings.Index(s[i+2:], "*/")
		if length < 0 {
			return openComment, len(s)
		}
		return blockComment, i + length + 4
	}
	return noTrivia, i
}

// isControl reports whether the byte is a control character that is no white space.
func isControl(c byte) bool {
	return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7f
}

// oddSpaceEnd returns the offset after the run of characters at i that look like a space, or like nothing.
func oddSpaceEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		invisible := r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
		if r < utf8.RuneSelf || !unicode.IsSpace(r) && !invisible {
			break
		}
		i += size
	}
	return i
}

// trivia skips what stands at the current position without being a token; false if it is one.
func (p *parser) trivia() bool {
	start := p.pos
	kind, end := triviaAt(p.src, start)
	at := Range{start, end}
	switch kind {
	case noTrivia:
		return false
	case conflictTrivia:
		p.conflict()
		return true
	case lineComment, blockComment:
		p.tree.comments = append(p.tree.comments, Comment{Range: at, Block: kind == blockComment})
	case openComment:
		p.fail(unclosedComment, Range{start, start + 2})
		p.cutOff = true
	case hashComment:
		p.fail(hashIsNoComment, at)
	case controlTrivia:
		p.fail(controlOutside(p.src[start]), at)
	case spaceTrivia:
		p.fail(oddSpace(p.src[start:end]), at)
	}
	p.pos = end
	return true
}

// skipQuietly returns the offset of the next token from i on.
func skipQuietly(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			i++
			continue
		case c > ' ' && c < 0x7f && !triviaStart[c]:
			return i
		}
		kind, end := triviaAt(s, i)
		if kind == noTrivia {
			return i
		}
		i = end
	}
	return i
}

// lineEnd returns the offset of the first line break from i on, or of the end of the text.
func lineEnd(s string, i int) int {
	for i < len(s) && s[i] != '\n' && s[i] != '\r' {
		i++
	}
	return i
}
