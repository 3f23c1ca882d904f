// Package navigate finds what a place of a definition refers to: the names of actions (action_key, id), where they are
// given and where they are used. It answers in byte ranges and knows nothing of the wire.
package navigate

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Name is a name of an action, as it stands at one place.
type Name struct {
	Text   string       // the key, or the id as decimal text
	IsID   bool         // a number that the server gave; it cannot be changed
	Place  syntax.Range // where it stands: the text inside the quotes of a key, the digits of an id
	Action *flow.Action // the action that goes by the name, nil where none does
	Uses   bool         // it stands in parent_key or parent_id, not at the action itself
}

// At returns the name at an offset, nil where there is none.
func At(def *flow.Definition, offset int) *Name {
	node := def.Tree.NodeAt(offset)
	if node == nil || node.IsName() {
		return nil
	}
	a := ActionAt(def, offset)
	if a == nil {
		return nil
	}
	return nameIn(a, node)
}

// nameIn returns the name that a value of an action's object is, nil where it is none.
func nameIn(a *flow.Action, node *syntax.Node) *Name {
	switch node {
	case a.Key:
		return keyAt(a.Def, a.Key, false)
	case a.ParentKey:
		return keyAt(a.Def, a.ParentKey, true)
	case a.ID:
		return idAt(a.Def, a.ID, false)
	case a.ParentID:
		return idAt(a.Def, a.ParentID, true)
	}
	return nil
}

func keyAt(def *flow.Definition, node *syntax.Node, uses bool) *Name {
	if node == nil || node.Kind() != syntax.String || node.HalfRead() {
		return nil
	}
	key := node.Text()
	return &Name{Text: key, Place: inside(node), Action: def.ActionByKey(key), Uses: uses}
}

func idAt(def *flow.Definition, node *syntax.Node, uses bool) *Name {
	if node == nil || node.Kind() != syntax.Number && node.Kind() != syntax.String || node.HalfRead() {
		return nil
	}
	id := node.Text()
	return &Name{Text: id, IsID: true, Place: inside(node), Action: def.ActionByID(id), Uses: uses}
}

// inside returns the range of a value without the quotes of a string.
func inside(node *syntax.Node) syntax.Range {
	r := node.Range()
	if node.Kind() == syntax.String && r.End-r.Start >= 2 {
		return syntax.Range{Start: r.Start + 1, End: r.End - 1}
	}
	return r
}

// ActionAt returns the action whose object holds the offset, nil where none does.
func ActionAt(def *flow.Definition, offset int) *flow.Action {
	low, high := 0, len(def.Actions)
	for low < high { // actions stand in file order and do not overlap
		middle := (low + high) / 2
		if def.Actions[middle].Node.End() < offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(def.Actions) && def.Actions[low].Node.Start() <= offset {
		return def.Actions[low]
	}
	return nil
}

// Places returns where the name stands in the definition, in file order: at the actions that carry it and at those that
// hang on it.
func Places(def *flow.Definition, name *Name) []Name {
	var places []Name
	for _, a := range def.Actions {
		for child := range a.Node.Children() {
			n := nameIn(a, child)
			if n != nil && n.IsID == name.IsID && n.Text == name.Text {
				places = append(places, *n)
			}
		}
	}
	return places
}

// Given returns where the name is given to an action, in file order; several places where a key is used twice.
func Given(def *flow.Definition, name *Name) []Name {
	var given []Name
	for _, place := range Places(def, name) {
		if !place.Uses {
			given = append(given, place)
		}
	}
	return given
}
