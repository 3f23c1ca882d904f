package lsp

import (
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/format"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/formatting",
		handle: request(formatting),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.DocumentFormattingProvider = true },
	})
}

type formattingParams struct {
	TextDocument protocol316.TextDocumentIdentifier `json:"textDocument"`
	Options      formattingOptions                  `json:"options"`
}

// formattingOptions is how the editor is set. Trailing blanks and surplus line breaks at the end always go.
type formattingOptions struct {
	TabSize            int  `json:"tabSize"`
	InsertSpaces       bool `json:"insertSpaces"`
	InsertFinalNewline bool `json:"insertFinalNewline"`
}

// mostTabSize bounds the blanks of one level.
const mostTabSize = 16

// indent is the indentation of one level; "" leaves it as it is in the text.
func (o formattingOptions) indent() string {
	switch {
	case o.TabSize <= 0:
		return ""
	case o.InsertSpaces:
		return strings.Repeat(" ", min(o.TabSize, mostTabSize))
	}
	return "\t"
}

// formatting lays a definition out.
func formatting(r *Request, params *formattingParams) ([]protocol316.TextEdit, error) {
	doc, edits, err := r.layOut(params.TextDocument.URI, params.Options)
	if err != nil {
		return nil, err
	}
	return textEdits(doc, edits), nil
}

// layOut returns the changes of white space that lay a definition out: none for a text with syntax errors, and for what is no
// definition.
func (r *Request) layOut(uri string, options formattingOptions) (*Document, []syntax.Edit, error) {
	doc, def, err := r.Definition(uri)
	if err != nil || def == nil || !isOurs(doc, def) {
		return doc, nil, err
	}
	edits, _ := format.Edits(def.Tree, format.Options{Indent: options.indent(), FinalNewline: options.InsertFinalNewline})
	return doc, edits, nil
}

// textEdits returns edits of a document for the client.
func textEdits(doc *Document, edits []syntax.Edit) []protocol316.TextEdit {
	made := make([]protocol316.TextEdit, len(edits))
	for i, e := range edits {
		made[i] = protocol316.TextEdit{Range: doc.Range(e.Range), NewText: e.NewText}
	}
	return made
}
