package rules

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// loaded is a built-in rule file, or what is wrong with it.
type loaded struct {
	name     string
	file     *File
	problems []Problem
}

// ruleFiles loads every built-in rule file once.
var ruleFiles = sync.OnceValue(func() []loaded {
	var all []loaded
	names, err := fs.Glob(files, "*/*.yaml")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		source, err := fs.ReadFile(files, name)
		if err != nil {
			panic(err)
		}
		file, problems := loadBuiltin(name, source)
		all = append(all, loaded{name, file, problems})
	}
	return all
})

// soundFiles returns the rule files without problems.
func soundFiles() (files []*File) {
	for _, l := range ruleFiles() {
		if len(l.problems) == 0 {
			files = append(files, l.file)
		}
	}
	return files
}

// setWith returns all rules of the files with their default levels; the one that is named is on in any case.
func setWith(files []*File, id string) *Set {
	var rules []*Rule
	levels := map[string]Level{}
	for _, f := range files {
		rules = append(rules, f.Rule)
		if f.Rule.ID == id && f.Rule.Severity == Off {
			levels[id] = f.Rule.WhenOn
		}
	}
	return NewSet(rules, levels)
}

func TestRuleFilesLoad(t *testing.T) {
	if len(ruleFiles()) == 0 {
		t.Fatal("no rule files")
	}
	for _, l := range ruleFiles() {
		for _, p := range l.problems {
			t.Error(p)
		}
	}
}

// TestYieldsToKnownRules finds misspelt ids: rules yield to rules that exist, or to those that the catalogue promises.
func TestYieldsToKnownRules(t *testing.T) {
	known := map[string]bool{
		"variable-in-reference": true, "split-ratio": true, "expiry": true, "http-body": true,
		"update-drops-record": true, "duplicate-trigger": true,
	}
	files := soundFiles()
	for _, f := range files {
		known[f.Rule.ID] = true
	}
	for _, f := range files {
		for _, id := range f.Rule.yieldsTo {
			if !known[id] {
				t.Errorf("%s: yields to %q, which is no rule", f.Name, id)
			}
		}
	}
}

// lintExample runs the rules over an example's definition.
func lintExample(e Example, set *Set) (*flow.Definition, []Finding) {
	hints := flow.Hints{File: e.File}
	if e.Against != "" {
		record := flow.ReadRecords("export.json", syntax.Parse(e.Against, syntax.Options{}))[0]
		hints.Record = func(string, flow.Kind) *flow.Record { return record }
	}
	switch e.Target {
	case "rest":
		hints.Target = flow.REST
	case "mcp":
		hints.Target = flow.MCP
	case "both":
		hints.Target = flow.REST | flow.MCP
	}
	def := flow.Build(syntax.Parse(e.Definition, syntax.Options{}), schema.Builtin(), hints)
	if e.Beside != "" {
		other := flow.Build(syntax.Parse(e.Beside, syntax.Options{}), schema.Builtin(), flow.Hints{File: "beside.scenario.json"})
		def.Overlaps = flow.FindOverlaps([]*flow.Definition{def, other})[def]
	}
	if e.UserRule != "" {
		user, problems := Load("user.yaml", []byte(e.UserRule))
		if len(problems) > 0 {
			panic(problems[0])
		}
		set = NewSet(append(slices.Clip(set.known), user.Rule), set.levels)
	}
	entries, problems := ReadSuppressions("suppressions.yaml", []byte(e.Hidden))
	if len(problems) > 0 {
		panic(problems[0])
	}
	findings, _, _ := RunSuppressed(context.Background(), def, set, Suppressions{Entries: entries, Today: e.Today, Whole: true})
	return def, findings
}

// TestExamples holds every rule to its examples: what it must find, and that it finds nothing else anywhere.
func TestExamples(t *testing.T) {
	files := soundFiles()
	defaults := setWith(files, "")
	for _, f := range files {
		t.Run(f.Rule.ID, func(t *testing.T) {
			set := defaults
			if f.Rule.Severity == Off {
				set = setWith(files, f.Rule.ID)
			}
			for _, e := range f.Invalid {
				where := fmt.Sprintf("%s:%d: %s", f.Name, e.Line, e.Name)
				def, findings := lintExample(e, set)
				checkInvalid(t, where, f.Rule.ID, e, def, findings)
			}
			for _, e := range f.Valid {
				where := fmt.Sprintf("%s:%d: %s", f.Name, e.Line, e.Name)
				_, findings := lintExample(e, set)
				checkOthers(t, where, f.Rule.ID, e, findings)
				for _, found := range findings {
					if found.Rule.ID == f.Rule.ID {
						t.Errorf("%s: a valid example, but: %s", where, describe(found))
					}
				}
			}
		})
	}
}

func checkInvalid(t *testing.T, where, id string, e Example, def *flow.Definition, findings []Finding) {
	t.Helper()
	checkOthers(t, where, id, e, findings)
	var own []Finding
	for _, f := range findings {
		if f.Rule.ID == id {
			own = append(own, f)
		}
	}
	slices.SortStableFunc(own, func(a, b Finding) int { return a.Range.Start - b.Range.Start })
	left := own
	for _, x := range e.Expect {
		i := slices.IndexFunc(left, func(f Finding) bool { return meets(x, f, def) })
		if i < 0 {
			t.Errorf("%s: expected %s\nfound:\n%s", where, expected(x), describeAll(left))
			continue
		}
		left = slices.Delete(slices.Clone(left), i, i+1)
	}
	for _, f := range left {
		t.Errorf("%s: not expected: %s", where, describe(f))
	}
	if e.Suggestion != "" && (len(own) == 0 || own[0].Suggestion != e.Suggestion) {
		t.Errorf("%s: expected the suggestion %q\nfound:\n%s", where, e.Suggestion, describeAll(own))
	}
	checkSentences(t, where, own, def)
}

// meets reports whether a finding is the expected one.
func meets(x Expectation, f Finding, def *flow.Definition) bool {
	source := sourceOf(f, def)
	if x.HasAt && (!f.HasPointer || f.Pointer != x.At) {
		return false
	}
	if x.Text != "" && source[f.Range.Start:f.Range.End] != x.Text {
		return false
	}
	if x.Severity != "" && f.Severity.String() != x.Severity {
		return false
	}
	if x.Related == nil {
		return true
	}
	var related []string
	for _, r := range f.Related {
		related = append(related, r.Pointer)
	}
	return slices.Equal(related, x.Related)
}

// sourceOf is the text that a finding lies in.
func sourceOf(f Finding, def *flow.Definition) string {
	if f.In != nil {
		return f.In.Source
	}
	return def.Tree.Source()
}

// checkSentences holds what every finding has to be: sentences that end, places inside the file, messages without
// leftovers of templates.
func checkSentences(t *testing.T, where string, findings []Finding, def *flow.Definition) {
	t.Helper()
	for _, f := range findings {
		for _, s := range []string{f.What, f.Why, f.Help} {
			if s != "" && (!strings.HasSuffix(s, ".") || strings.Contains(s, "  ") || strings.Contains(s, "\n")) {
				t.Errorf("%s: not a sentence: %q", where, s)
			}
		}
		if f.What == "" {
			t.Errorf("%s: a finding without a message", where)
		}
		if f.Range.Start < 0 || f.Range.End < f.Range.Start || f.Range.End > len(sourceOf(f, def)) {
			t.Errorf("%s: range %v outside the file", where, f.Range)
		}
		for _, r := range f.Related {
			tree := def.Tree
			if r.Tree != nil {
				tree = r.Tree
			}
			if r.Message == "" || r.Range.End > len(tree.Source()) {
				t.Errorf("%s: related place %v without a message or outside the file", where, r)
			}
		}
		if f.Targets == 0 {
			t.Errorf("%s: a finding that concerns no target", where)
		}
	}
}

func checkOthers(t *testing.T, where, id string, e Example, findings []Finding) {
	t.Helper()
	also := map[string]bool{}
	for _, other := range e.Also {
		also[other] = false
	}
	for _, f := range findings {
		if f.Rule.ID == id {
			continue
		}
		if _, allowed := also[f.Rule.ID]; !allowed {
			t.Errorf("%s: another rule speaks: %s", where, describe(f))
		}
		also[f.Rule.ID] = true
	}
	for other, spoke := range also {
		if !spoke {
			t.Errorf("%s: also names %s, which says nothing here", where, other)
		}
	}
}

func describe(f Finding) string {
	s := fmt.Sprintf("%s %s at %q [%d,%d) slot %q subject %q: %s", f.Severity, f.Rule.ID, f.Pointer, f.Range.Start, f.Range.End, f.Slot, f.Subject, f.What)
	if f.Suggestion != "" {
		s += fmt.Sprintf(" Did you mean %q?", f.Suggestion)
	}
	for _, r := range f.Related {
		s += fmt.Sprintf(" (related %q)", r.Pointer)
	}
	return s
}

func describeAll(findings []Finding) string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, "  "+describe(f))
	}
	if lines == nil {
		return "  nothing"
	}
	return strings.Join(lines, "\n")
}

func expected(x Expectation) string {
	return fmt.Sprintf("at %q text %q severity %q related %q (line %d)", x.At, x.Text, x.Severity, x.Related, x.Line)
}
