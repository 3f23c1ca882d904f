// Package rules holds the judgements of inrolint: one YAML file a rule, loaded, type-checked and run over the facts of
// a [flow.Definition]. Built-in rules and users' rules are the same thing and go through the same loader; the built-in
// ones are loaded when the binary is built, so that start-up reads no YAML and checks no expression.
package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
)

// Rule is a rule that can run. It never changes after loading and can be shared by any number of runs.
type Rule struct {
	ID       string // kebab-case, stable for ever
	Group    string // folder of the rule file: "action-tree", …; "" for a user's rule
	Summary  string // one line, no full stop
	Severity Level  // the level of its findings unless severity-if says otherwise; Off for a rule that is off by default
	WhenOn   Level  // for a rule that is off by default: the level it is meant to have when switched on
	Scope    string // what it looks at: "action", "document", …
	Since    string // the version that brought it
	User     bool   // comes from a user's file: its expressions run under a cost limit
	File     string // the user's file that it comes from, as it was given to [Load]; "" for a built-in rule

	options   []Option
	only      only
	need      []string // yes/no facts of the element that must be true
	deny      []string // … that must be false
	docNeed   []string // the same for the document
	docDeny   []string
	levels    []levelCase
	assert    *expr
	match     *matcher
	at        []place
	noSubject bool
	message   template
	why       template
	help      template
	suggest   *suggest
	related   []relatedPlace
	fixes     []fix
	yieldsTo  []string
}

// only narrows a rule to some definitions. A zero mask stands for all of them.
type only struct {
	kinds   uint8       // 1<<flow.Kind
	ops     uint8       // 1<<flow.Operation
	targets flow.Target // the targets that the rule concerns
	types   []string    // action or trigger types
}

// levelCase is one line of severity-if.
type levelCase struct {
	when  *expr
	level Level
}

// suggest finds the value that was probably meant: the nearest of a list, or one that a fact names.
type suggest struct {
	nearest *expr // list of accepted values
	to      *expr // the value that stands there
	value   *expr // or: the suggestion itself, "" for none
	except  *expr // a text that is never suggested; nil for none
	shared  bool  // nearest is the same list for every element
}

// relatedPlace is a further place that belongs to a finding.
type relatedPlace struct {
	at      place
	message template
}

// Kinds returns the kinds of definition the rule is limited to, nil for all.
func (r *Rule) Kinds() []flow.Kind {
	var kinds []flow.Kind
	for _, k := range []flow.Kind{flow.Scenario, flow.Campaign} {
		if r.only.kinds&(1<<k) != 0 {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// Operations returns the operations the rule is limited to, nil for all.
func (r *Rule) Operations() []flow.Operation {
	var ops []flow.Operation
	for _, o := range []flow.Operation{flow.Create, flow.Update} {
		if r.only.ops&(1<<o) != 0 {
			ops = append(ops, o)
		}
	}
	return ops
}

// ReportsFailures tells the rule that speaks for rules that could not be evaluated; it stays on whatever is selected.
func (r *Rule) ReportsFailures() bool { return r.Scope == failureScopeName }

// Targets returns the targets the rule concerns.
func (r *Rule) Targets() flow.Target {
	if r.only.targets == 0 {
		return flow.REST | flow.MCP
	}
	return r.only.targets
}

// Types returns the action or trigger types the rule is limited to, nil for all.
func (r *Rule) Types() []string { return r.only.types }
