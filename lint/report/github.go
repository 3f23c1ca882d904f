package report

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// In a workflow command the value of a property may not hold what separates properties, and nothing may hold a line
// break. The runner turns these escapes back.
var (
	commandText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeGitHub writes one workflow command a finding, which GitHub Actions shows as an annotation. Files are relative to
// the repository's root, as the runner takes them. The message begins with the place, since the log of a run shows
// nothing else of the command.
func writeGitHub(w *bufio.Writer, result *lint.Result, options Options) error {
	for i := range result.Findings {
		f := &result.Findings[i]
		start := f.Range.Start
		message := fmt.Sprintf("%s:%d:%d: %s", visible(f.File), start.Line, start.Column, f.Message)
		fmt.Fprintf(w, "::%s file=%s,%s,title=%s::%s\n", githubCommand(f.Severity), commandProperty.Replace(validText(options.fromRoot(f.File))),
			githubPlace(f.Range), commandProperty.Replace(f.Rule), commandText.Replace(validText(message)))
	}
	return nil
}

// validText replaces bytes that are no UTF-8: a file's name may hold any.
func validText(text string) string { return strings.ToValidUTF8(text, "\uFFFD") }

func githubCommand(s lint.Severity) string {
	if s == lint.Info {
		return "notice"
	}
	return string(s)
}

// githubPlace writes a range. The runner takes columns only where the range begins and ends on one line.
func githubPlace(r lint.Range) string {
	if r.End.Line != r.Start.Line {
		return fmt.Sprintf("line=%d,endLine=%d", r.Start.Line, r.End.Line)
	}
	return fmt.Sprintf("line=%d,endLine=%d,col=%d,endColumn=%d", r.Start.Line, r.End.Line, r.Start.Column, r.End.Column)
}
