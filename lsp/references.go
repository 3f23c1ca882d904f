package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/references",
		handle: request(references),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.ReferencesProvider = true },
	})
}

// references lists where a name of an action is used, and where it is given if that is asked for.
func references(r *Request, params *protocol316.ReferenceParams) ([]protocol316.Location, error) {
	doc, name, err := r.nameAt(params.TextDocument.URI, params.Position)
	if err != nil || name == nil {
		return nil, err
	}
	locations := []protocol316.Location{}
	for _, place := range navigate.Places(doc.Definition(), name) {
		if place.Uses || params.Context.IncludeDeclaration {
			locations = append(locations, protocol316.Location{URI: doc.URI, Range: doc.Range(place.Place)})
		}
	}
	return locations, nil
}
