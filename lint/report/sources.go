package report

import (
	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
)

// sources is the texts that findings lie in, by path as in findings.
type sources map[string]*shownFile

// shownFile is the text of a file with its lines.
type shownFile struct {
	text  string
	lines *syntax.LineIndex
}

func sourcesOf(result *lint.Result) sources {
	s := sources{}
	for i := range result.Files {
		if f := &result.Files[i]; f.Text != "" {
			s[f.Path] = &shownFile{text: f.Text}
		}
	}
	for path, text := range result.Texts {
		s[path] = &shownFile{text: text}
	}
	return s
}

// source returns the text of a file with its lines, nil where it is not known.
func (s sources) source(file string) *shownFile {
	f := s[file]
	if f != nil && f.lines == nil {
		f.lines = syntax.NewLineIndex(f.text)
	}
	return f
}
