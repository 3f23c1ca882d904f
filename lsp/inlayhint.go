package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/annotate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/inlayHint",
		handle: request(inlayHint),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.InlayHintProvider = true },
		quick:  true,
	})
}

// inlayHint shows in the line what a branch stands for, what the parent says, and how long a text is that comes near its
// limit.
func inlayHint(r *Request, params *protocol.InlayHintParams) ([]protocol.InlayHint, error) {
	doc, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	hints := []protocol.InlayHint{}
	for _, h := range annotate.Hints(def, doc.Span(params.Range)) {
		part := protocol.InlayHintLabelPart{Value: h.Text, Tooltip: h.Detail}
		if h.Target != nil {
			part.Location = &protocol316.Location{URI: doc.URI, Range: doc.Range(headOf(h.Target))}
		}
		hints = append(hints, protocol.InlayHint{Position: doc.Position(h.At), Label: []protocol.InlayHintLabelPart{part}, PaddingLeft: true})
	}
	return hints, nil
}
