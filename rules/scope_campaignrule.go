package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func campaignRuleScope() *scope {
	facts := []Fact{
		fact("list_type", textType, "The list_type, \"\" where there is none.", func(r *flow.CampaignRule) any { return text(stringOf(r.ListType)) }),
		fact("rule_type", textType, "The rule_type, \"\" where there is none.", func(r *flow.CampaignRule) any { return text(stringOf(r.RuleType)) }),
		fact("destination_id", textType, "The destination_id as it is written, \"\" where there is none.", func(r *flow.CampaignRule) any { return text(literalOf(r.DestinationID)) }),
		fact("index", numberType, "The position in campaign_rules, from 0.", func(r *flow.CampaignRule) any { return number(r.Index) }),
	}
	facts = append(facts, flagFacts(flow.RuleFlags[:], func(r *flow.CampaignRule) flow.Bits { return r.Flags })...)
	twin := func(r *flow.CampaignRule) []spot {
		if r == nil {
			return nil
		}
		return []spot{braceSpot(r.Node)}
	}
	return &scope{
		name: "campaign-rule", doc: "Each element of campaign_rules that is an object.",
		variable: "rule",
		object:   newType("CampaignRule", "A campaign rule of the definition.", func(r *flow.CampaignRule) *syntax.Node { return r.Node }, facts...),
		flags:    flow.RuleFlags[:], many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, r := range def.Rules {
				visit(r, r.Flags, "")
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.CampaignRule).Node) },
		base:   func(el any) string { return ruleBase(el.(*flow.CampaignRule)) },
		anchor: func(el any) *syntax.Node { return el.(*flow.CampaignRule).Node },
		places: []namedPlace{
			placed("first-same-list", "The opening brace of the first rule with the same properties.", func(r *flow.CampaignRule) []spot { return twin(r.FirstEqual()) }),
			placed("first-opposite", "The opening brace of the first rule that says the reverse of the same list.", func(r *flow.CampaignRule) []spot { return twin(r.FirstOpposite()) }),
		},
	}
}

// ruleBase identifies a campaign rule by what it says.
func ruleBase(r *flow.CampaignRule) string { return "campaign_rules#" + contentHash(r.Node) }
