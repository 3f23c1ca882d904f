package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/paint"
)

// Fixable counts the findings that can be mended.
type Fixable struct {
	Safe   int // with a safe fix
	Unsafe int // with unsafe ones only
}

// FixableOf counts the findings that can be mended.
func FixableOf(findings []lint.Finding) Fixable {
	var n Fixable
	for i := range findings {
		switch fixes := findings[i].Fixes; {
		case len(fixes) == 0:
		case slices.ContainsFunc(fixes, func(f lint.Fix) bool { return f.Safe }):
			n.Safe++
		default:
			n.Unsafe++
		}
	}
	return n
}

// sentence says how many findings can be mended and how, "" where none can.
func (n Fixable) sentence() string {
	switch {
	case n.Safe > 0 && n.Unsafe > 0:
		return fmt.Sprintf("%d fixable with --fix (%d more with --unsafe-fixes).", n.Safe, n.Unsafe)
	case n.Safe > 0:
		return fmt.Sprintf("%d fixable with --fix.", n.Safe)
	case n.Unsafe > 0:
		return fmt.Sprintf("%d fixable with --fix --unsafe-fixes.", n.Unsafe)
	}
	return ""
}

// Unified writes the change of a text as a unified diff, as patch and git apply read it; "" where there is none.
func Unified(path, before, after string, colored bool) string {
	text := string(diff.Diff(path, []byte(before), path, []byte(after)))
	if text == "" {
		return ""
	}
	_, text, _ = strings.Cut(text, "\n") // the line "diff OLD NEW" is none of the format
	if !colored {
		return text
	}
	p := paint.New(true)
	var out strings.Builder
	for line := range strings.Lines(text) {
		body := strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "--- "), strings.HasPrefix(line, "+++ "):
			out.WriteString(p.Strong.Sprint(body))
		case strings.HasPrefix(line, "@@"):
			out.WriteString(p.Frame.Sprint(body))
		case strings.HasPrefix(line, "-"):
			out.WriteString(p.Error.Sprint(body))
		case strings.HasPrefix(line, "+"):
			out.WriteString(p.Added.Sprint(body))
		default:
			out.WriteString(body)
		}
		out.WriteString(line[len(body):])
	}
	return out.String()
}
