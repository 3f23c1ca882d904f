package rules

import (
	"testing"

	"cel.dev/cel-go/common/types"

	"github.com/inrolint/inrolint/lint/flow"
)

// expressionsOf returns every expression of a rule.
func expressionsOf(r *Rule) []*expr {
	all := []*expr{r.assert}
	for _, c := range r.levels {
		all = append(all, c.when)
	}
	if s := r.suggest; s != nil {
		all = append(all, s.nearest, s.to, s.value, s.except)
	}
	sentences := []template{r.message, r.why, r.help}
	for _, rel := range r.related {
		sentences = append(sentences, rel.message)
	}
	for _, x := range r.fixes {
		all = append(all, x.when, x.safe)
		sentences = append(sentences, x.title)
		for _, s := range x.steps {
			all = append(all, s.json)
			sentences = append(sentences, s.name, s.with)
		}
	}
	for _, sentence := range sentences {
		for _, p := range sentence {
			all = append(all, p.expr)
		}
	}
	known := all[:0]
	for _, e := range all {
		if e != nil {
			known = append(known, e)
		}
	}
	return known
}

// TestPlainAgreesWithCEL evaluates every expression that can do without CEL both ways, over the elements of every example
// of every rule.
func TestPlainAgreesWithCEL(t *testing.T) {
	byScope := map[string][]*expr{}
	count, plain := 0, 0
	add := func(r *Rule) {
		for _, e := range expressionsOf(r) {
			count++
			if e.plain != nil {
				plain++
				e.limited = false
				byScope[r.Scope] = append(byScope[r.Scope], e)
			}
		}
	}
	files := soundFiles()
	for _, f := range files {
		add(f.Rule)
	}
	if plain < count*4/5 {
		t.Errorf("only %d of %d expressions do without CEL", plain, count)
	}
	for _, source := range []string{
		"action.index < 1 || action.depth > 0 ? 'near' : 'far' + string(action.index)",
		"size(action.unhandled) == 0 && action.key != action.name ? either(action.labels) : all_of(action.gaps)",
		"doc.lists_key(action.parent_key) == doc.lists_id(action.parent_id) ? action.parent.key : suggestion",
		"action.parent.key == '' || true ? 'a' : 'b'",
		"true || action.parent.key == '' ? string('a') : 'b'",
	} {
		rule := userRule(t, "for: action\nwhen: [child]\nmessage: \"{{"+source+"}}\"")
		if rule.message[0].expr.plain == nil {
			t.Errorf("%s: needs CEL", source)
		}
		add(rule)
	}
	empty := NewSet(nil, nil)
	for _, f := range files {
		for _, e := range append(f.Invalid, f.Valid...) {
			def, _ := lintExample(e, empty)
			for scope, expressions := range byScope {
				comparePlain(t, f.Name, def, model().byScope[scope], expressions)
			}
		}
	}
}

func comparePlain(t *testing.T, where string, def *flow.Definition, sc *scope, expressions []*expr) {
	t.Helper()
	sc.each(def, func(el any, _ flow.Bits, _ string) {
		vars := &variables{def: def, name: sc.variable, element: el, suggestion: "this"}
		for _, e := range expressions {
			value, ok := e.evalPlain(vars)
			program, err := e.plan()
			if err != nil {
				t.Fatal(err)
			}
			want, _, err := program.Eval(vars)
			switch {
			case !ok && err == nil:
				t.Logf("%s: %s: needs CEL here", where, e.source)
			case ok && (err != nil || types.Equal(value, want) != types.True):
				t.Errorf("%s: %s: %v without CEL, %v with it (%v)", where, e.source, value, want, err)
			}
		}
	})
}
