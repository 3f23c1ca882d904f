package syntax

import "strings"

// repair is a way to go on after an error.
type repair struct {
	cursor
	apply func()
}

// choose applies the repair from which the text reads furthest, the first one of equals.
func (p *parser) choose(repairs ...repair) {
	best := 0
	if len(repairs) > 1 {
		furthest := -1
		for i, r := range repairs {
			if r.apply == nil {
				continue
			}
			if reach := p.trial(r.cursor); reach > furthest {
				best, furthest = i, reach
			}
		}
	}
	for repairs[best].apply == nil {
		best++
	}
	repairs[best].apply()
}

// mendValue handles what stands where the value of a property, or of the whole text, should.
func (p *parser) mendValue(c byte) {
	switch {
	case p.name == nil && (c == ',' || c == ':' || closedBy(c) != Missing):
		p.skip(strayToken(c)).apply()
	case c == ',':
		p.choose(p.noValue(wantComma), p.skip(strayComma))
	case c == ':':
		p.skip(strayColon).apply()
	case closedBy(c) != Missing:
		p.choose(p.noValue(wantComma), p.skip(strayBracket))
	default:
		p.mendWord()
	}
}

func strayToken(c byte) problem {
	switch c {
	case ',':
		return strayComma
	case ':':
		return strayColon
	}
	return strayBracket
}

// mendElement handles what stands where an array's element should.
func (p *parser) mendElement(c byte) {
	switch {
	case c == ',' && p.afterConflict():
		p.pos++
	case c == ',', c == ':':
		p.skip(strayToken(c)).apply()
	case c == '}':
		p.mendBracket(c)
	default:
		p.mendWord()
	}
}

// mendName handles what stands where a property's name should.
func (p *parser) mendName(c byte) {
	switch {
	case c == ',' && p.afterConflict():
		p.pos++
	case c == ',':
		p.skip(strayComma).apply()
	case c == ':':
		p.choose(p.noName(missingName, wantValue, p.pos+1), p.skip(strayColon))
	case c == '{' || c == '[':
		p.mendOpening(c)
	case c == ']':
		p.mendBracket(c)
	default:
		p.mendOddName(c)
	}
}

// mendOpening handles an opening bracket where a property's name should stand.
func (p *parser) mendOpening(c byte) {
	p.choose(
		p.placeholder(),
		p.closeToArray(),
		p.wrapLastInArray(),
		p.reopenLast(c),
		p.noName(missingName, wantValue, p.pos),
		p.dropOpening(),
		p.skip(strayOpening),
	)
}

// mendColon handles what stands where the colon behind a name should.
func (p *parser) mendColon(c byte) {
	switch {
	case c == '=' || c == ';':
		p.insteadOf(wrongColon, wantValue).apply()
	case closedBy(c) != Missing:
		p.choose(p.noValue(wantComma), p.nameToElement(), p.dropOpening(), p.skip(strayBracket))
	case c == ',':
		p.choose(p.noValue(wantComma), p.insteadOf(wrongColon, wantValue), p.nameToElement(), p.dropOpening(), p.skip(strayComma))
	case c == '{' || c == '[':
		p.choose(p.insert(missingColon, wantValue), p.closeToArrayFor(c), p.insteadOf(wrongColon, wantValue), p.skip(strayOpening))
	case c == '"':
		repairs := append([]repair{p.insert(missingColon, wantValue), p.noValue(wantNext)}, p.otherEnds(p.name)...)
		p.choose(append(repairs, p.insteadOf(wrongColon, wantValue), p.skip(unexpectedText))...)
	case isWordByte(c):
		repairs := append([]repair{p.insert(missingColon, wantValue), p.skip(unexpectedText)}, p.otherEnds(p.name)...)
		p.choose(append(repairs, p.insteadOf(wrongColon, wantValue), p.noValue(wantNext))...)
	default:
		p.skip(badCharacter).apply()
	}
}

// mendComma handles what stands behind a value without being a comma or the right bracket.
func (p *parser) mendComma(c byte) {
	switch {
	case len(p.stack) == 0:
		p.mendEnd(c)
	case closedBy(c) != Missing:
		p.mendBracket(c)
	case c == ':':
		p.mendLateColon()
	case c == ';':
		p.insteadOf(wrongComma, wantNext).apply()
	case p.afterConflict():
		p.state = wantNext
	case c == '"' || c == '{' || c == '[' || isWordByte(c):
		p.mendMissingComma(c)
	default:
		p.skip(badCharacter).apply()
	}
}

// mendMissingComma handles a value or name behind a value.
func (p *parser) mendMissingComma(c byte) {
	if p.object && c == '"' && !p.behindBracket() && p.propertyAt(p.pos) {
		p.commaBefore(c).apply() // nothing else looks like this, and a second mistake further on must not outweigh it
		return
	}
	repairs := []repair{p.commaBefore(c), p.closeToArrayFor(c)}
	skip := p.skip(unexpectedText)
	if isWordByte(c) && !isJSONWord(p.src[p.pos:wordEnd(p.src, p.pos)]) {
		repairs = append([]repair{skip}, repairs...)
	}
	repairs = append(repairs, p.otherEnds(p.lastChild())...)
	p.choose(append(repairs, p.reopenLast(c), p.insteadOf(wrongComma, wantNext), skip)...)
}

// behindBracket reports whether the last token is a closing bracket, which may itself be the mistake.
func (p *parser) behindBracket() bool {
	return p.last > 0 && closedBy(p.src[p.last-1]) != Missing
}

// propertyAt reports whether a whole name, a colon and the beginning of a value stand at the offset.
func (p *parser) propertyAt(offset int) bool {
	if offset >= len(p.src) || p.src[offset] != '"' {
		return false
	}
	end, closed := quotedEnd(p.src, offset)
	if !closed {
		return false
	}
	colon := skipQuietly(p.src, end)
	if colon >= len(p.src) || p.src[colon] != ':' {
		return false
	}
	value := skipQuietly(p.src, colon+1)
	return value < len(p.src) && (strings.IndexByte(`"{[-`, p.src[value]) >= 0 || isWordByte(p.src[value]))
}

// isJSONWord reports whether the word is a literal or number.
func isJSONWord(word string) bool {
	return word == "true" || word == "false" || word == "null" || scanNumber(word, 0) == len(word)
}

// mendEnd handles what stands behind the top-level value.
func (p *parser) mendEnd(c byte) {
	repairs := append([]repair{p.textAfter()}, p.otherEnds(p.lastChild())...)
	if c == ':' {
		repairs = append(repairs, p.wrapLastInObject())
	}
	if again := p.reopenLast(c); again.apply != nil && p.trial(again.cursor) > len(p.src) {
		repairs = append(repairs, again)
	}
	p.choose(repairs...)
}

// mendLateColon handles a colon behind a value, which may then have been a name.
func (p *parser) mendLateColon() {
	if p.object {
		p.choose(p.lastToName(), p.wrapLastInObject(), p.insteadOf(wrongComma, wantNext), p.skip(strayColon))
		return
	}
	p.choose(p.closeBeforeLast(), p.wrapLastInObject(), p.reopenBeforeLast(), p.insteadOf(wrongComma, wantNext), p.skip(strayColon))
}

// mendBracket handles a closing bracket that does not fit the innermost open one.
func (p *parser) mendBracket(c byte) {
	p.choose(p.spliceLast(), p.closeTo(closedBy(c)), p.closeInstead(), p.skip(strayBracket), p.skipWithComma())
}
