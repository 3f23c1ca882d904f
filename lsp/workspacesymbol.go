package lsp

import (
	"path/filepath"
	"strings"
	"unicode"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "workspace/symbol",
		handle: request(workspaceSymbol),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.WorkspaceSymbolProvider = true },
	})
}

// symbolsListed is how many symbols are answered with; who wants others types more of the name.
const symbolsListed = 500

// workspaceSymbol lists the definitions and actions of the workspace whose names hold the letters that are asked for, in
// their order.
func workspaceSymbol(r *Request, params *protocol316.WorkspaceSymbolParams) ([]protocol316.SymbolInformation, error) {
	found := []protocol316.SymbolInformation{}
	for doc := range r.definitions() {
		def := doc.Definition()
		if def == nil || def.Body == nil {
			continue
		}
		file := filepath.Base(doc.Name)
		add := func(name string, kind protocol316.SymbolKind, place protocol316.Range) {
			if len(found) < symbolsListed && holdsLetters(name, params.Query) {
				found = append(found, protocol316.SymbolInformation{Name: name, Kind: kind, Location: protocol316.Location{URI: doc.URI, Range: place}, ContainerName: &file})
			}
		}
		if def.Title != nil {
			add(def.Title.Text(), protocol316.SymbolKindFile, doc.Range(def.Title.Range()))
		}
		for _, a := range def.Actions {
			if a.Subject() != "" {
				add(outline.Name(a), protocol316.SymbolKindFunction, doc.Range(headOf(a)))
			}
		}
	}
	return found, nil
}

// definitions yields the definitions of the workspace: those that are open, then those that a run would lint.
func (r *Request) definitions() func(yield func(*Document) bool) {
	return func(yield func(*Document) bool) {
		seen := map[string]bool{}
		for _, doc := range r.Open() {
			seen[doc.Path] = true
			if doc.Kind == Definition && !yield(doc) {
				return
			}
		}
		for _, folder := range r.Folders {
			files, _ := r.engineOf(location{path: filepath.Join(folder, "-")}).workspace.Find(r.Context()) // a wrong configuration is reported where it stands
			for _, path := range files {
				doc, err := r.Document(fileURI(path))
				if seen[path] || err != nil {
					continue
				}
				seen[path] = true
				if r.Context().Err() != nil || !yield(doc) {
					return
				}
			}
		}
	}
}

// holdsLetters reports whether the letters stand in the name in their order, whatever their case.
func holdsLetters(name, letters string) bool {
	rest := []rune(strings.ToLower(letters))
	for _, c := range name {
		if len(rest) == 0 {
			return true
		}
		if unicode.ToLower(c) == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
