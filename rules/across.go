package rules

import "github.com/inrolint/inrolint/lint/flow"

// Across reports whether a rule of the set looks at several files of a run at once.
func (s *Set) Across(def *flow.Definition) bool {
	for _, sp := range s.planFor(def).scopes {
		if sp.scope.across {
			return true
		}
	}
	return false
}
