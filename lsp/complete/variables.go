package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/flow/template"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/schema/catalog"
)

// inText is a place between {{ and }}, or between {% and %}, in a string.
type inText struct {
	tag    bool   // {% … %}
	space  string // what the author writes inside the braces: a blank or nothing
	prefix string // what stands from the opening braces to the word at the cursor
	start  int    // of the word at the cursor
	end    int    // after the word
	closer string // what is missing of the closing braces
}

// textCandidates are the variables and tags that can stand in the text at the cursor; false where the cursor is at none.
func (r *request) textCandidates() ([]Candidate, bool) {
	t, ok := r.findInText()
	if !ok {
		return nil, false
	}
	r.def = rebuild(r.given, r.textClosed())
	r.at = r.def.Tree.NodeAt(r.start + 1)
	if r.at == nil || r.at.IsName() || !r.takesVariables(r.at) {
		return nil, true
	}
	if t.tag {
		return r.tagCandidates(t), true
	}
	return r.variableCandidates(t), true
}

// textClosed is the text with the string at the cursor closed.
func (r *request) textClosed() string {
	if r.closed {
		return r.text
	}
	after := `"`
	if r.needsComma() {
		after += ","
	}
	return r.text[:r.end] + after + r.text[r.end:]
}

// takesVariables reports whether variables are replaced in a string: contents, options and inline objects of actions.
func (r *request) takesVariables(n *syntax.Node) bool {
	a := r.action(n)
	if a == nil {
		return false
	}
	for n.Parent() != a.Node {
		n = n.Parent()
	}
	switch n.Key() {
	case "content", optionsName:
		return true
	}
	return r.isInline(n.Key())
}

// findInText looks back from the cursor for the braces that are open there.
func (r *request) findInText() (inText, bool) {
	before := r.text[r.start+1 : r.offset]
	at := max(strings.LastIndex(before, "{{"), strings.LastIndex(before, "{%"))
	if at < 0 {
		return inText{}, false
	}
	inner := before[at+2:]
	t := inText{tag: before[at+1] == '%'}
	if strings.Contains(inner, "}") || t.tag && strings.Contains(inner, "%") || strings.Contains(inner, `\`) {
		return inText{}, false
	}
	inner = strings.TrimPrefix(inner, "-")
	word := inner[strings.LastIndexFunc(inner, func(c rune) bool { return !isPathRune(c) })+1:]
	t.prefix = strings.TrimSpace(inner[:len(inner)-len(word)])
	if strings.HasPrefix(inner, " ") {
		t.space = " "
	}
	t.start = r.offset - len(word)
	t.end = r.pathEnd(r.offset)
	t.closer = r.closerOf(t)
	return t, true
}

func isPathRune(c rune) bool {
	return c == '.' || c == '_' || c == '-' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c > 0x7f
}

// pathEnd returns the offset after the variable's name that goes on at i, within the string.
func (r *request) pathEnd(i int) int {
	end := r.end
	if r.closed {
		end--
	}
	for j, c := range r.text[i:max(i, end)] {
		if !isPathRune(c) {
			return i + j
		}
	}
	return max(i, end)
}

// closerOf is what is missing of the closing braces.
func (r *request) closerOf(t inText) string {
	want := "}}"
	if t.tag {
		want = "%}"
	}
	rest := r.text[t.end:]
	if line := strings.IndexAny(rest, "\"\r\n"); line >= 0 {
		rest = rest[:line]
	}
	trimmed := strings.TrimLeft(rest, " -")
	switch {
	case strings.HasPrefix(trimmed, want):
		return ""
	case !t.tag && strings.HasPrefix(rest, "}"):
		return "}"
	case t.opensNothing(rest, want):
		return "" // the braces are closed further on, behind filters or operands
	}
	return t.space + want
}

// opensNothing reports whether the closing braces come before other ones open.
func (t inText) opensNothing(rest, want string) bool {
	closing := strings.Index(rest, want)
	opening := strings.Index(rest, "{")
	return closing >= 0 && (opening < 0 || closing < opening)
}

// variableCandidates are the variables that have a value in a run of this definition, those without a trigger's
// condition first, then the names that the text binds, then the namespaces whose variables are not published.
func (r *request) variableCandidates(t inText) []Candidate {
	if t.prefix != "" {
		return nil // behind a filter or an operator
	}
	var found []Candidate
	for _, name := range r.boundNames() {
		c := r.word(name, Variable, t)
		c.Description = "of this text"
		found = append(found, c)
	}
	known := map[string]bool{}
	for i := range r.types.Namespaces {
		n := &r.types.Namespaces[i]
		for j := range n.Variables {
			v := &n.Variables[j]
			known[n.Name+"."+v.Name] = true
			if c, ok := r.variable(n, v, t); ok {
				found = append(found, c)
			}
		}
	}
	found = append(found, r.usedVariables(known, t)...)
	found = append(found, r.namespaces(t)...)
	word := r.text[t.start:r.offset]
	space := word[:strings.LastIndexByte(word, '.')+1]
	return slices.DeleteFunc(found, func(c Candidate) bool { return !strings.HasPrefix(c.Label, space) })
}

func (r *request) variable(n *catalog.Namespace, v *catalog.Variable, t inText) (Candidate, bool) {
	c := r.word(n.Name+"."+v.Name, Variable, t)
	c.Detail = " " + strings.TrimSuffix(v.Doc, ".")
	c.Description = evidenceWord(v.Evidence)
	c.Doc = func() string { return describe.Variable(r.types, n, v) }
	if n.Name != "trigger" {
		return c, true
	}
	switch r.def.TriggerVariable(v.From) {
	case flow.Never:
		return c, false
	case flow.Sometimes:
		c.Description = "of some triggers only"
	}
	return c, true
}

// usedVariables are the variables that other texts use and the catalogue does not list: custom properties, and the data
// of a trigger call.
func (r *request) usedVariables(known map[string]bool, t inText) []Candidate {
	var found []Candidate
	for _, v := range r.def.Variables() {
		inFile := v.Node == r.at && v.Range.Start <= r.offset && r.offset <= v.Range.End
		if known[v.Raw] || inFile || v.Flags.Has(flow.VarNoNamespace) || v.Flags.Has(flow.VarUnknownNamespace) || v.Flags.Has(flow.VarNearMiss) ||
			strings.IndexFunc(v.Raw, func(c rune) bool { return !isPathRune(c) }) >= 0 {
			continue
		}
		known[v.Raw] = true
		c := r.word(v.Raw, Variable, t)
		c.Description = "used in this file"
		found = append(found, c)
	}
	return found
}

// namespaces are those that hold names which are not listed; of a campaign, none of what starts a run.
func (r *request) namespaces(t inText) []Candidate {
	var found []Candidate
	for i := range r.types.Namespaces {
		n := &r.types.Namespaces[i]
		if !n.Open || n.Name == "trigger" && r.def.Kind == flow.Campaign {
			continue
		}
		c := r.word(n.Name+".", Namespace, t)
		c.Text = Snippet{plain(n.Name + "."), place("name"), plain(t.closer)}
		c.Description = "other names"
		c.Doc = func() string { return describe.Namespace(r.types, n) }
		found = append(found, c)
	}
	return found
}

// boundNames are the names that the text gives by assign, capture and for, each once.
func (r *request) boundNames() []string {
	var names []string
	parsed := template.Parse(r.at.Text())
	for _, tag := range parsed.Tags {
		if tag.Name != "assign" && tag.Name != "capture" && tag.Name != "for" {
			continue
		}
		name, _, _ := strings.Cut(strings.TrimSpace(parsed.Text[tag.NameAt.End:tag.Range.End]), " ")
		name = strings.TrimFunc(name, func(c rune) bool { return !isPathRune(c) })
		if name != "" && strings.IndexFunc(name, func(c rune) bool { return !isPathRune(c) }) < 0 && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// inText makes a candidate for a word between braces.
func (r *request) word(label string, kind Kind, t inText) Candidate {
	return Candidate{
		Label:   label,
		Kind:    kind,
		Filter:  label,
		Text:    Snippet{plain(label + t.closer)},
		Insert:  syntax.Range{Start: t.start, End: r.offset},
		Replace: syntax.Range{Start: t.start, End: t.end},
		Comma:   -1,
	}
}
