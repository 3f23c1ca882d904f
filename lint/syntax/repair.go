package syntax

import (
	"strings"
	"unicode/utf8"
)

// tokenRange returns the range of the token at the current position.
func (p *parser) tokenRange() Range {
	c := p.src[p.pos]
	end := p.pos + 1
	switch {
	case c == '"':
		end, _ = quotedEnd(p.src, p.pos)
	case oddQuotedEnd(p.src, p.pos) > 0:
		end = oddQuotedEnd(p.src, p.pos)
	case wordEnd(p.src, p.pos) > p.pos:
		end = wordEnd(p.src, p.pos)
	case c >= utf8.RuneSelf:
		_, size := utf8.DecodeRuneInString(p.src[p.pos:])
		end = p.pos + size
	}
	return Range{p.pos, end}
}

// skip leaves the token out.
func (p *parser) skip(what problem) repair {
	token := p.tokenRange()
	if c := p.src[p.pos]; isWordByte(c) && what == unexpectedText {
		token.End = max(token.End, phraseEnd(p.src, p.pos))
	}
	return repair{p.here(token.End, p.state), func() {
		p.failOnce(what, token)
		if c := p.src[p.pos]; c == '"' || isWordByte(c) && c != ';' && c != '=' {
			p.markTop(flagLossy)
		}
		p.pos = token.End
	}}
}

// skipWithComma leaves out a closing bracket and the comma behind it, where an element should begin.
func (p *parser) skipWithComma() repair {
	next := skipQuietly(p.src, p.pos+1)
	if p.state != wantNext || next >= len(p.src) || p.src[next] != ',' {
		return repair{}
	}
	return repair{p.here(next+1, wantNext), func() {
		p.failOnce(strayBracket, Range{p.pos, p.pos + 1})
		p.pos = next + 1
	}}
}

// insert goes on as if the missing comma or colon stood before the token.
func (p *parser) insert(what problem, next state) repair {
	return repair{p.here(p.pos, next), func() {
		p.failOnce(what, p.tokenRange())
		p.state = next
	}}
}

// commaBefore goes on as if a comma stood before the token.
func (p *parser) commaBefore(c byte) repair {
	switch {
	case !p.object:
		return p.insert(missingComma, wantNext)
	case c == '{' || c == '[':
		return p.noName(missingName, wantValue, p.pos)
	}
	return p.insert(missingCommaName, wantNext)
}

// insteadOf takes the character for the comma or colon that belongs there.
func (p *parser) insteadOf(what problem, next state) repair {
	end := p.tokenRange().End
	if strings.HasPrefix(p.src[p.pos:], "=>") {
		end = p.pos + 2
	}
	return repair{p.here(end, next), func() {
		p.failOnce(what, Range{p.pos, end})
		p.pos = end
		p.state = next
	}}
}

// noValue ends the pending property without a value.
func (p *parser) noValue(next state) repair {
	return repair{p.here(p.pos, next), func() {
		p.failOnce(missingValue, p.tokenRange())
		p.settle()
		p.state = next
	}}
}

// noName goes on with a value whose name is missing.
func (p *parser) noName(what problem, next state, resume int) repair {
	return repair{p.here(resume, next), func() {
		p.failOnce(what, p.tokenRange())
		p.setName(p.pos, p.pos)
		p.pos = resume
		p.state = next
	}}
}

// closeTo closes the brackets inside the innermost open one of that kind, as a closing bracket stands here that fits it.
func (p *parser) closeTo(kind Kind) repair {
	depth := p.depthOf(kind)
	if depth == 0 {
		return repair{}
	}
	return repair{cursor{pos: p.pos, state: wantComma, depth: depth}, func() {
		p.failOnce(wrongBracket(p.top(), p.src[p.pos], "Put %c before it."), p.tokenRange(), openedHere(p.top()))
		p.closeDown(depth)
	}}
}

// depthOf returns how many brackets are open up to the innermost one of that kind, itself included; 0 if there is none.
func (p *parser) depthOf(kind Kind) int {
	for depth := len(p.stack); depth > 0; depth-- {
		if p.stack[depth-1].node.kind == kind {
			return depth
		}
	}
	return 0
}

// closeDown closes what is open beyond the depth without its bracket.
func (p *parser) closeDown(depth int) {
	p.settle()
	for len(p.stack) > depth {
		p.markTop(flagBroken)
		p.closeTop(p.last)
	}
}

// closeInstead takes the closing bracket for the one that would fit.
func (p *parser) closeInstead() repair {
	c := cursor{pos: p.pos + 1, state: wantComma, depth: len(p.stack) - 1}
	return repair{c, func() {
		p.failOnce(wrongBracket(p.top(), p.src[p.pos], "Write %c instead."), p.tokenRange(), openedHere(p.top()))
		p.settle()
		p.pos++
		p.closeTop(p.pos)
	}}
}

// closeToArray closes the objects inside the innermost open array, whose next element begins here.
func (p *parser) closeToArray() repair {
	depth := p.depthOf(Array)
	if depth == 0 {
		return repair{}
	}
	return repair{cursor{pos: p.pos, state: wantNext, depth: depth}, func() {
		p.failOnce(missingClosing(Object, "element"), p.tokenRange(), openedHere(p.top()))
		p.closeDown(depth)
		p.state = wantNext
	}}
}

// closeToArrayFor is closeToArray for an opening bracket inside an object.
func (p *parser) closeToArrayFor(c byte) repair {
	if !p.object || c != '{' && c != '[' {
		return repair{}
	}
	return p.closeToArray()
}

// textAfter stops at something behind the top-level value.
func (p *parser) textAfter() repair {
	c := p.here(p.pos, wantComma)
	return repair{c, func() {
		what := textAfterEnd
		if closedBy(p.src[p.pos]) != Missing {
			what = strayBracket
		}
		p.failOnce(what, p.tokenRange())
		p.stop()
	}}
}

// otherEnds returns the repairs that end the string right before the token elsewhere.
func (p *parser) otherEnds(n *Node) []repair {
	if n == nil || n.kind != String || n.End() != p.last || n.flags&(flagOpen|flagOdd) != 0 || n == p.reended {
		return nil
	}
	if strings.ContainsAny(p.src[p.last:p.pos], "\r\n") {
		return nil
	}
	ends := p.innerEnds(n.Start()+1, n.End()-1, p.state)
	ends = append(ends, p.tailCuts(n.Start()+1, n.End()-1, p.state)...)
	ends = append(ends, p.laterEnds(n.End(), p.state)...)
	var repairs []repair
	for _, e := range ends {
		repairs = append(repairs, repair{p.here(e.resume, e.next), func() { p.endElsewhere(n, e) }})
	}
	return repairs
}

// endElsewhere ends a string that was read already at another place.
func (p *parser) endElsewhere(n *Node, e textEnd) {
	if e.at == (Range{}) {
		e.at = n.Range()
	}
	p.failOnce(e.problem, e.at)
	p.reended = n
	n.end = int32(e.end)
	n.flags |= e.flags | flagHalfRead
	p.pos = e.resume
	p.state = e.next
}
