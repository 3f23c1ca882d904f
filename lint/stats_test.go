package lint_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// TestStats: measuring and counting change nothing of what is found, and speak of every phase, rule and file.
func TestStats(t *testing.T) {
	dir := t.TempDir()
	const files = 20
	for i := range files {
		text := fmt.Sprintf(`{"title": "T%d", "triggers": [{"trigger_type": "comment"}],
			"actions": [{"action_key": "a", "action_type": "message", "content": "x", "parent_key": "b"}]}`, i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.scenario.json", i)), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	run := func(options lint.Options) *lint.Result {
		options.Dir = dir
		workspace, err := lint.New(options)
		if err != nil {
			t.Fatal(err)
		}
		result, err := workspace.Lint(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
	stats, progress := &lint.Stats{}, &lint.Progress{}
	plain, measured := run(lint.Options{}), run(lint.Options{Stats: stats, Progress: progress})
	if diff := cmp.Diff(plain, measured); diff != "" {
		t.Errorf("-plain +measured\n%s", diff)
	}
	if progress.Files() != files || progress.Done() != files {
		t.Errorf("%d of %d files are done", progress.Done(), progress.Files())
	}
	for _, phase := range lint.Phases() {
		if took := stats.Time(phase); (took > 0) != (phase != lint.PhaseReport) {
			t.Errorf("%s took %v", phase, took)
		}
	}
	asked := map[string]int{}
	for i, cost := range stats.Rules() {
		asked[cost.Rule] = cost.Asked
		if i > 0 && cost.Time > stats.Rules()[i-1].Time {
			t.Errorf("%s is dearer than the rule before it", cost.Rule)
		}
	}
	if asked["orphan-parent-key"] != files {
		t.Errorf("orphan-parent-key was asked %d times, want %d", asked["orphan-parent-key"], files)
	}
}
