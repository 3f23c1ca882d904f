package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/inrolint/inrolint/lint"
)

// writeStats writes what --stats promises: how long each phase and each rule took, how often each rule spoke, and how
// much was read. It is for looking at the program, no part of the findings.
func writeStats(w io.Writer, stats *lint.Stats, result *lint.Result, took time.Duration) {
	phases := table{{"phase", "time"}}
	for _, phase := range lint.Phases() {
		phases = append(phases, []string{phase.String(), milliseconds(stats.Time(phase))})
	}
	phases.write(w)
	fmt.Fprint(w, "read, parse, model and rules are sums over all files, also of those that were linted at once\n\n")
	ruleTable(stats, result).write(w)
	size := 0
	for i := range result.Files {
		size += result.Files[i].Size
	}
	fmt.Fprintf(w, "\nfiles: %d, bytes: %d, findings: %d, time: %s\n", len(result.Files), size, len(result.Findings), milliseconds(took))
}

// ruleTable lists the rules that were asked about anything or have findings, the dearest first.
func ruleTable(stats *lint.Stats, result *lint.Result) table {
	findings := map[string]int{}
	for i := range result.Findings {
		findings[result.Findings[i].Rule]++
	}
	costs := stats.Rules()
	for id := range findings {
		if !slices.ContainsFunc(costs, func(c lint.RuleCost) bool { return c.Rule == id }) {
			costs = append(costs, lint.RuleCost{Rule: id})
		}
	}
	rows := table{{"rule", "time", "asked", "findings"}}
	for _, c := range costs {
		rows = append(rows, []string{c.Rule, milliseconds(c.Time), strconv.Itoa(c.Asked), strconv.Itoa(findings[c.Rule])})
	}
	return rows
}

func milliseconds(d time.Duration) string {
	return strconv.FormatFloat(float64(d)/float64(time.Millisecond), 'f', 2, 64) + " ms"
}

// table is rows of as many cells: a name, and numbers.
type table [][]string

// write writes the names to the left and the numbers to the right of their columns.
func (t table) write(w io.Writer) {
	widths := make([]int, len(t[0]))
	for _, row := range t {
		for i, cell := range row {
			widths[i] = max(widths[i], len(cell))
		}
	}
	for _, row := range t {
		fmt.Fprintf(w, "%-*s", widths[0], row[0])
		for i, cell := range row[1:] {
			fmt.Fprintf(w, "  %*s", widths[i+1], cell)
		}
		fmt.Fprintln(w)
	}
}
