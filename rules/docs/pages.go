package main

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/rules"
)

// indexName is the page that lists the rules.
const indexName = "README.md"

// makePages returns the text of every page by its name below the folder of the rules, with "/".
func makePages() (map[string]string, error) {
	authoring, err := authoringPage()
	if err != nil {
		return nil, err
	}
	pages := map[string]string{indexName: indexPage(rules.Builtin()), authoringName: authoring}
	for _, r := range rules.Builtin() {
		file, err := r.Document()
		if err != nil {
			return nil, err
		}
		text, err := rulePage(file)
		if err != nil {
			return nil, err
		}
		pages[r.Group+"/"+r.ID+".md"] = text
	}
	return pages, nil
}

// staleFiles returns the names of the pages that are missing or have another text, and of the files that are pages of
// no rule, sorted.
func staleFiles(folder string, pages map[string]string) ([]string, error) {
	var stale []string
	for name, text := range pages {
		got, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		if err != nil || string(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n"))) != text {
			stale = append(stale, name)
		}
	}
	present, err := filepath.Glob(filepath.Join(folder, "*", "*.md"))
	if err != nil {
		return nil, err
	}
	groups := map[string]bool{}
	for name := range maps.Keys(pages) {
		group, _, _ := strings.Cut(name, "/")
		groups[group] = true
	}
	for _, path := range present {
		group := filepath.Base(filepath.Dir(path))
		name := group + "/" + filepath.Base(path)
		if _, known := pages[name]; !known && groups[group] {
			stale = append(stale, name)
		}
	}
	slices.Sort(stale)
	return stale, nil
}

// write writes the stale pages and removes those of rules that are gone.
func write(folder string, pages map[string]string, stale []string) error {
	for _, name := range stale {
		path := filepath.Join(folder, filepath.FromSlash(name))
		text, known := pages[name]
		if !known {
			if err := os.Remove(path); err != nil {
				return err
			}
			continue
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
