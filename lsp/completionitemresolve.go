package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{name: "completionItem/resolve", handle: request(completionItemResolve), quick: true})
}

// completionItemResolve adds the documentation to an item. The candidates are found again: the item says where. Members
// of the item that are not known are kept; an item whose place is gone comes back as it is.
func completionItemResolve(r *Request, params *json.RawMessage) (map[string]json.RawMessage, error) {
	var item struct {
		Label string                   `json:"label"`
		Kind  int                      `json:"kind"`
		Data  *protocol.CompletionData `json:"data"`
	}
	members := map[string]json.RawMessage{}
	if json.Unmarshal(*params, &members) != nil || json.Unmarshal(*params, &item) != nil {
		return nil, InvalidParams("the item to resolve is no completion item")
	}
	if item.Data == nil || item.Data.URI == "" {
		return members, nil
	}
	doc, err := r.Document(item.Data.URI)
	if err != nil {
		return members, nil
	}
	items := newItemMaker(r.Client, doc, item.Data)
	if c, ok := items.find(r.candidates(doc, item.Data.Offset, 0), item.Label, item.Kind); ok && c.Doc != nil {
		text, err := encode(items.documentation(c.Doc()))
		if err != nil {
			return nil, err
		}
		members["documentation"] = text
	}
	return members, nil
}

// find returns the candidate that an item was made of.
func (m *itemMaker) find(candidates []complete.Candidate, label string, kind int) (*complete.Candidate, bool) {
	for i := range candidates {
		if c := &candidates[i]; c.Label == label && int(m.kind(c.Kind)) == kind {
			return c, true
		}
	}
	return nil, false
}
