package catalog_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/schema/catalog"
)

func load(t *testing.T) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestBranchLabels holds the catalogue to what is known of branch labels.
func TestBranchLabels(t *testing.T) {
	tests := []struct {
		name      string
		fixed     string
		indexed   bool
		countFrom string
		open      bool
		evidence  flow.Evidence
	}{
		{"message", "", false, "", false, flow.Stated},
		{"ask_question", "option_replied option_expired", true, "", false, flow.Stated},
		{"condition", "option_true option_false", false, "", false, flow.Stated},
		{"button_template", "", true, "options.buttons", false, flow.Code},
		{"conversion_link", "", false, "", true, flow.Code},
		{"comment", "", false, "", false, flow.Code},
		{"folder", "", false, "", false, flow.Code},
		{"update_property", "", false, "", false, flow.Code},
		{"ab_testing", "option_a option_b", false, "", false, flow.Code},
		{"http_request", "option_success", false, "", true, flow.Code},
	}
	c := load(t)
	if len(c.Actions) != len(tests) {
		t.Errorf("%d action types, want %d", len(c.Actions), len(tests))
	}
	for _, test := range tests {
		got := c.Action(test.name)
		if got == nil {
			t.Errorf("%s is not listed", test.name)
			continue
		}
		var fixed []string
		for _, label := range got.Branches {
			fixed = append(fixed, label.Name)
			if label.Meaning == "" {
				t.Errorf("%s: the label %s has no meaning", test.name, label.Name)
			}
		}
		if strings.Join(fixed, " ") != test.fixed || got.Indexed != test.indexed || got.CountFrom != test.countFrom || got.Open != test.open || got.Evidence != test.evidence {
			t.Errorf("%s: %+v, want %+v", test.name, *got, test)
		}
	}
	if c.Action("delay") != nil {
		t.Error("delay is listed")
	}
}

func TestMessageLike(t *testing.T) {
	var got []string
	for _, a := range load(t).Actions {
		if a.Flow.Message {
			got = append(got, a.Name)
		}
	}
	if diff := cmp.Diff([]string{"message", "ask_question", "button_template", "conversion_link"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestInlineObjects(t *testing.T) {
	c := load(t)
	tests := []struct {
		kind   flow.Kind
		target flow.Target
		want   string
	}{
		{flow.Scenario, flow.REST, "media_file conversion_link survey folder"},
		{flow.Scenario, flow.MCP, "media_file conversion_link"},
		{flow.Campaign, flow.REST, "media_file conversion_link survey folder"},
		{flow.Campaign, flow.MCP, ""},
		{flow.KindUnknown, flow.REST, ""},
		{flow.Scenario, flow.REST | flow.MCP, ""},
	}
	for _, test := range tests {
		if got := strings.Join(c.InlineAllowed(test.kind, test.target), " "); got != test.want {
			t.Errorf("%v over %v: %q, want %q", test.kind, test.target, got, test.want)
		}
	}
	misplaced := map[string]string{
		"message": "conversion_link", "ask_question": "conversion_link", "button_template": "conversion_link",
		"condition": "conversion_link media_file", "comment": "conversion_link media_file", "folder": "conversion_link media_file",
		"update_property": "conversion_link media_file", "ab_testing": "conversion_link media_file",
		"http_request": "conversion_link media_file", "conversion_link": "",
	}
	for name, want := range misplaced {
		if got := strings.Join(c.Action(name).Misplaced, " "); got != want {
			t.Errorf("%s: misplaced %q, want %q", name, got, want)
		}
	}
}

func TestLimits(t *testing.T) {
	c := load(t)
	tests := []struct {
		actionType, of string
		min, max       int
		unit           string
	}{
		{"message", "content", 0, 1000, "bytes"},
		{"button_template", "content", 0, 640, "characters"},
		{"button_template", "choices", 1, 3, "entries"},
		{"button_template", "choice-title", 0, 20, "characters"},
		{"ask_question", "choices", 0, 13, "entries"},
		{"conversion_link", "title", 0, 80, "characters"},
	}
	for _, test := range tests {
		limit, ok := c.MessageKind(test.actionType).Limit(test.of)
		if !ok || limit.Min != test.min || limit.Max != test.max || limit.Unit != test.unit {
			t.Errorf("%s %s: %+v, want %+v", test.actionType, test.of, limit, test)
		}
	}
	if _, ok := c.MessageKind("ask_question").Limit("content"); ok {
		t.Error("the length of a question is not known to be limited")
	}
	if c.MessageKind("folder") != nil || c.MessageKind("delay") != nil {
		t.Error("a message kind for an action that sends none")
	}
}

func TestWordings(t *testing.T) {
	c := load(t)
	if w, ok := c.ActionWording("webhook"); !ok || w.Type != "http_request" {
		t.Errorf("webhook: %+v, %v", w, ok)
	}
	if w, ok := c.TriggerWording("new_follower"); !ok || w.Type != "" || w.Note == "" {
		t.Errorf("new_follower: %+v, %v", w, ok)
	}
	if _, ok := c.ActionWording("time_delay"); ok {
		t.Error("time_delay is no wording of the app")
	}
	for _, w := range c.ActionWords {
		if w.Type != "" && c.ActionType(w.Type) == nil {
			t.Errorf("%q means %s, which is not listed", w.Words, w.Type)
		}
	}
	for _, w := range c.TriggerWords {
		if w.Type != "" && c.TriggerType(w.Type) == nil {
			t.Errorf("%q means %s, which is not listed", w.Words, w.Type)
		}
	}
}

func TestOrigin(t *testing.T) {
	c := load(t)
	tests := []struct {
		basis catalog.Basis
		want  string
	}{
		{catalog.Basis{Evidence: flow.Stated, Source: []string{"S8"}}, "Stated by Inrō in “Inrō Glossary”."},
		{catalog.Basis{Evidence: flow.Code, Source: []string{"C1"}}, "Known from public code; Inrō does not document it."},
		{catalog.Basis{Evidence: flow.Account}, "Listed by the account's own catalogue."},
		{catalog.Basis{Evidence: flow.Unknown}, "Not documented."},
	}
	for _, test := range tests {
		if got := c.Origin(test.basis); got != test.want {
			t.Errorf("%+v: %q, want %q", test.basis, got, test.want)
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"an unknown key", map[string]string{"a.yaml": "actions:\n  - name: x\n    colour: red\n"}, "a.yaml: line 3, column 5: no such key: colour"},
		{"an unknown key at the top", map[string]string{"a.yaml": "action: []\n"}, "a.yaml: line 1, column 1: no such key: action"},
		{"a key in two files", map[string]string{"a.yaml": "triggers: []\n", "b.yaml": "# again\ntriggers: []\n"}, "b.yaml: line 2, column 1: triggers stands in a.yaml too"},
		{"no YAML", map[string]string{"a.yaml": "actions: [\n"}, "a.yaml: yaml: line 1: did not find expected node content"},
		{"a value of the wrong type", map[string]string{"a.yaml": "triggers: 5\n"}, "a.yaml: line 1: cannot unmarshal !!int `5` into []catalog.TriggerType"},
		{"an entry without doc", map[string]string{"a.yaml": "triggers: [{name: x, evidence: unknown}]\n"}, "trigger x: no doc"},
		{"an evidence that there is not", map[string]string{"a.yaml": "triggers: [{name: x, doc: X., evidence: sure}]\n"}, `trigger x: no such evidence: "sure"`},
		{"a source that is not listed", map[string]string{"a.yaml": "triggers: [{name: x, doc: X., evidence: stated, source: [S99]}]\n"}, "trigger x: no such source: S99"},
		{"stated without a source", map[string]string{"a.yaml": "triggers: [{name: x, doc: X., evidence: stated}]\n"}, "trigger x: no source"},
		{"a type that there is not", map[string]string{"a.yaml": "properties: {trigger: [{name: x, type: text, doc: X., evidence: unknown}]}\n"}, `trigger.x: no such type: "text"`},
		{"a message kind that is not listed", map[string]string{"a.yaml": "actions: [{name: x, doc: X., evidence: unknown, message: telegram, branches: {evidence: unknown}}]\n"}, "action x: no such message kind: telegram"},
		{"an inline object that is not listed", map[string]string{"a.yaml": "actions: [{name: x, doc: X., evidence: unknown, inline: [map], branches: {evidence: unknown}}]\n"}, "action x: no such inline object: map"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := fstest.MapFS{}
			for name, text := range test.files {
				folder[name] = &fstest.MapFile{Data: []byte(text)}
			}
			_, err := catalog.Load(folder)
			if err == nil || err.Error() != test.want {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

func TestWithAccount(t *testing.T) {
	published := load(t)
	account := &catalog.Catalog{
		Actions: []catalog.ActionType{
			{Name: "message", Basis: catalog.Basis{Doc: "Text.", Evidence: flow.Account}, Branches: catalog.Branches{Evidence: flow.Account}},
			{Name: "delay", Basis: catalog.Basis{Doc: "Waits.", Evidence: flow.Account}, Branches: catalog.Branches{Evidence: flow.Account}},
		},
		CompleteTypes: catalog.Completeness{Actions: true},
	}
	merged := published.With(account)
	if got := merged.Action("message"); got == nil || got.Evidence != flow.Account {
		t.Errorf("message: %+v", got)
	}
	if merged.Action("delay") == nil {
		t.Error("the account's own type is not listed")
	}
	if merged.Action("folder") != nil {
		t.Error("a type that the complete list of the account lacks is listed")
	}
	if merged.Trigger("comment") == nil || merged.CompleteTypes.Triggers {
		t.Error("the account says nothing of triggers")
	}
	if published.Action("delay") != nil || published.CompleteTypes.Actions {
		t.Error("the published catalogue has changed")
	}
}
