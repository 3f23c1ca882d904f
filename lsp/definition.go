package lsp

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/definition",
		handle: request(definition),
		offer:  func(_ *Client, s *protocol.ServerCapabilities) { s.DefinitionProvider = true },
		quick:  true,
	})
}

// definition leads from a name of an action to the action that goes by it.
func definition(r *Request, params *protocol316.DefinitionParams) (any, error) {
	doc, name, err := r.nameAt(params.TextDocument.URI, params.Position)
	if err != nil || name == nil {
		return nil, err
	}
	given := navigate.Given(doc.Definition(), name)
	if !r.Client.Supports("textDocument.definition.linkSupport") {
		locations := []protocol316.Location{}
		for _, g := range given {
			locations = append(locations, protocol316.Location{URI: doc.URI, Range: doc.Range(g.Place)})
		}
		return locations, nil
	}
	links := []protocol.LocationLink{}
	for _, g := range given {
		whole := g.Place
		if g.Action != nil {
			whole = wholeAction(g)
		}
		links = append(links, protocol.LocationLink{
			OriginSelectionRange: ptr(doc.Range(name.Place)),
			TargetURI:            doc.URI,
			TargetRange:          doc.Range(whole),
			TargetSelectionRange: doc.Range(g.Place),
		})
	}
	return links, nil
}

// wholeAction returns the range of the action that a name is given to, which is another than the first of that name where
// a key is used twice.
func wholeAction(name navigate.Name) syntax.Range {
	def := name.Action.Def
	if a := navigate.ActionAt(def, name.Place.Start); a != nil {
		return a.Node.Range()
	}
	return name.Place
}

// nameAt returns the name of an action at a position; nil where there is none.
func (r *Request) nameAt(uri string, at protocol316.Position) (*Document, *navigate.Name, error) {
	doc, err := r.Document(uri)
	if err != nil {
		return nil, nil, err
	}
	def := doc.Definition()
	if def == nil {
		return doc, nil, nil
	}
	return doc, navigate.At(def, doc.Offset(at)), nil
}
