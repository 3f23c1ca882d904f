package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{name: "codeAction/resolve", handle: request(codeActionResolve)})
}

// codeActionResolve adds the edit to an action that was chosen. Everything else comes back as the client has it.
func codeActionResolve(r *Request, action *map[string]json.RawMessage) (map[string]any, error) {
	resolved := make(map[string]any, len(*action)+1)
	for name, value := range *action {
		resolved[name] = value
	}
	if _, done := (*action)["edit"]; done {
		return resolved, nil
	}
	if _, done := (*action)["command"]; done {
		return resolved, nil
	}
	edit, err := r.performAgain((*action)["data"])
	if err != nil {
		return nil, err
	}
	if edit == nil {
		edit = &protocol.WorkspaceEdit{}
	}
	resolved["edit"] = edit
	return resolved, nil
}
