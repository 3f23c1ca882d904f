package lsp_test

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// shop is a definition with everything that the reading methods look at: text outside of the basic plane, an escaped key,
// branches, an orphan.
const shop = `{
  "title": "Shop 🌷",
  "triggers": [{ "trigger_type": "comment" }],
  "actions": [
    { "action_key": "🌷 hi", "action_type": "ask_question", "content": "Which, {{contact.username}}?" },
    { "action_key": "yes", "parent_key": "🌷 hi", "parent_branch": "option_0", "action_type": "message", "content": "Good" },
    { "action_key": "no", "parent_key": "\ud83c\udf37 hi", "parent_branch": "option_replied", "action_type": "conversion_link",
      "conversion_link": { "url": "https://shop.example/", "title": "Sale", "button_title": "See" } },
    { "action_key": "lost", "parent_key": "yess", "action_type": "message", "content": "?" }
  ]
}
`

const shopSidecar = `- {file: shop.scenario.json, rule: unhandled-branch, subject: "🌷 hi", reason: the talk ends}
- {file: other.scenario.json, rule: unhandled-branch, subject: "🌷 hi", reason: another file}
`

func startShop(t *testing.T, config lsptest.Config) *lsptest.Client {
	t.Helper()
	config.Files = "-- shop.scenario.json --\n" + shop + "-- .inrolint-suppressions.yaml --\n" + shopSidecar
	c := lsptest.Start(t, config)
	c.OpenFile("shop.scenario.json")
	return c
}

// in is the position of the first place of a text in the shop.
func in(c *lsptest.Client, mark string) map[string]any {
	return c.AtMark("shop.scenario.json", mark, 0)
}

// pieces returns the texts at ranges of the shop, in file order.
func pieces(c *lsptest.Client, ranges []protocol316.Range) []string {
	sort.Slice(ranges, func(i, j int) bool { return c.Offset(shop, ranges[i].Start) < c.Offset(shop, ranges[j].Start) })
	var got []string
	for _, r := range ranges {
		got = append(got, shop[c.Offset(shop, r.Start):c.Offset(shop, r.End)])
	}
	return got
}

func TestHover(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	for mark, wants := range map[string][]string{
		`🌷 hi", "action_type"`: {"`🌷 hi`", "Reached by `comment` → `🌷 hi`", "`option_0`", "`yes`"},
		"ask_question":         {"`option_replied`"},
		`option_0`:             {"answer 1", "Branches of `🌷 hi`"},
		"contact.username":     {"`{{contact.username}}`"},
		`"parent_branch"`:      {"`parent_branch`"},
		`yess`:                 {"**orphan-parent-key**"},
		`"triggers"`:           {"`triggers`"},
	} {
		var hover struct {
			Contents protocol316.MarkupContent
			Range    *protocol316.Range
		}
		c.Call("textDocument/hover", in(c, mark), &hover)
		for _, want := range wants {
			if !strings.Contains(hover.Contents.Value, want) {
				t.Errorf("%s: %q is missing in\n%s", mark, want, hover.Contents.Value)
			}
		}
	}
}

func TestHoverInPlainText(t *testing.T) {
	c := startShop(t, lsptest.Config{Capabilities: map[string]any{}})
	var hover struct{ Contents protocol316.MarkupContent }
	c.Call("textDocument/hover", in(c, `🌷 hi", "action_type"`), &hover)
	if hover.Contents.Kind != protocol316.MarkupKindPlainText || strings.ContainsAny(hover.Contents.Value, "`*\\") {
		t.Errorf("%+v", hover.Contents)
	}
}

func TestDefinitionAndReferences(t *testing.T) {
	for _, capable := range []bool{true, false} {
		t.Run(fmt.Sprint("links ", capable), func(t *testing.T) {
			config := lsptest.Config{}
			if !capable {
				config.Capabilities = map[string]any{}
			}
			c := startShop(t, config)
			var raw []map[string]json.RawMessage
			c.Call("textDocument/definition", in(c, `hi", "parent_branch"`), &raw)
			field := "range"
			if capable {
				field = "targetSelectionRange"
			}
			var r protocol316.Range
			if len(raw) != 1 || json.Unmarshal(raw[0][field], &r) != nil {
				t.Fatalf("%s", raw)
			}
			if diff := cmp.Diff([]string{"🌷 hi"}, pieces(c, []protocol316.Range{r})); diff != "" {
				t.Errorf("definition (-want +got)\n%s", diff)
			}

			var locations []protocol316.Location
			params := in(c, `🌷 hi`)
			params["context"] = map[string]any{"includeDeclaration": false}
			c.Call("textDocument/references", params, &locations)
			if diff := cmp.Diff([]string{"🌷 hi", `\ud83c\udf37 hi`}, pieces(c, rangesOf(locations))); diff != "" {
				t.Errorf("references (-want +got)\n%s", diff)
			}
			var highlights []protocol316.DocumentHighlight
			c.Call("textDocument/documentHighlight", in(c, `🌷 hi`), &highlights)
			if len(highlights) != 3 {
				t.Errorf("%d highlights", len(highlights))
			}
		})
	}
}

func rangesOf(locations []protocol316.Location) []protocol316.Range {
	var ranges []protocol316.Range
	for _, l := range locations {
		ranges = append(ranges, l.Range)
	}
	return ranges
}

func TestRename(t *testing.T) {
	c := startShop(t, lsptest.Config{Capabilities: map[string]any{}})
	var prepared protocol316.RangeWithPlaceholder
	c.Call("textDocument/prepareRename", in(c, `\ud83c\udf37 hi`), &prepared)
	if prepared.Placeholder != "🌷 hi" {
		t.Errorf("placeholder %q", prepared.Placeholder)
	}
	params := in(c, `\ud83c\udf37 hi`)
	params["newName"] = `wel"come`
	var edit protocol316.WorkspaceEdit
	c.Call("textDocument/rename", params, &edit)
	got := map[string]string{}
	for uri, edits := range edit.Changes {
		name := uri[strings.LastIndexByte(uri, '/')+1:]
		text := shop
		if strings.Contains(name, "suppressions") {
			text = shopSidecar
		}
		got[name] = c.Apply(text, edits)
	}
	want := map[string]string{
		"shop.scenario.json":          strings.NewReplacer("🌷 hi", `wel\"come`, `\ud83c\udf37 hi`, `wel\"come`).Replace(shop),
		".inrolint-suppressions.yaml": strings.Replace(shopSidecar, `"🌷 hi"`, `wel"come`, 1),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestRenameIsRefused(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	for _, test := range []struct{ mark, to, want string }{
		{`🌷 hi`, "yes", "Another action"},
		{`🌷 hi`, "", "cannot be empty"},
		{`yess`, "x", "nothing to rename"},
		{`option_0`, "x", "Only an action_key"},
	} {
		params := in(c, test.mark)
		params["newName"] = test.to
		err := c.Try("textDocument/rename", params, nil)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s to %q: %v, want %q", test.mark, test.to, err, test.want)
		}
	}
}

func TestDocumentSymbol(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	var tree []protocol316.DocumentSymbol
	c.Call("textDocument/documentSymbol", c.At("shop.scenario.json"), &tree)
	var got []string
	var walk func([]protocol316.DocumentSymbol, string)
	walk = func(symbols []protocol316.DocumentSymbol, indent string) {
		for _, s := range symbols {
			got = append(got, indent+s.Name)
			walk(s.Children, indent+" ")
		}
	}
	walk(tree, "")
	if diff := cmp.Diff([]string{"triggers", " comment", "actions", " 🌷 hi", "  yes", "  no", " lost"}, got); diff != "" {
		t.Errorf("tree (-want +got)\n%s", diff)
	}

	flat := startShop(t, lsptest.Config{Capabilities: map[string]any{}})
	var list []protocol316.SymbolInformation
	flat.Call("textDocument/documentSymbol", flat.At("shop.scenario.json"), &list)
	if len(list) != len(got) || list[4].Name != "yes" || *list[4].ContainerName != "🌷 hi" {
		t.Errorf("list %+v", list)
	}
}

func TestWorkspaceSymbol(t *testing.T) {
	c := lsptest.Start(t, lsptest.Config{Files: "-- a/shop.scenario.json --\n" + shop + "-- b.scenario.json --\n" +
		`{"title": "Yes, we are open", "actions": [{"action_key": "open", "action_type": "message"}]}` + "\n"})
	for query, want := range map[string][]string{"yes": {"Yes, we are open", "yes"}, "OPN": {"Yes, we are open", "open"}, "zzz": nil} {
		var found []protocol316.SymbolInformation
		c.Call("workspace/symbol", map[string]any{"query": query}, &found)
		var got []string
		for _, s := range found {
			got = append(got, s.Name)
		}
		sort.Strings(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", query, diff)
		}
	}
}

func TestCallHierarchy(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	var items []protocol316.CallHierarchyItem
	c.Call("textDocument/prepareCallHierarchy", in(c, `option_0`), &items)
	if len(items) != 1 || items[0].Name != "yes" {
		t.Fatalf("%+v", items)
	}
	var incoming []protocol316.CallHierarchyIncomingCall
	c.Call("callHierarchy/incomingCalls", map[string]any{"item": items[0]}, &incoming)
	if len(incoming) != 1 || incoming[0].From.Name != "🌷 hi" {
		t.Fatalf("%+v", incoming)
	}
	var outgoing []protocol316.CallHierarchyOutgoingCall
	c.Call("callHierarchy/outgoingCalls", map[string]any{"item": incoming[0].From}, &outgoing)
	if len(outgoing) != 2 || outgoing[0].To.Name != "yes" || outgoing[1].To.Name != "no" {
		t.Errorf("%+v", outgoing)
	}
}

func TestFoldingAndSelection(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	var folds []protocol316.FoldingRange
	c.Call("textDocument/foldingRange", c.At("shop.scenario.json"), &folds)
	if len(folds) < 3 || folds[0].StartLine != 0 {
		t.Errorf("%+v", folds)
	}
	params := c.At("shop.scenario.json")
	params["positions"] = []any{in(c, "yes")["position"], in(c, "Sale")["position"]}
	var chains []*protocol316.SelectionRange
	c.Call("textDocument/selectionRange", params, &chains)
	if len(chains) != 2 {
		t.Fatalf("%d chains", len(chains))
	}
	var ranges []protocol316.Range
	for s := chains[0]; s != nil; s = s.Parent {
		ranges = append(ranges, s.Range)
	}
	texts := pieces(c, ranges[:3])
	sort.Strings(texts)
	if diff := cmp.Diff([]string{`"action_key": "yes"`, `"yes"`, "yes"}, texts); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAnnotations(t *testing.T) {
	c := startShop(t, lsptest.Config{})
	whole := c.At("shop.scenario.json")
	whole["range"] = map[string]any{"start": map[string]int{"line": 0, "character": 0}, "end": map[string]int{"line": 100, "character": 0}}
	var hints []protocol.InlayHint
	c.Call("textDocument/inlayHint", whole, &hints)
	if len(hints) != 4 || hints[1].Label[0].Value != "answer 1" || hints[1].Label[0].Location == nil {
		t.Errorf("hints %+v", hints)
	}
	var lenses []protocol316.CodeLens
	c.Call("textDocument/codeLens", c.At("shop.scenario.json"), &lenses)
	if len(lenses) < 3 || lenses[0].Command.Title != "show flow" || lenses[0].Command.Command != "inrolint.showFlow" {
		t.Errorf("lenses %+v", lenses)
	}
	var links []protocol316.DocumentLink
	c.Call("textDocument/documentLink", c.At("shop.scenario.json"), &links)
	if len(links) != 1 || *links[0].Target != "https://shop.example/" {
		t.Errorf("links %+v", links)
	}
	var tokens, part protocol316.SemanticTokens
	c.Call("textDocument/semanticTokens/full", c.At("shop.scenario.json"), &tokens)
	c.Call("textDocument/semanticTokens/range", whole, &part)
	if len(tokens.Data) != 5*15 {
		t.Errorf("%d numbers of tokens", len(tokens.Data))
	}
	if diff := cmp.Diff(tokens.Data, part.Data); diff != "" {
		t.Errorf("the range of all gives others (-full +range)\n%s", diff)
	}
}
