package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/annotate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/documentLink",
		handle: request(documentLink),
		offer: func(_ *Client, s *protocol.ServerCapabilities) {
			s.DocumentLinkProvider = &protocol316.DocumentLinkOptions{}
		},
	})
}

// documentLink makes the addresses of a definition clickable.
func documentLink(r *Request, params *protocol316.DocumentLinkParams) ([]protocol316.DocumentLink, error) {
	doc, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	links := []protocol316.DocumentLink{}
	for _, l := range annotate.Links(def) {
		links = append(links, protocol316.DocumentLink{Range: doc.Range(l.At), Target: &l.URL})
	}
	return links, nil
}
