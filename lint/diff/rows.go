package diff

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// updateRow is an action or a trigger of the update.
type updateRow struct {
	id     *syntax.Node // nil for a new one
	idText string
	shown  Row
	fields func(*flow.RecordRow) []Field // what it changes of a row of the record
}

func newList(name string, untouched bool) List {
	return List{Name: name, Untouched: untouched, Kept: []Row{}, Changed: []Row{}, Created: []Row{},
		Destroyed: []Subtree{}, Unknown: []Row{}, Loose: []Row{}}
}

// compareRows compares a list of rows with ids. A list that the update does not give stays as it is.
func compareRows(name string, given *syntax.Node, old *flow.RecordList, rows []updateRow) List {
	l := newList(name, given == nil)
	if l.Untouched {
		l.keepAll(old)
		return l
	}
	for _, r := range rows {
		l.place(r, old.Row(r.idText))
	}
	l.destroy(old, listedIDs(rows))
	return l
}

func listedIDs(rows []updateRow) map[string]bool {
	listed := make(map[string]bool, len(rows))
	for _, r := range rows {
		listed[r.idText] = true
	}
	return listed
}

// place says what becomes of one row of the update; row is the one of the record with its id, nil if none.
func (l *List) place(r updateRow, row *flow.RecordRow) {
	switch {
	case r.id == nil:
		l.Created = append(l.Created, r.shown)
	case row == nil:
		l.Unknown = append(l.Unknown, r.shown)
	default:
		changed := oldRow(row)
		changed.Fields = r.fields(row)
		if len(changed.Fields) == 0 {
			l.Kept = append(l.Kept, changed)
			return
		}
		l.Changed = append(l.Changed, changed)
	}
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
