package flow_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// TestSteps: the steps of an action have the names of its path, and each stands where its name does.
func TestSteps(t *testing.T) {
	for _, triggers := range []string{"", `"triggers": [{"trigger_type": "comment"}], `} {
		for _, depth := range []int{1, 2, 15, 16, 17, 61, 62, 63, 64, 65, 66, 100} {
			var actions []string
			for i := range depth {
				actions = append(actions, fmt.Sprintf(`{"action_key": "k%d", "parent_key": "k%d", "action_type": "message"}`, i, i-1))
			}
			actions[0] = `{"action_key": "k0", "action_type": "message"}`
			text := `{` + triggers + `"title": "t", "actions": [` + strings.Join(actions, ", ") + `]}`
			def := flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: "a.scenario.json"})
			last := def.Actions[depth-1]
			var names []string
			for _, step := range last.Steps() {
				names = append(names, step.Name)
				if step.Node == nil && step.Name != "…" || step.Node != nil && step.Node.Text() != step.Name {
					t.Errorf("depth %d: step %q stands at %v", depth, step.Name, step.Node)
				}
			}
			if diff := cmp.Diff(last.Path(), names); diff != "" {
				t.Errorf("depth %d: -path +steps\n%s", depth, diff)
			}
		}
	}
}
