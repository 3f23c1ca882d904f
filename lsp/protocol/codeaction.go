package protocol

import (
	"encoding/json"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// CodeActionParams asks for the code actions at a range.
type CodeActionParams struct {
	TextDocument protocol316.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol316.Range                  `json:"range"`
	Context      CodeActionContext                  `json:"context"`
}

// CodeActionContext says what is wanted. Diagnostics stay as the client writes them, so that it knows them again.
type CodeActionContext struct {
	Diagnostics []json.RawMessage `json:"diagnostics"`
	Only        []string          `json:"only"`
	TriggerKind int               `json:"triggerKind"`
}

// Kinds of triggers of code actions.
const (
	CodeActionInvoked   = 1 // the user asked
	CodeActionAutomatic = 2 // the cursor has moved
)

// CodeAction is glsp's with diagnostics as the client wrote them, and data that is ours.
type CodeAction struct {
	Title       string               `json:"title"`
	Kind        string               `json:"kind,omitempty"`
	Diagnostics []any                `json:"diagnostics,omitempty"` // as the client wrote them, or of type Diagnostic
	IsPreferred bool                 `json:"isPreferred,omitempty"`
	Edit        *WorkspaceEdit       `json:"edit,omitempty"`
	Command     *protocol316.Command `json:"command,omitempty"`
	Data        any                  `json:"data,omitempty"`
}
