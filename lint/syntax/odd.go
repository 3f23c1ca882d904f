package syntax

import (
	"strings"
	"unicode/utf8"
)

// mendWord handles a value that is no JSON: a bare word, a malformed number, a text in the wrong quotes.
func (p *parser) mendWord() {
	start := p.pos
	if end := oddQuotedEnd(p.src, start); end > 0 {
		p.oddValue(String, wrongQuotes(p.src[start:]), end).apply()
		return
	}
	end := phraseEnd(p.src, start)
	if end == start {
		p.skip(badCharacter).apply()
		return
	}
	word := p.oddValue(Invalid, badWord(p.src[start:end]), end)
	if comma := skipQuietly(p.src, end); p.object && comma < len(p.src) && p.src[comma] == ',' && p.propertyAt(skipQuietly(p.src, comma+1)) {
		word.apply()
		return
	}
	repairs := []repair{word}
	for _, quote := range p.closingQuotes(end, wantComma) {
		repairs = append(repairs, p.oddValue(String, openingQuote, quote))
	}
	p.choose(append(repairs, p.skip(unexpectedText))...)
}

func wrongQuotes(s string) problem {
	if s[0] < utf8.RuneSelf {
		return singleQuotes
	}
	return smartQuotes
}

// closingQuotes returns the offsets after the double quotes that may close a text whose opening quote is missing. The
// bare words at its start end at the offset, and next is what the grammar allows behind the text.
func (p *parser) closingQuotes(words int, next state) []int {
	var ends []int
	for _, e := range p.laterEnds(words, next) {
		ends = append(ends, e.end)
	}
	return ends
}

// oddValue takes the text up to the offset for a value that nothing may be judged by.
func (p *parser) oddValue(kind Kind, what problem, end int) repair {
	return repair{p.here(end, wantComma), func() {
		p.fail(what, Range{p.pos, end})
		n := p.node(kind, p.pos, end)
		n.flags = p.oddFlags(p.pos, end)
		p.attach(n)
		p.pos = end
		p.state = wantComma
	}}
}

func (p *parser) oddFlags(start, end int) flags {
	if strings.IndexByte(p.src[start:end], '\\') >= 0 {
		return flagHalfRead | flagOdd | flagEscaped
	}
	return flagHalfRead | flagOdd
}

// mendOddName handles a property name that is no JSON string.
func (p *parser) mendOddName(c byte) {
	start := p.pos
	if end := oddQuotedEnd(p.src, start); end > 0 {
		p.oddName(wrongQuotes(p.src[start:]), end).apply()
		return
	}
	end := wordEnd(p.src, start)
	if end == start {
		p.skip(badCharacter).apply()
		return
	}
	repairs := []repair{p.oddName(unquotedName, end), p.wrapLastInArray(), p.reopenLast(c), p.dropOpening()}
	for _, quote := range p.closingQuotes(end, wantColon) {
		repairs = append(repairs, p.oddName(openingQuote, quote))
	}
	p.choose(append(repairs, p.skip(unexpectedText))...)
}

// oddName takes the text up to the offset for a name.
func (p *parser) oddName(what problem, end int) repair {
	return repair{p.here(end, wantColon), func() {
		p.fail(what, Range{p.pos, end})
		p.setName(p.pos, end)
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
	p.cutShort = p.pos
}
