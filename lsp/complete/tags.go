package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow/template"
)

// parts are the tags that stand inside a block of another one.
var parts = map[string][]string{
	"else":  {"if", "unless", "case", "for"},
	"elsif": {"if", "unless"},
	"when":  {"case"},
	"break": {"for"}, "continue": {"for"}, "cycle": {"for"},
}

// tagCandidates are the Liquid tags that can stand at the cursor: the end of the block that is open there first; other
// ends, and parts of blocks that are not open, not at all.
func (r *request) tagCandidates(t inText) []Candidate {
	if t.prefix != "" {
		return r.variableCandidates(inText{start: t.start, end: t.end, space: t.space})
	}
	all := template.TagNames()
	open := r.openBlocks()
	var found []Candidate
	if n := len(open); n > 0 {
		found = append(found, r.tag("end"+open[n-1], t, nil))
	}
	for _, name := range all {
		_, ends := strings.CutPrefix(name, "end")
		blocks, isPart := parts[name]
		switch {
		case ends, name == "#":
		case isPart && !slices.ContainsFunc(open, func(b string) bool { return slices.Contains(blocks, b) }):
		case slices.Contains(all, "end"+name):
			found = append(found, r.tag(name, t, Snippet{plain("{% end" + name + " %}")}))
		default:
			found = append(found, r.tag(name, t, nil))
		}
	}
	return found
}

// takesNothing are the tags that stand alone.
var takesNothing = []string{"else", "break", "continue", "comment", "raw", "doc", "liquid", "ifchanged"}

func (r *request) tag(name string, t inText, end Snippet) Candidate {
	c := r.word(name, Tag, t)
	if t.closer == "" {
		return c
	}
	c.Text = Snippet{plain(name)}
	if !strings.HasPrefix(name, "end") && !slices.Contains(takesNothing, name) {
		c.Text = append(c.Text, plain(" "), place(tagSample(name)))
	}
	c.Text = append(c.Text, plain(" %}"))
	if end != nil {
		c.Text = append(append(c.Text, place("")), end...)
	}
	return c
}

// tagSample stands where a tag has to be filled in.
func tagSample(name string) string {
	switch name {
	case "assign":
		return "name = contact.name"
	case "for", "tablerow":
		return "item in contact.tags"
	case "capture":
		return "text"
	}
	return "contact.name"
}

// openBlocks are the blocks that are open at the cursor, the innermost last.
func (r *request) openBlocks() []string {
	before := r.text[r.start+1 : r.offset]
	before = before[:strings.LastIndex(before, "{%")]
	all := template.TagNames()
	var open []string
	for _, tag := range template.Parse(before).Tags {
		if opened, ends := strings.CutPrefix(tag.Name, "end"); ends {
			if i := slices.Index(open, opened); i >= 0 {
				open = open[:i]
			}
			continue
		}
		if slices.Contains(all, "end"+tag.Name) {
			open = append(open, tag.Name)
		}
	}
	return open
}
