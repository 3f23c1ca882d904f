package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/rules"
)

// shownExamples is how many examples of each sort a page shows; the rule file holds all of them.
const shownExamples = 2

// rulePage writes the page of a rule.
func rulePage(file *rules.File) (string, error) {
	r := file.Rule
	var b strings.Builder
	b.WriteString(generatedNote)
	fmt.Fprintf(&b, "# %s\n\n%s.\n\n", r.ID, r.Summary)
	for _, line := range head(file) {
		fmt.Fprintf(&b, "- %s\n", line)
	}
	fmt.Fprintf(&b, "\n%s\n", strings.TrimSpace(file.Docs))
	writeFixes(&b, r)
	b.WriteString("\n## Reported\n")
	for _, e := range reported(file.Invalid) {
		found, err := findings(r, e)
		if err != nil {
			return "", fmt.Errorf("%s: %s: %w", r.ID, e.Name, err)
		}
		writeExample(&b, e)
		fmt.Fprintf(&b, "\nFindings:\n\n%s", found)
		writeFixed(&b, e)
	}
	b.WriteString("\n## Not reported\n")
	for _, e := range first(file.Valid) {
		writeExample(&b, e)
	}
	fmt.Fprintf(&b, "\n---\n\nRule file: [%s.yaml](%s.yaml) (%s, %s). [All rules](../%s)\n",
		r.ID, r.ID, count(len(file.Invalid), "example that is reported", "examples that are reported"),
		count(len(file.Valid), "that is not", "that are not"), indexName)
	return b.String(), nil
}

func first(examples []rules.Example) []rules.Example {
	return examples[:min(len(examples), shownExamples)]
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// head lists the facts about a rule, one a line.
func head(file *rules.File) []string {
	r := file.Rule
	lines := []string{"Severity: " + severity(r)}
	for _, c := range r.LevelCases() {
		lines = append(lines, fmt.Sprintf("Severity **%s** where %s", c.Level, code(oneLine(c.When))))
	}
	lines = append(lines, "Looks at: "+scopeDoc(r.Scope), "Applies to: "+limits(r), "Fixable: "+fixable(r))
	if others := r.YieldsTo(); others != nil {
		lines = append(lines, "Silent at a place where one of these speaks: "+codes(others))
	}
	return append(lines, "Rests on: "+oneLine(file.Source), "Since: "+r.Since)
}

func severity(r *rules.Rule) string {
	if r.Severity == rules.Off {
		return fmt.Sprintf("**off** unless it is given a level; meant as **%s**", r.WhenOn)
	}
	if r.LevelCases() != nil {
		return fmt.Sprintf("**%s**, unless a case below holds; the first that holds decides", r.Severity)
	}
	return "**" + r.Severity.String() + "**"
}

// scopeDoc returns what a scope is made of, as the end of a line.
func scopeDoc(name string) string {
	scopes := rules.Scopes()
	i := slices.IndexFunc(scopes, func(s rules.Scope) bool { return s.Name == name })
	if i < 0 {
		return code(name)
	}
	doc := strings.TrimSuffix(scopes[i].Doc, ".")
	return strings.ToLower(doc[:1]) + doc[1:]
}

// limits tells which definitions a rule speaks of.
func limits(r *rules.Rule) string {
	what := "scenarios and campaigns"
	if kinds := r.Kinds(); len(kinds) == 1 {
		what = map[flow.Kind]string{flow.Scenario: "scenarios", flow.Campaign: "campaigns"}[kinds[0]]
	}
	when := "create and update"
	if ops := r.Operations(); len(ops) == 1 {
		when = map[flow.Operation]string{flow.Create: "create only", flow.Update: "update only"}[ops[0]]
	}
	target := "REST and MCP"
	switch r.Targets() {
	case flow.REST:
		target = "REST only"
	case flow.MCP:
		target = "MCP only"
	}
	text := what + "; " + when + "; " + target
	if types := r.Types(); types != nil {
		text += "; types " + codes(types)
	}
	return text
}

func codes(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = code(text)
	}
	return strings.Join(quoted, ", ")
}

// code writes a text as Markdown code, whatever backquotes are in it.
func code(text string) string {
	fence := strings.Repeat("`", longestRun(text, '`')+1)
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") || strings.TrimSpace(text) == "" {
		text = " " + text + " "
	}
	return fence + text + fence
}

func longestRun(text string, of rune) int {
	longest, run := 0, 0
	for _, c := range text {
		if c == of {
			run++
			longest = max(longest, run)
			continue
		}
		run = 0
	}
	return longest
}

// oneLine folds white space, so that a text stands in one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
