package graph_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/graph"
)

// update rewrites the trees; read the change before it is committed.
var update = flag.Bool("update", false, "rewrite the trees in testdata/trees")

// TestTrees compares text trees with those that were read by a person: in each archive a definition and its tree.
func TestTrees(t *testing.T) {
	names, err := filepath.Glob("testdata/trees/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no trees: %v", err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			definition := archive.Files[0]
			_, g := build(t, definition.Name, strings.TrimSuffix(string(definition.Data), "\n"))
			tree := g.Text(graph.Options{Width: 80})
			if *update {
				archive.Files = []txtar.File{definition, {Name: "tree", Data: []byte(tree)}}
				if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(archive.Files[1].Data), tree); diff != "" {
				t.Errorf("tree (-want +got)\n%s", diff)
			}
		})
	}
}
