package lsp

import (
	"path/filepath"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

// changes collects edits of documents for a WorkspaceEdit.
type changes struct {
	request *Request
	order   []*Document
	edits   map[string][]protocol316.TextEdit // by URI
}

func newChanges(r *Request) *changes {
	return &changes{request: r, edits: map[string][]protocol316.TextEdit{}}
}

// replace changes a range of a document.
func (c *changes) replace(doc *Document, at syntax.Range, text string) {
	if c.edits[doc.URI] == nil {
		c.order = append(c.order, doc)
	}
	c.edits[doc.URI] = append(c.edits[doc.URI], protocol316.TextEdit{Range: doc.Range(at), NewText: text})
}

// edit returns the edits: for the very versions that they were made for, where the client can be told.
func (c *changes) edit() *protocol316.WorkspaceEdit {
	if !c.request.Client.Supports("workspace.workspaceEdit.documentChanges") {
		return &protocol316.WorkspaceEdit{Changes: c.edits}
	}
	edit := &protocol316.WorkspaceEdit{}
	for _, doc := range c.order {
		change := protocol316.TextDocumentEdit{TextDocument: protocol316.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol316.TextDocumentIdentifier{URI: doc.URI}, Version: doc.Version,
		}}
		for _, e := range c.edits[doc.URI] {
			change.Edits = append(change.Edits, e)
		}
		edit.DocumentChanges = append(edit.DocumentChanges, change)
	}
	return edit
}

// renameSubject renames an action in the suppression files that hide findings about it.
func (c *changes) renameSubject(doc *Document, from, to string) error {
	reading := doc.Reading()
	if reading == nil {
		return nil
	}
	for _, s := range reading.Suppressions() {
		if s.Sheet == nil || s.Subject != from || s.SubjectAt == (syntax.Range{}) {
			continue
		}
		sidecar, err := c.request.Document(fileURI(filepath.Join(doc.engine.dir, filepath.FromSlash(s.Sheet.Name))))
		if err != nil {
			return err
		}
		if sidecar.Text != s.Sheet.Source {
			return Failed("%s has changed since it was read; save it and rename again", s.Sheet.Name)
		}
		written, err := yaml.Marshal(to)
		if err != nil {
			return err
		}
		c.replace(sidecar, s.SubjectAt, strings.TrimSuffix(string(written), "\n"))
	}
	return nil
}
