package diff

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func newList(name string, untouched bool) List {
	return List{Name: name, Untouched: untouched, Kept: []Row{}, Changed: []Row{}, Created: []Row{},
		Destroyed: []Subtree{}, Unknown: []Row{}, Loose: []Row{}}
}

// compareActions compares the action trees. A list that the update does not give stays as it is.
func compareActions(record *flow.Record, next *flow.Definition) List {
	l := newList("actions", next.ActionList == nil)
	if l.Untouched {
		l.keepAll(record.Actions)
		return l
	}
	listed := make(map[string]bool, len(next.Actions))
	for _, a := range next.Actions {
		listed[a.IDText] = true
		l.place(a, record.Actions.Row(a.IDText))
	}
	l.destroy(record.Actions, listed)
	for _, a := range next.Actions {
		row := record.Actions.Row(a.IDText)
		if row != nil && row.Parent != nil && !listed[row.Parent.ID] && a.ParentReference() == nil {
			l.Loose = append(l.Loose, oldRow(row))
		}
	}
	return l
}

// place says what becomes of one action of the update; row is the action of the record with its id, nil if none.
func (l *List) place(a *flow.Action, row *flow.RecordRow) {
	switch {
	case a.ID == nil:
		l.Created = append(l.Created, newRow(a))
	case row == nil:
		l.Unknown = append(l.Unknown, newRow(a))
	default:
		changed := oldRow(row)
		changed.Fields = actionFields(a, row)
		if len(changed.Fields) == 0 {
			l.Kept = append(l.Kept, changed)
			return
		}
		l.Changed = append(l.Changed, changed)
	}
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

func (l *List) keepAll(list *flow.RecordList) {
	if list == nil {
		return
	}
	for _, row := range list.Rows {
		l.Kept = append(l.Kept, oldRow(row))
	}
}

// destroy lists the rows of the record that the update leaves out, each below its nearest destroyed ancestor. A row
// without an id cannot be kept by an update, so it is not judged here; the record's notes say so.
func (l *List) destroy(list *flow.RecordList, listed map[string]bool) {
	if list == nil {
		return
	}
	gone := make(map[*flow.RecordRow]bool)
	for _, row := range list.Rows {
		if row.ID != "" && !listed[row.ID] {
			gone[row] = true
		}
	}
	below := make(map[*flow.RecordRow][]*flow.RecordRow)
	var tops []*flow.RecordRow
	for _, row := range list.Rows {
		switch {
		case !gone[row]:
		case row.Parent != nil && gone[row.Parent] && !loops(row):
			below[row.Parent] = append(below[row.Parent], row)
		default:
			tops = append(tops, row)
		}
	}
	for _, row := range tops {
		l.Destroyed = append(l.Destroyed, subtree(row, below, 0))
	}
}

// loops reports whether the row's parents lead round in a circle.
func loops(row *flow.RecordRow) bool {
	slow, fast := row, row
	for fast != nil && fast.Parent != nil {
		slow, fast = slow.Parent, fast.Parent.Parent
		if slow == fast {
			return true
		}
	}
	return false
}

// deepest is how many levels of a destroyed subtree are told apart; what is below is listed on the last one.
const deepest = 200

func subtree(row *flow.RecordRow, below map[*flow.RecordRow][]*flow.RecordRow, depth int) Subtree {
	s := Subtree{Row: oldRow(row)}
	if depth == deepest {
		s.Below = flatten(row, below)
		return s
	}
	for _, child := range below[row] {
		s.Below = append(s.Below, subtree(child, below, depth+1))
	}
	return s
}

func flatten(row *flow.RecordRow, below map[*flow.RecordRow][]*flow.RecordRow) []Subtree {
	rows := append([]*flow.RecordRow(nil), below[row]...)
	for i := 0; i < len(rows); i++ {
		rows = append(rows, below[rows[i]]...)
	}
	flat := make([]Subtree, len(rows))
	for i, r := range rows {
		flat[i] = Subtree{Row: oldRow(r)}
	}
	return flat
}
