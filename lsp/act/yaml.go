package act

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

// rootOf reads the one value of a YAML text; nil where it holds none. It reports false for what is no YAML, or more than one
// document.
func rootOf(text string) (root *yaml.Node, ok bool) {
	decoder := yaml.NewDecoder(bytes.NewReader([]byte(text)))
	var document, second yaml.Node
	if err := decoder.Decode(&document); err != nil {
		return nil, errors.Is(err, io.EOF)
	}
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		return nil, false
	}
	if len(document.Content) != 1 || document.Content[0].Tag == "!!null" {
		return nil, true
	}
	return document.Content[0], true
}

// offsetOf returns where a node begins.
func offsetOf(text string, n *yaml.Node) int {
	return syntax.NewLineIndex(text).Offset(n.Line-1, n.Column-1, syntax.UTF32)
}

// lineOf returns the bytes of the line of a node, without its line break.
func lineOf(text string, line int) syntax.Range { return syntax.NewLineIndex(text).LineRange(line - 1) }

// lastLine returns the last line that something of a node begins on.
func lastLine(n *yaml.Node) int {
	last := n.Line
	for _, child := range n.Content {
		last = max(last, lastLine(child))
	}
	return last
}

// appendLines adds lines at the end of a text.
func appendLines(text string, lines []string) syntax.Edit {
	lineBreak := lineBreak(text)
	added := strings.Join(lines, lineBreak) + lineBreak
	if text != "" && !strings.HasSuffix(text, "\n") && !strings.HasSuffix(text, "\r") {
		added = lineBreak + added
	}
	return syntax.Edit{Range: syntax.Range{Start: len(text), End: len(text)}, NewText: added}
}

// blankLineBefore reports whether a blank line stands above the line that a node begins on.
func blankLineBefore(text string, n *yaml.Node) bool {
	if n.Line < 2 {
		return false
	}
	above := lineOf(text, n.Line-1)
	return strings.TrimSpace(text[above.Start:above.End]) == ""
}
