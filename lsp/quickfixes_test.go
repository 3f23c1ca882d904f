package lsp_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

const mistakes = `
-- mistakes.scenario.json --
{
  "title": "Größen 👟",
  "triggers": [{ "trigger_type": "comment" }],
  "actions": [
    { "action_key": "frage", "action_type": "ask_question", "content": "Welche Größe? 👟" },
    { "action_key": "klein", "parent_key": "fragee", "parent_branch": "option_0", "action_type": "message", "content": "👟 Klein" },
    { "action_key": "gross", "parent_key": "farge", "parent_branch": "option_1", "action_type": "message", "content": "Groß" }
  ]
}
`

func TestQuickFixIsPreferredWhereItIsSafe(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes})
	text := c.OpenFile("mistakes.scenario.json")
	shown := c.Published("mistakes.scenario.json")
	i := slices.IndexFunc(shown, func(d protocol.Diagnostic) bool { return d.Code == "orphan-parent-key" })
	actions := actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, map[string]any{"diagnostics": []any{shown[i]}})
	fix := actionOf(t, actions, `Change it to "frage"`)
	if !fix.IsPreferred || fix.Kind != "quickfix" || len(fix.Diagnostics) != 1 || fix.Diagnostics[0].Message != shown[i].Message {
		t.Errorf("the fix is %+v", fix)
	}
	want := strings.Replace(text, `"fragee"`, `"frage"`, 1)
	if got := after(t, c, "mistakes.scenario.json", fix); got != want {
		t.Errorf("it makes\n%s\nwant\n%s", got, want)
	}
	for _, other := range actions {
		if other.IsPreferred && other.Title != fix.Title {
			t.Errorf("%q is preferred, too", other.Title)
		}
	}
}

func TestQuickFixesForEveryKindOfClient(t *testing.T) {
	for name, shape := range map[string]map[string]any{
		"everything":          {},
		"no resolve":          {"textDocument.codeAction.resolveSupport": nil},
		"no data":             {"textDocument.codeAction.dataSupport": nil},
		"no document changes": {"workspace.workspaceEdit": nil, "textDocument.codeAction.resolveSupport": nil},
		"no preference":       {"textDocument.codeAction.isPreferredSupport": nil},
		"utf-8":               {"general.positionEncodings": []any{"utf-8"}},
		"utf-32":              {"general.positionEncodings": []any{"utf-32", "utf-16"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := lsptest.Start(t, lsptest.Config{Files: mistakes, Capabilities: capabilities(t, shape)})
			text := c.OpenFile("mistakes.scenario.json")
			for _, source := range []string{text, strings.ReplaceAll(text, "\n", "\r\n"), "\ufeff" + text} {
				c.Change("mistakes.scenario.json", source)
				actions := actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, nil)
				fix := actionOf(t, actions, `Change it to "frage"`)
				if got, want := after(t, c, "mistakes.scenario.json", fix), strings.Replace(source, `"fragee"`, `"frage"`, 1); got != want {
					t.Errorf("it makes\n%q\nwant\n%q", got, want)
				}
				all := actionOf(t, actions, "Fix all 2 findings of orphan-parent-key")
				want := strings.NewReplacer(`"fragee"`, `"frage"`, `"farge"`, `"frage"`).Replace(source)
				if got := after(t, c, "mistakes.scenario.json", all); got != want {
					t.Errorf("all of the rule make\n%q\nwant\n%q", got, want)
				}
				if shape["textDocument.codeAction.isPreferredSupport"] == nil && name == "no preference" && fix.IsPreferred {
					t.Error("it is preferred for a client that does not know the word")
				}
			}
		})
	}
}

func TestOneFixForAClientThatMakesEveryChange(t *testing.T) {
	kate := map[string]any{"textDocument.codeAction.isPreferredSupport": nil, "workspace": nil}
	knowing := map[string]any{"workspace": nil}
	other := map[string]any{"textDocument.codeAction.isPreferredSupport": nil}
	for name, test := range map[string]struct {
		shape    map[string]any
		named    bool // the client says who it is
		keepData bool
		parent   string   // in the line of the diagnostic
		want     []string // nil: more than one
	}{
		"the fix alone":                {kate, false, false, "fragee", []string{`Change it to "frage"`}},
		"nothing where there is none":  {kate, false, false, "zoo", []string{}},
		"a client that knows which":    {knowing, false, false, "fragee", nil},
		"a client with a name":         {kate, true, false, "fragee", nil},
		"a client that keeps the data": {kate, false, true, "fragee", nil},
		"any other client":             {other, false, false, "fragee", nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := lsptest.Start(t, lsptest.Config{Files: mistakes, Capabilities: capabilities(t, test.shape), Nameless: !test.named})
			text := strings.Replace(c.OpenFile("mistakes.scenario.json"), `"fragee"`, `"`+test.parent+`"`, 1)
			c.Change("mistakes.scenario.json", text)
			shown := c.Published("mistakes.scenario.json")
			i := slices.IndexFunc(shown, func(d protocol.Diagnostic) bool { return d.Range.Start.Line == 5 })
			if !test.keepData {
				shown[i].Data = nil
			}
			params := c.At("mistakes.scenario.json")
			params["range"] = map[string]any{"start": c.Position(text, 0), "end": c.Position(text, len(text))}
			params["context"] = map[string]any{"diagnostics": []any{shown[i]}}
			var actions []action
			c.Call("textDocument/codeAction", params, &actions)
			if got := titles(actions); test.want == nil && len(got) < 2 || test.want != nil && !slices.Equal(got, test.want) {
				t.Errorf("it is offered %q", got)
			}
		})
	}
}

func TestQuickFixesForAClientThatTakesCommandsOnly(t *testing.T) {
	shape := map[string]any{"textDocument.codeAction": map[string]any{}}
	c := lsptest.Start(t, lsptest.Config{Files: mistakes, Capabilities: capabilities(t, shape)})
	text := c.OpenFile("mistakes.scenario.json")
	fix := actionOf(t, actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, nil), `Change it to "frage"`)
	if fix.Kind != "" || fix.Edit != nil || len(fix.Arguments) != 1 {
		t.Fatalf("the command is %+v", fix)
	}
	run := map[string]any{"command": fix.raw["command"], "arguments": fix.Arguments}
	c.Call("workspace/executeCommand", run, nil)
	var asked struct{ Edit workspaceEdit }
	if err := json.Unmarshal(c.WaitFor("workspace/applyEdit", nil).Params, &asked); err != nil {
		t.Fatal(err)
	}
	want := strings.Replace(text, `"fragee"`, `"frage"`, 1)
	if got := applied(t, c, text, asked.Edit.of(c.URI("mistakes.scenario.json"))); got != want {
		t.Errorf("it makes\n%s\nwant\n%s", got, want)
	}
	c.Change("mistakes.scenario.json", text+"\n")
	if err := c.Try("workspace/executeCommand", run, nil); err == nil || !strings.Contains(err.Error(), "has changed since") {
		t.Errorf("a command for an old version: %v", err)
	}
}

func TestNoEditsForAClientThatCanDoNothing(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes, Capabilities: lsptest.Nothing()})
	c.OpenFile("mistakes.scenario.json")
	for _, a := range actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, nil) {
		if string(a.raw["command"]) != `"inrolint.explainRule"` {
			t.Errorf("it is offered %q, which it cannot do", a.Title)
		}
	}
}

func TestFixAllOfTheFile(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes})
	text := c.OpenFile("mistakes.scenario.json")
	for _, only := range []string{"source.fixAll.inrolint", "source.fixAll", "source"} {
		actions := actionsAt(t, c, "mistakes.scenario.json", `{‸`, map[string]any{"only": []string{only}})
		if len(actions) != 1 || actions[0].Kind != "source.fixAll.inrolint" || actions[0].Edit != nil {
			t.Fatalf("%s: %+v", only, actions)
		}
		want := strings.NewReplacer(`"fragee"`, `"frage"`, `"farge"`, `"frage"`).Replace(text)
		if got := after(t, c, "mistakes.scenario.json", actions[0]); got != want {
			t.Errorf("it makes\n%s\nwant\n%s", got, want)
		}
	}
	for _, only := range []string{"source.organizeImports", "source.fixAll.eslint", "source.fixAllx"} {
		if actions := actionsAt(t, c, "mistakes.scenario.json", `{‸`, map[string]any{"only": []string{only}}); len(actions) != 0 {
			t.Errorf("%s: %q", only, titles(actions))
		}
	}
	c.Change("mistakes.scenario.json", strings.NewReplacer(`"fragee"`, `"frage"`, `"farge"`, `"frage"`).Replace(text))
	if actions := actionsAt(t, c, "mistakes.scenario.json", `{‸`, map[string]any{"only": []string{"source.fixAll"}}); len(actions) != 0 {
		t.Errorf("nothing is to be fixed, and %q", titles(actions))
	}
}

func TestActionsByKindAndTrigger(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes})
	c.OpenFile("mistakes.scenario.json")
	kinds := func(context map[string]any) []string {
		var all []string
		for _, a := range actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, context) {
			if !slices.Contains(all, a.Kind) {
				all = append(all, a.Kind)
			}
		}
		slices.Sort(all)
		return all
	}
	for _, test := range []struct {
		context map[string]any
		want    []string
	}{
		{map[string]any{"triggerKind": 2}, []string{"quickfix"}},
		{map[string]any{"only": []string{"quickfix"}}, []string{"quickfix"}},
		{map[string]any{"only": []string{"refactor.extract"}}, nil},
	} {
		if got := kinds(test.context); !slices.Equal(got, test.want) {
			t.Errorf("%v: %q, want %q", test.context, got, test.want)
		}
	}
}

func TestResolvingWhatIsStaleOrNotOurs(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes})
	text := c.OpenFile("mistakes.scenario.json")
	all := actionsAt(t, c, "mistakes.scenario.json", `{‸`, map[string]any{"only": []string{"source.fixAll"}})[0]
	c.Change("mistakes.scenario.json", " "+text)
	if err := c.Try("codeAction/resolve", all.raw, nil); err == nil || !strings.Contains(err.Error(), "has changed since") {
		t.Errorf("an old action: %v", err)
	}
	for _, data := range []string{`null`, `7`, `{"uri": "file:///x.json", "do": "nothing"}`, `{"do": "fix"}`} {
		raw := map[string]json.RawMessage{"title": json.RawMessage(`"x"`), "data": json.RawMessage(data)}
		if err := c.Try("codeAction/resolve", raw, nil); err == nil {
			t.Errorf("data %s is resolved", data)
		}
	}
	var same map[string]any
	c.Call("codeAction/resolve", map[string]any{"title": "x", "command": map[string]any{"title": "x", "command": "y"}}, &same)
	if same["title"] != "x" || same["edit"] != nil {
		t.Errorf("an action with a command comes back as %v", same)
	}
}

func TestFixesOfALargeFileAreProvedWhenTheyAreChosen(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	text := strings.NewReplacer(`"parent_key": "a7",`, `"parent_key": "a7x",`, `"parent_key": "a9",`, `"parent_key": "a9x",`).Replace(flow(4000))
	c.Open("a.scenario.json", text)
	params := c.At("a.scenario.json")
	params["range"] = map[string]any{"start": c.Position(text, 0), "end": c.Position(text, len(text))}
	params["context"] = map[string]any{"diagnostics": []any{}, "only": []string{"quickfix"}}
	var actions []action
	c.Call("textDocument/codeAction", params, &actions)
	fix := actionOf(t, actions, `Change it to "a7"`)
	if fix.Edit != nil || fix.IsPreferred {
		t.Errorf("it was proved before anybody wanted it: %+v", fix)
	}
	if got := after(t, c, "a.scenario.json", fix); got != strings.Replace(text, `"a7x"`, `"a7"`, 1) {
		t.Error("it makes something else")
	}
}
