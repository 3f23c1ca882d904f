package act

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/schema"
)

// IsExport reports whether a definition is what the API answered, or a part of it: ids of records in it, or an envelope round
// it, that [ToCreate] can make a create of. One whose name or tool call says that it is sent as an update is none.
func IsExport(def *flow.Definition) bool {
	declared := def.OpFrom != flow.FromNothing && def.OpFrom != flow.FromContent
	switch {
	case def.Call != nil, declared && def.Operation == flow.Update, len(def.Tree.Errors()) > 0:
		return false
	case def.Envelope != nil:
		return syntax.Unwrap(def.Envelope) != nil
	case def.Export:
		return true
	}
	return slices.ContainsFunc(def.Actions, func(a *flow.Action) bool { return a.ID != nil || a.ParentID != nil })
}

// ToCreate makes a create of an export: the envelope goes, ids and what else the API only answers go, and every parent_id
// becomes a parent_key, for which actions without a key get one.
func ToCreate(def *flow.Definition) []syntax.Edit {
	if len(def.Tree.Errors()) > 0 {
		return nil
	}
	whole := syntax.NewPieces(def.Tree.Source())
	for {
		edits := towardsCreate(def)
		if len(edits) == 0 {
			return whole.Edits()
		}
		text, err := syntax.Apply(def.Tree.Source(), edits)
		if err != nil {
			return nil
		}
		whole.Edit(edits)
		def = flow.Build(syntax.Parse(text, syntax.Options{}), def.Types, flow.Hints{File: def.File, Kind: def.Kind, Operation: flow.Update})
	}
}

// towardsCreate returns edits of one round, sorted. Of an object no more than one member is removed in a round, since what
// becomes of the commas depends on its neighbours.
func towardsCreate(def *flow.Definition) []syntax.Edit {
	if def.Envelope != nil {
		return syntax.Unwrap(def.Envelope)
	}
	r := rounds{answered: map[*syntax.Node]bool{}}
	r.keys(def)
	r.answers(def)
	return syntax.Sorted(r.edits)
}

// rounds collects the edits of a round.
type rounds struct {
	edits    []syntax.Edit
	answered map[*syntax.Node]bool // objects that a member is removed from
}

// remove removes a member, unless another one of its object is removed in this round.
func (r *rounds) remove(member *syntax.Node) {
	if member == nil || r.answered[member.Parent()] {
		return
	}
	if edits := syntax.Remove(member); edits != nil {
		r.answered[member.Parent()] = true
		r.edits = append(r.edits, edits...)
	}
}

// replace gives a member another name and value.
func (r *rounds) replace(member *syntax.Node, name, value string) {
	r.edits = append(r.edits,
		syntax.Edit{Range: member.Name().Range(), NewText: syntax.Quote(name)},
		syntax.Edit{Range: member.Range(), NewText: value})
}

// keys puts keys in the place of ids.
func (r *rounds) keys(def *flow.Definition) {
	keys := newKeys(def)
	for _, a := range def.Actions {
		switch {
		case a.ID == nil:
		case a.Key == nil:
			r.replace(a.ID, "action_key", syntax.Quote(keys[a]))
		default:
			r.remove(a.ID)
		}
		switch {
		case a.ParentID == nil:
		case a.ParentKey != nil:
			r.remove(a.ParentID)
		case a.Parent != nil && a.Parent.KeyText != "":
			r.replace(a.ParentID, "parent_key", syntax.Quote(a.Parent.KeyText))
		case a.Parent != nil && keys[a.Parent] != "":
			r.replace(a.ParentID, "parent_key", syntax.Quote(keys[a.Parent]))
		}
	}
}

// newKeys returns keys for the actions that have an id only.
func newKeys(def *flow.Definition) map[*flow.Action]string {
	var unnamed []*flow.Action
	var types []string
	for _, a := range def.Actions {
		if a.ID != nil && a.Key == nil {
			unnamed, types = append(unnamed, a), append(types, a.TypeText)
		}
	}
	keys := make(map[*flow.Action]string, len(unnamed))
	for i, key := range complete.FreshKeys(def, types...) {
		keys[unnamed[i]] = key
	}
	return keys
}

// answers removes what the API only answers.
func (r *rounds) answers(def *flow.Definition) {
	types, _ := def.Types.(*schema.Catalog)
	if types == nil {
		types = schema.Builtin()
	}
	known := types.Properties.Scenario
	if def.Kind == flow.Campaign {
		known = types.Properties.Campaign
	}
	for i := range known {
		if known[i].Answer && def.Body != nil {
			r.remove(def.Body.Member(known[i].Name))
		}
	}
	for _, t := range def.Triggers {
		r.remove(t.ID)
	}
	for _, c := range def.Rules {
		r.remove(c.Node.Get("id"))
	}
}
