package lsp

import (
	"encoding/json"
	"strings"
)

// Client is what the client says it can do. It never changes.
type Client struct {
	Name         string // of the editor, "" where it does not say
	capabilities map[string]any
}

// newClient reads capabilities. Whatever has an unexpected type counts as absent.
func newClient(name string, capabilities json.RawMessage) *Client {
	c := &Client{Name: name}
	_ = json.Unmarshal(capabilities, &c.capabilities) // a client without capabilities is a client
	return c
}

// knowsReplacing reports whether the client replaces what stands behind the cursor when it takes a completion. Neovim says so and
// does not (0.12).
func (c *Client) knowsReplacing() bool {
	return c.Supports("textDocument.completion.completionItem.insertReplaceSupport") && c.Name != "Neovim"
}

// looksLikeKate reports whether the client may be Kate, which does not say its name (22.12, 25.04). It is told by what it can do, and by
// what it does not speak of: anything of the workspace, and a preferred action.
func (c *Client) looksLikeKate() bool {
	return c.Name == "" && c.at("workspace") == nil && !c.Supports("textDocument.codeAction.isPreferredSupport") &&
		c.Supports("textDocument.selectionRange") && c.Supports("textDocument.semanticTokens.requests.full.delta")
}

// at returns the value at a path of names with dots, nil where there is none.
func (c *Client) at(path string) any {
	var value any = c.capabilities
	for name := range strings.SplitSeq(path, ".") {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value
}

// Supports reports whether the capability is there: true, or an object, such as "textDocument.publishDiagnostics.versionSupport".
func (c *Client) Supports(path string) bool {
	switch value := c.at(path).(type) {
	case bool:
		return value
	case map[string]any:
		return value != nil
	}
	return false
}

// Lists reports whether the list at the path holds the value, a string or a number: ("textDocument.hover.contentFormat", "markdown").
func (c *Client) Lists(path string, value any) bool {
	list, _ := c.at(path).([]any)
	for _, v := range list {
		if v == value || number(v) == number(value) && number(v) != nil {
			return true
		}
	}
	return false
}

// Strings returns the strings of the list at the path.
func (c *Client) Strings(path string) []string {
	list, _ := c.at(path).([]any)
	var texts []string
	for _, v := range list {
		if text, ok := v.(string); ok {
			texts = append(texts, text)
		}
	}
	return texts
}

func number(v any) any {
	switch n := v.(type) {
	case int:
		return float64(n)
	case float64:
		return n
	}
	return nil
}

// Number returns the number at the path, 0 where there is none.
func (c *Client) Number(path string) int {
	n, _ := c.at(path).(float64)
	return int(n)
}
