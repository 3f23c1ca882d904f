package lint_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
)

// fixing is a workspace for the fixes of one text at a time, with everything that is on by default.
func fixing(t testing.TB, options lint.Options) *lint.Workspace {
	t.Helper()
	options.NoConfig, options.Today = options.Config == "", "2026-01-01"
	workspace, err := lint.New(options)
	if err != nil {
		t.Fatal(err)
	}
	return workspace
}

// checkFixed holds what fixes made of a text to what is promised of it. It returns the text.
func checkFixed(t testing.TB, workspace *lint.Workspace, name, text string, mode lint.FixMode) string {
	t.Helper()
	fixed, err := workspace.FixText(t.Context(), name, text, mode)
	if err != nil {
		t.Fatal(err)
	}
	checkEdits(t, name, text, fixed.After, fixed.Edits)
	if fixed.Changed != (fixed.After != text) || fixed.Changed != (fixed.Mended > 0) {
		t.Errorf("%s: changed %v, %d mended", name, fixed.Changed, fixed.Mended)
	}
	if before, after := syntaxErrors(text), syntaxErrors(fixed.After); after > before {
		t.Errorf("%s: %d syntax errors become %d:\n%s", name, before, after, fixed.After)
	}
	again, err := workspace.FixText(t.Context(), name, fixed.After, mode)
	if err != nil {
		t.Fatal(err)
	}
	if again.Changed && mode == lint.MakeSafeFixes {
		t.Errorf("%s: a second time changes it again:\n%s\nto\n%s", name, fixed.After, again.After)
	}
	return fixed.After
}

func syntaxErrors(text string) int { return len(syntax.Parse(text, syntax.Options{}).Errors()) }

// checkEdits applies the edits, whose places are given in lines and columns, too.
func checkEdits(t testing.TB, name, before, after string, edits []lint.Edit) {
	t.Helper()
	var made []syntax.Edit
	for _, e := range edits {
		checkRange(t, []byte(before), name, e.Range)
		made = append(made, syntax.Edit{Range: syntax.Range{Start: e.Range.Start.Offset, End: e.Range.End.Offset}, NewText: e.NewText})
	}
	got, err := syntax.Apply(before, made)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if got != after {
		t.Errorf("%s: the edits make %q of it, not %q", name, got, after)
	}
}

// TestCorpusFixes makes the fixes of every definition of the corpus: it parses, what a safe fix was offered for is gone,
// nothing came, and a second time changes nothing.
func TestCorpusFixes(t *testing.T) {
	for _, a := range readArchives(t) {
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			a.write(t, dir)
			options := lint.Options{Dir: dir, Fixes: lint.OfferFixes}
			if i := slices.Index(a.args, "--target"); i >= 0 {
				options.Target = lint.TargetSet(a.args[i+1])
			}
			if i := slices.Index(a.args, "--against"); i >= 0 {
				options.Against = filepath.Join(dir, a.args[i+1])
			}
			workspace := fixing(t, options)
			for _, name := range a.definitions() {
				if int64(len(readBack(t, dir, name))) > 1<<18 {
					continue
				}
				checkFixesOf(t, workspace, name, string(readBack(t, dir, name)))
			}
		})
	}
}

func checkFixesOf(t *testing.T, workspace *lint.Workspace, name, text string) {
	t.Helper()
	before := lintText(t, workspace, name, text)
	safe := 0
	for i := range before.Findings {
		f := &before.Findings[i]
		checkOffer(t, workspace, f, name, text, perRule(before))
		if slices.ContainsFunc(f.Fixes, func(x lint.Fix) bool { return x.Safe }) {
			safe++
		}
	}
	if safe != before.Summary.Fixable {
		t.Errorf("%s: %d fixable, the summary counts %d", name, safe, before.Summary.Fixable)
	}
	fixed := checkFixed(t, workspace, name, text, lint.MakeSafeFixes)
	if (safe > 0) != (fixed != text) {
		t.Errorf("%s: %d findings with safe fixes, and it was changed: %v", name, safe, fixed != text)
	}
	after := lintText(t, workspace, name, fixed)
	if after.Summary.Fixable > 0 {
		t.Errorf("%s: still %d fixable", name, after.Summary.Fixable)
	}
	for rule, count := range perRule(after) {
		if most := perRule(before)[rule]; count > most && !slices.Contains(broughtToLight, rule) {
			t.Errorf("%s: %d findings of %s become %d\n%s", name, most, rule, count, fixed)
		}
	}
	checkFixed(t, workspace, name, text, lint.MakeEveryFix)
}

// broughtToLight are the rules that keep silent beside a mistake that fixes mend: all of them information, but that an
// orphan which is mended can still hang below another one.
var broughtToLight = []string{"unreachable-action", "unhandled-branch", "branch-index-gap", "no-open-window"}

func perRule(result *lint.Result) map[string]int {
	counts := map[string]int{}
	for i := range result.Findings {
		counts[result.Findings[i].Rule]++
	}
	return counts
}

// checkOffer makes each fix of a finding for itself.
func checkOffer(t *testing.T, workspace *lint.Workspace, f *lint.Finding, name, text string, before map[string]int) {
	t.Helper()
	for i, x := range f.Fixes {
		var edits []syntax.Edit
		for _, e := range x.Edits {
			checkRange(t, []byte(text), f.Rule, e.Range)
			edits = append(edits, syntax.Edit{Range: syntax.Range{Start: e.Range.Start.Offset, End: e.Range.End.Offset}, NewText: e.NewText})
		}
		fixed, err := syntax.Apply(text, edits)
		if err != nil {
			t.Errorf("%s: %s: %v", f.Rule, x.Title, err)
			continue
		}
		if x.Title == "" || strings.HasSuffix(x.Title, ".") {
			t.Errorf("%s: the title %q", f.Rule, x.Title)
		}
		if i > 0 && x.Safe && !f.Fixes[i-1].Safe {
			t.Errorf("%s: an unsafe fix stands before a safe one", f.Rule)
		}
		after := perRule(lintText(t, workspace, name, fixed))
		if x.Safe && after[f.Rule] >= before[f.Rule] {
			t.Errorf("%s: %s leaves %d findings of it:\n%s", f.Rule, x.Title, after[f.Rule], fixed)
		}
	}
}

func lintText(t testing.TB, workspace *lint.Workspace, name, text string) *lint.Result {
	t.Helper()
	result, err := workspace.LintText(t.Context(), name, text)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// FuzzFix makes the fixes of any text: nothing panics, no syntax error comes, the edits are those that lead to the
// result, and a second time changes nothing.
func FuzzFix(f *testing.F) {
	for _, a := range readArchives(f) {
		for _, each := range a.files {
			if len(each.data) < 1<<14 {
				f.Add(string(each.data))
			}
		}
	}
	workspace := fixing(f, lint.Options{})
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<15 {
			return
		}
		for _, name := range []string{"fuzz.scenario.create.json", "fuzz.campaign.jsonc"} {
			checkFixed(t, workspace, name, text, lint.MakeSafeFixes)
		}
	})
}
