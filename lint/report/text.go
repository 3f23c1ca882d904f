package report

import (
	"bufio"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/fatih/color"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/paint"
)

// mostRelated is how many related places of a finding are shown; the others are counted.
const mostRelated = 8

// textReport writes findings for people, each with the lines it is about.
type textReport struct {
	*bufio.Writer
	*paint.Palette
	sources
	width int
}

func writeText(w *bufio.Writer, result *lint.Result, options Options) error {
	r := &textReport{Writer: w, Palette: paint.New(options.Color), sources: sourcesOf(result), width: options.Width}
	for _, group := range byCause(result.Findings) {
		r.finding(group[0], group[1:])
	}
	if !options.Quiet {
		fmt.Fprintln(w, closing(result))
		if line := FixableOf(result.Findings).sentence(); line != "" {
			fmt.Fprintln(w, line)
		}
	}
	return nil
}

// finding writes one finding, the places of others that say the same for the same cause, and an empty line.
func (r *textReport) finding(f *lint.Finding, same []*lint.Finding) {
	severity := r.Severity(f.Severity)
	title := fmt.Sprintf("%s[%s]", f.Severity, f.Rule)
	for i, line := range wrap(title+": "+visible(f.What), r.width) {
		if i == 0 {
			fmt.Fprint(r, severity.Sprint(title))
			line = strings.TrimPrefix(line, title)
		}
		fmt.Fprintln(r, r.Strong.Sprint(line))
	}
	others := elsewhere(f)
	gutter := gutter(f, others)
	r.place(gutter, f.File, f.Range, '^', visible(f.Suggestion), severity)
	if len(f.Path) > 1 {
		r.remark(gutter, "path", strings.Join(f.Path, " → "))
	}
	if f.Only != "" {
		r.remark(gutter, "target", string(f.Only)+" only")
	}
	r.remark(gutter, "why", f.Why)
	r.remark(gutter, "help", f.Help)
	for _, fix := range f.Fixes {
		name := "fix"
		if !fix.Safe {
			name = "fix (unsafe)"
		}
		r.remark(gutter, name, fix.Title)
	}
	if f.RuleFile != "" {
		r.remark(gutter, "rule", "your own, "+f.RuleFile)
	}
	for i, related := range others {
		if i == mostRelated {
			fmt.Fprintf(r, "%s %s and %d more places\n", strings.Repeat(" ", gutter), r.Frame.Sprint("="), len(others)-i)
			break
		}
		fmt.Fprintf(r, "%s: %s\n", r.Frame.Sprint("note"), visible(related.Message))
		r.place(gutter, related.File, related.Range, '-', "", r.Frame)
	}
	if len(same) > 0 {
		fmt.Fprintf(r, "%s: %d more for the same reason:\n", r.Frame.Sprint("note"), len(same))
	}
	for _, other := range same {
		fmt.Fprintln(r, strings.TrimRight(r.arrow(gutter, other.File, other.Range)+" "+visible(other.Subject), " "))
	}
	fmt.Fprintln(r)
}

// elsewhere returns the related places but the finding's own, which is shown already: a loop of parents names all its
// references.
func elsewhere(f *lint.Finding) []lint.Related {
	return slices.DeleteFunc(slices.Clone(f.Related), func(r lint.Related) bool { return r.File == f.File && r.Range == f.Range })
}

// arrow points to where something is.
func (r *textReport) arrow(gutter int, file string, at lint.Range) string {
	return fmt.Sprintf("%s%s %s:%d:%d", strings.Repeat(" ", gutter), r.Frame.Sprint("-->"), visible(file), at.Start.Line, at.Start.Column)
}

// gutter returns the columns that the line numbers of a finding and of its other places need.
func gutter(f *lint.Finding, others []lint.Related) int {
	most := f.Range.End.Line
	for _, related := range others[:min(len(others), mostRelated)] {
		most = max(most, related.Range.End.Line)
	}
	return len(strconv.Itoa(most))
}

// place writes where something is, with the lines it is about where their text is known.
func (r *textReport) place(gutter int, file string, at lint.Range, mark byte, label string, marked *color.Color) {
	fmt.Fprintln(r, r.arrow(gutter, file, at))
	margin := strings.Repeat(" ", gutter)
	source := r.source(file)
	if source == nil {
		return
	}
	bar := r.Frame.Sprint("|")
	fmt.Fprintf(r, "%s %s\n", margin, bar)
	shown := snippets(source.lines, source.text, at.Start.Offset, at.End.Offset, r.width-gutter-3)
	for i, s := range shown {
		if i > 0 && s.number > shown[i-1].number+1 {
			fmt.Fprintf(r, "%s %s\n", margin, r.Frame.Sprint(ellipsis))
		}
		line := fmt.Sprintf("%s %s %s", r.Frame.Sprintf("%*d", gutter, s.number), bar, s.text)
		fmt.Fprintln(r, strings.TrimRight(line, " "))
		underline := strings.Repeat(string(mark), s.marked)
		if label != "" && i == len(shown)-1 {
			underline += " " + label
		}
		fmt.Fprintf(r, "%s %s %s%s\n", margin, bar, strings.Repeat(" ", s.before), marked.Sprint(underline))
	}
}

// remark writes a sentence below a frame, wrapped.
func (r *textReport) remark(gutter int, name, text string) {
	if text == "" {
		return
	}
	margin := strings.Repeat(" ", gutter+1)
	hanging := strings.Repeat(" ", gutter+len(name)+5)
	for i, line := range wrap(visible(text), r.width-len(hanging)) {
		if i > 0 {
			fmt.Fprintf(r, "%s%s\n", hanging, line)
			continue
		}
		fmt.Fprintf(r, "%s%s %s: %s\n", margin, r.Frame.Sprint("="), r.Strong.Sprint(name), line)
	}
}

// closing says in one line what was found.
func closing(result *lint.Result) string {
	s := result.Summary
	line := "No findings in " + count(s.Files, "file") + "."
	switch {
	case len(result.Findings) > 0:
		line = fmt.Sprintf("Found %s%s.", kinds(s), inFiles(result))
	case s.Files == 0:
		line = "Nothing was linted."
	}
	if s.Suppressed > 0 {
		line += fmt.Sprintf(" %s suppressed.", count(s.Suppressed, "finding"))
	}
	return line
}

// kinds counts findings by severity: "2 errors and 1 warning".
func kinds(s lint.Summary) string {
	var parts []string
	for _, part := range []struct {
		n    int
		name string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Infos, "info"}} {
		if part.n > 0 {
			parts = append(parts, count(part.n, part.name))
		}
	}
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " and " + parts[len(parts)-1]
}

func count(n int, name string) string {
	if n == 1 {
		return "1 " + name
	}
	return strconv.Itoa(n) + " " + name + "s"
}

// inFiles says how many of the linted files have findings; "" where all findings lie elsewhere. The findings are sorted
// by file.
func inFiles(result *lint.Result) string {
	n, all := 0, result.Summary.Files
	linted := make(map[string]bool, all)
	for i := range result.Files {
		linted[result.Files[i].Path] = true
	}
	for i := range result.Findings {
		file := result.Findings[i].File
		if _, beside := result.Texts[file]; !beside && (i == 0 || file != result.Findings[i-1].File) {
			n++
			if !linted[file] {
				all++ // it could not be linted, which is the finding
			}
		}
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" in %d of %s", n, count(all, "file"))
}
