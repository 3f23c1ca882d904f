package rules

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// Trial is what came of running a rule over its examples.
type Trial struct {
	Examples   int       // how many were run
	Variations int       // how many variations of them
	Failures   []Problem // where the rule does not do what its examples say, or could not be evaluated
	Changes    []Problem // where a variation that should make no difference changes what the rule finds
}

// Try runs a rule over its examples, and over variations of them that mean the same: the actions in another order, the
// text laid out differently, keys renamed throughout, a property that no rule knows, an action that stands twice.
func Try(file *File) Trial {
	t := &trier{file: file}
	for _, e := range file.Invalid {
		t.example(e, true)
	}
	for _, e := range file.Valid {
		t.example(e, false)
	}
	return t.Trial
}

type trier struct {
	Trial
	file *File
}

func (t *trier) fail(line int, format string, values ...any) {
	t.Failures = append(t.Failures, Problem{t.file.Name, line, 1, fmt.Sprintf(format, values...)})
}

func (t *trier) example(e Example, invalid bool) {
	t.Examples++
	def, found, failure := t.run(e, e.Definition)
	if failure != "" {
		t.fail(e.Line, "%s: %s", e.Name, failure)
		return
	}
	if invalid {
		t.compare(e, def, found)
	} else {
		for i := range found {
			t.fail(e.Line, "%s: nothing is to be found in a valid example, but there is %s", e.Name, told(&found[i], def))
		}
	}
	if e.Fixed != "" {
		t.mend(e)
	}
	before := signature(found, nil)
	for _, v := range variationsOf(def) {
		t.vary(e, v, before)
	}
}

// run returns what the rule finds in a definition, and why it could not be evaluated.
func (t *trier) run(e Example, text string) (def *flow.Definition, found []Finding, failure string) {
	return t.look(e, text, RunSuppressed)
}

// runner is [RunSuppressed] or [RunOffering].
type runner func(context.Context, *flow.Definition, *Set, Suppressions) ([]Finding, int, func(id string) bool)

// look runs the rule with one of the functions that do.
func (t *trier) look(e Example, text string, with runner) (def *flow.Definition, found []Finding, failure string) {
	def, err := e.build(text)
	if err != nil {
		return nil, nil, err.Error()
	}
	all, levels := []*Rule{t.file.Rule}, map[string]Level{}
	if t.file.Rule.Severity == Off {
		levels[t.file.Rule.ID] = t.file.Rule.WhenOn
	}
	if e.UserRule != "" {
		beside, problems := Load("user-rule", []byte(e.UserRule))
		if len(problems) > 0 {
			return nil, nil, problems[0].Error()
		}
		all = append(all, beside.Rule)
	}
	entries, problems := ReadSuppressions("suppressions", []byte(e.Hidden))
	if len(problems) > 0 {
		return nil, nil, problems[0].Error()
	}
	findings, _, _ := with(context.Background(), def, NewSet(all, levels), Suppressions{Entries: entries, Today: e.Today, Whole: true})
	for _, f := range findings {
		switch {
		case f.Rule.ID == t.file.Rule.ID:
			found = append(found, f)
		case f.Rule.ReportsFailures():
			failure = f.What
		}
	}
	slices.SortStableFunc(found, func(a, b Finding) int { return a.Range.Start - b.Range.Start })
	return def, found, failure
}

// build reads an example, with another text in place of its own.
func (e Example) build(text string) (*flow.Definition, error) {
	hints := flow.Hints{File: e.File}
	if e.Against != "" {
		records := flow.ReadRecords("export.json", syntax.Parse(e.Against, syntax.Options{}))
		if len(records) == 0 {
			return nil, fmt.Errorf("against holds no record")
		}
		hints.Record = func(string, flow.Kind) *flow.Record { return records[0] }
	}
	switch e.Target {
	case "rest":
		hints.Target = flow.REST
	case "mcp":
		hints.Target = flow.MCP
	case "both":
		hints.Target = flow.REST | flow.MCP
	}
	def := flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), hints)
	if e.Beside != "" {
		other := flow.Build(syntax.Parse(e.Beside, syntax.Options{}), schema.Builtin(), flow.Hints{File: "beside.scenario.json"})
		def.Overlaps = flow.FindOverlaps([]*flow.Definition{def, other})[def]
	}
	return def, nil
}

// compare holds the findings to what an invalid example expects.
func (t *trier) compare(e Example, def *flow.Definition, found []Finding) {
	left := slices.Clone(found)
	for _, x := range e.Expect {
		i := slices.IndexFunc(left, func(f Finding) bool { return x.met(&f, def) })
		if i < 0 {
			t.fail(x.Line, "%s: not found: %s", e.Name, x.told())
			continue
		}
		left = slices.Delete(left, i, i+1)
	}
	for i := range left {
		t.fail(e.Line, "%s: found, but not expected: %s", e.Name, told(&left[i], def))
	}
	if e.Suggestion != "" && (len(found) == 0 || found[0].Suggestion != e.Suggestion) {
		t.fail(e.Line, "%s: the first finding does not suggest %q", e.Name, e.Suggestion)
	}
}

// mostRounds is how often the fixes of an example are made at most.
const mostRounds = 50

// mend compares the expected text with what the fixes of an example make of it.
func (t *trier) mend(e Example) {
	text, failure := t.mended(e)
	switch {
	case failure != "":
		t.fail(e.Line, "%s: in what its fix makes of it: %s", e.Name, failure)
	case text != e.Fixed:
		t.fail(e.Line, "%s: the fix makes this of it, which is not what fixed says:\n%s", e.Name, text)
	}
}

// mended makes the first fix of each finding, of those that meet the first one, until there is none left.
func (t *trier) mended(e Example) (text, failure string) {
	text = e.Definition
	for range mostRounds {
		_, found, failure := t.look(e, text, RunOffering)
		if failure != "" {
			return text, failure
		}
		var edits []Edit
		for i := range found {
			if len(found[i].Fixes) > 0 && !meetAny(edits, found[i].Fixes[0].Edits) {
				edits = append(edits, found[i].Fixes[0].Edits...)
			}
		}
		if len(edits) == 0 {
			break
		}
		fixed, err := syntax.Apply(text, edits)
		if err != nil {
			return text, fmt.Sprintf("the edits cannot be made: %v", err)
		}
		text = fixed
	}
	return text, ""
}

// meetAny reports whether one of some edits meets one of others.
func meetAny(edits, others []Edit) bool {
	for _, a := range edits {
		if slices.ContainsFunc(others, func(b Edit) bool { return syntax.Meet(a, b) }) {
			return true
		}
	}
	return false
}

// met reports whether a finding is the expected one.
func (x Expectation) met(f *Finding, def *flow.Definition) bool {
	switch {
	case x.HasAt && (!f.HasPointer || f.Pointer != x.At):
		return false
	case x.Text != "" && textAt(f, def) != x.Text:
		return false
	case x.Severity != "" && f.Severity.String() != x.Severity:
		return false
	case x.Related == nil:
		return true
	}
	var related []string
	for _, r := range f.Related {
		related = append(related, r.Pointer)
	}
	return slices.Equal(related, x.Related)
}

func (x Expectation) told() string {
	var parts []string
	if x.HasAt {
		parts = append(parts, fmt.Sprintf("a finding at %q", x.At))
	} else {
		parts = append(parts, "a finding")
	}
	if x.Text != "" {
		parts = append(parts, "whose text is "+shown(x.Text))
	}
	if x.Severity != "" {
		parts = append(parts, "of the level "+x.Severity)
	}
	if x.Related != nil {
		parts = append(parts, "related to "+quotedList(x.Related, " and "))
	}
	return strings.Join(parts, " ")
}

func textAt(f *Finding, def *flow.Definition) string {
	source := def.Tree.Source()
	if f.In != nil {
		source = f.In.Source
	}
	return source[f.Range.Start:f.Range.End]
}

// told describes a finding in a line.
func told(f *Finding, def *flow.Definition) string {
	return fmt.Sprintf("%s at %q, %s: %s", f.Severity, f.Pointer, shown(textAt(f, def)), f.What)
}

// vary runs the rule over a variation of an example.
func (t *trier) vary(e Example, v variation, before []string) {
	t.Variations++
	_, found, failure := t.run(e, v.text)
	if failure != "" {
		t.fail(e.Line, "%s: with %s: %s", e.Name, v.name, failure)
		return
	}
	after := signature(found, v.original)
	lost, gained := missingFrom(before, after), missingFrom(after, before)
	if v.grows {
		gained = nil
	}
	for _, part := range []struct {
		what  string
		lines []string
	}{{"no longer found", lost}, {"found as well", gained}} {
		for _, line := range part.lines {
			t.Changes = append(t.Changes, Problem{t.file.Name, e.Line, 1, fmt.Sprintf("%s: with %s, %s: %s", e.Name, v.name, part.what, line)})
		}
	}
}

// signature is what of findings a variation leaves as it is. original gives the old names of what was renamed.
func signature(found []Finding, original map[string]string) []string {
	lines := make([]string, len(found))
	for i := range found {
		subject := found[i].Subject
		if old, renamed := original[subject]; renamed {
			subject = old
		}
		lines[i] = found[i].Severity.String()
		if subject != "" {
			lines[i] += fmt.Sprintf(" about %q", subject)
		}
	}
	slices.Sort(lines)
	return lines
}

// missingFrom returns the lines of a that b lacks; both are sorted.
func missingFrom(a, b []string) []string {
	left := slices.Clone(b)
	var missing []string
	for _, line := range a {
		if i := slices.Index(left, line); i >= 0 {
			left = slices.Delete(left, i, i+1)
			continue
		}
		missing = append(missing, line)
	}
	return missing
}
