package describe_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/describe"
)

// hostile are texts that would be more than text if they were read as Markdown.
var hostile = []string{
	"", "plain", "a `b` c", "``", "```", "a```[x](command:evil)", "`", "![](https://example.com/x.png)", "[a](b)", "**bold** _it_",
	"<img src=x>", `back\slash`, "# head", "> quote", "* item", "{{contact.name}}", "Grüße 🥐",
}

// TestEscapedTextsArePlain reads what was escaped, or made code, as a client without Markdown gets it.
func TestEscapedTextsArePlain(t *testing.T) {
	for _, text := range hostile {
		if got := describe.Plain(describe.Escape(text)); got != text {
			t.Errorf("escaped: got %q, want %q", got, text)
		}
		if text == "" {
			continue
		}
		if got := describe.Plain("**" + describe.Code(text) + "** then"); got != text+" then" {
			t.Errorf("as code: got %q, want %q", got, text+" then")
		}
	}
}

// TestCodeIsNotLeft: no run of backticks inside is as long as the fence around.
func TestCodeIsNotLeft(t *testing.T) {
	for _, text := range hostile {
		code := describe.Code(text)
		fence := code[:len(code)-len(strings.TrimLeft(code, "`"))]
		if inner := strings.TrimSuffix(strings.TrimPrefix(code, fence), fence); text != "" && strings.Contains(inner, fence) {
			t.Errorf("%q ends early", code)
		}
	}
}

func TestPlain(t *testing.T) {
	for markdown, want := range map[string]string{
		"**`key`**: *stated* [the docs](https://example.com/a)": "key: stated the docs <https://example.com/a>",
		"- `a`: one\n- `b`: two * three":                        "- a: one\n- b: two * three",
		"Do:\n\n```yaml\nrules:\n  x: off\n```\n\nNow.":         "Do:\n\nrules:\n  x: off\n\nNow.",
		"one\n---\ntwo":               "one\ntwo",
		"a ` that is not closed, \\*": "a  that is not closed, *",
	} {
		if got := describe.Plain(markdown); got != want {
			t.Errorf("Plain(%q)\ngot  %q\nwant %q", markdown, got, want)
		}
	}
}
