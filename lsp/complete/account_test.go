package complete_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/account"
)

const accountTypes = `inrolint-catalog: 1
complete: {actions: true}
actions:
  - name: message
  - name: button_menu
    title: Button menu
    content: The text above the buttons.
    branches: {indexed: button, count-from: options.buttons, fixed: [{name: option_expired, meaning: nobody taps}]}
    options:
      - {name: layout, type: string, values: [row, column]}
      - {name: buttons, type: array, items: {type: object, properties: [{name: title, type: string}]}}
`

func TestTypesOfTheAccount(t *testing.T) {
	own, problems := account.Read("inro-catalog.yaml", accountTypes)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	types := schema.Builtin().With(own.Catalog("inro-catalog.yaml"))
	for _, at := range []struct{ text, want, notWant string }{
		{`{"actions": [{"action_key": "a", "action_type": "‸"}]}`, "button_menu | Button menu | your account", "condition"},
		{`{"actions": [{"action_key": "a", "action_type": "button_menu", "options": {"layout": "‸"}}]}`, "row", ""},
		{`{"actions": [{"action_key": "a", "action_type": "button_menu", "options": {"buttons": [{"title": "Yes"}]}}, {"parent_key": "a", "parent_branch": "‸"}]}`, "option_0 | “Yes” | free", "option_1"},
		{`{"actions": [{"action_key": "a", "action_type": "button_menu", "options": {"buttons": [{"title": "Yes"}]}}, {"parent_key": "a", "parent_branch": "‸"}]}`, "option_expired | nobody taps | free", ""},
	} {
		text, offset := cut(t, at.text)
		def := flow.Build(syntax.Parse(text, syntax.Options{}), types, flow.Hints{File: "a.scenario.json"})
		var lines []string
		for _, c := range complete.Definition(def, offset, 0) {
			lines = append(lines, line(c))
		}
		if !slices.Contains(lines, at.want) {
			t.Errorf("%s: %q is not among\n%s", at.text, at.want, strings.Join(lines, "\n"))
		}
		if at.notWant != "" && slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, at.notWant) }) {
			t.Errorf("%s: %q is offered", at.text, at.notWant)
		}
	}
}

// TestEveryCandidateIsDescribed wants documentation on what the catalogue and the rules describe.
func TestEveryCandidateIsDescribed(t *testing.T) {
	for _, text := range []string{
		`{"title": "A", ‸}`,
		`{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "‸"}]}`,
		`{"triggers": [{"trigger_type": "‸"}]}`,
		`{"triggers": [], "actions": [{"action_key": "a", "action_type": "message", "content": "{{‸"}]}`,
		`{"triggers": [], "actions": [{"action_key": "a", "action_type": "condition"}, {"parent_key": "a", "parent_branch": "‸"}]}`,
	} {
		text, offset := cut(t, text)
		found := complete.Definition(definition("a.scenario.json", text), offset, 0)
		if len(found) == 0 {
			t.Errorf("nothing is offered in %s", text)
		}
		for _, c := range found {
			if c.Doc == nil || strings.TrimSpace(c.Doc()) == "" {
				t.Errorf("%s: %q has no documentation", text, c.Label)
			}
		}
	}
}

func TestSnippets(t *testing.T) {
	text, offset := cut(t, `{"campaign_rules": [‸], "actions": [{"action_key": "a}$", "action_type": "message"}]}`)
	found := complete.Definition(definition("a.campaign.json", text), offset, 0)
	if len(found) != 1 {
		t.Fatalf("%d candidates", len(found))
	}
	const want = `{ "list_type": "${1|folder,segment|}", "rule_type": "${2|inclusion,exclusion|}", "destination_id": ${3:1} \}`
	if got := found[0].Text.LSP(); got != want {
		t.Errorf("the snippet is\n%s\nwant\n%s", got, want)
	}
}
