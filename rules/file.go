package rules

// File is a rule file with everything in it: the rule, its documentation and its examples.
type File struct {
	Name    string // as it was given to [Load]
	Rule    *Rule
	Source  string // what the rule rests on
	Docs    string // Markdown
	Invalid []Example
	Valid   []Example
}

// Example is a definition that a rule speaks about, or stays silent about.
type Example struct {
	Name       string // a short sentence
	File       string // the file name it is linted under
	Target     string // "rest", "mcp" or ""
	Definition string // JSON text, broken or not
	Against    string // the current record as JSON text, "" where it is not at hand
	Beside     string // another definition of the same run as JSON text, "" for none
	Hidden     string // a suppression file whose entries about the file count, "" for none
	Today      string // the day on which it is linted, as 2026-12-31; "" for a day before all others
	UserRule   string // a user's rule file that runs beside the other rules, "" for none
	Expect     []Expectation
	Also       []string // other rules that speak here as well
	Suggestion string   // of the first finding; not checked when ""
	Fixed      string   // the definition once the first fix of each finding of the rule is made; not checked when ""
	Line       int      // of the example in the rule file
}

// Expectation is a finding that an invalid example must give.
type Expectation struct {
	At       string // JSON Pointer of the primary place
	HasAt    bool
	Text     string   // source text of the primary range; not checked when ""
	Severity string   // not checked when ""
	Related  []string // pointers of the related places in order; not checked when nil
	Line     int
}
