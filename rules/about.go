package rules

import "strings"

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

// FixAbout describes a change that a rule offers.
type FixAbout struct {
	Title string // as the rule file has it, with its expressions
	When  string // expression; "" wherever it can be made
	Safe  string // expression; "" wherever it is proved
	Keeps string // what it claims to leave as it is: flow, value or ""
}

// Sentence says what the change is, where it is offered and where it is safe. code marks expressions.
func (x FixAbout) Sentence(code func(string) string) string {
	sentence := strings.NewReplacer("{{", "", "}}", "").Replace(x.Title)
	if x.When != "" {
		sentence += ", where " + code(oneLine(x.When))
	}
	switch x.Safe {
	case "":
		sentence += "; safe where it is proved to bring no other finding"
	case "false":
		return sentence + "; unsafe: it may change the meaning."
	default:
		sentence += "; safe where " + code(oneLine(x.Safe)) + ", and where it is proved to bring no other finding"
	}
	if x.Keeps != "" {
		sentence += " and to keep the " + x.Keeps
	}
	return sentence + "."
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// Fixes describes the changes that findings of the rule can come with.
func (r *Rule) Fixes() []FixAbout {
	var all []FixAbout
	for i := range r.fixes {
		x := &r.fixes[i]
		about := FixAbout{Title: x.title.source(), Keeps: keepsWords[x.keeps]}
		if x.when != nil {
			about.When = x.when.source
		}
		if x.safe != nil {
			about.Safe = x.safe.source
		}
		all = append(all, about)
	}
	return all
}

// YieldsTo returns the ids of the rules beside whose findings the rule is silent, at the same place.
func (r *Rule) YieldsTo() []string { return r.yieldsTo }
