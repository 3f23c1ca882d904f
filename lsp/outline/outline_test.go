package outline_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/schema"
)

// update rewrites the outlines of testdata; read the change before it is committed.
var update = flag.Bool("update", false, "rewrite the expected outlines")

func definition(name, text string) *flow.Definition {
	return flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: name})
}

// TestOutlines compares the symbols and folds of whole definitions with what a person expects. An archive holds the
// definition, "symbols" and "folds".
func TestOutlines(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			def := definition(archive.Files[0].Name, string(archive.Files[0].Data))
			var symbols, folds strings.Builder
			for _, s := range outline.Symbols(def) {
				write(&symbols, def, s, 0)
			}
			for _, f := range outline.Folds(def) {
				fmt.Fprintf(&folds, "%d-%d", f.First+1, f.Last+1)
				if f.Comment {
					folds.WriteString(" comment")
				}
				folds.WriteString("\n")
			}
			got := []txtar.File{archive.Files[0], {Name: "symbols", Data: []byte(symbols.String())}, {Name: "folds", Data: []byte(folds.String())}}
			if *update {
				archive.Files = got
				if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(texts(archive.Files), texts(got)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func texts(files []txtar.File) map[string]string {
	all := map[string]string{}
	for _, f := range files {
		all[f.Name] = string(f.Data)
	}
	return all
}

func write(out *strings.Builder, def *flow.Definition, s *outline.Symbol, depth int) {
	kind := map[outline.Kind]string{outline.List: "list", outline.Trigger: "trigger", outline.Step: "step", outline.Branching: "branching", outline.Audience: "audience"}
	fmt.Fprintf(out, "%s%s %s | %s | %s\n", strings.Repeat("  ", depth), kind[s.Kind], s.Name, s.Detail, def.Tree.Source()[s.Head.Start:s.Head.End])
	for _, child := range s.Children {
		write(out, def, child, depth+1)
	}
}

// corpus calls do with every definition of the project's test data.
func corpus(t *testing.T, do func(name string, def *flow.Definition)) {
	t.Helper()
	archives, err := filepath.Glob("../../testdata/definitions/*.txtar")
	if err != nil || len(archives) < 100 {
		t.Fatalf("%d archives, %v", len(archives), err)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if strings.Contains(f.Name, ".json") {
				do(filepath.Base(name)+"/"+f.Name, definition(f.Name, string(f.Data)))
			}
		}
	}
}

func TestEveryActionStandsOnceInTheOutline(t *testing.T) {
	corpus(t, func(name string, def *flow.Definition) {
		count := 0
		var walk func(symbols []*outline.Symbol)
		walk = func(symbols []*outline.Symbol) {
			for _, s := range symbols {
				if s.Head.Start < s.Range.Start || s.Head.End > s.Range.End || s.Name == "" {
					t.Errorf("%s: symbol %q: %v is not in %v", name, s.Name, s.Head, s.Range)
				}
				if s.Kind == outline.Step || s.Kind == outline.Branching {
					count++
				}
				walk(s.Children)
			}
		}
		walk(outline.Symbols(def))
		if count != len(def.Actions) {
			t.Errorf("%s: %d actions, %d in the outline", name, len(def.Actions), count)
		}
	})
}

func TestFoldsNestOrFollow(t *testing.T) {
	corpus(t, func(name string, def *flow.Definition) {
		folds := outline.Folds(def)
		for i, f := range folds {
			if f.First >= f.Last || f.Last >= def.Tree.Lines().Lines() {
				t.Errorf("%s: fold %v of %d lines", name, f, def.Tree.Lines().Lines())
			}
			if i > 0 && folds[i-1].First == f.First {
				t.Errorf("%s: two folds begin on line %d", name, f.First+1)
			}
		}
	})
}

func TestSelectionsGrow(t *testing.T) {
	corpus(t, func(name string, def *flow.Definition) {
		size := len(def.Tree.Source())
		for offset := 0; offset <= size; offset += 7 {
			selections := outline.Selections(def.Tree, offset)
			if last := selections[len(selections)-1]; last != (syntax.Range{End: size}) {
				t.Fatalf("%s: at %d the last selection is %v of %d bytes", name, offset, last, size)
			}
			for i, s := range selections {
				if s.Start > offset || s.End < offset {
					t.Fatalf("%s: %v does not hold %d", name, s, offset)
				}
				if i > 0 && (s == selections[i-1] || s.Start > selections[i-1].Start || s.End < selections[i-1].End) {
					t.Fatalf("%s: at %d, %v does not grow to %v", name, offset, selections[i-1], s)
				}
			}
		}
	})
}

func TestSelectionsOfAProperty(t *testing.T) {
	text := `{"a": {"key": "word"}}`
	tree := syntax.Parse(text, syntax.Options{})
	show := func(offset int) []string {
		var got []string
		for _, s := range outline.Selections(tree, offset) {
			got = append(got, text[s.Start:s.End])
		}
		return got
	}
	want := []string{`word`, `"word"`, `"key": "word"`, `{"key": "word"}`, `"a": {"key": "word"}`, text}
	if diff := cmp.Diff(want, show(strings.Index(text, "word"))); diff != "" {
		t.Errorf("in a value (-want +got)\n%s", diff)
	}
	want = append([]string{`key`, `"key"`}, want[2:]...)
	if diff := cmp.Diff(want, show(strings.Index(text, "key"))); diff != "" {
		t.Errorf("in a name (-want +got)\n%s", diff)
	}
}

// TestDeepFlows: a chain of many steps neither overflows the stack nor nests endlessly.
func TestDeepFlows(t *testing.T) {
	var text strings.Builder
	text.WriteString(`{"actions": [{"action_key": "0", "action_type": "message"}`)
	const steps = 20000
	for i := 1; i < steps; i++ {
		fmt.Fprintf(&text, `,{"action_key": "%d", "parent_key": "%d", "action_type": "message"}`, i, i-1)
	}
	text.WriteString("]}")
	depth, count := 0, 0
	var walk func(symbols []*outline.Symbol, level int)
	walk = func(symbols []*outline.Symbol, level int) {
		depth = max(depth, level)
		for _, s := range symbols {
			count++
			walk(s.Children, level+1)
		}
	}
	walk(outline.Symbols(definition("deep.scenario.json", text.String())), 0)
	if count != steps+1 || depth > 200 {
		t.Errorf("%d symbols, %d levels", count, depth)
	}
}
