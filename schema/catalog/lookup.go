package catalog

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// A catalogue is what package flow has to be told of types.
var (
	_ flow.Types         = (*Catalog)(nil)
	_ flow.VariableTypes = (*Catalog)(nil)
)

// ActionType returns the entry of an action type, nil where it is not listed.
func (c *Catalog) ActionType(name string) *ActionType {
	c.index.Do(c.makeIndex)
	return c.actions[name]
}

// TriggerType returns the entry of a trigger type, nil where it is not listed.
func (c *Catalog) TriggerType(name string) *TriggerType {
	c.index.Do(c.makeIndex)
	return c.trigger[name]
}

// Action implements [flow.Types].
func (c *Catalog) Action(name string) *flow.ActionType {
	if t := c.ActionType(name); t != nil {
		return &t.Flow
	}
	return nil
}

// Trigger implements [flow.Types].
func (c *Catalog) Trigger(name string) *flow.TriggerType {
	if t := c.TriggerType(name); t != nil {
		return &t.Flow
	}
	return nil
}

// InlineAllowed implements [flow.Types]. The answer must not be changed.
func (c *Catalog) InlineAllowed(kind flow.Kind, target flow.Target) []string {
	if kind > flow.Campaign || target > flow.MCP {
		return nil
	}
	c.index.Do(c.makeIndex)
	return c.allowed[kind][target]
}

// Media implements [flow.Types].
func (c *Catalog) Media() *flow.Media { return &c.FlowMedia }

// MessageKind returns the kind of message that an action type sends, nil where it sends none or the kind is not known.
func (c *Catalog) MessageKind(actionType string) *MessageKind {
	t := c.ActionType(actionType)
	if t == nil {
		return nil
	}
	return c.kindNamed(t.Message)
}

func (c *Catalog) kindNamed(name string) *MessageKind {
	i := slices.IndexFunc(c.MessageKinds, func(k MessageKind) bool { return k.Name == name })
	if i < 0 {
		return nil
	}
	return &c.MessageKinds[i]
}

// ActionWording returns the entry for what people write instead of an action type.
func (c *Catalog) ActionWording(words string) (Wording, bool) { return wording(c.ActionWords, words) }

// TriggerWording returns the entry for what people write instead of a trigger type.
func (c *Catalog) TriggerWording(words string) (Wording, bool) { return wording(c.TriggerWords, words) }

func wording(list []Wording, words string) (Wording, bool) {
	for _, w := range list {
		if w.Words == words {
			return w, true
		}
	}
	return Wording{}, false
}

// Source returns the publication of that id.
func (c *Catalog) Source(id string) (Source, bool) {
	for _, s := range c.Sources {
		if s.ID == id {
			return s, true
		}
	}
	return Source{}, false
}

// Origin says in a sentence what an entry rests on.
func (c *Catalog) Origin(b Basis) string {
	var from Source
	if len(b.Source) > 0 {
		from, _ = c.Source(b.Source[0])
	}
	switch b.Evidence {
	case flow.Stated:
		return "Stated by " + from.By + " in “" + from.Title + "”."
	case flow.Code:
		return "Known from " + from.By + "; Inrō does not document it."
	case flow.Account:
		return "Listed by the account's own catalogue."
	}
	return "Not documented."
}

// Derived returns what make makes of the catalogue. It is made once, by the first caller's make.
func (c *Catalog) Derived(make func(*Catalog) any) any {
	c.making.Do(func() { c.made = make(c) })
	return c.made
}

// makeIndex fills what the look-ups use.
func (c *Catalog) makeIndex() {
	c.actions = make(map[string]*ActionType, len(c.Actions))
	for i := range c.Actions {
		c.actions[c.Actions[i].Name] = &c.Actions[i]
	}
	c.trigger = make(map[string]*TriggerType, len(c.Triggers))
	for i := range c.Triggers {
		c.trigger[c.Triggers[i].Name] = &c.Triggers[i]
	}
	kinds := map[flow.Kind]string{flow.Scenario: "scenario", flow.Campaign: "campaign"}
	targets := map[flow.Target]string{flow.REST: "rest", flow.MCP: "mcp"}
	for kind, kindName := range kinds {
		for target, targetName := range targets {
			for i := range c.Inline {
				if slices.Contains(c.Inline[i].Allowed, targetName+"/"+kindName) {
					c.allowed[kind][target] = append(c.allowed[kind][target], c.Inline[i].Name)
				}
			}
		}
	}
	c.indexNamespaces()
}

// VariableNamespaces implements [flow.VariableTypes]. The answer must not be changed.
func (c *Catalog) VariableNamespaces() []flow.VariableNamespace {
	c.index.Do(c.makeIndex)
	return c.namespaces
}

func (c *Catalog) indexNamespaces() {
	c.namespaces = make([]flow.VariableNamespace, len(c.Namespaces))
	for i := range c.Namespaces {
		n := &c.Namespaces[i]
		c.namespaces[i].Name = n.Name
		for _, v := range n.Variables {
			c.namespaces[i].Variables = append(c.namespaces[i].Variables, flow.KnownVariable{Name: v.Name, From: v.From})
		}
	}
}
