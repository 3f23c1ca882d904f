package syntax

import "unicode/utf8"

// closestBrackets is how many open brackets a closing one is held against where there are too many errors.
const closestBrackets = 64

// mendBluntly mends what is wrong at the current token where there are too many errors to look into each: in constant
// time, and without a word.
func (p *parser) mendBluntly(c byte) {
	_, size := utf8.DecodeRuneInString(p.src[p.pos:])
	p.fail(tooManyErrors, Range{p.pos, p.pos + size})
	p.markTop(flagLossy)
	begins := c == '"' || c == '{' || c == '[' || wordEnd(p.src, p.pos) > p.pos
	switch {
	case closedBy(c) != Missing:
		p.closeBluntly(closedBy(c))
	case p.name != nil && c == ',':
		p.settle()
	case len(p.stack) == 0 && p.state == wantComma:
		p.stop()
	case !begins:
		p.pos += size
	case p.state == wantColon:
		p.state = wantValue
	case p.wantsName(), p.state == wantComma && p.object && c != '"':
		p.nameBluntly(c)
	case p.state == wantComma:
		p.state = wantNext
	default:
		p.oddValue(Invalid, tooManyErrors, wordEnd(p.src, p.pos)).apply()
	}
}

// nameBluntly takes a bare word for a name, and gives a value without a name an empty one.
func (p *parser) nameBluntly(c byte) {
	if c != '{' && c != '[' {
		p.setName(p.pos, wordEnd(p.src, p.pos))
		return
	}
	p.setName(p.pos, p.pos)
	p.state = wantValue
}

// closeBluntly closes down to the closest bracket of that kind, or leaves the closing bracket out.
func (p *parser) closeBluntly(kind Kind) {
	p.settle()
	for depth := len(p.stack); depth > max(0, len(p.stack)-closestBrackets); depth-- {
		if p.stack[depth-1].node.kind == kind {
			p.closeDown(depth)
			p.state = wantComma
			return
		}
	}
	p.pos++
}
