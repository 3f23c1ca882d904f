package syntax

import "strings"

const markerSize = 7 // characters of a merge conflict marker

// markerAt reports whether a merge conflict marker made of c begins at i.
func markerAt(s string, i int, c byte) bool {
	if i+markerSize > len(s) || s[i] != c || i > 0 && s[i-1] != '\n' && s[i-1] != '\r' {
		return false
	}
	for _, each := range []byte(s[i : i+markerSize]) {
		if each != c {
			return false
		}
	}
	return i+markerSize == len(s) || strings.IndexByte(" \t\r\n", s[i+markerSize]) >= 0
}

// conflictEnd returns where reading goes on after the marker at i: behind the line of the marker, or, where the other
// side of the conflict begins, behind the whole conflict.
func conflictEnd(s string, i int) int {
	if s[i] == '=' || s[i] == '|' {
		if marks := conflictMarks(s, i); marks != nil && s[marks[len(marks)-1].Start] == '>' {
			return marks[len(marks)-1].End
		}
	}
	return lineEnd(s, i)
}

// conflictMarks returns the marker lines that follow the one at i and belong to the same conflict, up to the closing
// one. A marker that cannot follow ends the search.
func conflictMarks(s string, i int) []Range {
	var marks []Range
	rank := markerRank(s[i])
	for i = nextLine(s, i); i < len(s); i = nextLine(s, i) {
		c := s[i]
		next := markerRank(c)
		if next == 0 || !markerAt(s, i, c) {
			continue
		}
		if next <= rank {
			break
		}
		rank = next
		marks = append(marks, Range{i, lineEnd(s, i)})
		if c == '>' {
			break
		}
	}
	return marks
}

// markerRank orders the markers of a conflict; 0 for a character that makes none.
func markerRank(c byte) int { return strings.IndexByte("<|=>", c) + 1 }

// nextLine returns the offset of the line after the one that i is in.
func nextLine(s string, i int) int {
	i = lineEnd(s, i)
	if strings.HasPrefix(s[i:], "\r\n") {
		return i + 2
	}
	return min(i+1, len(s))
}

// conflict handles the merge conflict marker at the current position: the first side of the conflict is read, the
// other one is skipped.
func (p *parser) conflict() {
	start := p.pos
	p.pos = conflictEnd(p.src, start)
	p.markTop(flagBroken | flagLossy)
	p.gap = p.pos
	if start < p.conflictUntil {
		return
	}
	err := conflictMarker.at(Range{start, lineEnd(p.src, start)})
	p.conflictUntil = p.pos
	if p.src[start] == '<' {
		for _, mark := range conflictMarks(p.src, start) {
			err.Related = append(err.Related, Note{Range: mark, Message: "belongs to the same conflict"})
			p.conflictUntil = mark.End
		}
	}
	p.report(err)
}

// afterConflict reports whether only white space stands between the end of a conflict and the current position.
func (p *parser) afterConflict() bool {
	return p.gap > 0 && p.gap <= p.pos && strings.TrimSpace(p.src[p.gap:p.pos]) == ""
}
