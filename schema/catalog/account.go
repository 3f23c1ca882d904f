package catalog

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// With returns this catalogue with the types of another one added, an account's own. Where both list a type, what the
// account says of it holds, and what it leaves open stays as it was. A list that the account has complete is complete:
// then only the account's types exist.
func (c *Catalog) With(account *Catalog) *Catalog {
	merged := &Catalog{
		Sources:      slices.Concat(c.Sources, account.Sources),
		Properties:   c.Properties,
		Unpublished:  c.Unpublished,
		Actions:      merge(c.Actions, account.Actions, account.CompleteTypes.Actions, actionName, ActionType.over),
		Triggers:     merge(c.Triggers, account.Triggers, account.CompleteTypes.Triggers, triggerName, TriggerType.over),
		Inline:       c.Inline,
		MessageKinds: c.MessageKinds,
		Namespaces:   c.Namespaces,
		MediaKinds:   c.MediaKinds,
		Refused:      c.Refused,
		SharePages:   c.SharePages,
		ActionWords:  c.ActionWords,
		TriggerWords: c.TriggerWords,
		FlowMedia:    c.FlowMedia,
		CompleteTypes: Completeness{
			Actions:  c.CompleteTypes.Actions || account.CompleteTypes.Actions,
			Triggers: c.CompleteTypes.Triggers || account.CompleteTypes.Triggers,
		},
	}
	merged.derive()
	return merged
}

func actionName(t ActionType) string   { return t.Name }
func triggerName(t TriggerType) string { return t.Name }

// merge lists the known types, each with what the account says over it, and then the types that only the account has.
func merge[T any](known, own []T, complete bool, name func(T) string, over func(own T, known *T) T) []T {
	var merged []T
	for i := range known {
		at := slices.IndexFunc(own, func(other T) bool { return name(other) == name(known[i]) })
		switch {
		case at >= 0:
			merged = append(merged, over(own[at], &known[i]))
		case !complete:
			merged = append(merged, known[i])
		}
	}
	for _, entry := range own {
		if !slices.ContainsFunc(known, func(other T) bool { return name(other) == name(entry) }) {
			merged = append(merged, over(entry, nil))
		}
	}
	return merged
}

// over returns the account's entry, filled up with what is known of the type besides. known is nil for a type that only
// the account has: then its labels are open unless the account says what they are, and it may do anything to the contact
// unless the account says that it sends a message.
func (t ActionType) over(known *ActionType) ActionType {
	if known == nil {
		t.Title = cmp.Or(t.Title, t.Name)
		t.Vague = t.Vague || t.Message == ""
		if t.Branches.Evidence == "" {
			t.Branches = Branches{Evidence: flow.Unknown, Open: true}
		}
		return t
	}
	t.Title = cmp.Or(t.Title, known.Title)
	t.Basis = t.Basis.over(known.Basis)
	t.Category = cmp.Or(known.Category, t.Category)
	t.Message = cmp.Or(t.Message, known.Message)
	t.Vague = known.Vague
	t.Request = t.Request || known.Request
	t.RequestURLs = append(slices.Clone(t.RequestURLs), known.RequestURLs...)
	if t.Content == nil {
		t.Content = known.Content
	}
	if t.Options == nil {
		t.OptionsOpen = known.OptionsOpen
	}
	t.Options = optionsOver(t.Options, known.Options)
	if t.Inline == nil {
		t.Inline = known.Inline
	}
	if t.Misplaced == nil {
		t.Misplaced = slices.DeleteFunc(slices.Clone(known.Misplaced), func(name string) bool { return slices.Contains(t.Inline, name) })
	}
	t.Branches = t.Branches.over(known.Branches)
	return t
}

// over returns the account's labels with what is known of them besides; where the account says nothing of them, the
// known ones.
func (b Branches) over(known Branches) Branches {
	if b.Evidence == "" {
		return known
	}
	b.Split = b.Split || known.Split && b.Indexed == ""
	if b.Indexed != "" && known.Indexed != "" {
		b.CountFrom = cmp.Or(b.CountFrom, known.CountFrom)
		b.Indexed = known.Indexed
	}
	b.Fixed = slices.Clone(b.Fixed)
	for i, label := range b.Fixed {
		at := slices.IndexFunc(known.Fixed, func(k Label) bool { return k.Name == label.Name })
		if label.Meaning == "" && at >= 0 {
			b.Fixed[i].Meaning = known.Fixed[at].Meaning
		}
	}
	return b
}

// over returns the account's entry, filled up with what is known of the type besides; see [ActionType.over].
func (t TriggerType) over(known *TriggerType) TriggerType {
	if known == nil {
		t.Title, t.Vague = cmp.Or(t.Title, t.Name), true
		return t
	}
	t.Title = cmp.Or(t.Title, known.Title)
	t.Basis = t.Basis.over(known.Basis)
	t.Category = cmp.Or(known.Category, t.Category)
	t.NoWindow, t.Vague = t.NoWindow || known.NoWindow, known.Vague
	if t.Options == nil {
		t.OptionsOpen = known.OptionsOpen
	}
	t.Options = optionsOver(t.Options, known.Options)
	return t
}

func (b Basis) over(known Basis) Basis {
	b.Doc = cmp.Or(b.Doc, known.Doc)
	b.Source = slices.Concat(b.Source, known.Source)
	return b
}

// optionsOver returns the known options with what the account says over them, then the account's others. What rules take
// an option for stays.
func optionsOver(own, known []Property) []Property {
	if own == nil {
		return known
	}
	merged := make([]Property, 0, len(known)+len(own))
	named := func(list []Property, name string) int {
		return slices.IndexFunc(list, func(p Property) bool { return p.Name == name })
	}
	for _, p := range known {
		if at := named(own, p.Name); at >= 0 {
			p = p.under(own[at])
		}
		merged = append(merged, p)
	}
	for _, p := range own {
		if named(known, p.Name) < 0 {
			merged = append(merged, p)
		}
	}
	return merged
}

// under returns the property with what an account says over it.
func (p Property) under(own Property) Property {
	p.Basis = own.Basis.over(p.Basis)
	if own.Type != "" && own.Type != Any {
		p.Type = own.Type
	}
	if own.Values != nil {
		p.Values, p.Seen = own.Values, nil
	} else if own.Seen != nil {
		p.Seen = own.Seen
	}
	if own.Items != nil {
		p.Items = own.Items
	}
	if own.Properties != nil {
		p.Properties, p.Open = optionsOver(own.Properties, p.Properties), own.Open
	}
	return p
}
