package lsp

import protocol316 "github.com/tliron/glsp/protocol_3_16"

func init() {
	register(method{name: "textDocument/didClose", note: notification(didClose)})
}

// didClose gives the text of a document back to the disk.
func didClose(s *Server, params *protocol316.DidCloseTextDocumentParams) {
	key := parseURI(params.TextDocument.URI).key()
	s.mu.Lock()
	delete(s.open, key)
	s.current = nil
	s.mu.Unlock()
	s.linter.changed(key)
}
