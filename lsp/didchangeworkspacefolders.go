package lsp

import (
	"slices"

	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{name: "workspace/didChangeWorkspaceFolders", note: notification(didChangeWorkspaceFolders), offer: offerFolders})
}

func offerFolders(_ *Client, s *protocol.ServerCapabilities) {
	s.Workspace.WorkspaceFolders = &protocol.WorkspaceFoldersOptions{Supported: true, ChangeNotifications: true}
}

type foldersParams struct {
	Event struct {
		Added   []protocol.Folder `json:"added"`
		Removed []protocol.Folder `json:"removed"`
	} `json:"event"`
}

// didChangeWorkspaceFolders adds and removes folders. Open documents go to the folder that they belong to now.
func didChangeWorkspaceFolders(s *Server, params *foldersParams) {
	s.mu.Lock()
	folders := slices.Clone(s.folders)
	for _, f := range params.Event.Removed {
		path := parseURI(f.URI).path
		folders = slices.DeleteFunc(folders, func(known string) bool { return known == path })
		delete(s.engines, path)
	}
	for _, f := range params.Event.Added {
		if path := parseURI(f.URI).path; path != "" && !slices.Contains(folders, path) {
			folders = append(folders, path)
			delete(s.engines, path) // of a file that was open before
		}
	}
	s.folders, s.current = folders, nil
	open := make([]*Document, 0, len(s.open))
	for _, doc := range s.open {
		open = append(open, doc)
	}
	s.mu.Unlock()
	for _, doc := range open {
		s.put(s.document(parseURI(doc.URI), doc.Text, doc.Language, doc.Version))
	}
	s.scanner.request()
}
