package lsp

import protocol316 "github.com/tliron/glsp/protocol_3_16"

func init() {
	register(method{name: "textDocument/didOpen", note: notification(didOpen)})
}

// didOpen takes over the text of a document from the disk.
func didOpen(s *Server, params *protocol316.DidOpenTextDocumentParams) {
	item := &params.TextDocument
	s.put(s.document(parseURI(item.URI), item.Text, item.LanguageID, &item.Version))
}

// document makes a document of the session.
func (s *Server) document(at location, text, language string, version *int32) *Document {
	s.mu.Lock()
	engines, encoding := s.engines, s.encoding
	s.mu.Unlock()
	return newDocument(at, text, language, version, encoding, engines.of(at))
}
