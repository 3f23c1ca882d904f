package act_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/act"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// definition is a text to rewrite.
type definition struct{ name, file, text string }

// definitions are the examples of every rule, as they stand and in other styles: the sound and the broken ones.
func definitions(t *testing.T) []definition {
	t.Helper()
	var all []definition
	for _, r := range rules.Builtin() {
		file, err := r.Document()
		if err != nil {
			t.Fatal(err)
		}
		for i, e := range slices.Concat(file.Invalid, file.Valid) {
			name := e.File
			if name == "" {
				name = "a.scenario.json"
			}
			all = append(all, definition{fmt.Sprintf("%s/%d", r.ID, i), name, e.Definition})
		}
	}
	if len(all) < 300 {
		t.Fatalf("only %d definitions", len(all))
	}
	return all
}

// styles are ways in which the same text can be written.
var styles = map[string]func(string) string{
	"as it is": func(s string) string { return s },
	"CRLF":     func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
	"tabs":     func(s string) string { return strings.ReplaceAll(s, "\n  ", "\n\t") },
}

func read(d definition) *flow.Definition {
	return flow.Build(syntax.Parse(d.text, syntax.Options{}), schema.Builtin(), flow.Hints{File: d.file})
}

func apply(t *testing.T, text string, edits []syntax.Edit) string {
	t.Helper()
	after, err := syntax.Apply(text, edits)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return after
}

var workspace = func() *lint.Workspace {
	w, err := lint.New(lint.Options{Dir: "/", NoConfig: true})
	if err != nil {
		panic(err)
	}
	return w
}()

// weights counts the errors and warnings of a text by rule.
func weights(t *testing.T, d definition) map[string]int {
	t.Helper()
	result, err := workspace.LintText(context.Background(), d.file, d.text)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, f := range result.Findings {
		if f.Severity != lint.Info {
			counts[f.Rule]++
		}
	}
	return counts
}

// checkNoWorse compares what is found before and after, less what the change may bring to light.
func checkNoWorse(t *testing.T, before, after definition, mayCome ...string) {
	t.Helper()
	was := weights(t, before)
	for rule, count := range weights(t, after) {
		if count > was[rule] && !slices.Contains(mayCome, rule) {
			t.Errorf("%s: %d findings of %s, before %d\n%s\n→\n%s", before.name, count, rule, was[rule], before.text, after.text)
		}
	}
}

// timing are rules about what is sent when: a message more may be one too many.
var timing = []string{"second-private-reply", "outside-messaging-window", "no-open-window"}

func TestChildrenOnEveryFreeBranch(t *testing.T) {
	added := 0
	for _, d := range definitions(t) {
		for style, write := range styles {
			d := definition{d.name + " " + style, d.file, write(d.text)}
			def := read(d)
			for _, parent := range def.Actions {
				free := act.FreeBranches(parent)
				for _, labels := range append([][]string{free}, single(free)...) {
					edits := act.AddChildren(parent, labels)
					if edits == nil {
						continue
					}
					added++
					checkAdded(t, d, def, parent, labels, apply(t, d.text, edits))
				}
			}
		}
	}
	if added < 1000 {
		t.Errorf("only %d children were added", added)
	}
}

func single(labels []string) [][]string {
	var all [][]string
	for _, label := range labels {
		all = append(all, []string{label})
	}
	return all
}

func checkAdded(t *testing.T, d definition, def *flow.Definition, parent *flow.Action, labels []string, text string) {
	t.Helper()
	after := read(definition{d.name, d.file, text})
	if len(after.Tree.Errors()) > len(def.Tree.Errors()) || len(after.Actions) != len(def.Actions)+len(labels) {
		t.Errorf("%s: %d errors, %d actions\n%s", d.name, len(after.Tree.Errors()), len(after.Actions), text)
		return
	}
	known := map[string]bool{}
	for _, a := range def.Actions {
		known[a.Node.Raw()] = true
	}
	var took []string
	for _, a := range after.Actions {
		if known[a.Node.Raw()] && !(a.Parent != nil && a.Parent.Subject() == parent.Subject() && !slices.ContainsFunc(parent.Children, func(c *flow.Action) bool { return c.Node.Raw() == a.Node.Raw() })) {
			continue
		}
		if a.Parent == nil || a.Parent.Node.Raw() != parent.Node.Raw() || a.Parent.Index > a.Index || a.KeyText == "" {
			t.Errorf("%s: %s does not hang behind %s\n%s", d.name, a.Node.Raw(), parent.Subject(), text)
			continue
		}
		label := ""
		if a.Branch != nil {
			label = a.Branch.Text()
		}
		took = append(took, label)
	}
	if !slices.Equal(took, labels) {
		t.Errorf("%s: the branches are %q, want %q\n%s", d.name, took, labels, text)
	}
	if strings.Contains(d.text, "\r\n") && strings.Count(text, "\n") != strings.Count(text, "\r\n") {
		t.Errorf("%s: a line ends in LF\n%q", d.name, text)
	}
	if len(def.Tree.Errors()) == 0 {
		mayCome := timing
		if len(labels) < len(act.FreeBranches(parent)) {
			mayCome = append(slices.Clone(timing), "one-sided-split") // the other side is still open
		}
		checkNoWorse(t, d, definition{d.name, d.file, text}, mayCome...)
	}
}

func TestParentsFirst(t *testing.T) {
	sorted := 0
	for _, d := range definitions(t) {
		def := read(d)
		edits := act.ParentsFirst(def)
		if edits == nil {
			continue
		}
		sorted++
		text := apply(t, d.text, edits)
		after := read(definition{d.name, d.file, text})
		before, sound := flow.Shape(def)
		now, stillSound := flow.Shape(after)
		if sound && (before != now || !stillSound) {
			t.Errorf("%s: the flow is another one\n%s", d.name, text)
		}
		if act.ParentsFirst(after) != nil {
			t.Errorf("%s: it is still out of order\n%s", d.name, text)
		}
		checkNoWorse(t, d, definition{d.name, d.file, text})
	}
	if sorted < 3 {
		t.Errorf("only %d were sorted", sorted)
	}
}

func TestToCreate(t *testing.T) {
	converted := 0
	for _, d := range definitions(t) {
		for style, write := range styles {
			d := definition{d.name + " " + style, d.file, write(d.text)}
			def := read(d)
			if !act.IsExport(def) {
				continue
			}
			converted++
			text := apply(t, d.text, act.ToCreate(def))
			after := read(definition{d.name, d.file, text})
			if len(after.Tree.Errors()) > 0 || after.Envelope != nil || after.ID != nil || len(act.ToCreate(after)) > 0 && !orphaned(after) {
				t.Errorf("%s: it is no create\n%s\n→\n%s", d.name, d.text, text)
			}
			for _, a := range after.Actions {
				if a.ID != nil {
					t.Errorf("%s: an id is left\n%s", d.name, text)
				}
			}
		}
	}
	if converted < 20 {
		t.Errorf("only %d were converted", converted)
	}
}

// orphaned reports whether a reference is left that no action answers to.
func orphaned(def *flow.Definition) bool {
	return slices.ContainsFunc(def.Actions, func(a *flow.Action) bool { return a.ParentID != nil })
}
