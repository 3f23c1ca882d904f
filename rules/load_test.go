package rules

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/flow"
)

// TestLoad holds the loader to its problems, each at its line and column.
func TestLoad(t *testing.T) {
	names, err := filepath.Glob("testdata/load/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no cases", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			source, want := archive.Files[0].Data, string(archive.Files[1].Data)
			_, problems := Load("rule.yaml", source)
			var got strings.Builder
			for _, p := range problems {
				fmt.Fprintf(&got, "%d:%d: %s\n", p.Line, p.Column, p.Message)
			}
			if *update {
				archive.Files[1].Data = []byte(got.String())
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got.String()); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzLoad holds that no rule file makes the loader panic, that every problem lies in the file, and that a rule it takes
// can be run.
func FuzzLoad(f *testing.F) {
	names, _ := filepath.Glob("testdata/load/*.txtar")
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive.Files[0].Data)
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		file, problems := Load("rule.yaml", source)
		lines := 2
		for _, ending := range []string{"\n", "\r", "\u0085", "\u2028", "\u2029"} { // YAML ends lines at each of them
			lines += strings.Count(string(source), ending)
		}
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Column < 1 || p.Message == "" {
				t.Errorf("problem %v in a file of %d lines", p, lines)
			}
		}
		if len(problems) == 0 {
			Run(context.Background(), definition(flowSource, flow.Hints{}), NewSet([]*Rule{file.Rule}, nil))
		}
	})
}
