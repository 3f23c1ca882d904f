package lint_test

import (
	"context"
	"fmt"
	"log"

	"github.com/inrolint/inrolint/lint"
)

// A workspace lints files, folders, or a text that is not saved anywhere.
func ExampleWorkspace() {
	workspace, err := lint.New(lint.Options{
		NoConfig: true,
		Select:   []string{"orphan-parent-key"},
	})
	if err != nil {
		log.Fatal(err)
	}
	const draft = `{
  "title": "Sourdough giveaway",
  "triggers": [{"trigger_type": "comment"}],
  "actions": [
    {"action_key": "rules", "action_type": "message", "content": "You are in!"},
    {"action_key": "winner", "parent_key": "ruless", "action_type": "message", "content": "You have won!"}
  ]
}`
	result, err := workspace.LintText(context.Background(), "giveaway.scenario.json", draft)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range result.Findings {
		fmt.Printf("%s:%d:%d: %s %s\n", f.File, f.Range.Start.Line, f.Range.Start.Column, f.Severity, f.Rule)
		fmt.Println(f.What, f.Suggestion)
		fmt.Println(*f.Pointer, "of", f.Subject)
	}
	fmt.Printf("%d error\n", result.Summary.Errors)
	// Output:
	// giveaway.scenario.json:6:44: error orphan-parent-key
	// parent_key "ruless" names no action of this definition. Did you mean "rules"?
	// /actions/1/parent_key of winner
	// 1 error
}
