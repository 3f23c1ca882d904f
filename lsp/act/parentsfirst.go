package act

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// ParentsFirst puts every action behind its parent and changes the order as little as that needs; nil where it is so already.
// Actions in cycles stay where they are.
func ParentsFirst(def *flow.Definition) []syntax.Edit {
	if def.ActionList == nil || def.ActionList.Kind() != syntax.Array {
		return nil
	}
	byIndex := make(map[int]*flow.Action, len(def.Actions))
	late := false
	for _, a := range def.Actions {
		byIndex[a.Index] = a
		late = late || a.Parent != nil && a.Parent.Index > a.Index && a.Cycle == nil
	}
	if !late {
		return nil
	}
	order := make([]int, 0, def.ActionList.Len())
	placed := make(map[int]bool, def.ActionList.Len())
	for i := range def.ActionList.Len() {
		for _, index := range withAncestors(byIndex[i], i, placed) {
			placed[index] = true
			order = append(order, index)
		}
	}
	return syntax.Reorder(def.ActionList, order)
}

// withAncestors returns the indexes of an element and of the ancestors that are not placed yet, the outermost first.
func withAncestors(a *flow.Action, index int, placed map[int]bool) []int {
	if placed[index] {
		return nil
	}
	chain := []int{index}
	for ; a != nil && a.Cycle == nil && a.Parent != nil && a.Parent.Cycle == nil && !placed[a.Parent.Index]; a = a.Parent {
		chain = append(chain, a.Parent.Index)
	}
	for i, j := 0, len(chain)-1; i < j; i, j = i+1, j-1 {
		chain[i], chain[j] = chain[j], chain[i]
	}
	return chain
}
