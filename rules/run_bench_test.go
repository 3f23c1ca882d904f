package rules

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// cleanScenario is a definition of n actions that no rule has anything to say about: questions with both buttons
// handled, in a binary tree.
func cleanScenario(n int) string {
	n |= 1 // so that every question has both of its children or none
	var b strings.Builder
	b.WriteString(`{"title": "Clean", "triggers": [{"trigger_type": "comment", "options": {"comment_options": {` +
		`"post_type": "caption_keywords", "caption_keywords": ["sale"], "comment_type": "comment_keywords", "comment_keywords": ["info"]}}}], "actions": [`)
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `{"action_key": "step_%d"`, i)
		if i > 0 {
			fmt.Fprintf(&b, `, "parent_key": "step_%d", "parent_branch": "option_%d"`, (i-1)/2, (i-1)%2)
		}
		fmt.Fprintf(&b, `, "action_type": "button_template", "content": "Which of the two would you like to hear about, number %d?",`+
			` "options": {"buttons": [{"title": "One", "payload": "option_0"}, {"title": "Two", "payload": "option_1"}]}}`, i)
	}
	b.WriteString("]}")
	return b.String()
}

func built(tb testing.TB, source string) *flow.Definition {
	tb.Helper()
	tree := syntax.Parse(source, syntax.Options{})
	if len(tree.Errors()) > 0 {
		tb.Fatal(tree.Errors())
	}
	return flow.Build(tree, schema.Builtin(), flow.Hints{File: "clean.scenario.json"})
}

// everyRule is the built-in rules, those that are off by default included.
func everyRule() *Set {
	levels := map[string]Level{}
	for _, r := range Builtin() {
		if r.Severity == Off {
			levels[r.ID] = r.WhenOn
		}
	}
	return NewSet(Builtin(), levels)
}

func BenchmarkRunClean5000(b *testing.B) {
	def, set := built(b, cleanScenario(5000)), everyRule()
	if findings := Run(context.Background(), def, set); len(findings) > 0 {
		b.Fatal(describeAll(findings[:min(5, len(findings))]))
	}
	b.ReportAllocs()
	for b.Loop() {
		Run(context.Background(), def, set)
	}
}

// BenchmarkGuards measures what the rules of actions cost where none of their guards holds.
func BenchmarkGuards(b *testing.B) {
	def := built(b, cleanScenario(5000))
	var actions []*Rule
	for _, r := range Builtin() {
		if r.Scope == "action" && len(r.need)+len(r.deny) > 0 {
			actions = append(actions, r)
		}
	}
	set := NewSet(actions, nil)
	Run(context.Background(), def, set)
	for b.Loop() {
		Run(context.Background(), def, set)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/5000/float64(len(actions)), "ns/rule/action")
}

func BenchmarkEnvironment(b *testing.B) {
	for b.Loop() {
		if _, err := makeEnvironment(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlan(b *testing.B) {
	rule := Builtin()[0]
	for _, r := range Builtin() {
		if r.assert != nil {
			rule = r
		}
	}
	for b.Loop() {
		e := &expr{checked: rule.assert.checked}
		if _, err := e.plan(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewSet(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NewSet(Builtin(), nil)
	}
}

// BenchmarkRunFindings5000 measures a file in which every action has a finding with a suggestion.
func BenchmarkRunFindings5000(b *testing.B) {
	var source strings.Builder
	source.WriteString(`{"title": "Orphans", "triggers": [{"trigger_type": "contact_create"}], "actions": [{"action_key": "step", "action_type": "message", "content": "Hi"}`)
	for i := range 5000 {
		fmt.Fprintf(&source, `, {"action_key": "step_%d", "parent_key": "stepp_%d", "action_type": "message", "content": "Hello"}`, i, (i+1)%5000)
	}
	source.WriteString(`]}`)
	def, set := built(b, source.String()), everyRule()
	count := len(Run(context.Background(), def, set))
	if count < 5000 {
		b.Fatalf("%d findings", count)
	}
	b.ReportAllocs()
	for b.Loop() {
		Run(context.Background(), def, set)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(count), "ns/finding")
}
