package diff_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/diff"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// record is a scenario as the API may answer it: 10 → 11 → (12 → 13, 14), and two triggers.
const record = `{"id": 77, "title": "Spring sizes", "active": true,
  "triggers": [{"id": 5, "trigger_type": "comment"}, {"id": 6, "trigger_type": "contact_create"}],
  "actions": [
    {"id": 10, "action_key": "hello", "action_type": "message", "content": "Welcome!"},
    {"id": 11, "action_type": "ask_question", "content": "Which size?", "parent_id": 10, "options": {"a": 1, "b": [2]}},
    {"id": 12, "action_type": "message", "content": "Small.", "parent_id": 11, "parent_branch": "option_0"},
    {"id": 13, "action_type": "folder", "parent_id": 12},
    {"id": 14, "action_type": "message", "content": "Large.", "parent_id": 11, "parent_branch": "option_1"}]}`

func compare(t *testing.T, old, next string, types flow.Types) *diff.Change {
	t.Helper()
	records := flow.ReadRecords("export.json", syntax.Parse(old, syntax.Options{}))
	if len(records) != 1 {
		t.Fatalf("%d records in %s", len(records), old)
	}
	def := flow.Build(syntax.Parse(next, syntax.Options{}), types, flow.Hints{File: "next.json", Operation: flow.Update})
	return diff.Compare(records[0], def)
}

// told is a change in few words: "kept 10", "changed 11 content: A → B", "- 12(13)".
func told(c *diff.Change) []string {
	lines := []string{}
	for _, f := range c.Fields {
		lines = append(lines, "~ "+f.Name+": "+f.From+" → "+f.To)
	}
	for _, l := range c.Lists {
		if l.Untouched {
			lines = append(lines, l.Name+" untouched")
			continue
		}
		add := func(sign string, rows []diff.Row) {
			for _, r := range rows {
				line := l.Name + " " + sign + " " + r.ID + r.Key
				if line = strings.TrimSpace(line); r.ID+r.Key == "" {
					line += " " + r.Type + r.Text
				}
				for _, f := range r.Fields {
					line += "; " + f.Name + ": " + f.From + " → " + f.To
				}
				lines = append(lines, line)
			}
		}
		add("=", l.Kept)
		add("~", l.Changed)
		add("+", l.Created)
		for _, s := range l.Destroyed {
			lines = append(lines, l.Name+" - "+subtree(s))
		}
		add("!", l.Loose)
		add("?", l.Unknown)
	}
	return append(lines, c.Notes...)
}

func subtree(s diff.Subtree) string {
	below := make([]string, len(s.Below))
	for i, child := range s.Below {
		below[i] = subtree(child)
	}
	text := s.ID
	if text == "" {
		text = s.Text
	}
	if len(below) > 0 {
		text += "(" + strings.Join(below, " ") + ")"
	}
	return text
}

func TestCompare(t *testing.T) {
	tests := []struct {
		name, old, next string
		want            []string
	}{
		{"only the title", record, `{"title": "Summer sizes"}`,
			[]string{`~ title: "Spring sizes" → "Summer sizes"`, "actions untouched", "triggers untouched"}},
		{"the same values are no change", record, `{"id": 77, "active": true, "actions": [{"id": 10, "content": "Welcome!"},
			{"id": 11, "options": {"b": [2], "a": 1}}, {"id": 12}, {"id": 13, "parent_key": "s"}, {"id": 14}]}`,
			[]string{"actions = 10hello", "actions = 11", "actions = 12", "actions = 14", `actions ~ 13; parent: "message 12" → "s"`, "triggers untouched"}},
		{"fields from what to what", record, `{"actions": [{"id": 10}, {"id": 11, "content": "Size?", "options": {"a": 2}}, {"id": 12, "media_file": {"id": 3}},
			{"id": 13}, {"id": 14, "content": null}]}`,
			[]string{"actions = 10hello", "actions = 13", `actions ~ 11; content: "Which size?" → "Size?"; options: {"a": 1, "b": [2]} → {"a": 2}`,
				`actions ~ 12; media_file:  → {"id": 3}`, `actions ~ 14; content: "Large." → null`, "triggers untouched"}},
		{"a branch that is left out", record, `{"actions": [{"id": 10}, {"id": 11}, {"id": 14}], "triggers": [{"id": 6}]}`,
			[]string{"actions = 10hello", "actions = 11", "actions = 14", "actions - 12(13)", "triggers = 6", "triggers - 5"}},
		{"everything", record, `{"actions": [], "triggers": []}`,
			[]string{"actions - 10(11(12(13) 14))", "triggers - 5", "triggers - 6"}},
		{"what is rewritten without ids is destroyed and created", record,
			`{"triggers": [{"trigger_type": "comment"}, {"id": 5}, {"id": 6}]}`,
			[]string{"actions untouched", "triggers = 5", "triggers = 6", "triggers + comment"}},
		{"a kept row below a destroyed one", record, `{"actions": [{"id": 10}, {"id": 11}, {"id": 13}, {"id": 14}]}`,
			[]string{"actions = 10hello", "actions = 11", "actions = 13", "actions = 14", "actions - 12", "actions ! 13", "triggers untouched"}},
		{"a kept row that is hung elsewhere", record,
			`{"actions": [{"id": 10}, {"id": 11}, {"id": 13, "parent_id": 11, "parent_branch": "option_0"}, {"id": 14}]}`,
			[]string{"actions = 10hello", "actions = 11", "actions = 14", `actions ~ 13; parent: "message 12" → 11; parent_branch:  → "option_0"`,
				"actions - 12", "triggers untouched"}},
		{"ids that the record does not have", record, `{"triggers": [{"id": 5}, {"id": 6}, {"id": 7, "trigger_type": "comment"}]}`,
			[]string{"actions untouched", "triggers = 5", "triggers = 6", "triggers ? 7"}},
		{"ids as texts", `{"scenario": {"id": "77", "title": "T", "actions": [{"id": "10", "action_type": "message"}, {"id": 11, "parent_id": "10"}]}}`,
			`{"actions": [{"id": 10}]}`, []string{"actions = 10", "actions - 11"}},
		{"an export with keys and without parents by id", `[{"id": 1, "title": "T", "actions": [{"id": 2, "action_key": "a"}, {"id": 3, "parent_key": "a"}]}]`,
			`{"actions": []}`, []string{"actions - 2(3)"}},
		{"rows without ids", `{"id": 1, "title": "T", "actions": [{"action_type": "message"}, {"id": 3}, 4]}`, `{"actions": [{"id": 3}]}`,
			[]string{"actions = 3", "Element 3 of the record's \"actions\" is no object.",
				"Not every element of the record's \"actions\" has an id, so what an update leaves out there cannot be told."}},
		{"a list that is none", `{"id": 1, "title": "T", "actions": "…"}`, `{"actions": [{"id": 3}]}`,
			[]string{"actions ? 3", `"actions" of the record is no list, so nothing is known of what it holds.`}},
		{"campaign rules have no ids", `{"campaign": {"id": 4, "title": "C", "actions": [], "campaign_rules": [
			{"id": 1, "list_type": "folder", "rule_type": "inclusion", "destination_id": 7},
			{"id": 2, "list_type": "segment", "rule_type": "exclusion", "destination_id": 8}]}}`,
			`{"campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 7}, {"list_type": "folder", "rule_type": "exclusion", "destination_id": 9}]}`,
			[]string{"actions untouched", "campaign_rules = inclusion folder 7", "campaign_rules + exclusion folder 9", "campaign_rules - exclusion segment 8"}},
		{"no definition", record, `[]`, []string{"actions untouched", "triggers untouched", "The new file holds no definition that could be sent."}},
		{"parents in a circle", `{"id": 1, "title": "T", "actions": [{"id": 2, "parent_id": 3}, {"id": 3, "parent_id": 2}, {"id": 4, "parent_id": 2}]}`,
			`{"actions": []}`, []string{"actions - 2", "actions - 3", "actions - 4"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, told(compare(t, test.old, test.next, schema.Builtin()))); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

// TestAccountTypes: a type that the account does not have is said, where its catalogue lists all of them.
func TestAccountTypes(t *testing.T) {
	const next = `{"actions": [{"id": 10}, {"id": 11}, {"id": 12}, {"id": 13}, {"id": 14},
		{"action_key": "n", "parent_id": 10, "action_type": "wait"}], "triggers": [{"id": 5}, {"id": 6}, {"trigger_type": "mention"}]}`
	if c := compare(t, record, next, schema.Builtin()); len(c.Notes) > 0 {
		t.Errorf("the published types are not complete: %v", c.Notes)
	}
	complete := *schema.Builtin()
	complete.CompleteTypes = catalog.Completeness{Actions: true, Triggers: true}
	want := []string{`The account has no action type "wait", which n is of.`, `The account has no trigger type "mention".`}
	if d := cmp.Diff(want, compare(t, record, next, &complete).Notes); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// TestSummary: the counts are those of the lists, and destroyed ones count with all below them.
func TestSummary(t *testing.T) {
	c := compare(t, record, `{"actions": [{"id": 10}, {"id": 11, "content": "Size?"}, {"id": 99}, {"action_key": "n", "action_type": "message", "parent_id": 11}]}`, schema.Builtin())
	want := diff.Summary{Kept: 1 + 2, Changed: 1, Created: 1, Destroyed: 3, Unknown: 1}
	if d := cmp.Diff(want, c.Summary); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	text, err := json.Marshal(c)
	if err != nil || strings.Contains(string(text), "null") {
		t.Errorf("a list is null: %s %v", text, err)
	}
}
