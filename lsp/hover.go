package lsp

import (
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/hover"
	"github.com/inrolint/inrolint/lsp/protocol"
	"github.com/inrolint/inrolint/rules"
)

func init() {
	register(method{
		name:   "textDocument/hover",
		handle: request(showHover),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.HoverProvider = true },
		quick:  true,
	})
}

// showHover says what stands at a position, and what the rules say about it.
func showHover(r *Request, params *protocol316.HoverParams) (*protocol316.Hover, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	reading := doc.Reading()
	if reading == nil {
		return nil, nil
	}
	at := doc.Offset(params.Position)
	var parts []string
	var about *syntax.Range
	if text := hover.At(reading.Definition, reading.Types, at); text != nil {
		parts, about = append(parts, text.Markdown), &text.About
	}
	for _, rule := range rulesAt(doc, reading.Rules, at) {
		parts = append(parts, describe.Rule(rule))
	}
	if len(parts) == 0 {
		return nil, nil
	}
	shown := &protocol316.Hover{Contents: r.Markup("textDocument.hover.contentFormat", strings.Join(parts, "\n\n---\n\n"))}
	if about != nil {
		shown.Range = ptr(doc.Range(*about))
	}
	return shown, nil
}

// rulesAt returns the rules that have something to say of a place, each once.
func rulesAt(doc *Document, set *rules.Set, at int) []*rules.Rule {
	var found []*rules.Rule
	seen := map[string]bool{}
	for _, f := range doc.Findings() {
		if f.Range.Start.Offset > at || at >= max(f.Range.End.Offset, f.Range.Start.Offset+1) || seen[f.Rule] {
			continue
		}
		seen[f.Rule] = true
		i := slices.IndexFunc(set.Rules(), func(r *rules.Rule) bool { return r.ID == f.Rule })
		if i >= 0 {
			found = append(found, set.Rules()[i])
		}
	}
	return found
}
