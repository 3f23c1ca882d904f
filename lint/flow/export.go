package flow

import (
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Record is a scenario or campaign as the API answered it: what an update changes. The shape of that answer is not
// published (FACTS 3.3), so it is read tolerantly, and Notes says what could not be understood.
type Record struct {
	File     string
	Node     *syntax.Node
	ID       string // decimal, "" where it has none
	Kind     Kind   // KindUnknown where neither envelope nor content tells
	Title    string
	Status   string // lower case, "" where it has none
	Actions  *RecordList
	Triggers *RecordList
	Rules    *RecordList
	Notes    []string // sentences: what could not be understood
}

// RecordList is one of the lists of a record.
type RecordList struct {
	Node *syntax.Node
	Rows []*RecordRow
	byID map[string]*RecordRow
}

// RecordRow is an action, a trigger or a campaign rule of a record.
type RecordRow struct {
	Node     *syntax.Node
	Index    int    // position in the list, from 0
	ID       string // decimal, "" where it has none
	Key      string
	Type     string
	Parent   *RecordRow // nil for a root, and where the parent is not known
	Orphan   bool       // it names a parent that is not in the record
	Children []*RecordRow
}

// Name returns what people know the row by: its key, else its type with its id.
func (r *RecordRow) Name() string {
	switch {
	case r.Key != "":
		return r.Key
	case r.Type != "" && r.ID != "":
		return r.Type + " " + r.ID
	case r.ID != "":
		return r.ID
	}
	return r.Type
}

// Row returns the row with that id, nil where there is none. A nil list has no rows.
func (l *RecordList) Row(id string) *RecordRow {
	if l == nil || id == "" {
		return nil
	}
	return l.byID[id]
}

// Identified reports that every row has an id, so that what an update leaves out can be told.
func (l *RecordList) Identified() bool {
	if l == nil {
		return false
	}
	for _, row := range l.Rows {
		if row.ID == "" {
			return false
		}
	}
	return true
}

const (
	mostRecordDepth = 8       // containers between the top level of an answer and a record
	mostRecordNodes = 200_000 // values that are looked at in search of records
)

// ReadRecords finds the records in an answer of the API: the bare record, its envelope ({"scenario": {…}}), a list of
// either, and the result of a tool call that holds one of these as a text.
func ReadRecords(file string, tree *syntax.Tree) []*Record {
	s := recordSearch{file: file}
	s.open = append(s.open, recordPlace{node: tree.Root()})
	for len(s.open) > 0 && s.seen < mostRecordNodes {
		place := s.open[0]
		s.open = s.open[1:]
		s.look(place)
	}
	return s.found
}

type recordSearch struct {
	file  string
	open  []recordPlace
	seen  int
	found []*Record
}

type recordPlace struct {
	node  *syntax.Node
	kind  Kind
	depth int
}

func (s *recordSearch) look(at recordPlace) {
	if at.node == nil || at.depth > mostRecordDepth {
		return
	}
	s.seen++
	switch at.node.Kind() {
	case syntax.Object:
		if isRecord(at.node) {
			s.found = append(s.found, readRecord(s.file, at.node, at.kind))
			return
		}
		for m := range at.node.Children() {
			s.open = append(s.open, recordPlace{m, kindOfEnvelope(propertyName(m), at.kind), at.depth + 1})
		}
	case syntax.Array:
		for element := range at.node.Children() {
			s.open = append(s.open, recordPlace{element, at.kind, at.depth + 1})
		}
	case syntax.String:
		s.lookInText(at)
	}
}

// lookInText reads a text that is JSON itself, as the result of a tool call holds it.
func (s *recordSearch) lookInText(at recordPlace) {
	text := strings.TrimSpace(textOf(at.node))
	if !strings.HasPrefix(text, "{") && !strings.HasPrefix(text, "[") {
		return
	}
	inner := syntax.Parse(text, syntax.Options{})
	if len(inner.Errors()) == 0 {
		s.open = append(s.open, recordPlace{inner.Root(), at.kind, at.depth + 1})
	}
}

// isRecord reports whether the object is a record and no envelope: it lists actions, triggers or rules, or it has an
// id and a title.
func isRecord(o *syntax.Node) bool {
	for _, list := range []string{"actions", "triggers", "campaign_rules"} {
		if isArray(o.Get(list)) {
			return true
		}
	}
	return decimal(o.Get("id")) != "" && readable(o.Get("title"))
}

func kindOfEnvelope(name string, outer Kind) Kind {
	switch name {
	case "scenario", "scenarios":
		return Scenario
	case "campaign", "campaigns":
		return Campaign
	}
	return outer
}

func readRecord(file string, o *syntax.Node, kind Kind) *Record {
	r := &Record{File: file, Node: o, Kind: kind, ID: decimal(o.Get("id")), Title: textOf(o.Get("title")),
		Status: strings.ToLower(strings.TrimSpace(textOf(o.Get("status"))))}
	r.Actions = r.readList("actions")
	r.Triggers = r.readList("triggers")
	r.Rules = r.readList("campaign_rules")
	if r.Kind == KindUnknown {
		switch {
		case r.Rules != nil:
			r.Kind = Campaign
		case r.Triggers != nil:
			r.Kind = Scenario
		}
	}
	r.Actions.link()
	return r
}

func (r *Record) readList(name string) *RecordList {
	node := r.Node.Get(name)
	if node == nil {
		if name == "actions" {
			r.Notes = append(r.Notes, `The record lists no "actions", so nothing is known of its steps.`)
		}
		return nil
	}
	if node.Kind() != syntax.Array {
		r.Notes = append(r.Notes, fmt.Sprintf("%q of the record is no list, so nothing is known of what it holds.", name))
		return nil
	}
	list := &RecordList{Node: node, byID: map[string]*RecordRow{}}
	for element := range node.Children() {
		if element.Kind() != syntax.Object {
			r.Notes = append(r.Notes, fmt.Sprintf("Element %d of the record's %q is no object.", element.Index()+1, name))
			continue
		}
		list.add(element, name)
	}
	if name != "campaign_rules" && !list.Identified() {
		r.Notes = append(r.Notes, fmt.Sprintf("Not every element of the record's %q has an id, so what an update leaves out there cannot be told.", name))
	}
	return list
}

func (l *RecordList) add(o *syntax.Node, name string) {
	row := &RecordRow{Node: o, Index: o.Index(), ID: decimal(o.Get("id")), Key: textOf(o.Get("action_key"))}
	switch name {
	case "actions":
		row.Type = textOf(o.Get("action_type"))
	case "triggers":
		row.Type = textOf(o.Get("trigger_type"))
	}
	l.Rows = append(l.Rows, row)
	if row.ID != "" && l.byID[row.ID] == nil {
		l.byID[row.ID] = row
	}
}

// link finds the parents, by id or by key.
func (l *RecordList) link() {
	if l == nil {
		return
	}
	byKey := make(map[string]*RecordRow, len(l.Rows))
	for _, row := range l.Rows {
		if row.Key != "" && byKey[row.Key] == nil {
			byKey[row.Key] = row
		}
	}
	for _, row := range l.Rows {
		id, key := row.Node.Get("parent_id"), row.Node.Get("parent_key")
		if id == nil && key == nil {
			continue
		}
		if row.Parent = l.byID[decimal(id)]; row.Parent == nil {
			row.Parent = byKey[textOf(key)]
		}
		if row.Orphan = row.Parent == nil; !row.Orphan {
			row.Parent.Children = append(row.Parent.Children, row)
		}
	}
}

// RecordID returns the id of the record that the definition changes, as decimal text: its own id, or scenario_id or
// campaign_id in a call's arguments, also beside action_params; "" where it does not say.
func (d *Definition) RecordID() string {
	if d.Body == nil {
		return ""
	}
	places := []*syntax.Node{d.Body}
	if d.Call != nil && d.Body.Parent() != nil {
		places = append(places, d.Body.Parent())
	}
	for _, place := range places {
		for _, name := range []string{"id", "scenario_id", "campaign_id"} {
			if id := decimal(place.Get(name)); id != "" {
				return id
			}
		}
	}
	return ""
}
