package complete_test

import (
	"testing"

	"github.com/inrolint/inrolint/lsp/complete"
)

// FuzzDefinition asks anywhere in anything: no panic, sound ranges.
func FuzzDefinition(f *testing.F) {
	n := 0
	for name, text := range corpus(f) {
		if n++; n > 20 {
			break
		}
		f.Add(name, text, len(text)/2)
		f.Add(name, text[:len(text)*2/3], len(text)*2/3)
	}
	f.Add("a.scenario.json", `{"actions":[{"action_key":"a","parent_key":"`, 44)
	f.Add("a.scenario.jsonc", "{ // inrolint-ignore ", 21)
	f.Fuzz(func(t *testing.T, name, text string, offset int) {
		for _, c := range complete.Definition(definition(name, text), offset, 0) {
			if offset >= 0 && offset <= len(text) {
				checkRange(t, name, text, start(text, offset), &c)
			}
			_, _ = c.Text.LSP(), c.Text.Plain()
			if c.Doc != nil {
				_ = c.Doc()
			}
		}
	})
}

// start is the start of the character at the offset.
func start(text string, offset int) int {
	for offset > 0 && offset < len(text) && text[offset]&0xC0 == 0x80 {
		offset--
	}
	return offset
}
