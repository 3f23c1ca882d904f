package annotate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/annotate"
	"github.com/inrolint/inrolint/schema"
)

func definition(text string) *flow.Definition {
	return flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: "a.scenario.json"})
}

func all(text string) syntax.Range { return syntax.Range{End: len(text)} }

var flowText = `{
  "title": "Shop {{contact.username}}",
  "triggers": [{"trigger_type": "comment"}],
  "actions": [
    {"action_key": "q", "action_type": "ask_question", "content": "Which one, {{contact.username}}?"},
    {"action_key": "b", "parent_key": "q", "parent_branch": "option_1", "action_type": "button_template", "content": "Which size?",
     "options": {"buttons": [{"title": "Small 🌷"}, {"title": "Large"}]}},
    {"action_key": "s", "parent_key": "b", "parent_branch": "option_0", "action_type": "message", "content": "` + strings.Repeat("é", 450) + `"},
    {"action_key": "l", "parent_key": "b", "parent_branch": "option_5", "action_type": "conversion_link",
     "conversion_link": {"url": "https://shop.example/sale", "title": "Sale", "button_title": "See", "media_file": {"file_url": "https://cdn.example/{{contact.id}}.png"}}},
    {"action_key": "x", "parent_key": "nobody", "action_type": "who_knows"}
  ]
}`

func TestHints(t *testing.T) {
	def := definition(flowText)
	var got []string
	for _, h := range annotate.Hints(def, all(flowText)) {
		line := flowText[strings.LastIndexByte(flowText[:h.At], '\n')+1 : h.At]
		got = append(got, line[strings.LastIndexByte(line, ':')+2:]+" → "+h.Text)
	}
	want := []string{
		`"q" → ask_question “Which one, {{contact.username}}?”`,
		`"option_1" → answer 2`,
		`"b" → button_template “Which size?”`,
		`"option_0" → “Small 🌷”`,
		`"` + strings.Repeat("é", 450) + `" → 900 of 1000 bytes`,
		`"b" → button_template “Which size?”`,
		`"option_5" → button 6`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestHintsOfAPart(t *testing.T) {
	def := definition(flowText)
	at := strings.Index(flowText, `"parent_branch": "option_0"`)
	hints := annotate.Hints(def, syntax.Range{Start: at, End: at + 30})
	if len(hints) != 1 || hints[0].Text != "“Small 🌷”" {
		t.Errorf("%v", hints)
	}
}

func TestLenses(t *testing.T) {
	def := definition(flowText)
	var got []string
	for _, l := range annotate.Lenses(def) {
		got = append(got, l.Subject+": "+l.Text)
	}
	want := []string{
		": show flow",
		": 5 steps, 5 ways through, the longest 3 steps",
		"q: option_replied (REPLIED) → ends here · option_expired (EXPIRED) → ends here · option_1 (answer 2) → b",
		"b: option_0 (“Small 🌷”) → s · option_1 (“Large”) → ends here · option_5 (button 6) → l",
	}
	for i := range want {
		want[i] = strings.NewReplacer("REPLIED", def.ActionByKey("q").Meaning("option_replied"), "EXPIRED", def.ActionByKey("q").Meaning("option_expired")).Replace(want[i])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestLensesOfManyWays: the ways through a flow are counted, never listed.
func TestLensesOfManyWays(t *testing.T) {
	var text strings.Builder
	text.WriteString(`{"actions": [{"action_key": "0", "action_type": "condition"}`)
	for i := range 3000 {
		fmt.Fprintf(&text, `,{"action_key": "%d", "parent_key": "%d", "parent_branch": "option_true", "action_type": "condition"}`, i+1, i)
	}
	text.WriteString("]}")
	lenses := annotate.Lenses(definition(text.String()))
	if want := "3001 steps, 3002 ways through, the longest 3001 steps"; lenses[1].Text != want {
		t.Errorf("%q, want %q", lenses[1].Text, want)
	}
}

func TestLinks(t *testing.T) {
	var got []string
	for _, l := range annotate.Links(definition(flowText)) {
		if flowText[l.At.Start:l.At.End] != l.URL {
			t.Errorf("%v is not where %s stands", l.At, l.URL)
		}
		got = append(got, l.URL)
	}
	if diff := cmp.Diff([]string{"https://shop.example/sale"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTokens(t *testing.T) {
	names := map[annotate.TokenKind]string{annotate.Key: "key", annotate.Reference: "reference", annotate.Branch: "branch", annotate.Type: "type", annotate.Variable: "variable"}
	var got []string
	end := 0
	for _, token := range annotate.Tokens(definition(flowText), all(flowText)) {
		if token.At.Start < end {
			t.Errorf("%v overlaps what ends at %d", token, end)
		}
		end = token.At.End
		broken := ""
		if token.Broken {
			broken = " broken"
		}
		got = append(got, names[token.Kind]+" "+flowText[token.At.Start:token.At.End]+broken)
	}
	want := []string{
		"type comment", "key q", "type ask_question", "variable {{contact.username}}", "key b", "reference q", "branch option_1", "type button_template",
		"key s", "reference b", "branch option_0", "type message", "key l", "reference b", "branch option_5 broken", "type conversion_link", "variable {{contact.id}}",
		"key x", "reference nobody broken", "type who_knows broken",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
