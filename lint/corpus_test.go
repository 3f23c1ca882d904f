package lint_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/inrolint/inrolint/lint"
)

// ruleGroup is a group of the rule catalogue. Findings of groups that are not judged yet are neither asked for nor expected.
type ruleGroup struct {
	name   string
	judged bool
	rules  string
}

var ruleGroups = []ruleGroup{
	{"Document", true, "syntax comment-in-json duplicate-property wrong-type missing-property invalid-value unknown-property " +
		"response-envelope read-tool-write secret-in-definition"},
	{"Creation mode", true, "exclusive-create-modes campaign-prompt create-mode-on-update blank-definition missing-title active-on-create"},
	{"Action tree", true, "orphan-parent-key orphan-parent-id parent-key-and-id missing-action-key duplicate-action-key duplicate-id " +
		"parent-cycle multiple-root-actions new-action-without-parent branch-without-parent missing-parent-branch " +
		"branch-on-linear-parent invalid-branch-label branch-index-out-of-range branch-index-gap duplicate-branch-child " +
		"unhandled-branch child-before-parent unreachable-action id-in-create no-actions confusable-action-key"},
	{"Update safety: whole lists", true, "update-drops-all"},
	{"Update safety: against an export", true, "update-drops-record unknown-existing-id parent-dropped action-type-changed campaign-not-draft"},
	{"Triggers", true, "missing-trigger-type unknown-trigger-type no-triggers triggers-on-campaign duplicate-trigger shadowed-trigger " +
		"comment-filter-mismatch redundant-keyword blank-keyword short-keyword comment-to-dm-without-comment-trigger"},
	{"Triggers across files", true, "overlapping-keyword"},
	{"Action content", true, "missing-action-type unknown-action-type missing-content content-too-long button-count button-title " +
		"button-payload too-many-answers split-ratio one-sided-split comment-without-comment-trigger comment-variants " +
		"folder-target property-slug http-body http-url conversion-link card-text-too-long expiry"},
	{"Inline objects", true, "mcp-inline-object media-file-source media-file-url media-type share-page-url misplaced-inline-object account-bound-id"},
	{"Campaign rules", true, "no-inclusion-rule contradictory-rule duplicate-rule rules-on-scenario rules-without-actions placeholder-id"},
	{"Timing", true, "second-private-reply window-closed no-open-window"},
	{"Variables", true, "unbalanced-variable unknown-variable unavailable-variable display-name liquid-tag variable-in-reference"},
	{"Account catalogues", true, ""}, // no rules of their own: they change what others say
	{"Housekeeping", true, "unused-suppression expired-suppression rule-failed"},
}

// offByDefault are the rules that run only in archives that give them a level.
var offByDefault = []string{"account-bound-id", "display-name"}

// judgedRules are the rules whose findings are compared.
func judgedRules() []string {
	var ids []string
	for _, g := range ruleGroups {
		if g.judged {
			ids = append(ids, strings.Fields(g.rules)...)
		}
	}
	return ids
}

// selection is what --select is given for an archive: the judged rules, those off by default only where the archive
// gives them a level, and the archive's own.
func selection(a *archive) []string {
	ids := slices.DeleteFunc(judgedRules(), func(id string) bool {
		return slices.Contains(offByDefault, id) && !slices.ContainsFunc(a.args, func(arg string) bool { return strings.HasPrefix(arg, id+"=") })
	})
	for i, arg := range a.args {
		if arg == "--select" {
			ids = append(ids, a.args[i+1])
		}
	}
	return ids
}

// waits reports that an archive needs a group that is not judged yet.
func (a *archive) waits(t testing.TB) bool {
	t.Helper()
	if a.needs == "" {
		return false
	}
	i := slices.IndexFunc(ruleGroups, func(g ruleGroup) bool { return g.name == a.needs })
	if i < 0 {
		t.Fatalf("%s needs an unknown group %q", a.name, a.needs)
	}
	return !ruleGroups[i].judged
}

// flags are the archive's own flags without --select.
func flags(a *archive) []string {
	var rest []string
	for i := 0; i < len(a.args); i++ {
		if a.args[i] == "--select" {
			i++
			continue
		}
		rest = append(rest, a.args[i])
	}
	return rest
}

var binaryDir string // where [binary] was built, "" if it was not

// binary builds the program at its first use: the corpus judges what users run.
var binary = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "inrolint")
	if err != nil {
		return "", err
	}
	binaryDir = dir
	path := filepath.Join(dir, "inrolint")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", path, "../cmd/inrolint").CombinedOutput(); err != nil {
		return "", fmt.Errorf("building inrolint: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	status := m.Run()
	if binaryDir != "" {
		os.RemoveAll(binaryDir)
	}
	os.Exit(status)
}

// run runs the program in dir and returns what it wrote and its exit status.
func run(t testing.TB, dir string, args ...string) (stdout []byte, status int) {
	t.Helper()
	program, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if status = cmd.ProcessState.ExitCode(); status > 1 {
		t.Errorf("inrolint %s: exit status %d\n%s", strings.Join(args, " "), status, &errs)
	}
	return out.Bytes(), status
}

// lintFiles lints files below dir and returns the findings document, read and as it was written.
func lintFiles(t testing.TB, dir string, a *archive, files []string) (*lint.Document, []byte) {
	t.Helper()
	args := append([]string{"lint", "--format", "json", "--select", strings.Join(selection(a), ",")}, flags(a)...)
	out, status := run(t, dir, append(args, files...)...)
	var doc lint.Document
	decoder := json.NewDecoder(bytes.NewReader(out))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&doc); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := min(doc.Summary.Errors, 1); status != want {
		t.Errorf("exit status %d with %d errors", status, doc.Summary.Errors)
	}
	return &doc, out
}

func TestCorpus(t *testing.T) {
	validator := findingsSchema(t)
	for _, a := range readArchives(t) {
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			if a.waits(t) {
				t.Skipf("the rules of the group %q are not judged yet", a.needs)
			}
			dir := t.TempDir()
			a.write(t, dir)
			doc, raw := lintFiles(t, dir, a, a.definitions())
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
			if err != nil {
				t.Fatal(err)
			}
			if err := validator.Validate(value); err != nil {
				t.Errorf("the document is not what `inrolint schema findings` says: %v", err)
			}
			compare(t, a, dir, doc)
			checkDocument(t, a, dir, doc)
		})
	}
}

// findingsSchema compiles what `inrolint schema findings` prints.
func findingsSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	out, _ := run(t, ".", "schema", "findings")
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("findings.json", value); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("findings.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// compare holds the findings against the archive's want section.
func compare(t *testing.T, a *archive, dir string, doc *lint.Document) {
	t.Helper()
	judged := selection(a)
	var want, got, lines []string
	anywhere := map[string]bool{}    // rules whose place nothing prescribes
	withRelated := map[string]bool{} // lines whose related places are compared
	for _, w := range a.want {
		if !slices.Contains(judged, w.rule) {
			continue
		}
		if strings.HasPrefix(w.line, "? ") || strings.Contains(w.line, ":? ") {
			anywhere[w.rule] = true
		}
		if w.related != nil {
			withRelated[w.line] = true
		}
		want = append(want, strings.Join(append([]string{w.line}, w.related...), "\n    + "))
	}
	for i := range doc.Findings {
		f := &doc.Findings[i]
		line := wantFormat(t, a, dir, f, anywhere[f.Rule])
		lines = append(lines, line)
		if withRelated[line] {
			related := relatedLines(t, a, dir, f)
			slices.Sort(related)
			line = strings.Join(append([]string{line}, related...), "\n    + ")
		}
		got = append(got, line)
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s\nin want format:\n%s", diff, strings.Join(lines, "\n"))
	}
}

// pointerFree are the rules whose findings need no pointer; theirs is not compared.
var pointerFree = append([]string{"syntax", "comment-in-json"}, strings.Fields(ruleGroups[len(ruleGroups)-1].rules)...)

// wantFormat writes a finding as a line of a want section.
func wantFormat(t *testing.T, a *archive, dir string, f *lint.Finding, anywhere bool) string {
	t.Helper()
	if anywhere {
		return fmt.Sprintf("%s? %s %s - ?", filePrefix(a, f.File), f.Severity, f.Rule)
	}
	pointer := pointerText(f.Pointer)
	if slices.Contains(pointerFree, f.Rule) {
		pointer = "-"
	}
	at := f.Range.Start
	return fmt.Sprintf("%s%d:%d %s %s %s %s", filePrefix(a, f.File), at.Line, at.Column, f.Severity, f.Rule, pointer, sourceText(t, dir, f.File, f.Range))
}

func relatedLines(t *testing.T, a *archive, dir string, f *lint.Finding) []string {
	t.Helper()
	var lines []string
	for _, r := range f.Related {
		at := r.Range.Start
		lines = append(lines, fmt.Sprintf("%s%d:%d %s %s", filePrefix(a, r.File), at.Line, at.Column, pointerText(r.Pointer), sourceText(t, dir, r.File, r.Range)))
	}
	return lines
}

// filePrefix names the file of a place where an archive has several definitions, or the place is in none.
func filePrefix(a *archive, name string) string {
	if names := a.definitions(); len(names) == 1 && names[0] == name {
		return ""
	}
	return name + ":"
}

func pointerText(pointer *string) string {
	switch {
	case pointer == nil:
		return "-"
	case *pointer == "":
		return `""`
	}
	return *pointer
}

func sourceText(t *testing.T, dir, name string, r lint.Range) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	if r.Start.Offset < 0 || r.End.Offset < r.Start.Offset || r.End.Offset > len(data) {
		return fmt.Sprintf("<no place in the file: %d to %d of %d>", r.Start.Offset, r.End.Offset, len(data))
	}
	return shown(data[r.Start.Offset:r.End.Offset])
}

// TestCorpusCoverage holds the corpus itself to what it is meant to show.
func TestCorpusCoverage(t *testing.T) {
	archives := readArchives(t)
	seen := map[string]map[string]bool{} // rule -> archives
	clean := 0
	for _, a := range archives {
		if !slices.ContainsFunc(a.want, func(w expectation) bool { return !strings.Contains(w.line, " info ") }) {
			clean++
		}
		for _, w := range a.want {
			if seen[w.rule] == nil {
				seen[w.rule] = map[string]bool{}
			}
			seen[w.rule][a.name] = true
		}
	}
	if clean < 25 {
		t.Errorf("%d archives with nothing or information only, want 25", clean)
	}
	var all []string
	for _, g := range ruleGroups {
		all = append(all, strings.Fields(g.rules)...)
	}
	for _, id := range all {
		want := 2
		switch id {
		case "orphan-parent-key", "invalid-branch-label", "exclusive-create-modes", "mcp-inline-object":
			want = 8
		}
		if len(seen[id]) < want {
			t.Errorf("%s is shown by %d archives, want %d", id, len(seen[id]), want)
		}
	}
	for id := range seen {
		if !slices.Contains(all, id) && !slices.ContainsFunc(archives, func(a *archive) bool { return slices.Contains(a.args, id) }) {
			t.Errorf("%s is no rule of the catalogue", id)
		}
	}
}
