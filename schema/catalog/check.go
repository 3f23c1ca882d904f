package catalog

import (
	"errors"
	"fmt"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// checker collects what is wrong with a catalogue.
type checker struct {
	catalog *Catalog
	errors  []error
}

// check finds what the YAML decoder cannot: evidence, sources and types that do not exist, entries without a sentence.
func (c *Catalog) check() error {
	k := &checker{catalog: c}
	for where, properties := range map[string][]Property{
		"scenario": c.Properties.Scenario, "campaign": c.Properties.Campaign, "update-call": c.Properties.UpdateCall,
		"action": c.Properties.Action, "trigger": c.Properties.Trigger, "campaign-rule": c.Properties.CampaignRule,
	} {
		k.properties(where, properties)
	}
	for _, t := range c.Actions {
		k.action(t)
	}
	for _, t := range c.Triggers {
		k.basis("trigger "+t.Name, t.Basis)
		k.properties("trigger "+t.Name, t.Options)
	}
	for _, o := range c.Inline {
		k.property("inline object", o.Property)
	}
	for _, m := range c.MessageKinds {
		k.basis("message kind "+m.Name, m.Basis)
		for _, l := range m.Limits {
			k.basis("limit "+m.Name+" "+l.Of, l.Basis)
		}
	}
	for _, n := range c.Namespaces {
		k.basis("namespace "+n.Name, n.Basis)
		for _, v := range n.Variables {
			k.basis("variable "+n.Name+"."+v.Name, v.Basis)
		}
	}
	for _, m := range c.MediaKinds {
		k.basis("media kind "+m.Name, m.Basis)
	}
	slices.SortFunc(k.errors, func(a, b error) int {
		if a.Error() < b.Error() {
			return -1
		}
		return 1
	})
	return errors.Join(k.errors...)
}

func (k *checker) fail(where, format string, values ...any) {
	k.errors = append(k.errors, fmt.Errorf("%s: %s", where, fmt.Sprintf(format, values...)))
}

func (k *checker) action(t ActionType) {
	where := "action " + t.Name
	k.basis(where, t.Basis)
	k.properties(where, t.Options)
	k.origin(where+" branches", t.Branches.Evidence, t.Branches.Source)
	if t.Content != nil {
		k.basis(where+" content", *t.Content)
	}
	known := func(name string) bool { return name == t.Message }
	if t.Message != "" && !slices.ContainsFunc(k.catalog.MessageKinds, func(m MessageKind) bool { return known(m.Name) }) {
		k.fail(where, "no such message kind: %s", t.Message)
	}
	for _, name := range slices.Concat(t.Inline, t.Misplaced) {
		if !slices.ContainsFunc(k.catalog.Inline, func(o InlineObject) bool { return o.Name == name }) {
			k.fail(where, "no such inline object: %s", name)
		}
	}
}

func (k *checker) properties(where string, properties []Property) {
	for _, p := range properties {
		k.property(where, p)
	}
}

func (k *checker) property(where string, p Property) {
	where += "." + p.Name
	k.basis(where, p.Basis)
	k.shape(where, p)
}

// shape checks what holds for a property and for the elements of an array.
func (k *checker) shape(where string, p Property) {
	if !slices.Contains([]Type{String, Boolean, Number, ID, Reference, Object, Array, Any}, p.Type) {
		k.fail(where, "no such type: %q", p.Type)
	}
	for _, v := range slices.Concat(p.Values, p.Seen) {
		k.basis(where+" "+v.Name, v.Basis)
	}
	if p.Items != nil {
		k.shape(where+"[]", *p.Items)
	}
	if p.Role != "" && !slices.Contains(flow.OptionRoles[:], p.Role) {
		k.fail(where, "no such role: %q", p.Role)
	}
	k.properties(where, p.Properties)
}

func (k *checker) basis(where string, b Basis) {
	if b.Doc == "" {
		k.fail(where, "no doc")
	}
	k.origin(where, b.Evidence, b.Source)
}

func (k *checker) origin(where string, evidence flow.Evidence, sources []string) {
	if !slices.Contains([]flow.Evidence{flow.Stated, flow.Code, flow.Account, flow.Unknown}, evidence) {
		k.fail(where, "no such evidence: %q", evidence)
	}
	if len(sources) == 0 && (evidence == flow.Stated || evidence == flow.Code) {
		k.fail(where, "no source")
	}
	for _, id := range sources {
		if _, ok := k.catalog.Source(id); !ok {
			k.fail(where, "no such source: %s", id)
		}
	}
}
