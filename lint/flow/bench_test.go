package flow_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/flow/internal/growth"
	"github.com/inrolint/inrolint/lint/syntax"
)

// large writes a scenario of n actions of about 200 bytes each, the shapes of everyday flows in turn.
func large(n int) string {
	var b strings.Builder
	b.WriteString(`{"title": "Large", "triggers": [{"trigger_type": "comment"}], "actions": [` + "\n")
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		parent := fmt.Sprintf(`"parent_key": "step_%d", `, (i-1)/2)
		if i == 0 {
			parent = ""
		}
		switch i % 4 {
		case 0, 3:
			fmt.Fprintf(&b, `{"action_key": "step_%d", %s"parent_branch": "option_%d", "action_type": "ask_question", "content": "Hi {{contact.username}}, which of our offers may we tell you about today? 🎁"}`, i, parent, i%2)
		case 1:
			fmt.Fprintf(&b, `{"action_key": "step_%d", %s"parent_branch": "option_0", "action_type": "button_template", "content": "Pick one", "options": {"buttons": [{"title": "One", "payload": "option_0"}, {"title": "Two", "payload": "option_1"}]}}`, i, parent)
		default:
			fmt.Fprintf(&b, `{"action_key": "step_%d", %s"parent_branch": "option_1", "action_type": "message", "content": "Thank you! Here is everything about it, as promised: https://shop.example/offers", "media_file": {"id": %d}}`, i, parent, i)
		}
	}
	b.WriteString("\n]}")
	return b.String()
}

func BenchmarkBuild(b *testing.B) {
	for _, n := range []int{10, 200, 5_000, 10_000, 20_000} {
		benchmarkBuild(b, fmt.Sprint("actions=", n), large(n))
	}
	benchmarkBuild(b, "chain=10000", chain(10_000))
	benchmarkBuild(b, "chain=20000", chain(20_000))
}

func benchmarkBuild(b *testing.B, name, text string) {
	b.Run(name, func(b *testing.B) {
		tree := syntax.Parse(text, syntax.Options{})
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			flow.Build(tree, catalogue{}, flow.Hints{})
		}
	})
}

func BenchmarkSecrets(b *testing.B) {
	tree := syntax.Parse(large(5_000), syntax.Options{})
	b.ReportAllocs()
	for b.Loop() {
		flow.Build(tree, catalogue{}, flow.Hints{}).Secrets()
	}
}

// TestBuildGrowsLinearly builds definitions that are hard in one way each, at two sizes in turn.
func TestBuildGrowsLinearly(t *testing.T) {
	if testing.Short() {
		t.Skip("builds large definitions many times")
	}
	shapes := map[string]func(n int) string{
		"tree":  large,
		"chain": chain,
		"chain upside down": func(n int) string {
			return rowsOf(n, func(i int) string { return fmt.Sprintf(`{"action_key": "k%d", "parent_key": "k%d"}`, i, i+1) })
		},
		"one loop": func(n int) string {
			return rowsOf(n, func(i int) string { return fmt.Sprintf(`{"action_key": "k%d", "parent_key": "k%d"}`, i, (i+1)%n) })
		},
		"loops of one": func(n int) string {
			return rowsOf(n, func(i int) string { return fmt.Sprintf(`{"action_key": "k%d", "parent_key": "k%d"}`, i, i) })
		},
		"one parent": func(n int) string {
			return rowsOf(n, func(i int) string {
				return fmt.Sprintf(`{"action_key": "k%d", "action_type": "ask_question", "parent_key": "k0", "parent_branch": "option_%d"}`, i, i)
			})
		},
		"one key": func(n int) string {
			return rowsOf(n, func(int) string { return `{"action_key": "k", "parent_key": "k"}` })
		},
		"keys that look alike": func(n int) string {
			return rowsOf(n, func(i int) string { return fmt.Sprintf(`{"action_key": "%sI1l0Oи"}`, strings.Repeat("Il", i%500)) })
		},
		"rules": func(n int) string {
			return `{"campaign_rules": [` + strings.Repeat(`{"list_type": "folder", "rule_type": "inclusion", "destination_id": 3},`, n) + `{}]}`
		},
	}
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			if ratio, ok := growth.Linear(building(shape(1_000)), building(shape(16_000))); !ok {
				t.Errorf("sixteen times the size costs %.0f times as much", ratio)
			}
		})
	}
}

func rowsOf(n int, row func(i int) string) string {
	rows := make([]string, n)
	for i := range rows {
		rows[i] = row(i)
	}
	return `{"actions": [` + strings.Join(rows, ",") + `]}`
}

// building returns the work of building the model of a text and reading all of it.
func building(text string) func() {
	tree := syntax.Parse(text, syntax.Options{})
	return func() { readAll(flow.Build(tree, catalogue{}, flow.Hints{})) }
}
