package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/foldingRange",
		handle: request(foldingRange),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.FoldingRangeProvider = true },
	})
}

// foldingRange says what can be folded: objects, lists, comments, and what follows an action in the flow.
func foldingRange(r *Request, params *protocol316.FoldingRangeParams) ([]protocol316.FoldingRange, error) {
	_, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	folds := outline.Folds(def)
	if limit := r.Client.Number("textDocument.foldingRange.rangeLimit"); limit > 0 && len(folds) > limit {
		folds = folds[:limit]
	}
	ranges := []protocol316.FoldingRange{}
	for _, f := range folds {
		fold := protocol316.FoldingRange{StartLine: uint32(f.First), EndLine: uint32(f.Last)}
		if f.Comment {
			fold.Kind = ptr(string(protocol316.FoldingRangeKindComment))
		}
		ranges = append(ranges, fold)
	}
	return ranges, nil
}
