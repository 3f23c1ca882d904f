package lint_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// sample is an example that a rule mends.
type sample struct {
	rule string
	def  *flow.Definition
}

// samplesOf returns the examples of every built-in rule that has a fix, those that show what it does.
func samplesOf(t testing.TB) map[string][]sample {
	t.Helper()
	all := map[string][]sample{}
	for _, r := range rules.Builtin() {
		if !r.Fixable() {
			continue
		}
		file, err := r.Document()
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range file.Invalid {
			if e.Fixed == "" {
				continue
			}
			def := flow.Build(syntax.Parse(e.Definition, syntax.Options{}), schema.Builtin(), flow.Hints{File: e.File})
			all[r.ID] = append(all[r.ID], sample{r.ID, def})
		}
	}
	return all
}

// TestFixesInPairs puts an example of each rule with a fix together with one of each other, and makes the fixes of both:
// in one run, and the one rule's before the other's. The text that comes of it is the same in any order, or else the
// one run makes what one of the two orders makes: the fix of the earlier place wins, at one place that of the rule
// whose id comes first.
func TestFixesInPairs(t *testing.T) {
	samples := samplesOf(t)
	ids := slices.Sorted(keysOf(samples))
	met, apart := 0, []string{}
	for i, first := range ids {
		for _, second := range ids[i+1:] {
			name, text, ok := combined(samples[first], samples[second])
			if !ok {
				continue
			}
			both := afterFixes(t, name, text, []string{first, second})
			one := afterFixes(t, name, text, []string{first}, []string{second}, []string{first}, []string{second})
			other := afterFixes(t, name, text, []string{second}, []string{first}, []string{second}, []string{first})
			if both != text {
				met++
			}
			if one == other && both == one {
				continue
			}
			apart = append(apart, first+" and "+second)
			if both != one && both != other {
				t.Errorf("%s and %s: together\n%s\nfirst the one\n%s\nfirst the other\n%s\nof\n%s", first, second, both, one, other, text)
			}
		}
	}
	t.Logf("%d pairs changed something; the order counts for %q", met, apart)
	if met < 300 {
		t.Errorf("only %d pairs of rules mend something together", met)
	}
}

func keysOf[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// afterFixes makes the fixes of some rules, one set after the other.
func afterFixes(t *testing.T, name, text string, sets ...[]string) string {
	t.Helper()
	for _, set := range sets {
		text = checkFixed(t, fixing(t, lint.Options{Select: set}), name, text, lint.MakeEveryFix)
	}
	return text
}

// combined makes one definition of two examples: the properties of both, the lists one after the other, the keys of the
// second one with a prefix.
func combined(a, b []sample) (name, text string, ok bool) {
	for _, first := range a {
		for _, second := range b {
			if first.def.Body == nil || second.def.Body == nil || first.def.Kind != second.def.Kind || first.def.Operation != second.def.Operation {
				continue
			}
			return first.def.Kind.String() + "." + first.def.Operation.String() + ".json", together(first, second), true
		}
	}
	return "", "", false
}

func together(a, b sample) string {
	lists := []string{"triggers", "campaign_rules", "actions"}
	var members []string
	elements := map[string][]string{}
	for i, s := range []sample{a, b} {
		body := s.def.Body
		if s.def.Envelope != nil {
			body = s.def.Envelope
		}
		for m := range body.Children() {
			isList := slices.Contains(lists, m.Key()) && m.Kind() == syntax.Array
			switch {
			case isList:
				for e := range m.Children() {
					elements[m.Key()] = append(elements[m.Key()], prefixed(e, i))
				}
				if m.Len() == 0 {
					elements[m.Key()] = append(elements[m.Key()], []string{}...)
				}
			case i == 0 || a.def.Body.Member(m.Key()) == nil:
				members = append(members, m.Name().Raw()+": "+m.Raw())
			}
		}
	}
	for _, list := range lists {
		if all, given := elements[list]; given {
			members = append(members, syntax.Quote(list)+": [\n    "+strings.Join(all, ",\n    ")+"\n  ]")
		}
	}
	text := "{\n  " + strings.Join(members, ",\n  ") + "\n}\n"
	for _, s := range []sample{a, b} {
		switch s.rule {
		case "comment-in-json":
			text = strings.Replace(text, "{\n", "{\n  // a note\n", 1)
		case "response-envelope":
			text = "{\"" + s.def.Kind.String() + "\": " + strings.TrimSuffix(text, "\n") + "}\n"
		}
	}
	return text
}

// prefixed is the source of an element; keys of the second example get a prefix.
func prefixed(e *syntax.Node, nth int) string {
	if nth == 0 || e.Kind() != syntax.Object {
		return e.Raw()
	}
	var edits []syntax.Edit
	for m := range e.Children() {
		if slices.Contains([]string{"action_key", "parent_key"}, m.Key()) && m.Kind() == syntax.String {
			at := m.Start() - e.Start() + 1
			edits = append(edits, syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: "b-"})
		}
	}
	text, err := syntax.Apply(e.Raw(), edits)
	if err != nil {
		panic(err)
	}
	return text
}
