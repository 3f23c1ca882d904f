package flow

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/syntax"
)

// RecordIDs returns the ids of records that belong to one account, in file order: template_id, destination_id of a
// campaign rule, folder_ids of an action's options, id of a media_file. Values that are no ids are left out.
func (d *Definition) RecordIDs() []*RecordID {
	return d.recordIDs.get(func() []*RecordID {
		var all []*RecordID
		add := func(n *syntax.Node, what string, owner any) {
			if text := decimal(n); text != "" {
				all = append(all, &RecordID{Node: n, What: what, Text: text, Owner: owner})
			}
		}
		add(d.TemplateID, "template_id", nil)
		for _, a := range d.Actions {
			if ids := a.Options.Get("folder_ids"); isArray(ids) {
				for id := range ids.Children() {
					add(id, "folder_ids", a)
				}
			}
		}
		for _, m := range d.MediaFiles() {
			add(m.ID, "media_file.id", m.Action)
		}
		for _, r := range d.Rules {
			add(r.DestinationID, "destination_id", r)
		}
		slices.SortFunc(all, func(a, b *RecordID) int { return cmp.Compare(a.Node.Start(), b.Node.Start()) })
		return all
	})
}
