package lsp_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// takeFile makes the edit of another file as a client does: on disk, created where the edit says so or where it is missing.
func takeFile(t *testing.T, c *lsptest.Client, edit *workspaceEdit, name string) string {
	t.Helper()
	path := filepath.Join(c.Dir, name)
	before, _ := os.ReadFile(path)
	text := applied(t, c, string(before), edit.of(c.URI(name)))
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": c.URI(name), "type": 2}}})
	return text
}

// gone waits until nothing is said of a rule any more.
func gone(t *testing.T, c *lsptest.Client, name, rule string) {
	t.Helper()
	for range 20 {
		shown := c.Published(name)
		there := false
		for _, d := range shown {
			there = there || d.Code == rule
		}
		if !there {
			return
		}
		if err := run(c, "inrolint.lintWorkspace", nil); err != nil {
			t.Fatal(err)
		}
	}
	t.Errorf("%s is still said of %s", rule, name)
}

func TestSuppressInTheSidecar(t *testing.T) {
	for name, shape := range map[string]map[string]any{
		"everything":          {},
		"snippets":            {"workspace.workspaceEdit.snippetEditSupport": true},
		"no resolve":          {"textDocument.codeAction.resolveSupport": nil},
		"no creation":         {"workspace.workspaceEdit.resourceOperations": nil},
		"no document changes": {"workspace.workspaceEdit": nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := lsptest.Start(t, lsptest.Config{Files: mistakes, Capabilities: capabilities(t, shape)})
			c.OpenFile("mistakes.scenario.json")
			first := actionOf(t, actionsAt(t, c, "mistakes.scenario.json", `"frag‸ee"`, nil), `Suppress orphan-parent-key for "klein" in .inrolint-suppressions.yaml`)
			if first.IsPreferred || len(first.Diagnostics) != 1 {
				t.Errorf("it is %+v", first)
			}
			edit := editOf(t, c, first)
			creates := len(edit.DocumentChanges) == 2 && edit.DocumentChanges[0].Kind == "create" && edit.DocumentChanges[0].URI == c.URI(".inrolint-suppressions.yaml")
			if creates != (name == "everything" || name == "snippets" || name == "no resolve") {
				t.Errorf("the edit is %+v", edit)
			}
			text := takeFile(t, c, edit, ".inrolint-suppressions.yaml")
			reason := "'TODO: say why this is right'"
			if name == "snippets" {
				reason = "'${1:TODO: say why this is right}'"
			}
			want := "- file: mistakes.scenario.json\n  rule: orphan-parent-key\n  subject: klein\n  reason: " + reason + "\n"
			if text != want {
				t.Errorf("the file is\n%s\nwant\n%s", text, want)
			}
			if name == "snippets" {
				return
			}
			second := actionOf(t, actionsAt(t, c, "mistakes.scenario.json", `"farg‸e"`, nil), `Suppress orphan-parent-key for "gross"`)
			text = takeFile(t, c, editOf(t, c, second), ".inrolint-suppressions.yaml")
			if want += strings.Replace(want, "klein", "gross", 1); text != want {
				t.Errorf("then the file is\n%s\nwant\n%s", text, want)
			}
			gone(t, c, "mistakes.scenario.json", "orphan-parent-key")
		})
	}
}

func TestDisableInTheConfiguration(t *testing.T) {
	files := strings.Replace(mistakes, "mistakes", "flows/mistakes", 1)
	c := lsptest.Start(t, lsptest.Config{Files: files + "-- .inrolint.yaml --\n# ours\nroot: true\nrules:\n  no-triggers: info # for now\n"})
	c.OpenFile("flows/mistakes.scenario.json")
	a := actionOf(t, actionsAt(t, c, "flows/mistakes.scenario.json", `"frag‸ee"`, nil), "Disable orphan-parent-key in .inrolint.yaml")
	text := takeFile(t, c, editOf(t, c, a), ".inrolint.yaml")
	if want := "# ours\nroot: true\nrules:\n  no-triggers: info # for now\n  orphan-parent-key: off\n"; text != want {
		t.Errorf("the file is\n%s", text)
	}
	gone(t, c, "flows/mistakes.scenario.json", "orphan-parent-key")
}

func TestSuppressByComment(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: strings.Replace(mistakes, ".json", ".jsonc", 1)})
	c.OpenFile("mistakes.scenario.jsonc")
	a := actionOf(t, actionsAt(t, c, "mistakes.scenario.jsonc", `"frag‸ee"`, nil), "Suppress orphan-parent-key on this line")
	text := after(t, c, "mistakes.scenario.jsonc", a)
	if !strings.Contains(text, "\n    // inrolint-ignore orphan-parent-key -- TODO: say why this is right\n    { \"action_key\": \"klein\"") {
		t.Errorf("the text is\n%s", text)
	}
	c.Change("mistakes.scenario.jsonc", text)
	for _, d := range c.Published("mistakes.scenario.jsonc") {
		if d.Code == "orphan-parent-key" && d.Data.Subject == "klein" || d.Code == "unused-suppression" {
			t.Errorf("there still is %s: %s", d.Code, d.Message)
		}
	}
}

func TestNothingBesidesIsChangedForWhatIsNoFile(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	c.Open("untitled:new.scenario.json", `{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "parent_key": "b", "action_type": "message", "content": "x"}]}`)
	for _, a := range actionsAt(t, c, "untitled:new.scenario.json", `"b‸"`, nil) {
		if strings.HasPrefix(a.Title, "Suppress") || strings.HasPrefix(a.Title, "Disable") {
			t.Errorf("%q is offered", a.Title)
		}
	}
}

func TestRemoveAnEntryThatHidesNothing(t *testing.T) {
	sidecar := "# known\n- file: sound.scenario.json\n  rule: missing-title\n  reason: x\n# and\n- {file: sound.scenario.json, rule: orphan-parent-key, subject: b, reason: 'y'}\n"
	c := lsptest.Start(t, lsptest.Config{Files: "-- sound.scenario.json --\n" +
		`{"title": "x", "triggers": [{"trigger_type": "contact_create"}], "actions": [{"action_key": "a", "action_type": "message", "content": "x"}]}` + "\n" +
		"-- .inrolint-suppressions.yaml --\n" + sidecar})
	c.OpenFile(".inrolint-suppressions.yaml")
	shown := c.Published(".inrolint-suppressions.yaml")
	if len(shown) < 2 {
		if err := run(c, "inrolint.lintWorkspace", nil); err != nil {
			t.Fatal(err)
		}
		shown = c.Published(".inrolint-suppressions.yaml")
	}
	if len(shown) != 2 {
		t.Fatalf("it is said %+v", shown)
	}
	for i, want := range []string{
		"# known\n# and\n- {file: sound.scenario.json, rule: orphan-parent-key, subject: b, reason: 'y'}\n",
		"# known\n- file: sound.scenario.json\n  rule: missing-title\n  reason: x\n# and\n",
	} {
		params := c.At(".inrolint-suppressions.yaml")
		params["range"] = shown[i].Range
		params["context"] = map[string]any{"diagnostics": []any{shown[i]}}
		var actions []action
		c.Call("textDocument/codeAction", params, &actions)
		if got := after(t, c, ".inrolint-suppressions.yaml", actionOf(t, actions, "Remove the entry")); got != want {
			t.Errorf("without %s it is\n%s", shown[i].Code, got)
		}
	}
}
