package rules

import (
	"slices"
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
)

// Set is the rules of a run with the levels that the configuration gives them. It can be used by several runs at once.
type Set struct {
	rules    []active
	known    []*Rule        // also those that are off
	failures *active        // the rule in whose name a rule that cannot be evaluated is reported; nil where it is off
	byID     map[string]int // index into rules
	levels   map[string]Level
	docs     flow.Bits // yes/no facts of the document that decide which rules apply
	meter    *Meter    // collects what the rules cost; nil measures nothing

	mutex sync.RWMutex
	plans map[planKey]*plan
}

// active is a rule that is on.
type active struct {
	rule     *Rule
	override Level // the configured level; Off where none is configured
	scope    *scope

	need, deny       flow.Bits
	docNeed, docDeny flow.Bits
	types            []string
	options          optionValues

	quickAssert []quickStep   // the condition without CEL; nil where there is none
	noneOf      flow.Bits     // where the condition is nothing but that none of some facts holds: these facts
	quickLevels [][]quickStep // the conditions of severity-if, likewise
}

// NewSet takes the rules that are on. levels holds the configured levels by rule id: Off switches a rule off, any other
// level is that of all its findings. Rules that are off by default run only when they have a level there.
func NewSet(rules []*Rule, levels map[string]Level) *Set {
	s := &Set{known: rules, byID: make(map[string]int, len(rules)), levels: levels, plans: map[planKey]*plan{}}
	m := model()
	for _, r := range rules {
		override, configured := levels[r.ID]
		if configured && override == Off || !configured && r.Severity == Off {
			continue
		}
		sc := m.byScope[r.Scope]
		if sc == nil {
			continue
		}
		a := active{
			rule: r, override: override, scope: sc,
			need:    flagBits(sc.flags, r.need),
			deny:    flagBits(sc.flags, r.deny),
			docNeed: flagBits(flow.DocFlags[:], r.docNeed),
			docDeny: flagBits(flow.DocFlags[:], r.docDeny),
			types:   r.only.types,
			options: r.defaults(),
		}
		if sc.byOwnID && !r.User {
			a.types = []string{r.ID}
		}
		a.prepare()
		for i := range s.docs {
			s.docs[i] |= a.docNeed[i] | a.docDeny[i]
		}
		s.byID[r.ID] = len(s.rules)
		s.rules = append(s.rules, a)
	}
	s.failures = s.failureReporter()
	return s
}

// prepare looks up the names in the conditions that need no CEL.
func (a *active) prepare() {
	if e := a.rule.assert; e != nil && e.quick != nil {
		a.quickAssert = quickSteps(e.quick, a.scope)
		a.noneOf = factsDenied(a.quickAssert)
	}
	if a.rule.levels == nil {
		return
	}
	a.quickLevels = make([][]quickStep, len(a.rule.levels))
	for i, c := range a.rule.levels {
		if c.when.quick != nil {
			a.quickLevels[i] = quickSteps(c.when.quick, a.scope)
		}
	}
}

// Has reports whether the rule is on.
func (s *Set) Has(id string) bool {
	_, on := s.byID[id]
	return on
}

// Rules returns the rules that are on.
func (s *Set) Rules() []*Rule {
	rules := make([]*Rule, len(s.rules))
	for i := range s.rules {
		rules[i] = s.rules[i].rule
	}
	return rules
}

// planKey is everything about a definition that decides which rules apply to it.
type planKey struct {
	kind      flow.Kind
	operation flow.Operation
	target    flow.Target
	docs      flow.Bits
}

// plan is the rules that apply to one sort of definition, by scope.
type plan struct {
	scopes []scopePlan
}

// scopePlan is the rules of one scope. Those that are limited to types stand in the list of each of their types,
// together with the unlimited ones and in the same order.
type scopePlan struct {
	scope  *scope
	all    []guard            // rules without a limit
	byType map[string][]guard // nil where no rule is limited
}

// guards returns the rules for elements of a type.
func (sp *scopePlan) guards(typ string) []guard {
	if typed, limited := sp.byType[typ]; limited {
		return typed
	}
	return sp.all
}

// guard decides in a few instructions whether a rule can have anything to say about an element.
type guard struct {
	mask, want flow.Bits // the element's bits under mask must be want
	oneOf      flow.Bits // at least one of these must be set, unless there are none
	rule       *active
}

// holds reports whether the rule has to be asked about an element with these facts.
func (g *guard) holds(bits flow.Bits) bool {
	return bits[0]&g.mask[0] == g.want[0] && bits[1]&g.mask[1] == g.want[1] && (g.oneOf == flow.Bits{} || bits.Intersects(g.oneOf))
}

// maxPlans bounds the memory for plans; beyond it they are made anew for each run.
const maxPlans = 256

// planFor returns the rules that apply to the definition.
func (s *Set) planFor(def *flow.Definition) *plan {
	key := s.keyOf(def)
	s.mutex.RLock()
	p := s.plans[key]
	s.mutex.RUnlock()
	if p != nil {
		return p
	}
	p = s.makePlan(key)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if len(s.plans) < maxPlans {
		s.plans[key] = p
	}
	return p
}

// keyOf returns what of a definition decides which rules apply to it.
func (s *Set) keyOf(def *flow.Definition) planKey {
	return planKey{def.Kind, def.Operation, def.Target, flow.Bits{def.Flags[0] & s.docs[0], def.Flags[1] & s.docs[1]}}
}

func (s *Set) makePlan(key planKey) *plan {
	var applying []*active
	for i := range s.rules {
		if s.rules[i].applies(key) {
			applying = append(applying, &s.rules[i])
		}
	}
	p := &plan{}
	for _, sc := range model().scopes {
		if sp, any := planScope(sc, applying); any {
			p.scopes = append(p.scopes, sp)
		}
	}
	return p
}

// applies reports whether the rule is meant for such definitions. A rule that needs to know the kind or the operation
// is silent where it is unknown.
func (a *active) applies(key planKey) bool {
	o := a.rule.only
	if o.kinds != 0 && o.kinds&(1<<key.kind) == 0 {
		return false
	}
	if o.ops != 0 && o.ops&(1<<key.operation) == 0 {
		return false
	}
	if o.targets != 0 && o.targets&key.target == 0 {
		return false
	}
	return key.docs.Contains(a.docNeed) && !key.docs.Intersects(a.docDeny)
}

func planScope(sc *scope, applying []*active) (sp scopePlan, any bool) {
	sp.scope = sc
	for _, a := range applying {
		if a.scope != sc {
			continue
		}
		any = true
		for _, t := range a.types {
			if sp.byType == nil {
				sp.byType = map[string][]guard{}
			}
			sp.byType[t] = nil
		}
	}
	if !any {
		return sp, false
	}
	for _, a := range applying {
		if a.scope != sc {
			continue
		}
		g := a.guard()
		if a.types == nil {
			sp.all = append(sp.all, g)
		}
		for t := range sp.byType {
			if a.types == nil || slices.Contains(a.types, t) {
				sp.byType[t] = append(sp.byType[t], g)
			}
		}
	}
	return sp, true
}

func (a *active) guard() guard {
	g := guard{want: a.need, oneOf: a.noneOf, rule: a}
	for i := range g.mask {
		g.mask[i] = a.need[i] | a.deny[i]
	}
	return g
}
