package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/format"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/rangeFormatting",
		handle: request(rangeFormatting),
		offer: func(c *Client, s *protocol.ServerCapabilities) {
			s.DocumentRangeFormattingProvider = true
			if c.Supports("textDocument.rangeFormatting.rangesSupport") {
				s.DocumentRangeFormattingProvider = map[string]bool{"rangesSupport": true}
			}
		},
	})
	register(method{name: "textDocument/rangesFormatting", handle: request(rangesFormatting)})
}

type rangeFormattingParams struct {
	formattingParams
	Range protocol316.Range `json:"range"`
}

type rangesFormattingParams struct {
	formattingParams
	Ranges []protocol316.Range `json:"ranges"`
}

// rangeFormatting lays out the lines of a range.
func rangeFormatting(r *Request, params *rangeFormattingParams) ([]protocol316.TextEdit, error) {
	return rangesFormatting(r, &rangesFormattingParams{params.formattingParams, []protocol316.Range{params.Range}})
}

// rangesFormatting lays out the lines of several ranges.
func rangesFormatting(r *Request, params *rangesFormattingParams) ([]protocol316.TextEdit, error) {
	doc, edits, err := r.layOut(params.TextDocument.URI, params.Options)
	if err != nil || len(edits) == 0 {
		return nil, err
	}
	wanted := map[int]bool{} // starts of edits
	for _, part := range params.Ranges {
		for _, e := range format.Within(doc.Definition().Tree, edits, doc.Span(part)) {
			wanted[e.Range.Start] = true
		}
	}
	var kept []syntax.Edit
	for _, e := range edits {
		if wanted[e.Range.Start] {
			kept = append(kept, e)
		}
	}
	return textEdits(doc, kept), nil
}
