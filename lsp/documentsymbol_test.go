package lsp_test

import (
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

func TestDocumentSymbol(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: `
-- a.scenario.json --
{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "hello", "action_type": "message", "content": "Hi"}]}
`})
	c.OpenFile("a.scenario.json")
	var symbols []protocol316.DocumentSymbol
	c.Call("textDocument/documentSymbol", c.At("a.scenario.json"), &symbols)
	if len(symbols) != 1 || symbols[0].Name != "hello" {
		t.Errorf("got %+v", symbols)
	}
}
