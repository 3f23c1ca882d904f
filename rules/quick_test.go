package rules

import (
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
)

// TestQuickAgreesWithCEL evaluates every condition that has a program without CEL both ways, over the elements of every
// example of every rule.
func TestQuickAgreesWithCEL(t *testing.T) {
	type condition struct {
		scope *scope
		e     *expr
	}
	var conditions []condition
	files := soundFiles()
	add := func(r *Rule, e *expr) {
		if e != nil && e.quick != nil {
			conditions = append(conditions, condition{model().byScope[r.Scope], e})
		}
	}
	for _, f := range files {
		add(f.Rule, f.Rule.assert)
		for _, c := range f.Rule.levels {
			add(f.Rule, c.when)
		}
	}
	for scope, sources := range map[string][]string{
		"action":   {"action.orphan || !action.new && true", "action.type == 'message' || 'folder' != action.type", "false || !(doc.jsonc && action.open)", "doc.title != '' && action.key == ''"},
		"document": {"doc.has_title && !(doc.kind == 'campaign' || doc.rest)"},
	} {
		for _, source := range sources {
			rule := userRule(t, "for: "+scope+"\nassert: "+source)
			if rule.assert.quick == nil {
				t.Errorf("%s: needs CEL", source)
			}
			add(rule, rule.assert)
		}
	}
	if len(conditions) < 15 {
		t.Fatalf("only %d conditions", len(conditions))
	}
	empty := NewSet(nil, nil)
	for _, f := range files {
		for _, e := range append(f.Invalid, f.Valid...) {
			def, _ := lintExample(e, empty)
			for _, c := range conditions {
				compareConditions(t, f.Name, def, c.scope, c.e)
			}
		}
	}
}

func compareConditions(t *testing.T, where string, def *flow.Definition, sc *scope, e *expr) {
	t.Helper()
	steps := quickSteps(e.quick, sc)
	denied := factsDenied(steps)
	sc.each(def, func(el any, bits flow.Bits, _ string) {
		quick, ok := runQuick(steps, def, el, bits)
		slow, _, err := e.evalBool(&variables{def: def, name: sc.variable, element: el})
		if ok != (err == nil) || quick != slow {
			t.Errorf("%s: %s: %t without CEL, %t with it (%v)", where, e.source, quick, slow, err)
		}
		if denied != (flow.Bits{}) && quick == bits.Intersects(denied) {
			t.Errorf("%s: %s: %t, but not by the facts it denies", where, e.source, quick)
		}
	})
}
