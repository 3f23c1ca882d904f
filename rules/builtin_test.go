package rules

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"cel.dev/cel-go/common/types"
)

var update = flag.Bool("update", false, "write builtin_gen.go anew")

const generated = "builtin_gen.go"

// TestBuiltinIsCurrent holds the generated rules to the rule files. With -update it writes them.
func TestBuiltinIsCurrent(t *testing.T) {
	var rules []*Rule
	for _, l := range ruleFiles() {
		for _, p := range l.problems {
			t.Error(p)
		}
		if len(l.problems) == 0 {
			rules = append(rules, l.file.Rule)
		}
	}
	if t.Failed() && !*update {
		return
	}
	want, err := writeBuiltin(rules)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(generated, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(generated)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s does not fit the rule files; run: go generate ./rules", generated)
	}
}

// writeBuiltin writes the rules as Go literals.
func writeBuiltin(rules []*Rule) ([]byte, error) {
	w := &literalWriter{}
	w.line("// Code generated from the rule files by go generate; DO NOT EDIT.")
	w.line("")
	w.line("//go:build !bootstrap")
	w.line("")
	w.line("package rules")
	w.line("")
	w.line("var builtin = []*Rule{")
	for _, r := range rules {
		w.rule(r)
	}
	w.line("}")
	if w.err != nil {
		return nil, w.err
	}
	return format.Source(w.out.Bytes())
}

// literalWriter writes rules as Go composite literals that need no code at start-up.
type literalWriter struct {
	out bytes.Buffer
	err error
}

func (w *literalWriter) line(format string, args ...any) {
	fmt.Fprintf(&w.out, format+"\n", args...)
}

func (w *literalWriter) rule(r *Rule) {
	w.line("{")
	w.line("ID: %q, Group: %q, Summary: %s, Scope: %q, Since: %q,", r.ID, r.Group, strconv.Quote(r.Summary), r.Scope, r.Since)
	w.line("Severity: %s, WhenOn: %s,", levelLiteral(r.Severity), levelLiteral(r.WhenOn))
	if o := r.only; o.kinds|o.ops|uint8(o.targets) != 0 || o.types != nil {
		w.line("only: only{kinds: %d, ops: %d, targets: %d, types: %s},", o.kinds, o.ops, o.targets, textsLiteral(o.types))
	}
	if r.options != nil {
		w.line("options: []Option{")
		for _, o := range r.options {
			w.line("{Name: %q, Type: %q, Doc: %s, Default: %#v},", o.Name, o.Type, strconv.Quote(o.Doc), o.Default)
		}
		w.line("},")
	}
	w.texts("need", r.need)
	w.texts("deny", r.deny)
	w.texts("docNeed", r.docNeed)
	w.texts("docDeny", r.docDeny)
	w.texts("yieldsTo", r.yieldsTo)
	if r.noSubject {
		w.line("noSubject: true,")
	}
	w.expr("assert", r.assert)
	if r.levels != nil {
		w.line("levels: []levelCase{")
		for _, c := range r.levels {
			w.line("{level: %s,", levelLiteral(c.level))
			w.expr("when", c.when)
			w.line("},")
		}
		w.line("},")
	}
	w.matcher(r.match)
	if r.at != nil {
		w.line("at: []place{")
		for _, p := range r.at {
			w.line("%s,", placeLiteral(p))
		}
		w.line("},")
	}
	w.template("message", r.message)
	w.template("why", r.why)
	w.template("help", r.help)
	if s := r.suggest; s != nil {
		w.line("suggest: &suggest{shared: %t,", s.shared)
		w.expr("nearest", s.nearest)
		w.expr("to", s.to)
		w.expr("except", s.except)
		w.expr("value", s.value)
		w.line("},")
	}
	if r.related != nil {
		w.line("related: []relatedPlace{")
		for _, rel := range r.related {
			w.line("{at: place%s,", placeLiteral(rel.at))
			w.template("message", rel.message)
			w.line("},")
		}
		w.line("},")
	}
	if r.fixes != nil {
		w.line("fixes: []fix{")
		for i := range r.fixes {
			w.fix(&r.fixes[i])
		}
		w.line("},")
	}
	w.line("},")
}

func (w *literalWriter) fix(x *fix) {
	w.line("{keeps: %d,", x.keeps)
	w.texts("reveals", x.reveals)
	w.template("title", x.title)
	w.expr("when", x.when)
	w.expr("safe", x.safe)
	w.line("steps: []fixStep{")
	for _, s := range x.steps {
		w.line("{op: %d, at: place%s,", s.op, placeLiteral(s.at))
		if s.goal != nil {
			w.line("goal: &place%s,", placeLiteral(*s.goal))
		}
		w.template("name", s.name)
		w.template("with", s.with)
		w.expr("json", s.json)
		w.line("},")
	}
	w.line("}},")
}

func (w *literalWriter) texts(field string, texts []string) {
	if texts != nil {
		w.line("%s: %s,", field, textsLiteral(texts))
	}
}

func (w *literalWriter) expr(field string, e *expr) {
	if e == nil {
		return
	}
	checked, err := encodeChecked(e.ast)
	if err != nil {
		w.err = fmt.Errorf("%s: %w", e.source, err)
		return
	}
	w.line("%s: &expr{source: %s, checked: %s,", field, strconv.Quote(e.source), strconv.QuoteToASCII(checked))
	if e.quick != nil && e.ast.OutputType().Kind() == types.BoolKind {
		w.line("quick: []quickOp{")
		for _, op := range e.quick {
			w.line("{%d, %q, %q},", op.kind, op.name, op.value)
		}
		w.line("},")
	} else if e.plain != nil {
		w.line("plain: &plain%s,", plainLiteral(e.plain))
	}
	w.line("},")
}

func plainLiteral(p *plain) string {
	literal := fmt.Sprintf("{kind: %d", p.kind)
	if p.name != "" {
		literal += ", name: " + strconv.Quote(p.name)
	}
	if len(p.args) > 0 {
		literal += ", args: []plain{"
		for i := range p.args {
			literal += plainLiteral(&p.args[i]) + ","
		}
		literal += "}"
	}
	return literal + "}"
}

func (w *literalWriter) template(field string, t template) {
	if t == nil {
		return
	}
	w.line("%s: template{", field)
	for _, p := range t {
		if p.expr == nil {
			w.line("{text: %s},", strconv.Quote(p.text))
			continue
		}
		w.line("{")
		w.expr("expr", p.expr)
		w.line("},")
	}
	w.line("},")
}

func (w *literalWriter) matcher(m *matcher) {
	if m == nil {
		return
	}
	w.line("match: &matcher{kind: %d, path: %q, bytes: %d, pattern: %q,", m.kind, m.path, m.bytes, m.pattern)
	if m.values != nil {
		w.line("values: []accepted{")
		for _, v := range m.values {
			w.line("{%d, %s},", v.kind, strconv.Quote(v.text))
		}
		w.line("},")
	}
	w.line("},")
}

func levelLiteral(l Level) string {
	name := l.String()
	return strings.ToUpper(name[:1]) + name[1:]
}

func textsLiteral(texts []string) string {
	if texts == nil {
		return "nil"
	}
	return fmt.Sprintf("%#v", texts)
}

func placeLiteral(p place) string {
	kinds := []string{"placeValue", "placeKey", "placeBrace", "placeSelf", "placeNamed"}
	return fmt.Sprintf("{%s, %q}", kinds[p.kind], p.path)
}

// TestDocuments reads every built-in rule's file back through the public door.
func TestDocuments(t *testing.T) {
	if len(Builtin()) == 0 {
		t.Fatal("no built-in rules")
	}
	for _, r := range Builtin() {
		file, err := r.Document()
		if err != nil {
			t.Errorf("%s: %v", r.ID, err)
			continue
		}
		if file.Rule.ID != r.ID || file.Docs == "" || len(file.Invalid) == 0 || len(file.Valid) == 0 {
			t.Errorf("%s: the document is incomplete", r.ID)
		}
	}
	if !slices.IsSortedFunc(Builtin(), func(a, b *Rule) int { return strings.Compare(a.Group+"/"+a.ID, b.Group+"/"+b.ID) }) {
		t.Error("the built-in rules are not sorted")
	}
}
