package report_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/diff"
	"github.com/inrolint/inrolint/lint/printable"
	"github.com/inrolint/inrolint/lint/report"
)

// TestHostileComparison: the texts of definitions neither steer a terminal nor leave their line of a comment.
func TestHostileComparison(t *testing.T) {
	const evil = "\x1b[31m`x\n# head\n![](https://example.com)<b>\u202e"
	row := diff.Row{ID: evil, Key: evil, Type: evil, Text: evil, Under: evil, Branch: evil, Fields: []diff.Field{{Name: evil, From: evil, To: evil}}}
	rows := []diff.Row{row}
	change := &report.Comparison{Version: 1, Old: evil, New: evil, Change: &diff.Change{
		ID: evil, Title: evil, Notes: []string{evil}, Fields: row.Fields, Summary: diff.Summary{Destroyed: 1},
		Lists: []diff.List{{Name: "actions", Kept: rows, Changed: rows, Created: rows, Unknown: rows, Loose: rows, Destroyed: []diff.Subtree{{Row: row}}}},
	}}
	code := regexp.MustCompile("`[^`]*`")
	for _, format := range []string{"text", "markdown"} {
		var out strings.Builder
		if err := report.WriteChange(&out, format, change, report.Options{}); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			line = strings.TrimSuffix(line, "\n")
			if strings.ContainsFunc(line, printable.Hidden) || strings.HasPrefix(line, "# head") {
				t.Errorf("%s: %q", format, line)
			}
			bare := code.ReplaceAllString(strings.ReplaceAll(line, "\\`", ""), "")
			if format == "markdown" && strings.ContainsAny(bare, "`<") {
				t.Errorf("markdown: %q has more than text", line)
			}
		}
		if strings.Count(out.String(), "head") < 10 {
			t.Errorf("%s leaves out what it is about:\n%s", format, out.String())
		}
	}
}
