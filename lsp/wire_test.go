package lsp_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// TestExitStatus ends the process in every way.
func TestExitStatus(t *testing.T) {
	for _, test := range []struct {
		name   string
		end    func(c *lsptest.Client)
		status int
	}{
		{"shutdown and exit", func(c *lsptest.Client) { c.Call("shutdown", nil, nil); c.Notify("exit", nil) }, 0},
		{"exit alone", func(c *lsptest.Client) { c.Notify("exit", nil) }, 1},
		{"end of input", func(c *lsptest.Client) { c.CloseInput() }, 1},
		{"end of input after shutdown", func(c *lsptest.Client) { c.Call("shutdown", nil, nil); c.CloseInput() }, 1},
		{"shutdown twice", func(c *lsptest.Client) {
			c.Call("shutdown", nil, nil)
			if err := c.Try("shutdown", nil, nil); err == nil {
				t.Error("a second shutdown is answered")
			}
			c.Notify("exit", nil)
		}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := lsptest.Start(t, lsptest.Config{})
			test.end(c)
			if status := c.Wait(); status != test.status {
				t.Errorf("status %d, want %d", status, test.status)
			}
		})
	}
}

// TestParentDies starts a server by a process that dies without a word.
func TestParentDies(t *testing.T) {
	parent := exec.Command("sleep", "600")
	if err := parent.Start(); err != nil {
		t.Skip("there is no sleep: ", err)
	}
	c := lsptest.Start(t, lsptest.Config{Raw: true})
	params := c.InitializeParams(lsptest.Config{})
	params["processId"] = parent.Process.Pid
	c.Call("initialize", params, nil)
	c.Notify("initialized", map[string]any{})
	_ = parent.Process.Kill()
	_ = parent.Wait()
	if status := c.Wait(); status != 1 {
		t.Errorf("status %d, want 1", status)
	}
}

// TestCloseAfterShutdown does as VS Code and Emacs do; the client fails the test if anything but answers comes.
func TestCloseAfterShutdown(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- a.scenario.json --\n{\"actions\": [}\n"})
	c.OpenFile("a.scenario.json")
	c.Published("a.scenario.json")
	c.Call("shutdown", nil, nil)
	c.Close("a.scenario.json")
	c.Notify("exit", nil)
	if status := c.Wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}

// TestTCP serves a client on the loopback interface.
func TestTCP(t *testing.T) {
	command := exec.Command(lsptest.Binary(t), "lsp", "--listen", "127.0.0.1:0")
	stderr, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(stderr).ReadString('\n')
	address := strings.TrimSpace(strings.TrimPrefix(line, "inrolint: listening on "))
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatalf("%v (it said %q)", err, line)
	}
	for _, m := range []string{
		`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}`,
		`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`, `{"jsonrpc":"2.0","method":"exit"}`,
	} {
		fmt.Fprintf(conn, "Content-Length: %d\r\n\r\n%s", len(m), m)
	}
	answer, _ := io.ReadAll(conn)
	if !strings.Contains(string(answer), `"serverInfo":{"name":"inrolint"`) || !strings.Contains(string(answer), `"id":2,"result":null`) {
		t.Errorf("got %s", answer)
	}
	if err := command.Wait(); err != nil {
		t.Errorf("it ended with %v", err)
	}
}

// TestLog writes every message to a file, and nothing to standard error.
func TestLog(t *testing.T) {
	file := filepath.Join(t.TempDir(), "log")
	c := lsptest.Start(t, lsptest.Config{Args: []string{"--stdio", "--log", file}})
	c.Stop()
	log, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<-- {", `"method":"initialize"`, "--> {", `"serverInfo"`} {
		if !strings.Contains(string(log), want) {
			t.Errorf("the log holds no %s:\n%s", want, log)
		}
	}
}

// TestTrace has the server tell what it does.
func TestTrace(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	c.Call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, nil)
	if got := c.Received("$/logTrace"); len(got) > 0 {
		t.Errorf("it tells without being asked: %s", got[0].Params)
	}
	c.Notify("$/setTrace", map[string]any{"value": "verbose"})
	c.Call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, nil)
	c.WaitFor("$/logTrace", func(params json.RawMessage) bool {
		return strings.Contains(string(params), "answered workspace/diagnostic") && strings.Contains(string(params), "previousResultIds")
	})
	c.Notify("$/setTrace", map[string]any{"value": "off"})
}

// TestEncodings negotiates each encoding, and none.
func TestEncodings(t *testing.T) {
	for _, test := range []struct {
		offered []string
		want    string
	}{{[]string{"utf-8", "utf-16"}, "utf-8"}, {[]string{"utf-32", "utf-16"}, "utf-32"}, {[]string{"utf-16", "utf-8"}, "utf-16"}, {[]string{"utf-7"}, "utf-16"}, {nil, ""}} {
		capabilities := lsptest.Everything()
		capabilities["general"] = map[string]any{"positionEncodings": test.offered}
		if test.offered == nil {
			delete(capabilities, "general")
		}
		c := lsptest.Start(t, lsptest.Config{Capabilities: capabilities})
		if got := c.Result.Capabilities.PositionEncoding; got != test.want {
			t.Errorf("%v: %q, want %q", test.offered, got, test.want)
		}
		text := `{"title": "🌷é", "titel": 1, "actions": []}`
		c.Open("untitled:a.scenario.json", text)
		var found *protocol.Diagnostic
		for _, d := range c.Published("untitled:a.scenario.json") {
			if d.Code == "unknown-property" {
				found = &d
			}
		}
		if found == nil || found.Range.Start != c.Position(text, strings.Index(text, `"titel"`)) {
			t.Errorf("%v: got %+v", test.offered, found)
		}
	}
}

// TestOddDocuments opens what is no plain file; what is published names it as the client did.
func TestOddDocuments(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	broken := `{"actions": [{"action_key": "a"}`
	for _, uri := range []string{
		"untitled:Untitled-1", "untitled:new%20one.scenario.json", "vscode-remote://ssh-remote%2Bbox/home/a.scenario.json", "inmemory://model/1",
		c.URI("with blank.scenario.json"), c.URI("100%.scenario.json"), c.URI("sub%20folder/ü.scenario.json"), c.URI("a%23b.scenario.json"),
		"file:///c%3A/Users/me/a.scenario.json", "FILE://" + c.Dir + "/upper.scenario.json", "file://other-host/a.scenario.json",
	} {
		c.Open(uri, broken)
		if got := c.Published(uri); len(got) == 0 {
			t.Errorf("%s: nothing is found", uri)
		}
		c.Change(uri, `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "message", "content": "Hi"}]}`)
		for _, d := range c.Published(uri) {
			if d.Code == "syntax" {
				t.Errorf("%s: %v is still there", uri, d)
			}
		}
		c.Close(uri)
		c.Settle()
		if got := c.Shown()[uri]; len(got) != 0 {
			t.Errorf("%s: %v is left after it was closed", uri, got)
		}
	}
}

// TestForeignDocuments leaves files alone that are no definitions.
func TestForeignDocuments(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- .inrolint.yaml --\nexclude: ['old/**']\n"})
	for name, text := range map[string]string{
		"package.json":        `{"name": "x", "private": tru}`,
		"old/a.scenario.json": `{"actions": [}`,
		"docker-compose.yaml": "services: {",
		"readme.md":           "# actions",
		"settings.json":       `[1, 2`,
		"untitled:Untitled-2": `{"private": tru}`,
	} {
		c.Open(name, text)
		c.Settle()
		if got := c.Shown()[c.URI(name)]; len(got) != 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestNoCapabilities does everything with a client that declares nothing.
func TestNoCapabilities(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Capabilities: lsptest.Nothing(), Files: "-- a.scenario.json --\n{\"title\": \"A\", \"actions\": [}\n-- b.scenario.json --\n{\"actions\": [}\n"})
	c.OpenFile("a.scenario.json")
	c.Settle()
	shown := c.Shown()
	for _, name := range []string{"a.scenario.json", "b.scenario.json"} {
		found := shown[c.URI(name)]
		if len(found) == 0 {
			t.Errorf("%s: nothing is published", name)
		}
		for _, d := range found {
			if d.CodeDescription != nil || d.RelatedInformation != nil || d.Tags != nil {
				t.Errorf("%s: %+v holds what the client does not know", name, d)
			}
		}
	}
}

// TestUnusedCapabilities asks what is asked by editors although it is not offered.
func TestUnadvertised(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	err := c.Try("textDocument/moniker", c.At("x"), nil)
	if want := (&lsptest.Error{Code: -32601, Message: "inrolint has no method textDocument/moniker"}); !cmp.Equal(err, error(want)) {
		t.Errorf("got %v", err)
	}
}

// TestBrokenConfiguration breaks the configuration while everything is open; the last good one stays in force.
func TestBrokenConfiguration(t *testing.T) {
	scenario := `{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "message", "content": "Hi"}]}`
	c := lsptest.Start(t, lsptest.Config{Files: "-- .inrolint.yaml --\nrules: {missing-title: error}\n-- a.scenario.json --\n" + scenario + "\n"})
	c.OpenFile("a.scenario.json")
	severity := func() any {
		c.Settle()
		for _, d := range c.Shown()[c.URI("a.scenario.json")] {
			if d.Code == "missing-title" {
				return int(d.Severity)
			}
		}
		return nil
	}
	if got := severity(); got != 1 {
		t.Fatalf("severity %v", got)
	}
	c.OpenFile(".inrolint.yaml")
	c.Change(".inrolint.yaml", "rules: {missing-title: wrong}\n")
	if got := severity(); got != 1 {
		t.Errorf("severity %v with a broken configuration", got)
	}
	found := c.Shown()[c.URI(".inrolint.yaml")]
	if len(found) != 1 || found[0].Source != "inrolint" || found[0].Severity != 1 || found[0].Range.Start.Character != 23 || found[0].Range.End.Character != 28 {
		t.Errorf("got %+v", found)
	}
	c.Change("a.scenario.json", strings.Replace(scenario, "Hi", "Ho", 1))
	if got := severity(); got != 1 {
		t.Errorf("severity %v after a change", got)
	}
	c.Change(".inrolint.yaml", "rules: {missing-title: info}\n")
	if got := severity(); got != 3 {
		t.Errorf("severity %v with the new configuration", got)
	}
	if found := c.Shown()[c.URI(".inrolint.yaml")]; len(found) != 0 {
		t.Errorf("%v is left", found)
	}
	c.Close(".inrolint.yaml") // what was typed was never saved
	if got := severity(); got != 1 {
		t.Errorf("severity %v after the configuration was closed unsaved", got)
	}
}

// TestNeverSound starts with a broken configuration: nothing is judged by guesses, and what needs no judgement works.
func TestNeverSound(t *testing.T) {
	for _, folders := range [][]string{{"."}, {"elsewhere"}} {
		c := lsptest.Start(t, lsptest.Config{Folders: folders, Files: "-- .inrolint.yaml --\nrulez: {}\n-- elsewhere/x --\n-- a.scenario.json --\n{\"actions\": [{\"action_key\": \"a\", \"action_type\": \"message\"}}\n"})
		c.OpenFile("a.scenario.json")
		c.Settle()
		shown := c.Shown()
		if found := shown[c.URI(".inrolint.yaml")]; len(found) != 1 || found[0].Code != "config" {
			t.Errorf("%v: %v is said of the configuration", folders, found)
		}
		if found := shown[c.URI("a.scenario.json")]; len(found) != 0 {
			t.Errorf("%v: %v", folders, found)
		}
		var symbols []any
		if c.Call("textDocument/documentSymbol", c.At("a.scenario.json"), &symbols); len(symbols) == 0 {
			t.Errorf("%v: there are no symbols", folders)
		}
		if err := os.WriteFile(filepath.Join(c.Dir, ".inrolint.yaml"), []byte("target: rest\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{}})
		c.Settle()
		shown = c.Shown()
		if len(shown[c.URI("a.scenario.json")]) == 0 || len(shown[c.URI(".inrolint.yaml")]) != 0 {
			t.Errorf("%v: after it was mended %v", folders, shown)
		}
	}
}

// TestUntrusted reads no configuration outside of a folder that the editor does not trust.
func TestUntrusted(t *testing.T) {
	files := "-- .inrolint.yaml --\nrules: {missing-title: error}\n-- in/a.scenario.json --\n{\"triggers\": [{\"trigger_type\": \"comment\"}], \"actions\": [{\"action_key\": \"a\", \"action_type\": \"message\", \"content\": \"Hi\"}]}\n"
	for _, trusted := range []bool{true, false} {
		capabilities := lsptest.Everything()
		delete(capabilities["workspace"].(map[string]any), "configuration")
		c := lsptest.Start(t, lsptest.Config{Files: files, Folders: []string{"in"}, Capabilities: capabilities, Options: map[string]any{"trusted": trusted}})
		c.Settle()
		for _, d := range c.Shown()[c.URI("in/a.scenario.json")] {
			if d.Code == "missing-title" && (d.Severity == 1) != trusted {
				t.Errorf("trusted %v: severity %d", trusted, d.Severity)
			}
		}
	}
}

// TestTags fades what never takes effect.
func TestTags(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- .inrolint-suppressions.yaml --\n- {file: a.scenario.json, rule: no-actions, reason: x}\n-- a.scenario.json --\n{\"title\": \"A\"}\n"})
	c.Settle()
	found := c.Shown()[c.URI(".inrolint-suppressions.yaml")]
	if len(found) != 1 || found[0].Code != "unused-suppression" || len(found[0].Tags) != 1 || found[0].Tags[0] != 1 {
		t.Errorf("got %+v", found)
	}
}

// TestRuleFileIsReloaded changes a rule of the user's own.
func TestRuleFileIsReloaded(t *testing.T) {
	rule := "id: own-titles\nseverity: warning\nsummary: Titles are long\nfor: document\nassert: doc.title.size() > 1\nat: self\nmessage: 'Short.'\nexamples:\n  invalid: [{name: short, definition: '{\"title\": \"A\"}', expect: [{at: \"\"}]}]\n  valid: [{name: long, definition: '{\"title\": \"AB\"}'}]\n"
	c := lsptest.Start(t, lsptest.Config{Files: "-- .inrolint.yaml --\ncustom-rules: ['rules/*.yaml']\n-- rules/own.yaml --\n" + rule +
		"-- a.scenario.json --\n{\"title\": \"A\", \"triggers\": [{\"trigger_type\": \"comment\"}], \"actions\": [{\"action_key\": \"a\", \"action_type\": \"message\", \"content\": \"Hi\"}]}\n"})
	count := func() int {
		c.Settle()
		return len(c.Shown()[c.URI("a.scenario.json")])
	}
	if count() != 1 {
		t.Fatal("the rule does not run")
	}
	c.OpenFile("rules/own.yaml")
	c.Change("rules/own.yaml", strings.Replace(rule, "> 1", "> 0", 1))
	c.Settle()
	if found := c.Shown()[c.URI("rules/own.yaml")]; count() != 0 && len(found) == 0 {
		t.Error("the rule was not read again")
	}
	c.Change("rules/own.yaml", strings.Replace(rule, "doc.title", "doc.titel", 1))
	c.Settle()
	if found := c.Shown()[c.URI("rules/own.yaml")]; len(found) == 0 {
		t.Error("a broken rule file has no diagnostic")
	}
}

// TestSettings changes the target by the editor's settings, in each way they come.
func TestSettings(t *testing.T) {
	survey := `{"title": "S", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "survey", "survey": {"title": "Q"}}]}`
	inline := func(c *lsptest.Client) bool {
		c.Settle()
		for _, d := range c.Shown()[c.URI("a.scenario.json")] {
			if d.Code == "mcp-inline-object" {
				return true
			}
		}
		return false
	}
	files := "-- a.scenario.json --\n" + survey + "\n"
	t.Run("initializationOptions", func(t *testing.T) {
		capabilities := lsptest.Everything()
		delete(capabilities["workspace"].(map[string]any), "configuration")
		c := lsptest.Start(t, lsptest.Config{Files: files, Capabilities: capabilities, Options: map[string]any{"target": "mcp"}})
		c.OpenFile("a.scenario.json")
		if !inline(c) {
			t.Error("the target is not taken over")
		}
		c.Notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"inrolint": map[string]any{"target": "rest"}}})
		if inline(c) {
			t.Error("the change is not taken over")
		}
	})
	t.Run("workspace/configuration", func(t *testing.T) {
		c := lsptest.Start(t, lsptest.Config{Files: files})
		c.OpenFile("a.scenario.json")
		if inline(c) {
			t.Error("the target is not the default")
		}
		c.Configure(map[string]any{"target": "mcp"})
		c.Notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
		deadline := time.Now().Add(lsptest.Patience)
		for !inline(c) {
			if time.Now().After(deadline) {
				t.Fatal("the settings were not asked for")
			}
		}
	})
}

// TestFolders adds and removes folders.
func TestFolders(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Folders: []string{"one"}, Files: "-- one/a.scenario.json --\n{\"actions\": [}\n-- two/b.scenario.json --\n{\"actions\": [}\n"})
	event := func(name string) map[string]any { return map[string]any{"uri": c.URI(name), "name": name} }
	check := func(a, b bool) {
		t.Helper()
		c.Settle()
		shown := c.Shown()
		if got := len(shown[c.URI("one/a.scenario.json")]) > 0; got != a {
			t.Errorf("one: %v", got)
		}
		if got := len(shown[c.URI("two/b.scenario.json")]) > 0; got != b {
			t.Errorf("two: %v", got)
		}
	}
	check(true, false)
	c.Notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"added": []any{event("two")}, "removed": []any{}}})
	check(true, true)
	c.Notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"added": []any{}, "removed": []any{event("one")}}})
	check(false, true)
}

// TestRoots starts with the two older ways to name a folder, and with none.
func TestRoots(t *testing.T) {
	for _, name := range []string{"rootUri", "rootPath", ""} {
		c := lsptest.Start(t, lsptest.Config{Raw: true, Files: "-- a.scenario.json --\n{\"actions\": [}\n"})
		params := c.InitializeParams(lsptest.Config{})
		delete(params, "workspaceFolders")
		switch name {
		case "rootUri":
			params[name] = lsptest.URI(c.Dir)
		case "rootPath":
			params[name] = c.Dir
		}
		c.Call("initialize", params, nil)
		c.Notify("initialized", map[string]any{})
		c.Settle()
		if got := len(c.Shown()) > 0; got != (name != "") {
			t.Errorf("%q: published %v", name, got)
		}
		c.Stop()
	}
}

// TestDeletedFile clears what was published for a file that is gone.
func TestDeletedFile(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- a.scenario.json --\n{\"actions\": [}\n"})
	c.Settle()
	if len(c.Shown()[c.URI("a.scenario.json")]) == 0 {
		t.Fatal("a closed file is not linted")
	}
	if err := os.Remove(filepath.Join(c.Dir, "a.scenario.json")); err != nil {
		t.Fatal(err)
	}
	c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": c.URI("a.scenario.json"), "type": 3}}})
	c.Settle()
	if found := c.Shown()[c.URI("a.scenario.json")]; len(found) != 0 {
		t.Errorf("%v is left", found)
	}
}

// TestWatchesItself changes files under a client that watches none.
func TestWatchesItself(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Capabilities: lsptest.Nothing(), Files: "-- a.scenario.json --\n{\"actions\": [}\n"})
	c.Settle()
	if len(c.Shown()[c.URI("a.scenario.json")]) == 0 {
		t.Fatal("a closed file is not linted")
	}
	if said := c.Received("window/logMessage"); len(said) > 0 {
		t.Skipf("files cannot be watched here: %s", said[0].Params)
	}
	if err := os.Remove(filepath.Join(c.Dir, "a.scenario.json")); err != nil {
		t.Fatal(err)
	}
	c.WaitFor("textDocument/publishDiagnostics", func(params json.RawMessage) bool {
		return strings.Contains(string(params), "a.scenario.json") && strings.Contains(string(params), `"diagnostics":[]`)
	})
	if err := os.MkdirAll(filepath.Join(c.Dir, "sub"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(c.Dir, "sub", "b.scenario.json"), []byte(`{"actions": [}`), 0o666); err != nil {
		t.Fatal(err)
	}
	c.WaitFor("textDocument/publishDiagnostics", func(params json.RawMessage) bool {
		return strings.Contains(string(params), "sub/b.scenario.json") && strings.Contains(string(params), `"code":"syntax"`)
	})
}

// TestRegistrations asks for what cannot be declared beforehand.
func TestRegistrations(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{})
	m := c.WaitFor("client/registerCapability", nil)
	for _, want := range []string{"workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration"} {
		if !strings.Contains(string(m.Params), want) {
			t.Errorf("%s is not registered: %s", want, m.Params)
		}
	}
}
