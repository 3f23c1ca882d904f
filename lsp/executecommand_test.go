package lsp_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

func run(c *lsptest.Client, command string, result any, arguments ...any) error {
	params := map[string]any{"command": command}
	if arguments != nil {
		params["arguments"] = arguments
	}
	return c.Try("workspace/executeCommand", params, result)
}

func TestShowFlow(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes})
	text := c.OpenFile("mistakes.scenario.json")
	uri := c.URI("mistakes.scenario.json")
	var svg string
	if err := run(c, "inrolint.showFlow", &svg, uri); err != nil {
		t.Fatal(err)
	}
	for decoder := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("the SVG is no XML: %v", err)
		}
	}
	var drawn struct {
		URI, Format, Content string
		Version              *int32
		Nodes                []struct {
			ID, Subject string
			Range       protocol316.Range
		}
	}
	if err := run(c, "inrolint.showFlow", &drawn, map[string]any{"uri": uri, "theme": "dark", "subject": "klein"}); err != nil {
		t.Fatal(err)
	}
	if drawn.URI != uri || drawn.Format != "svg" || drawn.Version == nil || *drawn.Version != 1 {
		t.Errorf("it is %s in %s, version %v", drawn.URI, drawn.Format, drawn.Version)
	}
	var subjects []string
	for _, n := range drawn.Nodes {
		subjects = append(subjects, n.Subject)
		if !strings.Contains(drawn.Content, `id="`+n.ID+`"`) {
			t.Errorf("the SVG has no element %s", n.ID)
		}
		if n.Subject == "klein" && n.Range.Start != c.Position(text, strings.Index(text, `{ "action_key": "klein"`)) {
			t.Errorf("klein is said to stand at %v", n.Range)
		}
	}
	if !slices.Contains(subjects, "klein") || !strings.Contains(drawn.Content, "error") {
		t.Errorf("it draws %q", subjects)
	}
	for _, format := range []string{"mermaid", "dot", "text"} {
		if err := run(c, "inrolint.showFlow", &drawn, map[string]any{"uri": uri, "format": format}); err != nil || !strings.Contains(drawn.Content, "klein") {
			t.Errorf("%s: %v\n%s", format, err, drawn.Content)
		}
	}
	c.Close("mistakes.scenario.json")
	drawn.Version = nil
	if err := run(c, "inrolint.showFlow", &drawn, map[string]any{"uri": uri}); err != nil || drawn.Version != nil {
		t.Errorf("a closed document: %v, version %v", err, drawn.Version)
	}
}

func TestExplainRule(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	var text string
	if err := run(c, "inrolint.explainRule", &text, "orphan-parent-key"); err != nil || !strings.HasPrefix(text, "# orphan-parent-key\n") {
		t.Errorf("%v\n%s", err, text)
	}
	if err := run(c, "inrolint.explainRule", &text, "orphan-parent-key", true); err != nil || !strings.HasPrefix(text, "# orphan-parent-key\n") {
		t.Errorf("%v\n%s", err, text)
	}
	if shown := c.WaitFor("window/showMessage", nil); !strings.Contains(string(shown.Params), "orphan-parent-key: ") {
		t.Errorf("it shows %s", shown.Params)
	}
	var rules []struct{ ID, Severity, Summary string }
	if err := run(c, "inrolint.rules", &rules); err != nil || len(rules) < 50 {
		t.Errorf("%v: %d rules", err, len(rules))
	}
}

func TestCommandsThatCannotBeRun(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	for _, test := range []struct {
		command   string
		arguments []any
		want      string
	}{
		{"inrolint.showFlows", nil, `did you mean "inrolint.showFlow"?`},
		{"nonsense", nil, "it has inrolint."},
		{"inrolint.showFlow", nil, "takes the URI of a document"},
		{"inrolint.showFlow", []any{7}, "takes the URI of a document"},
		{"inrolint.showFlow", []any{map[string]any{}}, "takes the URI of a document"},
		{"inrolint.showFlow", []any{c.URI("absent.scenario.json")}, "is not open and cannot be read"},
		{"inrolint.showFlow", []any{map[string]any{"uri": c.URI("a.scenario.json"), "format": "png"}}, `draws no "png"`},
		{"inrolint.showFlow", []any{map[string]any{"uri": c.URI("a.scenario.json"), "theme": "pink"}}, `no theme "pink"`},
		{"inrolint.explainRule", nil, "takes the id of a rule"},
		{"inrolint.explainRule", []any{"orphan-parent-kye"}, `did you mean "orphan-parent-key"?`},
		{"inrolint.rules", []any{1}, "takes no arguments"},
		{"inrolint.applyAction", nil, "takes a code action"},
	} {
		if err := run(c, test.command, nil, test.arguments...); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s %v: %v; want %q", test.command, test.arguments, err, test.want)
		}
	}
}

func TestLintWorkspace(t *testing.T) {
	files := mistakes + growing + "-- sub/sound.scenario.json --\n" + `{"triggers": [{"trigger_type": "contact_create"}], "actions": [{"action_key": "a", "action_type": "message", "content": "x"}]}` + "\n"
	c := lsptest.Start(t, lsptest.Config{Files: files})
	var counts struct{ Files, Errors, Warnings, Infos int }
	if err := run(c, "inrolint.lintWorkspace", &counts); err != nil {
		t.Fatal(err)
	}
	if counts.Files != 3 || counts.Errors != 2 {
		t.Errorf("it counts %+v", counts)
	}
	if len(c.Received("window/workDoneProgress/create")) != 1 || len(c.Received("$/progress")) < 2 {
		t.Error("the client is shown no progress")
	}
	if found := c.Published("mistakes.scenario.json"); len(found) == 0 {
		t.Error("nothing is published of a closed file")
	}
	for _, capabilities := range []map[string]any{lsptest.Nothing()} {
		c := lsptest.Start(t, lsptest.Config{Files: files, Capabilities: capabilities})
		if err := run(c, "inrolint.lintWorkspace", &counts); err != nil || counts.Files != 3 {
			t.Errorf("without any capability: %v, %+v", err, counts)
		}
	}
}

func TestRestart(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes + "-- .inrolint.yaml --\nroot: true\n"})
	c.OpenFile("mistakes.scenario.json")
	if len(c.Published("mistakes.scenario.json")) == 0 {
		t.Fatal("nothing is found")
	}
	config := filepath.Join(c.Dir, ".inrolint.yaml")
	if err := os.WriteFile(config, []byte("root: true\nrules: {orphan-parent-key: off}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := run(c, "inrolint.restart", nil); err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Published("mistakes.scenario.json") {
		if d.Code == "orphan-parent-key" {
			t.Errorf("the configuration was not read again: %s", d.Message)
		}
	}
}

type status struct {
	Version, Target, TargetFrom, Kind, Operation, Error string
	Config                                              []string
	Rules                                               int
}

func TestStatus(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes + `
-- .inrolint.yaml --
root: true
target: mcp
-- sub/.inrolint.yaml --
rules: {no-triggers: off}
-- sub/call.campaign.json --
{"name": "update_campaign", "arguments": {"id": 4, "actions": [{"id": 1}]}}
`})
	ask := func(uri any) (s status) {
		c.Call("inrolint/status", map[string]any{"uri": uri}, &s)
		return s
	}
	own, below := filepath.Join(c.Dir, ".inrolint.yaml"), filepath.Join(c.Dir, "sub", ".inrolint.yaml")
	s := ask(c.URI("mistakes.scenario.json"))
	if s.Version == "" || s.Target != "mcp" || s.TargetFrom != "config" || s.Kind != "scenario" || s.Operation != "create" || s.Error != "" ||
		!slices.Equal(s.Config, []string{own}) || s.Rules < 50 {
		t.Errorf("it is %+v", s)
	}
	s = ask(c.URI("sub/call.campaign.json"))
	if s.TargetFrom != "file" || s.Kind != "campaign" || s.Operation != "update" || !slices.Equal(s.Config, []string{below, own}) {
		t.Errorf("of a call it is %+v", s)
	}
	if s = ask(nil); s.Target != "mcp" || s.Kind != "unknown" || !slices.Equal(s.Config, []string{own}) {
		t.Errorf("of nothing it is %+v", s)
	}
	if err := os.WriteFile(own, []byte("root: true\ntarget: mpc\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := run(c, "inrolint.restart", nil); err != nil {
		t.Fatal(err)
	}
	if s = ask(c.URI("mistakes.scenario.json")); !strings.Contains(s.Error, `"mcp"`) || s.Target != "mcp" {
		t.Errorf("of a broken configuration it is %+v", s)
	}
	c.WaitFor("inrolint/statusChanged", nil)
}

func TestStatusBySetting(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: mistakes, Options: map[string]any{"target": "both", "trusted": true}})
	var s status
	c.Call("inrolint/status", map[string]any{"uri": c.URI("mistakes.scenario.json")}, &s)
	if s.Target != "both" || s.TargetFrom != "setting" || len(s.Config) != 0 {
		t.Errorf("it is %+v", s)
	}
}

// TestIncludes asks which names the configuration gives to definitions, and asks again when that has changed.
func TestIncludes(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: `-- .inrolint.yaml --
root: true
include: ["flows/**/*.json", "*.scenario.json"]
-- flows/.inrolint.yaml --
rules: {no-triggers: off}
-- shop/.inrolint.yaml --
include: ["*.json"]
-- shop/a.json --
{"title": "A"}
-- flows/b.json --
{"title": "B"}
`})
	type include struct {
		Folder   string
		Patterns []string
	}
	ask := func() (all []include) {
		c.Call("inrolint/includes", nil, &all)
		return all
	}
	want := []include{{c.URI("."), []string{"flows/**/*.json", "*.scenario.json"}}, {c.URI("shop"), []string{"*.json"}}}
	if diff := cmp.Diff(want, ask()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	c.Forget() // the first scan may have told of its own
	c.Open("shop/.inrolint.yaml", "rules: {}\n")
	c.WaitFor("inrolint/statusChanged", nil)
	if diff := cmp.Diff(want[:1], ask()); diff != "" {
		t.Errorf("after a change (-want +got)\n%s", diff)
	}
}

// TestIncludesOfSkippedFolders has open documents in folders that no run enters: what is named does not hang on what is open.
func TestIncludesOfSkippedFolders(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: `-- .inrolint.yaml --
root: true
exclude: ["vendor/**"]
-- .gitignore --
build/
-- vendor/.inrolint.yaml --
include: ["*.json"]
-- build/.inrolint.yaml --
include: ["*.json"]
-- node_modules/x/.inrolint.yaml --
include: ["*.json"]
-- vendor/a.scenario.json --
{"title": "A"}
-- build/a.scenario.json --
{"title": "A"}
-- node_modules/x/a.scenario.json --
{"title": "A"}
`})
	for _, folder := range []string{"vendor", "build", "node_modules/x"} {
		c.OpenFile(folder + "/a.scenario.json")
	}
	c.Settle()
	var answer json.RawMessage
	c.Call("inrolint/includes", nil, &answer)
	if string(answer) != "[]" {
		t.Errorf("it is %s", answer)
	}
}

// TestIncludesOfBroken has a configuration that was never sound: no answer is better than one that says nothing is named.
func TestIncludesOfBroken(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- .inrolint.yaml --\ninclude: [\"*.json\"]\ntarget: mpc\n"})
	if err := c.Try("inrolint/includes", nil, nil); err == nil {
		t.Error("it answers")
	}
}

// TestIncludesOfNothing has no configuration to tell of.
func TestIncludesOfNothing(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- a.json --\n{}\n"})
	var answer json.RawMessage
	c.Call("inrolint/includes", nil, &answer)
	if string(answer) != "[]" {
		t.Errorf("it is %s", answer)
	}
}
