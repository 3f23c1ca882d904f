package syntax

import (
	"strings"
)

// space skips white space and comments.
func (p *parser) space() {
	for p.pos < len(p.src) {
		switch p.src[p.pos] {
		case ' ', '\n', '\t', '\r':
			p.pos++
		case '/':
			if !p.comment() {
				return
			}
		default:
			return
		}
	}
}

// comment skips a comment; false if there is none.
func (p *parser) comment() bool {
	start := p.pos
	rest := p.src[start:]
	switch {
	case strings.HasPrefix(rest, "//"):
		p.pos = lineEnd(p.src, start)
	case strings.HasPrefix(rest, "/*"):
		length := strings.Index(rest[2:], "*/")
		if length < 0 {
			p.pos = len(p.src)
			p.fail("unclosed-comment", Range{start, start + 2})
			return true
		}
		p.pos += length + 4
	default:
		return false
	}
	p.tree.comments = append(p.tree.comments, Comment{Range: Range{start, p.pos}, Block: rest[1] == '*'})
	return true
}

// lineEnd returns the offset of the first line break from i on, or of the end of the text.
func lineEnd(s string, i int) int {
	for i < len(s) && s[i] != '\n' && s[i] != '\r' {
		i++
	}
	return i
}
