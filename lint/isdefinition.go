package lint

import "github.com/inrolint/inrolint/lint/flow"

// IsDefinition reports whether a text is a definition by what stands in it, whatever its file is called.
func IsDefinition(def *flow.Definition) bool {
	return def.ActionList != nil || def.TriggerList != nil || def.RuleList != nil || def.KindFrom != flow.FromNothing
}
