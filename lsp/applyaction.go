package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// applyActionCommand makes the edit of a code action through the client, for clients that take commands only.
const applyActionCommand = "inrolint.applyAction"

func init() { commands[applyActionCommand] = applyAction }

func applyAction(r *Request, arguments []json.RawMessage) (any, error) {
	if len(arguments) != 1 {
		return nil, InvalidParams("%s takes a code action as inrolint offers it", applyActionCommand)
	}
	edit, err := r.performAgain(arguments[0])
	if err != nil || edit == nil {
		return nil, err
	}
	if !r.Client.Supports("workspace.applyEdit") {
		return nil, Failed("this editor makes no edits that a server asks for (workspace/applyEdit)")
	}
	var done protocol.ApplyWorkspaceEditResult
	if err := r.Call("workspace/applyEdit", &protocol.ApplyWorkspaceEditParams{Label: "inrolint", Edit: edit}, &done); err != nil {
		return nil, err
	}
	if !done.Applied {
		return nil, Failed("the editor did not make the edit: %s", done.FailureReason)
	}
	return nil, nil
}
