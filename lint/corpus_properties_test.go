package lint_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// change is a way of writing a definition differently that leaves what is wrong with it as it is.
type change struct {
	name string

	// apply returns the changed text, nil where the change does not fit the definition.
	apply func(text []byte) []byte

	// counted are the rules that the order of the actions decides about: which action of several they name may change,
	// how many they name may not.
	counted []string
	ignored []string // rules about the order itself

	renamed, to string // a key that was renamed
}

// orderBound are the rules that name the later of two, or the first of several.
var orderBound = []string{
	"duplicate-action-key", "duplicate-id", "duplicate-branch-child", "multiple-root-actions", "parent-cycle",
	"confusable-action-key", "no-open-window", "second-private-reply",
}

// TestCorpusProperties writes every sound definition of the corpus differently and expects the same to be said of it:
// reformatted, its actions in another order, one key renamed throughout.
func TestCorpusProperties(t *testing.T) {
	for _, a := range readArchives(t) {
		if a.waits(t) || slices.Contains(a.args, "--against") || slices.Contains(a.args, "--catalog") {
			continue
		}
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			for _, name := range a.definitions() {
				checkChanges(t, a, name)
			}
		})
	}
}

// checkChanges lints a definition and everything it can be changed into in one run, and compares.
func checkChanges(t *testing.T, a *archive, name string) {
	t.Helper()
	i := slices.IndexFunc(a.files, func(f file) bool { return f.name == name })
	text := a.files[i].data
	if !json.Valid(bytes.TrimPrefix(text, []byte("\ufeff"))) {
		return
	}
	dir := t.TempDir()
	original := writeVariant(t, a, dir, "original", name, text)
	files, changes := []string{original}, map[string]change{}
	for _, c := range changesOf(text) {
		if c.renamed != "" && a.namesKeys() {
			continue
		}
		changed := c.apply(text)
		if changed == nil {
			continue
		}
		written := writeVariant(t, a, dir, fmt.Sprintf("variant%d", len(files)), name, changed)
		files, changes[written] = append(files, written), c
	}
	byFile := map[string][]lint.Finding{}
	doc, _ := lintFiles(t, dir, a, files)
	for _, f := range doc.Findings {
		if f.Rule != "overlapping-keyword" { // the variants of one definition overlap with each other
			byFile[f.File] = append(byFile[f.File], f)
		}
		checkRanges(t, dir, &f)
	}
	for _, written := range files[1:] {
		c := changes[written]
		before, after := c.essence(byFile[original], false), c.essence(byFile[written], true)
		if diff := cmp.Diff(before, after); diff != "" {
			t.Errorf("%s, %s: other findings\n-before +after:\n%s\n%s", name, c.name, diff, readBack(t, dir, written))
		}
	}
}

// namesKeys reports that files beside the definitions say what is to be found about keys by name, so that a renamed key
// is another one to them.
func (a *archive) namesKeys() bool {
	return slices.ContainsFunc(a.files, func(f file) bool {
		return strings.HasSuffix(f.name, lint.SuppressionsName) || bytes.Contains(f.data, []byte("custom-rules"))
	})
}

// writeVariant writes the archive with one definition changed into a folder of its own and returns the definition's path.
func writeVariant(t *testing.T, a *archive, dir, folder, name string, text []byte) string {
	t.Helper()
	if a.configured() {
		a.write(t, filepath.Join(dir, folder))
	}
	writeFile(t, filepath.Join(dir, folder, filepath.FromSlash(name)), text)
	return path.Join(folder, name)
}

// essence is what a change has to leave as it is: a sorted list of lines, one a finding.
func (c *change) essence(findings []lint.Finding, changed bool) []string {
	lines := []string{}
	for _, f := range findings {
		subject, fingerprint := f.Subject, f.Fingerprint
		switch {
		case slices.Contains(c.ignored, f.Rule):
			continue
		case slices.Contains(c.counted, f.Rule):
			subject, fingerprint = "(any)", "(any)"
		case c.renamed != "" && (subject == c.renamed && !changed || subject == c.to && changed):
			subject, fingerprint = "(renamed)", "(any)"
		}
		lines = append(lines, fmt.Sprintf("%s %s subject=%q fingerprint=%s", f.Severity, f.Rule, subject, fingerprint))
	}
	slices.Sort(lines)
	return lines
}

func changesOf(text []byte) []change {
	changes := []change{
		{name: "minified", apply: minified},
		{name: "indented", apply: indented("", "   ")},
		{name: "indented with tabs, CRLF and a byte order mark", apply: func(text []byte) []byte {
			text = bytes.ReplaceAll(indented("", "\t")(text), []byte("\n"), []byte("\r\n"))
			return append([]byte("\ufeff"), text...)
		}},
	}
	_, body := bodyOf(text)
	rows := rowsOf(body)
	if ambiguous(rows) {
		return changes // the order decides what a reference means
	}
	for seed := range uint64(3) {
		changes = append(changes, change{
			name:    fmt.Sprintf("shuffled, seed %d", seed),
			apply:   func(text []byte) []byte { return shuffled(text, seed) },
			counted: orderBound,
			ignored: []string{"child-before-parent"},
		})
	}
	for _, r := range rows {
		if !renamable(r.key) || len(changes) > 12 {
			continue
		}
		to := r.key + "-renamed"
		changes = append(changes, change{
			name: "renamed " + r.key, renamed: r.key, to: to,
			apply: func(text []byte) []byte { return renamed(text, r.key, to) },
			// a longer name may stop looking like another one
			ignored: []string{"confusable-action-key"},
		})
	}
	return changes
}

// renamable reports that a key says nothing by itself.
func renamable(key string) bool {
	return strings.TrimSpace(key) == key && key != "" && !strings.Contains(key, "{")
}

func minified(text []byte) []byte {
	var out bytes.Buffer
	if json.Compact(&out, bytes.TrimPrefix(text, []byte("\ufeff"))) != nil {
		return nil
	}
	return out.Bytes()
}

func indented(prefix, indent string) func(text []byte) []byte {
	return func(text []byte) []byte {
		var out bytes.Buffer
		if json.Indent(&out, bytes.TrimPrefix(text, []byte("\ufeff")), prefix, indent) != nil {
			return nil
		}
		return out.Bytes()
	}
}

// shuffled puts the actions into another order, nil where there are fewer than two.
func shuffled(text []byte, seed uint64) []byte {
	return withActions(text, func(elements []json.RawMessage) []json.RawMessage {
		if len(elements) < 2 {
			return nil
		}
		if seed == 0 {
			slices.Reverse(elements)
			return elements
		}
		rand.New(rand.NewPCG(seed, 7)).Shuffle(len(elements), func(i, j int) { elements[i], elements[j] = elements[j], elements[i] })
		return elements
	})
}

// renamed renames an action_key and every parent_key that names it.
func renamed(text []byte, from, to string) []byte {
	return withActions(text, func(elements []json.RawMessage) []json.RawMessage {
		for i, element := range elements {
			changed := withMembers(element, func(name string, value json.RawMessage) json.RawMessage {
				if (name == "action_key" || name == "parent_key") && textOf(value, false) == from {
					return quoted(to)
				}
				return value
			})
			if changed != nil {
				elements[i] = changed
			}
		}
		return elements
	})
}

// withActions replaces the elements of the definition's actions, byte for byte the same around them; nil where change returns nil.
func withActions(text []byte, change func([]json.RawMessage) []json.RawMessage) []byte {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	return withMembers(text, func(name string, value json.RawMessage) json.RawMessage {
		switch name {
		case "params", "arguments", "action_params":
			if inner := withActions(value, change); inner != nil {
				return inner
			}
		case "actions":
			var elements []json.RawMessage
			if json.Unmarshal(value, &elements) != nil {
				return value
			}
			elements = change(elements)
			if elements == nil {
				return nil
			}
			return append(append([]byte("["), bytes.Join(rawBytes(elements), []byte(", "))...), ']')
		}
		return value
	})
}

func rawBytes(elements []json.RawMessage) [][]byte {
	out := make([][]byte, len(elements))
	for i, e := range elements {
		out[i] = e
	}
	return out
}

// withMembers replaces values of an object's members and keeps their order; nil where text is no object, or change returns nil.
func withMembers(text []byte, change func(name string, value json.RawMessage) json.RawMessage) []byte {
	decoder := json.NewDecoder(bytes.NewReader(text))
	if open, err := decoder.Token(); err != nil || open != json.Delim('{') {
		return nil
	}
	out := []byte("{")
	for first := true; decoder.More(); first = false {
		name, err := decoder.Token()
		if err != nil {
			return nil
		}
		var value json.RawMessage
		if decoder.Decode(&value) != nil {
			return nil
		}
		value = change(name.(string), value)
		if value == nil {
			return nil
		}
		if !first {
			out = append(out, ", "...)
		}
		out = append(append(append(out, quoted(name.(string))...), ": "...), value...)
	}
	return append(out, '}')
}

func quoted(text string) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string can always be encoded
	return bytes.TrimRight(out.Bytes(), "\n")
}
