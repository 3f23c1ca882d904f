package lsp_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// capabilities returns those of a client that can do everything, less or plus some, by their path.
func capabilities(t testing.TB, changes map[string]any) map[string]any {
	t.Helper()
	all := lsptest.Everything()
	for path, value := range changes {
		names := strings.Split(path, ".")
		at := all
		for _, name := range names[:len(names)-1] {
			next, _ := at[name].(map[string]any)
			if next == nil {
				next = map[string]any{}
				at[name] = next
			}
			at = next
		}
		if last := names[len(names)-1]; value == nil {
			delete(at, last)
		} else {
			at[last] = value
		}
	}
	return all
}

// action is a code action or a command, as the server writes it.
type action struct {
	Title       string                     `json:"title"`
	Kind        string                     `json:"kind"`
	Diagnostics []protocol.Diagnostic      `json:"diagnostics"`
	IsPreferred bool                       `json:"isPreferred"`
	Edit        *workspaceEdit             `json:"edit"`
	Command     json.RawMessage            `json:"command"`
	Arguments   []json.RawMessage          `json:"arguments"`
	Data        json.RawMessage            `json:"data"`
	raw         map[string]json.RawMessage // as it came
}

func (a *action) UnmarshalJSON(text []byte) error {
	type plain action
	if err := json.Unmarshal(text, (*plain)(a)); err != nil {
		return err
	}
	return json.Unmarshal(text, &a.raw)
}

// workspaceEdit is an edit as a client reads it.
type workspaceEdit struct {
	Changes         map[string][]textEdit `json:"changes"`
	DocumentChanges []struct {
		Kind         string `json:"kind"`
		URI          string `json:"uri"`
		TextDocument struct {
			URI     string `json:"uri"`
			Version *int32 `json:"version"`
		} `json:"textDocument"`
		Edits []textEdit `json:"edits"`
	} `json:"documentChanges"`
}

type textEdit struct {
	Range   protocol316.Range     `json:"range"`
	NewText string                `json:"newText"`
	Snippet *protocol.StringValue `json:"snippet"`
}

// text is what the edit puts in: of a snippet its source.
func (e *textEdit) text() string {
	if e.Snippet != nil {
		return e.Snippet.Value
	}
	return e.NewText
}

// of returns the edits of one document.
func (e *workspaceEdit) of(uri string) []textEdit {
	edits := e.Changes[uri]
	for _, change := range e.DocumentChanges {
		if change.TextDocument.URI == uri {
			edits = append(edits, change.Edits...)
		}
	}
	return edits
}

// applied returns a text with the edits made, as a client makes them.
func applied(t testing.TB, c *lsptest.Client, text string, edits []textEdit) string {
	t.Helper()
	lines := syntax.NewLineIndex(text)
	at := func(p protocol316.Position) int { return lines.Offset(int(p.Line), int(p.Character), c.Encoding()) }
	var made []syntax.Edit
	for _, e := range edits {
		made = append(made, syntax.Edit{Range: syntax.Range{Start: at(e.Range.Start), End: at(e.Range.End)}, NewText: e.text()})
	}
	after, err := syntax.Apply(text, made)
	if err != nil {
		t.Fatal(err)
	}
	return after
}

// actionsAt asks for the code actions at a mark. The context may be nil: then it holds no diagnostics.
func actionsAt(t testing.TB, c *lsptest.Client, name, mark string, context map[string]any) []action {
	t.Helper()
	at := c.PositionOf(name, mark, 0)
	params := c.At(name)
	params["range"] = protocol316.Range{Start: at, End: at}
	if context == nil {
		context = map[string]any{}
	}
	if context["diagnostics"] == nil {
		context["diagnostics"] = []any{}
	}
	params["context"] = context
	var actions []action
	c.Call("textDocument/codeAction", params, &actions)
	return actions
}

func titles(actions []action) []string {
	var all []string
	for _, a := range actions {
		all = append(all, a.Title)
	}
	return all
}

// actionOf returns the action whose title begins so.
func actionOf(t testing.TB, actions []action, title string) action {
	t.Helper()
	i := slices.IndexFunc(actions, func(a action) bool { return strings.HasPrefix(a.Title, title) })
	if i < 0 {
		t.Fatalf("%q is not among %q", title, titles(actions))
	}
	return actions[i]
}

// editOf returns the edit of an action, which is resolved where it has none.
func editOf(t testing.TB, c *lsptest.Client, a action) *workspaceEdit {
	t.Helper()
	if a.Edit != nil {
		return a.Edit
	}
	var resolved action
	c.Call("codeAction/resolve", a.raw, &resolved)
	if resolved.Title != a.Title || resolved.Edit == nil {
		t.Fatalf("%q is resolved to %+v", a.Title, resolved)
	}
	return resolved.Edit
}

// after returns the text of a document once an action was taken.
func after(t testing.TB, c *lsptest.Client, name string, a action) string {
	t.Helper()
	return applied(t, c, c.Text(name), editOf(t, c, a).of(c.URI(name)))
}
