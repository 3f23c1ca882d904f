package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/selectionRange",
		handle: request(selectionRange),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.SelectionRangeProvider = true },
	})
}

// selectionRange grows selections from each position: the text, the value, the property, the object, and so on.
func selectionRange(r *Request, params *protocol316.SelectionRangeParams) ([]*protocol316.SelectionRange, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	def := doc.Definition()
	chains := []*protocol316.SelectionRange{}
	for _, position := range params.Positions {
		offset := doc.Offset(position)
		grown := []syntax.Range{{Start: offset, End: offset}}
		if def != nil {
			grown = outline.Selections(def.Tree, offset)
		}
		chains = append(chains, chainOf(doc, grown))
	}
	return chains, nil
}

// chainOf links ranges, the innermost first, each to the one round it.
func chainOf(doc *Document, grown []syntax.Range) *protocol316.SelectionRange {
	var chain *protocol316.SelectionRange
	for i := len(grown) - 1; i >= 0; i-- {
		chain = &protocol316.SelectionRange{Range: doc.Range(grown[i]), Parent: chain}
	}
	return chain
}
