package rules

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// Sheet is a text beside the definition that findings can lie in: a suppression file, a configuration file.
type Sheet struct {
	Name   string // as findings show it
	Source string
	Lines  *syntax.LineIndex
}

// NewSheet returns the sheet of a text.
func NewSheet(name, source string) *Sheet { return &Sheet{name, source, syntax.NewLineIndex(source)} }

// Suppression hides the findings of one rule in one file.
type Suppression struct {
	File    string // the file whose findings it hides, relative to the folder of the suppression file, with "/"
	Rule    string
	Subject string // of the findings; "" hides those without a subject
	Reason  string
	Until   string // the last day on which it holds, as 2026-12-31; "" for ever

	Sheet *Sheet       // what it stands in; nil for a comment of the definition itself
	Range syntax.Range // where it names the rule

	SubjectAt syntax.Range // where it names the subject; empty where it names none

	kind    suppressionKind
	line    int          // for a comment: the line whose findings it hides, from 1; 0 where nothing follows it
	until   syntax.Range // where the date stands
	problem string       // why it can hide nothing; "" where it can
	near    string       // the rule that was probably meant
	whole   syntax.Range // for a comment: all of it
	alone   bool         // for a comment: it names no other rule
	used    bool
	unused  bool      // known to hide nothing, whichever rules have run
	state   flow.Bits // what is the matter with it, as yes/no facts
}

type suppressionKind uint8

const (
	entryKind       suppressionKind = iota // of a suppression file
	commentKind                            // // inrolint-ignore
	fileCommentKind                        // // inrolint-ignore-file
	overrideKind                           // settings for some files, in a configuration
	recordKind                             // of a baseline
)

var suppressionKinds = [...]string{
	entryKind: "entry", commentKind: "comment", fileCommentKind: "file-comment", overrideKind: "override",
	recordKind: "baseline",
}

// UnusedOverride is an override of a configuration file that matches no file, as [Housekeeping] reports it. at is where
// it stands.
func UnusedOverride(sheet *Sheet, at syntax.Range) *Suppression {
	return &Suppression{Sheet: sheet, Range: at, kind: overrideKind, problem: "its patterns match no file"}
}

// UnusedRecord is an entry of a baseline that matches no finding, as [Housekeeping] reports it. at is where it names the
// rule, problem why it cannot match any ("" where it could).
func UnusedRecord(sheet *Sheet, at syntax.Range, file, rule, subject, problem string) *Suppression {
	return &Suppression{File: file, Rule: rule, Subject: subject, Sheet: sheet, Range: at, kind: recordKind, problem: problem, unused: true}
}

// AbsentFile is an entry of a suppression file whose file does not exist, as [Housekeeping] reports it.
func AbsentFile(s *Suppression) *Suppression {
	absent := *s
	absent.problem = "there is no file \"" + shown(s.File) + "\""
	if strings.Contains(s.File, `\`) {
		absent.problem += ` (folders are parted by /, not by \)`
	}
	return &absent
}

// Suppressions is what hides findings of a run besides the comments of the definition.
type Suppressions struct {
	Entries []*Suppression // those that speak of the definition's file; several runs can share them
	Today   string         // as 2026-12-31; "" where no date ever passes
	Whole   bool           // the definition has been compared with all others that the suppressions speak of
}

// expired reports whether the suppression's last day is over.
func (s *Suppression) expired(today string) bool { return s.Until != "" && today > s.Until }

// covers reports whether the finding is one of those that the suppression is meant for.
func (s *Suppression) covers(f *Finding, line int) bool {
	switch {
	case s.problem != "":
		return false
	case s.kind == commentKind:
		return line == s.line
	case s.kind == fileCommentKind:
		return true
	}
	return s.Subject == f.Subject
}

// RunSuppressed is [Run] less the findings that suppressions hide, plus what is to be said of the suppressions
// themselves. hidden is the number of findings that were left out. ran tells of a rule id whether the rule would surely have
// found in this run what is there for it to find.
func RunSuppressed(ctx context.Context, def *flow.Definition, set *Set, given Suppressions) (findings []Finding, hidden int, ran func(id string) bool) {
	return newRun(def, set).suppressed(ctx, given)
}

// RunOffering is [RunSuppressed], and the findings carry the fixes that their rules offer.
func RunOffering(ctx context.Context, def *flow.Definition, set *Set, given Suppressions) (findings []Finding, hidden int, ran func(id string) bool) {
	r := newRun(def, set)
	r.offering = true
	return r.suppressed(ctx, given)
}

// suppressed shows every element to the rules and holds back what is suppressed.
func (r *run) suppressed(ctx context.Context, given Suppressions) (findings []Finding, hidden int, ran func(id string) bool) {
	r.whole = given.Whole
	found := r.all(ctx)
	all := r.suppressions(given.Entries)
	if len(all) == 0 {
		return found, 0, r.isDone
	}
	r.findings = nil
	sieve := newSieve(r.def, all, given.Today)
	kept := sieve.pass(found)
	if ctx.Err() == nil {
		r.housekeeping(ctx, all, given.Today)
	}
	kept = append(kept, sieve.pass(r.findings)...)
	return kept, sieve.hidden, r.isDone
}

// Housekeeping reports suppressions that are known to hide nothing whatever is found.
func Housekeeping(ctx context.Context, set *Set, useless []*Suppression) []Finding {
	r := newRun(nothing(), set)
	r.housekeeping(ctx, useless, "")
	return r.findings
}

// nothing is the definition that stands where there is none.
var nothing = sync.OnceValue(func() *flow.Definition {
	return flow.Build(syntax.Parse("{}", syntax.Options{}), schema.Builtin(), flow.Hints{})
})

// AboutSuppressions reports whether the built-in rule with that id speaks of suppressions.
func AboutSuppressions(id string) bool {
	return slices.ContainsFunc(Builtin(), func(r *Rule) bool { return r.ID == id && r.Scope == suppressionScopeName })
}

// suppressions returns the entries, copied so that each run keeps its own account of them, and the comments.
func (r *run) suppressions(entries []*Suppression) []*Suppression {
	var all []*Suppression
	for _, entry := range entries {
		own := *entry
		all = append(all, &own)
	}
	if r.def.JSONC {
		all = append(all, suppressionComments(r.def.Tree, r.set.known)...)
	}
	return all
}

// sieve holds back what is suppressed.
type sieve struct {
	lines  *syntax.LineIndex
	byRule map[string][]*Suppression
	today  string
	hidden int
}

func newSieve(def *flow.Definition, all []*Suppression, today string) *sieve {
	s := &sieve{lines: def.Tree.Lines(), byRule: map[string][]*Suppression{}, today: today}
	for _, one := range all {
		s.byRule[one.Rule] = append(s.byRule[one.Rule], one)
	}
	return s
}

// pass returns the findings that nothing hides.
func (s *sieve) pass(findings []Finding) []Finding {
	kept := findings[:0]
	for i := range findings {
		f := &findings[i]
		meant := s.byRule[f.Rule.ID]
		if len(meant) == 0 || !s.hides(meant, f) {
			kept = append(kept, *f)
			continue
		}
		s.hidden++
	}
	return kept
}

func (s *sieve) hides(meant []*Suppression, f *Finding) (hidden bool) {
	line := 0
	if f.In == nil {
		line, _ = s.lines.Position(f.Range.Start)
	}
	for _, one := range meant {
		if one.covers(f, line) {
			one.used = true
			hidden = hidden || !one.expired(s.today)
		}
	}
	return hidden
}

// housekeeping runs the rules about suppressions over those that have something the matter.
func (r *run) housekeeping(ctx context.Context, all []*Suppression, today string) {
	for _, sp := range r.set.planFor(r.def).scopes {
		if sp.scope.name != suppressionScopeName {
			continue
		}
		given := *sp.scope
		given.each = func(_ *flow.Definition, visit visitor) {
			for _, s := range all {
				if s.state = r.stateOf(s, today); s.state != (flow.Bits{}) {
					visit(s, s.state, "")
				}
			}
		}
		sp.scope = &given
		r.scope(ctx, &sp)
	}
}

// stateOf returns what is the matter with a suppression, as yes/no facts.
func (r *run) stateOf(s *Suppression, today string) (bits flow.Bits) {
	switch {
	case s.used && s.expired(today):
		bits.Set(suppressionExpired)
	case s.problem != "" || s.unused || !s.used && r.hasRun(s.Rule):
		bits.Set(suppressionUnused)
	}
	return bits
}

// hasRun reports whether the rule would surely have found in this run what a suppression of it hides.
func (r *run) hasRun(id string) bool {
	at, on := r.set.byID[id]
	if !on || len(r.def.Tree.Errors()) > 0 && id != "syntax" {
		return false
	}
	a := &r.set.rules[at]
	switch {
	case r.failed[a.rule] || a.scope.made:
		return false
	case a.scope.across && !r.whole:
		return false // the other file may not have been among those of the run
	case a.rule.Group == updateSafety && r.def.Against == nil:
		return false // these compare with an export, which other runs may have at hand
	}
	return a.applies(r.set.keyOf(r.def))
}

// isDone is hasRun once the rules about suppressions and failures have run, too.
func (r *run) isDone(id string) bool {
	if at, on := r.set.byID[id]; on && r.set.rules[at].scope.made {
		return len(r.def.Tree.Errors()) == 0
	}
	return r.hasRun(id)
}

// updateSafety is the group of the rules that compare an update with the current record.
const updateSafety = "update-safety"

// identity of a suppression: what it says, not where it stands.
func (s *Suppression) identity() string {
	return hashOf(strings.Join([]string{suppressionKinds[s.kind], s.File, s.Rule, s.Subject, s.Reason, s.Until}, "\x00"))
}
