package rules

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

const sampleExamples = `
examples:
  invalid: [{name: one, definition: '{}', expect: [{at: ""}]}]
  valid: [{name: none, definition: '{"title": "x"}'}]
`

// userRule loads a rule; what the text leaves out of the head is filled in.
func userRule(t *testing.T, text string) *Rule {
	t.Helper()
	for key, line := range map[string]string{
		"id:": "id: mine\n", "severity:": "severity: warning\n", "summary:": "summary: Something\n", "message:": "message: Something.\n",
	} {
		if !strings.Contains("\n"+text, "\n"+key) {
			text = line + text
		}
	}
	file, problems := Load("mine.yaml", []byte(text+sampleExamples))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return file.Rule
}

func definition(source string, hints flow.Hints) *flow.Definition {
	return flow.Build(syntax.Parse(source, syntax.Options{}), schema.Builtin(), hints)
}

// lines writes findings as `severity rule pointer source-text: message`.
func lines(def *flow.Definition, findings []Finding) string {
	var out strings.Builder
	for _, f := range findings {
		fmt.Fprintf(&out, "%s %s %s %s: %s\n", f.Severity, f.Rule.ID, f.Pointer, def.Tree.Source()[f.Range.Start:f.Range.End], f.What)
	}
	return out.String()
}

const flowSource = `{"title": "T", "actions": [
  {"action_key": "a", "action_type": "message", "content": "Hello"},
  {"action_key": "b", "parent_key": "a", "action_type": "folder", "options": {"folder_ids": [1], "note": "x"}},
  {"action_key": "c", "parent_key": "zz", "action_type": "message"}
]}`

func TestRules(t *testing.T) {
	tests := []struct {
		name, rule, source string
		hints              flow.Hints
		want               string
	}{
		{
			name: "assert fires where it does not hold",
			rule: `for: action
assert: 'action.type != "folder"'
at: action_type`,
			want: `warning mine /actions/1/action_type "folder": Something.`,
		},
		{
			name: "guards alone",
			rule: `for: action
when: [orphan_key]
at: key:parent_key`,
			want: `warning mine /actions/2/parent_key "parent_key": Something.`,
		},
		{
			name: "has and lacks",
			rule: `for: action
has: [content]
lacks: [parent_key]
at: content`,
			want: `warning mine /actions/0/content "Hello": Something.`,
		},
		{
			name: "facts of the document as guards",
			rule: `for: action
has: [content]
unless: [doc.has_title]`,
			want: ``,
		},
		{
			name: "the first place that exists, else the brace",
			rule: `for: action
when: [new]
at: [options.note, content]`,
			want: "warning mine /actions/0/content \"Hello\": Something.\nwarning mine /actions/1/options/note \"x\": Something.\nwarning mine /actions/2 {: Something.",
		},
		{
			name: "limited to types",
			rule: `for: action
only: {types: [folder, comment]}
when: [new]
at: action_key`,
			want: `warning mine /actions/1/action_key "b": Something.`,
		},
		{
			name: "an unknown kind silences what needs it",
			rule: `for: document
only: {kind: [scenario, campaign]}
has: [title]`,
			want: ``,
		},
		{
			name: "a kind", hints: flow.Hints{Kind: flow.Campaign},
			rule: `for: document
only: {kind: campaign}
has: [title]
at: title`,
			want: `warning mine /title "T": Something.`,
		},
		{
			name: "another operation", hints: flow.Hints{Operation: flow.Update},
			rule: `for: document
only: {operation: create}
has: [title]`,
			want: ``,
		},
		{
			name: "another target", hints: flow.Hints{Target: flow.MCP},
			rule: `for: document
only: {target: rest}
has: [title]`,
			want: ``,
		},
		{
			name: "severity-if", rule: `for: action
when: [new]
at: action_key
severity-if: [{if: action.orphan_key, level: error}, {if: 'action.type == "folder"', level: 'off'}]`,
			want: "warning mine /actions/0/action_key \"a\": Something.\nerror mine /actions/2/action_key \"c\": Something.",
		},
		{
			name: "lists and numbers in messages",
			rule: `for: action
when: [root]
at: action_key
message: 'Type {{action.type}} at {{action.index}}: {{action.children.map(c, c.key)}}, {{action.labels}}.'`,
			want: `warning mine /actions/0/action_key "a": Type message at 0: "b", .`,
		},
		{
			name: "values of the definition stay on one line", source: `{"title": "a\nb\u0007"}`,
			rule: `for: document
has: [title]
at: title
message: 'Title {{doc.title}}.'`,
			want: `warning mine /title "a\nb\u0007": Title a\nb\a.`,
		},
		{
			name: "JSON as expressions see it",
			rule: `for: action
assert: 'action.options == null || !("folder_ids" in action.options) || action.options.folder_ids[0] != 1 || action.options.size() != 2'
at: options`,
			want: `warning mine /actions/1/options {"folder_ids": [1], "note": "x"}: Something.`,
		},
		{
			name: "paths",
			rule: `for: action
assert: 'action.text("options.note") != "x" || !action.present("options.folder_ids") || action.length("options.folder_ids") != 1 || action.value("options.folder_ids") != [1]'
at: options.note`,
			want: `warning mine /actions/1/options/note "x": Something.`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			source := tt.source
			if source == "" {
				source = flowSource
			}
			def := definition(source, tt.hints)
			findings := Run(context.Background(), def, NewSet([]*Rule{userRule(t, tt.rule)}, nil))
			if diff := cmp.Diff(tt.want, strings.TrimSpace(lines(def, findings))); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestMatchers(t *testing.T) {
	tests := []struct{ name, rule, source, want string }{
		{"require", "for: action\nrequire: options.buttons", `{"actions": [{"options": {}}, {}, {"options": {"buttons": []}}, {"options": {"buttons": null}}, {"options": 1}]}`,
			"/actions/0 /actions/1 /actions/3"},
		{"require is silent where the object is broken", "for: action\nrequire: content", `{"actions": [{"a" "b"}]}`, ""},
		{"forbid", "for: document\nforbid: prompt", `{"prompt": "x"}`, "/prompt"},
		{"forbid overlooks null", "for: document\nforbid: prompt", `{"prompt": null}`, ""},
		{"one-of", "for: action\none-of: {property: action_type, values: [message, 7, true]}", `{"actions": [{"action_type": "mesage"}, {"action_type": 7}, {"action_type": true}, {"action_type": "7"}, {"action_type": false}, {}]}`,
			"/actions/0/action_type /actions/3/action_type /actions/4/action_type"},
		{"max-bytes counts decoded UTF-8", "for: action\nmax-bytes: {property: content, bytes: 4}", `{"actions": [{"content": "éé"}, {"content": "ééx"}, {"content": "\u00e9\u00e9"}, {"content": 123456}]}`,
			"/actions/1/content"},
		{"pattern", "for: action\npattern: {property: action_key, matches: '^[a-z]+$'}", `{"actions": [{"action_key": "ab"}, {"action_key": "a1"}, {"action_key": 1}, {}]}`,
			"/actions/1/action_key"},
		{"pattern on the element itself", "for: text\nwhen: [in_body]\npattern: {matches: '^[^!]*$'}", `{"title": "a!", "actions": [{"content": "b"}]}`, "/title"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			findings := Run(context.Background(), definition(tt.source, flow.Hints{}), NewSet([]*Rule{userRule(t, tt.rule)}, nil))
			var got []string
			for _, f := range findings {
				got = append(got, f.Pointer)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSuggestionAndFix(t *testing.T) {
	source := `{"actions": [{"action_key": "question"}, {"action_key": "quest\"ion2", "parent_key": "questoin"}, {"action_key": "questionx", "parent_key": "questiony"}]}`
	rule := userRule(t, `for: action
when: [orphan_key]
at: parent_key
suggest: {nearest: doc.action_keys, to: action.parent_key, except: action.key}
fix: {replace: parent_key, title: 'Change to "{{suggestion}}"'}
`)
	findings, _, _ := RunOffering(context.Background(), definition(source, flow.Hints{}), NewSet([]*Rule{rule}, nil), Suppressions{})
	if len(findings) != 2 {
		t.Fatalf("%d findings", len(findings))
	}
	f := findings[0]
	if f.Suggestion != "question" || len(f.Fixes) != 1 || f.Fixes[0].Title != `Change to "question"` || !f.Fixes[0].Safe {
		t.Fatalf("finding %+v", f)
	}
	if e := f.Fixes[0].Edits[0]; source[e.Range.Start:e.Range.End] != `"questoin"` || e.NewText != `"question"` {
		t.Errorf("edit %+v", e)
	}
	one := userRule(t, "for: action\nhas: [action_type]\none-of: {property: action_type, values: [message, folder]}")
	findings = Run(context.Background(), definition(`{"actions": [{"action_type": "mesage"}]}`, flow.Hints{}), NewSet([]*Rule{one}, nil))
	if len(findings) != 1 || findings[0].Suggestion != "message" {
		t.Errorf("one-of: %+v", findings)
	}
}

func TestLevels(t *testing.T) {
	def := definition(flowSource, flow.Hints{})
	rule := userRule(t, "for: document\nhas: [title]\nseverity-if: [{if: doc.jsonc, level: 'off'}]")
	optional := userRule(t, "severity: off:info\nfor: document\nhas: [title]")
	tests := []struct {
		name   string
		rule   *Rule
		levels map[string]Level
		want   string
	}{
		{"its own", rule, nil, "warning"},
		{"configured", rule, map[string]Level{"mine": Error}, "error"},
		{"switched off", rule, map[string]Level{"mine": Off}, ""},
		{"off by default", optional, nil, ""},
		{"switched on", optional, map[string]Level{"mine": Warning}, "warning"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			set := NewSet([]*Rule{tt.rule}, tt.levels)
			var got string
			for _, f := range Run(context.Background(), def, set) {
				got += f.Severity.String()
			}
			if got != tt.want || set.Has("mine") != (tt.want != "") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	jsonc := definition(flowSource, flow.Hints{File: "x.scenario.jsonc"})
	if findings := Run(context.Background(), jsonc, NewSet([]*Rule{rule}, map[string]Level{"mine": Error})); len(findings) > 0 {
		t.Error("a rule that is off for some files must stay off there")
	}
}

func TestYields(t *testing.T) {
	strong := userRule(t, "id: strong\nfor: action\nwhen: [orphan_key]\nat: parent_key")
	weak := userRule(t, "id: weak\nfor: action\nhas: [parent_key]\nat: parent_key\nyields-to: [strong]")
	def := definition(flowSource, flow.Hints{})
	got := lines(def, Run(context.Background(), def, NewSet([]*Rule{weak, strong}, nil)))
	want := "warning weak /actions/1/parent_key \"a\": Something.\nwarning strong /actions/2/parent_key \"zz\": Something.\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if n := len(Run(context.Background(), def, NewSet([]*Rule{weak, strong}, map[string]Level{"strong": Off}))); n != 2 {
		t.Errorf("%d findings with the strong rule off, want 2", n)
	}
}

// TestFailingRules holds that a rule that cannot be evaluated is said once and harms no other.
func TestFailingRules(t *testing.T) {
	sound := userRule(t, "id: sound\nfor: action\nwhen: [new]")
	tests := []struct{ name, rule string }{
		{"a fact of nothing", "for: action\nassert: action.parent.type != 'x'"},
		{"division by zero", "for: action\nassert: 1 / action.depth == 1"},
		{"in a message", "for: action\nwhen: [new]\nmessage: '{{action.parent.key}}.'"},
		{"in severity-if", "for: action\nwhen: [new]\nseverity-if: [{if: action.parent.new, level: info}]"},
		{"in a suggestion", "for: action\nwhen: [new]\nsuggest: {value: action.parent.key}"},
		{"a bad pattern that is made up", "for: action\nassert: '\"x\".matches(\"[\" + action.key)'"},
		{"no number", "for: action\nassert: int(action.key) == 1"},
		{"a missing member", "for: action\nhas: [options]\nassert: action.options.nothing == 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			def := definition(flowSource, flow.Hints{})
			findings := Run(context.Background(), def, NewSet([]*Rule{userRule(t, tt.rule), sound}, nil))
			counts := map[string]int{}
			for _, f := range findings {
				counts[f.Rule.ID]++
			}
			if counts["rule-failed"] != 1 || counts["sound"] != 3 {
				t.Errorf("findings %v", counts)
			}
		})
	}
	def := definition(flowSource, flow.Hints{})
	broken := userRule(t, "for: action\nassert: action.parent.type != 'x'")
	if findings := Run(context.Background(), def, NewSet([]*Rule{broken}, map[string]Level{"rule-failed": Off})); len(findings) > 0 {
		t.Error("rule-failed can be switched off")
	}
}

// TestCostLimit holds that a user's rule cannot use up more than its budget.
func TestCostLimit(t *testing.T) {
	var source strings.Builder
	source.WriteString(`{"actions": [{"options": {"list": [0`)
	for i := range 400_000 {
		fmt.Fprintf(&source, ",%d", i)
	}
	source.WriteString(`]}}`)
	for range 40 {
		source.WriteString(`,{"options": {"list": [1,2,3]}}`)
	}
	source.WriteString(`]}`)
	rule := userRule(t, `for: action
assert: action.options.list.all(x, x != "1" && x != "2" && x != "3" && string(x) != "a" && string(x) != "b" && string(x) != "c")
`)
	findings := Run(context.Background(), definition(source.String(), flow.Hints{}), NewSet([]*Rule{rule}, nil))
	if len(findings) != 1 || findings[0].Rule.ID != "rule-failed" {
		t.Fatalf("findings %v", findings)
	}
	if !strings.Contains(findings[0].What, "cost limit") {
		t.Errorf("message %q", findings[0].What)
	}
}

func TestCancelledRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if findings := Run(ctx, definition(flowSource, flow.Hints{}), NewSet([]*Rule{userRule(t, "for: action\nwhen: [new]")}, nil)); len(findings) > 0 {
		t.Error("a cancelled run goes on")
	}
}

// TestAllocations holds that a clean file costs no memory for each action or rule.
func TestAllocations(t *testing.T) {
	set := everyRule()
	measure := func(n int) float64 {
		def := built(t, cleanScenario(n))
		if findings := Run(context.Background(), def, set); len(findings) > 0 {
			t.Fatal(describe(findings[0]))
		}
		return testing.AllocsPerRun(20, func() { Run(context.Background(), def, set) })
	}
	small, large := measure(51), measure(2001)
	if small > 100 || large > small+10 { // a few for each scope
		t.Errorf("%v allocations for 51 actions, %v for 2001", small, large)
	}
}
