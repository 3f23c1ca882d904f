package catalog

import (
	"slices"
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
	return c.meant(name, c.ActionWords, c.ActionNames(), c.CompleteTypes.Actions)
}

// TriggerNames implements [flow.Vocabulary].
func (c *Catalog) TriggerNames() []string {
	names := make([]string, len(c.Triggers))
	for i := range c.Triggers {
		names[i] = c.Triggers[i].Name
	}
	return names
}

// MeantTrigger implements [flow.Vocabulary].
func (c *Catalog) MeantTrigger(name string) flow.Meant {
	return c.meant(name, c.TriggerWords, c.TriggerNames(), c.CompleteTypes.Triggers)
}

// meant looks a name up among the wordings, then among the names of the known types.
func (c *Catalog) meant(name string, words []Wording, known []string, complete bool) flow.Meant {
	meant := flow.Meant{Complete: complete}
	if w, ok := looseWording(words, name); ok {
		meant.Wording, meant.Note = true, w.Note
		if slices.Contains(known, w.Type) {
			meant.Type = w.Type
		}
		return meant
	}
	meant.Type, _ = nearest.Of(name, known)
	meant.Sure = meant.Type != "" && nearest.Alone(name, meant.Type, known)
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
