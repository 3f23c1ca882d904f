package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/annotate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/codeLens",
		handle: request(codeLens),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.CodeLensProvider = &protocol316.CodeLensOptions{} },
	})
}

// codeLens shows above a definition how many ways lead through it, and above an action where its branches lead. A click
// draws the flow, at that action.
func codeLens(r *Request, params *protocol316.CodeLensParams) ([]protocol316.CodeLens, error) {
	doc, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	lenses := []protocol316.CodeLens{}
	for _, l := range annotate.Lenses(def) {
		target := map[string]any{"uri": doc.URI}
		if l.Subject != "" {
			target["subject"] = l.Subject
		}
		lenses = append(lenses, protocol316.CodeLens{
			Range:   doc.Range(l.At),
			Command: &protocol316.Command{Title: l.Text, Command: showFlowCommand, Arguments: []any{target}},
		})
	}
	return lenses, nil
}
