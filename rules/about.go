package rules

// LevelCase is a case in which a rule's findings have another level than its own.
type LevelCase struct {
	When  string // expression over the element, as the rule file has it
	Level Level
}

// LevelCases returns the cases in which findings have another level, the first that holds wins; nil where they never have.
func (r *Rule) LevelCases() []LevelCase {
	var cases []LevelCase
	for _, c := range r.levels {
		cases = append(cases, LevelCase{c.when.source, c.level})
	}
	return cases
}

// Fixable reports whether findings of the rule can come with a change that mends them.
func (r *Rule) Fixable() bool { return r.fixes != nil }

// YieldsTo returns the ids of the rules beside whose findings the rule is silent, at the same place.
func (r *Rule) YieldsTo() []string { return r.yieldsTo }
