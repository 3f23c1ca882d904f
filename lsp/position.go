package lsp

import (
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
)

var encodings = map[string]syntax.Encoding{"utf-8": syntax.UTF8, "utf-16": syntax.UTF16, "utf-32": syntax.UTF32}

// chooseEncoding takes the first encoding of the client's list, which is in its order of preference. UTF-16 is known to all.
func chooseEncoding(c *Client) (syntax.Encoding, string) {
	for _, name := range c.Strings("general.positionEncodings") {
		if encoding, known := encodings[name]; known {
			return encoding, name
		}
	}
	return syntax.UTF16, "utf-16"
}

// offsetIn returns the byte offset of a position in a text. Past the end of a line is its end, past the last line the end
// of the text; inside a character is its start. It looks at one line only, since a change comes with every key.
func offsetIn(text string, at protocol316.Position, encoding syntax.Encoding) int {
	start := 0
	for range at.Line {
		next := nextLine(text[start:])
		if next < 0 {
			return len(text)
		}
		start += next
	}
	end := len(text)
	if next := nextLine(text[start:]); next >= 0 {
		end = start + next
	}
	column := int(min(at.Character, 1<<31-1))
	return start + syntax.NewLineIndex(text[start:end]).Offset(0, column, encoding)
}

// nextLine returns where the second line of a text begins, -1 where there is none.
func nextLine(text string) int {
	end := strings.IndexByte(text, '\n')
	before := text
	if end >= 0 {
		before = text[:end]
	}
	if cr := strings.IndexByte(before, '\r'); cr >= 0 && cr != len(before)-1 || cr >= 0 && end < 0 {
		return cr + 1
	}
	if end < 0 {
		return -1
	}
	return end + 1
}
