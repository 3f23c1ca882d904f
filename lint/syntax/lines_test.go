package syntax_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/syntax"
)

func TestPosition(t *testing.T) {
	src := "\uFEFFab\r\né🎉x\r\ry\n"
	cases := []struct {
		offset, line, column int
		what                 string
	}{
		{0, 1, 1, "the byte order mark has no column"},
		{2, 1, 1, "inside the byte order mark"},
		{3, 1, 1, "a"},
		{4, 1, 2, "b"},
		{5, 1, 3, "the carriage return"},
		{6, 1, 3, "between carriage return and line feed"},
		{7, 2, 1, "é"},
		{8, 2, 1, "inside é"},
		{9, 2, 2, "the emoji"},
		{12, 2, 2, "inside the emoji"},
		{13, 2, 3, "x"},
		{14, 2, 4, "a lone carriage return"},
		{15, 3, 1, "an empty line"},
		{16, 4, 1, "y"},
		{18, 5, 1, "the end"},
		{99, 5, 1, "past the end"},
		{-1, 1, 1, "before the start"},
	}
	lines := syntax.NewLineIndex(src)
	for _, c := range cases {
		if line, column := lines.Position(c.offset); line != c.line || column != c.column {
			t.Errorf("%s, at %d: %d:%d, want %d:%d", c.what, c.offset, line, column, c.line, c.column)
		}
	}
	if lines.Lines() != 5 {
		t.Errorf("%d lines", lines.Lines())
	}
}

func TestOffset(t *testing.T) {
	src := "\uFEFFab\r\né🎉x\n"
	cases := []struct {
		line, column int
		enc          syntax.Encoding
		want         int
		what         string
	}{
		{0, 0, syntax.UTF16, 3, "behind the byte order mark"},
		{0, 1, syntax.UTF8, 4, "b"},
		{0, 9, syntax.UTF16, 5, "past the line's end"},
		{0, -2, syntax.UTF16, 3, "a negative column"},
		{-1, 4, syntax.UTF16, 3, "a negative line"},
		{7, 0, syntax.UTF16, 15, "past the last line"},
		{2, 0, syntax.UTF32, 15, "the last line"},
		{1, 0, syntax.UTF16, 7, "é"},
		{1, 1, syntax.UTF8, 7, "inside é"},
		{1, 1, syntax.UTF16, 9, "the emoji"},
		{1, 2, syntax.UTF16, 9, "between the halves of the surrogate pair"},
		{1, 3, syntax.UTF16, 13, "x, in UTF-16"},
		{1, 2, syntax.UTF32, 13, "x, in code points"},
		{1, 6, syntax.UTF8, 13, "x, in bytes"},
		{1, 1 << 40, syntax.UTF16, 14, "far past the line's end"},
	}
	lines := syntax.NewLineIndex(src)
	for _, c := range cases {
		if got := lines.Offset(c.line, c.column, c.enc); got != c.want {
			t.Errorf("%s, %d:%d: %d, want %d", c.what, c.line, c.column, got, c.want)
		}
	}
}

// TestLongLines holds the index to a naive count where lines are longer than the blocks that it counts in.
func TestLongLines(t *testing.T) {
	for _, src := range []string{
		strings.Repeat("é🎉x\uFFFD", 700) + "\r\n" + strings.Repeat("y", 1300) + "\r" + strings.Repeat("🎉", 300),
		strings.Repeat("x", 511) + "🎉\n" + strings.Repeat("x", 1021) + "é",
		"\uFEFF" + strings.Repeat("abc\n", 400),
	} {
		checkLines(t, src, syntax.NewLineIndex(src))
	}
}

func TestTreeLines(t *testing.T) {
	tree := syntax.Parse("{\n  \"a\": 1\n}", syntax.Options{})
	if first, second := tree.Lines(), tree.Lines(); first != second {
		t.Error("the index is made twice")
	}
	if line, column := tree.Lines().Position(tree.Root().Get("a").Start()); line != 2 || column != 8 {
		t.Errorf("%d:%d", line, column)
	}
}
