package syntax

import (
	"math/bits"
	"slices"
	"sort"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Encoding is the unit in which columns are counted.
type Encoding uint8

const (
	UTF8  Encoding = iota // bytes
	UTF16                 // UTF-16 code units
	UTF32                 // code points
)

// LineIndex turns byte offsets into lines and columns and back. Lines end at LF, CRLF or a lone CR. A byte order mark
// at the start of the text has offsets but no column. Arguments outside the text are clamped to it.
type LineIndex struct {
	src    string
	starts []int32 // offset of each line's first byte
	ascii  bool    // every character is one byte
	marks  []mark  // one for each block of the text, only where it is not ASCII

	invalid bool // the text is no UTF-8; little is ever asked of such a text, so it is counted from its start
}

// mark counts the characters before a block.
type mark struct{ runes, units int32 }

const blockSize = 512 // bytes between two marks

// NewLineIndex makes the index of a text in one pass.
func NewLineIndex(src string) *LineIndex {
	l := &LineIndex{src: src, starts: lineStarts(src), ascii: isASCII(src)}
	if !l.ascii {
		l.marks = countBlocks(src)
		l.invalid = !utf8.ValidString(src)
	}
	return l
}

func lineStarts(src string) []int32 {
	starts := make([]int32, 1, strings.Count(src, "\n")+2)
	if strings.IndexByte(src, '\r') < 0 {
		for i := strings.IndexByte(src, '\n'); i >= 0; {
			starts = append(starts, int32(i+1))
			next := strings.IndexByte(src[i+1:], '\n')
			if next < 0 {
				break
			}
			i += 1 + next
		}
		return starts
	}
	for i := 0; i < len(src); i++ {
		if src[i] == '\n' || src[i] == '\r' && (i+1 == len(src) || src[i+1] != '\n') {
			starts = append(starts, int32(i+1))
		}
	}
	return starts
}

func isASCII(s string) bool {
	for len(s) >= 8 {
		if load8(s, 0)&highs != 0 {
			return false
		}
		s = s[8:]
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func countBlocks(src string) []mark {
	marks := make([]mark, 0, len(src)/blockSize+1)
	var at mark
	for from := 0; from < len(src); from += blockSize {
		marks = append(marks, at)
		at = at.plus(count(src[from:min(from+blockSize, len(src))]))
	}
	return append(marks, at)
}

func (m mark) plus(o mark) mark  { return mark{m.runes + o.runes, m.units + o.units} }
func (m mark) minus(o mark) mark { return mark{m.runes - o.runes, m.units - o.units} }

// count counts the characters that begin in s, and their UTF-16 units.
func count(s string) (m mark) {
	continued, long := 0, 0
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := load8(s, i)
		continued += bits.OnesCount64(x & highs &^ (x << 1))
		long += bits.OnesCount64(x & (x << 1) & (x << 2) & (x << 3) & highs)
	}
	m.runes = int32(i - continued)
	m.units = m.runes + int32(long)
	for ; i < len(s); i++ {
		m = m.plus(weight(s[i]))
	}
	return m
}

// countInvalid counts like [count] in a text that is no UTF-8: each byte that belongs to no character counts as one.
func countInvalid(s string) (m mark) {
	for _, r := range s {
		m.runes++
		m.units += int32(max(utf16.RuneLen(r), 1))
	}
	return m
}

// weight counts what a byte adds: only the first byte of a character counts.
func weight(c byte) mark {
	switch {
	case c&0xC0 == 0x80:
		return mark{}
	case c >= 0xF0:
		return mark{1, 2}
	}
	return mark{1, 1}
}

// before counts the characters that begin before the offset.
func (l *LineIndex) before(offset int) mark {
	if l.invalid {
		return countInvalid(l.src[:offset])
	}
	block := offset / blockSize
	return l.marks[block].plus(count(l.src[block*blockSize : offset]))
}

// Lines returns the number of lines, at least 1.
func (l *LineIndex) Lines() int { return len(l.starts) }

// LineRange returns the bytes of a line, counted from 0, without its line break and without a byte order mark.
func (l *LineIndex) LineRange(line int) Range {
	line = min(max(line, 0), len(l.starts)-1)
	start, end := int(l.starts[line]), len(l.src)
	if line+1 < len(l.starts) {
		end = int(l.starts[line+1])
	}
	if end > start && l.src[end-1] == '\n' {
		end--
	}
	if end > start && l.src[end-1] == '\r' {
		end--
	}
	if line == 0 && strings.HasPrefix(l.src, byteOrderMark) {
		start = len(byteOrderMark)
	}
	return Range{start, max(start, end)}
}

// lineOf returns the line of the offset, from 0.
func (l *LineIndex) lineOf(offset int) int {
	line, found := slices.BinarySearch(l.starts, int32(offset))
	if found {
		return line
	}
	return line - 1
}

// Position returns line and column of the offset, both from 1, the column in code points.
func (l *LineIndex) Position(offset int) (line, column int) {
	line, column = l.Locate(offset, UTF32)
	return line + 1, column + 1
}

// Locate returns line and column of the offset, both from 0, the column in units of the encoding. An offset inside a
// character counts as its start, one inside a line break as the line's end.
func (l *LineIndex) Locate(offset int, enc Encoding) (line, column int) {
	offset = l.boundary(min(max(offset, 0), len(l.src)))
	line = l.lineOf(offset)
	r := l.LineRange(line)
	offset = min(max(offset, r.Start), r.End)
	if l.ascii || enc == UTF8 {
		return line, offset - r.Start
	}
	passed := l.before(offset).minus(l.before(r.Start))
	if enc == UTF16 {
		return line, int(passed.units)
	}
	return line, int(passed.runes)
}

// Characters returns how many code points begin before the offset, counted from the start of the text and without a byte
// order mark.
func (l *LineIndex) Characters(offset int) int {
	offset = l.boundary(min(max(offset, 0), len(l.src)))
	if l.ascii {
		return offset
	}
	n := int(l.before(offset).runes)
	if offset > 0 && strings.HasPrefix(l.src, byteOrderMark) {
		n--
	}
	return n
}

// boundary moves an offset inside a character to the character's start.
func (l *LineIndex) boundary(offset int) int {
	start := offset
	for back := 0; back < utf8.UTFMax-1 && start > 0 && start < len(l.src) && !utf8.RuneStart(l.src[start]); back++ {
		start--
	}
	if start == offset {
		return offset
	}
	if _, size := utf8.DecodeRuneInString(l.src[start:]); start+size <= offset {
		return offset // a stray byte that belongs to no character
	}
	return start
}

// Offset returns the offset of line and column, both from 0, the column in units of the encoding. A line past the
// last gives the end of the text, a column past the line's end gives the line's end, and a column inside a character
// gives the character's start.
func (l *LineIndex) Offset(line, column int, enc Encoding) int {
	if line >= len(l.starts) {
		return len(l.src)
	}
	r := l.LineRange(line)
	if line < 0 || column <= 0 {
		return r.Start
	}
	if l.ascii || enc == UTF8 {
		return max(l.boundary(min(r.Start+column, r.End)), r.Start)
	}
	return l.seek(r, column, enc)
}

// seek returns the offset in the line where so many units have passed.
func (l *LineIndex) seek(r Range, column int, enc Encoding) int {
	passed := func(m mark) int {
		if enc == UTF16 {
			return int(m.units)
		}
		return int(m.runes)
	}
	if l.invalid {
		seen := 0
		for at, c := range l.src[r.Start:r.End] {
			if seen += passed(mark{1, int32(max(utf16.RuneLen(c), 1))}); seen > column {
				return r.Start + at
			}
		}
		return r.End
	}
	goal := passed(l.before(r.Start)) + min(column, r.End-r.Start)
	first := r.Start/blockSize + 1
	blocks := max(r.End/blockSize-first+1, 0)
	skip := sort.Search(blocks, func(i int) bool { return passed(l.marks[first+i]) > goal })
	at := r.Start
	if skip > 0 {
		at = (first + skip - 1) * blockSize
	}
	seen := passed(l.before(at))
	for at < r.End {
		next := seen + passed(weight(l.src[at]))
		if next > goal {
			break
		}
		seen = next
		at++
	}
	return max(l.boundary(at), r.Start)
}
