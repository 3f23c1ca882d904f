package catalog

import "slices"

// With returns this catalogue with the types of another one added, an account's own. Where both list a type, what the
// account says of it holds. A list that the account has complete is complete: then only the account's types exist.
func (c *Catalog) With(account *Catalog) *Catalog {
	merged := &Catalog{
		Sources:      slices.Concat(c.Sources, account.Sources),
		Properties:   c.Properties,
		Unpublished:  c.Unpublished,
		Actions:      merge(c.Actions, account.Actions, account.CompleteTypes.Actions, func(t ActionType) string { return t.Name }),
		Triggers:     merge(c.Triggers, account.Triggers, account.CompleteTypes.Triggers, func(t TriggerType) string { return t.Name }),
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

func merge[T any](known, own []T, complete bool, name func(T) string) []T {
	var merged []T
	for _, entry := range known {
		i := slices.IndexFunc(own, func(other T) bool { return name(other) == name(entry) })
		switch {
		case i >= 0:
			merged = append(merged, own[i])
		case !complete:
			merged = append(merged, entry)
		}
	}
	for _, entry := range own {
		if !slices.ContainsFunc(known, func(other T) bool { return name(other) == name(entry) }) {
			merged = append(merged, entry)
		}
	}
	return merged
}
