package lsp

import (
	"encoding/json"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{name: "initialize", handle: request(initialize)})
	register(method{name: "initialized", note: notification(initialized)})
}

// initialize takes what the client can do and says what the server can do.
func initialize(r *Request, params *protocol.InitializeParams) (*protocol.InitializeResult, error) {
	s := r.server
	name := ""
	if params.ClientInfo != nil {
		name = params.ClientInfo.Name
	}
	client := newClient(name, params.Capabilities)
	encoding, encodingName := chooseEncoding(client)
	s.mu.Lock()
	s.client, s.encoding = client, encoding
	s.folders = foldersOf(params)
	s.trace = params.Trace
	s.mu.Unlock()
	s.configure(readSettings(params.InitializationOptions))
	s.watchParent(params.ProcessID)
	s.state.phase.Store(phaseRunning)

	result := &protocol.InitializeResult{ServerInfo: protocol.ServerInfo{Name: lint.Name, Version: s.options.Version}}
	capabilities := &result.Capabilities
	if client.Supports("general") && len(client.Strings("general.positionEncodings")) > 0 {
		capabilities.PositionEncoding = encodingName
	}
	capabilities.TextDocumentSync = &protocol316.TextDocumentSyncOptions{
		OpenClose: &protocol316.True,
		Change:    ptr(protocol316.TextDocumentSyncKindIncremental),
		Save:      &protocol316.SaveOptions{},
	}
	capabilities.Workspace = &protocol.WorkspaceOptions{}
	for _, m := range methods {
		if m.offer != nil {
			m.offer(client, capabilities)
		}
	}
	return result, nil
}

// foldersOf returns the paths of the workspace's folders, by whichever of the three generations of members the client uses.
func foldersOf(params *protocol.InitializeParams) []string {
	var folders []string
	for _, f := range params.WorkspaceFolders {
		if at := parseURI(f.URI); at.path != "" {
			folders = append(folders, at.path)
		}
	}
	switch {
	case params.WorkspaceFolders != nil:
	case params.RootURI != nil:
		if at := parseURI(*params.RootURI); at.path != "" {
			folders = append(folders, at.path)
		}
	case params.RootPath != nil && *params.RootPath != "":
		folders = append(folders, *params.RootPath)
	}
	return folders
}

// initialized starts what may speak to the client.
func initialized(s *Server, _ *json.RawMessage) {
	if s.greeted {
		return // once is enough
	}
	s.greeted = true
	s.scanner.request()
	s.registerWatchers()
	s.pullSettings()
}

func ptr[T any](value T) *T { return &value }
