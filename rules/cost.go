package rules

import (
	"fmt"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/types"
)

// Sizes that the cost of an expression is compared at. Growth between them tells how the cost grows.
const (
	smallSize = 10
	largeSize = 10_000
	textSize  = 100 // texts count as constant: their sizes sum up to that of the file
)

// checkCost refuses an expression whose cost grows faster than the definition. Where there are as many
// elements as the definition is large, it may grow with the element but not with the whole definition.
func checkCost(env *cel.Env, ast *cel.Ast, sc *scope) error {
	estimate := func(own, whole uint64) (uint64, error) {
		e, err := env.EstimateCost(ast, sizes{scope: sc, own: own, whole: whole})
		return e.Max, err
	}
	small, err := estimate(smallSize, smallSize)
	if err != nil {
		return err
	}
	if sc.many {
		wide, err := estimate(smallSize, largeSize)
		if err != nil {
			return err
		}
		if wide > 2*small {
			return fmt.Errorf("this looks at the whole definition again for each %s, so its cost grows with the square of the file; use a fact of the %s, or a rule for the document", sc.name, sc.variable)
		}
	}
	large, err := estimate(largeSize, largeSize)
	if err != nil {
		return err
	}
	if small > 0 && large/small > largeSize/smallSize*3/2 {
		return fmt.Errorf("the cost of this grows faster than the definition: a list is walked inside the walk of another")
	}
	return nil
}

// sizes tells CEL's cost estimator how large the model's lists are.
type sizes struct {
	scope      *scope
	own, whole uint64 // elements of lists that belong to the element, and of lists of the whole definition
}

// EstimateSize implements cost.Estimator.
func (s sizes) EstimateSize(node cost.AstNode) *cost.SizeEstimate {
	if node.ComputedSize() != nil {
		return nil
	}
	size := cost.RangedSizeEstimate(0, textSize)
	switch node.Type().Kind() {
	case types.ListKind, types.MapKind, types.DynKind:
		size = cost.RangedSizeEstimate(0, s.listSize(node.Path()))
		elem := cost.RangedSizeEstimate(0, textSize)
		size.Elem, size.Key = &elem, &elem
	case types.StringKind, types.BytesKind:
	default:
		return nil
	}
	return &size
}

// listSize tells a list of the element from one of the whole definition by the path of facts that leads to it.
func (s sizes) listSize(path []string) uint64 {
	if len(path) < 2 {
		return s.own
	}
	if path[0] == "doc" && s.scope.variable != "doc" {
		return s.whole
	}
	t := s.scope.object
	if path[0] == "doc" {
		t = model().definition
	}
	for i, name := range path[1:] {
		if t == nil {
			return s.own
		}
		f, ok := t.fact(name)
		if !ok {
			return s.own
		}
		if f.wide || i > 0 && path[0] != "doc" {
			return s.whole // a list of another object, say the parent's children
		}
		t = model().byName[f.Type]
	}
	return s.own
}

// EstimateCallCost implements cost.Estimator: the own functions that walk a list cost its size.
func (s sizes) EstimateCallCost(function, _ string, _ *cost.AstNode, args []cost.AstNode) *cost.CallEstimate {
	switch function {
	case "either", "all_of", "near":
	default:
		return nil
	}
	estimate := cost.FixedCostEstimate(1)
	for _, arg := range args {
		if arg.Type().Kind() != types.ListKind {
			continue
		}
		size := arg.ComputedSize()
		if size == nil {
			size = s.EstimateSize(arg)
		}
		if size != nil {
			estimate = estimate.Add(cost.Estimate{Min: 1, Max: size.Max})
		}
	}
	return &cost.CallEstimate{CostEstimate: estimate}
}
