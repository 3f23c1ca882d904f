package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/outline"
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

// symbolKinds are the pictures that editors show.
var symbolKinds = map[outline.Kind]protocol316.SymbolKind{
	outline.List:      protocol316.SymbolKindNamespace,
	outline.Trigger:   protocol316.SymbolKindEvent,
	outline.Step:      protocol316.SymbolKindFunction,
	outline.Branching: protocol316.SymbolKindEnum,
	outline.Audience:  protocol316.SymbolKindObject,
}

// documentSymbol outlines a definition as the flow that it is; for a client without trees, as a list.
func documentSymbol(r *Request, params *protocol316.DocumentSymbolParams) (any, error) {
	doc, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	symbols := outline.Symbols(def)
	if r.Client.Supports("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport") {
		return symbolTree(doc, symbols), nil
	}
	list := []protocol316.SymbolInformation{}
	addSymbols(&list, doc, symbols, "")
	return list, nil
}

func symbolTree(doc *Document, symbols []*outline.Symbol) []protocol316.DocumentSymbol {
	tree := make([]protocol316.DocumentSymbol, len(symbols))
	for i, s := range symbols {
		tree[i] = protocol316.DocumentSymbol{
			Name: s.Name, Kind: symbolKinds[s.Kind], Range: doc.Range(s.Range), SelectionRange: doc.Range(s.Head), Children: symbolTree(doc, s.Children),
		}
		if s.Detail != "" {
			tree[i].Detail = &s.Detail
		}
	}
	return tree
}

// addSymbols lists symbols, each with the name of the one that it stands below.
func addSymbols(list *[]protocol316.SymbolInformation, doc *Document, symbols []*outline.Symbol, above string) {
	for _, s := range symbols {
		information := protocol316.SymbolInformation{Name: s.Name, Kind: symbolKinds[s.Kind], Location: protocol316.Location{URI: doc.URI, Range: doc.Range(s.Range)}}
		if above != "" {
			information.ContainerName = &above
		}
		*list = append(*list, information)
		addSymbols(list, doc, s.Children, s.Name)
	}
}
