package lsp_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

const growing = `
-- growing.scenario.json --
{
  "triggers": [{ "trigger_type": "comment" }],
  "actions": [
    { "action_key": "gross", "parent_key": "frage", "parent_branch": "option_0", "action_type": "message", "content": "Groß 👟" },
    { "action_key": "frage", "action_type": "ask_question", "content": "Welche Größe? 👟" }
  ]
}
`

func TestAddSteps(t *testing.T) {
	for name, shape := range map[string]map[string]any{
		"everything": {},
		"no resolve": {"textDocument.codeAction.resolveSupport": nil},
		"utf-8":      {"general.positionEncodings": []any{"utf-8"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := lsptest.Start(t, lsptest.Config{Files: growing, Capabilities: capabilities(t, shape)})
			text := c.OpenFile("growing.scenario.json")
			only := map[string]any{"only": []string{"refactor"}}
			actions := actionsAt(t, c, "growing.scenario.json", `"frage", "action_type": "ask_‸question"`, only)
			want := []string{
				`Add a step after "frage" on option_1 (answer 2)`,
				`Add a step after "frage" on option_replied`,
				`Add a step after "frage" on option_expired`,
				`Add a step on each of the 3 free branches of "frage"`,
				"Move parents before their children",
			}
			if got := titles(actions); !slices.EqualFunc(got, want, strings.HasPrefix) {
				t.Fatalf("it is offered\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
			added := `,
    { "action_key": "message", "parent_key": "frage", "parent_branch": "option_1", "action_type": "message", "content": "Text" }`
			end := "\n  ]\n}\n"
			if got, want := after(t, c, "growing.scenario.json", actions[0]), strings.TrimSuffix(text, end)+added+end; got != want {
				t.Errorf("it makes\n%s\nwant\n%s", got, want)
			}
			sorted := after(t, c, "growing.scenario.json", actions[4])
			if strings.Index(sorted, `"action_key": "frage"`) > strings.Index(sorted, `"action_key": "gross"`) || len(sorted) != len(text) {
				t.Errorf("sorted it is\n%s", sorted)
			}
			c.Change("growing.scenario.json", after(t, c, "growing.scenario.json", actions[3]))
			for _, d := range c.Published("growing.scenario.json") {
				if d.Code == "unhandled-branch" || d.Severity == 1 {
					t.Errorf("with a step everywhere: %s", d.Message)
				}
			}
		})
	}
}

func TestRefactoringsComeWhenTheyAreAskedFor(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: growing})
	c.OpenFile("growing.scenario.json")
	for _, a := range actionsAt(t, c, "growing.scenario.json", `"fra‸ge", "action_type"`, map[string]any{"triggerKind": 2}) {
		if a.Kind != "quickfix" {
			t.Errorf("%q comes by itself", a.Title)
		}
	}
	if actions := actionsAt(t, c, "growing.scenario.json", `{‸`, map[string]any{"only": []string{"refactor"}}); len(actions) != 0 {
		t.Errorf("outside of the actions: %q", titles(actions))
	}
}

func TestConvertAnExport(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	export := `{"scenario": {"id": 7, "title": "👟", "triggers": [{"id": 1, "trigger_type": "contact_create"}], "actions": [
  {"id": 10, "action_type": "message", "content": "Größe 👟"},
  {"id": 11, "parent_id": 10, "action_type": "message", "content": "b"}]}}`
	for _, text := range []string{export, "\ufeff" + strings.ReplaceAll(export, "\n", "\r\n")} {
		c.Open("export.scenario.json", text)
		a := actionOf(t, actionsAt(t, c, "export.scenario.json", `"scen‸ario"`, nil), "Convert the export to a create")
		got := after(t, c, "export.scenario.json", a)
		c.Change("export.scenario.json", got)
		for _, d := range c.Published("export.scenario.json") {
			if d.Severity <= 2 {
				t.Errorf("%s: %s\n%s", d.Code, d.Message, got)
			}
		}
		if strings.Contains(got, `"id"`) || !strings.Contains(got, `"parent_key": "message"`) && !strings.Contains(got, `"parent_key":"message"`) {
			t.Errorf("it is\n%s", got)
		}
		c.Close("export.scenario.json")
	}
}
