package lsp

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/lsp/protocol"
	"github.com/inrolint/inrolint/schema"
)

func init() {
	register(method{
		name:   "textDocument/completion",
		handle: request(completion),
		offer: func(c *Client, s *protocol.ServerCapabilities) {
			s.CompletionProvider = &protocol.CompletionOptions{
				TriggerCharacters: triggerCharacters,
				ResolveProvider:   true,
			}
			if c.Supports("textDocument.completion.completionItem.labelDetailsSupport") {
				s.CompletionProvider.CompletionItem = &protocol.CompletionItemOptions{LabelDetailsSupport: true}
			}
		},
		quick: true,
	})
}

// triggerCharacters begin what can be completed: a string, a value, a variable and its name, a tag, and whatever stands behind a
// blank. A comma is none: a new line follows it, and Enter must not take what is offered.
var triggerCharacters = []string{`"`, ":", "{", ".", "%", " "}

// completion says what can be written at a position.
func completion(r *Request, params *protocol.CompletionParams) (*protocol.CompletionList, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	offset := doc.Offset(params.Position)
	typed := byte(0)
	if c := params.Context; c != nil && c.TriggerKind == protocol.TriggerCharacter && len(c.TriggerCharacter) == 1 {
		typed = c.TriggerCharacter[0]
	}
	items := newItemMaker(r.Client, doc, &protocol.CompletionData{URI: params.TextDocument.URI, Offset: offset})
	return items.list(r.candidates(doc, offset, typed)), nil
}

// candidates returns what can be written at an offset of a document.
func (r *Request) candidates(doc *Document, offset int, typed byte) []complete.Candidate {
	if doc.Kind == Definition {
		if def := definitionOf(doc); isOurs(doc, def) {
			return complete.Definition(def, offset, typed)
		}
		return nil
	}
	if sheet, ok := r.sheet(doc); ok {
		return sheet.Complete(offset, typed)
	}
	return nil
}

// definitionOf is the model of a document, read without any configuration where that is broken.
func definitionOf(doc *Document) *flow.Definition {
	if def := doc.Definition(); def != nil {
		return def
	}
	return flow.Build(syntax.Parse(doc.Text, syntax.Options{}), schema.Builtin(), flow.Hints{File: doc.Name})
}

// isOurs reports whether a JSON document is a scenario or campaign, or may become one: an editor sends every JSON file that it
// has, and nobody wants actions offered in a package.json.
func isOurs(doc *Document, def *flow.Definition) bool {
	if def.Tree.Root().Member("inrolint-catalog") != nil {
		return false
	}
	return def.Kind != flow.KindUnknown || def.Call != nil || def.ActionList != nil || doc.Path == "" || doc.Language == languageID
}

// languageID is the language of documents that are surely definitions.
const languageID = "inrolint"
