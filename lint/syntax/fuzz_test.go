package syntax_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/syntax"
)

// FuzzParse holds the parser to encoding/json: a text is clean exactly where that accepts it, and reads as the same
// values; and to the promises that hold for every text.
func FuzzParse(f *testing.F) {
	for _, c := range repairs {
		f.Add(c.src)
	}
	for _, src := range soundTexts {
		f.Add(src)
	}
	f.Add(definition)
	f.Fuzz(func(t *testing.T, src string) {
		tree := syntax.Parse(src, syntax.Options{})
		checkTree(t, tree)
		compareWithJSON(t, tree)
	})
}

// compareWithJSON fails the test where tree and encoding/json disagree.
func compareWithJSON(t *testing.T, tree *syntax.Tree) {
	t.Helper()
	src := tree.Source()
	text := strings.TrimPrefix(src, "\uFEFF")
	valid := utf8.ValidString(src) && json.Valid([]byte(text))
	clean := len(tree.Errors())+len(tree.Comments())+len(tree.TrailingCommas()) == 0
	if valid != clean {
		t.Fatalf("encoding/json accepts it: %v, errors: %v, source: %q", valid, tree.Errors(), src)
	}
	if !valid {
		return
	}
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.UseNumber()
	var want any
	if err := decoder.Decode(&want); err != nil {
		t.Fatal(err)
	}
	got := decoded(tree.Root())
	if !reflect.DeepEqual(want, got) { // cmp takes too long over deep nesting to be asked first
		t.Fatalf("values differ (-encoding/json +tree):\n%s", cmp.Diff(want, got))
	}
}

// decoded returns the value as encoding/json would decode it into any.
func decoded(n *syntax.Node) any {
	switch n.Kind() {
	case syntax.Bool:
		return n.IsTrue()
	case syntax.Number:
		return json.Number(n.Raw())
	case syntax.String:
		return n.Text()
	case syntax.Array:
		list := []any{}
		for c := range n.Children() {
			list = append(list, decoded(c))
		}
		return list
	case syntax.Object:
		object := map[string]any{}
		for c := range n.Children() {
			object[c.Key()] = decoded(c)
		}
		return object
	}
	return nil
}

// FuzzLines holds every offset and every line and column to its way there and back, and to a naive count.
func FuzzLines(f *testing.F) {
	for _, src := range []string{"", "\uFEFFa\r\nb\rc\n", "é🎉\n\r\n", "a\xffb", strings.Repeat("é🎉x", 500) + "\n" + strings.Repeat("y", 600)} {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		lines := syntax.NewLineIndex(src)
		checkLines(t, src, lines)
	})
}

func checkLines(t *testing.T, src string, lines *syntax.LineIndex) {
	t.Helper()
	naive := naiveLines(src)
	if got := lines.Lines(); got != len(naive) {
		t.Fatalf("%d lines, want %d", got, len(naive))
	}
	for i, want := range naive {
		if got := lines.LineRange(i); got != want {
			t.Fatalf("line %d: %v, want %v", i, got, want)
		}
	}
	for _, enc := range []syntax.Encoding{syntax.UTF8, syntax.UTF16, syntax.UTF32} {
		for offset := -1; offset <= len(src)+1; offset++ {
			checkOffset(t, src, lines, enc, offset)
		}
	}
}

func checkOffset(t *testing.T, src string, lines *syntax.LineIndex, enc syntax.Encoding, offset int) {
	t.Helper()
	line, column := lines.Locate(offset, enc)
	r := lines.LineRange(line)
	back := lines.Offset(line, column, enc)
	if back < r.Start || back > r.End {
		t.Fatalf("offset %d comes back as %d, outside its line %v", offset, back, r)
	}
	if !utf8.ValidString(src) {
		return
	}
	if back < len(src) && !utf8.RuneStart(src[back]) {
		t.Fatalf("offset %d comes back as %d, inside a character", offset, back)
	}
	if want := width(src[r.Start:back], enc); column != want {
		t.Fatalf("offset %d: column %d, want %d", offset, column, want)
	}
	onBoundary := offset >= r.Start && offset <= r.End && (offset == len(src) || utf8.RuneStart(src[offset]))
	if onBoundary && back != offset {
		t.Fatalf("offset %d comes back as %d", offset, back)
	}
	again, _ := lines.Locate(lines.Offset(line, column+1, enc), enc)
	if again != line {
		t.Fatalf("column %d of line %d lies in line %d", column+1, line, again)
	}
}

// width counts the units of a text.
func width(s string, enc syntax.Encoding) int {
	if enc == syntax.UTF8 {
		return len(s)
	}
	units := 0
	for _, r := range s {
		units++
		if enc == syntax.UTF16 && r > 0xFFFF {
			units++
		}
	}
	return units
}

// naiveLines returns the range of each line.
func naiveLines(src string) []syntax.Range {
	var lines []syntax.Range
	start := 0
	if strings.HasPrefix(src, "\uFEFF") {
		start = len("\uFEFF")
	}
	for i := start; i < len(src); i++ {
		if src[i] != '\n' && src[i] != '\r' {
			continue
		}
		lines = append(lines, syntax.Range{Start: start, End: i})
		if strings.HasPrefix(src[i:], "\r\n") {
			i++
		}
		start = i + 1
	}
	return append(lines, syntax.Range{Start: start, End: len(src)})
}
