package lint

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/rules"
)

// ruleMaker chooses the rules for the files that the same layers apply to.
type ruleMaker func(files []*configFile, layers []layer) *ruleChoice

// ruleChoice is the rules that run over a file.
type ruleChoice struct {
	set     *rules.Set
	known   []*rules.Rule             // the built-in rules and the user's own
	levels  map[string]setting[Level] // of the rules that a configuration or a flag speaks of
	files   []string                  // the configuration files that apply, the outermost first, as shown
	options []ruleOption              // that a configuration sets

	proofs func() *rules.Set // see proofSet
}

// proofSet returns the rules that fixes are proved with: those of the run, and those that only --select and --ignore
// keep from running.
func (c *ruleChoice) proofSet() *rules.Set { return c.proofs() }

// makeProofSet makes the rules that fixes are proved with.
func (c *ruleChoice) makeProofSet() *rules.Set {
	levels := make(map[string]rules.Level, len(c.levels))
	for id, s := range c.levels {
		if s.value != Off || s.from.file != "--select" && s.from.file != "--ignore" {
			levels[id], _ = rules.ParseLevel(string(s.value))
		}
	}
	return c.newSet(levels)
}

func (c *ruleChoice) newSet(levels map[string]rules.Level) *rules.Set {
	set := rules.NewSet(c.known, levels)
	for _, o := range c.options {
		set.SetOption(o.rule, o.option, o.value.value)
	}
	return set
}

// chooseRules resolves the levels of all rules: of configuration files the nearer one wins, in a file its overrides, and
// flags win over all.
func (w *Workspace) chooseRules(files []*configFile, layers []layer) *ruleChoice {
	choice := &ruleChoice{levels: map[string]setting[Level]{}}
	for _, c := range files {
		choice.files = append(choice.files, c.shown)
	}
	for _, l := range layers {
		for id, s := range l.rules {
			if s.Severity != "" {
				choice.levels[id] = setting[Level]{s.Severity, l.config.origin(l.name + "." + id)}
			}
		}
	}
	all := withUserRules(files)
	choice.known = all
	w.applyFlags(choice.levels, all)
	levels := make(map[string]rules.Level, len(choice.levels))
	for id, s := range choice.levels {
		levels[id], _ = rules.ParseLevel(string(s.value))
	}
	choice.options = optionsOf(layers)
	choice.set = choice.newSet(levels)
	if w.options.Stats != nil {
		choice.set.Measure(&w.options.Stats.meter)
	}
	choice.proofs = sync.OnceValue(choice.makeProofSet)
	return choice
}

// withUserRules returns the built-in rules and those of the configuration files; of two with one id the nearer one.
func withUserRules(files []*configFile) []*rules.Rule {
	all := builtinRules()
	own := len(all)
	for _, c := range slices.Backward(files) {
		for _, r := range c.userRules {
			if !slices.ContainsFunc(all[own:], func(o *rules.Rule) bool { return o.ID == r.ID }) {
				all = append(slices.Clip(all), r)
			}
		}
	}
	return all
}

// applyFlags lets --select, --severity and --ignore change the levels.
func (w *Workspace) applyFlags(levels map[string]setting[Level], all []*rules.Rule) {
	o := &w.options
	if o.Select != nil {
		for _, r := range all {
			selected := slices.Contains(o.Select, r.ID)
			configured, known := levels[r.ID]
			switch {
			case r.ReportsFailures() && !selected:
			case !selected:
				levels[r.ID] = setting[Level]{Off, origin{file: "--select"}}
			case r.Severity == rules.Off && (!known || configured.value == Off):
				levels[r.ID] = setting[Level]{Level(r.WhenOn.String()), origin{file: "--select"}}
			case known && configured.value == Off:
				delete(levels, r.ID)
			}
		}
	}
	for id, level := range o.Severity {
		if o.Select == nil || slices.Contains(o.Select, id) {
			levels[id] = setting[Level]{level, origin{file: "--severity"}}
		}
	}
	for _, id := range o.Ignore {
		levels[id] = setting[Level]{Off, origin{file: "--ignore"}}
	}
}

// checkOptions returns what is wrong with the options that name rules or words of a closed list.
func (w *Workspace) checkOptions() error {
	o := &w.options
	if o.Select == nil && o.Ignore == nil && o.Severity == nil {
		return nil
	}
	known := ruleIDs(w.configs.userRules())
	for _, named := range []struct {
		option string
		ids    []string
	}{{"--select", o.Select}, {"--ignore", o.Ignore}, {"--severity", slices.Sorted(maps.Keys(o.Severity))}} {
		for _, id := range named.ids {
			if message := unknownRule(id, known); message != "" {
				return &UsageError{Option: named.option, Reason: message}
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(o.Severity)) {
		if level := o.Severity[id]; !slices.Contains(Levels(), string(level)) {
			return &UsageError{Option: "--severity", Reason: fmt.Sprintf("%q is no level of %s; use %s%s", level, id, orList(Levels()), didYouMean(string(level), Levels()))}
		}
	}
	return nil
}

// check returns what only the rules can tell of a configuration file: names of rules that do not exist. users is the rules of all configuration files.
func (c *configFile) check(users []*rules.Rule) []*ConfigError {
	problems := c.checkRules("rules", c.Rules, users)
	for i := range c.Overrides {
		problems = append(problems, c.checkRules("overrides."+itoa(i)+".rules", c.Overrides[i].Rules, users)...)
	}
	return problems
}

func (c *configFile) checkRules(name string, settings map[string]ruleSetting, users []*rules.Rule) []*ConfigError {
	known := ruleIDs(users)
	var problems []*ConfigError
	for _, id := range slices.Sorted(maps.Keys(settings)) {
		at := name + "." + id
		if message := unknownRule(id, known); message != "" {
			problems = append(problems, c.problem(at, message))
			continue
		}
		for _, option := range slices.Sorted(maps.Keys(settings[id].Options)) {
			if message := optionProblem(ruleNamed(id, users), option, settings[id].Options[option]); message != "" {
				problems = append(problems, c.problem(at+".options."+option, message))
			}
		}
	}
	return problems
}

// unknownRule returns what to say of an id that no rule has, "" for one that exists.
func unknownRule(id string, known []string) string {
	if slices.Contains(known, id) {
		return ""
	}
	message := fmt.Sprintf("there is no rule %q", id)
	if near, ok := nearest.Of(id, known); ok {
		return message + fmt.Sprintf("; did you mean %q?", near)
	}
	return message + `; "inrolint rules list" shows all of them`
}

// UnknownRule is the error for an id that no built-in rule has; it offers the nearest one.
func UnknownRule(id string) error { return &UsageError{Reason: unknownRule(id, ruleIDs(nil))} }

// ruleIDs returns the ids of the built-in rules and of the given ones, sorted.
func ruleIDs(users []*rules.Rule) []string {
	all := slices.Concat(builtinRules(), users)
	ids := make([]string, len(all))
	for i, r := range all {
		ids[i] = r.ID
	}
	slices.Sort(ids)
	return ids
}

// ruleSummaries describes each rule's member in the schema of a configuration.
func ruleSummaries() object {
	all := slices.Clone(builtinRules())
	slices.SortFunc(all, func(a, b *rules.Rule) int { return strings.Compare(a.ID, b.ID) })
	members := make(object, len(all))
	for i, r := range all {
		members[i] = member{r.ID, object{
			{"description", r.Summary + " (" + defaultLevel(r) + ")."},
			{"allOf", []object{{{"$ref", "#/definitions/ruleSetting"}}}},
		}}
	}
	return members
}

func defaultLevel(r *rules.Rule) string {
	if r.Severity == rules.Off {
		return "off by default"
	}
	return r.Severity.String() + " by default"
}

// ruleURL returns where a rule is documented, "" for a user's own.
func ruleURL(r *rules.Rule) string {
	if r.User {
		return ""
	}
	return documentation + r.Group + "/" + r.ID + ".md"
}
