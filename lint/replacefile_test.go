package lint_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// TestWriteFile writes to files of every kind: what is replaced keeps its mode and its links, and nothing is left beside it.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	writeFile(t, at("old"), []byte("before"))
	writeFile(t, at("linked"), []byte("before"))
	for _, err := range []error{os.Chmod(at("old"), 0o640), os.Symlink("linked", at("link")), os.Symlink("made", at("dangling"))} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"new", "old", "link", "dangling"} {
		if err := lint.WriteFile(at(name), "after"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"new", "old", "linked", "made"} {
		if text, err := os.ReadFile(at(name)); string(text) != "after" {
			t.Errorf("%s holds %q, %v", name, text, err)
		}
	}
	for _, name := range []string{"link", "dangling"} {
		if info, err := os.Lstat(at(name)); err != nil || info.Mode()&os.ModeSymlink == 0 {
			t.Errorf("%s is no symlink any more", name)
		}
	}
	if info, err := os.Stat(at("old")); err != nil || info.Mode() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := lint.WriteFile(dir, "x"); err == nil {
		t.Error("a folder was written")
	}
	if err := lint.WriteFile(os.DevNull, "x"); err != nil {
		t.Error(err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 6 {
		t.Errorf("%v, %v", entries, err)
	}
}
