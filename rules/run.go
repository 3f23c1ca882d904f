package rules

import (
	"context"
	"fmt"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// runLimit is what all evaluations of one user's rule may cost in one run, in CEL's cost units.
const runLimit = 50_000_000

// Run looks at a definition with the rules of the set. A rule that cannot be evaluated gives one finding of the rule
// "rule-failed" and is left out from there on; everything else still runs. When the context is cancelled, the findings
// so far are returned.
func Run(ctx context.Context, def *flow.Definition, set *Set) []Finding {
	return newRun(def, set).all(ctx)
}

func newRun(def *flow.Definition, set *Set) *run {
	r := &run{def: def, set: set}
	r.vars.def = def
	if set.meter != nil {
		r.costs = map[*active]Cost{}
	}
	return r
}

// all shows every element of every scope to the rules.
func (r *run) all(ctx context.Context) []Finding {
	scopes := r.set.planFor(r.def).scopes
	for i := range scopes {
		if ctx.Err() != nil {
			break
		}
		r.scope(ctx, &scopes[i])
	}
	return r.yield()
}

// run is the state of one run.
type run struct {
	def      *flow.Definition
	set      *Set
	vars     variables
	findings []Finding
	spent    map[*Rule]uint64 // cost of users' rules so far
	failed   map[*Rule]bool
	whole    bool                     // as [Suppressions.Whole]
	costs    map[*active]Cost         // where a meter wants them; nil measures nothing
	typ      string                   // of the elements that are looked at
	guards   []guard                  // the rules for elements of that type
	indexes  map[*expr]*nearest.Index // of lists of the whole definition that suggestions are looked up in
	offering bool                     // findings carry fixes
	offered  int                      // bytes that the fixes are made of so far
}

// variables is what expressions see: `doc`, the element under its scope's name, and `suggestion`.
type variables struct {
	def        *flow.Definition
	name       string
	element    any
	bits       flow.Bits    // the element's yes/no facts
	options    optionValues // of the rule
	suggestion string
}

// ResolveName implements cel.Activation.
func (v *variables) ResolveName(name string) (any, bool) {
	switch name {
	case v.name:
		return v.element, true
	case "doc":
		return v.def, true
	case "suggestion":
		return types.String(v.suggestion), true
	}
	if value, ok := v.options[name]; ok {
		return value, true
	}
	return nil, false
}

// Parent implements cel.Activation.
func (v *variables) Parent() cel.Activation { return nil }

// scope shows every element of a scope to the scope's rules.
func (r *run) scope(ctx context.Context, sp *scopePlan) {
	r.vars.name = sp.scope.variable
	count := 0
	r.typ, r.guards = "", sp.guards("")
	sp.scope.each(r.def, func(el any, bits flow.Bits, typ string) {
		if count++; count&1023 == 0 && ctx.Err() != nil {
			return
		}
		if typ != r.typ { // elements of one type often stand side by side
			r.typ, r.guards = typ, sp.guards(typ)
		}
		for i := range r.guards {
			g := &r.guards[i]
			if !g.holds(bits) {
				continue
			}
			if r.costs != nil {
				r.judgeMeasured(g.rule, el, bits)
				continue
			}
			r.judge(g.rule, el, bits)
		}
	})
	if r.costs != nil {
		r.set.meter.add(r.costs)
	}
}

// judge asks a rule whose guards hold about an element.
func (r *run) judge(a *active, el any, bits flow.Bits) {
	if a.quickAssert != nil {
		if holds, ok := runQuick(a.quickAssert, r.def, el, bits); ok && holds {
			return
		}
	}
	if r.failed[a.rule] {
		return
	}
	r.vars.element, r.vars.bits, r.vars.options = el, bits, a.options
	fires, err := r.fires(a, el)
	if err == nil && fires {
		err = r.report(a, el)
	}
	if err != nil {
		r.fail(a, el, err)
	}
}

// fires evaluates the rule's condition.
func (r *run) fires(a *active, el any) (bool, error) {
	switch {
	case a.rule.assert != nil:
		holds, err := r.holds(a, a.rule.assert, a.quickAssert)
		return !holds, err
	case a.rule.match != nil:
		return a.rule.match.fires(a.scope.object.node(el)), nil
	}
	return true, nil
}

// holds evaluates a yes or no, without CEL where that is possible.
func (r *run) holds(a *active, e *expr, quick []quickStep) (bool, error) {
	if quick != nil {
		if holds, ok := runQuick(quick, r.def, r.vars.element, r.vars.bits); ok {
			return holds, nil
		}
	}
	holds, cost, err := e.evalBool(&r.vars)
	if err == nil {
		err = r.spend(a.rule, cost)
	}
	return holds, err
}

// spend counts what a user's rule costs and refuses to go on beyond the limit of a run.
func (r *run) spend(rule *Rule, cost uint64) error {
	if cost == 0 {
		return nil
	}
	if r.spent == nil {
		r.spent = map[*Rule]uint64{}
	}
	if r.spent[rule] += cost; r.spent[rule] > runLimit {
		return fmt.Errorf("it has used up its budget for one file")
	}
	return nil
}

// level is the severity of a rule's finding about the element.
func (r *run) level(a *active) (Level, error) {
	level := a.rule.Severity
	if level == Off {
		level = a.rule.WhenOn
	}
	for i, c := range a.rule.levels {
		holds, err := r.holds(a, c.when, a.quickLevels[i])
		if err != nil {
			return Off, err
		}
		if holds {
			level = c.level
			break
		}
	}
	if a.override != Off && level != Off {
		level = a.override
	}
	return level, nil
}

// report adds the finding of a rule about the element.
func (r *run) report(a *active, el any) (err error) {
	rule := a.rule
	f := Finding{Rule: rule, Targets: r.def.Target & rule.Targets()}
	if f.Severity, err = r.level(a); err != nil || f.Severity == Off {
		return err
	}
	if f.Suggestion, err = r.suggestion(a, el); err != nil {
		return err
	}
	r.vars.suggestion = f.Suggestion
	defer func() { r.vars.suggestion = "" }()
	if f.What, err = rule.message.render(&r.vars); err != nil {
		return err
	}
	if f.Why, err = rule.why.render(&r.vars); err != nil {
		return err
	}
	if f.Help, err = rule.help.render(&r.vars); err != nil {
		return err
	}
	r.locate(&f, a, el)
	if err = r.related(&f, a, el); err != nil {
		return err
	}
	if err = r.fixes(&f, a, el); err != nil {
		return err
	}
	r.findings = append(r.findings, f)
	return nil
}

// locate fills in the place and the identity of the finding.
func (r *run) locate(f *Finding, a *active, el any) {
	sc := a.scope
	s := firstOf(a.rule.at, sc, el)
	f.In, f.Range, f.Node = s.sheet, s.span, s.node
	f.Pointer, f.HasPointer = pointerOf(s)
	base, anchor := "", r.def.Body
	if sc.base != nil {
		base = sc.base(el)
	}
	if sc.anchor != nil {
		if n := sc.anchor(el); n != nil {
			anchor = n
		}
	}
	if sc.action != nil {
		f.Action = sc.action(el)
	}
	if f.Action != nil {
		anchor = f.Action.Node
		f.Path = f.Action.Path()
		f.Subject = f.Action.Subject()
		if f.Subject == "" {
			base = joinSlot("actions#"+contentHash(f.Action.Node), base)
		}
	}
	if sc.subject != nil {
		f.Subject = sc.subject(el)
	}
	if a.rule.noSubject {
		f.Subject = ""
	}
	f.Slot = slotOf(base, anchor, s)
}

// pointerOf returns the JSON Pointer of a place.
func pointerOf(s spot) (string, bool) {
	if s.node == nil {
		return "", false
	}
	return s.node.Pointer(), true
}

// suggestion finds the value that was probably meant.
func (r *run) suggestion(a *active, el any) (string, error) {
	s := a.rule.suggest
	if s == nil {
		if a.rule.match != nil {
			return a.rule.match.suggestion(a.scope.object.node(el)), nil
		}
		return "", nil
	}
	if s.value != nil {
		value, _, err := s.value.eval(&r.vars)
		return textOf(value), err
	}
	return r.nearest(s)
}

// nearest looks the value up in the list of accepted ones.
func (r *run) nearest(s *suggest) (string, error) {
	to, _, err := s.to.eval(&r.vars)
	if err != nil {
		return "", err
	}
	index, err := r.indexOf(s)
	if err != nil {
		return "", err
	}
	found, _ := index.Find(textOf(to))
	if found == "" || s.except == nil {
		return found, nil
	}
	except, _, err := s.except.eval(&r.vars)
	if err != nil || textOf(except) == found {
		return "", err
	}
	return found, nil
}

// indexOf prepares the list of accepted values. One of the whole definition is prepared once.
func (r *run) indexOf(s *suggest) (*nearest.Index, error) {
	if index := r.indexes[s.nearest]; index != nil {
		return index, nil
	}
	list, _, err := s.nearest.eval(&r.vars)
	if err != nil {
		return nil, err
	}
	names, ok := stringsOf(list)
	if !ok {
		return nil, fmt.Errorf("suggest.nearest %q is no list of texts", s.nearest.source)
	}
	index := nearest.NewIndex(names)
	if s.shared {
		if r.indexes == nil {
			r.indexes = map[*expr]*nearest.Index{}
		}
		r.indexes[s.nearest] = index
	}
	return index, nil
}

// suggestionAlone reports whether no other accepted value is as near as the one that is suggested.
func (r *run) suggestionAlone(a *active, el any) (bool, error) {
	s := a.rule.suggest
	switch {
	case s == nil && a.rule.match != nil:
		return a.rule.match.suggestionAlone(a.scope.object.node(el), r.vars.suggestion), nil
	case s == nil || s.value != nil:
		return true, nil
	}
	to, _, err := s.to.eval(&r.vars)
	if err != nil {
		return false, err
	}
	index, err := r.indexOf(s)
	return err == nil && index.Alone(textOf(to), r.vars.suggestion), err
}

func textOf(v ref.Val) string {
	s, _ := v.(types.String)
	return string(s)
}

// related adds the further places of the finding.
func (r *run) related(f *Finding, a *active, el any) error {
	if a.scope.notes != nil {
		f.Related = a.scope.notes(el)
	}
	for _, rel := range a.rule.related {
		spots := rel.at.find(a.scope, el)
		if len(spots) == 0 {
			continue
		}
		message, err := rel.message.render(&r.vars)
		if err != nil {
			return err
		}
		for _, s := range spots {
			pointer, has := pointerOf(s)
			f.Related = append(f.Related, Related{File: s.file, Tree: s.tree(), Range: s.span, Pointer: pointer, HasPointer: has, Message: message})
		}
	}
	return nil
}

// yield drops the findings of rules that give way to another rule's finding at the same place.
func (r *run) yield() []Finding {
	type claim struct {
		rule string
		span syntax.Range
	}
	yields := false
	for i := range r.findings {
		yields = yields || r.findings[i].Rule.yieldsTo != nil
	}
	if !yields {
		return r.findings
	}
	claims := make(map[claim]bool, len(r.findings))
	for i := range r.findings {
		claims[claim{r.findings[i].Rule.ID, r.findings[i].Range}] = true
	}
	kept := r.findings[:0]
	for _, f := range r.findings {
		beaten := false
		for _, id := range f.Rule.yieldsTo {
			beaten = beaten || claims[claim{id, f.Range}]
		}
		if !beaten {
			kept = append(kept, f)
		}
	}
	return kept
}
