package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/rules"
)

// TestPagesAreCurrent holds the pages to the rule files.
func TestPagesAreCurrent(t *testing.T) {
	stale, err := staleFiles("..", pagesOf(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range stale {
		t.Errorf("rules/%s is stale; run: go generate ./rules", name)
	}
}

func pagesOf(t *testing.T) map[string]string {
	t.Helper()
	pages, err := makePages()
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// TestPages holds what a reader relies on: a page for each rule with every part, one list of all rules, closed code
// blocks, the same text every time.
func TestPages(t *testing.T) {
	pages := pagesOf(t)
	if len(pages) != len(rules.Builtin())+2 {
		t.Errorf("%d pages for %d rules", len(pages), len(rules.Builtin()))
	}
	for _, r := range rules.Builtin() {
		name := r.Group + "/" + r.ID + ".md"
		page := pages[name]
		for _, part := range []string{"# " + r.ID + "\n", r.Summary + ".", "- Severity: ", "- Looks at: ", "- Applies to: ", "- Rests on: ", "- Since: ",
			"\n## Reported\n", "\nFindings:\n\n- **", "\n## Not reported\n"} {
			if !strings.Contains(page, part) {
				t.Errorf("%s: no %q", name, part)
			}
		}
		if n := strings.Count(pages[indexName], "("+name+")"); n != 1 {
			t.Errorf("%s stands in the index %d times", name, n)
		}
		if strings.Count(page, "\n```")%2 != 0 {
			t.Errorf("%s: a code block is not closed", name)
		}
	}
	if diff := cmp.Diff(pages, pagesOf(t)); diff != "" {
		t.Errorf("other pages the second time:\n%s", diff)
	}
}

// TestStaleFiles finds pages that are missing, changed, or of no rule, and leaves other files alone.
func TestStaleFiles(t *testing.T) {
	folder := t.TempDir()
	pages := map[string]string{indexName: "index\n", "timing/a.md": "a\n", "timing/b.md": "b\n"}
	for name, text := range map[string]string{
		"timing/a.md": "a\r\n", "timing/b.md": "other\n", "timing/gone.md": "gone\n", "notes/own.md": "mine\n",
	} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stale, err := staleFiles(folder, pages)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{indexName, "timing/b.md", "timing/gone.md"}, stale); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if err := write(folder, pages, stale); err != nil {
		t.Fatal(err)
	}
	if stale, err = staleFiles(folder, pages); err != nil || len(stale) > 0 {
		t.Errorf("after writing: %v %v", stale, err)
	}
}

// TestGroupsAreNamed holds that the index has a title for every group.
func TestGroupsAreNamed(t *testing.T) {
	known := map[string]bool{}
	for _, g := range groups {
		known[g.folder] = true
	}
	used := map[string]bool{}
	for _, r := range rules.Builtin() {
		used[r.Group] = true
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if !known[name] {
			t.Errorf("the group %q has no title", name)
		}
	}
}

// TestAuthoring holds that the page about writing rules names everything that a rule file can name.
func TestAuthoring(t *testing.T) {
	page := pagesOf(t)[authoringName]
	names := rules.Keys()
	for _, s := range rules.Scopes() {
		names = append(names, s.Name, s.Variable)
		for _, f := range s.Facts {
			names = append(names, f.Name)
		}
		for _, p := range s.Places {
			names = append(names, p.Name)
		}
	}
	for _, name := range names {
		if !strings.Contains(page, "`"+name+"`") {
			t.Errorf("no %q", name)
		}
	}
	for _, f := range rules.Functions() {
		if !strings.Contains(page, f.Signature) {
			t.Errorf("no %q", f.Signature)
		}
	}
}
