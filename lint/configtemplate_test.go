package lint_test

import (
	"context"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// TestConfigTemplate: what init writes is right as it stands and with every example switched on, and shows every setting.
func TestConfigTemplate(t *testing.T) {
	template := lint.ConfigTemplate()
	example := regexp.MustCompile(`(?m)^# ((?:  |- )*[a-z-]+:|  - )`)
	everything := example.ReplaceAllString(template, "$1")
	for name, text := range map[string]string{"as it is": template, "with every example": everything} {
		dir := t.TempDir()
		writeFiles(t, dir, map[string]string{
			lint.ConfigName: text, lint.SuppressionsName: "[]\n", "inro-catalog.json": `{"inrolint-catalog": 1}`,
			"automations/a.json": orphan, "lint-rules/own.yaml": sessionTexts["rules/own.yaml"][0],
		})
		if _, err := workspaceOf(t, lint.Options{Dir: dir}).Lint(context.Background()); err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
	}
	var schema struct {
		Properties map[string]any `json:"properties"`
	}
	if err := json.Unmarshal(lint.ConfigSchema(), &schema); err != nil || len(schema.Properties) == 0 {
		t.Fatalf("%v, %d settings", err, len(schema.Properties))
	}
	for setting := range schema.Properties {
		if !strings.Contains(everything, "\n"+setting+":") {
			t.Errorf("%s is not shown", setting)
		}
	}
}
