package complete_test

import (
	"hash/fnv"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
)

// corpus returns some definitions of the whole module's archives that are small enough to put the cursor everywhere. Which ones does
// not change when others are added.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	archives, err := filepath.Glob("../../testdata/definitions/*.txtar")
	if err != nil || len(archives) < 100 {
		t.Fatal("no corpus", err)
	}
	const largest = 1500
	step := uint32(4)
	if testing.Short() {
		step = 16
	}
	texts := map[string]string{}
	for _, name := range archives {
		chance := fnv.New32a()
		chance.Write([]byte(filepath.Base(name)))
		if chance.Sum32()%step != 0 {
			continue
		}
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if strings.Contains(f.Name, ".json") && !strings.HasPrefix(f.Name, "build:") && len(f.Data) <= largest && utf8.Valid(f.Data) {
				texts[filepath.Base(name)+"/"+f.Name] = string(f.Data)
			}
		}
	}
	return texts
}

// TestEveryPlace puts the cursor at every byte of sound and broken definitions, and behind every prefix of them. Ranges lie on
// one line and hold the cursor; whatever is taken leaves no more syntax errors than there were.
func TestEveryPlace(t *testing.T) {
	offered := 0
	for name, text := range corpus(t) {
		for offset := range len(text) + 1 {
			offered += checkPlace(t, name, text, offset)
			offered += checkPlace(t, name, text[:offset], offset)
			if t.Failed() {
				return
			}
		}
	}
	if offered < 1000 {
		t.Errorf("only %d candidates were offered", offered)
	}
}

// TestTypedAnywhere puts what people type at every byte of sound definitions. Where that makes no sense, several mistakes
// meet and how many there are is not clear-cut; the ranges are sound all the same.
func TestTypedAnywhere(t *testing.T) {
	n := 0
	for name, text := range corpus(t) {
		if n++; n > 6 {
			return
		}
		for _, typed := range []string{`"`, `"par`, `""`, `pa`, `{{`, `{{ contact.`, `{% e`, `: `, `,`, `{`, `{}`, `[`, `/`, `\`} {
			for offset := range len(text) + 1 {
				if utf8.RuneStart(at(text, offset)) {
					broken, cursor := text[:offset]+typed+text[offset:], offset+len(typed)
					for _, c := range complete.Definition(definition(name, broken), cursor, 0) {
						checkRange(t, name, broken, cursor, &c)
					}
				}
				if t.Failed() {
					return
				}
			}
		}
	}
}

// errorsOf counts the syntax errors of a text.
func errorsOf(text string) int { return len(syntax.Parse(text, syntax.Options{}).Errors()) }

// checkPlace returns how many candidates there are.
func checkPlace(t *testing.T, name, text string, offset int) int {
	t.Helper()
	found := complete.Definition(definition(name, text), offset, 0)
	if len(found) == 0 {
		return 0
	}
	before := errorsOf(text)
	for i := range found {
		c := &found[i]
		checkRange(t, name, text, offset, c)
		if t.Failed() {
			return 0
		}
		if after := accept(text, *c); errorsOf(after) > before {
			t.Errorf("%s: %d syntax errors become %d when %q is taken at %d:\n%s\n=>\n%s", name, before, errorsOf(after), c.Label, offset,
				text[:offset]+marker+text[offset:], after)
			return 0
		}
	}
	return len(found)
}

func checkRange(t *testing.T, name, text string, offset int, c *complete.Candidate) {
	t.Helper()
	in, re := c.Insert, c.Replace
	switch {
	case re.Start < 0 || re.End > len(text) || re.Start > re.End || in.Start != re.Start || in.End > re.End:
		t.Errorf("%s: %q at %d has the ranges %v %v", name, c.Label, offset, in, re)
	case in.End < min(offset, re.End) || re.Start > offset || !utf8.RuneStart(at(text, re.Start)) || !utf8.RuneStart(at(text, re.End)):
		t.Errorf("%s: %q at %d: %v %v does not hold the cursor, or cuts a character", name, c.Label, offset, in, re)
	case strings.ContainsAny(text[re.Start:re.End], "\r\n"):
		t.Errorf("%s: %q at %d: %q spans lines", name, c.Label, offset, text[re.Start:re.End])
	case c.Comma > re.Start:
		t.Errorf("%s: %q at %d: the comma at %d stands behind %v", name, c.Label, offset, c.Comma, re)
	}
}

func at(text string, i int) byte {
	if i < len(text) {
		return text[i]
	}
	return 0
}

// TestElementsAndVariablesAreSound takes whole elements and variables in definitions without errors: there are none afterwards.
func TestElementsAndVariablesAreSound(t *testing.T) {
	const sample = 11
	taken := 0
	for name, text := range corpus(t) {
		file := filepath.Base(name)
		if strings.Contains(text, "inrolint-ignore") || errorLevel(findings(t, file, text)) != "" {
			continue // a comment hides findings of the line that follows, whatever comes between
		}
		for offset := range len(text) + 1 {
			for _, c := range complete.Definition(definition(file, text), offset, 0) {
				if c.Kind != complete.Element && c.Kind != complete.Variable {
					continue
				}
				if taken++; taken%sample != 0 {
					continue
				}
				after := accept(text, c)
				if found := errorLevel(findings(t, file, after)); found != "" {
					t.Fatalf("%s: %q at %d brings %s:\n%s", name, c.Label, offset, found, after)
				}
			}
		}
	}
	if taken < 100 {
		t.Errorf("only %d candidates were taken", taken)
	}
}

// errorLevel returns the first finding of the level error, "" where there is none.
func errorLevel(all []lint.Finding) string {
	for _, f := range all {
		if f.Severity == lint.Error {
			return f.Rule + ": " + f.What
		}
	}
	return ""
}
