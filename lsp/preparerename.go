package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/navigate"
)

func init() {
	register(method{name: "textDocument/prepareRename", handle: request(prepareRename), quick: true})
}

// prepareRename says which text would be renamed, or why none can be.
func prepareRename(r *Request, params *protocol316.PrepareRenameParams) (*protocol316.RangeWithPlaceholder, error) {
	doc, name, err := r.nameAt(params.TextDocument.URI, params.Position)
	if err != nil {
		return nil, err
	}
	if reason := navigate.CannotRename(name); reason != "" {
		return nil, Failed("%s", reason)
	}
	return &protocol316.RangeWithPlaceholder{Range: doc.Range(name.Place), Placeholder: name.Text}, nil
}
