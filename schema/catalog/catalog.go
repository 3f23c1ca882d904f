// Package catalog holds what is published about the shape of definitions: action and trigger types, properties, branch
// labels, inline objects, limits of the platform, variables, each entry with its evidence.
//
// The catalogue is data: the YAML files of this folder, written as Go literals into package schema by its generator.
package catalog

import (
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
)

// Catalog is a catalogue. It is not changed once it is in use; the zero value knows nothing.
type Catalog struct {
	Sources       []Source       `yaml:"sources"`
	Properties    Properties     `yaml:"properties"`
	Unpublished   []string       `yaml:"unpublished-campaign-names"` // parts of the names of campaign properties that exist and are not published
	Actions       []ActionType   `yaml:"actions"`
	Triggers      []TriggerType  `yaml:"triggers"`
	Inline        []InlineObject `yaml:"inline-objects"`
	MessageKinds  []MessageKind  `yaml:"message-kinds"`
	Namespaces    []Namespace    `yaml:"namespaces"`
	MediaKinds    []MediaKind    `yaml:"media-kinds"`
	Refused       []string       `yaml:"refused-extensions"`
	SharePages    []SharePage    `yaml:"share-pages"`
	ActionWords   []Wording      `yaml:"action-wordings"`
	TriggerWords  []Wording      `yaml:"trigger-wordings"`
	CompleteTypes Completeness   `yaml:"-"` // an account's own lists are complete, the published ones are not
	FlowMedia     flow.Media     `yaml:"-"` // MediaKinds, Refused and SharePages as package flow wants them

	index   sync.Once
	actions map[string]*ActionType
	trigger map[string]*TriggerType
	allowed [3][3][]string // by kind and target

	namespaces []flow.VariableNamespace

	making sync.Once
	made   any
}

// Completeness says which lists hold every type there is, so that an unlisted type is a mistake.
type Completeness struct{ Actions, Triggers bool }

// Basis is what an entry means and what it rests on.
type Basis struct {
	Doc      string        `yaml:"doc"`      // a sentence or two
	Evidence flow.Evidence `yaml:"evidence"` // stated, code or unknown
	Source   []string      `yaml:"source"`   // ids of sources
}

// Source is a publication that entries rest on.
type Source struct {
	ID    string `yaml:"id"`
	By    string `yaml:"by"` // who publishes it
	Title string `yaml:"title"`
	URL   string `yaml:"url"`
}

// Properties are the properties of a definition and of the objects in its lists.
type Properties struct {
	Scenario     []Property `yaml:"scenario"`
	Campaign     []Property `yaml:"campaign"`
	UpdateCall   []Property `yaml:"update-call"` // arguments of a tool call beside the definition's own
	Action       []Property `yaml:"action"`      // less the inline objects
	Trigger      []Property `yaml:"trigger"`
	CampaignRule []Property `yaml:"campaign-rule"`
}

// Property is a property of an object, or (without a name) what the elements of an array have to be.
type Property struct {
	Name          string `yaml:"name"`
	Basis         `yaml:",inline"`
	Type          Type            `yaml:"type"`
	Noun          string          `yaml:"noun"`           // what an element is called, with its article: "a button"
	Of            string          `yaml:"of"`             // of elements: which objects of a definition they are (trigger, action, campaign-rule)
	Role          flow.OptionRole `yaml:"role"`           // of an option: what its action is judged by
	Instead       []string        `yaml:"instead"`        // of an option: names that are written for it by mistake
	JudgedBy      string          `yaml:"judged-by"`      // the rule that says what the value has to be; the schema leaves its type alone
	MembersBeside string          `yaml:"members-beside"` // the rule that speaks when members of this object stand beside it
	Required      bool            `yaml:"required"`
	Answer        bool            `yaml:"answer"` // stands in what the API answers
	Values        []Value         `yaml:"values"` // every value there is
	Seen          []Value         `yaml:"seen"`   // values that are known; there may be more
	Items         *Property       `yaml:"items"`
	Properties    []Property      `yaml:"properties"`
	Open          bool            `yaml:"open"`        // no source gives every property of this object
	ChosenBy      string          `yaml:"chosen-by"`   // of a list of words: the property beside it whose value is the list's name while it is in force
	Matches       string          `yaml:"matches"`     // of a list of words: what they are compared with (comment, caption)
	ExactlyOne    []string        `yaml:"exactly-one"` // of these properties, exactly one has to be there
}

// Type is the JSON type of a property, a little finer than JSON's own.
type Type string

const (
	String    Type = "string"
	Boolean   Type = "boolean"
	Number    Type = "number"
	ID        Type = "id"        // a number that is positive, whole and written in digits only
	Reference Type = "reference" // a number or a string
	Object    Type = "object"
	Array     Type = "array"
	Any       Type = "any"
)

// Value is a value of a closed or open set.
type Value struct {
	Name  string `yaml:"name"`
	Basis `yaml:",inline"`
}

// ActionType is what is known of an action type. Package flow is told the part of it in Flow.
type ActionType struct {
	Name        string `yaml:"name"`
	Basis       `yaml:",inline"`
	Title       string          `yaml:"title"`        // the app's wording
	Category    string          `yaml:"category"`     // message, comment, contact, logic, external
	Message     string          `yaml:"message"`      // the kind of message it sends; "" sends none
	Request     bool            `yaml:"request"`      // calls an address outside
	RequestURLs []string        `yaml:"request-urls"` // options that may hold that address
	Content     *Basis          `yaml:"content"`      // what `content` is for; nil where it is not known to be used
	Options     []Property      `yaml:"options"`      // empty: not documented
	OptionsOpen bool            `yaml:"options-open"`
	Inline      []string        `yaml:"inline"`    // inline objects that it is known to use
	Misplaced   []string        `yaml:"misplaced"` // inline objects that it is known not to use
	Branches    Branches        `yaml:"branches"`
	Vague       bool            `yaml:"-"` // an account lists it, and what it does to the contact is not known
	Flow        flow.ActionType `yaml:"-"`
}

// Branches are the branch labels of an action type.
type Branches struct {
	Evidence  flow.Evidence `yaml:"evidence"`
	Source    []string      `yaml:"source"`
	Fixed     []Label       `yaml:"fixed"`
	Indexed   string        `yaml:"indexed"`    // what option_0, option_1, … stand for ("button"); "" has none
	CountFrom string        `yaml:"count-from"` // where the indexed ones are counted, below the action
	Open      bool          `yaml:"open"`       // more labels exist than are known
	Split     bool          `yaml:"split"`      // the branch is chosen by chance
}

// Label is a branch label and when its branch is taken.
type Label struct {
	Name    string `yaml:"name"`
	Meaning string `yaml:"meaning"` // a clause: "the condition holds"
}

// TriggerType is what is known of a trigger type. Package flow is told the part of it in Flow.
type TriggerType struct {
	Name        string `yaml:"name"`
	Basis       `yaml:",inline"`
	Title       string           `yaml:"title"` // the app's wording
	Category    string           `yaml:"category"`
	Options     []Property       `yaml:"options"` // empty: not documented
	OptionsOpen bool             `yaml:"options-open"`
	Vague       bool             `yaml:"-"`         // an account lists it, and what it fires on is not known
	NoWindow    bool             `yaml:"no-window"` // fires without a message from the contact, so that the messaging window may be closed
	Flow        flow.TriggerType `yaml:"-"`
}

// InlineObject is an object that an action carries instead of a reference to a record.
type InlineObject struct {
	Property `yaml:",inline"`
	Allowed  []string `yaml:"allowed"` // "rest/scenario", "mcp/scenario", …
}

// MessageKind is a kind of Instagram message with the platform's limits.
type MessageKind struct {
	Name   string `yaml:"name"`
	Basis  `yaml:",inline"`
	Limits []Limit `yaml:"limits"`
}

// Limit is a limit of a message kind.
type Limit struct {
	Of    string `yaml:"of"` // content, choices, choice-title, title, subtitle
	Basis `yaml:",inline"`
	Min   int    `yaml:"min"`
	Max   int    `yaml:"max"`
	Unit  string `yaml:"unit"` // bytes (of UTF-8), characters (code points), entries
}

// Limit returns the limit of that part of the message.
func (k *MessageKind) Limit(of string) (Limit, bool) {
	for _, l := range k.Limits {
		if l.Of == of {
			return l, true
		}
	}
	return Limit{}, false
}

// Namespace is a namespace of variables.
type Namespace struct {
	Name      string `yaml:"name"`
	Basis     `yaml:",inline"`
	Open      bool       `yaml:"open"` // it has names that are not listed
	Variables []Variable `yaml:"variables"`
}

// Variable is a variable, without its namespace.
type Variable struct {
	Name  string `yaml:"name"`
	Basis `yaml:",inline"`
	From  []string `yaml:"from"` // trigger types that provide it; empty: not known, or any
}

// MediaKind is a kind of media file that Instagram takes.
type MediaKind struct {
	Name         string `yaml:"name"`
	Basis        `yaml:",inline"`
	Extensions   []string `yaml:"extensions"` // lower case, no dot
	MaxMegabytes int      `yaml:"max-megabytes"`
}

// SharePage describes addresses of pages about a file that are easily taken for the file; see [flow.SharePage].
type SharePage struct {
	Service string   `yaml:"service"`
	Host    string   `yaml:"host"`
	Paths   []string `yaml:"paths"`
	Direct  []string `yaml:"direct"`
}

// Wording is what people write for a type without knowing its name in the API.
type Wording struct {
	Words string `yaml:"words"`
	Type  string `yaml:"type"` // the type meant; "" where its name is not public
	Note  string `yaml:"note"` // a sentence to add
}
