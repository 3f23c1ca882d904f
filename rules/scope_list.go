package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// list is one of the top-level arrays that an update replaces as a whole.
type list struct {
	node *syntax.Node
	def  *flow.Definition
	name string // "actions" or "triggers"
}

// Bits of a list.
const (
	listEmpty = iota
	listWithoutID
	listBroken
	listFlagCount
)

var listFlags = [listFlagCount]flow.Flag{
	listEmpty:     {Name: "empty", Doc: "The array has no elements."},
	listWithoutID: {Name: "without_id", Doc: "The list is actions, has at least one action, and none of them has an id."},
	listBroken:    {Name: "broken", Doc: "A syntax error stands directly inside the array."},
}

func listScope() *scope {
	facts := []Fact{
		fact("name", textType, "actions or triggers.", func(l *list) any { return text(l.name) }),
		fact("size", numberType, "How many elements the array has.", func(l *list) any { return number(l.node.Len()) }),
	}
	facts = append(facts, flagFacts(listFlags[:], func(l *list) flow.Bits { return l.bits() })...)
	return &scope{
		name: "list", doc: "Each of the top-level actions and triggers that is an array.",
		variable: "list",
		object:   newType[list]("List", "A top-level array.", nil, facts...),
		flags:    listFlags[:],
		each: func(def *flow.Definition, visit visitor) {
			for _, n := range [...]*syntax.Node{def.ActionList, def.TriggerList} {
				if n != nil && n.Kind() == syntax.Array {
					l := &list{n, def, n.Key()}
					visit(l, l.bits(), l.name)
				}
			}
		},
		self: func(el any) spot { return valueSpot(el.(*list).node) },
		places: []namedPlace{
			placed("key", "The name of the property.", func(l *list) []spot { return []spot{keySpot(l.node)} }),
		},
	}
}

func (l *list) bits() (bits flow.Bits) {
	bits.SetIf(listBroken, l.node.Broken())
	bits.SetIf(listEmpty, l.node.Len() == 0 && !l.node.Broken())
	bits.SetIf(listWithoutID, l.node == l.def.ActionList && l.def.Flags.Has(flow.DocActionsWithoutID))
	return bits
}
