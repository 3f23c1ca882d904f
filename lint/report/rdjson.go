package report

import (
	"bufio"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
)

// The Reviewdog Diagnostic Format. Columns count bytes of UTF-8 from 1, ends are exclusive.
type rdReport struct {
	Source      rdSource       `json:"source"`
	Diagnostics []rdDiagnostic `json:"diagnostics"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"relatedLocations,omitempty"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// writeRDJSON writes the report that reviewdog reads with -f=rdjson. Paths are relative to the working directory, which
// reviewdog is run in, too.
func writeRDJSON(w *bufio.Writer, result *lint.Result, _ Options) error {
	texts := sourcesOf(result)
	report := rdReport{Source: rdSource{lint.Name, lint.Homepage}, Diagnostics: make([]rdDiagnostic, len(result.Findings))}
	for i := range result.Findings {
		f := &result.Findings[i]
		d := rdDiagnostic{
			Message:  f.Message,
			Location: rdLocation{f.File, texts.rdRange(f.File, f.Range)},
			Severity: strings.ToUpper(string(f.Severity)),
			Code:     rdCode{f.Rule, f.URL},
		}
		for _, related := range f.Related {
			d.Related = append(d.Related, rdRelated{related.Message, rdLocation{related.File, texts.rdRange(related.File, related.Range)}})
		}
		for _, fix := range f.Fixes {
			if s, ok := texts.rdSuggestion(f.File, fix); ok {
				d.Suggestions = append(d.Suggestions, s)
			}
		}
		report.Diagnostics[i] = d
	}
	return encodeJSON(w, report)
}

func (s sources) rdRange(file string, r lint.Range) rdRange {
	return rdRange{s.rdPosition(file, r.Start), s.rdPosition(file, r.End)}
}

// rdPosition counts the column in bytes; where the text is not known, the position is the line alone.
func (s sources) rdPosition(file string, p lint.Position) rdPosition {
	source := s.source(file)
	if source == nil {
		return rdPosition{Line: p.Line}
	}
	line, column := source.lines.Locate(p.Offset, syntax.UTF8)
	return rdPosition{line + 1, column + 1}
}

// rdSuggestion makes one replacement of a fix: from its first edit to its last, since reviewdog takes every suggestion for
// a change of its own.
func (s sources) rdSuggestion(file string, fix lint.Fix) (suggestion rdSuggestion, ok bool) {
	source := s.source(file)
	edits := inTextOrder(fix.Edits)
	if source == nil || len(edits) == 0 {
		return rdSuggestion{}, false
	}
	var text strings.Builder
	at := edits[0].Range.Start.Offset
	for _, edit := range edits {
		text.WriteString(source.text[at:edit.Range.Start.Offset])
		text.WriteString(edit.NewText)
		at = edit.Range.End.Offset
	}
	span := lint.Range{Start: edits[0].Range.Start, End: edits[len(edits)-1].Range.End}
	return rdSuggestion{s.rdRange(file, span), text.String()}, true
}
