package lint

import (
	"cmp"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/inrolint/inrolint/rules"
)

// Phase is a part of a run.
type Phase int

// The phases in their order. Those from reading to the rules are gone through for every file, several files at once.
const (
	PhaseDiscover Phase = iota // finding files, reading configurations
	PhaseRead
	PhaseParse
	PhaseModel
	PhaseRules
	PhaseFixes  // proving fixes, and making them
	PhaseReport // writing the findings; measured by who writes them
	phases
)

// Phases lists the phases in their order.
func Phases() []Phase {
	list := make([]Phase, phases)
	for i := range list {
		list[i] = Phase(i)
	}
	return list
}

// String names the phase.
func (p Phase) String() string {
	return [...]string{"discover", "read", "parse", "model", "rules", "fixes", "report"}[p]
}

// Stats collects how long the phases of runs take. It says something about the program and the machine, never about the
// files, and nothing of it goes into findings. A nil *Stats collects nothing.
type Stats struct {
	times [phases]atomic.Int64 // nanoseconds, summed over the files that are linted at once
	meter rules.Meter
}

// Start begins to measure; what it returns is given to [Stats.Stop].
func (s *Stats) Start() time.Time {
	if s == nil {
		return time.Time{}
	}
	return time.Now()
}

// Stop adds the time since start to a phase, and returns the beginning of the next one.
func (s *Stats) Stop(phase Phase, start time.Time) time.Time {
	if s == nil {
		return time.Time{}
	}
	now := time.Now()
	s.times[phase].Add(int64(now.Sub(start)))
	return now
}

// Time returns how long a phase took, summed over all files.
func (s *Stats) Time(phase Phase) time.Duration { return time.Duration(s.times[phase].Load()) }

// RuleCost is what a rule cost.
type RuleCost = rules.Cost

// Rules returns what each rule cost that was asked about anything, the dearest first.
func (s *Stats) Rules() []RuleCost {
	return slices.SortedFunc(slices.Values(s.meter.Costs()), func(a, b RuleCost) int {
		return cmp.Or(cmp.Compare(b.Time, a.Time), strings.Compare(a.Rule, b.Rule))
	})
}
