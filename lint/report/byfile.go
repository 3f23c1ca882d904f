package report

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// fileGroup is a file with the findings that lie in it.
type fileGroup struct {
	path     string
	findings []lint.Finding
}

// byFile returns the files that were linted, and others that findings lie in (a configuration, a suppression file),
// sorted by path.
func byFile(result *lint.Result) []fileGroup {
	var groups []fileGroup
	for from := 0; from < len(result.Findings); { // they are sorted by file
		path := result.Findings[from].File
		to := from
		for to < len(result.Findings) && result.Findings[to].File == path {
			to++
		}
		groups = append(groups, fileGroup{path, result.Findings[from:to]})
		from = to
	}
	for i, found := 0, len(groups); i < len(result.Files); i++ {
		path := result.Files[i].Path
		if _, has := slices.BinarySearchFunc(groups[:found], path, compareGroup); !has {
			groups = append(groups, fileGroup{path: path})
		}
	}
	slices.SortFunc(groups, func(a, b fileGroup) int { return strings.Compare(a.path, b.path) })
	return groups
}

func compareGroup(g fileGroup, path string) int { return strings.Compare(g.path, path) }
