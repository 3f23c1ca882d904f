package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// ownID is an id that ties the definition, or an element of it, to a record that exists.
type ownID struct {
	node    *syntax.Node
	what    string // "id" or "parent_id"
	of      string // "definition", "trigger" or "action"
	action  *flow.Action
	owner   any
	first   *syntax.Node // the earlier id of the same text
	unknown bool         // the current record is at hand and does not have it
	named   *flow.Action // the action whose id it is: the action itself, or its parent; nil where that is not known
}

// Bits of an ownID.
const (
	ownUsedBefore = iota
	ownNotInRecord
	ownFlagCount
)

var ownIDFlags = [ownFlagCount]flow.Flag{
	ownNotInRecord: {Name: "not_in_record", Doc: "The current record, which is at hand, lists no row with this id; never said of a parent_id."},
	ownUsedBefore:  {Name: "used_before", Doc: "The same id is listed by an earlier element of the same list."},
}

func ownIDScope() *scope {
	facts := []Fact{
		fact("text", textType, "The id as it is written.", func(o *ownID) any { return text(literalOf(o.node)) }),
		fact("what", textType, "The property: id or parent_id.", func(o *ownID) any { return text(o.what) }),
		fact("key", textType, "The action_key of the action whose id it is, \"\" where it has none or is not listed.", func(o *ownID) any {
			if o.named == nil {
				return text("")
			}
			return text(o.named.KeyText)
		}),
		fact("listed", truthType, "The action whose id it is stands in this definition.", func(o *ownID) any { return truth(o.named != nil) }),
		fact("referenced", truthType, "A parent_id of this definition names the same action.", func(o *ownID) any { return truth(len(o.references()) > 0) }),
		fact("of", textType, "What carries it: definition, trigger or action.", func(o *ownID) any { return text(o.of) }),
	}
	facts = append(facts, flagFacts(ownIDFlags[:], func(o *ownID) flow.Bits { return o.bits() })...)
	return &scope{
		name: "own-id", doc: "Each id that ties the definition, a trigger or an action to a record that exists, and each parent_id.",
		variable: "ownid",
		object:   newType("OwnID", "An id of a record that exists.", func(o *ownID) *syntax.Node { return o.node }, facts...),
		flags:    ownIDFlags[:], many: true,
		each:   eachOwnID,
		self:   func(el any) spot { return valueSpot(el.(*ownID).node) },
		action: func(el any) *flow.Action { return el.(*ownID).action },
		base:   func(el any) string { return ownerBase(el.(*ownID).owner) },
		anchor: func(el any) *syntax.Node { return ownerNode(el.(*ownID).owner) },
		places: []namedPlace{
			placed("key", "The name of the property.", func(o *ownID) []spot { return []spot{keySpot(o.node)} }),
			placed("record", "The id of the action whose id it is: the action's own, or that of the parent.", func(o *ownID) []spot {
				if o.named == nil {
					return nil
				}
				return spotsOf(o.named.ID)
			}),
			placed("references", "Each parent_id that names the same action; none where none does.", func(o *ownID) []spot { return o.references() }),
			placed("first", "The earlier id of the same record.", func(o *ownID) []spot { return spotsOf(o.first) }),
		},
	}
}

func (o *ownID) bits() (bits flow.Bits) {
	bits.SetIf(ownUsedBefore, o.first != nil)
	bits.SetIf(ownNotInRecord, o.unknown)
	return bits
}

// references are the values of parent_id that name the same action.
func (o *ownID) references() []spot {
	if o.named == nil {
		return nil
	}
	var spots []spot
	for _, child := range o.named.Children {
		if child.ParentID != nil && child.ParentKey == nil {
			spots = append(spots, valueSpot(child.ParentID))
		}
	}
	return spots
}

// eachOwnID shows the ids one after the other in one variable: a finding keeps nothing of it.
func eachOwnID(def *flow.Definition, visit visitor) {
	var id ownID
	show := func(next ownID) {
		if next.node != nil {
			id = next
			visit(&id, id.bits(), id.of)
		}
	}
	show(ownID{node: def.ID, what: "id", of: "definition"})
	for _, t := range def.Triggers {
		o := ownID{node: t.ID, what: "id", of: "trigger", owner: t, unknown: t.Flags.Has(flow.TrigIDNotInRecord)}
		if first := t.FirstSameID(); first != nil {
			o.first = first.ID
		}
		show(o)
	}
	for _, a := range def.Actions {
		o := ownID{node: a.ID, what: "id", of: "action", action: a, owner: a, unknown: a.Flags.Has(flow.ActIDNotInRecord), named: a}
		if a.ID != nil && a.Flags.Has(flow.ActIDUsedBefore) {
			o.first = a.FirstSameID().ID
		}
		show(o)
		o = ownID{node: a.ParentID, what: "parent_id", of: "action", action: a, owner: a}
		if a.ParentKey == nil {
			o.named = a.Parent
		}
		show(o)
	}
}
