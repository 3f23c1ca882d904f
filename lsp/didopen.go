package lsp

import (
	"os"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

func init() {
	register(method{name: "textDocument/didOpen", note: notification(didOpen)})
}

// didOpen takes over the text of a document from the disk.
func didOpen(s *Server, params *protocol316.DidOpenTextDocumentParams) {
	item := &params.TextDocument
	doc := s.document(parseURI(item.URI), item.Text, item.LanguageID, &item.Version)
	doc.opening = s.openings.Add(1)
	s.put(doc)
	if doc.Path == "" {
		return
	}
	_, err := os.Lstat(doc.Path)
	if err != nil && doc.engine.whole || !doc.engine.whole && !doc.engine.sound.Load() {
		s.scanner.request() // it becomes part of the workspace before it is saved, or its configuration was not read yet
	}
}

// document makes a document of the session.
func (s *Server) document(at location, text, language string, version *int32) *Document {
	return newDocument(at, text, language, version, s.world().Encoding, s.engineFor(at))
}
