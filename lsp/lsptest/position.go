package lsptest

import (
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
)

// PositionOf returns the position of the nth (from 0) occurrence of a piece of text in an open document. A mark that holds
// "‸" stands for the place of that character, which is not part of the text.
func (c *Client) PositionOf(name, mark string, nth int) protocol316.Position {
	c.t.Helper()
	before, after, _ := strings.Cut(mark, "‸")
	content, at := c.Text(name), 0
	for i := 0; ; i++ {
		found := strings.Index(content[at:], before+after)
		if found < 0 {
			c.t.Fatalf("%s: there is no %q (%d)", name, mark, nth)
		}
		at += found
		if i == nth {
			break
		}
		at++
	}
	if strings.Contains(mark, "‸") {
		at += len(before)
	}
	return c.Position(content, at)
}

// Position returns the position of a byte offset in the encoding that the server has chosen.
func (c *Client) Position(content string, offset int) protocol316.Position {
	line, column := syntax.NewLineIndex(content).Locate(offset, c.Encoding())
	return protocol316.Position{Line: uint32(line), Character: uint32(column)}
}

// Encoding returns the encoding of positions.
func (c *Client) Encoding() syntax.Encoding {
	switch c.Result.Capabilities.PositionEncoding {
	case "utf-8":
		return syntax.UTF8
	case "utf-32":
		return syntax.UTF32
	}
	return syntax.UTF16
}

// Offset returns the byte offset of a position in a text.
func (c *Client) Offset(content string, at protocol316.Position) int {
	return syntax.NewLineIndex(content).Offset(int(at.Line), int(at.Character), c.Encoding())
}

// Apply returns a text with edits made, whose ranges are those of the given text.
func (c *Client) Apply(content string, edits []protocol316.TextEdit) string {
	c.t.Helper()
	made := make([]syntax.Edit, len(edits))
	for i, e := range edits {
		made[i] = syntax.Edit{Range: syntax.Range{Start: c.Offset(content, e.Range.Start), End: c.Offset(content, e.Range.End)}, NewText: e.NewText}
	}
	text, err := syntax.Apply(content, made)
	if err != nil {
		c.t.Fatal(err)
	}
	return text
}
