package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Finding is what a rule has to say about one place.
type Finding struct {
	Rule     *Rule
	Severity Level

	What       string // what is wrong
	Why        string // why it matters; may be empty
	Help       string // what to do; may be empty
	Suggestion string // the value that was probably meant, "" if none is near

	In         *Sheet // the text that the place is in where it is not the definition's, else nil
	Range      syntax.Range
	Node       *syntax.Node // the value or name at the place, or the object whose brace it is; nil where there is none
	Pointer    string       // RFC 6901, from the root of the file
	HasPointer bool

	Action  *flow.Action // the action concerned, nil where there is none
	Subject string       // action_key or id of the action concerned, "" where there is none
	Slot    string       // the place below the subject, free of array indexes: part of the finding's identity
	Path    []string     // the way from the trigger to the action
	Targets flow.Target  // the run's targets that the finding concerns

	Related []Related
	Fixes   []Fix
}

// Related is a further place that belongs to a finding.
type Related struct {
	File       string       // "" for the file of the finding
	Tree       *syntax.Tree // of the other file, nil for the file of the finding
	Range      syntax.Range
	Pointer    string
	HasPointer bool
	Message    string
}
