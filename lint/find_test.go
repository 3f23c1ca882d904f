package lint_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// TestFind wants the files that a run would lint, as absolute paths.
func TestFind(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{".inrolint.yaml", "b.scenario.json", "sub/a.campaign.jsonc", "sub/package.json", "old/c.scenario.json"} {
		text := "{}"
		if name == ".inrolint.yaml" {
			text = "root: true\nexclude: [old/**]\n"
		}
		writeFile(t, filepath.Join(dir, name), []byte(text))
	}
	w, err := lint.New(lint.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	found, err := w.Find(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{filepath.Join(dir, "b.scenario.json"), filepath.Join(dir, "sub", "a.campaign.jsonc")}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
