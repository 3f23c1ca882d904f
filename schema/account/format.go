// Package account reads an account's own catalogue of action and trigger types, and makes one of the saved answers of
// get_action_types and get_trigger_types.
package account

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Version is the version of the file format.
const Version = 1

// Most that is taken of one account: far more than there can be, and few enough to be compared with each other.
const (
	maxTypes  = 5000 // types of one list
	maxOfType = 1000 // options, or labels, of one type
)

// By is who a source is by that is a catalogue of the account.
const By = "the account"

// versionKey is the key that makes a file a catalogue.
const versionKey = "inrolint-catalog"

// File is an account's catalogue as it stands in a file; the README of package catalog explains the format.
type File struct {
	Version  int       `json:"inrolint-catalog" doc:"Version of the format: 1."`
	Complete Complete  `json:"complete" doc:"Which of the lists hold every type that the account has, so that an unlisted type is a mistake."`
	Actions  []Action  `json:"actions,omitempty" doc:"The action types."`
	Triggers []Trigger `json:"triggers,omitempty" doc:"The trigger types."`
}

// Complete says which lists hold every type.
type Complete struct {
	Actions  bool `json:"actions" doc:"The account has no other action types."`
	Triggers bool `json:"triggers" doc:"The account has no other trigger types."`
}

// Action is an action type.
type Action struct {
	Name        string      `json:"name" required:"true" doc:"The action_type, exactly as the API takes it."`
	Title       string      `json:"title,omitempty" doc:"What the app calls it."`
	Doc         string      `json:"doc,omitempty" doc:"A sentence or two on what it does."`
	Category    string      `json:"category,omitempty" doc:"message, comment, contact, logic, external, or what the account says."`
	Message     messageKind `json:"message,omitempty" doc:"The kind of Instagram message that it sends. Absent: none, or not known."`
	Content     string      `json:"content,omitempty" doc:"What content is for. Absent: not known to be used."`
	Branches    *Branches   `json:"branches,omitempty" doc:"The branch labels of its children. Absent: not known; {}: it has none."`
	Options     []Option    `json:"options,omitempty" doc:"The properties of options."`
	OptionsOpen bool        `json:"options-open,omitempty" doc:"There are more options than are listed."`
	Inline      []inline    `json:"inline,omitempty" doc:"Inline objects that it uses."`
	Misplaced   []inline    `json:"misplaced,omitempty" doc:"Inline objects that it does not use."`
	Request     bool        `json:"request,omitempty" doc:"It calls an address outside Inrō."`
	RequestURLs []string    `json:"request-urls,omitempty" doc:"The options that hold that address."`

	at Place
}

// Branches are the branch labels of an action type.
type Branches struct {
	Fixed     []Label `json:"fixed,omitempty" doc:"The labels with a fixed name."`
	Indexed   string  `json:"indexed,omitempty" doc:"What option_0, option_1, … stand for, in one word: answer, button. Absent: there are none."`
	CountFrom string  `json:"count-from,omitempty" doc:"The list that the indexed labels are counted by, such as options.buttons."`
	Open      bool    `json:"open,omitempty" doc:"There are more labels than are listed."`
	Split     bool    `json:"split,omitempty" doc:"The branch is chosen by chance."`
}

// Label is a branch label.
type Label struct {
	Name    string `json:"name" required:"true" short:"true" doc:"The label."`
	Meaning string `json:"meaning,omitempty" doc:"When its branch is taken, as a clause: the contact replies."`
}

// Trigger is a trigger type.
type Trigger struct {
	Name        string   `json:"name" required:"true" doc:"The trigger_type, exactly as the API takes it."`
	Title       string   `json:"title,omitempty" doc:"What the app calls it."`
	Doc         string   `json:"doc,omitempty" doc:"A sentence or two on what it fires on."`
	Category    string   `json:"category,omitempty" doc:"Where the app lists it."`
	Options     []Option `json:"options,omitempty" doc:"The properties of options."`
	OptionsOpen bool     `json:"options-open,omitempty" doc:"There are more options than are listed."`
	NoWindow    bool     `json:"no-window,omitempty" doc:"It fires without a message from the contact, so that Instagram's 24-hour window may be closed."`

	at Place
}

// Option is a property of options, or of an object in it. Without a name it is what the elements of a list are.
type Option struct {
	Name       string     `json:"name,omitempty" short:"true" doc:"Its name."`
	Type       optionType `json:"type,omitempty" doc:"Its JSON type; id is a positive whole number. Absent: any."`
	Doc        string     `json:"doc,omitempty" doc:"What it is for."`
	Values     []Value    `json:"values,omitempty" doc:"Every value there is."`
	Seen       []Value    `json:"seen,omitempty" doc:"Values that are known; there may be more."`
	Items      *Option    `json:"items,omitempty" doc:"What the elements of a list are."`
	Properties []Option   `json:"properties,omitempty" doc:"The properties of an object."`
	Open       bool       `json:"open,omitempty" doc:"The object has more properties than are listed."`
}

// Value is a value that an option can have.
type Value struct {
	Name string `json:"name" required:"true" short:"true" doc:"The value."`
	Doc  string `json:"doc,omitempty" doc:"What it means."`
}

// enumerated is a text of a closed list.
type enumerated interface{ oneOf() []string }

type messageKind string

func (messageKind) oneOf() []string {
	var names []string
	for _, k := range schema.Builtin().MessageKinds {
		names = append(names, k.Name)
	}
	return names
}

type inline string

func (inline) oneOf() []string {
	var names []string
	for _, o := range schema.Builtin().Inline {
		names = append(names, o.Name)
	}
	return names
}

type optionType string

func (optionType) oneOf() []string {
	return []string{string(catalog.String), string(catalog.Boolean), string(catalog.Number), string(catalog.ID),
		string(catalog.Reference), string(catalog.Object), string(catalog.Array), string(catalog.Any)}
}

// Problem is something wrong with a file, or something in an answer that could not be placed.
type Problem struct {
	File    string
	Place   Place // the zero value where it is about the file as a whole
	Message string
}

// Error returns the message with its place in front.
func (p *Problem) Error() string {
	if p.Place.Line == 0 {
		return p.File + ": " + p.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Place.Line, p.Place.Column, p.Message)
}

func compareProblems(a, b *Problem) int {
	return cmp.Or(cmp.Compare(a.Place.Line, b.Place.Line), cmp.Compare(a.Place.Column, b.Place.Column))
}

// Catalog returns the file's types as a catalogue that [catalog.Catalog.With] takes. name is what to call the file as a
// source.
func (f *File) Catalog(name string) *catalog.Catalog {
	m := maker{source: []string{name}}
	c := &catalog.Catalog{
		Sources:       []catalog.Source{{ID: name, By: By, Title: name}},
		CompleteTypes: catalog.Completeness{Actions: f.Complete.Actions, Triggers: f.Complete.Triggers},
	}
	for i := range f.Actions {
		c.Actions = append(c.Actions, m.action(&f.Actions[i]))
	}
	for i := range f.Triggers {
		c.Triggers = append(c.Triggers, m.trigger(&f.Triggers[i]))
	}
	return c
}

// maker makes entries of a catalogue.
type maker struct{ source []string }

func (m maker) basis(doc string) catalog.Basis {
	return catalog.Basis{Doc: doc, Evidence: flow.Account, Source: m.source}
}

func (m maker) action(a *Action) catalog.ActionType {
	made := catalog.ActionType{
		Name:        a.Name,
		Basis:       m.basis(a.Doc),
		Title:       a.Title,
		Category:    a.Category,
		Message:     string(a.Message),
		Request:     a.Request,
		RequestURLs: a.RequestURLs,
		Options:     m.options(a.Options),
		OptionsOpen: a.OptionsOpen,
		Inline:      texts(a.Inline),
		Misplaced:   texts(a.Misplaced),
	}
	if a.Content != "" {
		content := m.basis(a.Content)
		made.Content = &content
	}
	if b := a.Branches; b != nil {
		made.Branches = catalog.Branches{
			Evidence: flow.Account, Source: m.source,
			Indexed: b.Indexed, CountFrom: b.CountFrom, Open: b.Open, Split: b.Split,
		}
		for _, label := range b.Fixed {
			made.Branches.Fixed = append(made.Branches.Fixed, catalog.Label(label))
		}
	}
	return made
}

func (m maker) trigger(t *Trigger) catalog.TriggerType {
	return catalog.TriggerType{
		Name:        t.Name,
		Basis:       m.basis(t.Doc),
		Title:       t.Title,
		Category:    t.Category,
		Options:     m.options(t.Options),
		OptionsOpen: t.OptionsOpen,
		NoWindow:    t.NoWindow,
	}
}

func (m maker) options(options []Option) []catalog.Property {
	var made []catalog.Property
	for i := range options {
		made = append(made, m.option(&options[i]))
	}
	return made
}

func (m maker) option(o *Option) catalog.Property {
	made := catalog.Property{
		Name:       o.Name,
		Basis:      m.basis(o.Doc),
		Type:       catalog.Type(cmp.Or(o.Type, optionType(catalog.Any))),
		Values:     m.values(o.Values),
		Seen:       m.values(o.Seen),
		Properties: m.options(o.Properties),
		Open:       o.Open || o.Properties == nil,
	}
	if o.Items != nil {
		items := m.option(o.Items)
		made.Items = &items
	}
	return made
}

func (m maker) values(values []Value) []catalog.Value {
	var made []catalog.Value
	for _, v := range values {
		made = append(made, catalog.Value{Name: v.Name, Basis: m.basis(v.Doc)})
	}
	return made
}

func texts[T ~string](words []T) []string {
	var made []string
	for _, w := range words {
		made = append(made, string(w))
	}
	return made
}

// Merge adds the types of another file of the same account. Of a type that both list, the other's word holds where it
// says something. A list is complete if one of the files has it complete.
func (f *File) Merge(other *File) {
	f.Complete.Actions = f.Complete.Actions || other.Complete.Actions
	f.Complete.Triggers = f.Complete.Triggers || other.Complete.Triggers
	for _, a := range other.Actions {
		if i := slices.IndexFunc(f.Actions, func(o Action) bool { return o.Name == a.Name }); i >= 0 {
			f.Actions[i] = a.over(f.Actions[i])
		} else {
			f.Actions = append(f.Actions, a)
		}
	}
	for _, t := range other.Triggers {
		if i := slices.IndexFunc(f.Triggers, func(o Trigger) bool { return o.Name == t.Name }); i >= 0 {
			f.Triggers[i] = t.over(f.Triggers[i])
		} else {
			f.Triggers = append(f.Triggers, t)
		}
	}
}

func (a Action) over(b Action) Action {
	a.Title, a.Doc, a.Category = cmp.Or(a.Title, b.Title), cmp.Or(a.Doc, b.Doc), cmp.Or(a.Category, b.Category)
	a.Message, a.Content = cmp.Or(a.Message, b.Message), cmp.Or(a.Content, b.Content)
	if a.Branches == nil {
		a.Branches = b.Branches
	}
	if a.Options == nil {
		a.Options, a.OptionsOpen = b.Options, b.OptionsOpen
	}
	if a.Inline == nil {
		a.Inline = b.Inline
	}
	if a.Misplaced == nil {
		a.Misplaced = b.Misplaced
	}
	a.Request = a.Request || b.Request
	if a.RequestURLs == nil {
		a.RequestURLs = b.RequestURLs
	}
	return a
}

func (t Trigger) over(b Trigger) Trigger {
	t.Title, t.Doc, t.Category = cmp.Or(t.Title, b.Title), cmp.Or(t.Doc, b.Doc), cmp.Or(t.Category, b.Category)
	if t.Options == nil {
		t.Options, t.OptionsOpen = b.Options, b.OptionsOpen
	}
	t.NoWindow = t.NoWindow || b.NoWindow
	return t
}
