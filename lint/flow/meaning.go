package flow

import (
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
	for _, l := range a.Info.Branches {
		if l.Name == label {
			return l.Meaning
		}
	}
	index, indexed := optionIndex(label)
	if !indexed || !a.Info.Indexed {
		return ""
	}
	for choice := range a.choices() {
		if choice.Index() == index {
			return a.Info.indexMeaning(index, choice)
		}
	}
	return a.Info.indexMeaning(index, nil)
}

// choices yields the elements that the indexed branches are counted from: buttons or answers.
func (a *Action) choices() func(yield func(*syntax.Node) bool) {
	list := (*syntax.Node)(nil)
	if a.Info.CountFrom != "" {
		list = a.at(a.Info.CountFrom)
	}
	if !isArray(list) {
		return func(func(*syntax.Node) bool) {}
	}
	return list.Children()
}

// indexMeaning says what an indexed label stands for; choice is the button or answer that it is counted by, or nil.
func (t *ActionType) indexMeaning(index int, choice *syntax.Node) string {
	if title := choiceTitle(choice); title != "" {
		return "“" + title + "”"
	}
	if t.IndexedBy == "" {
		return ""
	}
	return t.IndexedBy + " " + strconv.Itoa(index+1)
}

// choiceTitle returns what the contact reads of a button or answer, "" where that is not known.
func choiceTitle(choice *syntax.Node) string {
	if choice == nil {
		return ""
	}
	if choice.Kind() == syntax.Object {
		choice = choice.Get("title")
	}
	if choice == nil || choice.Kind() != syntax.String {
		return ""
	}
	return strings.Join(strings.Fields(choice.Text()), " ")
}
