package lsp

import protocol316 "github.com/tliron/glsp/protocol_3_16"

// waysToHide offers to explain the rule of a finding.
func (o *actionOffers) waysToHide(c concern) {
	rule := c.finding.Rule
	title := "Explain " + rule
	o.add(actionOffer{
		title: title, kind: quickFix, diagnostics: []any{c.diagnostic},
		command: &protocol316.Command{Title: title, Command: explainRuleCommand, Arguments: []any{rule}},
	})
}
