package rules

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// variation is a definition written differently, so that the same should be found in it.
type variation struct {
	name     string // "the actions in reverse order"
	text     string
	original map[string]string // old keys by their new names
	grows    bool              // more may be found
}

// variationsOf returns the variations of a definition; none where it is no plain JSON.
func variationsOf(def *flow.Definition) []variation {
	tree := def.Tree
	if len(tree.Errors()) > 0 || len(tree.Comments()) > 0 || len(tree.TrailingCommas()) > 0 || def.Body == nil {
		return nil
	}
	made := []variation{
		{name: "the text on one line", text: laidOut(tree.Source(), "")},
		{name: "the text laid out with tabs", text: laidOut(tree.Source(), "\t")},
		{name: "the actions in reverse order", text: reversed(def)},
		{name: "a property that no rule knows", text: extended(def), grows: false},
		{name: "an action that stands twice", text: doubled(def), grows: true},
	}
	text, original := renamed(def)
	made = append(made, variation{name: "every key renamed", text: text, original: original})
	return slices.DeleteFunc(made, func(v variation) bool { return v.text == "" })
}

// laidOut writes JSON text with another indentation, on one line for "".
func laidOut(source, indent string) string {
	var out bytes.Buffer
	text := []byte(strings.TrimPrefix(source, "\ufeff"))
	var err error
	if indent == "" {
		err = json.Compact(&out, text)
	} else {
		err = json.Indent(&out, text, "", indent)
	}
	if err != nil {
		return ""
	}
	return out.String()
}

// reversed turns the list of actions round, "" where there are fewer than two.
func reversed(def *flow.Definition) string {
	elements := elementsOf(def)
	if len(elements) < 2 {
		return ""
	}
	var edits []Edit
	for i, n := range elements {
		edits = append(edits, Edit{Range: n.Range(), NewText: elements[len(elements)-1-i].Raw()})
	}
	return edited(def.Tree.Source(), edits)
}

// extended gives the definition and every action a property more.
func extended(def *flow.Definition) string {
	var edits []Edit
	for _, n := range append(elementsOf(def), def.Body) {
		if n.Kind() != syntax.Object {
			continue
		}
		text := `"inrolint_unknown": {"list": [1, "x", null]}`
		if n.Len() > 0 {
			text += ", "
		}
		at := n.OpeningBrace().End
		edits = append(edits, Edit{Range: syntax.Range{Start: at, End: at}, NewText: text})
	}
	return edited(def.Tree.Source(), edits)
}

// doubled repeats the last action under a key of its own, "" where it has none.
func doubled(def *flow.Definition) string {
	if len(def.Actions) == 0 {
		return ""
	}
	last := def.Actions[len(def.Actions)-1]
	key := last.Node.Get("action_key")
	if key == nil || key.Kind() != syntax.String || last.Node.Get("id") != nil {
		return ""
	}
	start := last.Node.Start()
	at := syntax.Range{Start: key.Start() - start, End: key.End() - start}
	again := edited(last.Node.Raw(), []Edit{{Range: at, NewText: syntax.Quote(key.Text() + renamedBy)}})
	end := last.Node.End()
	return edited(def.Tree.Source(), []Edit{{Range: syntax.Range{Start: end, End: end}, NewText: ", " + again}})
}

// renamedBy is put behind keys that are renamed.
const renamedBy = "_inrolint"

// renamed renames every key and all references to it. original gives the old keys by the new ones.
func renamed(def *flow.Definition) (text string, original map[string]string) {
	original = map[string]string{}
	var edits []Edit
	rename := func(n *syntax.Node) {
		if n != nil && n.Kind() == syntax.String && strings.TrimSpace(n.Text()) != "" {
			original[n.Text()+renamedBy] = n.Text()
			edits = append(edits, Edit{Range: n.Range(), NewText: syntax.Quote(n.Text() + renamedBy)})
		}
	}
	for _, n := range elementsOf(def) {
		if n.Kind() == syntax.Object {
			rename(n.Get("action_key"))
			rename(n.Get("parent_key"))
		}
	}
	if edits == nil {
		return "", nil
	}
	return edited(def.Tree.Source(), edits), original
}

func elementsOf(def *flow.Definition) []*syntax.Node {
	var elements []*syntax.Node
	if def.ActionList != nil && def.ActionList.Kind() == syntax.Array {
		for n := range def.ActionList.Children() {
			elements = append(elements, n)
		}
	}
	return elements
}

// edited carries out edits that do not overlap.
func edited(source string, edits []Edit) string {
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Compare(a.Range.Start, b.Range.Start) })
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.WriteString(source[at:e.Range.Start])
		out.WriteString(e.NewText)
		at = e.Range.End
	}
	out.WriteString(source[at:])
	return out.String()
}
