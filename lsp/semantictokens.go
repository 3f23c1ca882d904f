package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/annotate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/semanticTokens/full",
		handle: request(semanticTokensFull),
		offer: func(_ *Client, s *protocol.ServerCapabilities) {
			s.SemanticTokensProvider = protocol316.SemanticTokensOptions{
				Legend: protocol316.SemanticTokensLegend{TokenTypes: tokenTypes, TokenModifiers: tokenModifiers}, Full: true, Range: true,
			}
		},
	})
	register(method{name: "textDocument/semanticTokens/range", handle: request(semanticTokensRange)})
}

// The legend: the standard types that themes colour, by [annotate.TokenKind].
var (
	tokenTypes     = []string{annotate.Key: "function", annotate.Reference: "parameter", annotate.Branch: "enumMember", annotate.Type: "type", annotate.Variable: "variable"}
	tokenModifiers = []string{"declaration", "deprecated"}
)

const (
	declarationModifier = 1 << iota
	brokenModifier      // what names nothing is struck out as themes do with what is deprecated
)

// semanticTokensFull colours keys, references, branches, types and variables.
func semanticTokensFull(r *Request, params *protocol316.SemanticTokensParams) (*protocol316.SemanticTokens, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	return tokensIn(doc, syntax.Range{End: len(doc.Text)}), nil
}

// semanticTokensRange colours what is on the screen.
func semanticTokensRange(r *Request, params *protocol316.SemanticTokensRangeParams) (*protocol316.SemanticTokens, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	return tokensIn(doc, doc.Span(params.Range)), nil
}

// tokensIn writes tokens as the protocol wants them: five numbers each, lines and characters counted from the one before.
func tokensIn(doc *Document, part syntax.Range) *protocol316.SemanticTokens {
	def := doc.Definition()
	if def == nil {
		return nil
	}
	data := []uint32{}
	line, character := uint32(0), uint32(0)
	for _, t := range annotate.Tokens(def, part) {
		at := doc.Range(t.At)
		if at.Start.Line != at.End.Line {
			continue
		}
		if at.Start.Line != line {
			character = 0
		}
		data = append(data, at.Start.Line-line, at.Start.Character-character, at.End.Character-at.Start.Character, uint32(t.Kind), modifiersOf(t))
		line, character = at.Start.Line, at.Start.Character
	}
	return &protocol316.SemanticTokens{Data: data}
}

func modifiersOf(t annotate.Token) uint32 {
	modifiers := uint32(0)
	if t.Kind == annotate.Key {
		modifiers |= declarationModifier
	}
	if t.Broken {
		modifiers |= brokenModifier
	}
	return modifiers
}
