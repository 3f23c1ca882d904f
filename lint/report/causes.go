package report

import (
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// cause is what findings share that say the same for the same reason, such as those of all steps below one broken link.
type cause struct {
	file, rule, what, why, help, ruleFile, related string
	severity                                       lint.Severity
	only                                           lint.Target
}

// causeOf returns the cause of a finding. One that names no other place, or offers something of its own, has none that others
// could share.
func causeOf(f *lint.Finding) (c cause, shared bool) {
	if len(f.Related) == 0 || len(f.Fixes) > 0 || f.Suggestion != "" || len(f.Path) > 1 {
		return cause{}, false
	}
	var related strings.Builder
	for _, r := range f.Related {
		fmt.Fprintf(&related, "%s:%d-%d %s\n", r.File, r.Range.Start.Offset, r.Range.End.Offset, r.Message)
	}
	return cause{f.File, f.Rule, f.What, f.Why, f.Help, f.RuleFile, related.String(), f.Severity, f.Only}, true
}

// byCause puts findings of one cause together, where the first of them stands.
func byCause(findings []lint.Finding) [][]*lint.Finding {
	groups := make([][]*lint.Finding, 0, len(findings))
	first := map[cause]int{}
	for i := range findings {
		f := &findings[i]
		c, shared := causeOf(f)
		if group, seen := first[c]; shared && seen {
			groups[group] = append(groups[group], f)
			continue
		}
		if shared {
			first[c] = len(groups)
		}
		groups = append(groups, []*lint.Finding{f})
	}
	return groups
}
