package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// FuzzLint lints any bytes as a scenario: nothing panics or fails, every range is a place of the text, and a second
// look finds the same.
func FuzzLint(f *testing.F) {
	for _, a := range readArchives(f) {
		for _, each := range a.files {
			f.Add(string(each.data))
		}
	}
	workspace, err := lint.New(lint.Options{NoConfig: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first, err := workspace.LintText(t.Context(), "fuzz.scenario.json", text)
		if err != nil {
			t.Fatal(err)
		}
		for _, problem := range first.Problems {
			t.Errorf("%v", problem)
		}
		for i := range first.Findings {
			finding := &first.Findings[i]
			if finding.Rule == "rule-failed" {
				t.Errorf("%s", finding.Message)
			}
			checkRange(t, []byte(text), finding.Rule, finding.Range)
			for _, r := range finding.Related {
				checkRange(t, []byte(text), finding.Rule+", related", r.Range)
			}
			for _, fix := range finding.Fixes {
				for _, e := range fix.Edits {
					checkRange(t, []byte(text), finding.Rule+", fix", e.Range)
				}
			}
		}
		again, err := workspace.LintText(t.Context(), "fuzz.scenario.json", text)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first, again); diff != "" {
			t.Errorf("a second look finds something else:\n%s", diff)
		}
	})
}
