// Package flow is the model of a definition: what kind it is, what it is sent to do, its actions linked into a tree,
// its triggers and campaign rules. It is read from a [syntax.Tree] once, in time linear in the size of the file,
// and holds facts only; what is right or wrong is said by the rules.
package flow

import (
	"sync"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Kind tells a scenario from a campaign.
type Kind uint8

const (
	KindUnknown Kind = iota
	Scenario
	Campaign
)

// String returns "scenario", "campaign" or "".
func (k Kind) String() string { return [...]string{"", "scenario", "campaign"}[k] }

// Operation tells what the definition is sent for.
type Operation uint8

const (
	OperationUnknown Operation = iota
	Create
	Update
)

// String returns "create", "update" or "".
func (o Operation) String() string { return [...]string{"", "create", "update"}[o] }

// Target is a set of the ways a definition can be sent.
type Target uint8

const (
	REST Target = 1 << iota
	MCP
)

// Hints is what is known of a definition besides its text. The zero value knows nothing.
type Hints struct {
	File            string    // path or name, for detection by file name (`NAME.scenario.update.json`) and for .jsonc
	Kind            Kind      // from a flag; wins over everything
	Operation       Operation // from a flag; wins over everything
	ConfigKind      Kind      // from a config override; loses to a tool call, wins over the file name
	ConfigOperation Operation
	Target          Target // from a flag or config; 0 is REST; a tool call is always MCP
	// Record returns the current record that the definition would change, by the id that the definition says ("" where
	// it says none) and its kind; nil where it is not at hand. A nil func: no record is at hand.
	Record func(id string, kind Kind) *Record
}

// Origin tells what decided on a kind or operation.
type Origin uint8

const (
	FromNothing Origin = iota
	FromFlag
	FromCall
	FromConfig
	FromFileName
	FromContent
)

// Definition is a scenario or campaign as one file declares it. It is never written to after [Build] has returned
// and may be read from several goroutines at once.
type Definition struct {
	Tree      *syntax.Tree
	File      string
	Types     Types
	Kind      Kind
	KindFrom  Origin
	Operation Operation
	OpFrom    Origin
	Target    Target
	JSONC     bool // the file's name ends in .jsonc: comments and trailing commas are meant

	Call     *Call        // the tool call that carries the definition, nil for a bare body
	Body     *syntax.Node // the object that is the definition; nil where there is none (top level no object, a call that sends none)
	Envelope *syntax.Node // value of a response envelope's property ("scenario", "campaign"); Body is then the outer object and nothing in it is read
	Export   bool         // a bare body with a top-level id: what the API answers, or an update made from it

	// Top-level values of Body, nil where absent or null. The list ones may be of the wrong type.
	ID, Title, Active, TemplateID, Prompt, ScenarioType *syntax.Node
	ActionList, TriggerList, RuleList                   *syntax.Node

	Actions  []*Action // the elements of ActionList that are objects, in file order
	Triggers []*Trigger
	Rules    []*CampaignRule
	Modes    []Mode     // creation modes present, in file order (by their place)
	Cycles   []*Cycle   // by first member in file order
	Against  *Record    // the current record, where this is an update and the record is at hand
	Dropped  []*Dropped // the record's rows that this update leaves out
	Overlaps []*Overlap // with other definitions of the run; set once all of them are read, from [FindOverlaps]
	Flags    Bits       // the document's yes/no facts (Doc… constants)

	firstRoot *Action            // the first of several roots, nil where there are not several
	keys      map[string]*Action // first action of each action_key
	ids       map[string]*Action // first action of each id, as decimal text
	firstSame map[*Action]firsts // of the few actions that share something with an earlier one
	ruleTwins map[*CampaignRule]ruleFirsts

	firstReplies map[*Action]*Action // first messages on the way to second private replies

	actionKeys lazy[[]string]
	idTexts    lazy[[]string]
	branches   lazy[branchList]
	inlines    lazy[[]*Inline]
	mediaFiles lazy[[]*MediaFile]
	recordIDs  lazy[[]*RecordID]
	texts      lazy[[]*Text]
	secrets    lazy[[]*Text]
	traces     lazy[secretTraces]

	templatedReferences lazy[[]*Text]

	content contentFacts

	filterDefects lazy[[]*FilterDefect]
	keywords      lazy[[]*Keyword]

	unknownTriggers lazy[[]*UnknownTrigger]
	templates       lazy[*templates]
}

// lazy is a value that is made at its first use.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(build func() T) T {
	l.once.Do(func() { l.value = build() })
	return l.value
}

// Call is a tool call that carries a definition (CLI.md, "What is linted"), or could.
type Call struct {
	Tool     *syntax.Node // the tool's name, nil in the wrapper without one
	ToolName string       // without a client's prefix (`mcp__inro__create_scenario` -> `create_scenario`)
	Action   *syntax.Node // the value of "action" of the wrapper form, nil otherwise
	Verb     string       // create, update, send, get, … in lower case; "" where not known
	Args     *syntax.Node // arguments or action_params, of whatever type; nil where absent or null
}

// Mode is a way of creating that the body uses: template_id, prompt, or direct (triggers, actions, campaign_rules).
type Mode struct {
	Name string       // "template_id", "prompt", "direct"
	Key  *syntax.Node // name of the first property that stands for it
}

// Trigger is an element of triggers.
type Trigger struct {
	Def      *Definition
	Node     *syntax.Node
	Index    int // position among the elements of the list, from 0
	ID       *syntax.Node
	Type     *syntax.Node
	Options  *syntax.Node
	IDText   string       // id as decimal text, "" where there is none or it is no whole number
	TypeText string       // decoded trigger_type
	Info     *TriggerType // nil where the catalogue does not know the type
	Flags    Bits         // Trig… constants

	firstSameID *Trigger
	firstEqual  *Trigger
	openTwin    *Trigger
}

// CampaignRule is an element of campaign_rules.
type CampaignRule struct {
	Def           *Definition
	Node          *syntax.Node
	Index         int
	ListType      *syntax.Node
	RuleType      *syntax.Node
	DestinationID *syntax.Node
	Flags         Bits // Rule… constants
}

// Link says how an action hangs in the tree.
type Link uint8

const (
	LinkRoot    Link = iota // names no parent
	LinkChild               // its parent was found
	LinkOrphan              // names a parent that is not there
	LinkUnknown             // the reference cannot be judged: wrong type, a variable, half-read, or what it names may have been lost
)

// Action is an element of actions. Values are nil where absent or null.
type Action struct {
	Def   *Definition
	Node  *syntax.Node
	Index int // position among the elements of the list, from 0

	Key, ID, ParentKey, ParentID, Branch, Type, Content, Options *syntax.Node
	MediaFile, ConversionLink, Survey, Folder                    *syntax.Node

	KeyText  string      // decoded action_key, "" where there is none
	IDText   string      // id as decimal text, "" where there is none or it is no whole number
	TypeText string      // decoded action_type
	Info     *ActionType // nil where the catalogue does not know the type (or there is none)

	Parent   *Action   // set when Link is LinkChild, also inside a cycle
	Children []*Action // in file order
	Cycle    *Cycle    // the cycle it is a member of
	Broken   *Action   // the nearest ancestor that is an orphan or a cycle member; set = it can never run (nil for that ancestor itself)
	Depth    int       // steps from the root, 0 for a root; -1 where there is no way from a root
	Order    int       // position in tree order (parents first, children in file order) among reachable actions; -1 otherwise

	Link        Link
	BranchState BranchState
	BranchIndex int // N of a valid option_N, else -1

	Record *RecordRow // the row of the current record with its id, nil where none is known

	Flags Bits // Act… constants

	top         *Action // the ancestor that ends the head of a long path, nil near the root
	label       string  // decoded parent_branch of a child, "" where it is not judged
	position    int32   // in Definition.Actions
	branchCount int32   // how many indexed branches it has, -1 where they cannot be counted
}

// BranchState is what can be said of an action's parent_branch under its parent.
type BranchState uint8

const (
	BranchUnjudged   BranchState = iota // parent unknown, ambiguous or of unknown type, label of the wrong type or with a variable
	BranchNone                          // no label and none wanted, or not known to be wanted
	BranchValid                         // a label of the parent
	BranchMissing                       // the parent branches and the child has no label
	BranchInvalid                       // not a label of the parent
	BranchOutOfRange                    // option_N beyond the parent's counted buttons or answers
	BranchOnLinear                      // a label under a type known to have no branches
	BranchOpen                          // an option_… label under an open type that is not among the known ones
)

// Cycle is a loop of parents.
type Cycle struct {
	Def     *Definition
	Members []*Action // the first member in file order first, then along the parents
	Flags   Bits      // Cycle… constants
}

// Branch is one way on from an action.
type Branch struct {
	Parent   *Action
	Label    string    // "" for the one way on from a parent without branches
	Meaning  string    // see [Action.Meaning]; may be empty
	Children []*Action // in file order
	Flags    Bits      // Br… constants
}

// Inline is an inline object of an action: media_file, conversion_link, survey or folder.
type Inline struct {
	Action *Action
	Name   string
	Value  *syntax.Node // of whatever type, never null
	Flags  Bits         // Inline… constants
}

// MediaFile is a media_file of an action, or of an action's conversion_link.
type MediaFile struct {
	Action    *Action
	Value     *syntax.Node // of whatever type, never null
	InLink    bool
	ID        *syntax.Node
	FileURL   *syntax.Node
	URL       string // decoded file_url, "" where there is none
	Extension string // of the URL's path, lower case, no dot; "" where there is none
	Service   string // the service whose share page the URL is, "" if none
	Flags     Bits   // Media… constants
}

// RecordID is an id that names a record of one account.
type RecordID struct {
	Node  *syntax.Node
	What  string // "destination_id", "folder_ids", "media_file.id", "template_id"
	Text  string // decimal
	Owner any    // *Action, *CampaignRule, or nil for the document
}

// Role says what a string value is for.
type Role string

const (
	RoleWrapper   Role = "wrapper"   // outside the definition, in the tool call round it
	RoleReference Role = "reference" // read literally by the API: key, id, type, branch label
	RoleTitle     Role = "title"     // the definition's title
	RolePrompt    Role = "prompt"    // the definition's prompt
	RoleContent   Role = "content"   // an action's content
	RoleOption    Role = "option"    // anywhere inside the options of an action or trigger
	RoleInline    Role = "inline"    // anywhere inside an inline object
	RoleOther     Role = "other"
)

// Text is a string value.
type Text struct {
	Node   *syntax.Node
	Owner  any // *Action, *Trigger, *CampaignRule, or nil for the document
	Role   Role
	Secret string // what secret it holds: "bearer token", "password in a URL", "secret in a URL", "secret in a header"; "" none
	Flags  Bits   // Text… constants
}

// Bits is a set of yes/no facts.
type Bits [2]uint64

// Has reports whether bit i is set.
func (b Bits) Has(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }

// Set sets bit i.
func (b *Bits) Set(i int) { b[i>>6] |= 1 << (i & 63) }

// SetIf sets bit i where the fact holds.
func (b *Bits) SetIf(i int, holds bool) {
	if holds {
		b.Set(i)
	}
}

// Contains reports whether every bit of want is set.
func (b Bits) Contains(want Bits) bool { return b[0]&want[0] == want[0] && b[1]&want[1] == want[1] }

// Intersects reports whether any bit of other is set.
func (b Bits) Intersects(other Bits) bool { return b[0]&other[0]|b[1]&other[1] != 0 }

// firsts are the earlier actions that an action shares something with.
type firsts struct {
	key, id, branch, lookAlike *Action
}

// ruleFirsts are the earlier rules that a rule repeats or contradicts.
type ruleFirsts struct {
	equal, opposite *CampaignRule
}
