package rules

import "fmt"

// ruleFailed is the rule in whose name a rule that cannot be evaluated is reported.
var ruleFailed = &Rule{
	ID:       "rule-failed",
	Group:    "housekeeping",
	Summary:  "A rule could not be evaluated on this file",
	Severity: Warning,
	WhenOn:   Warning,
	Scope:    "document",
}

// fail reports that a rule could not be evaluated and leaves it out for the rest of the run.
func (r *run) fail(a *active, el any, err error) {
	if r.failed == nil {
		r.failed = map[*Rule]bool{}
	}
	r.failed[a.rule] = true
	level, configured := r.set.levels[ruleFailed.ID]
	if !configured {
		level = ruleFailed.Severity
	}
	if level == Off {
		return
	}
	s := a.scope.self(el)
	f := Finding{
		Rule: ruleFailed, Severity: level,
		What:    fmt.Sprintf("The rule %q could not be evaluated on this file: %s.", a.rule.ID, shown(err.Error())),
		Why:     "Nothing is known of what it would have found here; every other rule has run.",
		Help:    "Mend its expression, or switch the rule off.",
		Range:   s.span,
		Node:    s.node,
		Slot:    a.rule.ID,
		Targets: r.def.Target,
	}
	f.Pointer, f.HasPointer = pointerOf(s)
	r.findings = append(r.findings, f)
}
