package lsp

import (
	"path/filepath"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// changes collects edits of documents for a WorkspaceEdit.
type changes struct {
	request *Request
	order   []*Document
	edits   map[string][]change // by URI
	created []*Document
}

// change replaces a range of a document by a text, or by a snippet where the client takes one.
type change struct {
	at      protocol316.Range
	text    string
	snippet string // "" for none
}

func newChanges(r *Request) *changes {
	return &changes{request: r, edits: map[string][]change{}}
}

// replace changes a range of a document.
func (c *changes) replace(doc *Document, at syntax.Range, text string) {
	c.add(doc, change{at: doc.Range(at), text: text})
}

// replaceBySnippet changes a range of a document, with places to fill in where the client can do that.
func (c *changes) replaceBySnippet(doc *Document, at syntax.Range, text, snippet string) {
	c.add(doc, change{at: doc.Range(at), text: text, snippet: snippet})
}

// make makes edits of a document.
func (c *changes) make(doc *Document, edits []syntax.Edit) {
	for _, e := range edits {
		c.replace(doc, e.Range, e.NewText)
	}
}

// create makes the file of a document, which is not there yet, before it is changed.
func (c *changes) create(doc *Document) { c.created = append(c.created, doc) }

func (c *changes) add(doc *Document, one change) {
	if c.edits[doc.URI] == nil {
		c.order = append(c.order, doc)
	}
	c.edits[doc.URI] = append(c.edits[doc.URI], one)
}

// edit returns the edits: for the very versions that they were made for, where the client can be told.
func (c *changes) edit() *protocol.WorkspaceEdit {
	client := c.request.Client
	if !client.Supports("workspace.workspaceEdit.documentChanges") {
		edit := &protocol.WorkspaceEdit{Changes: map[string][]protocol316.TextEdit{}}
		for uri, changes := range c.edits {
			for _, one := range changes {
				edit.Changes[uri] = append(edit.Changes[uri], protocol316.TextEdit{Range: one.at, NewText: one.text})
			}
		}
		return edit
	}
	edit := &protocol.WorkspaceEdit{DocumentChanges: []any{}}
	for _, doc := range c.order {
		if slices.Contains(c.created, doc) && client.Lists("workspace.workspaceEdit.resourceOperations", "create") {
			edit.DocumentChanges = append(edit.DocumentChanges, protocol.CreateFile{Kind: "create", URI: doc.URI, Options: &protocol.CreateFileOptions{IgnoreIfExists: true}})
		}
		edit.DocumentChanges = append(edit.DocumentChanges, c.documentEdit(doc))
	}
	return edit
}

func (c *changes) documentEdit(doc *Document) protocol.TextDocumentEdit {
	edit := protocol.TextDocumentEdit{TextDocument: protocol316.OptionalVersionedTextDocumentIdentifier{
		TextDocumentIdentifier: protocol316.TextDocumentIdentifier{URI: doc.URI}, Version: doc.Version,
	}}
	snippets := c.request.Client.Supports("workspace.workspaceEdit.snippetEditSupport")
	for _, one := range c.edits[doc.URI] {
		if snippets && one.snippet != "" {
			edit.Edits = append(edit.Edits, protocol.SnippetTextEdit{Range: one.at, Snippet: protocol.StringValue{Kind: "snippet", Value: one.snippet}})
			continue
		}
		edit.Edits = append(edit.Edits, protocol316.TextEdit{Range: one.at, NewText: one.text})
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
