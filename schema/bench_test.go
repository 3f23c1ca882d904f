package schema_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// manyActions is a scenario of n actions, each made of the format with its number.
func manyActions(n int, formats ...string) string {
	var out strings.Builder
	out.WriteString(`{"title": "Big", "triggers": [{"trigger_type": "contact_create"}], "actions": [`)
	for i := range n {
		if i > 0 {
			out.WriteString(",\n")
		}
		fmt.Fprintf(&out, formats[i%len(formats)], i, max(0, i-1))
	}
	out.WriteString("]}")
	return out.String()
}

func benchmark(b *testing.B, hints flow.Hints, violations int, formats ...string) {
	def := flow.Build(syntax.Parse(manyActions(5000, formats...), syntax.Options{}), schema.Builtin(), hints)
	b.ReportAllocs()
	for b.Loop() {
		if got := len(schema.Validate(def)); got != violations {
			b.Fatalf("%d violations, want %d", got, violations)
		}
	}
}

// BenchmarkClean: 5 000 actions without fault. At most 5 ms.
func BenchmarkClean(b *testing.B) {
	benchmark(b, flow.Hints{}, 0,
		`{"action_key": "step_%d", "parent_key": "step_%d", "action_type": "message", "content": "Hello {{contact.username}}, this is the next step."}`,
		`{"action_key": "step_%d", "parent_key": "step_%d", "action_type": "button_template", "content": "Well?", "options": {"buttons": [{"title": "Yes", "payload": "option_0"}, {"title": "No", "payload": "option_1"}]}}`,
		`{"action_key": "step_%d", "parent_key": "step_%d", "parent_branch": "option_0", "action_type": "folder", "options": {"folder_ids": [1, 2, 3], "folder_action": "add"}}`)
}

// BenchmarkExport: what an export carries beside what is known.
func BenchmarkExport(b *testing.B) {
	benchmark(b, flow.Hints{}, 5000, `{"action_key": "step_%d", "parent_key": "step_%d", "action_type": "message", "content": "x", "position": {"x": 1, "y": 2}}`)
}

// BenchmarkWrongTypes: every action has a value of the wrong type, so gojsonschema is asked 5 000 times.
func BenchmarkWrongTypes(b *testing.B) {
	benchmark(b, flow.Hints{}, 5000, `{"action_key": "step_%d", "parent_key": "step_%d", "action_type": "message", "content": 5}`)
}

// BenchmarkAllBroken: three faults in every action.
func BenchmarkAllBroken(b *testing.B) {
	benchmark(b, flow.Hints{}, 15000, `{"action_key": %d, "parentKey": "step_%d", "action_type": "folder", "options": {"folder_ids": ["x"]}}`)
}

// BenchmarkFirstUse: what the first definition of a run pays for the shapes it needs.
func BenchmarkFirstUse(b *testing.B) {
	tree := syntax.Parse(manyActions(10, `{"action_key": "a%d", "parent_key": "a%d", "action_type": "message", "content": "x"}`), syntax.Options{})
	for b.Loop() {
		catalogue := schema.Builtin().With(&schema.Catalog{})
		if got := schema.Validate(flow.Build(tree, catalogue, flow.Hints{})); got != nil {
			b.Fatal(got)
		}
	}
}
