package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/outline"
	"github.com/inrolint/inrolint/schema/catalog"
)

// elementPlace says where a whole element is written.
type elementPlace bool

const (
	inList       elementPlace = false // with its braces
	insideBraces elementPlace = true  // between braces that are there
)

// elementCandidates are the elements that fit into an array.
func (r *request) elementCandidates(list *syntax.Node) []Candidate {
	kind := r.elementOf(r.at)
	p := r.property(r.at)
	switch {
	case kind != "" && r.token == noToken:
		return r.wholeElements(kind, inList)
	case kind != "" || p == nil:
		return nil
	case p.Type == catalog.Object && r.token == noToken:
		return []Candidate{r.plainElement(p, list)}
	case p.Type == catalog.String:
		return r.propertyValues(p)
	}
	return nil
}

// wholeElements are whole triggers, actions or campaign rules.
func (r *request) wholeElements(kind string, where elementPlace) []Candidate {
	switch kind {
	case "action":
		return r.wholeActions(where)
	case "trigger":
		return r.wholeTriggers(where)
	}
	c := r.element("campaign rule", where, r.ruleMembers())
	c.Doc = func() string {
		var docs []string
		for i := range r.types.Properties.CampaignRule {
			p := &r.types.Properties.CampaignRule[i]
			docs = append(docs, "- `"+p.Name+"`: "+p.Doc)
		}
		return strings.Join(docs, "\n")
	}
	return []Candidate{c}
}

// plainElement is an object of a list inside options, such as a button.
func (r *request) plainElement(p *catalog.Property, list *syntax.Node) Candidate {
	var members []Snippet
	for i := range p.Properties {
		members = append(members, r.memberOf(&p.Properties[i], r.at.Index()))
	}
	_, noun, _ := strings.Cut(p.Noun, " ")
	if noun == "" {
		noun = list.Key()
	}
	c := r.element(noun, inList, members)
	c.Doc = func() string { return describe.Property(r.types, p) }
	return c
}

// wholeActions are an action for every free branch, nearest parents first, then an action of every type below the
// likeliest parent.
func (r *request) wholeActions(where elementPlace) []Candidate {
	parents := r.hosts(r.writtenAction())
	found := r.childrenForBranches(parents, where)
	hang := r.likeliestPlace(parents)
	for i := range r.types.Actions {
		t := &r.types.Actions[i]
		if r.repliesToNothing(t) {
			continue
		}
		members := slices.Concat([]Snippet{textMember("action_key", r.freshKey(t.Name))}, hang, []Snippet{nameMember("action_type", quoted(t.Name))}, r.contentOfType(t))
		c := r.element(t.Name, where, members)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Description = evidenceWord(t.Evidence)
		c.Doc = func() string { return describe.ActionType(r.types, t) }
		found = append(found, c)
	}
	return found
}

// wholeTriggers are a trigger of every type, with the options that are known.
func (r *request) wholeTriggers(where elementPlace) []Candidate {
	var found []Candidate
	for i := range r.types.Triggers {
		t := &r.types.Triggers[i]
		members := []Snippet{nameMember("trigger_type", quoted(t.Name))}
		if len(t.Options) > 0 {
			members = append(members, r.optionsMember(t.Options))
		}
		c := r.element(t.Name, where, members)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Description = evidenceWord(t.Evidence)
		c.Doc = func() string { return describe.TriggerType(r.types, t) }
		found = append(found, c)
	}
	return found
}

// writtenAction is the action that is being written: that at the cursor, or one that would stand there.
func (r *request) writtenAction() *flow.Action {
	if a := r.action(r.at); a != nil {
		return a
	}
	return &flow.Action{Index: r.at.Index()}
}

// mostChildren is how many free branches are offered.
const mostChildren = 20

// childrenForBranches are new actions for the branches that are free.
func (r *request) childrenForBranches(parents []parent, where elementPlace) []Candidate {
	var found []Candidate
	for _, p := range parents {
		for _, w := range freeOf(p.ways) {
			if len(found) == mostChildren {
				return found
			}
			found = append(found, r.childCandidate(p, w, where))
		}
	}
	return found
}

func (r *request) childCandidate(p parent, w way, where elementPlace) Candidate {
	const usual = "message"
	members := slices.Concat([]Snippet{textMember("action_key", r.freshKey(usual))}, hangOn(p, w.label),
		[]Snippet{{plain(`"action_type": "`), choice(first(usual, r.types.ActionNames())), plain(`"`)}})
	if t := r.types.ActionType(usual); t != nil {
		members = append(members, r.contentOfType(t)...)
	}
	label := "after " + outline.Name(p.Action)
	if w.label != "" {
		label = outline.Name(p.Action) + " → " + w.label
	}
	c := r.element(label, where, members)
	if meaning := w.meaning(); meaning != "" {
		c.Detail = " " + meaning
	}
	c.Description = "free branch"
	c.Doc = func() string { return actionDoc(p.Action, p.ways) }
	return c
}

// first puts one of the names first.
func first(name string, names []string) []string {
	list := []string{name}
	for _, n := range names {
		if n != name && len(list) < mostChoices {
			list = append(list, n)
		}
	}
	return list
}

// likeliestPlace are the members by which a new action hangs on the likeliest parent, none where there is none.
func (r *request) likeliestPlace(parents []parent) []Snippet {
	for _, p := range parents {
		if free := freeOf(p.ways); len(free) > 0 {
			return hangOn(p, free[0].label)
		}
	}
	if len(parents) == 0 {
		return nil
	}
	return hangOn(parents[0], "")
}

func hangOn(p parent, label string) []Snippet {
	members := []Snippet{textMember("parent_key", p.KeyText)}
	if p.KeyText == "" {
		members = []Snippet{{plain(`"parent_id": `), place(p.IDText)}}
	}
	if label != "" {
		members = append(members, textMember("parent_branch", label))
	}
	return members
}

// restOfAction is what an action of a type needs besides what it has.
func (r *request) restOfAction(a *flow.Action, t *catalog.ActionType) []Snippet {
	var members []Snippet
	if a.Key == nil && a.ID == nil {
		members = append(members, textMember("action_key", r.freshKey(t.Name)))
	}
	if a.Link == flow.LinkRoot && a.ID == nil && a.ParentKey == nil && a.ParentID == nil {
		members = append(members, r.likeliestPlace(r.hosts(a))...)
	}
	return append(members, r.contentOfType(t)...)
}

// contentOfType are the members that say what an action of the type does: its content, options and inline object.
func (r *request) contentOfType(t *catalog.ActionType) []Snippet {
	var members []Snippet
	if t.Content != nil {
		members = append(members, textMember("content", sampleText("content")))
	}
	if len(t.Options) > 0 {
		members = append(members, r.optionsMember(t.Options))
	}
	for i := range r.types.Inline {
		o := &r.types.Inline[i]
		if !slices.Contains(t.Inline, o.Name) || len(o.Properties) == 0 {
			continue
		}
		value := r.filled(o.Properties)
		if !r.inlineAllowed(o.Name) {
			value = Snippet{plain(`{ "id": `), place("1"), plain(" }")} // a record that exists may be named anywhere
		}
		members = append(members, append(Snippet{plain(quoted(o.Name) + ": ")}, value...))
	}
	return members
}

// optionsMember is "options" with all known options but the switches.
func (r *request) optionsMember(options []catalog.Property) Snippet {
	return append(Snippet{plain(`"options": `)}, r.filled(options)...)
}

// filled is an object with a sample value for every property that is neither a switch nor a reference to a record.
func (r *request) filled(properties []catalog.Property) Snippet {
	var members []Snippet
	for i := range properties {
		p := &properties[i]
		if p.Type != catalog.Boolean && p.Type != catalog.ID && len(p.ExactlyOne) == 0 {
			members = append(members, r.member(p))
		}
	}
	return braced(members, "{ ", ", ", " }")
}

func (r *request) member(p *catalog.Property) Snippet { return r.memberOf(p, 0) }

// memberOf is a property with a sample value; index is the position of its object in a list.
func (r *request) memberOf(p *catalog.Property, index int) Snippet {
	return append(Snippet{plain(quoted(p.Name) + ": ")}, r.sample(p, index)...)
}

// sample is a value that can stand for a property until it is filled in.
func (r *request) sample(p *catalog.Property, index int) Snippet {
	if values := r.likelyValues(nil, p); len(values) > 0 {
		return literalChoice(p, values)
	}
	switch {
	case p.Name == "payload":
		return literalChoice(p, []string{flow.IndexedLabel(index)})
	case p.Type == catalog.Array && p.Items != nil:
		item := *p.Items
		item.Name = p.Name
		return slices.Concat(Snippet{plain("[")}, r.sample(&item, 0), Snippet{plain("]")})
	case p.Type == catalog.Object && len(p.Properties) > 0:
		return r.filled(p.Properties)
	case p.Type == catalog.String:
		return Snippet{plain(`"`), place(sampleText(p.Name)), plain(`"`)}
	case p.Type == catalog.Any:
		return Snippet{plain("{"), place(""), plain("}")}
	}
	return r.valueSnippet(nil, p)
}

// textMember is a property with a text that can be typed over.
func textMember(name, text string) Snippet {
	return Snippet{plain(quoted(name) + `: "`), place(unquoted(text)), plain(`"`)}
}

// nameMember is a property with a literal.
func nameMember(name, literal string) Snippet {
	return Snippet{plain(quoted(name) + ": " + literal)}
}

// element is a candidate for a whole object, laid out like its neighbours.
func (r *request) element(label string, where elementPlace, members []Snippet) Candidate {
	before, between, after := "{ ", ", ", " }"
	switch lines := r.severalLines(where); {
	case where == insideBraces && lines:
		before, between, after = "", ",\n", ""
	case where == insideBraces:
		before, after = r.innerBlanks()
	case lines:
		indent := r.indent()
		before, between, after = "{\n"+indent, ",\n"+indent, "\n}"
	}
	c := r.candidate(label, Element, braced(members, before, between, after))
	c.Filter = r.filterOf(label)
	return c
}

func braced(members []Snippet, before, between, after string) Snippet {
	all := Snippet{plain(before)}
	for i, m := range members {
		if i > 0 {
			all = append(all, plain(between))
		}
		all = append(all, m...)
	}
	return append(all, plain(after))
}

// innerBlanks are the blanks to set between the braces that are there and what is written in them.
func (r *request) innerBlanks() (before, after string) {
	before, after = " ", " "
	if r.start > 0 && r.text[r.start-1] != '{' {
		before = ""
	}
	if r.end < len(r.text) && r.text[r.end] != '}' {
		after = ""
	}
	return before, after
}

// severalLines reports whether an element is to be written on several lines: as the object that it stands in, or as its
// neighbours.
func (r *request) severalLines(where elementPlace) bool {
	if where == insideBraces {
		return spansLines(r.at.Parent())
	}
	for e := range r.at.Parent().Children() {
		if e.Kind() == syntax.Object {
			return spansLines(e)
		}
	}
	return false
}

// indent is one step of the file's indentation.
func (r *request) indent() string {
	for line := range strings.Lines(r.text) {
		rest := strings.TrimLeft(line, " \t")
		if blank := line[:len(line)-len(rest)]; blank != "" && strings.TrimSpace(rest) != "" {
			return blank
		}
	}
	return "  "
}
