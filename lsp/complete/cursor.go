package complete

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind says what stands at the cursor.
type tokenKind uint8

const (
	noToken     tokenKind = iota // white space or punctuation on both sides
	stringToken                  // the cursor is inside a string, behind its opening quote
	wordToken                    // a bare word or number
)

// expectation is what the grammar wants next.
type expectation uint8

const (
	wantsValue expectation = iota
	wantsName
	wantsColon
	wantsComma
)

// cursor is what a tolerant reading of the text up to the offset finds there. Strings end at the line's end at the
// latest, as JSON wants it: that keeps one missing quote from turning the rest of the file inside out.
type cursor struct {
	text      string
	offset    int
	token     tokenKind
	start     int  // of the token; the offset itself where there is none
	end       int  // after the token, or after the word at the cursor where a string is not closed
	closed    bool // of a string: its closing quote is there
	expect    expectation
	object    bool // the innermost open bracket is a brace
	open      int  // offset of that bracket; -1 outside of all
	lastEnd   int  // offset after the token before; 0 where there is none
	lastJunk  bool // the token before is no JSON, such as a conflict marker
	next      byte // first byte of the token behind; 0 at the end of the text
	wantsName bool // what is written at the cursor is the name of a property
}

// scan reads the text up to the offset and looks at what follows.
func scan(text string, offset int) cursor {
	s := scanner{text: text}
	at := cursor{text: text, offset: offset, start: offset, end: offset}
	s.run(offset)
	at.expect, at.lastEnd, at.lastJunk, at.open = s.expect, s.last, s.junk, -1
	if n := len(s.stack); n > 0 {
		at.open, at.object = s.stack[n-1], text[s.stack[n-1]] == '{'
	}
	switch {
	case s.pos < offset && text[s.pos] == '"':
		at.token, at.start = stringToken, s.pos
		at.findEnd()
	case s.pos < offset, s.pos == offset && offset < len(text) && wordStart(text[offset]) && at.expect != wantsComma:
		at.token, at.start = wordToken, s.pos
		at.end = wordEnd(text, offset)
	}
	at.next = nextByte(text, at.end)
	at.wantsName = at.object && (at.expect == wantsName || at.expect == wantsComma)
	return at
}

// mayComplete reports whether something can be put at the cursor at all.
func (c *cursor) mayComplete() bool {
	switch {
	case c.expect == wantsColon || c.lastJunk:
		return false
	case c.next != 0 && !wordStart(c.next) && strings.IndexByte(`"{}[],:`, c.next) < 0:
		return false // right before something that is no JSON, such as a conflict marker
	case c.expect == wantsComma && c.open < 0:
		return false // behind the one value of the file
	case c.expect == wantsComma && c.lastEnd == c.start && c.lastEnd > 0:
		return false // right behind a value: a comma comes first
	case c.token == noToken && c.expect == wantsValue && c.object && c.nextIsValue() && !c.nextIsElsewhere():
		return false // right before a value that is there
	case c.token == noToken && c.object && c.expect != wantsValue && c.next == '"' && c.nextIsValue():
		return false // right before a value that lost its name
	}
	return true
}

// isEager reports whether the character that was typed is no reason to offer anything: a blank that indents, a brace that
// is followed by a new line as often as not, or what stands behind a value.
func (c *cursor) isEager(typed byte) bool {
	return c.expect == wantsComma || typed == '{' || typed == ' ' && indents(c.text, c.offset)
}

// wantsBlank reports whether a blank is missing before what is written: right behind a colon or comma, in a file that
// sets blanks there.
func (c *cursor) wantsBlank() bool {
	if c.token != noToken || c.start == 0 || c.lastEnd != c.start {
		return false
	}
	last := c.text[c.start-1]
	return last == ':' && strings.Contains(c.text, `": `) || last == ',' && strings.Contains(c.text, `, "`)
}

// indents reports whether nothing but blanks stands before the offset on its line.
func indents(text string, offset int) bool {
	line := text[strings.LastIndexAny(text[:offset], "\r\n")+1 : offset]
	return strings.TrimSpace(line) == ""
}

// nextIsValue reports whether the token behind is a value, and not the name of the next property.
func (c *cursor) nextIsValue() bool {
	switch c.next {
	case 0, ',', '}', ']', ':':
		return false
	case '"':
		start := skipBlank(c.text, c.end)
		return nextByte(c.text, stringEnd(c.text, start)) != ':'
	}
	return true
}

// nextIsElsewhere reports whether the token behind is an object on another line: it may be the value, or the next element
// of the list behind an action that is still being written.
func (c *cursor) nextIsElsewhere() bool {
	return c.next == '{' && nextOnLine(c.text, c.end) == '\n'
}

// needsComma reports whether a comma has to follow what is written at the cursor.
func (c *cursor) needsComma() bool {
	switch c.next {
	case 0, ',', '}', ']':
		return false
	case ':':
		return !c.wantsName
	}
	return true
}

// findEnd finds where the string at the cursor ends. A quote counts as its end where what follows can follow a string;
// else it opens the next string, and this one is not closed.
func (c *cursor) findEnd() {
	end := stringEnd(c.text, c.start)
	closed := end > c.start+1 && c.text[end-1] == '"' && end > c.offset && !escapedAt(c.text, c.start+1, end-1)
	if closed && c.canFollowString(end) {
		c.end, c.closed = end, true
		return
	}
	c.end = min(wordEnd(c.text, c.offset), end)
}

// canFollowString reports whether what stands behind a quote can follow a string, with or without the comma between.
func (c *cursor) canFollowString(end int) bool {
	next := nextOnLine(c.text, end)
	return strings.IndexByte(",:}]/\n", next) >= 0 || next == '"' && c.text[end] != '"'
}

// escapedAt reports whether the byte at the offset is escaped in a string whose body begins at from.
func escapedAt(text string, from, offset int) bool {
	count := 0
	for i := offset - 1; i >= from && text[i] == '\\'; i-- {
		count++
	}
	return count%2 == 1
}

// scanner reads tokens.
type scanner struct {
	text   string
	pos    int  // of the token to read next
	last   int  // offset after the token read last
	junk   bool // that token is no JSON
	stack  []int
	expect expectation
}

// run reads tokens until one reaches the offset. pos is then its start, or the offset where none does.
func (s *scanner) run(offset int) {
	for {
		s.pos = skipBlank(s.text, s.pos)
		if s.pos >= offset {
			s.pos = offset
			return
		}
		end := s.tokenEnd()
		atWord := wordStart(s.text[s.pos]) && end == offset
		if end > offset || atWord || s.text[s.pos] == '"' && end == offset && !s.closes(end) {
			return
		}
		s.take(end)
	}
}

// closes reports whether the string at pos has its closing quote right before end.
func (s *scanner) closes(end int) bool {
	return end > s.pos+1 && s.text[end-1] == '"' && !escapedAt(s.text, s.pos+1, end-1)
}

func (s *scanner) tokenEnd() int {
	switch c := s.text[s.pos]; {
	case c == '"':
		end := stringEnd(s.text, s.pos)
		if !s.closes(end) {
			end = s.pos + len(withoutClosers(s.text[s.pos:end]))
		}
		return end
	case wordStart(c):
		return wordEnd(s.text, s.pos)
	}
	_, size := utf8.DecodeRuneInString(s.text[s.pos:])
	return s.pos + size
}

// withoutClosers cuts the brackets off the end of a line that a string without its closing quote has swallowed.
func withoutClosers(text string) string {
	if strings.ContainsAny(text, "{[") {
		return text
	}
	cut := strings.TrimRight(text, " \t,}]")
	if !strings.ContainsAny(text[len(cut):], "}]") {
		return text
	}
	return cut
}

// take goes past the token at pos.
func (s *scanner) take(end int) {
	c := s.text[s.pos]
	s.junk = c != '"' && !wordStart(c) && strings.IndexByte("{}[],:", c) < 0
	switch c {
	case '{', '[':
		s.stack = append(s.stack, s.pos)
		s.begin()
	case '}', ']':
		s.close(c)
		s.expect = wantsComma
	case ',':
		s.begin()
	case ':':
		s.expect = wantsValue
	default:
		s.takeScalar()
	}
	s.pos, s.last = end, end
}

// begin expects a member or an element.
func (s *scanner) begin() {
	s.expect = wantsValue
	if s.inObject() {
		s.expect = wantsName
	}
}

func (s *scanner) inObject() bool {
	return len(s.stack) > 0 && s.text[s.stack[len(s.stack)-1]] == '{'
}

// takeScalar goes past a string or word; where a comma is missing before it, it is the next name.
func (s *scanner) takeScalar() {
	if s.inObject() && (s.expect == wantsName || s.expect == wantsComma) {
		s.expect = wantsColon
		return
	}
	s.expect = wantsComma
}

// close closes the innermost bracket of that shape, and with it what is open inside; one that closes nothing is passed
// over.
func (s *scanner) close(c byte) {
	opener := byte('[')
	if c == '}' {
		opener = '{'
	}
	for i := len(s.stack) - 1; i >= 0 && i >= len(s.stack)-mostUnclosed; i-- {
		if s.text[s.stack[i]] == opener {
			s.stack = s.stack[:i]
			return
		}
	}
}

// mostUnclosed is how many brackets a closing one closes at most, so that reading stays linear.
const mostUnclosed = 8

// stringEnd returns the offset after the string that begins at i: after its closing quote, or at the end of its line.
func stringEnd(text string, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '"':
			return i + 1
		case '\n', '\r':
			return i
		case '\\':
			if i+1 < len(text) && text[i+1] != '\n' && text[i+1] != '\r' {
				i++
			}
		}
	}
	return len(text)
}

// wordStart reports whether a bare word or number can begin with the byte.
func wordStart(c byte) bool {
	return c >= utf8.RuneSelf || c == '_' || c == '-' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// wordEnd returns the offset after the letters, digits and joiners that stand at i.
func wordEnd(text string, i int) int {
	for i < len(text) {
		c, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_' && c != '-' && c != '.' && c != '+' {
			if c < utf8.RuneSelf || unicode.IsSpace(c) || c == '\uFEFF' {
				break
			}
		}
		i += size
	}
	return i
}

// skipBlank returns the offset of the first byte from i on that is no white space and no comment.
func skipBlank(text string, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case strings.HasPrefix(text[i:], "\uFEFF"):
			i += len("\uFEFF")
		case strings.HasPrefix(text[i:], "//"):
			i = lineEnd(text, i)
		case strings.HasPrefix(text[i:], "/*"):
			end := strings.Index(text[i+2:], "*/")
			if end < 0 {
				return len(text)
			}
			i += end + 4
		default:
			return i
		}
	}
	return len(text)
}

// lineEnd returns the offset of the line break behind i.
func lineEnd(text string, i int) int {
	if n := strings.IndexAny(text[i:], "\r\n"); n >= 0 {
		return i + n
	}
	return len(text)
}

// nextByte returns the first byte of the token behind i; 0 where there is none.
func nextByte(text string, i int) byte {
	if i = skipBlank(text, i); i < len(text) {
		return text[i]
	}
	return 0
}

// nextOnLine is nextByte for the same line; '\n' at its end.
func nextOnLine(text string, i int) byte {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t') {
		i++
	}
	if i >= len(text) || text[i] == '\r' {
		return '\n'
	}
	return text[i]
}
