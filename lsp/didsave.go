package lsp

import protocol316 "github.com/tliron/glsp/protocol_3_16"

func init() {
	register(method{name: "textDocument/didSave", note: notification(didSave)})
}

// didSave reads again what may have changed on disk: editors that watch no files tell of their own saves at least.
func didSave(s *Server, _ *protocol316.DidSaveTextDocumentParams) { s.scanner.request() }
