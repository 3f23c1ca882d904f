package lint_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// FuzzBaseline: whatever a baseline holds, it is either read or refused with places in it; and what is written over it
// hides everything.
func FuzzBaseline(f *testing.F) {
	f.Add(`{"version": 1, "findings": []}`)
	f.Add(`{"version": 1, "about": "x", "findings": [{"file": "a.scenario.json", "rule": "missing-title", "fingerprint": "1"}]}`)
	f.Add(`{"version": 1, "findings": [{"file": "../\ud800.json", "rule": "", "subject": "\u0000", "fingerprint": ""}]}`)
	f.Add(`{"version": 2}`)
	f.Add(`{"version": 1e0, "findings": {}`)
	f.Add(`[{}, null]`)
	f.Add("\ufeff{\"version\": 1, \"findings\": [{\"file\": 1}]}")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		dir := t.TempDir()
		writeFiles(t, dir, map[string]string{"a.scenario.json": orphan, lint.BaselineName: text})
		_, err := workspaceOf(t, lint.Options{Dir: dir, Today: "2026-11-25"}).Lint(context.Background())
		var wrong *lint.UsageError
		if err != nil {
			if !errors.As(err, &wrong) || len(wrong.Config) == 0 {
				t.Fatalf("%q: %v", text, err)
			}
			for _, problem := range wrong.Config {
				if problem.File != lint.BaselineName || problem.Line < 1 || problem.Column < 1 {
					t.Fatalf("%q: %+v", text, problem)
				}
			}
			return
		}
		if _, err := workspaceOf(t, lint.Options{Dir: dir, UpdateBaseline: true}).Lint(context.Background()); err != nil {
			t.Fatal(err)
		}
		result, err := workspaceOf(t, lint.Options{Dir: dir}).Lint(context.Background())
		if err != nil || len(result.Findings) > 0 || result.Summary.Suppressed == 0 {
			t.Fatalf("after an update of %q: %v, %+v", text, err, result.Findings)
		}
	})
}

// TestBaselineKeepsModeAndLink: the file is replaced as a whole, but stays what and where it was.
func TestBaselineKeepsModeAndLink(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": orphan, "real/baseline.json": `{"version": 1, "findings": []}`})
	if err := errors.Join(os.Chmod(filepath.Join(dir, "real/baseline.json"), 0o640), os.Symlink("real/baseline.json", filepath.Join(dir, "link.json"))); err != nil {
		t.Skip(err)
	}
	result, err := workspaceOf(t, lint.Options{Dir: dir, Baseline: "link.json", UpdateBaseline: true}).Lint(context.Background())
	if err != nil || len(result.Baselines) != 1 || result.Baselines[0].Added == 0 {
		t.Fatalf("%v, %+v", err, result)
	}
	if to, err := os.Readlink(filepath.Join(dir, "link.json")); err != nil || to != "real/baseline.json" {
		t.Errorf("the symlink is %q, %v", to, err)
	}
	info, err := os.Stat(filepath.Join(dir, "real/baseline.json"))
	text, _ := os.ReadFile(filepath.Join(dir, "real/baseline.json"))
	if err != nil || info.Mode().Perm() != 0o640 || !strings.Contains(string(text), "orphan-parent-key") {
		t.Errorf("%v, mode %v:\n%s", err, info.Mode(), text)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "real", ".inrolint-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
