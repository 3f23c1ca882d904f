package lsp_test

import (
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// BenchmarkCodeAction asks for the code actions at a mistake among 200 actions: of a text that was just changed, so that its
// fix has to be proved, and once more as the cursor moves.
func BenchmarkCodeAction(b *testing.B) {
	text := strings.Replace(flow(200), `"parent_key": "a7"`, `"parent_key": "a7x"`, 1)
	for _, changed := range []bool{true, false} {
		b.Run(map[bool]string{true: "changed", false: "again"}[changed], func(b *testing.B) {
			c := lsptest.Start(b, lsptest.Config{})
			c.Open("a.scenario.json", text)
			c.Published("a.scenario.json")
			c.Settle()
			at := c.PositionOf("a.scenario.json", `"a7‸x"`, 0)
			params := c.At("a.scenario.json")
			params["range"] = protocol316.Range{Start: at, End: at}
			params["context"] = map[string]any{"diagnostics": []any{}}
			for b.Loop() {
				if changed {
					b.StopTimer()
					c.Change("a.scenario.json", text)
					c.Published("a.scenario.json")
					b.StartTimer()
				}
				var actions []action
				c.Call("textDocument/codeAction", params, &actions)
				if !strings.HasPrefix(actions[0].Title, "Change it to") {
					b.Fatalf("it is offered %q", titles(actions))
				}
			}
		})
	}
}
