package syntax

import (
	"strings"
	"unicode/utf8"
)

// oddValue reads a value that is no JSON: a bare word, a malformed number, a text in the wrong quotes.
// It returns false where nothing of the kind stands at the current position.
func (p *parser) oddValue() bool {
	start := p.pos
	if end := oddQuotedEnd(p.src, start); end > 0 {
		p.fail(wrongQuotes(p.src[start:]), Range{start, end})
		p.attachOdd(String, start, end)
		return true
	}
	end := phraseEnd(p.src, start)
	if end == start {
		return false
	}
	if quote := p.closingQuoteOf(end, wantComma); quote > 0 {
		p.fail(openingQuote, Range{start, quote})
		p.attachOdd(String, start, quote)
		return true
	}
	p.fail(badWord(p.src[start:end]), Range{start, end})
	p.attachOdd(Invalid, start, end)
	return true
}

func wrongQuotes(s string) problem {
	if s[0] < utf8.RuneSelf {
		return singleQuotes
	}
	return smartQuotes
}

// closingQuoteOf returns the offset after the double quote that seems to close a text whose opening quote is missing,
// 0 if there is none. The bare words at its start end at the offset, and next is what the grammar allows behind it.
func (p *parser) closingQuoteOf(words int, next state) int {
	if p.blunt() {
		return 0
	}
	best, reach := 0, p.trial(p.here(words, next))
	for _, e := range p.laterEnds(words, next) {
		if r := p.trial(p.here(e.end, next)); r > reach {
			best, reach = e.end, r
		}
	}
	return best
}

// attachOdd attaches a value that nothing may be judged by.
func (p *parser) attachOdd(kind Kind, start, end int) {
	n := p.node(kind, start, end)
	n.flags = p.oddFlags(start, end)
	p.attach(n)
	p.pos = end
	p.state = wantComma
}

func (p *parser) oddFlags(start, end int) flags {
	if strings.IndexByte(p.src[start:end], '\\') >= 0 {
		return flagHalfRead | flagOdd | flagEscaped
	}
	return flagHalfRead | flagOdd
}

// oddName reads a property name that is no JSON string.
func (p *parser) oddName() repair {
	start := p.pos
	end := oddQuotedEnd(p.src, start)
	what := unquotedName
	if end > 0 {
		what = wrongQuotes(p.src[start:])
	} else {
		end = wordEnd(p.src, start)
	}
	if end == start {
		return p.skip(badCharacter)
	}
	if quote := p.closingQuoteOf(end, wantColon); quote > 0 {
		end = quote
		what = openingQuote
	}
	return repair{p.here(end, wantColon), func() {
		p.fail(what, Range{start, end})
		p.setName(start, end)
	}}
}

// setName makes the text the name whose value is read next.
func (p *parser) setName(start, end int) {
	p.name = p.node(String, start, end)
	p.name.flags = p.oddFlags(start, end)
	p.name.parent = p.top()
	p.pos = end
	p.state = wantColon
}

// oddString reads a string that holds something JSON does not allow, or that is not closed.
func (p *parser) oddString() {
	start := p.pos
	next := wantComma
	if p.wantsName() {
		next = wantColon
	}
	end, closed := quotedEnd(p.src, start)
	if !closed {
		p.unclosedString(start, end, next)
		return
	}
	p.reportInside(start, end)
	p.placeString(textEnd{end: end, resume: end, next: next}, start)
}

// placeString makes the half-read string that begins at start a name or a value, and goes on behind it.
func (p *parser) placeString(e textEnd, start int) {
	n := p.node(String, start, e.end)
	n.flags = e.flags | flagHalfRead
	if strings.IndexByte(n.Raw(), '\\') >= 0 {
		n.flags |= flagEscaped
	}
	if p.wantsName() {
		n.parent = p.top()
		p.name = n
	} else {
		p.attach(n)
	}
	p.pos = e.resume
	p.state = e.next
}

// reportInside reports the bad escapes of a string, and the first raw control character.
func (p *parser) reportInside(start, end int) {
	control := false
	for i := plainEnd(p.src, start+1); i < end-1; i = plainEnd(p.src, i) {
		if c := p.src[i]; c != '\\' {
			if !control {
				p.fail(controlInside(c), Range{i, i + 1})
			}
			control = true
			i++
			continue
		}
		length := escapeLength(p.src, i)
		if length == 0 {
			length = badEscapeLength(p.src[i : end-1])
			p.fail(badEscape(p.src[i:i+length]), Range{i, i + length})
		}
		i += length
	}
}

// badEscapeLength returns the length of the malformed escape sequence at the start of s.
func badEscapeLength(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	if s[1] != 'u' {
		_, size := utf8.DecodeRuneInString(s[1:])
		return 1 + size
	}
	length := 2
	for length < min(6, len(s)) && isHex(s[length]) {
		length++
	}
	return length
}

func isHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// unclosedString reads a string without a closing quote on its line, which ends at the offset.
func (p *parser) unclosedString(start, line int, next state) {
	best := p.bestEnd(p.unclosedEnds(start, line, next))
	if best.at == (Range{}) {
		best.at = Range{start, line}
	}
	p.fail(best.problem, best.at)
	p.placeString(best, start)
}
