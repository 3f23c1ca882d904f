package syntax

import (
	"strings"
	"unicode/utf8"
)

// textEnd is a place where a string whose quotes are wrong may be meant to end.
type textEnd struct {
	end     int // offset after the string
	resume  int // where reading goes on
	next    state
	flags   flags
	problem problem
	at      Range // place of the problem; empty for the whole string
}

const (
	mostCuts      = 8       // places tried at a string's tail
	mostInnerEnds = 4       // places tried inside a string
	mostLaterEnds = 16      // places tried behind a string
	textReach     = 8 << 10 // how far behind a line break a closing quote is looked for, in bytes
)

// bestEnd returns the end from which the rest of the text reads furthest, the first one of equals.
func (p *parser) bestEnd(ends []textEnd) textEnd {
	best := ends[0]
	if len(ends) == 1 {
		return best
	}
	reach := p.trial(p.here(best.resume, best.next))
	for _, e := range ends[1:] {
		if r := p.trial(p.here(e.resume, e.next)); r > reach {
			best, reach = e, r
		}
	}
	return best
}

// unclosedEnds returns where the string from start may be meant to end that has no closing quote up to the line's end.
func (p *parser) unclosedEnds(start, line int, next state) []textEnd {
	full := textEnd{end: p.trimBlanks(start+1, line), resume: line, next: next, flags: flagOpen, problem: unclosedString}
	ends := []textEnd{full}
	if p.blunt() {
		return ends
	}
	ends = append(ends, p.innerEnds(start+1, full.end, next)...)
	ends = append(ends, p.tailCuts(start+1, full.end, next)...)
	if next == wantComma && len(p.stack) > 0 {
		noComma := full
		noComma.next = wantNext
		ends = append(ends, noComma)
	}
	return append(ends, p.endBehindLineBreak(start, line, next)...)
}

// trimBlanks returns to without the blanks before it, but not less than from.
func (p *parser) trimBlanks(from, to int) int {
	for to > from && (p.src[to-1] == ' ' || p.src[to-1] == '\t') {
		to--
	}
	return to
}

// tailCuts returns ends that leave some of the punctuation at the tail of a string's body outside of it; for a name
// also an end at its first colon.
func (p *parser) tailCuts(from, to int, next state) []textEnd {
	var ends []textEnd
	cut := func(at int) {
		at = p.trimBlanks(from, at)
		ends = append(ends, textEnd{end: at, resume: at, next: next, flags: flagOpen, problem: unclosedString})
	}
	for at := to; at > from && len(ends) < mostCuts && strings.IndexByte(",:{}[] \t", p.src[at-1]) >= 0; at-- {
		if p.src[at-1] != ' ' && p.src[at-1] != '\t' {
			cut(at - 1)
		}
	}
	if colon := strings.IndexByte(p.src[from:to], ':'); next == wantColon && colon >= 0 {
		cut(from + colon)
	}
	return ends
}

// innerEnds returns ends at quotes inside a string's body that were perhaps meant to close it: escaped ones and
// typographic ones.
func (p *parser) innerEnds(from, to int, next state) []textEnd {
	var ends []textEnd
	body := p.src[from:to]
	for at := 0; at < len(body) && len(ends) < mostInnerEnds; {
		step := strings.IndexAny(body[at:], `\“”„«»″`)
		if step < 0 {
			break
		}
		at += step
		_, size := utf8.DecodeRuneInString(body[at:])
		end := textEnd{next: next, flags: flagOdd, problem: smartQuote}
		if body[at] == '\\' {
			size = min(2, len(body)-at)
			end.flags = 0
			end.problem = loneBackslash
		}
		if body[at] != '\\' || strings.HasPrefix(body[at:], `\"`) {
			end.end = from + at + size
			end.resume = end.end
			end.at = Range{from + at, end.end}
			ends = append(ends, end)
		}
		at += size
	}
	return ends
}

// endBehindLineBreak returns the end at the next double quote on the lines that follow, if it can close a text there.
func (p *parser) endBehindLineBreak(start, line int, next state) []textEnd {
	for at := line; at < min(len(p.src), line+textReach); {
		end, closed := quotedEnd(p.src, at)
		if closed {
			if !endsText(p.src, end) {
				return nil
			}
			return []textEnd{{end: end, resume: end, next: next, problem: lineBreakInText, at: Range{line, nextLine(p.src, line)}}}
		}
		at = nextLine(p.src, end)
		if at == end {
			return nil
		}
		at--
	}
	return nil
}

// laterEnds returns the double quotes on the line behind offset that can close a text whose quotes inside are not
// escaped.
func (p *parser) laterEnds(offset int, next state) []textEnd {
	var ends []textEnd
	limit := nearLineEnd(p.src, offset)
	for at := offset; len(ends) < mostLaterEnds; {
		step := strings.IndexByte(p.src[at:limit], '"')
		if step < 0 {
			break
		}
		at += step + 1
		if p.src[at-2] != '\\' && endsText(p.src, at) {
			ends = append(ends, textEnd{end: at, resume: at, next: next, problem: unescapedQuote, at: Range{offset - 1, offset}})
		}
	}
	return ends
}
