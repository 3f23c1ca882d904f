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

// itemMaker makes items of candidates as the client takes them.
type itemMaker struct {
	doc  *Document
	data *protocol.CompletionData

	snippets, labelDetails, insertReplace, commits, tags, deprecated bool
	adjusts, asIs                                                    bool // modes of indenting that the client knows
	markdown, lazyDocs, enumMembers                                  bool
	defaults                                                         []string // what a list can say for all of its items

	before, behind string // what of that which is replaced stays, at its beginning and behind the cursor
}

func newItemMaker(c *Client, doc *Document, data *protocol.CompletionData) *itemMaker {
	supports := func(name string) bool { return c.Supports("textDocument.completion.completionItem." + name) }
	lists := func(name string, value any) bool { return c.Lists("textDocument.completion."+name, value) }
	return &itemMaker{
		doc: doc, data: data,
		snippets:      supports("snippetSupport"),
		labelDetails:  supports("labelDetailsSupport"),
		insertReplace: c.knowsReplacing(),
		commits:       supports("commitCharactersSupport"),
		deprecated:    supports("deprecatedSupport"),
		tags:          lists("completionItem.tagSupport.valueSet", int(protocol316.CompletionItemTagDeprecated)),
		adjusts:       lists("completionItem.insertTextModeSupport.valueSet", int(protocol316.InsertTextModeAdjustIndentation)),
		asIs:          lists("completionItem.insertTextModeSupport.valueSet", int(protocol316.InsertTextModeAsIs)),
		markdown:      lists("completionItem.documentationFormat", "markdown"),
		lazyDocs:      lists("completionItem.resolveSupport.properties", "documentation"),
		enumMembers:   lists("completionItemKind.valueSet", int(protocol316.CompletionItemKindEnumMember)),
		defaults:      c.Strings("textDocument.completion.completionList.itemDefaults"),
	}
}

// list makes the list of all candidates. What is the same for all of them is said once where the client takes it.
func (m *itemMaker) list(candidates []complete.Candidate) *protocol.CompletionList {
	list := &protocol.CompletionList{Items: make([]protocol.CompletionItem, len(candidates))}
	if len(candidates) == 0 {
		return list
	}
	m.keep(candidates)
	defaults := m.shared(candidates)
	for i := range candidates {
		list.Items[i] = m.item(i, &candidates[i], defaults)
	}
	if *defaults != (itemDefaults{}) {
		list.ItemDefaults = defaults.onTheWire(m, &candidates[0])
	}
	return list
}

// keep finds out which quotes round the cursor stay: those that every candidate has as well. A client that knows no difference
// between inserting and replacing may look at nothing but the word at the cursor (Neovim, ALE): it would leave the closing quote
// standing, and compare the word with texts that begin with a quote.
func (m *itemMaker) keep(candidates []complete.Candidate) {
	replace := candidates[0].Replace
	if m.insertReplace || m.data.Offset <= replace.Start || m.data.Offset > replace.End {
		return
	}
	before, behind := m.doc.Text[replace.Start:replace.Start+1], m.doc.Text[m.data.Offset:replace.End]
	if before != `"` {
		before = ""
	}
	if strings.ContainsAny(behind, `$}\`) { // written differently in a snippet
		behind = ""
	}
	for i := range candidates {
		c := &candidates[i]
		if c.Replace != replace || !strings.HasPrefix(c.Text.Plain(), before) || !strings.HasPrefix(c.Filter, before) {
			before = ""
		}
		if c.Replace != replace || !strings.HasSuffix(c.Text.Plain(), behind) || !strings.HasSuffix(c.Text.LSP(), behind) {
			behind = ""
		}
	}
	m.before, m.behind = before, behind
}

// written is a text without the quotes that stay.
func (m *itemMaker) written(text string) string {
	return strings.TrimSuffix(strings.TrimPrefix(text, m.before), m.behind)
}

// filter is what the client compares with what stands there; "" where that is the label.
func (m *itemMaker) filter(c *complete.Candidate) string {
	filter := m.written(c.Filter)
	if m.before != "" && filter == c.Label {
		return ""
	}
	return filter
}

// itemDefaults says what the list says for all items.
type itemDefaults struct{ editRange, format, commit, data bool }

// shared finds out what is the same for all items and can be said once.
func (m *itemMaker) shared(candidates []complete.Candidate) *itemDefaults {
	first := &candidates[0]
	same := func(equal func(*complete.Candidate) bool) bool {
		return !slices.ContainsFunc(candidates, func(c complete.Candidate) bool { return !equal(&c) })
	}
	takes := func(name string) bool { return slices.Contains(m.defaults, name) }
	return &itemDefaults{
		editRange: takes("editRange") && same(func(c *complete.Candidate) bool { return c.Insert == first.Insert && c.Replace == first.Replace }),
		format:    takes("insertTextFormat") && m.snippets,
		commit:    takes("commitCharacters") && m.commits && first.Commit != "" && same(func(c *complete.Candidate) bool { return c.Commit == first.Commit }),
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
	if m.insertReplace && c.Insert != c.Replace {
		return protocol.InsertReplaceRange{Insert: m.doc.Range(c.Insert), Replace: m.doc.Range(c.Replace)}
	}
	return m.replaced(c)
}

// replaced is what a client replaces that knows no difference between inserting and replacing.
func (m *itemMaker) replaced(c *complete.Candidate) protocol316.Range {
	replace := c.Replace
	replace.Start += len(m.before)
	replace.End -= len(m.behind)
	return m.doc.Range(replace)
}

// item makes the item of a candidate; place is its position in the list.
func (m *itemMaker) item(place int, c *complete.Candidate, defaults *itemDefaults) protocol.CompletionItem {
	item := protocol.CompletionItem{
		Label:      c.Label,
		Kind:       m.kind(c.Kind),
		SortText:   fmt.Sprintf("%04d", place),
		FilterText: m.filter(c),
	}
	m.describe(&item, c)
	m.text(&item, c, defaults)
	if c.Comma >= 0 {
		at := m.doc.Position(c.Comma)
		item.AdditionalTextEdits = []protocol316.TextEdit{{Range: protocol316.Range{Start: at, End: at}, NewText: ","}}
	}
	if c.Commit != "" && !defaults.commit && m.commits {
		item.CommitCharacters = strings.Split(c.Commit, "")
	}
	if c.Doc == nil {
		return item
	}
	if !m.lazyDocs {
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
	case m.labelDetails:
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
	case m.tags:
		item.Tags = []protocol316.CompletionItemTag{protocol316.CompletionItemTagDeprecated}
	case m.deprecated:
		item.Deprecated = true
	}
}

// text sets what is written. Snippets are indented by the client; a plain text is indented here.
func (m *itemMaker) text(item *protocol.CompletionItem, c *complete.Candidate, defaults *itemDefaults) {
	text := c.Text.Plain()
	snippet := m.snippets && (c.Text.HasPlaces() || defaults.format)
	switch severalLines := strings.Contains(text, "\n"); {
	case snippet:
		text = c.Text.LSP()
		if severalLines {
			setMode(item, protocol316.InsertTextModeAdjustIndentation, m.adjusts)
		}
		if !defaults.format {
			item.InsertTextFormat = protocol316.InsertTextFormatSnippet
		}
	case severalLines:
		text = strings.ReplaceAll(text, "\n", "\n"+m.indentation(c))
		setMode(item, protocol316.InsertTextModeAsIs, m.asIs)
	}
	text = m.written(text)
	switch {
	case defaults.editRange:
		item.TextEditText = text
	case m.insertReplace && c.Insert != c.Replace:
		item.TextEdit = protocol.InsertReplaceEdit{NewText: text, Insert: m.doc.Range(c.Insert), Replace: m.doc.Range(c.Replace)}
	default:
		item.TextEdit = protocol316.TextEdit{Range: m.replaced(c), NewText: text}
	}
}

func setMode(item *protocol.CompletionItem, mode protocol316.InsertTextMode, known bool) {
	if known {
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
	if m.markdown {
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
	if kind == protocol316.CompletionItemKindEnumMember && !m.enumMembers {
		return protocol316.CompletionItemKindEnum
	}
	return kind
}
