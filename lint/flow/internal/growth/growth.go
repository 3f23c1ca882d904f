// Package growth tells tests how the cost of work grows with its input, without a clock's word on how long anything may
// take: it compares two sizes in the same run.
package growth

import (
	"math"
	"runtime"
	"runtime/debug"
	"time"
)

// rounds is how often each size is run; a busy machine is not busy every time.
const rounds = 5

// Ratio runs work on a small and on a large input in turn, and returns how many times the shortest run on the large one
// is as long as the shortest on the small one.
func Ratio(small, large func()) float64 {
	least, most := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range rounds {
		least = min(least, spent(small))
		most = min(most, spent(large))
	}
	return float64(most) / float64(max(least, 1))
}

// spent returns the processor time that the work takes: what other programs take of a busy machine does not count, nor
// does clearing memory, which a large input starts and a small one does not.
func spent(work func()) time.Duration {
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	start := processorTime()
	work()
	return processorTime() - start
}

// Linear reports that an input sixteen times as large takes at most sixty-four times as much: far from what a square
// would take (256), and room for caches. A ratio beyond that is measured again, since a machine that turns busy half-way
// gives one, and a square gives one every time.
func Linear(small, large func()) (ratio float64, ok bool) {
	for range 6 {
		if ratio = Ratio(small, large); ratio <= 64 {
			return ratio, true
		}
	}
	return ratio, false
}
