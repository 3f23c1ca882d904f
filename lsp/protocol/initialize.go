package protocol

import (
	"encoding/json"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// InitializeParams is what a client says of itself. Capabilities and options are read by who needs them, so that a wrong
// type somewhere in them spoils nothing else.
type InitializeParams struct {
	ProcessID             *int64          `json:"processId"`
	ClientInfo            *ClientInfo     `json:"clientInfo"`
	RootPath              *string         `json:"rootPath"`
	RootURI               *string         `json:"rootUri"`
	WorkspaceFolders      []Folder        `json:"workspaceFolders"`
	InitializationOptions json.RawMessage `json:"initializationOptions"`
	Capabilities          json.RawMessage `json:"capabilities"`
	Trace                 string          `json:"trace"`
}

// ClientInfo names the editor.
type ClientInfo struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Folder is a folder of the workspace.
type Folder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
}

// InitializeResult is what the server says of itself.
type InitializeResult struct {
	Capabilities ServerCapabilities `json:"capabilities"`
	ServerInfo   ServerInfo         `json:"serverInfo"`
}

// ServerInfo names the server.
type ServerInfo struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// ServerCapabilities is glsp's with what came later.
type ServerCapabilities struct {
	protocol316.ServerCapabilities

	PositionEncoding    string             `json:"positionEncoding,omitempty"`
	DiagnosticProvider  *DiagnosticOptions `json:"diagnosticProvider,omitempty"`
	InlayHintProvider   any                `json:"inlayHintProvider,omitempty"`   // bool or InlayHintOptions
	InlineValueProvider any                `json:"inlineValueProvider,omitempty"` // bool or options

	Workspace *WorkspaceOptions `json:"workspace,omitempty"`

	// These stand in for glsp's, which cannot say all of it.
	CompletionProvider      *CompletionOptions `json:"completionProvider,omitempty"`
	WorkspaceSymbolProvider any                `json:"workspaceSymbolProvider,omitempty"` // bool or WorkspaceSymbolOptions
}

// WorkspaceOptions is what the server says of the workspace.
type WorkspaceOptions struct {
	WorkspaceFolders *WorkspaceFoldersOptions                               `json:"workspaceFolders,omitempty"`
	FileOperations   *protocol316.ServerCapabilitiesWorkspaceFileOperations `json:"fileOperations,omitempty"`
}

// WorkspaceFoldersOptions is what the server says of folders.
type WorkspaceFoldersOptions struct {
	Supported           bool `json:"supported,omitempty"`
	ChangeNotifications bool `json:"changeNotifications,omitempty"`
}
