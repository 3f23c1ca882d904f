package lsp_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// flow is a sound definition of n actions but for a finding or two, which publishing has to carry.
func flow(n int) string {
	labels := []string{"option_0", "option_1", "option_replied", "option_expired"}
	var out strings.Builder
	out.WriteString("{\n  \"title\": \"Large\",\n  \"triggers\": [{ \"trigger_type\": \"comment\" }],\n  \"actions\": [\n")
	for i := range n {
		fmt.Fprintf(&out, "    { \"action_key\": \"a%d\", ", i)
		if i > 0 {
			fmt.Fprintf(&out, "\"parent_key\": \"a%d\", \"parent_branch\": \"%s\", ", (i-1)/4, labels[(i-1)%4])
		}
		fmt.Fprintf(&out, "\"action_type\": \"ask_question\", \"content\": \"Do you want number %d, {{contact.username}}?\" }", i)
		if i < n-1 {
			out.WriteString(",")
		}
		out.WriteString("\n")
	}
	out.WriteString("  ]\n}\n")
	return out.String()
}

// BenchmarkInitialize starts the program and waits for the answer to initialize.
func BenchmarkInitialize(b *testing.B) {
	lsptest.Binary(b)
	for b.Loop() {
		c := lsptest.Start(b, lsptest.Config{Raw: true, Dir: "/"})
		c.Call("initialize", map[string]any{"processId": nil, "rootUri": nil, "capabilities": lsptest.Everything()}, nil)
		b.StopTimer()
		c.CloseInput()
		c.Wait()
		b.StartTimer()
	}
}

// BenchmarkChange types one character and waits for the diagnostics of the new text.
func BenchmarkChange(b *testing.B) {
	for _, n := range []int{200, 5000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			c := lsptest.Start(b, lsptest.Config{})
			text := flow(n)
			c.Open("a.scenario.json", text)
			c.Published("a.scenario.json")
			c.Settle()
			at := c.PositionOf("a.scenario.json", "Large", 0)
			for b.Loop() {
				c.Forget()
				c.Edit("a.scenario.json", protocol316.Range{Start: at, End: at}, "x", "")
				c.Published("a.scenario.json")
			}
		})
	}
}

// BenchmarkChanges10000 sends ten thousand changes of one document and waits for the diagnostics of the last.
func BenchmarkChanges10000(b *testing.B) {
	c := lsptest.Start(b, lsptest.Config{})
	c.Open("a.scenario.json", flow(200))
	c.Published("a.scenario.json")
	at := c.PositionOf("a.scenario.json", "Large", 0)
	version := 1
	for b.Loop() {
		b.StopTimer() // the editor's part
		c.Forget()
		var all bytes.Buffer
		for i := range 10_000 {
			version++
			change := map[string]any{"range": protocol316.Range{Start: at, End: at}, "text": "x"}
			if i%2 == 1 {
				change = map[string]any{"range": protocol316.Range{Start: at, End: protocol316.Position{Line: at.Line, Character: at.Character + 1}}, "text": ""}
			}
			params := c.At("a.scenario.json")
			params["textDocument"].(map[string]any)["version"] = version
			params["contentChanges"] = []any{change}
			all.Write(lsptest.Frame("textDocument/didChange", params))
		}
		b.StartTimer()
		if err := c.Send(all.Bytes()); err != nil {
			b.Fatal(err)
		}
		c.WaitFor("textDocument/publishDiagnostics", func(params json.RawMessage) bool {
			return bytes.Contains(params, fmt.Appendf(nil, `"version":%d,`, version))
		})
	}
}

// BenchmarkHover asks what stands at an action of a definition of 200 actions.
func BenchmarkHover(b *testing.B) {
	c := lsptest.Start(b, lsptest.Config{})
	c.Open("a.scenario.json", flow(200))
	c.Settle()
	position := c.AtMark("a.scenario.json", "ask_question", 100)
	for b.Loop() {
		c.Call("textDocument/hover", position, nil)
	}
}

// BenchmarkHoverAmongSlow asks for a hundred outlines of a large definition and a hover in between; ms/hover is how long the
// hover took.
func BenchmarkHoverAmongSlow(b *testing.B) {
	c := lsptest.Start(b, lsptest.Config{})
	c.Open("large.scenario.json", flow(5000))
	c.Open("small.scenario.json", flow(200))
	c.Settle()
	position := c.AtMark("small.scenario.json", "ask_question", 100)
	var took time.Duration
	rounds := 0
	for b.Loop() {
		var slow []int
		for range 100 {
			slow = append(slow, c.Ask("textDocument/documentSymbol", c.At("large.scenario.json")))
		}
		start := time.Now()
		c.Call("textDocument/hover", position, nil)
		took += time.Since(start)
		rounds++
		for _, id := range slow {
			if _, err := c.Answer(id); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(took.Milliseconds())/float64(rounds), "ms/hover")
}
