package lsp

import (
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// World is everything that the server knew at one moment. It never changes.
type World struct {
	Client   *Client
	Encoding syntax.Encoding // of positions on the wire
	Folders  []string        // absolute paths of the workspace's folders
	Settings Settings

	open     map[string]*Document // by key
	engineOf func(location) *engine
}

// Document returns the document of that URI: as it is in the editor, else as it is on disk.
func (w *World) Document(uri string) (*Document, error) {
	at := parseURI(uri)
	if open, ok := w.open[at.key()]; ok {
		return open, nil
	}
	if at.path == "" {
		return nil, InvalidParams("%s is not open", uri)
	}
	text, err := readFile(at.path)
	if err != nil {
		return nil, InvalidParams("%s is not open and cannot be read: %v", uri, err)
	}
	return newDocument(at, text, "", nil, w.Encoding, w.engineOf(at)), nil
}

// Definition returns the document of that URI with its model, which is nil where there is no such document or it is no
// definition.
func (w *World) Definition(uri string) (*Document, *flow.Definition, error) {
	doc, err := w.Document(uri)
	if err != nil {
		return nil, nil, err
	}
	return doc, doc.Definition(), nil
}

// Open returns the documents that are open in the editor, by URI.
func (w *World) Open() []*Document {
	return slices.SortedFunc(maps.Values(w.open), func(a, b *Document) int { return strings.Compare(a.URI, b.URI) })
}

// readFile reads a regular file of at most the largest size that is linted.
func readFile(path string) (string, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", Failed("%s is no regular file", path)
	case info.Size() > lint.DefaultMaxFileSize:
		return "", Failed("%s is larger than %d bytes", path, lint.DefaultMaxFileSize)
	}
	text, err := os.ReadFile(path)
	return string(text), err
}
