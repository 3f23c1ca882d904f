package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/inrolint/inrolint/rules"
)

// writeFixes lists the changes that findings of a rule can come with.
func writeFixes(b *strings.Builder, r *rules.Rule) {
	if !r.Fixable() {
		return
	}
	b.WriteString("\n## Fixes\n\n")
	for _, x := range r.Fixes() {
		fmt.Fprintf(b, "- %s\n", x.Sentence(code))
	}
}

// writeFixed shows what the first fix of each finding makes of an example.
func writeFixed(b *strings.Builder, e rules.Example) {
	if e.Fixed == "" {
		return
	}
	text := string(diff.Diff("before", []byte(e.Definition), "after", []byte(e.Fixed)))
	_, text, _ = strings.Cut(text, "+++ after\n")
	b.WriteString("\nFixed:\n")
	block(b, "diff", text)
}

// reported are the examples that a page shows: the first ones, and the first whose fix is shown.
func reported(examples []rules.Example) []rules.Example {
	shown := first(examples)
	fixed := func(e rules.Example) bool { return e.Fixed != "" }
	if at := slices.IndexFunc(examples, fixed); at >= len(shown) {
		shown = append(slices.Clip(shown), examples[at])
	}
	return shown
}
