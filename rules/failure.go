package rules

// fail reports that a rule could not be evaluated and leaves it out for the rest of the run.
func (r *run) fail(a *active, el any, err error) {
	if r.failed == nil {
		r.failed = map[*Rule]bool{}
	}
	r.failed[a.rule] = true
	reporter := r.set.failures
	if reporter == nil || reporter == a {
		return
	}
	before := r.vars
	at := a.scope.self(el)
	at.mark = ""
	r.vars.name, r.vars.element = reporter.scope.variable, &failed{a.rule, err, at}
	if r.report(reporter, r.vars.element) != nil {
		r.failed[reporter.rule] = true
	}
	r.vars = before
}

// failureReporter returns the rule in whose name failures are reported; nil where it is off. It needs no place among
// the rules of a set: a rule that fails is never passed over in silence unless that is asked for.
func (s *Set) failureReporter() *active {
	for i := range s.rules {
		if s.rules[i].rule.Scope == failureScopeName {
			return &s.rules[i]
		}
	}
	for _, r := range Builtin() {
		level, configured := s.levels[r.ID]
		if r.Scope == failureScopeName && (!configured || level != Off) {
			return &active{rule: r, override: level, scope: model().byScope[failureScopeName]}
		}
	}
	return nil
}
