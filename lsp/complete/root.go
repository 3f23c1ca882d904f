package complete

import "github.com/inrolint/inrolint/lint/flow"

// rootCandidates are whole definitions, for a file with nothing in it.
func (r *request) rootCandidates() []Candidate {
	if r.next != 0 {
		return nil
	}
	indent := r.indent()
	title := func(text string) Snippet {
		return Snippet{plain("{\n" + indent + `"title": "`), place(text), plain("\"")}
	}
	list := func(name string, element Snippet) Snippet {
		all := Snippet{plain(",\n" + indent + quoted(name) + ": [\n" + indent + indent)}
		return append(append(all, element...), plain("\n"+indent+"]"))
	}
	step := Snippet{plain(`{ "action_key": "`), place("welcome"), plain(`", "action_type": "message", "content": "`), place(sampleText("content")), plain(`" }`)}
	var found []Candidate
	add := func(kind flow.Kind, detail string, text Snippet) {
		if r.def.Kind != flow.KindUnknown && r.def.Kind != kind {
			return
		}
		c := r.candidate(kind.String(), Element, append(text, plain("\n}")))
		c.Filter = r.filterOf(kind.String())
		c.Detail = detail
		found = append(found, c)
	}
	trigger := Snippet{plain(`{ "trigger_type": "`), choice(r.types.TriggerNames()), plain(`" }`)}
	scenario := append(title("Title"), list("triggers", trigger)...)
	add(flow.Scenario, " with a trigger and a first step", append(scenario, list("actions", step)...))
	campaign := append(title("Title"), list("campaign_rules", braced(r.ruleMembers(), "{ ", ", ", " }"))...)
	add(flow.Campaign, " with an audience and a first step", append(campaign, list("actions", step)...))
	return found
}

// ruleMembers are the members of a campaign rule.
func (r *request) ruleMembers() []Snippet {
	var members []Snippet
	for i := range r.types.Properties.CampaignRule {
		members = append(members, r.member(&r.types.Properties.CampaignRule[i]))
	}
	return members
}
