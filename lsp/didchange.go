package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
)

func init() {
	register(method{name: "textDocument/didChange", note: notification(didChange)})
}

// didChangeParams is glsp's, which cannot read a change without a range.
type didChangeParams struct {
	TextDocument   protocol316.VersionedTextDocumentIdentifier `json:"textDocument"`
	ContentChanges []contentChange                             `json:"contentChanges"`
}

// contentChange replaces a range, or the whole text where it has none.
type contentChange struct {
	Range *protocol316.Range `json:"range"`
	Text  string             `json:"text"`
}

// didChange changes a document. Each change is about the text that the one before it left.
func didChange(s *Server, params *didChangeParams) {
	doc, open := s.opened(params.TextDocument.URI)
	if !open {
		return
	}
	text := doc.Text
	for _, change := range params.ContentChanges {
		text = change.apply(text, doc.encoding)
	}
	at := parseURI(params.TextDocument.URI)
	changed := s.document(at, text, doc.Language, &params.TextDocument.Version)
	changed.opening = doc.opening
	s.put(changed)
}

func (c *contentChange) apply(text string, encoding syntax.Encoding) string {
	if c.Range == nil {
		return c.Text
	}
	start := offsetIn(text, c.Range.Start, encoding)
	end := max(start, offsetIn(text, c.Range.End, encoding))
	return text[:start] + c.Text + text[end:]
}
