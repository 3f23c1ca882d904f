package lsp_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// flow is a sound definition of n actions but for one finding, which publishing has to carry.
func flow(n int) string {
	var out strings.Builder
	out.WriteString("{\n  \"title\": \"Large\",\n  \"triggers\": [{ \"trigger_type\": \"comment\" }],\n  \"actions\": [\n")
	for i := range n {
		fmt.Fprintf(&out, "    { \"action_key\": \"a%d\", ", i)
		if i > 0 {
			parent := (i - 1) / 2
			fmt.Fprintf(&out, "\"parent_key\": \"a%d\", \"parent_branch\": \"option_%d\", ", parent, (i-1)%2)
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
	for b.Loop() {
		c.Forget()
		for i := range 10_000 {
			end := at
			if i%2 == 1 {
				end.Character++
				c.Edit("a.scenario.json", protocol316.Range{Start: at, End: end}, "", "")
			} else {
				c.Edit("a.scenario.json", protocol316.Range{Start: at, End: at}, "x", "")
			}
		}
		c.Published("a.scenario.json")
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
