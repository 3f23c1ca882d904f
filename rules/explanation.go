package rules

import (
	"fmt"
	"strings"
)

// Explanation returns the documentation of the rule with all its examples, as Markdown.
func (f *File) Explanation() string {
	r := f.Rule
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s.\n\n- Level: %s\n", r.ID, r.Summary, levelInWords(r))
	for _, line := range []struct{ name, text string }{
		{"Group", r.Group}, {"Your own rule, from", r.File}, {"Since", r.Since}, {"Rests on", strings.Join(strings.Fields(f.Source), " ")},
	} {
		if line.text != "" {
			fmt.Fprintf(&b, "- %s: %s\n", line.name, line.text)
		}
	}
	for _, o := range r.Options() {
		fmt.Fprintf(&b, "- Option `%s` (%s, default %v): %s\n", o.Name, o.Type, o.Default, o.Doc)
	}
	if docs := strings.TrimSpace(f.Docs); docs != "" { // a user's rule may have none
		fmt.Fprintf(&b, "\n%s\n", docs)
	}
	if r.Fixable() {
		b.WriteString("\n## Fixes\n\n")
		for _, x := range r.Fixes() {
			fmt.Fprintf(&b, "- %s\n", x.Sentence(func(s string) string { return "`" + s + "`" }))
		}
	}
	writeExamples(&b, "Reported", f.Invalid)
	writeExamples(&b, "Not reported", f.Valid)
	return b.String()
}

func levelInWords(r *Rule) string {
	if r.Severity == Off {
		return "off by default, " + r.WhenOn.String() + " when it is selected"
	}
	return r.Severity.String()
}

// writeExamples writes examples as fenced blocks.
func writeExamples(b *strings.Builder, title string, examples []Example) {
	if len(examples) == 0 {
		return
	}
	fmt.Fprintf(b, "\n## %s\n", title)
	for _, e := range examples {
		fmt.Fprintf(b, "\n%s:\n\n```json\n%s\n```\n", strings.TrimSpace(upperFirst(e.Name)), strings.TrimSpace(e.Definition))
		if e.Fixed != "" {
			fmt.Fprintf(b, "\nFixed:\n\n```json\n%s\n```\n", strings.TrimSpace(e.Fixed))
		}
	}
}

func upperFirst(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
