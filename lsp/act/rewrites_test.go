package act_test

import (
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/act"
	"github.com/inrolint/inrolint/rules"
)

// TestRewrites makes the rewrites of testdata/rewrites.txtar, with LF and CRLF.
func TestRewrites(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/rewrites.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+2 < len(archive.Files); i += 3 {
		name := path.Dir(archive.Files[i].Name)
		words := strings.Fields(string(archive.Files[i].Data))
		before, want := string(archive.Files[i+1].Data), string(archive.Files[i+2].Data)
		t.Run(name, func(t *testing.T) {
			for _, lineBreak := range []string{"\n", "\r\n"} {
				text := strings.ReplaceAll(before, "\n", lineBreak)
				got := apply(t, text, rewrite(t, name, text, words))
				if text == "" {
					got = strings.ReplaceAll(got, "\n", lineBreak)
				}
				if diff := cmp.Diff(strings.ReplaceAll(want, "\n", lineBreak), got); diff != "" {
					t.Errorf("%q (-want +got):\n%s", lineBreak, diff)
				}
			}
		})
	}
}

func rewrite(t *testing.T, name, text string, words []string) []syntax.Edit {
	t.Helper()
	file := "a.scenario.json"
	if strings.HasSuffix(name, ".jsonc") {
		file += "c"
	}
	def := read(definition{name, file, text})
	switch what, words := words[0], words[1:]; what {
	case "child":
		labels := words[1:]
		if len(labels) == 0 {
			labels = []string{""}
		}
		for _, a := range def.Actions {
			if a.Subject() == words[0] {
				return act.AddChildren(a, labels)
			}
		}
	case "sort":
		return act.ParentsFirst(def)
	case "create":
		return act.ToCreate(def)
	case "comment":
		return act.IgnoreComment(def.Tree, strings.Index(text, words[0]), words[1])
	case "suppress":
		entry := rules.Suppression{File: words[0], Rule: words[1], Reason: act.Reason}
		if len(words) > 2 {
			entry.Subject = words[2]
		}
		if edit, ok := act.Suppress(text, entry); ok {
			return []syntax.Edit{edit}
		}
	case "disable":
		line, _ := strconv.Atoi(words[1])
		if edit, ok := act.Disable(text, words[0], line); ok {
			return []syntax.Edit{edit}
		}
	}
	t.Fatalf("%q cannot be done", words)
	return nil
}

// TestWhatIsNotUnderstoodStays gives files that are written in other ways: there is no edit, and no mistake.
func TestWhatIsNotUnderstoodStays(t *testing.T) {
	for _, text := range []string{"7", "a: [", "- a\n- b\n", "{rules: {}}", "rules: [a]\n", "--- \na: 1\n--- \nb: 2\n", "rules: &x\n  a: off\nb: *x\n", "\t", "rules: !!null\n"} {
		for _, line := range []int{0, 1, 2} {
			if edit, ok := act.Disable(text, "no-title", line); ok {
				apply(t, text, []syntax.Edit{edit})
			}
		}
		entry := rules.Suppression{File: "a.json", Rule: "no-title", Reason: "x"}
		if edit, ok := act.Suppress(text, entry); ok {
			after := apply(t, text, []syntax.Edit{edit})
			if _, problems := rules.ReadSuppressions("", []byte(after)); len(problems) > 0 {
				t.Errorf("%q becomes %q: %v", text, after, problems)
			}
		}
	}
}

func FuzzBesides(f *testing.F) {
	f.Add("- {file: a.json, rule: no-title, reason: x}\n")
	f.Add("rules:\n  no-title: error\n")
	f.Add("[]")
	f.Fuzz(func(t *testing.T, text string) {
		if edit, ok := act.Disable(text, "no-title", 2); ok {
			apply(t, text, []syntax.Edit{edit})
		}
		if edit, ok := act.Suppress(text, rules.Suppression{File: "a.json", Rule: "no-title", Reason: "x"}); ok {
			apply(t, text, []syntax.Edit{edit})
		}
	})
}
