package lint

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// IsDefinition reports whether a text surely is a definition, whatever its file is called: its name, a configuration or the
// tool call round it says so, or it holds something that only definitions hold. Members such as "actions" or "prompt" stand
// in many other JSON files, too.
func IsDefinition(def *flow.Definition) bool {
	switch def.KindFrom {
	case flow.FromFlag, flow.FromCall, flow.FromConfig, flow.FromFileName:
		return true
	}
	if def.Envelope != nil {
		return def.Envelope.Get("actions") != nil || def.Envelope.Get("triggers") != nil || def.Envelope.Get("campaign_rules") != nil
	}
	return def.Call != nil && def.Call.SendsDefinition() || def.ScenarioType != nil ||
		slices.ContainsFunc(def.Actions, isAction) || slices.ContainsFunc(def.Triggers, isTrigger) || slices.ContainsFunc(def.Rules, isCampaignRule)
}

func isAction(a *flow.Action) bool {
	return a.Type != nil || a.Key != nil || a.ParentKey != nil || a.ParentID != nil || a.Branch != nil
}

func isTrigger(t *flow.Trigger) bool { return t.Type != nil }

func isCampaignRule(r *flow.CampaignRule) bool {
	return r.ListType != nil || r.RuleType != nil || r.DestinationID != nil
}
