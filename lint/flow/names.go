package flow

// ActionKeys returns the keys of the actions in file order, each once.
func (d *Definition) ActionKeys() []string {
	return d.actionKeys.get(func() []string {
		keys := make([]string, 0, len(d.Actions))
		for _, a := range d.Actions {
			if a.KeyText != "" && !a.Flags.Has(ActKeyUsedBefore) {
				keys = append(keys, a.KeyText)
			}
		}
		return keys
	})
}

// IDs returns the ids of the actions as decimal text in file order, each once.
func (d *Definition) IDs() []string {
	return d.idTexts.get(func() []string {
		ids := make([]string, 0, len(d.ids))
		for _, a := range d.Actions {
			if a.IDText != "" && !a.Flags.Has(ActIDUsedBefore) {
				ids = append(ids, a.IDText)
			}
		}
		return ids
	})
}

// ActionByKey returns the first action with that action_key, nil if there is none.
func (d *Definition) ActionByKey(key string) *Action {
	if a := d.keys[key]; a != nil && a.KeyText == key {
		return a
	}
	return nil
}

// ActionByID returns the first action with that id, given as decimal text; nil if there is none.
func (d *Definition) ActionByID(id string) *Action { return d.ids[id] }

// ModeNames returns the creation modes that are present, in file order.
func (d *Definition) ModeNames() []string {
	names := make([]string, len(d.Modes))
	for i, mode := range d.Modes {
		names[i] = mode.Name
	}
	return names
}

// EnvelopeName returns the name of the response envelope, "" where there is none.
func (d *Definition) EnvelopeName() string {
	if d.Envelope == nil {
		return ""
	}
	return d.Envelope.Key()
}
