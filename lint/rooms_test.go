package lint_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/inrolint/inrolint/"

// rooms from the ground up: a package may import packages of lower floors only. A folder below a room belongs to it
// unless it is named itself.
var rooms = map[string]int{
	"lint/nearest":   0,
	"lint/printable": 0,
	"lint/syntax":    0,
	"lint/flow":      1,
	"lint/format":    1,
	"schema":         2,
	"rules":          3,
	"lint":           4,
	"lint/graph":     5,
	"lint/report":    5,
	"lsp":            6,
	"cmd":            7,
}

// roomOf finds the room of a package by its folder below the module's root, with "/".
func roomOf(folder string) (string, bool) {
	for folder != "." && folder != "" {
		if _, ok := rooms[folder]; ok {
			return folder, true
		}
		folder = path.Dir(folder)
	}
	return "", false
}

// TestArrowsPointDown holds the architecture: a room imports lower rooms only, and every package has a room.
// External test packages (package x_test) may look down from above and are left out.
func TestArrowsPointDown(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	err = filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if file != root && (strings.HasPrefix(name, ".") || name == "testdata" || name == "node_modules" || name == "editors") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		checked++
		checkImports(t, root, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if checked < 10 {
		t.Errorf("only %d Go files seen below %s", checked, root)
	}
}

func checkImports(t *testing.T, root, file string) {
	t.Helper()
	relative, err := filepath.Rel(root, file)
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.ImportsOnly)
	if err != nil {
		t.Errorf("%s: %v", relative, err)
		return
	}
	if strings.HasSuffix(parsed.Name.Name, "_test") {
		return
	}
	folder := path.Dir(filepath.ToSlash(relative))
	room, ok := roomOf(folder)
	if !ok {
		t.Errorf("%s: the folder belongs to no room; name it in rooms", relative)
		return
	}
	for _, spec := range parsed.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		below, ok := strings.CutPrefix(imported, module)
		if !ok {
			continue
		}
		target, ok := roomOf(below)
		switch {
		case !ok:
			t.Errorf("%s imports %s, which belongs to no room", relative, imported)
		case target != room && rooms[target] >= rooms[room]:
			t.Errorf("%s (%s) imports %s (%s): arrows point down only", relative, room, imported, target)
		}
	}
}
