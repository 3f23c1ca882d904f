package lint_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/inrolint/inrolint/lint"
)

// typist is a folder and the texts that were typed into its files since, as an editor's server sees them.
type typist struct {
	t         *testing.T
	dir       string
	typed     map[string]string // by absolute path
	options   lint.Options
	workspace *lint.Workspace
	session   *lint.Session
}

// newTypist writes files, and lints them once.
func newTypist(t *testing.T, files map[string]string) *typist {
	ty := &typist{t: t, dir: t.TempDir(), typed: map[string]string{}}
	writeFiles(t, ty.dir, files)
	ty.options = lint.Options{Dir: ty.dir, Today: "2026-11-25", KeepText: true, Overlay: func(path string) (string, bool) {
		text, ok := ty.typed[path]
		return text, ok
	}}
	ty.workspace = workspaceOf(t, ty.options)
	ty.session = ty.workspace.NewSession()
	ty.lint()
	return ty
}

func (ty *typist) lint() {
	ty.t.Helper()
	if _, err := ty.session.Lint(context.Background()); err != nil {
		ty.t.Fatal(err)
	}
}

// recordBaseline hides what is found now.
func (ty *typist) recordBaseline() {
	ty.t.Helper()
	options := ty.options
	options.UpdateBaseline = true
	if _, err := workspaceOf(ty.t, options).Lint(context.Background()); err != nil {
		ty.t.Fatal(err)
	}
	ty.lint()
}

func (ty *typist) try(name, text string) *lint.Trial {
	ty.t.Helper()
	reading, err := ty.workspace.Read(name, text)
	if err != nil {
		ty.t.Fatal(err)
	}
	return ty.session.Try(context.Background(), reading)
}

// fresh is what a new run says.
func (ty *typist) fresh() *lint.Result {
	ty.t.Helper()
	result, err := workspaceOf(ty.t, ty.options).Lint(context.Background())
	if err != nil {
		ty.t.Fatal(err)
	}
	return result
}

func (ty *typist) settle() *lint.Result {
	ty.t.Helper()
	result, err := ty.session.Settle(context.Background())
	if err != nil {
		ty.t.Fatal(err)
	}
	return result
}

// TestTrialsEqualFreshRun types texts into files at random. What a trial says of its file, and what the session says of all
// files afterwards, is what a new run says; and where Keep says that no other file is concerned, none is.
func TestTrialsEqualFreshRun(t *testing.T) {
	t.Run("without a baseline", func(t *testing.T) {
		if kept := typeAtRandom(t, false); kept[lint.KeptOwn] < 10 || kept[lint.KeptAll] < 10 {
			t.Errorf("Keep said %v: the test shows little", kept)
		}
	})
	t.Run("with a baseline", func(t *testing.T) { typeAtRandom(t, true) })
}

// typeAtRandom returns how often Keep said what.
func typeAtRandom(t *testing.T, baseline bool) map[lint.Kept]int {
	random := rand.New(rand.NewPCG(1, 2))
	texts := sessionTexts["definition"]
	names := []string{"a.scenario.json", "b.scenario.json", "sub/c.scenario.json", "d.campaign.json"}
	files := map[string]string{
		".git/HEAD":                   "",
		".inrolint.yaml":              "root: true\n",
		".inrolint-suppressions.yaml": sessionTexts[".inrolint-suppressions.yaml"][0],
	}
	for i, name := range names {
		files[name] = texts[i]
	}
	ty := newTypist(t, files)
	if baseline {
		ty.recordBaseline()
	}
	history, kept := []string{}, map[lint.Kept]int{}
	for range 100 {
		name, text := names[random.IntN(len(names))], texts[random.IntN(len(texts))]
		history = append(history, fmt.Sprintf("%s = %.60q", name, text))
		before := ty.settle()
		trial := ty.try(name, text)
		how := ty.session.Keep(trial)
		kept[how]++
		ty.typed[filepath.Join(ty.dir, filepath.FromSlash(name))] = text
		want, got := ty.fresh(), ty.settle()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("after\n%s\nthe session differs from a fresh run (-fresh +session):\n%s", strings.Join(history, "\n"), diff)
		}
		if diff := cmp.Diff(in(want.Findings, name), in(trial.Findings, name), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("after\n%s\nthe trial differs from a fresh run (-fresh +trial):\n%s", strings.Join(history, "\n"), diff)
		}
		if how != lint.KeptOwn {
			continue
		}
		if diff := cmp.Diff(notIn(before.Findings, name), notIn(want.Findings, name), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("after\n%s\nKeep did not say that other files are concerned:\n%s", strings.Join(history, "\n"), diff)
		}
	}
	return kept
}

func in(findings []lint.Finding, file string) []lint.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f lint.Finding) bool { return f.File != file })
}

func notIn(findings []lint.Finding, file string) []lint.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f lint.Finding) bool { return f.File == file })
}

// TestTrialOfAFileBeside: a file that is no part of the run is judged and not kept.
func TestTrialOfAFileBeside(t *testing.T) {
	ty := newTypist(t, map[string]string{".git/HEAD": "", ".inrolint.yaml": "exclude: ['drafts/**']\n", "a.scenario.json": sessionTexts["definition"][4]})
	before := ty.settle()
	trial := ty.try("drafts/x.scenario.json", sessionTexts["definition"][0])
	if len(trial.Findings) == 0 {
		t.Error("the trial says nothing of an orphan")
	}
	if how := ty.session.Keep(trial); how != lint.NotKept {
		t.Errorf("Keep says %v, want NotKept", how)
	}
	if diff := cmp.Diff(before, ty.settle()); diff != "" {
		t.Errorf("the run knows of it (-before +after):\n%s", diff)
	}
}

// TestTrialUnderOtherSettings: a text that was tried before the configuration changed is not kept.
func TestTrialUnderOtherSettings(t *testing.T) {
	ty := newTypist(t, map[string]string{".git/HEAD": "", ".inrolint.yaml": "root: true\n", "a.scenario.json": sessionTexts["definition"][4]})
	trial := ty.try("a.scenario.json", sessionTexts["definition"][0])
	writeFiles(t, ty.dir, map[string]string{".inrolint.yaml": "rules: {orphan-parent-key: off}\n"})
	if !ty.session.Stale() {
		t.Fatal("the session does not notice the other configuration")
	}
	ty.lint()
	if how := ty.session.Keep(trial); how != lint.Outdated {
		t.Errorf("Keep says %v, want Outdated", how)
	}
	again := ty.try("a.scenario.json", sessionTexts["definition"][0])
	if how := ty.session.Keep(again); how == lint.NotKept || how == lint.Outdated {
		t.Errorf("Keep says %v of the text when it is tried again", how)
	}
	ty.typed[filepath.Join(ty.dir, "a.scenario.json")] = sessionTexts["definition"][0]
	if diff := cmp.Diff(ty.fresh(), ty.settle()); diff != "" {
		t.Errorf("the session differs from a fresh run (-fresh +session):\n%s", diff)
	}
}

// TestSettleBeforeLint: a session that has linted nothing says nothing.
func TestSettleBeforeLint(t *testing.T) {
	if result, err := workspaceOf(t, lint.Options{Dir: t.TempDir()}).NewSession().Settle(context.Background()); result != nil || err != nil {
		t.Errorf("got %v, %v", result, err)
	}
}
