package rules

import (
	"fmt"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"google.golang.org/protobuf/proto"

	exprpb "google.golang.org/genproto/googleapis/api/expr/v1alpha1"
)

// evaluationLimit is what one evaluation of a user's expression may cost, in CEL's cost units.
const evaluationLimit = 5_000_000

// expr is a checked CEL expression. It is planned at its first use.
type expr struct {
	source  string
	checked string // the checked form as protobuf bytes; "" when ast is set
	ast     *cel.Ast
	quick   []quickOp // the same without CEL, nil where it is too much for that
	plain   *plain    // likewise, for conditions that are no quick ones and for texts
	limited bool      // evaluations have a cost limit

	once    sync.Once
	program cel.Program
	err     error

	look   sync.Once // guards what follows
	simple bool      // plain has found its facts
}

// plan makes the expression runnable.
func (e *expr) plan() (cel.Program, error) {
	e.once.Do(func() {
		env, err := environment()
		if err != nil {
			e.err = err
			return
		}
		ast := e.ast
		if ast == nil {
			if ast, err = decodeChecked(e.checked); err != nil {
				e.err = err
				return
			}
		}
		options := []cel.ProgramOption{cel.EvalOptions(cel.OptOptimize)}
		if e.limited {
			options = append(options, cel.CostLimit(evaluationLimit))
		}
		e.program, e.err = env.Program(ast, options...)
	})
	return e.program, e.err
}

// eval evaluates the expression. A panic inside of it is an error. cost is what it has cost, counted for limited
// expressions only.
func (e *expr) eval(vars cel.Activation) (value ref.Val, cost uint64, err error) {
	if value, ok := e.evalPlain(vars); ok {
		return value, 0, nil
	}
	program, err := e.plan()
	if err != nil {
		return nil, 0, err
	}
	value, details, err := program.Eval(vars)
	if e.limited {
		if c := details.ActualCost(); c != nil {
			cost = *c
		}
	}
	if err != nil {
		return nil, cost, err
	}
	return value, cost, nil
}

// evalPlain evaluates the expression without CEL and reports whether that was possible. What has a cost limit is left to
// CEL, which counts.
func (e *expr) evalPlain(vars cel.Activation) (ref.Val, bool) {
	v, ok := vars.(*variables)
	if !ok || e.plain == nil || e.limited {
		return nil, false
	}
	e.look.Do(func() { e.simple = e.plain.lookUp(v.elementType()) })
	if !e.simple {
		return nil, false
	}
	value, ok := e.plain.eval(v)
	if !ok {
		return nil, false
	}
	return adapter{}.NativeToValue(value), true
}

// evalBool evaluates an expression that is a yes or no.
func (e *expr) evalBool(vars cel.Activation) (holds bool, cost uint64, err error) {
	value, cost, err := e.eval(vars)
	if err != nil {
		return false, cost, err
	}
	b, ok := value.(types.Bool)
	if !ok {
		return false, cost, fmt.Errorf("%q is no yes or no", e.source)
	}
	return bool(b), cost, nil
}

// encodeChecked serialises a checked expression without its positions.
func encodeChecked(ast *cel.Ast) (string, error) {
	checked, err := cel.AstToCheckedExpr(ast)
	if err != nil {
		return "", err
	}
	checked.SourceInfo = nil
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(checked)
	return string(data), err
}

func decodeChecked(data string) (*cel.Ast, error) {
	var checked exprpb.CheckedExpr
	if err := proto.Unmarshal([]byte(data), &checked); err != nil {
		return nil, err
	}
	return cel.CheckedExprToAstWithSource(&checked, nil)
}
