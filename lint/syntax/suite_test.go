package syntax_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/syntax"
)

// TestJSONTestSuite reads the public suite of JSON texts: y_ must be accepted, n_ refused, i_ may be either.
func TestJSONTestSuite(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(suites(t), "JSONTestSuite", "test_parsing", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Skip("JSONTestSuite is not there; it is published at https://github.com/nst/JSONTestSuite. " +
			"Put it beside the checkout as ../shared/suites/JSONTestSuite, or name the folder above it in INROLINT_SUITES.")
	}
	for _, file := range files {
		name := filepath.Base(file)
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tree := syntax.Parse(string(src), syntax.Options{})
			checkTree(t, tree)
			compareWithJSON(t, tree)
			accepted := len(tree.Errors())+len(tree.Comments())+len(tree.TrailingCommas()) == 0
			if accepted && strings.HasPrefix(name, "n_") {
				t.Error("it is accepted")
			}
			if !accepted && strings.HasPrefix(name, "y_") {
				t.Errorf("it is refused: %v", tree.Errors())
			}
		})
	}
}

// suites returns the folder of the public test suites.
func suites(t *testing.T) string {
	t.Helper()
	if folder := os.Getenv("INROLINT_SUITES"); folder != "" {
		return folder
	}
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return filepath.Join(folder, "..", "shared", "suites")
		}
		above := filepath.Dir(folder)
		if above == folder {
			t.Fatal("no go.mod above the test")
		}
		folder = above
	}
}
