package lsp

import (
	"fmt"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/protocol"
)

const (
	itemCapabilities    = "textDocument.completion.completionItem."
	defaultCapabilities = "textDocument.completion.completionList.itemDefaults"
)

// itemMaker makes items of candidates as the client takes them.
type itemMaker struct {
	client *Client
	doc    *Document
	data   *protocol.CompletionData
}

func (m *itemMaker) supports(name string) bool { return m.client.Supports(itemCapabilities + name) }

// list makes the list of all candidates. What is the same for all of them is said once where the client takes it.
func (m *itemMaker) list(candidates []complete.Candidate) *protocol.CompletionList {
	list := &protocol.CompletionList{Items: make([]protocol.CompletionItem, len(candidates))}
	if len(candidates) == 0 {
		return list
	}
	defaults := m.defaults(candidates)
	for i := range candidates {
		list.Items[i] = m.item(i, &candidates[i], defaults)
	}
	if *defaults != (itemDefaults{}) {
		list.ItemDefaults = defaults.onTheWire(m, &candidates[0])
	}
	return list
}

// itemDefaults says what the list says for all items.
type itemDefaults struct{ editRange, format, commit, data bool }

func (m *itemMaker) defaults(candidates []complete.Candidate) *itemDefaults {
	first := &candidates[0]
	same := func(equal func(*complete.Candidate) bool) bool {
		return !slices.ContainsFunc(candidates, func(c complete.Candidate) bool { return !equal(&c) })
	}
	takes := func(name string) bool { return m.client.Lists(defaultCapabilities, name) }
	return &itemDefaults{
		editRange: takes("editRange") && same(func(c *complete.Candidate) bool { return c.Insert == first.Insert && c.Replace == first.Replace }),
		format:    takes("insertTextFormat") && m.supports("snippetSupport"),
		commit:    takes("commitCharacters") && m.supports("commitCharactersSupport") && first.Commit != "" && same(func(c *complete.Candidate) bool { return c.Commit == first.Commit }),
		data:      takes("data"),
	}
}

func (d *itemDefaults) onTheWire(m *itemMaker, first *complete.Candidate) *protocol.CompletionItemDefaults {
	wire := &protocol.CompletionItemDefaults{}
	if d.editRange {
		wire.EditRange = m.editRange(first)
	}
	if d.format {
		wire.InsertTextFormat = protocol316.InsertTextFormatSnippet
	}
	if d.commit {
		wire.CommitCharacters = strings.Split(first.Commit, "")
	}
	if d.data {
		wire.Data = m.data
	}
	return wire
}

func (m *itemMaker) editRange(c *complete.Candidate) any {
	replace := m.doc.Range(c.Replace)
	if m.supports("insertReplaceSupport") && c.Insert != c.Replace {
		return protocol.InsertReplaceRange{Insert: m.doc.Range(c.Insert), Replace: replace}
	}
	return replace
}

// item makes the item of a candidate; place is its position in the list.
func (m *itemMaker) item(place int, c *complete.Candidate, defaults *itemDefaults) protocol.CompletionItem {
	item := protocol.CompletionItem{
		Label:      c.Label,
		Kind:       m.kind(c.Kind),
		SortText:   fmt.Sprintf("%04d", place),
		FilterText: c.Filter,
	}
	m.describe(&item, c)
	m.text(&item, c, defaults)
	if c.Comma >= 0 {
		at := m.doc.Position(c.Comma)
		item.AdditionalTextEdits = []protocol316.TextEdit{{Range: protocol316.Range{Start: at, End: at}, NewText: ","}}
	}
	if c.Commit != "" && !defaults.commit && m.supports("commitCharactersSupport") {
		item.CommitCharacters = strings.Split(c.Commit, "")
	}
	if c.Doc == nil {
		return item
	}
	if !m.client.Lists(itemCapabilities+"resolveSupport.properties", "documentation") {
		item.Documentation = m.documentation(c.Doc())
	} else if !defaults.data {
		item.Data = m.data
	}
	return item
}

// describe sets what stands behind the label, and whether the item should not be used.
func (m *itemMaker) describe(item *protocol.CompletionItem, c *complete.Candidate) {
	switch {
	case c.Detail == "" && c.Description == "":
	case m.supports("labelDetailsSupport"):
		item.LabelDetails = &protocol.CompletionItemLabelDetails{Detail: c.Detail, Description: c.Description}
	default:
		detail := strings.TrimLeft(c.Detail, " :")
		if detail != "" && c.Description != "" {
			detail += " · "
		}
		item.Detail = detail + c.Description
	}
	switch {
	case !c.Obsolete:
	case m.client.Lists(itemCapabilities+"tagSupport.valueSet", int(protocol316.CompletionItemTagDeprecated)):
		item.Tags = []protocol316.CompletionItemTag{protocol316.CompletionItemTagDeprecated}
	case m.supports("deprecatedSupport"):
		item.Deprecated = true
	}
}

// text sets what is written. Snippets are indented by the client; a plain text is indented here.
func (m *itemMaker) text(item *protocol.CompletionItem, c *complete.Candidate, defaults *itemDefaults) {
	text := c.Text.Plain()
	snippet := m.supports("snippetSupport") && (c.Text.HasPlaces() || defaults.format)
	switch severalLines := strings.Contains(text, "\n"); {
	case snippet:
		text = c.Text.LSP()
		if severalLines {
			m.setMode(item, protocol316.InsertTextModeAdjustIndentation)
		}
		if !defaults.format {
			item.InsertTextFormat = protocol316.InsertTextFormatSnippet
		}
	case severalLines:
		text = strings.ReplaceAll(text, "\n", "\n"+m.indentation(c))
		m.setMode(item, protocol316.InsertTextModeAsIs)
	}
	switch replace := m.doc.Range(c.Replace); {
	case defaults.editRange:
		item.TextEditText = text
	case m.supports("insertReplaceSupport") && c.Insert != c.Replace:
		item.TextEdit = protocol.InsertReplaceEdit{NewText: text, Insert: m.doc.Range(c.Insert), Replace: replace}
	default:
		item.TextEdit = protocol316.TextEdit{Range: replace, NewText: text}
	}
}

func (m *itemMaker) setMode(item *protocol.CompletionItem, mode protocol316.InsertTextMode) {
	if m.client.Lists(itemCapabilities+"insertTextModeSupport.valueSet", int(mode)) {
		item.InsertTextMode = mode
	}
}

// indentation is the white space that the candidate's line begins with.
func (m *itemMaker) indentation(c *complete.Candidate) string {
	line, _ := m.doc.Lines().Locate(c.Replace.Start, m.doc.encoding)
	at := m.doc.Lines().LineRange(line)
	text := m.doc.Text[at.Start:at.End]
	return text[:len(text)-len(strings.TrimLeft(text, " \t"))]
}

// documentation is a text in the best format that the client takes.
func (m *itemMaker) documentation(markdown string) any {
	if m.client.Lists(itemCapabilities+"documentationFormat", "markdown") {
		return protocol316.MarkupContent{Kind: protocol316.MarkupKindMarkdown, Value: markdown}
	}
	return describe.Plain(markdown)
}

// itemKinds are the icons of candidates. Kinds above Reference are known to clients that list them only.
var itemKinds = map[complete.Kind]protocol316.CompletionItemKind{
	complete.PropertyName: protocol316.CompletionItemKindProperty,
	complete.TypeName:     protocol316.CompletionItemKindClass,
	complete.ActionKey:    protocol316.CompletionItemKindReference,
	complete.BranchLabel:  protocol316.CompletionItemKindEnumMember,
	complete.Value:        protocol316.CompletionItemKindValue,
	complete.Element:      protocol316.CompletionItemKindSnippet,
	complete.Variable:     protocol316.CompletionItemKindVariable,
	complete.Namespace:    protocol316.CompletionItemKindModule,
	complete.Tag:          protocol316.CompletionItemKindKeyword,
	complete.RuleID:       protocol316.CompletionItemKindReference,
	complete.Fact:         protocol316.CompletionItemKindField,
	complete.FileName:     protocol316.CompletionItemKindFile,
}

func (m *itemMaker) kind(k complete.Kind) protocol316.CompletionItemKind {
	kind := itemKinds[k]
	if kind == protocol316.CompletionItemKindEnumMember && !m.client.Lists("textDocument.completion.completionItemKind.valueSet", int(kind)) {
		return protocol316.CompletionItemKindEnum
	}
	return kind
}
