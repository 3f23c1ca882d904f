package lsp_test

import (
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

func TestPublish(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: `
-- a.scenario.json --
{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "hello", "parent_key": "nobody", "action_type": "message", "content": "Hi"}]}
`})
	c.OpenFile("a.scenario.json")
	found := c.Published("a.scenario.json")
	if len(found) != 1 || found[0].Code != "orphan-parent-key" {
		t.Errorf("got %+v", found)
	}
}
