package syntax_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/syntax"
)

// soundTexts are accepted by every JSON parser.
var soundTexts = []string{
	`{}`, `[]`, `null`, `true`, `false`, `0`, `-0`, `1e400`, `-1.5E+10`, `""`, `"\u0000"`, `"\ud800"`, `"\udc00\ud800"`,
	" \t\r\n[ 1 , 2 ]\n", `{"":{"":[]}}`, `{"a":1,"a":2}`, `["\"\\\/\b\f\n\r\t\u00e9\uD83C\uDF89"]`, "[\"\u007f\u2028\"]",
	"\uFEFF{\"a\":1}", `[1,[2,[3]],{"b":[{"c":null}]}]`,
}

func TestSoundTexts(t *testing.T) {
	for _, src := range soundTexts {
		t.Run(src, func(t *testing.T) {
			tree := syntax.Parse(src, syntax.Options{})
			checkTree(t, tree)
			compareWithJSON(t, tree)
			if len(tree.Errors()) > 0 {
				t.Errorf("errors: %v", tree.Errors())
			}
		})
	}
}

func TestRanges(t *testing.T) {
	src := "\uFEFF{\"é\": [1, \"x\\u00e9\", {\"b\": true}], \"c\": -1.50e3}"
	tree := syntax.Parse(src, syntax.Options{})
	checkTree(t, tree)
	var got []string
	var walk func(n *syntax.Node)
	walk = func(n *syntax.Node) {
		if n.Name() != nil {
			got = append(got, n.Name().Raw())
		}
		got = append(got, n.Raw())
		for c := range n.Children() {
			walk(c)
		}
	}
	walk(tree.Root())
	want := []string{
		strings.TrimPrefix(src, "\uFEFF"), `"é"`, `[1, "x\u00e9", {"b": true}]`, `1`, `"x\u00e9"`, `{"b": true}`, `"b"`, `true`,
		`"c"`, `-1.50e3`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := tree.Root().OpeningBrace(); got != (syntax.Range{Start: 3, End: 4}) {
		t.Errorf("opening brace at %v", got)
	}
}

func TestGet(t *testing.T) {
	root := syntax.Parse(`{"a": 1, "b": null, "\u0061": 2, "c": 3, "c": null}`, syntax.Options{}).Root()
	if got := root.Get("a").Raw(); got != "2" {
		t.Errorf("a is %s, not the last", got)
	}
	if root.Get("b") != nil || root.Get("c") != nil || root.Get("z") != nil {
		t.Error("null or absent properties are found")
	}
	if got := root.Member("b"); got == nil || got.Kind() != syntax.Null {
		t.Errorf("member b is %v", got)
	}
	if root.First().Get("a") != nil || (*syntax.Node)(nil).Get("a") != nil {
		t.Error("something that is no object has properties")
	}
}

func TestText(t *testing.T) {
	cases := []struct {
		src     string
		text    string
		offsets []int // place of each byte of the text, and of the closing quote
	}{
		{`"abc"`, "abc", []int{1, 2, 3, 4}},
		{`""`, "", []int{1}},
		{`"a\nb"`, "a\nb", []int{1, 2, 4, 5}},
		{`"\u00e9x"`, "éx", []int{1, 1, 7, 8}},
		{`"é\t"`, "é\t", []int{1, 2, 3, 5}},
		{`"\uD83C\uDF89!"`, "🎉!", []int{1, 1, 1, 1, 13, 14}},
		{`"\ud800a"`, "\uFFFDa", []int{1, 1, 1, 7, 8}},
		{`"\ud800\ud83c\udf89"`, "\uFFFD🎉", []int{1, 1, 1, 7, 7, 7, 7, 19}},
		{`"\\\"\/"`, `\"/`, []int{1, 3, 5, 7}},
		{`-12`, "-12", []int{0, 1, 2, 3}},
		{`'a'`, "a", []int{1, 2}},
		{`“a”`, "a", []int{3, 4}},
		{`"ab`, "ab", []int{1, 2, 3}},
		{`word`, "word", []int{0, 1, 2, 3, 4}},
	}
	for _, c := range cases {
		t.Run(c.src, func(t *testing.T) {
			n := syntax.Parse(c.src, syntax.Options{}).Root()
			if got := n.Text(); got != c.text {
				t.Errorf("text %q, want %q", got, c.text)
			}
			for i, want := range c.offsets {
				if got := n.SourceOffset(i); got != want {
					t.Errorf("index %d lies at %d, want %d", i, got, want)
				}
			}
			last := c.offsets[len(c.offsets)-1]
			if got := n.SourceOffset(len(c.text) + 5); got != last {
				t.Errorf("an index past the end lies at %d, want %d", got, last)
			}
			if got := n.SourceOffset(-3); got != c.offsets[0] {
				t.Errorf("an index before the start lies at %d, want %d", got, c.offsets[0])
			}
		})
	}
}

func TestPointer(t *testing.T) {
	tree := syntax.Parse(`{"a/b": [0, {"m~n": 1, "": 2, "é\n": 3}], "x": 4, "x": 5}`, syntax.Options{})
	got := map[string]string{}
	var walk func(n *syntax.Node)
	walk = func(n *syntax.Node) {
		if n.First() == nil {
			got[n.Raw()] = n.Pointer()
		}
		if n.Name() != nil && n.Name().Pointer() != n.Pointer() {
			t.Errorf("name %q has the pointer %q, its value %q", n.Key(), n.Name().Pointer(), n.Pointer())
		}
		for c := range n.Children() {
			walk(c)
		}
	}
	walk(tree.Root())
	want := map[string]string{"0": "/a~1b/0", "1": "/a~1b/1/m~0n", "2": "/a~1b/1/", "3": "/a~1b/1/é\n", "4": "/x", "5": "/x"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := tree.Root().Pointer(); got != "" {
		t.Errorf("the root's pointer is %q", got)
	}
}

func TestNodeAt(t *testing.T) {
	src := `{"a": [12, {"b": "x"}], "c": t }`
	tree := syntax.Parse(src, syntax.Options{})
	cases := []struct {
		offset int
		want   string
	}{
		{0, src}, {1, `"a"`}, {3, `"a"`}, {4, `"a"`}, {5, src}, {6, `[12, {"b": "x"}]`}, {7, "12"}, {9, "12"},
		{10, `[12, {"b": "x"}]`}, {11, `{"b": "x"}`}, {14, `"b"`}, {17, `"x"`}, {20, `"x"`}, {21, `[12, {"b": "x"}]`},
		{22, src}, {29, "t"}, {30, "t"}, {31, src}, {32, src},
	}
	for _, c := range cases {
		if got := tree.NodeAt(c.offset); got == nil || got.Raw() != c.want {
			t.Errorf("at %d: %v, want %s", c.offset, got, c.want)
		}
	}
	if tree.NodeAt(-1) != nil || tree.NodeAt(len(src)+1) != nil || syntax.Parse("", syntax.Options{}).NodeAt(0) != nil {
		t.Error("there is a node outside the root")
	}
}

func TestCommentsAndTrailingCommas(t *testing.T) {
	src := "// one\n{ /* two */ \"a\": [1, /**/ 2, // three\n ], \"b\": {},\r}//"
	tree := syntax.Parse(src, syntax.Options{})
	checkTree(t, tree)
	if len(tree.Errors()) > 0 {
		t.Errorf("errors: %v", tree.Errors())
	}
	var comments []string
	for _, c := range tree.Comments() {
		text := src[c.Range.Start:c.Range.End]
		if c.Block != strings.HasPrefix(text, "/*") {
			t.Errorf("comment %q: block is %v", text, c.Block)
		}
		comments = append(comments, text)
	}
	if diff := cmp.Diff([]string{"// one", "/* two */", "/**/", "// three", "//"}, comments); diff != "" {
		t.Error(diff)
	}
	want := []syntax.Range{{Start: 34, End: 35}, {Start: 56, End: 57}}
	if diff := cmp.Diff(want, tree.TrailingCommas()); diff != "" {
		t.Error(diff)
	}
}

func TestDuplicates(t *testing.T) {
	many := `{"k": 0`
	for i := range 40 {
		many += `, "n` + strings.Repeat("x", i) + `": {"a": 1, "a": 2}`
	}
	many += `, "\u006b": 9, "k": 10}`
	cases := []struct {
		name, src string
		want      []string // pointer, first and later value
	}{
		{"none", `{"a": 1, "b": {"a": 2}, "parent_key": 1, "action_key": 2}`, nil},
		{"two", `{"a": 1, "a": 2}`, []string{"/a 1 2"}},
		{"three", `{"a": 1, "b": 0, "a": 2, "a": 3}`, []string{"/a 1 2", "/a 1 3"}},
		{"escaped", `{"action_key": 1, "action\u005fkey": 2}`, []string{"/action_key 1 2"}},
		{"inner before outer", `{"a": 1, "b": {"c": 3, "c": 4}, "a": 2}`, []string{"/b/c 3 4", "/a 1 2"}},
		{"null counts", `{"a": 1, "a": null}`, []string{"/a 1 null"}},
		{"half-read names do not", `{a: 1, a: 2}`, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, duplicates(syntax.Parse(c.src, syntax.Options{}))); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("in a large object", func(t *testing.T) {
		got := duplicates(syntax.Parse(many, syntax.Options{}))
		if len(got) != 42 || got[40] != "/k 0 9" || got[41] != "/k 0 10" {
			t.Errorf("duplicates: %v", got)
		}
	})
}

func duplicates(tree *syntax.Tree) []string {
	var list []string
	for _, d := range tree.Duplicates() {
		list = append(list, d.Again.Pointer()+" "+d.First.Raw()+" "+d.Again.Raw())
	}
	return list
}

func TestUnreadable(t *testing.T) {
	cases := []struct {
		name, src, code string
		at              int
	}{
		{"bad byte", "{\"a\": \"\xff\"}", "not-utf-8", 7},
		{"cut off character", "[\"\xc3", "not-utf-8", 2},
		{"encoded surrogate", "[\"\xed\xa0\x80\"]", "not-utf-8", 2},
		{"overlong", "[\"\xc0\xaf\"]", "not-utf-8", 2},
		{"UTF-16 LE", "\xff\xfe{\x00}\x00", "utf-16", 0},
		{"UTF-16 BE", "\xfe\xff\x00{\x00}", "utf-16", 0},
		{"UTF-16 LE without mark", "{\x00\"\x00a\x00\"\x00:\x001\x00}\x00", "utf-16", 1},
		{"UTF-16 BE without mark", "\x00{\x00\"\x00a\x00\"\x00:\x001\x00}", "utf-16", 0},
		{"UTF-32 LE without mark", "[\x00\x00\x001\x00\x00\x00]\x00\x00\x00", "utf-16", 1},
		{"UTF-32 BE", "\x00\x00\xfe\xff\x00\x00\x00[\x00\x00\x00]", "utf-16", 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			tree := syntax.Parse(c.src, syntax.Options{})
			checkTree(t, tree)
			want := []syntax.Range{{Start: c.at, End: c.at + 1}}
			if !tree.Unreadable() || tree.Root() != nil || len(tree.Errors()) != 1 {
				t.Fatalf("unreadable: %v, root: %v, errors: %v", tree.Unreadable(), tree.Root(), tree.Errors())
			}
			if e := tree.Errors()[0]; e.Code != c.code || e.Range != want[0] {
				t.Errorf("%s at %v, want %s at %v", e.Code, e.Range, c.code, want[0])
			}
			tree.Lines().Position(c.at)
		})
	}
}

func TestLimits(t *testing.T) {
	t.Run("bytes", func(t *testing.T) {
		src := `{"a": 1}`
		if tree := syntax.Parse(src, syntax.Options{MaxBytes: len(src)}); len(tree.Errors()) > 0 {
			t.Errorf("errors: %v", tree.Errors())
		}
		tree := syntax.Parse(src, syntax.Options{MaxBytes: len(src) - 1})
		if !tree.Unreadable() || tree.Errors()[0].Code != "too-large" || tree.Errors()[0].Range != (syntax.Range{}) {
			t.Errorf("errors: %v", tree.Errors())
		}
	})
	t.Run("depth", func(t *testing.T) {
		nested := func(depth int) string { return strings.Repeat(`[`, depth) + strings.Repeat(`]`, depth) }
		if tree := syntax.Parse(nested(10_000), syntax.Options{}); len(tree.Errors()) > 0 {
			t.Errorf("10 000 brackets: %v", tree.Errors())
		}
		tree := syntax.Parse(nested(10_001), syntax.Options{})
		checkTree(t, tree)
		if list := errorList(tree); len(list) != 1 || list[0] != "10000 too-deep [" || !tree.Unreadable() || tree.Root() != nil {
			t.Errorf("10 001 brackets: %v, unreadable: %v", list, tree.Unreadable())
		}
		if tree := syntax.Parse(`{"a": 1,, /* */ "a": [[[[`, syntax.Options{MaxDepth: 3}); len(tree.Errors()) != 1 || tree.Duplicates() != nil {
			t.Errorf("4 brackets of 3 after other mistakes: %v, %v", tree.Errors(), tree.Duplicates())
		}
		if tree := syntax.Parse(nested(3), syntax.Options{MaxDepth: 2}); len(tree.Errors()) != 1 {
			t.Errorf("3 brackets of 2: %v", tree.Errors())
		}
	})
	t.Run("errors", func(t *testing.T) {
		tree := syntax.Parse("["+strings.Repeat("True, ", 5000)+"1]", syntax.Options{})
		checkTree(t, tree)
		if n := len(tree.Errors()); n != 100 || tree.Errors()[n-1].Code != "too-many-errors" {
			t.Errorf("%d errors, the last %v", n, tree.Errors()[n-1])
		}
		if got := tree.Root().Len(); got != 5001 {
			t.Errorf("%d elements are left", got)
		}
	})
}

// TestHostileTexts reads texts that a careless parser takes quadratic time for.
func TestHostileTexts(t *testing.T) {
	const size = 1 << 18
	for _, piece := range []string{
		`[`, `{`, `}`, `]`, `,`, `:`, `"`, `\`, `'`, `'a `, `'a,`, `“`, "`", `["a":1},`, `{"a":{},{`, `[[]`, `{"a":`, `[{"a":1`, `[}`, `[]}`, `a `, `"a" `,
		`"a"b`, `"\",`, "\"\n", "\"a,\n", "\r", "//\r", "/*", "/**/", "#\n", "<<<<<<< a\n", "=======\n", "|||||||\n", ">>>>>>> a\n",
		"<<<<<<< a\n=======\n", "\x00", "\u00a0", "\u00a0,", "-", "0", "00,", `"\x`, `"\x",`, `{"a":1,"a":2,`, `1:`, `"a":[`, `],`,
	} {
		for _, prefix := range []string{"", "[", `{"a":`, `[{"a":[`} {
			src := prefix + strings.Repeat(piece, size/len(piece))
			tree := syntax.Parse(src, syntax.Options{})
			if n := len(tree.Errors()); n > 100 {
				t.Errorf("%d errors", n)
			}
		}
	}
}
