package flow

import "github.com/inrolint/inrolint/lint/syntax"

// The closed set of rule types (FACTS 4.3).
const (
	inclusion = "inclusion"
	exclusion = "exclusion"
)

// placeholderID is the destination_id of the vendor's examples.
const placeholderID = "123"

// readRules makes the campaign rules out of the objects of the list.
func (d *Definition) readRules() {
	d.Rules = readObjects(d.RuleList, func(r *CampaignRule, e *syntax.Node) {
		r.Def, r.Node, r.Index = d, e, e.Index()
		r.read()
	})
}

func (r *CampaignRule) read() {
	for m := range r.Node.Children() {
		switch propertyName(m) {
		case "list_type":
			r.ListType = present(m)
		case "rule_type":
			r.RuleType = present(m)
		case "destination_id":
			r.DestinationID = present(m)
		}
	}
	f := &r.Flags
	f.SetIf(RuleHasListType, r.ListType != nil)
	f.SetIf(RuleHasRuleType, r.RuleType != nil)
	f.SetIf(RuleHasDestinationID, r.DestinationID != nil)
	f.SetIf(RuleBroken, damaged(r.Node))
	f.SetIf(RulePlaceholderID, decimal(r.DestinationID) == placeholderID)
}

// hasInclusion reports whether a rule is an inclusion.
func (d *Definition) hasInclusion() bool {
	for _, r := range d.Rules {
		if textOf(r.RuleType) == inclusion {
			return true
		}
	}
	return false
}

// rulesUnclear reports whether an inclusion may be meant or may have been lost where none can be read.
func (d *Definition) rulesUnclear() bool {
	if d.RuleList == nil {
		return false
	}
	if !isArray(d.RuleList) || damaged(d.RuleList) || len(d.Rules) < d.RuleList.Len() {
		return true
	}
	for _, r := range d.Rules {
		if text := textOf(r.RuleType); text != inclusion && text != exclusion {
			return true
		}
	}
	return false
}

// compareRules finds the rules that repeat or contradict an earlier one.
func (d *Definition) compareRules() {
	if len(d.Rules) < 2 {
		return
	}
	equal := make(map[string]*CampaignRule, len(d.Rules))
	lists := make(map[audience]*CampaignRule, len(d.Rules))
	for _, r := range d.Rules {
		r.compareWhole(equal)
		r.compareList(lists)
	}
}

func (r *CampaignRule) compareWhole(equal map[string]*CampaignRule) {
	text, ok := Canonical(r.Node)
	if !ok {
		return
	}
	first, seen := equal[text]
	if !seen {
		equal[text] = r
		return
	}
	r.Flags.Set(RuleRepeated)
	r.Def.rememberRule(r, func(f *ruleFirsts) { f.equal = first })
}

// audience is one side of one list.
type audience struct{ list, id, side string }

func (r *CampaignRule) compareList(lists map[audience]*CampaignRule) {
	own := audience{textOf(r.ListType), decimal(r.DestinationID), textOf(r.RuleType)}
	other := own
	switch own.side {
	case inclusion:
		other.side = exclusion
	case exclusion:
		other.side = inclusion
	default:
		return
	}
	if own.list == "" || own.id == "" {
		return
	}
	if lists[own] == nil {
		lists[own] = r
	}
	if first := lists[other]; first != nil {
		r.Flags.Set(RuleContradicts)
		r.Def.rememberRule(r, func(f *ruleFirsts) { f.opposite = first })
	}
}

func (d *Definition) rememberRule(r *CampaignRule, set func(*ruleFirsts)) {
	if d.ruleTwins == nil {
		d.ruleTwins = make(map[*CampaignRule]ruleFirsts)
	}
	f := d.ruleTwins[r]
	set(&f)
	d.ruleTwins[r] = f
}

// FirstEqual returns the first rule with the same properties and values, nil if this is the first.
func (r *CampaignRule) FirstEqual() *CampaignRule { return r.Def.ruleTwins[r].equal }

// FirstOpposite returns the first earlier rule that includes the list which this one excludes, or the reverse; nil if
// there is none.
func (r *CampaignRule) FirstOpposite() *CampaignRule { return r.Def.ruleTwins[r].opposite }
