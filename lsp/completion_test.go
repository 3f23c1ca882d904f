package lsp_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

const sizes = `
-- sizes.scenario.json --
{
  "title": "Größen 👟",
  "triggers": [{ "trigger_type": "comment" }],
  "actions": [
    { "action_key": "frage", "action_type": "ask_question", "content": "Welche Größe? 👟" },
    { "action_key": "klein", "parent_key": "frage", "parent_branch": "option_0", "action_type": "message", "content": "Hallo {{con}}" },
    { "action_key": "groß", "parent_key": "fr", "action_type": "message", "content": "👟 {{contact." },
    {}
  ]
}
`

// completionAt asks for completion at a mark.
func completionAt(t testing.TB, c *lsptest.Client, name, mark string) protocol.CompletionList {
	t.Helper()
	var list protocol.CompletionList
	c.Call("textDocument/completion", c.AtMark(name, mark, 0), &list)
	if list.IsIncomplete {
		t.Error("the list is incomplete")
	}
	return list
}

func labels(list protocol.CompletionList) []string {
	var all []string
	for _, item := range list.Items {
		all = append(all, item.Label)
	}
	return all
}

func itemOf(t testing.TB, list protocol.CompletionList, label string) protocol.CompletionItem {
	t.Helper()
	i := slices.IndexFunc(list.Items, func(item protocol.CompletionItem) bool { return item.Label == label })
	if i < 0 {
		t.Fatalf("%q is not among %q", label, labels(list))
	}
	return list.Items[i]
}

func TestCompletionForAClientThatCanDoEverything(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes})
	provider := c.Result.Capabilities.CompletionProvider
	if provider == nil || len(provider.TriggerCharacters) == 0 || !provider.ResolveProvider || provider.CompletionItem == nil || !provider.CompletionItem.LabelDetailsSupport {
		t.Errorf("the server offers %+v", provider)
	}
	c.OpenFile("sizes.scenario.json")

	list := completionAt(t, c, "sizes.scenario.json", `"parent_key": "fr‸"`)
	if got, want := labels(list), []string{"klein", "frage"}; !slices.Equal(got, want) {
		t.Errorf("parents are %q, want %q", got, want)
	}
	if d := list.ItemDefaults; d == nil || d.EditRange == nil || d.Data == nil || d.InsertTextFormat != protocol316.InsertTextFormatSnippet {
		t.Errorf("the defaults are %+v", d)
	}
	item := itemOf(t, list, "frage")
	if item.TextEdit != nil || item.TextEditText != `"frage", "parent_branch": "${1|option_1,option_replied,option_expired|}"` || item.FilterText != `"frage"` || item.Documentation != nil {
		t.Errorf("the item is %+v", item)
	}
	if d := item.LabelDetails; d == nil || d.Detail != " ask_question" || !strings.Contains(d.Description, "option_1") {
		t.Errorf("beside the label stands %+v", d)
	}
}

func TestCompletionIsResolved(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes})
	c.OpenFile("sizes.scenario.json")
	list := completionAt(t, c, "sizes.scenario.json", `"action_type": "mes‸sage"`)
	item := itemOf(t, list, "message")
	item.Data = list.ItemDefaults.Data
	var resolved struct {
		Documentation protocol316.MarkupContent `json:"documentation"`
	}
	c.Call("completionItem/resolve", item, &resolved)
	if resolved.Documentation.Kind != protocol316.MarkupKindMarkdown || !strings.Contains(resolved.Documentation.Value, "Stated by Inrō") {
		t.Errorf("the documentation is %+v", resolved.Documentation)
	}
	item.Data.Offset = 0
	var same protocol.CompletionItem
	c.Call("completionItem/resolve", item, &same)
	if same.Label != "message" || same.Documentation != nil {
		t.Errorf("an item whose place is gone comes back as %+v", same)
	}
}

func TestCompletionForAClientThatCanDoNothing(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes, Capabilities: lsptest.Nothing()})
	c.OpenFile("sizes.scenario.json")
	var list struct {
		Items []map[string]any `json:"items"`
	}
	c.Call("textDocument/completion", c.AtMark("sizes.scenario.json", "{‸}\n", 0), &list)
	if len(list.Items) == 0 {
		t.Fatal("nothing is offered")
	}
	for _, item := range list.Items {
		edit, _ := item["textEdit"].(map[string]any)
		text, _ := edit["newText"].(string)
		if edit["range"] == nil || strings.Contains(text, "$") || strings.Contains(text, "\n") {
			t.Errorf("%v is no plain edit", item)
		}
		for _, name := range []string{"labelDetails", "insertTextFormat", "insertTextMode", "commitCharacters", "tags", "deprecated", "data", "textEditText"} {
			if item[name] != nil {
				t.Errorf("%v has %s", item, name)
			}
		}
		if doc, ok := item["documentation"]; ok {
			if text, plain := doc.(string); !plain || strings.Contains(text, "**") {
				t.Errorf("the documentation %v is no plain text", doc)
			}
		}
	}
}

func TestCompletionKeepsOrReplacesTheWord(t *testing.T) {
	capabilities := lsptest.Everything()
	completion := capabilities["textDocument"].(map[string]any)["completion"].(map[string]any)
	delete(completion, "completionList")
	c := lsptest.Start(t, lsptest.Config{Files: sizes, Capabilities: capabilities})
	c.OpenFile("sizes.scenario.json")
	item := itemOf(t, completionAt(t, c, "sizes.scenario.json", "{{c‸on}}"), "contact.username")
	text, err := json.Marshal(item.TextEdit)
	if err != nil {
		t.Fatal(err)
	}
	var edit protocol.InsertReplaceEdit
	if err := json.Unmarshal(text, &edit); err != nil {
		t.Fatal(err)
	}
	if edit.NewText != "contact.username" || edit.Replace.End.Character != edit.Insert.End.Character+2 || edit.Insert.Start != edit.Replace.Start {
		t.Errorf("the edit is %+v", edit)
	}
}

// A client that knows no difference between inserting and replacing may look at the word at the cursor alone, so the quotes
// round it are not written again.
func TestCompletionLeavesTheQuotes(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes, Capabilities: lsptest.Nothing()})
	c.OpenFile("sizes.scenario.json")
	item := itemOf(t, completionAt(t, c, "sizes.scenario.json", `"parent_key": "fr‸"`), "frage")
	start, end := c.PositionOf("sizes.scenario.json", `"parent_key": "‸fr"`, 0), c.PositionOf("sizes.scenario.json", `"parent_key": "fr‸"`, 0)
	want := map[string]any{
		"range": map[string]any{
			"start": map[string]any{"line": float64(start.Line), "character": float64(start.Character)},
			"end":   map[string]any{"line": float64(end.Line), "character": float64(end.Character)},
		},
		"newText": `frage", "parent_branch": "option_1`,
	}
	if diff := cmp.Diff(any(want), item.TextEdit); diff != "" || item.FilterText != "" {
		t.Errorf("the filter is %q, the edit (-want +got):\n%s", item.FilterText, diff)
	}
}

func TestCompletionBehindAnEmoji(t *testing.T) {
	for _, encoding := range []string{"utf-8", "utf-16", "utf-32"} {
		capabilities := lsptest.Everything()
		capabilities["general"] = map[string]any{"positionEncodings": []any{encoding}}
		c := lsptest.Start(t, lsptest.Config{Files: sizes, Capabilities: capabilities})
		c.OpenFile("sizes.scenario.json")
		list := completionAt(t, c, "sizes.scenario.json", "👟 {{contact.‸")
		item := itemOf(t, list, "contact.email")
		at := c.PositionOf("sizes.scenario.json", "👟 {{‸contact.", 0)
		text, _ := json.Marshal(list.ItemDefaults.EditRange)
		var r protocol316.Range
		if err := json.Unmarshal(text, &r); err != nil || r.Start != at {
			t.Errorf("%s: the range is %s, want it to begin at %+v", encoding, text, at)
		}
		if item.TextEditText != `contact.email\}\}` { // as a snippet
			t.Errorf("%s: the text is %q", encoding, item.TextEditText)
		}
	}
}

func TestCompletionIsNotEager(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes})
	c.OpenFile("sizes.scenario.json")
	for mark, typed := range map[string]string{`"ask_question"‸`: `"`, `Welche ‸Größe`: " ", "\n    ‸{ \"action_key\": \"klein\"": " "} {
		params := c.AtMark("sizes.scenario.json", mark, 0)
		params["context"] = map[string]any{"triggerKind": 2, "triggerCharacter": typed}
		var list protocol.CompletionList
		c.Call("textDocument/completion", params, &list)
		if len(list.Items) > 0 {
			t.Errorf("%q offers %q", mark, labels(list))
		}
	}
}

func TestCompletionInYAML(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: sizes + `
-- .inrolint.yaml --
target: rest
rules:
  no-triggers: 
-- .inrolint-suppressions.yaml --
- file: sizes.scenario.json
  rule: no-tr
  subject: 
-- lint-rules/mine.yaml --
id: mine
for: action
severity: warning
when: [ch]
-- compose.yaml --
services:
  web:
    
`})
	for _, at := range []struct{ file, mark, want string }{
		{".inrolint.yaml", "no-triggers: ‸", "error"},
		{".inrolint.yaml", "target: ‸rest", "mcp"},
		{".inrolint-suppressions.yaml", "rule: no-tr‸", "no-triggers"},
		{".inrolint-suppressions.yaml", "subject: ‸", "frage"},
		{".inrolint-suppressions.yaml", "file: sizes‸", "sizes.scenario.json"},
		{"lint-rules/mine.yaml", "[ch‸", "child"},
	} {
		c.OpenFile(at.file)
		itemOf(t, completionAt(t, c, at.file, at.mark), at.want)
	}
	c.OpenFile("compose.yaml")
	if list := completionAt(t, c, "compose.yaml", "web:\n    ‸"); len(list.Items) > 0 {
		t.Errorf("a file that is none of inrolint's gets %q", labels(list))
	}
}

func TestCompletionLeavesOtherFilesAlone(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- package.json --\n{ \"name\": \"shop\",  }\n"})
	c.OpenFile("package.json")
	if list := completionAt(t, c, "package.json", `"shop", ‸`); len(list.Items) > 0 {
		t.Errorf("a package.json gets %q", labels(list))
	}
}

// BenchmarkCompletion measures a completion over the wire in a definition of 200 actions.
func BenchmarkCompletion(b *testing.B) {
	c := lsptest.Start(b, lsptest.Config{Files: "-- large.scenario.json --\n" + largeDefinition(200)})
	c.OpenFile("large.scenario.json")
	params := c.AtMark("large.scenario.json", `"parent_key": "‸a50"`, 0)
	for b.Loop() {
		var list json.RawMessage
		c.Call("textDocument/completion", params, &list)
	}
}

// largeDefinition is a definition of n actions.
func largeDefinition(n int) string {
	var out strings.Builder
	out.WriteString(`{ "title": "Large", "triggers": [{ "trigger_type": "comment" }], "actions": [` + "\n")
	out.WriteString(`{ "action_key": "a0", "action_type": "ask_question", "content": "Hi {{contact.username}}" }`)
	for i := 1; i < n; i++ {
		out.WriteString(strings.NewReplacer("@parent", number((i-1)/2), "@branch", number((i-1)%2), "@key", number(i)).Replace(
			",\n" + `{ "action_key": "a@key", "parent_key": "a@parent", "parent_branch": "option_@branch", "action_type": "ask_question", "content": "Number @key, {{contact.username}}?" }`))
	}
	return out.String() + "\n] }\n"
}

func number(n int) string {
	text, _ := json.Marshal(n)
	return string(text)
}
