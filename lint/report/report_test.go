package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xeipuuv/gojsonschema"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
	"github.com/inrolint/inrolint/lint/syntax"
)

var update = flag.Bool("update", false, "rewrite the expected reports in testdata; read the change before it is committed")

// TestText compares text reports with those in testdata. Each file holds a source text; its comment says what is marked
// in it, one finding a line: the piece of text, and after " ← " the piece that is related.
func TestText(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			source := unescape(string(archive.Files[0].Data))
			result := resultOf(t, archive.Files[0].Name, source, string(archive.Comment))
			var got bytes.Buffer
			if err := report.Write(&got, "text", result, report.Options{Width: 80}); err != nil {
				t.Fatal(err)
			}
			if *update {
				archive.Files = append(archive.Files[:1], txtar.File{Name: "report", Data: got.Bytes()})
				if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(archive.Files[1].Data), got.String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// unescape writes characters that do not stand well in test data: ⟨tab⟩, ⟨esc⟩, ⟨rlo⟩, ⟨cr⟩, and ⟨long⟩ for a long text.
func unescape(text string) string {
	return strings.NewReplacer(
		"⟨tab⟩", "\t", "⟨esc⟩", "\x1b", "⟨rlo⟩", "\u202e", "⟨cr⟩", "\r", "⟨bad⟩", "\xff",
		"⟨long⟩", strings.Repeat(`{"action_key":"k","content":"text"},`, 5000),
	).Replace(text)
}

// resultOf makes a result with the findings that the lines of marks describe.
func resultOf(t *testing.T, name, source, marks string) *lint.Result {
	t.Helper()
	lines := syntax.NewLineIndex(source)
	find := func(piece string) lint.Range {
		start := strings.Index(source, unescape(piece))
		if start < 0 {
			t.Fatalf("%q does not stand in the source", piece)
		}
		return rangeOf(lines, start, start+len(unescape(piece)))
	}
	result := &lint.Result{Files: []lint.File{{Path: name, Text: source}}}
	for line := range strings.Lines(marks) {
		mark, related, has := strings.Cut(strings.TrimSpace(line), " ← ")
		f := lint.Finding{
			Rule: "some-rule", Severity: lint.Error, File: name, Range: find(strings.ReplaceAll(mark, "⏎", "\n")),
			What: "This is wrong.", Suggestion: `Did you mean "that"?`,
			Why:  "The API checks every reference before it saves anything, and one that does not resolve refuses the whole definition.",
			Help: "Name an action_key that stands in this file.",
			Path: []string{"comment", "q1", "yes"},
		}
		if has {
			f.Related = []lint.Related{{File: name, Range: find(related), Message: "first used here"}, {File: "other.json", Range: find(related), Message: "and there"}}
		}
		result.Findings = append(result.Findings, f)
	}
	result.Summary = lint.Summary{Files: 2, Errors: len(result.Findings), Suppressed: 1}
	return result
}

func rangeOf(lines *syntax.LineIndex, start, end int) lint.Range {
	position := func(offset int) lint.Position {
		line, column := lines.Position(offset)
		return lint.Position{Line: line, Column: column, Offset: offset}
	}
	return lint.Range{Start: position(start), End: position(end)}
}

// TestUnderline checks at every place of difficult lines that the mark stands under what it marks.
func TestUnderline(t *testing.T) {
	line := `{"title": "Drop 07 🧢 👩‍👩‍👧 日本語 é שלום", "x": "` + strings.Repeat("ab", 100) + `"}`
	for start := range len(line) {
		for _, length := range []int{0, 1, 2, 7, 40} {
			end := min(start+length, len(line))
			result := &lint.Result{
				Files:    []lint.File{{Path: "a.json", Text: line}},
				Findings: []lint.Finding{{Rule: "r", Severity: lint.Info, File: "a.json", Range: rangeOf(syntax.NewLineIndex(line), start, end)}},
			}
			var out strings.Builder
			if err := report.Write(&out, "text", result, report.Options{Width: 70, Quiet: true}); err != nil {
				t.Fatal(err)
			}
			rows := strings.Split(out.String(), "\n")
			if len(rows) < 5 || !strings.Contains(rows[4], "^") {
				t.Fatalf("bytes %d to %d are not marked:\n%s", start, end, out.String())
			}
		}
	}
}

// TestJSON: the document follows its published schema, and findings that are none are an empty list.
func TestJSON(t *testing.T) {
	results := map[string]*lint.Result{
		"nothing":  {Findings: []lint.Finding{}},
		"findings": resultOf(t, "a.json", "{\"x\": 1 <&>}", "\"x\" ← 1\n1"),
	}
	for i := range results["findings"].Findings {
		f := &results["findings"].Findings[i]
		f.Fixes, f.Targets, f.Message = []lint.Fix{}, []lint.Target{lint.REST}, "a <b> & \u2028"
		if f.Related == nil {
			f.Related = []lint.Related{}
		}
	}
	results["everything"], _ = hostile(t)
	for name, result := range results {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := report.Write(&out, "json", result, report.Options{Version: "1.2.3"}); err != nil {
				t.Fatal(err)
			}
			checked, err := gojsonschema.Validate(gojsonschema.NewBytesLoader(lint.FindingsSchema()), gojsonschema.NewBytesLoader(out.Bytes()))
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range checked.Errors() {
				t.Error(problem)
			}
			var lines bytes.Buffer
			if err := report.Write(&lines, "jsonl", result, report.Options{}); err != nil {
				t.Fatal(err)
			}
			if got := bytes.Count(lines.Bytes(), []byte("\n")); got != len(result.Findings) {
				t.Errorf("jsonl has %d lines for %d findings", got, len(result.Findings))
			}
			var document lint.Document
			if err := json.Unmarshal(out.Bytes(), &document); err != nil || document.Tool.Version != "1.2.3" || document.Version != lint.DocumentVersion {
				t.Errorf("%+v, %v", document, err)
			}
		})
	}
}

// TestConcise: one line for a finding, whatever stands in the message.
func TestConcise(t *testing.T) {
	result := resultOf(t, "a\nb\x1b.json", "{\"x\": 1}", "1")
	result.Findings[0].What = "key \"a\nb\u202e\x07\" is wrong."
	var out strings.Builder
	if err := report.Write(&out, "concise", result, report.Options{}); err != nil {
		t.Fatal(err)
	}
	want := "a b␛.json:1:7: error some-rule: key \"a b\ufffd␇\" is wrong. Did you mean \"that\"?\n"
	if out.String() != want {
		t.Errorf("got  %q\nwant %q", out.String(), want)
	}
}
