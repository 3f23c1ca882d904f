package report

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/diff"
)

// writeChangeMarkdown writes a comparison as a comment on a pull request: what is destroyed first.
func writeChangeMarkdown(w *bufio.Writer, c *Comparison, _ Options) error {
	fmt.Fprintf(w, "### What sending %s does to %s\n\n", markdownCode(c.New), escapeMarkdown(recordName(c)))
	if c.Summary.Destroyed > 0 {
		fmt.Fprintf(w, "> [!CAUTION]\n> %s destroyed. Keep a row by listing it with its id, such as `{\"id\": 123}`.\n\n", isAre(c.Summary.Destroyed, "row"))
	} else {
		fmt.Fprintf(w, "Nothing is destroyed.\n\n")
	}
	for _, l := range c.Lists {
		markdownSubtrees(w, l)
	}
	for _, f := range c.Fields {
		fmt.Fprintf(w, "- %s: %s\n", markdownCode(f.Name), codeFromTo(f))
	}
	for _, l := range c.Lists {
		markdownList(w, l)
	}
	for _, note := range c.Notes {
		fmt.Fprintf(w, "\n_%s_\n", escapeMarkdown(visible(note)))
	}
	return nil
}

func markdownSubtrees(w *bufio.Writer, l diff.List) {
	if len(l.Destroyed)+len(l.Loose)+len(l.Unknown) == 0 {
		return
	}
	fmt.Fprintf(w, "**Destroyed in `%s`**\n\n", l.Name)
	for _, s := range l.Destroyed {
		markdownSubtree(w, s, 0)
	}
	for _, r := range l.Loose {
		fmt.Fprintf(w, "- ⚠️ %s is kept, but its parent %s is destroyed\n", markdownRow(r), escapeMarkdown(visible(r.Under)))
	}
	for _, r := range l.Unknown {
		fmt.Fprintf(w, "- ❓ %s: the record has no such id, so the API refuses the update\n", markdownRow(r))
	}
	fmt.Fprintln(w)
}

func markdownSubtree(w *bufio.Writer, s diff.Subtree, depth int) {
	fmt.Fprintf(w, "%s- ❌ %s\n", strings.Repeat("  ", depth), markdownRow(s.Row))
	for _, child := range s.Below {
		markdownSubtree(w, child, depth+1)
	}
}

func markdownList(w *bufio.Writer, l diff.List) {
	fmt.Fprintf(w, "\n**`%s`**: %s\n", l.Name, countsOf(l))
	if l.Untouched || len(l.Changed)+len(l.Created) == 0 {
		return
	}
	fmt.Fprintln(w)
	for _, r := range l.Changed {
		fmt.Fprintf(w, "- ✏️ %s\n", markdownRow(r))
		for _, f := range r.Fields {
			fmt.Fprintf(w, "  - %s: %s\n", markdownCode(f.Name), codeFromTo(f))
		}
	}
	for _, r := range l.Created {
		fmt.Fprintf(w, "- ➕ %s%s\n", markdownRow(r), escapeMarkdown(under(r)))
	}
}

func markdownRow(r diff.Row) string { return escapeMarkdown(rowText(r)) }

// escapeMarkdown keeps a text from being read as Markdown or HTML.
func escapeMarkdown(text string) string { return markdownEscapes.Replace(text) }

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;",
	"&", "&amp;", "|", `\|`, "#", `\#`, "@", "@\u200b", "~", `\~`)

// markdownCode writes a text as code of a line.
func markdownCode(text string) string {
	return "`" + strings.ReplaceAll(visible(text), "`", "'") + "`"
}

func codeFromTo(f diff.Field) string {
	code := func(text string) string {
		if text == "" {
			return "nothing"
		}
		return markdownCode(text)
	}
	from, to := excerpts(f)
	return code(from) + " → " + code(to)
}
