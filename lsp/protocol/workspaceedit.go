package protocol

import protocol316 "github.com/tliron/glsp/protocol_3_16"

// WorkspaceEdit is glsp's where document changes may hold snippets.
type WorkspaceEdit struct {
	Changes         map[string][]protocol316.TextEdit `json:"changes,omitempty"`
	DocumentChanges []any                             `json:"documentChanges,omitempty"` // TextDocumentEdit or CreateFile
}

// TextDocumentEdit changes one document, which may be held to a version.
type TextDocumentEdit struct {
	TextDocument protocol316.OptionalVersionedTextDocumentIdentifier `json:"textDocument"`
	Edits        []any                                               `json:"edits"` // TextEdit or SnippetTextEdit
}

// SnippetTextEdit replaces a range by a snippet (3.18).
type SnippetTextEdit struct {
	Range   protocol316.Range `json:"range"`
	Snippet StringValue       `json:"snippet"`
}

// StringValue is a text in the snippet grammar.
type StringValue struct {
	Kind  string `json:"kind"` // "snippet"
	Value string `json:"value"`
}

// CreateFile creates a file before it is changed.
type CreateFile struct {
	Kind    string             `json:"kind"` // "create"
	URI     string             `json:"uri"`
	Options *CreateFileOptions `json:"options,omitempty"`
}

// CreateFileOptions says what happens where the file is there already.
type CreateFileOptions struct {
	IgnoreIfExists bool `json:"ignoreIfExists,omitempty"`
}

// ApplyWorkspaceEditParams asks the client to make an edit.
type ApplyWorkspaceEditParams struct {
	Label string         `json:"label,omitempty"`
	Edit  *WorkspaceEdit `json:"edit"`
}

// ApplyWorkspaceEditResult says whether it did.
type ApplyWorkspaceEditResult struct {
	Applied       bool   `json:"applied"`
	FailureReason string `json:"failureReason,omitempty"`
}
