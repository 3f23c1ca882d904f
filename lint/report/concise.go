package report

import (
	"bufio"
	"fmt"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/paint"
)

// writeConcise writes one finding a line, as compilers do: what is wrong and what was probably meant, and the target where
// it concerns one of several.
func writeConcise(w *bufio.Writer, result *lint.Result, options Options) error {
	colors := paint.New(options.Color)
	for i := range result.Findings {
		f := &result.Findings[i]
		at := f.Range.Start
		only := ""
		if f.Only != "" {
			only = "(" + string(f.Only) + " only)"
		}
		fmt.Fprintf(w, "%s:%d:%d: %s %s: %s\n", visible(f.File), at.Line, at.Column,
			colors.Severity(f.Severity).Sprint(f.Severity), colors.Strong.Sprint(f.Rule), visible(sentences(f.What, f.Suggestion, only)))
	}
	return nil
}

// sentences joins what is not empty with a space.
func sentences(parts ...string) string {
	joined := ""
	for _, part := range parts {
		switch {
		case part == "":
		case joined == "":
			joined = part
		default:
			joined += " " + part
		}
	}
	return joined
}
