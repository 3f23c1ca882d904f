package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/documentSymbol",
		handle: request(documentSymbol),
		offer: func(_ *Client, s *protocol.ServerCapabilities) {
			s.DocumentSymbolProvider = &protocol.DocumentSymbolOptions{Label: "Flow"}
		},
	})
}

// documentSymbol outlines a definition.
func documentSymbol(r *Request, params *protocol316.DocumentSymbolParams) ([]protocol316.DocumentSymbol, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	def := doc.Definition()
	if def == nil {
		return nil, nil
	}
	var symbols []protocol316.DocumentSymbol
	for _, action := range def.Actions {
		symbols = append(symbols, symbolOf(doc, action))
	}
	return symbols, nil
}

func symbolOf(doc *Document, a *flow.Action) protocol316.DocumentSymbol {
	name := a.Subject()
	if name == "" {
		name = "action"
	}
	at := doc.Range(a.Node.Range())
	return protocol316.DocumentSymbol{Name: name, Kind: protocol316.SymbolKindFunction, Range: at, SelectionRange: at}
}
