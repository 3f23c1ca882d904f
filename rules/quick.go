package rules

import (
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/inrolint/inrolint/lint/flow"
)

// Many conditions are nothing but yes/no facts and comparisons of a text fact with a constant, joined by and, or, not.
// They are turned into a short program that runs without CEL, so that a clean file needs no CEL at all. The result is
// the same; a test holds the two to each other.

// quickOp is one step of a program in reverse Polish order.
type quickOp struct {
	kind  quickKind
	name  string // of a fact
	value string // what a text is compared with
}

type quickKind uint8

const (
	quickFlag     quickKind = iota // a yes/no fact of the element
	quickDocFlag                   // a yes/no fact of the document
	quickFact                      // any other yes/no of the element
	quickDocFact                   // … of the document
	quickEqual                     // a text fact of the element is the value
	quickDocEqual                  // … of the document
	quickTrue                      // a constant
	quickFalse
	quickNot
	quickAnd
	quickOr
)

// quickDepth is how many results a program may hold at once.
const quickDepth = 16

// quickOf translates a checked expression, nil where it is more than that.
func quickOf(checked *cel.Ast, sc *scope) []quickOp {
	q := &quickWriter{scope: sc}
	if !q.write(checked.NativeRep().Expr()) || q.deepest > quickDepth {
		return nil
	}
	return q.ops
}

type quickWriter struct {
	scope          *scope
	ops            []quickOp
	depth, deepest int
}

// put adds a step that leaves one result more than it takes.
func (q *quickWriter) put(op quickOp, takes int) bool {
	q.ops = append(q.ops, op)
	q.depth += 1 - takes
	q.deepest = max(q.deepest, q.depth)
	return true
}

func (q *quickWriter) write(e ast.Expr) bool {
	switch e.Kind() {
	case ast.LiteralKind:
		switch e.AsLiteral() {
		case types.True:
			return q.put(quickOp{kind: quickTrue}, 0)
		case types.False:
			return q.put(quickOp{kind: quickFalse}, 0)
		}
	case ast.SelectKind:
		return q.fact(e)
	case ast.CallKind:
		return q.call(e.AsCall())
	}
	return false
}

func (q *quickWriter) call(call ast.CallExpr) bool {
	args := call.Args()
	switch call.FunctionName() {
	case operators.LogicalNot:
		return q.write(args[0]) && q.put(quickOp{kind: quickNot}, 1)
	case operators.LogicalAnd:
		return q.write(args[0]) && q.write(args[1]) && q.put(quickOp{kind: quickAnd}, 2)
	case operators.LogicalOr:
		return q.write(args[0]) && q.write(args[1]) && q.put(quickOp{kind: quickOr}, 2)
	case operators.Equals:
		return q.equal(args[0], args[1]) || q.equal(args[1], args[0])
	case operators.NotEquals:
		return (q.equal(args[0], args[1]) || q.equal(args[1], args[0])) && q.put(quickOp{kind: quickNot}, 1)
	}
	return false
}

// fact writes `action.orphan_key` or `doc.broken`.
func (q *quickWriter) fact(e ast.Expr) bool {
	f, ofDoc := q.factOf(e)
	if f == nil || f.typ.Kind() != types.BoolKind {
		return false
	}
	kind := quickFact
	switch {
	case ofDoc && f.Flag:
		kind = quickDocFlag
	case ofDoc:
		kind = quickDocFact
	case f.Flag:
		kind = quickFlag
	}
	return q.put(quickOp{kind: kind, name: f.Name}, 0)
}

// equal writes the comparison of a text fact with a constant.
func (q *quickWriter) equal(e, constant ast.Expr) bool {
	if constant.Kind() != ast.LiteralKind {
		return false
	}
	value, ok := constant.AsLiteral().(types.String)
	f, ofDoc := q.factOf(e)
	if !ok || f == nil || f.typ.Kind() != types.StringKind {
		return false
	}
	kind := quickEqual
	if ofDoc {
		kind = quickDocEqual
	}
	return q.put(quickOp{kind: kind, name: f.Name, value: string(value)}, 0)
}

// factOf returns the fact that `VARIABLE.NAME` reads.
func (q *quickWriter) factOf(e ast.Expr) (f *Fact, ofDoc bool) {
	if e.Kind() != ast.SelectKind || e.AsSelect().IsTestOnly() || e.AsSelect().Operand().Kind() != ast.IdentKind {
		return nil, false
	}
	t := q.scope.object
	switch e.AsSelect().Operand().AsIdent() {
	case "doc":
		t, ofDoc = model().definition, true
	case q.scope.variable:
	default:
		return nil, false
	}
	f, _ = t.fact(e.AsSelect().FieldName())
	return f, ofDoc
}

// quickStep is a step of a program with its names looked up.
type quickStep struct {
	kind  quickKind
	bit   uint8
	fact  *Fact
	value string
}

// quickSteps looks the names of a program up; nil where one is not known.
func quickSteps(ops []quickOp, sc *scope) []quickStep {
	steps := make([]quickStep, len(ops))
	for i, op := range ops {
		step := quickStep{kind: op.kind, value: op.value}
		ok := true
		switch op.kind {
		case quickFlag:
			step.bit, ok = flagBit(sc.flags, op.name)
		case quickDocFlag:
			step.bit, ok = flagBit(flow.DocFlags[:], op.name)
		case quickFact, quickEqual:
			step.fact, ok = sc.object.fact(op.name)
		case quickDocFact, quickDocEqual:
			step.fact, ok = model().definition.fact(op.name)
		}
		if !ok {
			return nil
		}
		steps[i] = step
	}
	return steps
}

func flagBit(table []flow.Flag, name string) (uint8, bool) {
	i := slices.IndexFunc(table, func(f flow.Flag) bool { return f.Name == name })
	return uint8(max(i, 0)), i >= 0
}

// runQuick runs a program. ok is false where a fact could not be read, as expressions would fail on it.
func runQuick(steps []quickStep, def *flow.Definition, el any, bits flow.Bits) (holds, ok bool) {
	var stack [quickDepth]bool
	top := -1
	for i := range steps {
		s := &steps[i]
		switch s.kind {
		case quickNot:
			stack[top] = !stack[top]
			continue
		case quickAnd:
			top--
			stack[top] = stack[top] && stack[top+1]
			continue
		case quickOr:
			top--
			stack[top] = stack[top] || stack[top+1]
			continue
		}
		top++
		switch s.kind {
		case quickFlag:
			stack[top] = bits.Has(int(s.bit))
		case quickDocFlag:
			stack[top] = def.Flags.Has(int(s.bit))
		case quickTrue:
			stack[top] = true
		case quickFalse:
			stack[top] = false
		case quickFact, quickEqual:
			stack[top], ok = s.read(el)
		case quickDocFact, quickDocEqual:
			stack[top], ok = s.read(def)
		}
		if s.fact != nil && !ok {
			return false, false
		}
	}
	return stack[0], true
}

// read compares a text fact, or reads one that is a yes or no.
func (s *quickStep) read(of any) (holds, ok bool) {
	value, err := s.fact.get(of)
	if err != nil {
		return false, false
	}
	switch v := value.(ref.Val).(type) {
	case types.Bool:
		return bool(v), true
	case types.String:
		return string(v) == s.value, true
	}
	return false, false
}

// factsDenied returns the facts of a program that says nothing but that none of some of the element's facts holds, such
// as `!a && !(b || c)`. It is empty for any other.
func factsDenied(steps []quickStep) flow.Bits {
	type part struct {
		facts  flow.Bits
		denied bool // none of the facts holds; else at least one of them does
	}
	var stack []part
	for _, s := range steps {
		top := len(stack) - 1
		switch s.kind {
		case quickFlag:
			var fact flow.Bits
			fact.Set(int(s.bit))
			stack = append(stack, part{facts: fact})
		case quickNot:
			stack[top].denied = !stack[top].denied
		case quickAnd, quickOr:
			a, b := stack[top-1], stack[top]
			if a.denied != b.denied || a.denied != (s.kind == quickAnd) {
				return flow.Bits{}
			}
			stack = append(stack[:top-1], part{flow.Bits{a.facts[0] | b.facts[0], a.facts[1] | b.facts[1]}, a.denied})
		default:
			return flow.Bits{}
		}
	}
	if len(stack) != 1 || !stack[0].denied {
		return flow.Bits{}
	}
	return stack[0].facts
}
