package flow

// Types is what flow has to be told of action types, trigger types and inline objects; schema's catalogue is one.
// Every method may be called from several goroutines at once. The values it hands out are never written to.
type Types interface {
	// Action returns what is known of an action type, nil where the type is not known.
	Action(name string) *ActionType
	// Trigger returns what is known of a trigger type, nil where the type is not known.
	Trigger(name string) *TriggerType
	// InlineAllowed returns the names of the inline objects that the actions of a definition of that kind may carry
	// when it is sent that way. kind is Scenario or Campaign, target is REST or MCP alone.
	InlineAllowed(kind Kind, target Target) []string
	// Media returns what is known of media files; nil knows nothing.
	Media() *Media
}

// Evidence says how far a fact of the catalogue can be trusted (FACTS section 0).
type Evidence string

const (
	Stated  Evidence = "stated"  // the vendor's documentation says it
	Code    Evidence = "code"    // public code that calls the live API shows it
	Account Evidence = "account" // the account's own catalogue lists it
	Unknown Evidence = "unknown"
)

// ActionType is what is known of an action type.
type ActionType struct {
	Name      string
	Evidence  Evidence
	Branches  []Label  // the labels with a fixed name
	Indexed   bool     // option_0, option_1, … as well
	IndexedBy string   // what one indexed label stands for, for messages: "answer", "button"; "" is "option"
	CountFrom string   // where the indexed ones are counted, below the action ("options.buttons"); "" where they cannot be
	Open      bool     // more labels exist than are known
	Split     bool     // sends each contact down one of its fixed branches by chance (A/B test): an unused side is no forgotten answer
	Message   bool     // message-like: sends the contact a message
	Request   bool     // calls a URL outside: its options hold the request's URL and headers, so secrets are looked for there
	Misplaced []string // inline objects that the type is known not to use ("media_file", "conversion_link")
	Text      bool     // sends its content to the contact as a text, so that it needs one
	Reply     bool     // answers a comment in public
	Limits    []Limit  // what the platform takes of the kind of message that the type sends
	Options   []Option // the options that its actions are judged by
	Vague     bool     // an account lists it, and what it does to the contact is not known: it may wait for an answer
}

// Linear reports that the type is known to have no branches.
func (t *ActionType) Linear() bool { return len(t.Branches) == 0 && !t.Indexed && !t.Open }

// Label is a branch label with its meaning.
type Label struct{ Name, Meaning string }

// TriggerType is what is known of a trigger type.
type TriggerType struct {
	Name     string
	Evidence Evidence
	NoWindow bool     // fires for contacts who have not written lately, so that no messaging window need be open
	Filters  []Filter // the lists of words that narrow it down
	Vague    bool     // an account lists it, and what it fires on is not known
}

// Filter is a list of words in a trigger's options that narrows it down, with the selector that puts it in force.
type Filter struct {
	Box      string // the object in options that holds both ("comment_options"); "" for options itself
	Selector string // "comment_type"
	Value    string // the selector's value that puts the list in force ("comment_keywords")
	List     string // "comment_keywords"
	Matches  string // what the words are compared with: "comment", "caption"
}

// Media is what is known of media files that are named by a URL.
type Media struct {
	Accepted   []string    // extensions the platform takes, lower case, no dot; they are listed in messages
	Refused    []string    // extensions of file formats that it does not take ("svg", "webp", "docx"); an extension in neither list is not judged
	SharePages []SharePage // pages about a file that are easily taken for the file
}

// SharePage describes the addresses of one service's share pages.
type SharePage struct {
	Service string   // how people call it: "Google Drive"
	Host    string   // the host; "www." and "m." in front of it are the same
	Paths   []string // beginnings of the path, each with its slash ("/file/d/"); none is every path but the bare host
	Direct  []string // query parameters that turn the page into the file ("dl=1", "raw=1")
}
