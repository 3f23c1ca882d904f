package diff

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// compareActions compares the action trees.
func compareActions(record *flow.Record, next *flow.Definition) List {
	rows := make([]updateRow, len(next.Actions))
	for i, a := range next.Actions {
		rows[i] = updateRow{id: a.ID, idText: a.IDText, shown: newRow(a), fields: func(row *flow.RecordRow) []Field { return actionFields(a, row) }}
	}
	l := compareRows("actions", next.ActionList, record.Actions, rows)
	if l.Untouched {
		return l
	}
	listed := listedIDs(rows)
	for _, a := range next.Actions {
		row := record.Actions.Row(a.IDText)
		if row != nil && row.Parent != nil && !listed[row.Parent.ID] && a.ParentReference() == nil {
			l.Loose = append(l.Loose, oldRow(row))
		}
	}
	return l
}

// actionFields lists the properties that the update changes. A parent is compared by what it is, not by how it is
// named; an action_key is only the update's own name for the action.
func actionFields(a *flow.Action, row *flow.RecordRow) []Field {
	var fields []Field
	for m := range a.Node.Children() {
		name := m.Key()
		if a.Node.Member(name) != m {
			continue
		}
		switch name {
		case "id", "action_key":
		case "parent_key", "parent_id":
			if m == a.ParentReference() && !sameParent(a, row) {
				fields = append(fields, Field{Name: "parent", From: quoted(rowName(row.Parent)), To: jsonText(m)})
			}
		default:
			fields = appendField(fields, name, row.Node.Member(name), m)
		}
	}
	return fields
}

func sameParent(a *flow.Action, row *flow.RecordRow) bool {
	if a.Parent == nil || row.Parent == nil {
		return false
	}
	return a.Parent.IDText != "" && a.Parent.IDText == row.Parent.ID
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return `"` + s + `"`
}

func rowName(r *flow.RecordRow) string {
	if r == nil {
		return ""
	}
	return r.Name()
}

func newRow(a *flow.Action) Row {
	row := Row{ID: a.IDText, Key: a.KeyText, Type: a.TypeText, Text: stringOf(a.Content), Branch: stringOf(a.Branch)}
	if a.Parent != nil {
		row.Under = a.Parent.Subject()
	}
	return row
}

func oldRow(r *flow.RecordRow) Row {
	return Row{ID: r.ID, Key: r.Key, Type: r.Type, Text: stringOf(r.Node.Get("content")), Under: rowName(r.Parent),
		Branch: stringOf(r.Node.Get("parent_branch"))}
}

func stringOf(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String {
		return ""
	}
	return n.Text()
}
