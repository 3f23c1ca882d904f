package catalog

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/nearest"
)

// A catalogue knows what people call its types.
var _ flow.Vocabulary = (*Catalog)(nil)

// ActionNames implements [flow.Vocabulary].
func (c *Catalog) ActionNames() []string {
	names := make([]string, len(c.Actions))
	for i := range c.Actions {
		names[i] = c.Actions[i].Name
	}
	return names
}

// MeantAction implements [flow.Vocabulary].
func (c *Catalog) MeantAction(name string) flow.Meant {
	meant := flow.Meant{Complete: c.CompleteTypes.Actions}
	if w, ok := looseWording(c.ActionWords, name); ok {
		meant.Wording, meant.Note = true, w.Note
		if c.ActionType(w.Type) != nil {
			meant.Type = w.Type
		}
		return meant
	}
	meant.Type, _ = nearest.Of(name, c.ActionNames())
	return meant
}

// looseWording is [wording] that overlooks case in words with a blank between them: those are no name of a type.
func looseWording(list []Wording, words string) (Wording, bool) {
	if strings.Contains(words, " ") {
		for _, w := range list {
			if strings.EqualFold(w.Words, words) {
				return w, true
			}
		}
	}
	return wording(list, words)
}
