package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/describe"
)

// Markup returns Markdown for a client that shows it, and plain text for one that does not. path is the capability that
// lists the formats, in the client's order of preference.
func (r *Request) Markup(path, markdown string) protocol316.MarkupContent {
	formats := r.Client.Strings(path)
	if len(formats) == 0 || formats[0] != string(protocol316.MarkupKindMarkdown) {
		return protocol316.MarkupContent{Kind: protocol316.MarkupKindPlainText, Value: describe.Plain(markdown)}
	}
	return protocol316.MarkupContent{Kind: protocol316.MarkupKindMarkdown, Value: markdown}
}
