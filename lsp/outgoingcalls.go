package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/outline"
)

func init() {
	register(method{name: "callHierarchy/outgoingCalls", handle: request(outgoingCalls)})
}

// outgoingCalls returns the actions that follow an action, each with the branch that leads to it.
func outgoingCalls(r *Request, params *protocol316.CallHierarchyOutgoingCallsParams) ([]protocol316.CallHierarchyOutgoingCall, error) {
	doc, a, err := calledAction(r, &params.Item)
	if err != nil || a == nil {
		return nil, err
	}
	calls := []protocol316.CallHierarchyOutgoingCall{}
	for _, child := range navigate.Next(a) {
		item := callItem(doc, child)
		if branch := outline.BranchOf(child); branch != "" {
			item.Detail = ptr(branch + " → " + outline.About(child))
		}
		calls = append(calls, protocol316.CallHierarchyOutgoingCall{To: item, FromRanges: []protocol316.Range{doc.Range(headOf(a))}})
	}
	return calls, nil
}
