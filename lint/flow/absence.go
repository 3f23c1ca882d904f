package flow

import "github.com/inrolint/inrolint/lint/syntax"

// provesAbsence reports whether nothing at the path of property names below the action means that it is nowhere: not on
// the server, which holds what a row with an id leaves out of an update, and not lost to a syntax error. A value on the
// way that is no object proves nothing either.
func (a *Action) provesAbsence(path ...string) bool {
	if a.keptByUpdate() {
		return false
	}
	n := a.Node
	for _, name := range path {
		if n.Kind() != syntax.Object || damaged(n) {
			return false
		}
		if n = n.Get(name); n == nil {
			return true
		}
	}
	return false
}
