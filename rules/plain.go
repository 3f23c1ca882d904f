package rules

import (
	"reflect"
	"strconv"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
)

// Most sentences are put together of facts, constants, comparisons and "… ? … : …". Such expressions are translated when
// the binary is built and need no CEL to run: its first use alone costs more than linting a file. The result is the same;
// a test holds the two to each other. What fails here is left to CEL, which says why.

// plain is an expression, or a part of one, that runs without CEL.
type plain struct {
	kind  plainKind
	name  string // plainPath: the variable and its facts, joined by dots; plainText and plainNumber: the constant
	args  []plain
	facts []*Fact // of a path, once looked up
}

type plainKind uint8

const (
	plainPath plainKind = iota
	plainText
	plainNumber
	plainTrue
	plainFalse
	plainIf
	plainAnd
	plainOr
	plainNot
	plainEqual
	plainLess
	plainJoin
	plainString
	plainSize
	plainAllOf
	plainEither
	plainListsKey
	plainListsID
)

// plainOf translates a checked expression, nil where it is more than that.
func plainOf(checked *cel.Ast) *plain {
	w := plainWriter{checked.NativeRep()}
	if p, ok := w.write(w.checked.Expr()); ok {
		return &p
	}
	return nil
}

type plainWriter struct{ checked *ast.AST }

func (w plainWriter) write(e ast.Expr) (plain, bool) {
	switch e.Kind() {
	case ast.IdentKind, ast.SelectKind:
		name, ok := w.path(e)
		return plain{kind: plainPath, name: name}, ok
	case ast.LiteralKind:
		return plainConstant(e)
	case ast.CallKind:
		return w.call(e.AsCall())
	}
	return plain{}, false
}

// path writes a variable and its facts. The value must be of a type that is known here, or an object on the way to one.
func (w plainWriter) path(e ast.Expr) (string, bool) {
	switch t := w.checked.GetType(e.ID()); t.Kind() {
	case types.StringKind, types.IntKind, types.BoolKind, types.StructKind:
	case types.ListKind:
		if t.Parameters()[0].Kind() != types.StringKind {
			return "", false
		}
	default:
		return "", false
	}
	if e.Kind() == ast.IdentKind {
		return e.AsIdent(), true
	}
	if e.Kind() != ast.SelectKind || e.AsSelect().IsTestOnly() {
		return "", false
	}
	of, ok := w.path(e.AsSelect().Operand())
	return of + "." + e.AsSelect().FieldName(), ok
}

func plainConstant(e ast.Expr) (plain, bool) {
	switch v := e.AsLiteral().(type) {
	case types.String:
		return plain{kind: plainText, name: string(v)}, true
	case types.Int:
		return plain{kind: plainNumber, name: strconv.FormatInt(int64(v), 10)}, true
	case types.Bool:
		if v {
			return plain{kind: plainTrue}, true
		}
		return plain{kind: plainFalse}, true
	}
	return plain{}, false
}

func (w plainWriter) call(call ast.CallExpr) (plain, bool) {
	args := call.Args()
	if call.IsMemberFunction() {
		args = append([]ast.Expr{call.Target()}, args...)
	}
	switch call.FunctionName() {
	case operators.Conditional:
		return w.all(plainIf, args)
	case operators.LogicalAnd:
		return w.all(plainAnd, args)
	case operators.LogicalOr:
		return w.all(plainOr, args)
	case operators.LogicalNot:
		return w.all(plainNot, args)
	case operators.Equals:
		return w.compare(plainEqual, args, types.StringKind, types.IntKind, types.BoolKind)
	case operators.NotEquals:
		equal, ok := w.compare(plainEqual, args, types.StringKind, types.IntKind, types.BoolKind)
		return plain{kind: plainNot, args: []plain{equal}}, ok
	case operators.Less:
		return w.compare(plainLess, args, types.IntKind)
	case operators.Greater:
		return w.compare(plainLess, []ast.Expr{args[1], args[0]}, types.IntKind)
	case operators.Add:
		return w.compare(plainJoin, args, types.StringKind)
	case overloads.TypeConvertString:
		return w.compare(plainString, args, types.IntKind, types.StringKind)
	case overloads.Size:
		return w.compare(plainSize, args, types.ListKind)
	case "all_of":
		return w.all(plainAllOf, args)
	case "either":
		return w.all(plainEither, args)
	case "lists_key":
		return w.all(plainListsKey, args)
	case "lists_id":
		return w.all(plainListsID, args)
	}
	return plain{}, false
}

// compare writes a call whose arguments are all of one of the given types.
func (w plainWriter) compare(kind plainKind, args []ast.Expr, of ...types.Kind) (plain, bool) {
	first := w.checked.GetType(args[0].ID()).Kind()
	for _, arg := range args {
		if w.checked.GetType(arg.ID()).Kind() != first {
			return plain{}, false
		}
	}
	for _, known := range of {
		if known == first {
			return w.all(kind, args)
		}
	}
	return plain{}, false
}

func (w plainWriter) all(kind plainKind, args []ast.Expr) (plain, bool) {
	p := plain{kind: kind, args: make([]plain, len(args))}
	for i, arg := range args {
		var ok bool
		if p.args[i], ok = w.write(arg); !ok {
			return plain{}, false
		}
	}
	return p, true
}

// lookUp finds the facts that the expression reads of an element of that type. It reports false where one is not known.
func (p *plain) lookUp(element *objectType) bool {
	for i := range p.args {
		if !p.args[i].lookUp(element) {
			return false
		}
	}
	if p.kind != plainPath {
		return true
	}
	variable, rest, _ := strings.Cut(p.name, ".")
	of := element
	if variable == "doc" {
		of = model().definition
	}
	for rest != "" {
		var name string
		name, rest, _ = strings.Cut(rest, ".")
		if of == nil {
			return false
		}
		f, ok := of.fact(name)
		if !ok {
			return false
		}
		p.facts = append(p.facts, f)
		of = model().byName[f.Type]
	}
	return true
}

// elementType returns the type of the element that expressions look at.
func (v *variables) elementType() *objectType {
	if v.element == nil {
		return nil
	}
	return model().byGo[reflect.TypeOf(v.element)]
}

// eval evaluates the expression: to a types.String, types.Int, types.Bool, []string or an object. It reports false where
// that fails.
func (p *plain) eval(v *variables) (any, bool) {
	switch p.kind {
	case plainPath:
		return p.read(v)
	case plainText:
		return types.String(p.name), true
	case plainNumber:
		n, err := strconv.ParseInt(p.name, 10, 64)
		return types.Int(n), err == nil
	case plainTrue:
		return types.True, true
	case plainFalse:
		return types.False, true
	case plainIf:
		holds, ok := p.args[0].truth(v)
		if !ok {
			return nil, false
		}
		if holds {
			return p.args[1].eval(v)
		}
		return p.args[2].eval(v)
	case plainAnd, plainOr, plainNot, plainEqual, plainLess:
		holds, ok := p.truth(v)
		return types.Bool(holds), ok
	case plainJoin:
		a, okA := p.args[0].text(v)
		b, okB := p.args[1].text(v)
		return types.String(a + b), okA && okB
	case plainString:
		value, ok := p.args[0].eval(v)
		if n, whole := value.(types.Int); whole {
			return types.String(strconv.FormatInt(int64(n), 10)), ok
		}
		_, ok = value.(types.String)
		return value, ok
	case plainListsKey, plainListsID:
		name, ok := p.args[1].text(v)
		if p.kind == plainListsKey {
			return types.Bool(v.def.ActionByKey(name) != nil), ok
		}
		return types.Bool(v.def.ActionByID(name) != nil), ok
	}
	return p.evalList(v)
}

// evalList evaluates what is made of a list of texts.
func (p *plain) evalList(v *variables) (any, bool) {
	value, ok := p.args[0].eval(v)
	names, isList := value.([]string)
	if !ok || !isList {
		return nil, false
	}
	switch p.kind {
	case plainSize:
		return types.Int(len(names)), true
	case plainAllOf:
		return types.String(quotedList(names, " and ")), true
	case plainEither:
		return types.String(quotedList(names, " or ")), true
	}
	return nil, false
}

// read follows a path of facts.
func (p *plain) read(v *variables) (any, bool) {
	variable, _, _ := strings.Cut(p.name, ".")
	value, ok := v.ResolveName(variable)
	if !ok {
		return nil, false
	}
	for _, f := range p.facts {
		var err error
		if value, err = f.get(value); err != nil {
			return nil, false
		}
	}
	return value, true
}

func (p *plain) text(v *variables) (string, bool) {
	value, ok := p.eval(v)
	text, isText := value.(types.String)
	return string(text), ok && isText
}

// truth evaluates a yes or no.
func (p *plain) truth(v *variables) (holds, ok bool) {
	switch p.kind {
	case plainAnd, plainOr:
		first, ok := p.args[0].truth(v)
		if !ok || first == (p.kind == plainOr) {
			return first, ok
		}
		return p.args[1].truth(v)
	case plainNot:
		holds, ok := p.args[0].truth(v)
		return !holds, ok
	case plainEqual, plainLess:
		a, okA := p.args[0].eval(v)
		b, okB := p.args[1].eval(v)
		if !okA || !okB {
			return false, false
		}
		return p.kind.compare(a, b)
	}
	value, ok := p.eval(v)
	truth, isTruth := value.(types.Bool)
	return bool(truth), ok && isTruth
}

func (k plainKind) compare(a, b any) (holds, ok bool) {
	switch a := a.(type) {
	case types.Int:
		b, ok := b.(types.Int)
		if k == plainLess {
			return a < b, ok
		}
		return a == b, ok
	case types.String:
		b, ok := b.(types.String)
		return a == b, ok
	case types.Bool:
		b, ok := b.(types.Bool)
		return a == b, ok
	}
	return false, false
}
