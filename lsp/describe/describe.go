// Package describe puts what the catalogue, the rules and the model say into Markdown, for hover and completion.
// It words no fact itself.
package describe

import (
	"fmt"
	"strings"
	"sync"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Entry is the sentence of an entry of the catalogue and what it rests on.
func Entry(types *schema.Catalog, b catalog.Basis) string {
	return paragraphs(b.Doc, origin(types, b))
}

// origin says what an entry rests on, with a link to it.
func origin(types *schema.Catalog, b catalog.Basis) string {
	said := "*" + types.Origin(b) + "*"
	if len(b.Source) == 0 {
		return said
	}
	if s, ok := types.Source(b.Source[0]); ok && s.URL != "" {
		said += " [" + s.ID + "](" + s.URL + ")"
	}
	return said
}

// ActionType describes an action type: what it does, its content, options and branches, with evidence.
func ActionType(types *schema.Catalog, t *catalog.ActionType) string {
	parts := []string{heading(t.Name, t.Title), t.Doc}
	if t.Content != nil {
		parts = append(parts, "`content`: "+t.Content.Doc)
	}
	parts = append(parts, options(t.Options, t.OptionsOpen), inline(t.Inline), branches(&t.Branches))
	return paragraphs(append(parts, origin(types, t.Basis))...)
}

// TriggerType describes a trigger type.
func TriggerType(types *schema.Catalog, t *catalog.TriggerType) string {
	return paragraphs(heading(t.Name, t.Title), t.Doc, options(t.Options, t.OptionsOpen), origin(types, t.Basis))
}

// Property describes a property: what it is for, its values, with evidence.
func Property(types *schema.Catalog, p *catalog.Property) string {
	return paragraphs(p.Doc, values(p), origin(types, p.Basis))
}

// Value describes a value of an enumeration.
func Value(types *schema.Catalog, v *catalog.Value) string { return Entry(types, v.Basis) }

// Variable describes a variable of a namespace, and which triggers provide it.
func Variable(types *schema.Catalog, n *catalog.Namespace, v *catalog.Variable) string {
	from := ""
	if len(v.From) > 0 {
		from = "Provided by: " + codeList(v.From) + "."
	}
	return paragraphs("**`{{"+n.Name+"."+v.Name+"}}`**", v.Doc, from, origin(types, v.Basis))
}

// Namespace describes a namespace of variables.
func Namespace(types *schema.Catalog, n *catalog.Namespace) string {
	open := ""
	if n.Open {
		open = "It has more variables than are published."
	}
	return paragraphs("**`{{"+n.Name+".…}}`**", n.Doc, open, origin(types, n.Basis))
}

// Rule describes a rule: its summary and its documentation.
func Rule(r *rules.Rule) string {
	if r.User {
		return paragraphs("**" + r.ID + "**: " + r.Summary + ".")
	}
	known, _ := builtinRules.LoadOrStore(r.ID, sync.OnceValue(func() string {
		docs := ""
		if file, err := r.Document(); err == nil {
			docs = file.Docs
		}
		return paragraphs("**"+r.ID+"**: "+r.Summary+".", docs)
	}))
	return known.(func() string)()
}

// builtinRules keeps what was made of the built-in rules, whose files take a while to read: id -> func() string.
var builtinRules sync.Map

func heading(name, title string) string {
	if title == "" || title == name {
		return "**`" + name + "`**"
	}
	return "**`" + name + "`**: " + title
}

func options(all []catalog.Property, open bool) string {
	if len(all) == 0 {
		return ""
	}
	lines := []string{"Options:"}
	for i := range all {
		lines = append(lines, fmt.Sprintf("- `%s`: %s", all[i].Name, all[i].Doc))
	}
	if open {
		lines = append(lines, "- and others that are not published")
	}
	return strings.Join(lines, "\n")
}

func inline(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "Inline objects: " + codeList(names) + "."
}

func branches(b *catalog.Branches) string {
	var lines []string
	if b.Indexed != "" {
		lines = append(lines, "- `option_0`, `option_1`, …: one per "+b.Indexed)
	}
	for _, l := range b.Fixed {
		lines = append(lines, Branch(l.Name, l.Meaning))
	}
	if b.Open {
		lines = append(lines, "- and others that are not published")
	}
	if lines == nil {
		return ""
	}
	return "Branches:\n" + strings.Join(lines, "\n")
}

// Branch is a line of a list of branches. The meaning is Markdown.
func Branch(label, meaning string) string {
	if meaning == "" {
		return "- " + Code(label)
	}
	return "- " + Code(label) + ": " + meaning
}

func values(p *catalog.Property) string {
	all, title := p.Values, "Values:"
	if len(p.Seen) > 0 {
		all, title = p.Seen, "Known values:"
	}
	if len(all) == 0 {
		return ""
	}
	lines := []string{title}
	for _, v := range all {
		lines = append(lines, fmt.Sprintf("- `%s`: %s", v.Name, v.Doc))
	}
	return strings.Join(lines, "\n")
}

func codeList(names []string) string {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = "`" + n + "`"
		if strings.HasPrefix(n, "(") {
			quoted[i] = strings.Trim(n, "()") // a group of types whose names are not published
		}
	}
	return strings.Join(quoted, ", ")
}

// paragraphs joins what is not empty.
func paragraphs(parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "\n\n")
}
