package syntax_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/inrolint/inrolint/lint/syntax"
)

// at finds a value by its pointer.
func at(t testing.TB, tree *syntax.Tree, pointer string) *syntax.Node {
	t.Helper()
	for _, n := range everyValue(tree.Root()) {
		if n.Pointer() == pointer {
			return n
		}
	}
	t.Fatalf("no value at %q in %q", pointer, tree.Source())
	return nil
}

// everyValue lists a value and all values below it.
func everyValue(n *syntax.Node) []*syntax.Node {
	if n == nil {
		return nil
	}
	all := []*syntax.Node{n}
	for c := range n.Children() {
		all = append(all, everyValue(c)...)
	}
	return all
}

func apply(t testing.TB, text string, edits []syntax.Edit) string {
	t.Helper()
	fixed, err := syntax.Apply(text, edits)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return fixed
}

func TestRemove(t *testing.T) {
	for _, test := range []struct{ name, text, pointer, want string }{
		{"the only element", `[ 1 ]`, "/0", `[]`},
		{"the only member", "{\n  \"a\": 1\n}", "/a", `{}`},
		{"the only one beside a comment", "[\n  // all of them\n\n  1\n]", "/0", "[\n  // all of them\n\n]"},
		{"first of a line", `[1, 2, 3]`, "/0", `[2, 3]`},
		{"middle of a line", `[1, 2, 3]`, "/1", `[1, 3]`},
		{"last of a line", `[1, 2, 3]`, "/2", `[1, 2]`},
		{"member of a line", `{"a": 1, "b" : 2 , "c": 3}`, "/b", `{"a": 1, "c": 3}`},
		{"its own line", "[\n  1,\n  2,\n  3\n]\n", "/1", "[\n  1,\n  3\n]\n"},
		{"the last line", "[\n  1,\n  2,\n  3\n]\n", "/2", "[\n  1,\n  2\n]\n"},
		{"the last line with a trailing comma", "[\n  1,\n  2,\n]\n", "/1", "[\n  1,\n]\n"},
		{"CRLF", "[\r\n  1,\r\n  2\r\n]\r\n", "/1", "[\r\n  1\r\n]\r\n"},
		{"a lone CR", "[\r  1,\r  2\r]", "/0", "[\r  2\r]"},
		{"commas first", "[ 1\n, 2\n, 3\n]", "/1", "[ 1\n, 3\n]"},
		{"its comment above and behind", "[\n  1, // one\n  // about two\n  2, // two\n  3 // three\n]", "/1", "[\n  1, // one\n  3 // three\n]"},
		{"another's comment stays", "[\n  1, // one\n\n  // a heading\n\n  2\n]", "/1", "[\n  1 // one\n\n  // a heading\n\n]"},
		{"a comment between value and comma", "[\n  1 /* one */,\n  2\n]", "/0", "[\n  2\n]"},
		{"a comment before the last", `[1, /* two */ 2]`, "/1", `[1 /* two */ ]`},
		{"lines that are shared", "[\n  1, 2,\n  3\n]", "/1", "[\n  1,\n  3\n]"},
		{"first of a shared line", "[\n  1, 2,\n  3\n]", "/0", "[\n  2,\n  3\n]"},
		{"last at the bracket", "[1,\n 2]", "/1", "[1]"},
		{"over several lines", "{\n\t\"a\": {\n\t\t\"b\": 1\n\t},\n\t\"c\": 2\n}", "/a", "{\n\t\"c\": 2\n}"},
		{"a byte order mark stays", "\ufeff[1, 2]", "/0", "\ufeff[2]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree := syntax.Parse(test.text, syntax.Options{})
			got := apply(t, test.text, syntax.Remove(at(t, tree, test.pointer)))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestRemoveComment(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"[1, // one\n 2]", "[1,\n 2]"},
		{"[\n  // one\n  1\n]", "[\n  1\n]"},
		{"[\r\n  /* one */\r\n  1\r\n]", "[\r\n  1\r\n]"},
		{"[1, /* two */ 2]", "[1,  2]"},
		{"/* a */ [1]", "[1]"},
		{"[1] // end", "[1]"},
		{"[\n  /* a */ 1\n]", "[\n  1\n]"},
	} {
		tree := syntax.Parse(test.text, syntax.Options{})
		got := apply(t, test.text, syntax.RemoveComment(test.text, tree.Comments()[0].Range))
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestAppend(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{`{}`, `{"new": 1}`},
		{`{ "a" : 0 }`, `{ "a" : 0, "new" : 1 }`},
		{`{"a":0,"b":0}`, `{"a":0,"b":0,"new":1}`},
		{"{\r\n\t\"a\": 0\r\n}", "{\r\n\t\"a\": 0,\r\n\t\"new\": 1\r\n}"},
		{"{\n  \"a\": 0,\n}", "{\n  \"a\": 0,\n  \"new\": 1,\n}"},
		{"{\n  \"a\": 0 // zero\n}", "{\n  \"a\": 0,\n  \"new\": 1 // zero\n}"},
		{"{ /* nothing */ }", "{ /* nothing */ }"},
	} {
		tree := syntax.Parse(test.text, syntax.Options{})
		got := apply(t, test.text, syntax.Append(tree.Root(), syntax.Member(tree.Root(), "new", "1")))
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestReorder(t *testing.T) {
	for _, test := range []struct {
		text  string
		order []int
		want  string
	}{
		{`[1, 2, 3]`, []int{2, 0, 1}, `[3, 1, 2]`},
		{"[\n  1,\n  2,\n  3\n]", []int{1, 0, 2}, "[\n  2,\n  1,\n  3\n]"},
		{"[\n  // one\n  1, // I\n  // two\n  2 // II\n]", []int{1, 0}, "[\n  // two\n  2, // II\n  // one\n  1 // I\n]"},
		{"[\n  1,\n\n  // a heading\n\n  2\n]", []int{1, 0}, "[\n  2,\n\n  // a heading\n\n  1\n]"},
		{"[1, 2 // two\n]", []int{1, 0}, "[1, 2 // two\n]"}, // the comment would swallow the first
		{"[{\"a\": 1,\r\n \"b\": 2}, 3]", []int{1, 0}, "[3, {\"a\": 1,\r\n \"b\": 2}]"},
	} {
		tree := syntax.Parse(test.text, syntax.Options{})
		got := apply(t, test.text, syntax.Reorder(tree.Root(), test.order))
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestOrdered(t *testing.T) {
	if diff := cmp.Diff([]int{0, 4, 2, 1, 3}, syntax.Ordered(5, []int{4, 2}, 1)); diff != "" {
		t.Error(diff)
	}
}

func TestUnwrap(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{`{"scenario": {"a": 1}}`, `{"a": 1}`},
		{"{\n  \"scenario\": {\n    \"a\": [\n      1\n    ]\n  }\n}\n", "{\n  \"a\": [\n    1\n  ]\n}\n"},
		{"{\r\n\t\"scenario\": {\r\n\t\t\"a\": 1\r\n\t}\r\n}", "{\r\n\t\"a\": 1\r\n}"},
		{"\ufeff{\"scenario\":{\n\"a\": 1\n}}", "\ufeff{\n\"a\": 1\n}"},
		{`{"scenario": {"a": 1}, "b": 2}`, `{"scenario": {"a": 1}, "b": 2}`},
	} {
		tree := syntax.Parse(test.text, syntax.Options{})
		got := apply(t, test.text, syntax.Unwrap(tree.Root().First()))
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestApplyRefuses(t *testing.T) {
	edit := func(start, end int) syntax.Edit {
		return syntax.Edit{Range: syntax.Range{Start: start, End: end}, NewText: "x"}
	}
	for _, edits := range [][]syntax.Edit{
		{edit(-1, 0)}, {edit(2, 1)}, {edit(0, 4)}, {edit(0, 2), edit(1, 3)}, {edit(1, 1), edit(1, 1)}, {edit(1, 2), edit(1, 1)},
	} {
		if text, err := syntax.Apply("abc", edits); err == nil {
			t.Errorf("%v: %q", edits, text)
		}
	}
}

func TestMoves(t *testing.T) {
	edits := []syntax.Edit{{Range: syntax.Range{Start: 2, End: 4}, NewText: "xyz"}, {Range: syntax.Range{Start: 6, End: 6}, NewText: "+"}}
	for offset, want := range []int{0, 1, 2, 2, 5, 6, 8, 9} {
		if got := syntax.NewMoves(edits).To(offset); got != want {
			t.Errorf("%d moves to %d, want %d", offset, got, want)
		}
	}
}

// FuzzEdits holds the edits of lists to their promise on any text: the result parses, its tree is the one that was to
// come, what is not an entry's own is untouched, and comments of other entries stay.
func FuzzEdits(f *testing.F) {
	for _, text := range []string{
		"[\n  1, // one\n  // two\n  {\"a\": [1, 2,],\r\n\"b\": {}},\n]", `{"a": {"b": [1, {"c": "\u0041"}]}, "a": 2}`, "\ufeff[ 1\r, 2\r]", "[[[]]]", `{"s":{"t":/* x */1}}`,
		"[1 /* a */ , /* b */ 2 // c\n, 3]", "{\"scenario\": {\n\t\"title\": \"x\"\n}}",
	} {
		f.Add(text, uint64(len(text)))
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		tree := syntax.Parse(text, syntax.Options{MaxBytes: 1 << 16, MaxDepth: 200})
		values := everyValue(tree.Root())
		if len(tree.Errors()) > 0 || len(values) == 0 {
			return
		}
		random := rand.New(rand.NewPCG(seed, 1))
		n := values[random.IntN(len(values))]
		editOne(t, tree, n, random)
	})
}

func editOne(t *testing.T, tree *syntax.Tree, n *syntax.Node, random *rand.Rand) {
	t.Helper()
	text := tree.Source()
	if n.Parent() != nil {
		checkEdit(t, text, syntax.Remove(n), func(want *shape) { want.child(path(n.Parent())).remove(n.Index()) })
		if n.Parent().Len() == 1 && n.Name() != nil {
			checkEdit(t, text, syntax.Unwrap(n), func(want *shape) {
				outer, inner := want.child(path(n.Parent())), want.child(path(n))
				outer.Text, outer.Children = inner.Text, inner.Children
			})
		}
	}
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		return
	}
	added := "[1, 2]"
	if n.Kind() == syntax.Object {
		added = syntax.Member(n, "new \"one\"", added)
	}
	checkEdit(t, text, syntax.Append(n, added), func(want *shape) { want.child(path(n)).add("new \"one\"") })
	order := random.Perm(n.Len())
	checkEdit(t, text, syntax.Reorder(n, order), func(want *shape) { want.child(path(n)).reorder(order) })
}

// checkEdit makes the edits and compares the tree with the expected one.
func checkEdit(t *testing.T, text string, edits []syntax.Edit, change func(want *shape)) {
	t.Helper()
	if edits == nil {
		return
	}
	fixed := apply(t, text, edits)
	tree := syntax.Parse(fixed, syntax.Options{})
	if errors := tree.Errors(); len(errors) > 0 {
		t.Fatalf("%q\nbecomes %q, in which %s", text, fixed, errors[0].Message)
	}
	want := shapeOf(syntax.Parse(text, syntax.Options{}).Root())
	change(want)
	if diff := cmp.Diff(want, shapeOf(tree.Root()), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%q\nbecomes %q\n-want +got:\n%s", text, fixed, diff)
	}
	if strings.HasPrefix(text, "\ufeff") != strings.HasPrefix(fixed, "\ufeff") {
		t.Fatalf("%q\nbecomes %q: the byte order mark", text, fixed)
	}
}

// shape is a value with what is compared of it.
type shape struct {
	Name, Text string
	Children   []*shape
}

func shapeOf(n *syntax.Node) *shape {
	s := &shape{Name: n.Key()}
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		s.Text = n.Raw()
		return s
	}
	s.Text = n.Raw()[:1]
	for c := range n.Children() {
		s.Children = append(s.Children, shapeOf(c))
	}
	return s
}

// path is the indexes that lead to a value.
func path(n *syntax.Node) []int {
	var steps []int
	for ; n.Parent() != nil; n = n.Parent() {
		steps = append(steps, n.Index())
	}
	slices.Reverse(steps)
	return steps
}

func (s *shape) child(path []int) *shape {
	for _, i := range path {
		s = s.Children[i]
	}
	return s
}

func (s *shape) remove(i int) { s.Children = slices.Delete(s.Children, i, i+1) }

func (s *shape) add(name string) {
	if s.Text == "[" {
		name = ""
	}
	s.Children = append(s.Children, &shape{Name: name, Text: "[", Children: []*shape{{Text: "1"}, {Text: "2"}}})
}

func (s *shape) reorder(order []int) {
	old := slices.Clone(s.Children)
	for i, from := range order {
		s.Children[i] = old[from]
	}
}

// TestEditsOfGeneratedTexts runs the checks of FuzzEdits over many texts laid out by chance, comments included.
func TestEditsOfGeneratedTexts(t *testing.T) {
	for seed := range uint64(400) {
		random := rand.New(rand.NewPCG(seed, 7))
		text := (&layout{random: random, brk: []string{"\n", "\r\n", "\r"}[seed%3]}).value(3)
		tree := syntax.Parse(text, syntax.Options{})
		if len(tree.Errors()) > 0 {
			t.Fatalf("%q: %s", text, tree.Errors()[0].Message)
		}
		for _, n := range everyValue(tree.Root()) {
			editOne(t, tree, n, random)
		}
	}
}

// layout writes values with blanks, line breaks and comments by chance.
type layout struct {
	random *rand.Rand
	brk    string
}

func (l *layout) space() string {
	switch l.random.IntN(8) {
	case 0:
		return l.brk + "  "
	case 1:
		return " // note" + l.brk + "\t"
	case 2:
		return " /* note */ "
	case 3:
		return l.brk + "// above" + l.brk
	case 4:
		return " "
	}
	return ""
}

func (l *layout) value(depth int) string {
	kind := l.random.IntN(3)
	if depth == 0 {
		kind = 2
	}
	if kind == 2 {
		return fmt.Sprint(l.random.IntN(1000))
	}
	var out strings.Builder
	out.WriteString("[{"[kind : kind+1])
	count := l.random.IntN(4)
	for i := range count {
		out.WriteString(l.space())
		if kind == 1 {
			fmt.Fprintf(&out, "%q%s:%s", fmt.Sprint("k", i), l.space(), l.space())
		}
		out.WriteString(l.value(depth-1) + l.space())
		if i < count-1 || l.random.IntN(3) == 0 {
			out.WriteString(",")
		}
	}
	out.WriteString(l.space() + "]}"[kind:kind+1])
	return out.String()
}
