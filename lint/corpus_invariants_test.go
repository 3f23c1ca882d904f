package lint_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint"
)

// checkDocument holds what is true of every findings document: order, counts, ranges, subjects, paths, targets.
func checkDocument(t *testing.T, a *archive, dir string, doc *lint.Document) {
	t.Helper()
	if !slices.IsSortedFunc(doc.Findings, func(x, y lint.Finding) int {
		return cmp.Or(strings.Compare(x.File, y.File), cmp.Compare(x.Range.Start.Offset, y.Range.Start.Offset), strings.Compare(x.Rule, y.Rule))
	}) {
		t.Error("the findings are not sorted by file, offset and rule")
	}
	counts := map[lint.Severity]int{}
	for i := range doc.Findings {
		counts[doc.Findings[i].Severity]++
	}
	s := doc.Summary
	if s.Errors != counts[lint.Error] || s.Warnings != counts[lint.Warning] || s.Infos != counts[lint.Info] || s.Files != len(a.definitions()) {
		t.Errorf("the summary %+v does not count %v in %d files", s, counts, len(a.definitions()))
	}
	seen := map[[2]string]bool{}
	for i := range doc.Findings {
		f := &doc.Findings[i]
		checkRanges(t, dir, f)
		checkIdentity(t, dir, f)
		checkTargets(t, a, dir, f)
		if id := [2]string{f.File, f.Fingerprint}; seen[id] {
			t.Errorf("%s: the fingerprint %s is another finding's of this file", f.Rule, f.Fingerprint)
		} else {
			seen[id] = true
		}
	}
}

// checkTargets holds the targets of a finding to those of the run. Only the inline objects ask where a definition goes.
func checkTargets(t *testing.T, a *archive, dir string, f *lint.Finding) {
	t.Helper()
	if a.configured() {
		return
	}
	want := []lint.Target{lint.REST}
	pointer, body := bodyOf(readBack(t, dir, f.File))
	if body == nil {
		return // not plain JSON
	}
	target := ""
	if i := slices.Index(a.args, "--target"); i >= 0 {
		target = a.args[i+1]
	}
	switch {
	case pointer != "" || target == "mcp" || f.Rule == "mcp-inline-object" || f.Rule == "read-tool-write":
		want = []lint.Target{lint.MCP}
	case target == "both":
		want = []lint.Target{lint.REST, lint.MCP}
	}
	if !slices.Equal(f.Targets, want) {
		t.Errorf("%s in %s: targets %v, want %v", f.Rule, f.File, f.Targets, want)
	}
}

// checkRanges holds every range of a finding to its file.
func checkRanges(t testing.TB, dir string, f *lint.Finding) {
	t.Helper()
	checkRange(t, readBack(t, dir, f.File), f.Rule, f.Range)
	for _, r := range f.Related {
		checkRange(t, readBack(t, dir, r.File), f.Rule+", related", r.Range)
	}
	for _, fix := range f.Fixes {
		for _, e := range fix.Edits {
			checkRange(t, readBack(t, dir, f.File), f.Rule+", fix", e.Range)
		}
	}
}

func readBack(t testing.TB, dir, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// checkRange reports a range outside the text, inside a character, or whose lines and columns are not those of its offsets.
func checkRange(t testing.TB, text []byte, what string, r lint.Range) {
	t.Helper()
	if r.Start.Offset < 0 || r.Start.Offset > r.End.Offset || r.End.Offset > len(text) {
		t.Errorf("%s: the range %+v is not in the file of %d bytes", what, r, len(text))
		return
	}
	for _, p := range []lint.Position{r.Start, r.End} {
		if p.Offset < len(text) && !utf8.RuneStart(text[p.Offset]) && utf8.Valid(text) {
			t.Errorf("%s: %+v is inside a character", what, p)
		}
		if !utf8.Valid(text[:p.Offset]) {
			continue // bytes that are no character have no column
		}
		if line, column := position(text, p.Offset); p.Line != line || p.Column != column {
			t.Errorf("%s: offset %d is %d:%d, not %d:%d", what, p.Offset, line, column, p.Line, p.Column)
		}
	}
}

// position counts lines and columns the plain way: LF, CRLF and a lone CR end a line, a column is a code point, a byte
// order mark has none.
func position(text []byte, offset int) (line, column int) {
	line, start := 1, 0
	if bytes.HasPrefix(text, []byte("\ufeff")) {
		start = min(len("\ufeff"), offset)
	}
	for i := 0; i < offset; i++ {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			line, start = line+1, i+1
		}
	}
	return line, utf8.RuneCount(text[start:offset]) + 1
}

// bodyOf finds the object that is the definition: the top level, or what a tool call carries.
func bodyOf(text []byte) (pointer string, body map[string]json.RawMessage) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if json.Unmarshal(text, &body) != nil {
		return "", nil
	}
	for {
		inner := ""
		for _, name := range []string{"params", "arguments", "action_params"} {
			if len(body[name]) > 0 && body[name][0] == '{' {
				inner = name
				break
			}
		}
		if inner == "" {
			return pointer, body
		}
		text, pointer = body[inner], pointer+"/"+inner
		body = nil
		if json.Unmarshal(text, &body) != nil {
			return pointer, nil
		}
	}
}

// row is what the checks below know of an action.
type row struct{ key, id, parentKey, parentID string }

func rowsOf(body map[string]json.RawMessage) []row {
	var elements []json.RawMessage
	if json.Unmarshal(body["actions"], &elements) != nil {
		return nil
	}
	rows := make([]row, len(elements))
	for i, element := range elements {
		var members map[string]json.RawMessage
		if json.Unmarshal(element, &members) != nil {
			continue
		}
		rows[i] = row{textOf(members["action_key"], false), textOf(members["id"], true), textOf(members["parent_key"], false), textOf(members["parent_id"], true)}
	}
	return rows
}

// textOf decodes a string; a whole number too, where it is an id.
func textOf(raw json.RawMessage, id bool) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	if n, err := strconv.ParseUint(string(raw), 10, 64); err == nil && id && n > 0 {
		return string(raw)
	}
	return ""
}

// checkIdentity holds subject and path of a finding to the definition: the subject is the key (or id) of the action that
// the pointer leads into, the path ends at the subject and follows the parents.
func checkIdentity(t *testing.T, dir string, f *lint.Finding) {
	t.Helper()
	if f.Fingerprint == "" {
		t.Errorf("%s: no fingerprint", f.Rule)
	}
	if f.Pointer == nil && !slices.Contains(pointerFree, f.Rule) {
		t.Errorf("%s: no pointer", f.Rule)
	}
	if f.Pointer == nil || slices.Contains(pointerFree, f.Rule) || f.Rule == "update-drops-record" {
		return
	}
	pointer, body := bodyOf(readBack(t, dir, f.File))
	if body == nil {
		return // not plain JSON
	}
	rows := rowsOf(body)
	rest, found := strings.CutPrefix(*f.Pointer, pointer+"/actions/")
	index, _, _ := strings.Cut(rest, "/")
	i, err := strconv.Atoi(index)
	if !found || err != nil || i >= len(rows) {
		if f.Subject != "" || len(f.Path) > 0 {
			t.Errorf("%s at %s: subject %q, path %q, want none", f.Rule, *f.Pointer, f.Subject, f.Path)
		}
		return
	}
	want := cmp.Or(rows[i].key, rows[i].id)
	if f.Subject != want && f.Rule != "duplicate-property" && f.Rule != "wrong-type" {
		t.Errorf("%s at %s: subject %q, want %q", f.Rule, *f.Pointer, f.Subject, want)
	}
	checkPath(t, f, rows, i)
}

// checkPath follows a path from its end to its beginning.
func checkPath(t *testing.T, f *lint.Finding, rows []row, i int) {
	t.Helper()
	if len(f.Path) == 0 || slices.Contains(f.Path, "…") || ambiguous(rows) {
		return
	}
	at := &rows[i]
	for k := len(f.Path) - 1; k >= 0; k-- {
		if name := cmp.Or(at.key, at.id); name != "" && f.Path[k] != name {
			t.Errorf("%s at %s: path %q", f.Rule, *f.Pointer, f.Path)
			return
		}
		next := slices.IndexFunc(rows, func(r row) bool {
			return at.parentKey != "" && r.key == at.parentKey || at.parentKey == "" && at.parentID != "" && r.id == at.parentID
		})
		if next < 0 {
			if k > 1 { // at most the trigger before the root
				t.Errorf("%s at %s: path %q goes on before the root", f.Rule, *f.Pointer, f.Path)
			}
			return
		}
		at = &rows[next]
	}
	t.Errorf("%s at %s: path %q does not begin at the root", f.Rule, *f.Pointer, f.Path)
}

// ambiguous reports that two actions have the same key or id.
func ambiguous(rows []row) bool {
	seen := map[string]bool{}
	for _, r := range rows {
		for _, name := range []string{"key " + r.key, "id " + r.id} {
			if !strings.HasSuffix(name, " ") && seen[name] {
				return true
			}
			seen[name] = true
		}
	}
	return false
}
