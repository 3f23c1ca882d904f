package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/documentHighlight",
		handle: request(documentHighlight),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.DocumentHighlightProvider = true },
		quick:  true,
	})
}

// documentHighlight marks the places of the name at a position: where it is given as written, where it is used as read.
func documentHighlight(r *Request, params *protocol316.DocumentHighlightParams) ([]protocol316.DocumentHighlight, error) {
	doc, name, err := r.nameAt(params.TextDocument.URI, params.Position)
	if err != nil || name == nil {
		return nil, err
	}
	highlights := []protocol316.DocumentHighlight{}
	for _, place := range navigate.Places(doc.Definition(), name) {
		kind := protocol316.DocumentHighlightKindWrite
		if place.Uses {
			kind = protocol316.DocumentHighlightKindRead
		}
		highlights = append(highlights, protocol316.DocumentHighlight{Range: doc.Range(place.Place), Kind: &kind})
	}
	return highlights, nil
}
