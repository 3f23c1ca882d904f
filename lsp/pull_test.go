package lsp_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// pulling starts a session with a client that asks for diagnostics itself.
func pulling(t *testing.T, files string) *lsptest.Client {
	capabilities := lsptest.Everything()
	capabilities["textDocument"].(map[string]any)["diagnostic"] = map[string]any{"dynamicRegistration": true, "relatedDocumentSupport": true}
	return lsptest.Start(t, lsptest.Config{Files: files, Capabilities: capabilities})
}

func pull(c *lsptest.Client, name, previous string) protocol.DocumentDiagnosticReport {
	var report protocol.DocumentDiagnosticReport
	params := c.At(name)
	if previous != "" {
		params["previousResultId"] = previous
	}
	c.Call("textDocument/diagnostic", params, &report)
	return report
}

func TestPull(t *testing.T) {
	c := pulling(t, "-- a.scenario.json --\n{\"actions\": [}\n-- b.scenario.json --\n{\"actions\": [}\n")
	if c.Result.Capabilities.DiagnosticProvider == nil {
		t.Fatal("it is not offered")
	}
	c.OpenFile("a.scenario.json")
	first := pull(c, "a.scenario.json", "")
	if first.Kind != "full" || first.Items == nil || len(*first.Items) == 0 {
		t.Fatalf("got %+v", first)
	}
	if again := pull(c, "a.scenario.json", first.ResultID); again.Kind != "unchanged" || again.Items != nil || again.ResultID != first.ResultID {
		t.Errorf("got %+v", again)
	}
	c.Change("a.scenario.json", `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "message", "content": "Hi"}]}`)
	if sound := pull(c, "a.scenario.json", first.ResultID); sound.Kind != "full" || sound.Items == nil || len(*sound.Items) != 0 {
		t.Errorf("got %+v", sound)
	}
	if closed := pull(c, "b.scenario.json", ""); closed.Kind != "full" || len(*closed.Items) == 0 {
		t.Errorf("a closed file: %+v", closed)
	}
	c.Settle()
	if pushed := c.Received("textDocument/publishDiagnostics"); len(pushed) > 0 {
		t.Errorf("it is pushed, too: %s", pushed[0].Params)
	}
}

// Neovim 0.12 forgets the diagnostics of a document that it opens again, and still names them.
func TestPullAfterOpeningAgain(t *testing.T) {
	c := pulling(t, "-- a.scenario.json --\n{\"actions\": [}\n")
	c.OpenFile("a.scenario.json")
	first := pull(c, "a.scenario.json", "")
	c.Close("a.scenario.json")
	c.OpenFile("a.scenario.json")
	for range 2 { // the first answer may not have reached it
		if again := pull(c, "a.scenario.json", first.ResultID); again.Kind != "full" || again.Items == nil || len(*again.Items) == 0 {
			t.Errorf("got %+v", again)
		}
	}
	again := pull(c, "a.scenario.json", first.ResultID)
	if known := pull(c, "a.scenario.json", again.ResultID); known.Kind != "unchanged" {
		t.Errorf("got %+v", known)
	}
}

func TestPullConfiguration(t *testing.T) {
	c := pulling(t, "-- .inrolint.yaml --\nrulez: {}\n")
	c.OpenFile(".inrolint.yaml")
	if report := pull(c, ".inrolint.yaml", ""); report.Items == nil || len(*report.Items) != 1 {
		t.Errorf("got %+v", report)
	}
}

func TestPullWorkspace(t *testing.T) {
	var files strings.Builder
	for i := range 120 {
		fmt.Fprintf(&files, "-- f%03d.scenario.json --\n{\"actions\": [}\n", i)
	}
	c := pulling(t, files.String())
	var report protocol.WorkspaceDiagnosticReport
	ask := func(previous []any, token any) {
		params := map[string]any{"previousResultIds": previous, "workDoneToken": "work"}
		if token != nil {
			params["partialResultToken"] = token
		}
		report = protocol.WorkspaceDiagnosticReport{}
		c.Call("workspace/diagnostic", params, &report)
	}
	ask([]any{}, nil)
	if len(report.Items) != 120 {
		t.Fatalf("%d files", len(report.Items))
	}
	kinds := ""
	for _, m := range c.Received("$/progress") {
		kinds += kindOf(m)
	}
	if kinds != "begin end " {
		t.Errorf("progress: %s", kinds)
	}
	var known []any
	for _, item := range report.Items {
		known = append(known, map[string]any{"uri": item.URI, "value": item.ResultID})
	}
	known = append(known, map[string]any{"uri": "file:///gone.scenario.json", "value": "x"})
	ask(known, nil)
	full := 0
	for _, item := range report.Items {
		if item.Kind == "full" {
			full++
			if item.URI != "file:///gone.scenario.json" || len(*item.Items) != 0 {
				t.Errorf("%s is not unchanged", item.URI)
			}
		}
	}
	if full != 1 || len(report.Items) != 121 {
		t.Errorf("%d full of %d", full, len(report.Items))
	}
	c.Forget()
	ask([]any{}, 7)
	partial := 0
	for _, m := range c.Received("$/progress") {
		var params struct {
			Token any `json:"token"`
			Value struct {
				Items []protocol.WorkspaceDocumentDiagnosticReport `json:"items"`
			} `json:"value"`
		}
		_ = json.Unmarshal(m.Params, &params)
		if params.Token == float64(7) {
			partial += len(params.Value.Items)
		}
	}
	if partial != 100 || len(report.Items) != 20 {
		t.Errorf("%d in parts, %d at the end", partial, len(report.Items))
	}
}

func kindOf(m *lsptest.Message) string {
	var params struct {
		Value struct {
			Kind string `json:"kind"`
		} `json:"value"`
	}
	_ = json.Unmarshal(m.Params, &params)
	return params.Value.Kind + " "
}

// TestRefresh tells a client that asks itself that another file has changed.
func TestRefresh(t *testing.T) {
	c := pulling(t, "-- a.scenario.json --\n{\"actions\": [}\n")
	c.Settle()
	c.WaitFor("workspace/diagnostic/refresh", nil)
}

// TestRefreshOpen tells such a client, too, that settings have changed the findings of a document that it shows.
func TestRefreshOpen(t *testing.T) {
	c := pulling(t, `-- a.campaign.json --
{"title": "A", "campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 7}],
 "actions": [{"action_key": "a", "action_type": "message", "content": "Hi", "survey": {"title": "S"}}]}
`)
	c.OpenFile("a.campaign.json")
	before := pull(c, "a.campaign.json", "")
	c.Settle()
	c.Forget()
	c.Configure(map[string]any{"target": "mcp"})
	c.Notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	c.WaitFor("workspace/diagnostic/refresh", nil)
	if after := pull(c, "a.campaign.json", before.ResultID); after.Kind != "full" || len(*after.Items) != len(*before.Items)+1 {
		t.Errorf("before %+v, after %+v", before, after)
	}
}
