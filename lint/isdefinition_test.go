package lint_test

import (
	"testing"

	"github.com/inrolint/inrolint/lint"
)

func TestIsDefinition(t *testing.T) {
	tests := []struct {
		name, text string
		want       bool
	}{
		{"a.json", `{"actions": [{"action_type": "message"}]}`, true},
		{"a.json", `{"actions": [{"id": 7, "parent_key": "x"}]}`, true},
		{"a.json", `{"triggers": [{"trigger_type": "comment"}]}`, true},
		{"a.json", `{"campaign_rules": [{"list_type": "folder"}]}`, true},
		{"a.json", `{"scenario_type": "comment_to_dm"}`, true},
		{"a.json", `{"scenario": {"id": 7, "actions": []}}`, true},
		{"a.json", `{"name": "create_scenario", "arguments": {}}`, true},
		{"a.scenario.json", `{}`, true},
		{"a.json", `{"actions": [{"id": 1, "type": "jump"}], "version": 3}`, false},
		{"a.json", `{"triggers": {"cron": "* * * * *"}}`, false},
		{"a.json", `{"prompt": "Write a poem", "model": "x"}`, false},
		{"a.json", `{"scenario": "rainy"}`, false},
		{"package.json", `{"name": "x", "arguments": []}`, false},
		{"a.json", `[]`, false},
		{"a.json", ``, false},
	}
	workspace, err := lint.New(lint.Options{Dir: t.TempDir(), NoConfig: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		reading, err := workspace.Read(test.name, test.text)
		if err != nil {
			t.Fatal(err)
		}
		if got := lint.IsDefinition(reading.Definition); got != test.want {
			t.Errorf("%s %s: %v", test.name, test.text, got)
		}
	}
}
