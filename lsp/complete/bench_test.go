package complete_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lsp/complete"
)

// large is a definition of n actions with a cursor in the one in the middle, at what is given.
func large(n int, cursor string) string {
	var out strings.Builder
	out.WriteString(`{ "title": "Large", "triggers": [{ "trigger_type": "comment" }], "actions": [` + "\n")
	out.WriteString(`    { "action_key": "a0", "action_type": "message", "content": "Hi {{contact.username}}" }`)
	for i := 1; i < n; i++ {
		parent, what := fmt.Sprintf(`"parent_key": "a%d"`, (i-1)/2), ""
		if i == n/2 {
			parent, what = "", cursor
		}
		fmt.Fprintf(&out, ",\n    { \"action_key\": \"a%d\", %s%s \"action_type\": \"ask_question\", \"parent_branch\": \"option_%d\", \"content\": \"Do you want number %d, {{contact.username}}?\" }",
			i, parent+strings.Repeat(",", min(len(parent), 1)), what, (i-1)%2, i)
	}
	out.WriteString("\n  ]\n}\n")
	return out.String()
}

func benchmark(b *testing.B, n int, cursor string) {
	text, offset := cut(b, large(n, cursor))
	def := definition("large.scenario.json", text)
	b.ReportAllocs()
	for b.Loop() {
		if len(complete.Definition(def, offset, 0)) == 0 {
			b.Fatal("nothing is offered")
		}
	}
}

// BenchmarkParentKey offers parents in definitions of growing size.
func BenchmarkParentKey(b *testing.B) {
	for _, n := range []int{200, 1000, 5000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmark(b, n, `"parent_key": "‸",`) })
	}
}

// BenchmarkNames offers the names of properties.
func BenchmarkNames(b *testing.B) { benchmark(b, 200, `"‸",`) }

// BenchmarkVariables offers variables.
func BenchmarkVariables(b *testing.B) { benchmark(b, 200, `"options": { "x": "{{‸" },`) }

// TestGrowsLinearly holds the memory that a completion takes to the size of the definition.
func TestGrowsLinearly(t *testing.T) {
	measure := func(n int) float64 {
		text, offset := cut(t, large(n, `"parent_key": "‸",`))
		def := definition("large.scenario.json", text)
		return testing.AllocsPerRun(3, func() { complete.Definition(def, offset, 0) })
	}
	if small, big := measure(250), measure(2000); big > 10*small {
		t.Errorf("8 times the actions take %.0f allocations instead of %.0f", big, small)
	}
}
