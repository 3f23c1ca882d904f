package flow

import (
	"iter"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Meaning returns what a branch of the action stands for: the title of its button or answer in “…”, what the catalogue
// says of the label, or which of the counted ones it is ("answer 2"). It is "" where nothing is known.
func (a *Action) Meaning(label string) string {
	if a.Info == nil {
		return ""
	}
	index, indexed := IndexOf(label)
	if !indexed || !a.Info.Indexed {
		return a.Info.Meaning(label)
	}
	for choice := range a.choices() {
		if choice.Index() == index {
			return a.Info.choiceMeaning(choice)
		}
	}
	return a.Info.Meaning(label)
}

// Meaning is [Action.Meaning] as far as the type tells.
func (t *ActionType) Meaning(label string) string {
	for _, l := range t.Branches {
		if l.Name == label {
			return l.Meaning
		}
	}
	if index, indexed := IndexOf(label); indexed && t.Indexed && t.IndexedBy != "" {
		return t.IndexedBy + " " + strconv.Itoa(index+1)
	}
	return ""
}

// choiceMeaning says what the label of a button or answer stands for.
func (t *ActionType) choiceMeaning(choice *syntax.Node) string {
	if title := choiceTitle(choice); title != "" {
		return "“" + title + "”"
	}
	return t.Meaning(IndexedLabel(choice.Index()))
}

// Choices yields the buttons or answers of the action that its type counts branches from: the label of the branch, and
// what the contact reads, "" where that is not known.
func (a *Action) Choices() iter.Seq2[string, string] {
	return func(yield func(label, title string) bool) {
		for choice := range a.choices() {
			if !yield(IndexedLabel(choice.Index()), choiceTitle(choice)) {
				return
			}
		}
	}
}

// choices yields the elements that the indexed branches are counted from.
func (a *Action) choices() iter.Seq[*syntax.Node] {
	if a.Info == nil || a.Info.CountFrom == "" {
		return func(func(*syntax.Node) bool) {}
	}
	if list := a.at(a.Info.CountFrom); isArray(list) {
		return list.Children()
	}
	return func(func(*syntax.Node) bool) {}
}

// choiceTitle returns what the contact reads of a button or answer on one line, "" where that is not known.
func choiceTitle(choice *syntax.Node) string {
	if choice.Kind() != syntax.Object {
		return titleText(choice)
	}
	for _, name := range titleNames {
		if title := titleText(choice.Get(name)); title != "" {
			return title
		}
	}
	return ""
}

// titleNames are the properties that hold a title; only the first is published, the others are mistaken for it.
var titleNames = []string{"title", "text", "label", "name"}

func titleText(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String {
		return ""
	}
	return strings.Join(strings.Fields(n.Text()), " ")
}
