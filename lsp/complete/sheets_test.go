package complete_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// sheet is a YAML file of that name.
func sheet(name, text string) complete.Sheet {
	s := complete.Sheet{
		Text: text, Rules: rules.Builtin(), Types: schema.Builtin(),
		Files: func() []string { return []string{"flows/welcome.scenario.json", "sale: spring.campaign.json"} },
		Subjects: func(file string) []complete.Named {
			if file == "flows/welcome.scenario.json" {
				return []complete.Named{{Name: "question", Detail: "ask_question"}}
			}
			return nil
		},
	}
	switch {
	case strings.Contains(name, "suppressions"):
		s.Kind = complete.SuppressionSheet
	case !strings.HasPrefix(name, ".inrolint"):
		s.Kind = complete.RuleSheet
	}
	return s
}

// TestSheets reads the archives of testdata/sheets, which are made like those of [TestDefinitions].
func TestSheets(t *testing.T) {
	eachArchive(t, "testdata/sheets", checkSheet)
}

func checkSheet(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text, offset := cut(t, string(archive.Files[0].Data))
	found := sheet(archive.Files[0].Name, text).Complete(offset, 0)
	for i := range archive.Files[1:] {
		section := &archive.Files[i+1]
		got := ""
		for _, c := range found {
			checkRange(t, file, text, offset, &c)
			if label, ok := strings.CutPrefix(section.Name, "accept "); !ok {
				got += line(c) + "\n"
			} else if c.Label == label {
				got = accept(text, c)
				if !parses(got) {
					t.Errorf("no YAML once %q is taken:\n%s", label, got)
				}
			}
		}
		if *update {
			section.Data = []byte(got)
			continue
		}
		if diff := cmp.Diff(string(section.Data), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", section.Name, diff)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func parses(text string) bool {
	var any any
	return yaml.Unmarshal([]byte(text), &any) == nil
}

// everySheet are sheets with much in them.
func everySheet(t testing.TB) map[string]string {
	t.Helper()
	sheets := map[string]string{
		".inrolint.yaml": `# The bakery
root: true
target: rest                       # rest | mcp | both
include: ["automations/**/*.json"]
rules:
  unhandled-branch: off
  short-keyword: {severity: warning, options: {min-length: 3}}
  content-too-long:
    severity: error
overrides:
  - files: ["automations/mcp/**"]
    target: mcp
    rules: {no-triggers: off}
suppressions: .inrolint-suppressions.yaml
`,
		".inrolint-suppressions.yaml": `- file: flows/welcome.scenario.json
  rule: unhandled-branch
  subject: question
  reason: the talk ends here
- {file: a.json, rule: no-triggers, reason: "started by hand"}
`,
		"rule.yaml": rules.Scaffold("signed-messages"),
	}
	return sheets
}

// TestSheetsEverywhere puts the cursor at every byte of sheets and of their prefixes. Ranges are sound, and what is YAML stays YAML.
func TestSheetsEverywhere(t *testing.T) {
	offered := 0
	for name, text := range everySheet(t) {
		step := 1 + len(text)/600
		if testing.Short() {
			step *= 4
		}
		for offset := 0; offset <= len(text); offset += step {
			for _, part := range []string{text, text[:offset]} {
				found := sheet(name, part).Complete(offset, 0)
				offered += len(found)
				sound := parses(part)
				for _, c := range found {
					checkRange(t, name, part, offset, &c)
					if after := accept(part, c); sound && !parses(after) {
						t.Errorf("%s: no YAML when %q is taken at %d:\n%s\n=>\n%s", name, c.Label, offset, part[:offset]+marker+part[offset:], after)
					}
					if t.Failed() {
						return
					}
				}
			}
		}
	}
	if offered < 1000 {
		t.Errorf("only %d candidates were offered", offered)
	}
}

// FuzzSheet asks anywhere in anything.
func FuzzSheet(f *testing.F) {
	for name, text := range everySheet(f) {
		f.Add(name, text, len(text)/2)
	}
	f.Fuzz(func(t *testing.T, name, text string, offset int) {
		for _, c := range sheet(name, text).Complete(offset, 0) {
			if offset >= 0 && offset <= len(text) {
				checkRange(t, name, text, start(text, offset), &c)
			}
			if c.Doc != nil {
				_ = c.Doc()
			}
		}
	})
}
