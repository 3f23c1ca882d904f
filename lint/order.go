package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/rules"
)

// inFileOrder returns the indexes of the findings in the order of their places, so that equals are counted as they stand
// in the file whatever order the rules ran in.
func inFileOrder(found []rules.Finding) []int {
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			cmp.Compare(found[a].Range.Start, found[b].Range.Start),
			strings.Compare(found[a].Rule.ID, found[b].Rule.ID),
			cmp.Compare(found[a].Range.End, found[b].Range.End),
		)
	})
	return order
}
