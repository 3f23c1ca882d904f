package lsp_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

const untidy = `
-- untidy.scenario.json --
{
  "title":"Größen 👟",
      "triggers": [{"trigger_type":"comment"}],
  "actions": [
      {"action_key":"frage",   "action_type":"message", "content":"👟"},
    {"action_key": "zwei", "parent_key": "frage", "action_type": "message", "content": "👟"}
  ]
}
`

const tidy = `{
  "title": "Größen 👟",
  "triggers": [{"trigger_type": "comment"}],
  "actions": [
    {"action_key": "frage", "action_type": "message", "content": "👟"},
    {"action_key": "zwei", "parent_key": "frage", "action_type": "message", "content": "👟"}
  ]
}
`

// formatted returns a document as a formatting request leaves it.
func formatted(t *testing.T, c *lsptest.Client, method, name string, more map[string]any) string {
	t.Helper()
	params := c.At(name)
	params["options"] = map[string]any{"tabSize": 2, "insertSpaces": true, "trimTrailingWhitespace": true}
	for key, value := range more {
		params[key] = value
	}
	var edits []textEdit
	c.Call(method, params, &edits)
	return applied(t, c, c.Text(name), edits)
}

func TestFormatting(t *testing.T) {
	for _, encoding := range []string{"utf-8", "utf-16", "utf-32"} {
		c := lsptest.Start(t, lsptest.Config{Files: untidy, Capabilities: capabilities(t, map[string]any{"general.positionEncodings": []any{encoding}})})
		text := c.OpenFile("untidy.scenario.json")
		for _, write := range []func(string) string{
			func(s string) string { return s },
			func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
			func(s string) string { return "\ufeff" + s },
		} {
			c.Change("untidy.scenario.json", write(text))
			if got, want := formatted(t, c, "textDocument/formatting", "untidy.scenario.json", nil), write(tidy); got != want {
				t.Errorf("%s: formatted to\n%q\nwant\n%q", encoding, got, want)
			}
		}
	}
}

func TestFormattingOptions(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: untidy})
	text := c.OpenFile("untidy.scenario.json")
	tabs := map[string]any{"options": map[string]any{"tabSize": 8, "insertSpaces": false}}
	if got, want := formatted(t, c, "textDocument/formatting", "untidy.scenario.json", tabs), strings.ReplaceAll(tidy, "  ", "\t"); got != want {
		t.Errorf("with tabs:\n%s", got)
	}
	c.Change("untidy.scenario.json", strings.TrimSuffix(text, "\n"))
	if got := formatted(t, c, "textDocument/formatting", "untidy.scenario.json", nil); got != strings.TrimSuffix(tidy, "\n") {
		t.Errorf("it ends in a line break that nobody asked for:\n%q", got)
	}
	final := map[string]any{"options": map[string]any{"tabSize": 2, "insertSpaces": true, "insertFinalNewline": true}}
	if got := formatted(t, c, "textDocument/formatting", "untidy.scenario.json", final); got != tidy {
		t.Errorf("it does not end in a line break:\n%q", got)
	}
	for _, broken := range []string{text[:len(text)-3], `{"title": "x`, "", "// nothing"} {
		c.Change("untidy.scenario.json", broken)
		if got := formatted(t, c, "textDocument/formatting", "untidy.scenario.json", nil); got != broken {
			t.Errorf("%q is changed to %q", broken, got)
		}
	}
	c.Open("package.json", `{"name":"x"}`)
	if got := formatted(t, c, "textDocument/formatting", "package.json", nil); got != `{"name":"x"}` {
		t.Errorf("a file of others is changed to %q", got)
	}
}

func TestFormattingOfAPart(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: untidy})
	text := c.OpenFile("untidy.scenario.json")
	frage := `      {"action_key":"frage",   "action_type":"message", "content":"👟"}`
	part := map[string]any{"start": c.PositionOf("untidy.scenario.json", `{"action_key":"frage"`, 0), "end": c.PositionOf("untidy.scenario.json", `"content":"👟"`, 0)}
	want := strings.Replace(text, frage, `    {"action_key": "frage", "action_type": "message", "content": "👟"}`, 1)
	if got := formatted(t, c, "textDocument/rangeFormatting", "untidy.scenario.json", map[string]any{"range": part}); got != want {
		t.Errorf("one line:\n%s", got)
	}
	if got := formatted(t, c, "textDocument/rangesFormatting", "untidy.scenario.json", map[string]any{"ranges": []any{part, part}}); got != want {
		t.Errorf("twice the same line:\n%s", got)
	}
	closed := map[string]any{"ch": "}", "position": c.PositionOf("untidy.scenario.json", `"content":"👟"}‸,`, 0)}
	if got := formatted(t, c, "textDocument/onTypeFormatting", "untidy.scenario.json", closed); got != want {
		t.Errorf("behind a brace:\n%s", got)
	}
	entered := strings.Replace(text, frage+",\n", frage+",\n\n", 1)
	c.Change("untidy.scenario.json", entered)
	line := map[string]any{"ch": "\n", "position": map[string]any{"line": 5, "character": 0}}
	if got := formatted(t, c, "textDocument/onTypeFormatting", "untidy.scenario.json", line); got != strings.Replace(want, "},\n    {", "},\n\n    {", 1) {
		t.Errorf("after Enter:\n%s", got)
	}
}
