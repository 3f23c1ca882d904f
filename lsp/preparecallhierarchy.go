package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/prepareCallHierarchy",
		handle: request(prepareCallHierarchy),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.CallHierarchyProvider = true },
	})
}

// prepareCallHierarchy returns the action at a position: that of the name, else the one round it.
func prepareCallHierarchy(r *Request, params *protocol316.CallHierarchyPrepareParams) ([]protocol316.CallHierarchyItem, error) {
	doc, def, err := r.Definition(params.TextDocument.URI)
	if def == nil {
		return nil, err
	}
	at := doc.Offset(params.Position)
	if name := navigate.At(def, at); name != nil && name.Action != nil {
		return []protocol316.CallHierarchyItem{callItem(doc, name.Action)}, nil
	}
	if a := navigate.ActionAt(def, at); a != nil {
		return []protocol316.CallHierarchyItem{callItem(doc, a)}, nil
	}
	return nil, nil
}

// callItem is an action as the call hierarchy shows it.
func callItem(doc *Document, a *flow.Action) protocol316.CallHierarchyItem {
	item := protocol316.CallHierarchyItem{
		Name: outline.Name(a), Kind: protocol316.SymbolKindFunction, URI: doc.URI,
		Range: doc.Range(a.Node.Range()), SelectionRange: doc.Range(headOf(a)),
	}
	if about := outline.About(a); about != "" {
		item.Detail = &about
	}
	return item
}

// calledAction returns the action that an item stands for: the text may have changed since the item was made.
func calledAction(r *Request, item *protocol316.CallHierarchyItem) (*Document, *flow.Action, error) {
	doc, err := r.Document(item.URI)
	if err != nil {
		return nil, nil, err
	}
	def := doc.Definition()
	if def == nil {
		return doc, nil, nil
	}
	return doc, navigate.ActionAt(def, doc.Offset(item.SelectionRange.Start)), nil
}

// headOf returns the place that stands for an action: its key, id or type, else its opening brace.
func headOf(a *flow.Action) syntax.Range {
	for _, n := range []*syntax.Node{a.Key, a.ID, a.Type} {
		if n != nil {
			return n.Range()
		}
	}
	return a.Node.OpeningBrace()
}
