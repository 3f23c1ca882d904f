package complete

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema/catalog"
)

// properties returns what is known of the properties of an object in a definition.
func (r *request) properties(o *syntax.Node) []catalog.Property {
	known := &r.types.Properties
	switch r.elementOf(o) {
	case "trigger":
		return known.Trigger
	case "action":
		return r.actionProperties()
	case "campaign-rule":
		return known.CampaignRule
	}
	if o == r.def.Body && o != nil {
		return r.documentProperties()
	}
	if own := r.property(o); own != nil {
		return own.Properties
	}
	return nil
}

// documentProperties are those of a scenario or campaign; of both where it is not known which it is.
func (r *request) documentProperties() []catalog.Property {
	known := &r.types.Properties
	var all []catalog.Property
	switch r.def.Kind {
	case flow.Scenario:
		all = known.Scenario
	case flow.Campaign:
		all = known.Campaign
	default:
		all = slices.Clone(known.Scenario)
		for _, p := range known.Campaign {
			if !slices.ContainsFunc(all, func(q catalog.Property) bool { return q.Name == p.Name }) {
				all = append(all, p)
			}
		}
	}
	if r.def.Call != nil && r.def.Operation == flow.Update {
		for _, p := range known.UpdateCall {
			if p.Name == "id" || p.Name == r.def.Kind.String()+"_id" {
				all = append(slices.Clip(all), p)
			}
		}
	}
	return all
}

func (r *request) actionProperties() []catalog.Property {
	all := slices.Clone(r.types.Properties.Action)
	for i := range r.types.Inline {
		all = append(all, r.types.Inline[i].Property)
	}
	return all
}

// elementOf says which of the definition's lists an object is an element of: "trigger", "action", "campaign-rule" or "".
func (r *request) elementOf(o *syntax.Node) string {
	if o == nil || o.Parent() == nil {
		return ""
	}
	switch list := o.Parent(); {
	case list == r.def.TriggerList:
		return "trigger"
	case list == r.def.ActionList:
		return "action"
	case list == r.def.RuleList:
		return "campaign-rule"
	}
	return ""
}

// property returns what is known of a value by its name, or by the array that it is an element of; nil where that is
// nothing.
func (r *request) property(value *syntax.Node) *catalog.Property {
	if value == nil || value.Parent() == nil {
		return nil
	}
	parent := value.Parent()
	if parent.Kind() == syntax.Array {
		if list := r.property(parent); list != nil {
			return list.Items
		}
		return nil
	}
	known := r.properties(parent)
	i := slices.IndexFunc(known, func(p catalog.Property) bool { return p.Name == value.Key() })
	if i < 0 {
		return nil
	}
	p := known[i]
	if p.Name == optionsName {
		p.Properties = r.options(parent)
	}
	return &p
}

// isScalar reports whether the value at the cursor is known to be neither an object nor a list.
func (r *request) isScalar() bool {
	p := r.property(r.at)
	return p != nil && p.Type != catalog.Object && p.Type != catalog.Array && p.Type != catalog.Any
}

const optionsName = "options"

// options are the options that the type of an action or trigger is known to have.
func (r *request) options(owner *syntax.Node) []catalog.Property {
	switch r.elementOf(owner) {
	case "action":
		if t := r.types.ActionType(textOf(owner.Get("action_type"))); t != nil {
			return t.Options
		}
	case "trigger":
		if t := r.types.TriggerType(textOf(owner.Get("trigger_type"))); t != nil {
			return t.Options
		}
	}
	return nil
}

// action returns the action that a value of the mended text lies in, nil where it lies in none.
func (r *request) action(n *syntax.Node) *flow.Action {
	for n != nil && r.elementOf(n) != "action" {
		n = n.Parent()
	}
	if n == nil {
		return nil
	}
	i, found := slices.BinarySearchFunc(r.def.Actions, n.Index(), func(a *flow.Action, index int) int { return a.Index - index })
	if !found {
		return nil
	}
	return r.def.Actions[i]
}

func textOf(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String {
		return ""
	}
	return n.Text()
}
