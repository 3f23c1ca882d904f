package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

func init() {
	register(method{name: "callHierarchy/incomingCalls", handle: request(incomingCalls)})
}

// incomingCalls returns the action that an action follows.
func incomingCalls(r *Request, params *protocol316.CallHierarchyIncomingCallsParams) ([]protocol316.CallHierarchyIncomingCall, error) {
	doc, a, err := calledAction(r, &params.Item)
	if err != nil || a == nil || a.Parent == nil {
		return nil, err
	}
	// The reference stands in the child, but the protocol wants a place in the caller: its name.
	return []protocol316.CallHierarchyIncomingCall{{From: callItem(doc, a.Parent), FromRanges: []protocol316.Range{doc.Range(headOf(a.Parent))}}}, nil
}
