package report

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/inrolint/inrolint/lint/diff"
	"github.com/inrolint/inrolint/lint/paint"
)

// changeWriter writes a comparison for people.
type changeWriter struct {
	w      *bufio.Writer
	colors *paint.Palette
}

func writeChangeText(w *bufio.Writer, c *Comparison, options Options) error {
	t := &changeWriter{w: w, colors: paint.New(options.Color)}
	fmt.Fprintf(w, "%s\n", t.colors.Strong.Sprintf("What sending %s does to %s", visible(c.New), recordName(c)))
	for _, f := range c.Fields {
		fmt.Fprintf(w, "  %s %s: %s\n", t.colors.Warning.Sprint("~"), visible(f.Name), fromTo(f))
	}
	for _, l := range c.Lists {
		t.list(l)
	}
	for _, note := range c.Notes {
		fmt.Fprintf(w, "\n%s %s", t.colors.Info.Sprint("note:"), visible(note))
	}
	if len(c.Notes) > 0 {
		fmt.Fprintln(w)
	}
	t.verdict(c)
	return nil
}

// recordName says which record a comparison is about.
func recordName(c *Comparison) string {
	name := c.Kind
	if name == "" {
		name = "record"
	}
	if c.ID != "" {
		name += " " + c.ID
	}
	if c.Title != "" {
		name += ` "` + c.Title + `"`
	}
	return visible(name)
}

func (t *changeWriter) list(l diff.List) {
	fmt.Fprintf(t.w, "\n%s: %s\n", t.colors.Strong.Sprint(l.Name), countsOf(l))
	if l.Untouched {
		return
	}
	for _, r := range l.Kept {
		fmt.Fprintf(t.w, "  %s\n", t.colors.Faint.Sprint("= "+rowText(r)))
	}
	for _, r := range l.Changed {
		fmt.Fprintf(t.w, "  %s %s\n", t.colors.Warning.Sprint("~"), rowText(r))
		for _, f := range r.Fields {
			fmt.Fprintf(t.w, "      %s: %s\n", visible(f.Name), fromTo(f))
		}
	}
	for _, r := range l.Created {
		fmt.Fprintf(t.w, "  %s %s%s\n", t.colors.Added.Sprint("+"), rowText(r), under(r))
	}
	for _, s := range l.Destroyed {
		t.subtree(s, 1)
	}
	for _, r := range l.Loose {
		fmt.Fprintf(t.w, "  %s %s is kept, but its parent %s is destroyed\n", t.colors.Error.Sprint("!"), rowText(r), visible(r.Under))
	}
	for _, r := range l.Unknown {
		fmt.Fprintf(t.w, "  %s %s: the record has no such id, so the API refuses the update\n", t.colors.Error.Sprint("?"), rowText(r))
	}
}

func (t *changeWriter) subtree(s diff.Subtree, depth int) {
	fmt.Fprintf(t.w, "%s%s %s\n", strings.Repeat("  ", depth), t.colors.Error.Sprint("-"), t.colors.Error.Sprint(rowText(s.Row)))
	for _, child := range s.Below {
		t.subtree(child, depth+1)
	}
}

func (t *changeWriter) verdict(c *Comparison) {
	if c.Summary.Destroyed == 0 {
		fmt.Fprintf(t.w, "\nNothing is destroyed.\n")
		return
	}
	fmt.Fprintf(t.w, "\n%s Keep a row by listing it with its id, such as {\"id\": 123}.\n",
		t.colors.Error.Sprintf("%s destroyed.", isAre(c.Summary.Destroyed, "row")))
}

func isAre(n int, what string) string {
	if n == 1 {
		return "1 " + what + " is"
	}
	return fmt.Sprintf("%d %ss are", n, what)
}

// countsOf says in words what becomes of a list.
func countsOf(l diff.List) string {
	if l.Untouched {
		return fmt.Sprintf("not in the update, so what is there stays (%d)", len(l.Kept))
	}
	destroyed := 0
	for _, s := range l.Destroyed {
		destroyed += s.Size()
	}
	text := fmt.Sprintf("%d kept, %d changed, %d created, %d destroyed", len(l.Kept), len(l.Changed), len(l.Created), destroyed)
	if len(l.Unknown) > 0 {
		text += fmt.Sprintf(", %d unknown", len(l.Unknown))
	}
	return text
}

// longestExcerpt is how many code points of a text are shown.
const longestExcerpt = 60

func excerpt(text string) string {
	text = visible(strings.Join(strings.Fields(text), " "))
	runes := []rune(text)
	if len(runes) > longestExcerpt {
		return string(runes[:longestExcerpt-1]) + "…"
	}
	return text
}

func rowText(r diff.Row) string {
	var parts []string
	for _, part := range []string{r.ID, r.Key, r.Type} {
		if part != "" {
			parts = append(parts, visible(part))
		}
	}
	if r.Text != "" {
		text := excerpt(r.Text)
		if len(parts) > 0 {
			text = `"` + text + `"`
		}
		parts = append(parts, text)
	}
	if len(parts) == 0 {
		return "(nothing tells what it is)"
	}
	return strings.Join(parts, "  ")
}

func under(r diff.Row) string {
	switch {
	case r.Under == "":
		return ""
	case r.Branch == "":
		return "  (under " + visible(r.Under) + ")"
	}
	return "  (under " + visible(r.Under+", "+r.Branch) + ")"
}

func fromTo(f diff.Field) string {
	from, to := excerpts(f)
	switch {
	case f.From == "":
		return "→ " + to
	case f.To == "":
		return from + " → nothing"
	}
	return from + " → " + to
}

// sameShown is how many code points of what two values have in common are shown before their difference.
const sameShown = 20

// excerpts returns the parts of the two values of a field that show where they differ.
func excerpts(f diff.Field) (from, to string) {
	a, b := []rune(strings.Join(strings.Fields(f.From), " ")), []rune(strings.Join(strings.Fields(f.To), " "))
	same := 0
	for same < len(a) && same < len(b) && a[same] == b[same] {
		same++
	}
	if max(len(a), len(b)) <= longestExcerpt || same <= longestExcerpt/2 {
		return excerpt(f.From), excerpt(f.To)
	}
	cut := same - sameShown
	return "…" + excerpt(string(a[cut:])), "…" + excerpt(string(b[cut:]))
}
