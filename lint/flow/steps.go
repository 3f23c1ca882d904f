package flow

import "github.com/inrolint/inrolint/lint/syntax"

// Step is a step of the way to an action, with the place that names it.
type Step struct {
	Name string       // as in [Action.Path]
	Node *syntax.Node // the value that the name stands in, else the action's object; nil for the "…" of a long way
}

// Steps returns the way to the action with the place of each step, nil where [Action.Path] is nil.
func (a *Action) Steps() []Step {
	names := a.Path()
	if names == nil {
		return nil
	}
	steps := make([]Step, len(names))
	skip, headEnd := 0, a.top
	if start := a.Def.start(); start != nil {
		steps[0] = Step{names[0], start.Type}
		skip = 1
		headEnd = headEnd.parent()
	}
	long := skip+a.Depth+1 > pathMax
	at := a
	for i := len(steps) - 1; i >= skip; i-- {
		steps[i].Name = names[i]
		if long && i == pathHead {
			at = headEnd
			continue
		}
		steps[i].Node = at.stepNode()
		at = at.Parent
	}
	return steps
}

// parent returns the action's parent, nil for no action.
func (a *Action) parent() *Action {
	if a == nil {
		return nil
	}
	return a.Parent
}

// stepNode returns the value that the action's name in a path stands in, else its object.
func (a *Action) stepNode() *syntax.Node {
	switch {
	case a.KeyText != "":
		return a.Key
	case a.IDText != "":
		return a.ID
	case a.TypeText != "":
		return a.Type
	}
	return a.Node
}
