package rules

import (
	"context"

	"github.com/inrolint/inrolint/lint/flow"
)

// Across reports whether a rule of the set looks at several files of a run at once.
func (s *Set) Across(def *flow.Definition) bool {
	for _, sp := range s.planFor(def).scopes {
		if sp.scope.across {
			return true
		}
	}
	return false
}

// RunAcross looks at what a definition has in common with others of the run, once that is known.
func RunAcross(ctx context.Context, def *flow.Definition, set *Set) []Finding {
	r := &run{def: def, set: set}
	r.vars.def = def
	for _, sp := range set.planFor(def).scopes {
		if sp.scope.across && ctx.Err() == nil {
			r.scope(ctx, sp)
		}
	}
	return r.yield()
}
