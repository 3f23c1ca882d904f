package lint

import (
	"cmp"
	"slices"
	"strings"
)

// DocumentVersion is the version of the findings document (`--format json`). It changes when a member changes its meaning.
const DocumentVersion = 1

// Severity is how much a finding weighs.
type Severity string

const (
	Error   Severity = "error"   // the API refuses it, or data is lost
	Warning Severity = "warning" // accepted, but surely not meant
	Info    Severity = "info"    // worth a look
)

// Severities lists the severities, the heaviest first.
func Severities() []Severity { return []Severity{Error, Warning, Info} }

// AtLeast reports whether s weighs as much as other or more.
func (s Severity) AtLeast(other Severity) bool {
	return slices.Index(Severities(), s) <= slices.Index(Severities(), other)
}

func (Severity) oneOf() []string { return names(Severities()) }

// Target is a way of sending a definition.
type Target string

const (
	REST Target = "rest"
	MCP  Target = "mcp"
)

func (Target) oneOf() []string { return []string{string(REST), string(MCP)} }

// Finding is something that a rule says about one place of one file. Its JSON is the public format of findings.
type Finding struct {
	Rule        string    `json:"rule" doc:"Id of the rule."`
	Severity    Severity  `json:"severity" doc:"How much the finding weighs."`
	Message     string    `json:"message" doc:"What is wrong, why it matters and what to do."`
	File        string    `json:"file" doc:"Path relative to the working directory, with / and without ./."`
	Range       Range     `json:"range" doc:"The place that the finding is about."`
	Pointer     *string   `json:"pointer,omitempty" doc:"RFC 6901 pointer into the file as it stands."`
	Subject     string    `json:"subject,omitempty" doc:"action_key (or id) of what is concerned."`
	Path        []string  `json:"path,omitempty" doc:"The way through the flow, from the trigger to the action."`
	Targets     []Target  `json:"targets" doc:"Those of the run's targets that the finding concerns."`
	Fingerprint string    `json:"fingerprint" doc:"Identity made of rule, subject and slot; it survives reformatting and reordering."`
	Related     []Related `json:"related" doc:"Further places that belong to the finding."`
	Fixes       []Fix     `json:"fixes" doc:"Changes that would mend it."`
	URL         string    `json:"url" doc:"Documentation of the rule."`

	// The parts of Message, for reports that set them apart.
	What       string `json:"-"` // what is wrong
	Suggestion string `json:"-"` // a sentence that offers what was probably meant; "" for none
	Why        string `json:"-"` // why it matters
	Help       string `json:"-"` // what to do
	RuleFile   string `json:"-"` // the file that a rule of the user's own comes from; "" for a built-in rule

	Only Target `json:"-"` // the one of several targets of the file that it concerns; "" where it concerns all of them

	Steps []Related `json:"-"` // with Options.KeepSteps: the places of Path, less its "…", each with the step's name for a message
}

// Position is a place between two characters of a file.
type Position struct {
	Line   int `json:"line" min:"1" doc:"Counted from 1; LF, CRLF and a lone CR end a line."`
	Column int `json:"column" min:"1" doc:"Counted from 1, in Unicode code points."`
	Offset int `json:"offset" min:"0" doc:"Counted from 0, in bytes."`
}

// Range is a piece of a file; End is exclusive.
type Range struct {
	Start Position `json:"start" doc:"First character."`
	End   Position `json:"end" doc:"After the last character."`
}

// Related is a further place that belongs to a finding.
type Related struct {
	File    string  `json:"file" doc:"Path relative to the working directory."`
	Range   Range   `json:"range" doc:"The place."`
	Pointer *string `json:"pointer,omitempty" doc:"RFC 6901 pointer into the file as it stands."`
	Message string  `json:"message" doc:"What the place has to do with the finding."`
}

// Fix is a change of the text that would mend a finding.
type Fix struct {
	Title string `json:"title" doc:"What the change does."`
	Safe  bool   `json:"safe" doc:"Proved to remove the finding and to change nothing else."`
	Edits []Edit `json:"edits" doc:"Pieces of text to replace; they do not overlap."`
}

// Edit replaces a piece of a file.
type Edit struct {
	Range   Range  `json:"range" doc:"What is replaced."`
	NewText string `json:"newText" doc:"What stands there afterwards."`
}

// Tool tells who made a document.
type Tool struct {
	Name    string `json:"name" doc:"Always inrolint."`
	Version string `json:"version" doc:"Version of the program."`
}

// Summary counts what a run found.
type Summary struct {
	Files      int `json:"files" min:"0" doc:"Files that were linted."`
	Errors     int `json:"errors" min:"0" doc:"Findings of severity error."`
	Warnings   int `json:"warnings" min:"0" doc:"Findings of severity warning."`
	Infos      int `json:"infos" min:"0" doc:"Findings of severity info."`
	Fixable    int `json:"fixable" min:"0" doc:"Findings with a safe fix."`
	Suppressed int `json:"suppressed" min:"0" doc:"Findings that a suppression hides."`
}

// Document is what `--format json` writes.
type Document struct {
	Version  int       `json:"version" min:"1" doc:"Version of this format."`
	Tool     Tool      `json:"tool" doc:"Who made the document."`
	Findings []Finding `json:"findings" doc:"Sorted by file, offset and rule."`
	Summary  Summary   `json:"summary" doc:"Counts over all findings."`
}

// compareFindings orders findings by file, offset and rule; what follows only makes the order total.
func compareFindings(a, b Finding) int {
	return cmp.Or(
		strings.Compare(a.File, b.File),
		cmp.Compare(a.Range.Start.Offset, b.Range.Start.Offset),
		strings.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Range.End.Offset, b.Range.End.Offset),
		strings.Compare(a.Message, b.Message),
	)
}

// count adds findings to the summary.
func (s *Summary) count(findings []Finding) {
	for i := range findings {
		switch findings[i].Severity {
		case Error:
			s.Errors++
		case Warning:
			s.Warnings++
		case Info:
			s.Infos++
		}
		if slices.ContainsFunc(findings[i].Fixes, func(f Fix) bool { return f.Safe }) {
			s.Fixable++
		}
	}
}

// names returns the texts of named strings.
func names[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return texts
}
