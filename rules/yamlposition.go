package rules

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// position is a line and a column of the rule file, both from 1, columns in code points.
type position struct{ line, column int }

// scalarMap knows where the characters of a decoded YAML scalar stand in the file.
type scalarMap struct {
	text   string
	places []position // one for each byte of text and one for its end
	start  position
}

// scalar maps the value of a scalar node back to the file. Where the source does not decode to the value as expected,
// every position is the start of the scalar.
func (r *reader) scalar(n *yaml.Node) scalarMap {
	if r.lines == nil {
		r.lines = strings.Split(strings.ReplaceAll(string(r.source), "\r\n", "\n"), "\n")
	}
	m := scalarMap{text: n.Value, start: position{n.Line, n.Column}}
	s := scan{lines: r.lines, line: n.Line, want: n.Value}
	if n.Line < 1 || n.Line > len(r.lines) {
		return m
	}
	s.rest = []rune(r.lines[n.Line-1])
	s.column = min(max(n.Column, 1)-1, len(s.rest))
	switch n.Style &^ yaml.TaggedStyle {
	case yaml.LiteralStyle:
		s.block(false)
	case yaml.FoldedStyle:
		s.block(true)
	case yaml.SingleQuotedStyle:
		s.column++
		s.flow('\'')
	case yaml.DoubleQuotedStyle:
		s.column++
		s.flow('"')
	default:
		s.flow(0)
	}
	if strings.HasPrefix(s.got.String(), n.Value) {
		m.places = s.places
	}
	return m
}

// at returns the place of the byte at an offset of the decoded text.
func (m scalarMap) at(offset int) position {
	if offset >= 0 && offset < len(m.places) {
		return m.places[offset]
	}
	if len(m.places) > 0 && offset >= len(m.places) {
		return m.places[len(m.places)-1]
	}
	return m.start
}

// scan decodes a scalar from the lines of the file and notes where each byte came from.
type scan struct {
	lines  []string
	line   int    // from 1
	column int    // index into rest
	rest   []rune // the current line
	want   string
	got    strings.Builder
	places []position
}

func (s *scan) done() bool { return s.got.Len() >= len(s.want) }

// put notes a decoded character that came from the given place.
func (s *scan) put(c rune, line, column int) {
	size := max(utf8.RuneLen(c), 1)
	s.got.WriteRune(c)
	for range size {
		s.places = append(s.places, position{line, column + 1})
	}
}

// nextLine moves to the start of the next line; false at the end of the file.
func (s *scan) nextLine() bool {
	if s.line >= len(s.lines) {
		return false
	}
	s.rest = []rune(s.lines[s.line])
	s.line++
	s.column = 0
	return true
}

// block decodes a literal or folded block scalar.
func (s *scan) block(folded bool) {
	indent := -1
	var previous rune // first character of the last line with text, for folding
	pending := 0      // line ends not yet written
	for !s.done() && s.nextLine() {
		width := 0
		for width < len(s.rest) && s.rest[width] == ' ' {
			width++
		}
		blank := width == len(s.rest)
		if indent < 0 && !blank {
			indent = width
		}
		if blank && (indent < 0 || width <= indent) {
			pending++
			continue
		}
		first := s.rest[indent]
		if folded && previous != 0 && previous != ' ' && previous != '\t' && first != ' ' && first != '\t' {
			if pending--; pending == 0 {
				s.put(' ', s.line, indent)
			}
		}
		for ; pending > 0; pending-- {
			s.put('\n', s.line-1, 0)
		}
		for i := indent; i < len(s.rest); i++ {
			s.put(s.rest[i], s.line, i)
		}
		pending = 1
		previous = first
	}
	for !s.done() && pending > 0 {
		s.put('\n', s.line, len(s.rest))
		pending--
	}
}

// flow decodes a plain (quote 0) or quoted scalar.
func (s *scan) flow(quote rune) {
	for !s.done() {
		if s.column >= len(s.rest) {
			if !s.fold() {
				return
			}
			continue
		}
		line, column, c := s.line, s.column, s.rest[s.column]
		s.column++
		switch {
		case quote == '\'' && c == '\'':
			if s.column >= len(s.rest) || s.rest[s.column] != '\'' {
				return
			}
			s.column++
		case quote == '"' && c == '"':
			return
		case quote == '"' && c == '\\':
			if s.column >= len(s.rest) { // an escaped line end joins the lines
				if !s.nextLine() {
					return
				}
				s.skipBlanks()
				continue
			}
			c = s.escape()
		case (c == ' ' || c == '\t') && s.onlyBlanksFollow():
			s.column = len(s.rest)
			continue
		}
		s.put(c, line, column)
	}
}

func (s *scan) skipBlanks() {
	for s.column < len(s.rest) && (s.rest[s.column] == ' ' || s.rest[s.column] == '\t') {
		s.column++
	}
}

func (s *scan) onlyBlanksFollow() bool {
	for _, c := range s.rest[s.column:] {
		if c != ' ' && c != '\t' {
			return false
		}
	}
	return true
}

// fold joins lines as YAML does: one line end is a space, more of them are one line end less.
func (s *scan) fold() bool {
	line, column := s.line, len(s.rest)
	ends := 0
	for s.nextLine() {
		ends++
		s.skipBlanks()
		if s.column < len(s.rest) {
			if ends == 1 {
				s.put(' ', line, column)
			}
			for ; ends > 1; ends-- {
				s.put('\n', line, column)
			}
			return true
		}
	}
	return false
}

var doubleQuoted = map[rune]rune{
	'0': 0, 'a': '\a', 'b': '\b', 't': '\t', 'n': '\n', 'v': '\v', 'f': '\f', 'r': '\r', 'e': 0x1b,
	'N': 0x85, '_': 0xa0, 'L': 0x2028, 'P': 0x2029,
}

// escape decodes what follows a backslash.
func (s *scan) escape() rune {
	c := s.rest[s.column]
	s.column++
	digits := map[rune]int{'x': 2, 'u': 4, 'U': 8}[c]
	if digits == 0 {
		if decoded, ok := doubleQuoted[c]; ok {
			return decoded
		}
		return c
	}
	var value rune
	for ; digits > 0 && s.column < len(s.rest); digits-- {
		value = value<<4 | hexDigit(s.rest[s.column])
		s.column++
	}
	return value
}

func hexDigit(c rune) rune {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10
	}
	return 0
}
