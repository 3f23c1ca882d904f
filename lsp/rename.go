package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/rename",
		handle: request(rename),
		offer: func(c *Client, s *protocol.ServerCapabilities) {
			s.RenameProvider = true
			if c.Supports("textDocument.rename.prepareSupport") {
				s.RenameProvider = protocol316.RenameOptions{PrepareProvider: &protocol316.True}
			}
		},
	})
}

// rename gives an action another key, in every reference to it and in the suppressions that name it.
func rename(r *Request, params *protocol316.RenameParams) (*protocol.WorkspaceEdit, error) {
	doc, name, err := r.nameAt(params.TextDocument.URI, params.Position)
	if err != nil {
		return nil, err
	}
	if reason := navigate.CannotRename(name); reason != "" {
		return nil, Failed("%s", reason)
	}
	def := doc.Definition()
	if reason := navigate.CannotRenameTo(def, name, params.NewName); reason != "" {
		return nil, Failed("%s", reason)
	}
	changes := newChanges(r)
	for _, place := range navigate.Places(def, name) {
		changes.replace(doc, place.Place, syntax.Escape(params.NewName))
	}
	if err := changes.renameSubject(doc, name.Text, params.NewName); err != nil {
		return nil, err
	}
	return changes.edit(), nil
}
