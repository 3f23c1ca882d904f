// Package diff tells what sending a definition as an update does to the record that is there: the API takes the lists of
// an update as complete (FACTS section 8), so a row that is not listed is destroyed, and a row that is listed by its id
// keeps every field that the update does not give.
package diff

import (
	"fmt"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Change is what an update does to a record.
type Change struct {
	Kind    string   `json:"kind,omitempty"` // "scenario", "campaign", absent where not known
	ID      string   `json:"id,omitempty"`
	Title   string   `json:"title,omitempty"`
	Fields  []Field  `json:"fields"` // of the record itself: title, active, …
	Lists   []List   `json:"lists"`
	Notes   []string `json:"notes"` // what could not be understood or cannot be told
	Summary Summary  `json:"summary"`
}

// Summary counts rows over all lists. Destroyed counts every row that is lost, the ones below others included.
type Summary struct {
	Kept      int `json:"kept"`
	Changed   int `json:"changed"`
	Created   int `json:"created"`
	Destroyed int `json:"destroyed"`
	Unknown   int `json:"unknown"` // listed by an id that the record does not have
}

// Field is a property and its values as JSON text; From is absent where it was not there, To where it is taken away.
type Field struct {
	Name string `json:"name"`
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

// List is what becomes of one list of the record.
type List struct {
	Name      string    `json:"name"`      // "actions", "triggers", "campaign_rules"
	Untouched bool      `json:"untouched"` // the update does not give the list, so all of it stays
	Kept      []Row     `json:"kept"`
	Changed   []Row     `json:"changed"`
	Created   []Row     `json:"created"`
	Destroyed []Subtree `json:"destroyed"`
	Unknown   []Row     `json:"unknown"`
	Loose     []Row     `json:"loose"` // kept, but their parent is destroyed
}

// Row is an element of a list.
type Row struct {
	ID     string  `json:"id,omitempty"`
	Key    string  `json:"key,omitempty"`
	Type   string  `json:"type,omitempty"`
	Text   string  `json:"text,omitempty"`   // its content, or what else tells it from others
	Under  string  `json:"under,omitempty"`  // key or id of the parent
	Branch string  `json:"branch,omitempty"` // the parent's branch
	Fields []Field `json:"fields,omitempty"` // what changes
}

// Subtree is a destroyed row with the destroyed rows below it.
type Subtree struct {
	Row
	Below []Subtree `json:"below,omitempty"`
}

// Size counts the rows of the subtree.
func (s Subtree) Size() int {
	size := 0
	for open := []Subtree{s}; len(open) > 0; {
		last := open[len(open)-1]
		open = append(open[:len(open)-1], last.Below...)
		size++
	}
	return size
}

// Compare tells what sending next as an update does to the record. next is best built as an update.
func Compare(record *flow.Record, next *flow.Definition) *Change {
	c := &Change{Kind: kindOf(record, next), ID: record.ID, Title: record.Title,
		Fields: []Field{}, Lists: []List{}, Notes: append([]string{}, record.Notes...)}
	c.compareTop(record, next)
	c.add(compareActions(record, next), record.Actions != nil || next.ActionList != nil)
	c.add(compareTriggers(record, next), record.Triggers != nil || next.TriggerList != nil)
	c.add(compareRules(record, next), record.Rules != nil || next.RuleList != nil)
	c.noteTypes(next)
	return c
}

// noteTypes tells of types that the account does not have, where its catalogue lists all of them. What such a step does
// cannot be told, and the API refuses the update.
func (c *Change) noteTypes(next *flow.Definition) {
	for _, u := range next.UnknownTypes() {
		if u.Meant.Complete {
			c.Notes = append(c.Notes, fmt.Sprintf("The account has no action type %q, which %s is of.", u.Action.TypeText, u.Action.Subject()))
		}
	}
	for _, u := range next.UnknownTriggers() {
		if u.Meant.Complete {
			c.Notes = append(c.Notes, fmt.Sprintf("The account has no trigger type %q.", u.Trigger.TypeText))
		}
	}
}

func kindOf(record *flow.Record, next *flow.Definition) string {
	if record.Kind != flow.KindUnknown {
		return record.Kind.String()
	}
	return next.Kind.String()
}

// add takes up a list that either side has, and counts it.
func (c *Change) add(l List, there bool) {
	if !there {
		return
	}
	c.Lists = append(c.Lists, l)
	c.Summary.Kept += len(l.Kept)
	c.Summary.Changed += len(l.Changed)
	c.Summary.Created += len(l.Created)
	c.Summary.Unknown += len(l.Unknown)
	for _, s := range l.Destroyed {
		c.Summary.Destroyed += s.Size()
	}
}

// compareTop compares the properties of the record itself that the update gives, in the update's order.
func (c *Change) compareTop(record *flow.Record, next *flow.Definition) {
	if next.Body == nil || next.Envelope != nil {
		c.Notes = append(c.Notes, "The new file holds no definition that could be sent.")
		return
	}
	for m := range next.Body.Children() {
		switch name := m.Key(); name {
		case "id", "scenario_id", "campaign_id", "actions", "triggers", "campaign_rules":
		default:
			if next.Body.Member(name) == m {
				c.Fields = appendField(c.Fields, name, record.Node.Member(name), m)
			}
		}
	}
}

// appendField adds the property where its value changes.
func appendField(fields []Field, name string, from, to *syntax.Node) []Field {
	if same(from, to) {
		return fields
	}
	return append(fields, Field{Name: name, From: jsonText(from), To: jsonText(to)})
}

// same reports deep equality; absent and null are the same.
func same(a, b *syntax.Node) bool {
	if isAbsent(a) || isAbsent(b) {
		return isAbsent(a) && isAbsent(b)
	}
	x, okX := flow.Canonical(a)
	y, okY := flow.Canonical(b)
	return okX && okY && x == y
}

func isAbsent(n *syntax.Node) bool { return n == nil || n.Kind() == syntax.Null }

func jsonText(n *syntax.Node) string {
	if n == nil {
		return ""
	}
	return n.Raw()
}
