package navigate

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// Next returns the actions that follow an action, in the order of its branches: the way the flow is read. Answers and
// buttons come first, by their number, then the other branches as the catalogue lists them.
func Next(a *flow.Action) []*flow.Action {
	order := make([]*flow.Action, 0, len(a.Children))
	for _, b := range a.Branches() {
		order = append(order, b.Children...)
	}
	slices.SortStableFunc(order, func(x, y *flow.Action) int { return cmp.Compare(uint(x.BranchIndex), uint(y.BranchIndex)) }) // -1, none, is last
	return order
}

// Roots returns the actions that begin a tree of the definition, in file order: those without a parent, those whose
// parent was not found, and the first of each cycle. Every action hangs below exactly one of them.
func Roots(def *flow.Definition) []*flow.Action {
	var roots []*flow.Action
	for _, a := range def.Actions {
		if beginsTree(a) {
			roots = append(roots, a)
		}
	}
	return roots
}

func beginsTree(a *flow.Action) bool {
	return a.Parent == nil || a.Cycle != nil && a.Cycle.First() == a
}

// Tree walks the actions from the roots down, an action before those that follow it, and tells the depth of each, the
// roots' being 0. Every action is visited once.
func Tree(def *flow.Definition, visit func(a *flow.Action, depth int)) {
	type step struct {
		action *flow.Action
		depth  int
	}
	var stack []step
	for _, root := range slices.Backward(Roots(def)) {
		stack = append(stack, step{root, 0})
	}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		visit(s.action, s.depth)
		for _, next := range slices.Backward(Next(s.action)) {
			if !beginsTree(next) {
				stack = append(stack, step{next, s.depth + 1})
			}
		}
	}
}
