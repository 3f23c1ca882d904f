package rules

import (
	"sync"
	"time"

	"github.com/inrolint/inrolint/lint/flow"
)

// Meter collects what rules cost. Several runs can use it at once.
type Meter struct {
	mutex sync.Mutex
	costs map[string]Cost
}

// Cost is what a rule cost in the runs of a [Meter].
type Cost struct {
	Rule  string
	Asked int           // elements that the rule was asked about: its guards let all others pass
	Time  time.Duration // for these; what the guards took is not in it
}

// Costs returns what each rule that was asked cost, in no order.
func (m *Meter) Costs() []Cost {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	costs := make([]Cost, 0, len(m.costs))
	for _, c := range m.costs {
		costs = append(costs, c)
	}
	return costs
}

// Measure lets the meter collect what the rules of the set cost from now on. It must not be called during a run.
func (s *Set) Measure(m *Meter) { s.meter = m }

// add adds the costs of a part of a run, and empties them.
func (m *Meter) add(costs map[*active]Cost) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.costs == nil {
		m.costs = map[string]Cost{}
	}
	for a, c := range costs {
		sum := m.costs[a.rule.ID]
		m.costs[a.rule.ID] = Cost{a.rule.ID, sum.Asked + c.Asked, sum.Time + c.Time}
	}
	clear(costs)
}

// judgeMeasured is judge with a look at the clock before and after.
func (r *run) judgeMeasured(a *active, el any, bits flow.Bits) {
	start := time.Now()
	r.judge(a, el, bits)
	c := r.costs[a]
	c.Asked++
	c.Time += time.Since(start)
	r.costs[a] = c
}
