package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/format"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/onTypeFormatting",
		handle: request(onTypeFormatting),
		offer: func(_ *Client, s *protocol.ServerCapabilities) {
			s.DocumentOnTypeFormattingProvider = &protocol316.DocumentOnTypeFormattingOptions{FirstTriggerCharacter: "}", MoreTriggerCharacter: []string{"]", "\n"}}
		},
		quick: true,
	})
}

type onTypeFormattingParams struct {
	formattingParams
	Position protocol316.Position `json:"position"`
	Typed    string               `json:"ch"`
}

// onTypeFormatting lays out the object or list that a bracket was typed behind, and after Enter the line above.
func onTypeFormatting(r *Request, params *onTypeFormattingParams) ([]protocol316.TextEdit, error) {
	doc, edits, err := r.layOut(params.TextDocument.URI, formattingOptions{}) // as the rest of the text is, whatever the editor is set to
	if err != nil || len(edits) == 0 {
		return nil, err
	}
	tree := doc.Definition().Tree
	part, ok := lineAbove(tree, params.Position)
	if params.Typed != "\n" {
		part, ok = closedAt(tree.Root(), doc.Offset(params.Position))
	}
	if !ok {
		return nil, nil
	}
	return textEdits(doc, format.Within(tree, edits, part)), nil
}

// lineAbove returns the bytes of the line above a position.
func lineAbove(tree *syntax.Tree, at protocol316.Position) (syntax.Range, bool) {
	if at.Line == 0 || int64(at.Line) > int64(tree.Lines().Lines()) {
		return syntax.Range{}, false
	}
	return tree.Lines().LineRange(int(at.Line) - 1), true
}

// closedAt returns the object or list whose closing bracket stands right before an offset.
func closedAt(n *syntax.Node, offset int) (syntax.Range, bool) {
	for n != nil {
		if n.End() == offset && (n.Kind() == syntax.Object || n.Kind() == syntax.Array) {
			return n.Range(), true
		}
		var inside *syntax.Node
		for child := range n.Children() {
			if child.Start() < offset && offset <= child.End() {
				inside = child
				break
			}
		}
		n = inside
	}
	return syntax.Range{}, false
}
