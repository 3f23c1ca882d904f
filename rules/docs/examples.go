package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// writeExample writes a definition and what it is linted with.
func writeExample(b *strings.Builder, e rules.Example) {
	fmt.Fprintf(b, "\n### %s\n\n", heading(e.Name))
	fmt.Fprintf(b, "%s\n", code(e.File)+circumstances(e))
	block(b, "jsonc", e.Definition)
	if e.Against != "" {
		b.WriteString("\nThe current record (`--against`):\n")
		block(b, "json", e.Against)
	}
	if e.Beside != "" {
		b.WriteString("\nBeside it in the same run:\n")
		block(b, "json", e.Beside)
	}
	if e.UserRule != "" {
		b.WriteString("\nWith this rule of the user's own:\n")
		block(b, "yaml", e.UserRule)
	}
	if e.Hidden != "" {
		b.WriteString("\nWith these suppressions:\n")
		block(b, "yaml", e.Hidden)
	}
}

// circumstances tells what an example is linted with besides its text.
func circumstances(e rules.Example) string {
	text := ""
	switch e.Target {
	case "mcp":
		text += ", meant for MCP"
	case "both":
		text += ", meant for REST and MCP"
	}
	if e.Today != "" {
		text += ", on " + e.Today
	}
	return text
}

// block writes a fenced block. No run of backquotes in the text closes it.
func block(b *strings.Builder, language, text string) {
	fence := strings.Repeat("`", max(3, longestRun(text, '`')+1))
	fmt.Fprintf(b, "\n%s%s\n%s\n%s\n", fence, language, strings.Trim(text, "\r\n"), fence)
}

func heading(name string) string {
	name = strings.TrimSpace(name)
	r, size := utf8.DecodeRuneInString(name)
	return strings.ToUpper(string(r)) + name[size:]
}

// findings runs the rules over an example and writes what this rule finds, one item a finding, in the order of the file.
func findings(r *rules.Rule, e rules.Example) (string, error) {
	all, levels := rules.Builtin(), map[string]rules.Level{}
	if r.Severity == rules.Off {
		levels[r.ID] = r.WhenOn
	}
	if e.UserRule != "" {
		user, problems := rules.Load("rule.yaml", []byte(e.UserRule))
		if len(problems) > 0 {
			return "", problems[0]
		}
		all = append(slices.Clone(all), user.Rule)
	}
	entries, problems := rules.ReadSuppressions("suppressions.yaml", []byte(e.Hidden))
	if len(problems) > 0 {
		return "", problems[0]
	}
	def := definition(e)
	found, _, _ := rules.RunSuppressed(context.Background(), def, rules.NewSet(all, levels), rules.Suppressions{Entries: entries, Today: e.Today, Whole: true})
	found = slices.DeleteFunc(found, func(f rules.Finding) bool { return f.Rule.ID != r.ID })
	if len(found) == 0 {
		return "", fmt.Errorf("the rule finds nothing")
	}
	slices.SortStableFunc(found, func(a, b rules.Finding) int { return cmp.Compare(a.Range.Start, b.Range.Start) })
	var b strings.Builder
	for _, f := range found {
		fmt.Fprintf(&b, "- %s\n", finding(f, def))
	}
	return b.String(), nil
}

// definition reads an example the way it is meant to be read.
func definition(e rules.Example) *flow.Definition {
	hints := flow.Hints{File: e.File}
	switch e.Target {
	case "rest":
		hints.Target = flow.REST
	case "mcp":
		hints.Target = flow.MCP
	case "both":
		hints.Target = flow.REST | flow.MCP
	}
	if e.Against != "" {
		records := flow.ReadRecords("export.json", syntax.Parse(e.Against, syntax.Options{}))
		if len(records) > 0 {
			hints.Record = func(string, flow.Kind) *flow.Record { return records[0] }
		}
	}
	def := flow.Build(syntax.Parse(e.Definition, syntax.Options{}), schema.Builtin(), hints)
	if e.Beside != "" {
		other := flow.Build(syntax.Parse(e.Beside, syntax.Options{}), schema.Builtin(), flow.Hints{File: "beside.scenario.json"})
		def.Overlaps = flow.FindOverlaps([]*flow.Definition{def, other})[def]
	}
	return def
}

// finding writes a finding as the text of a list item.
func finding(f rules.Finding, def *flow.Definition) string {
	where := ""
	if f.In == nil {
		line, _ := def.Tree.Lines().Position(f.Range.Start)
		where = fmt.Sprintf("line %d", line)
		if f.HasPointer && f.Pointer != "" {
			where += ", " + code(f.Pointer)
		}
	} else {
		where = code(f.In.Name)
	}
	sentences := []string{f.What}
	if f.Suggestion != "" {
		sentences = append(sentences, `Did you mean "`+f.Suggestion+`"?`)
	}
	for _, s := range []string{f.Why, f.Help} {
		if s != "" {
			sentences = append(sentences, s)
		}
	}
	return fmt.Sprintf("**%s** (%s): %s", f.Severity, where, escape(strings.Join(sentences, " ")))
}

// escape keeps Markdown from reading a message's characters as its own.
func escape(text string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "<", `\<`, "[", `\[`, "]", `\]`, "|", `\|`).Replace(oneLine(text))
}
