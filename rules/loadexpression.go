package rules

import (
	"regexp"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
	"go.yaml.in/yaml/v3"
)

// expression compiles a field that is one expression.
func (l *loader) expression(n *yaml.Node, what string, want *types.Type) *expr {
	source, ok := l.text(n, what)
	if !ok || l.env == nil {
		return nil
	}
	e := l.compile(source, l.scalar(n), 0)
	if e == nil {
		return nil
	}
	if got := e.ast.OutputType(); !want.IsAssignableType(got) && got.Kind() != types.DynKind {
		l.at(n, "%s must give %s; this gives %s", what, typeName(want), typeName(got))
		return nil
	}
	return e
}

// template compiles a sentence with {{…}} in it.
func (l *loader) template(n *yaml.Node, what string) template {
	source, ok := l.text(n, what)
	if !ok {
		return nil
	}
	if strings.TrimSpace(source) == "" {
		l.at(n, "%s is empty", what)
		return nil
	}
	source = strings.TrimRight(source, "\n")
	places := l.scalar(n)
	pieces, unclosed := splitTemplate(source)
	if unclosed >= 0 {
		l.atPosition(places.at(unclosed), "{{ without its }}; to write braces, use {{\"{{\"}}")
		return nil
	}
	t := make(template, 0, len(pieces))
	for _, p := range pieces {
		if !p.isExpr {
			t = append(t, part{text: p.text})
			continue
		}
		if l.env == nil {
			continue
		}
		e := l.compile(p.text, places, p.offset)
		if e == nil {
			continue
		}
		if got := e.ast.OutputType(); !printable(got) {
			l.atPosition(places.at(p.offset), "%s cannot be shown in a sentence; use a text, a number or a list of texts", typeName(got))
			continue
		}
		t = append(t, part{expr: e})
	}
	return t
}

// printable reports whether values of the type can stand in a sentence.
func printable(t *types.Type) bool {
	switch t.Kind() {
	case types.StringKind, types.IntKind, types.UintKind, types.DoubleKind, types.BoolKind, types.DynKind:
		return true
	case types.ListKind:
		return printable(t.Parameters()[0])
	}
	return false
}

// typeName writes a type as rule authors know it.
func typeName(t *types.Type) string {
	switch t.Kind() {
	case types.BoolKind:
		return "a yes or no (bool)"
	case types.StringKind:
		return "a text (string)"
	case types.ListKind:
		return "a list (" + t.String() + ")"
	}
	return t.String()
}

// compile parses and checks an expression that stands at an offset of a scalar. Its errors become problems there.
func (l *loader) compile(source string, places scalarMap, offset int) *expr {
	if strings.TrimSpace(source) == "" {
		l.atPosition(places.at(offset), "the expression is empty")
		return nil
	}
	report := func(at common.Location, message string) {
		l.atPosition(places.at(offset+byteOffset(source, at)), "%s", message)
	}
	parsed, issues := l.env.Parse(source)
	if issues.Err() != nil {
		for _, e := range issues.Errors() {
			report(e.Location, syntaxMessage(e.Message))
		}
		return nil
	}
	checked, issues := l.env.Check(parsed)
	if issues.Err() != nil {
		for _, e := range issues.Errors() {
			at := offset + byteOffset(source, e.Location)
			if undefinedField.MatchString(e.Message) {
				at++ // CEL points at the dot
			}
			if message := l.explain(e.Message, parsed); message != "" {
				l.atPosition(places.at(at), "%s", message)
			}
		}
		return nil
	}
	if at, err := badRegex(checked); err != nil {
		report(at, "no regular expression: "+strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		return nil
	}
	if err := checkCost(l.env, checked, l.scope); err != nil {
		l.atPosition(places.at(offset), "%s", err)
		return nil
	}
	return &expr{source: source, ast: checked, quick: quickOf(checked, l.scope), plain: plainOf(checked), limited: l.user}
}

// syntaxMessage shortens a message of the parser.
func syntaxMessage(message string) string {
	message = strings.TrimPrefix(message, "Syntax error: ")
	if strings.Contains(message, "'<EOF>'") {
		return "the expression ends too early"
	}
	message, _, _ = strings.Cut(message, " expecting ")
	return message
}

// badRegex finds the first constant regular expression that does not compile.
func badRegex(checked *cel.Ast) (at common.Location, err error) {
	native := checked.NativeRep()
	ast.PostOrderVisit(native.Expr(), ast.NewExprVisitor(func(e ast.Expr) {
		if err != nil || e.Kind() != ast.CallKind || e.AsCall().FunctionName() != overloads.Matches {
			return
		}
		args := e.AsCall().Args()
		pattern := args[len(args)-1]
		if pattern.Kind() != ast.LiteralKind {
			return
		}
		if s, ok := pattern.AsLiteral().(types.String); ok {
			if _, err = regexp.Compile(string(s)); err != nil {
				at = native.SourceInfo().GetStartLocation(pattern.ID())
			}
		}
	}))
	return at, err
}

// byteOffset turns a line (from 1) and column (from 0, in code points) of an expression into a byte offset.
func byteOffset(source string, at common.Location) int {
	offset := 0
	for line := 1; line < at.Line(); line++ {
		end := strings.IndexByte(source[offset:], '\n')
		if end < 0 {
			return offset
		}
		offset += end + 1
	}
	column := at.Column()
	for i := range source[offset:] {
		if column <= 0 {
			return offset + i
		}
		column--
	}
	return len(source)
}

var (
	undefinedField = regexp.MustCompile(`^undefined field '([^']*)'`)
	undeclaredName = regexp.MustCompile(`^undeclared reference to '([^']*)'`)
)

// explain turns a message of the type checker into one that names the fact that was probably meant, else those that there
// are. It is "" where another problem has caused it.
func (l *loader) explain(message string, parsed *cel.Ast) string {
	if m := undefinedField.FindStringSubmatch(message); m != nil {
		owner, known := l.ownerOf(m[1], parsed)
		meant := didYouMean(m[1], known)
		if meant == "" && owner != nil {
			meant = "; it has " + strings.Join(owner.plainFactNames(), ", ") + ", and the yes/no facts that \"inrolint schema rule\" lists"
		}
		return "unknown fact " + quote(m[1]) + ofObject(owner) + meant
	}
	if m := undeclaredName.FindStringSubmatch(message); m != nil && (m[1] == "options" || strings.HasPrefix(m[1], "options.")) {
		return l.unknownOption(m[1])
	} else if m != nil {
		known := []string{"doc", l.scope.variable, "suggestion"}
		for _, f := range functions() {
			known = append(known, f.Name)
		}
		return "unknown name " + quote(m[1]) + didYouMean(m[1], known)
	}
	return message
}

func quote(s string) string { return `"` + s + `"` }

// ownerOf finds the object whose fact is unknown and returns the names of the facts it has; where it cannot be told,
// nil and those of every object.
func (l *loader) ownerOf(field string, parsed *cel.Ast) (owner *objectType, known []string) {
	ast.PostOrderVisit(parsed.NativeRep().Expr(), ast.NewExprVisitor(func(e ast.Expr) {
		if owner != nil || e.Kind() != ast.SelectKind || e.AsSelect().FieldName() != field {
			return
		}
		if t := l.objectOf(e.AsSelect().Operand()); t != nil && t.field(field) == nil {
			owner = t
		}
	}))
	if owner != nil {
		return owner, owner.factNames()
	}
	for _, t := range model().types {
		known = append(known, t.factNames()...)
	}
	return nil, known
}

func ofObject(t *objectType) string {
	if t == nil {
		return ""
	}
	return " of " + t.name
}

// objectOf tells the type of a variable or of a chain of facts, nil where that needs the type checker.
func (l *loader) objectOf(e ast.Expr) *objectType {
	switch e.Kind() {
	case ast.IdentKind:
		switch e.AsIdent() {
		case "doc":
			return model().definition
		case l.scope.variable:
			return l.scope.object
		}
	case ast.SelectKind:
		if t := l.objectOf(e.AsSelect().Operand()); t != nil {
			if f, ok := t.fact(e.AsSelect().FieldName()); ok {
				return model().byName[f.Type]
			}
		}
	}
	return nil
}
