// Package editors_test holds the table of features in README.md to the tests of the editors.
package editors_test

import (
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A check of an editor's test is called "FEATURE: what it checks", or "FEATURE, FEATURE: …".
var (
	hostCheck = regexp.MustCompile(`(?m)^test\('([^:'\n]+): `)
	pageCheck = regexp.MustCompile(`(?m)^ *'([^:'\n]+): [^'\n]*': async`)
	luaCheck  = regexp.MustCompile(`(?m)^ *step\('([^'\n]+)', '`)
	lispCheck = regexp.MustCompile(`(?m)^ *\(t-step "([^"\n]+)" "`)
	stepCheck = regexp.MustCompile(`(?m)^ *(?:sees|loses|eventually|on_disk|saved) "([^:"\n]+): `)
)

// source is a file with checks.
type source struct {
	path  string
	check *regexp.Regexp
}

// columns are the editors of the table.
var columns = map[string][]source{
	"VS Code":         {{"vscode/test/host/index.ts", hostCheck}, {"vscode/test/workbench/workbench.mjs", pageCheck}},
	"Neovim":          {{"nvim/test/test.lua", luaCheck}},
	"Emacs, eglot":    {{"emacs/test/eglot.el", lispCheck}},
	"Emacs, lsp-mode": {{"emacs/test/lsp-mode.el", lispCheck}},
	"Vim, ALE":        {{"vim/test/run.sh", stepCheck}},
	"Helix":           {{"helix/test/run.sh", stepCheck}},
	"Kate":            {{"kate/test/run.sh", stepCheck}},
}

// TestFeatureTable fails where the table claims a feature for an editor whose tests check nothing of that name, where it
// keeps one back that they do check, and where an editor has no column.
func TestFeatureTable(t *testing.T) {
	head, rows := table(t)
	want := slices.Sorted(maps.Keys(columns))
	if got := slices.Sorted(slices.Values(head[1:])); !slices.Equal(got, want) {
		t.Fatalf("the table has columns for %q, want %q", got, want)
	}
	if len(rows) == 0 {
		t.Fatal("the table has no rows")
	}
	for i, editor := range head[1:] {
		checked := features(t, columns[editor])
		for _, row := range rows {
			for _, problem := range contradictions(row[0], row[i+1], checked) {
				t.Errorf("README.md, %s, %s: %s", editor, row[0], problem)
			}
		}
	}
}

// TestContradictions shows that a false claim is found, of both kinds.
func TestContradictions(t *testing.T) {
	checked := map[string]bool{"rename": true}
	for _, c := range []struct {
		row, cell string
		want      int
	}{
		{"rename", "yes", 0},
		{"rename (F2)", "0.10 and later", 0},
		{"rename", "no", 1},
		{"rename", "not tested", 1},
		{"hover", "yes", 1},
		{"hover", "Emacs 30", 1},
		{"hover", "not tested", 0},
		{"hover", "no", 0},
		{"hover", "", 1},
		{"rename, hover", "yes", 1},
		{"rename, hover", "no", 1},
	} {
		if got := contradictions(c.row, c.cell, checked); len(got) != c.want {
			t.Errorf("%q, %q: %q", c.row, c.cell, got)
		}
	}
}

// contradictions compares a cell with the features that the tests of its editor check. What stands in brackets behind
// the features of a row explains them.
func contradictions(row, cell string, checked map[string]bool) []string {
	row, _, _ = strings.Cut(row, " (")
	claimed := cell != "no" && cell != "not tested"
	var found []string
	for feature := range strings.SplitSeq(row, ", ") {
		switch {
		case claimed && !checked[feature]:
			found = append(found, fmt.Sprintf("%q is claimed, but no check is called %q", cell, feature+": …"))
		case !claimed && checked[feature]:
			found = append(found, fmt.Sprintf("it says %q, but there is a check of %s", cell, feature))
		}
	}
	return found
}

// features returns what the checks in the files are about.
func features(t *testing.T, files []source) map[string]bool {
	all := map[string]bool{}
	for _, f := range files {
		text, err := os.ReadFile(f.path)
		if err != nil {
			t.Fatal(err)
		}
		checks := f.check.FindAllStringSubmatch(string(text), -1)
		if len(checks) == 0 {
			t.Errorf("%s has no checks that can be read", f.path)
		}
		for _, c := range checks {
			for feature := range strings.SplitSeq(c[1], ", ") {
				all[feature] = true
			}
		}
	}
	return all
}

// table reads the table of features in README.md: its heading and its rows, the feature first.
func table(t *testing.T) (head []string, rows [][]string) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if head == nil && !strings.HasPrefix(line, "| feature |") {
			continue
		}
		if !strings.HasPrefix(line, "|") {
			break
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		switch {
		case head == nil:
			head = cells
		case len(cells) != len(head):
			t.Fatalf("README.md: %d cells, want %d: %s", len(cells), len(head), line)
		case !strings.HasPrefix(cells[0], "---"):
			rows = append(rows, cells)
		}
	}
	if head == nil {
		t.Fatal("README.md has no table of features")
	}
	return head, rows
}
