package lint

import (
	"fmt"
	"slices"

	"github.com/inrolint/inrolint/rules"
)

// ruleOption is a value that a configuration gives an option of a rule.
type ruleOption struct {
	rule, option string
	value        setting[any]
}

// optionsOf returns the options that the layers set, the winning value of each.
func optionsOf(layers []layer) []ruleOption {
	var chosen []ruleOption
	for _, l := range layers {
		for id, s := range l.rules {
			for name, value := range s.Options {
				from := l.config.origin(l.name + "." + id + ".options." + name)
				made := ruleOption{id, name, setting[any]{value, from}}
				at := slices.IndexFunc(chosen, func(o ruleOption) bool { return o.rule == id && o.option == name })
				if at < 0 {
					chosen = append(chosen, made)
				} else {
					chosen[at] = made
				}
			}
		}
	}
	return chosen
}

// ruleNamed returns the rule of that id among the built-in ones and the given ones, nil where there is none.
func ruleNamed(id string, users []*rules.Rule) *rules.Rule {
	for _, r := range slices.Concat(builtinRules(), users) {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// optionProblem returns what is wrong with an option that a configuration sets, "" where nothing is.
func optionProblem(r *rules.Rule, name string, value any) string {
	option, known := r.Option(name)
	if !known {
		return fmt.Sprintf("the rule %s has no option %q%s", r.ID, name, didYouMean(name, r.OptionNames()))
	}
	return option.Check(value)
}
