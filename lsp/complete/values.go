package complete

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/schema/catalog"
)

// valueCandidates are the values that fit at the cursor.
func (r *request) valueCandidates() []Candidate {
	parent, key := r.at.Parent(), r.at.Key()
	if r.inCall(parent) {
		return r.callValues(parent, key)
	}
	if parent.Kind() == syntax.Array {
		return r.elementCandidates(parent)
	}
	switch r.elementOf(parent) {
	case "action":
		if found, ok := r.actionValues(r.action(r.at), key); ok {
			return found
		}
	case "trigger":
		if key == "trigger_type" {
			return r.triggerTypes(parent)
		}
	}
	return r.propertyValues(r.property(r.at))
}

// actionValues are the values of the properties that refer to other things; false for other properties.
func (r *request) actionValues(a *flow.Action, key string) ([]Candidate, bool) {
	if a == nil {
		return nil, false
	}
	switch key {
	case "action_type":
		return r.actionTypes(a), true
	case "parent_key":
		return r.keyCandidates(a), true
	case "parent_id":
		return r.idCandidates(a), true
	case "parent_branch":
		return r.branchCandidates(a), true
	case "action_key":
		return []Candidate{r.freshKeyCandidate(a)}, true
	}
	return nil, false
}

func (r *request) freshKeyCandidate(a *flow.Action) Candidate {
	key := r.freshKey(a.TypeText)
	c := r.candidate(key, Value, Snippet{plain(quoted(key))})
	c.Filter = r.filterOf(key)
	c.Description = "not used yet"
	return c
}

// propertyValues are the values of a property whose values are known: of an enumeration, or true and false.
func (r *request) propertyValues(p *catalog.Property) []Candidate {
	if p == nil {
		return nil
	}
	var found []Candidate
	switch all := slices.Concat(p.Values, p.Seen); {
	case len(all) > 0:
		for i := range all {
			found = append(found, r.enumerated(&all[i], len(p.Seen) > 0))
		}
	case p.Type == catalog.Boolean:
		for _, word := range [...]string{"true", "false"} {
			c := r.literal(word)
			c.Doc = func() string { return describe.Property(r.types, p) }
			found = append(found, c)
		}
	case p.Name == "payload" && r.token != wordToken:
		if o := r.at.Parent(); o.Parent() != nil && o.Parent().Kind() == syntax.Array {
			found = append(found, r.stringValue(flow.IndexedLabel(o.Index()), p))
		}
	}
	return found
}

func (r *request) stringValue(text string, p *catalog.Property) Candidate {
	c := r.candidate(text, Value, Snippet{plain(quoted(text))})
	c.Filter = r.filterOf(text)
	c.Doc = func() string { return describe.Property(r.types, p) }
	return c
}

func (r *request) enumerated(v *catalog.Value, open bool) Candidate {
	c := r.candidate(v.Name, Value, Snippet{plain(quoted(v.Name))})
	c.Filter = r.filterOf(v.Name)
	c.Commit = ","
	if open {
		c.Description = evidenceWord(v.Evidence)
	}
	c.Doc = func() string { return describe.Value(r.types, v) }
	return c
}

// literal offers a value that stands without quotes; where the cursor is inside quotes, they go.
func (r *request) literal(word string) Candidate {
	c := r.candidate(word, Value, Snippet{plain(word)})
	c.Filter = r.filterOf(word)
	c.Commit = ","
	return c
}

// evidenceWord says in a word or two how far an entry of the catalogue can be trusted.
func evidenceWord(e flow.Evidence) string {
	switch e {
	case flow.Stated:
		return "documented"
	case flow.Code:
		return "seen in use"
	case flow.Account:
		return "your account"
	}
	return "not documented"
}

// actionTypes offers the types of actions; in an action that has nothing else yet, with what such an action needs.
func (r *request) actionTypes(a *flow.Action) []Candidate {
	bare := a.Content == nil && a.Options == nil && a.MediaFile == nil && a.ConversionLink == nil && a.Survey == nil && a.Folder == nil
	var found, useless []Candidate
	for i := range r.types.Actions {
		t := &r.types.Actions[i]
		text := Snippet{plain(quoted(t.Name))}
		if rest := r.restOfAction(a, t); bare && r.endsObject() && len(rest) > 0 {
			text = joined(text, r.joiner(a.Node), rest)
		}
		c := r.candidate(t.Name, TypeName, text)
		c.Filter = r.filterOf(t.Name)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Description = evidenceWord(t.Evidence)
		c.Doc = func() string { return describe.ActionType(r.types, t) }
		if r.repliesToNothing(t) {
			c.Description = "no comment starts this"
			useless = append(useless, c)
			continue
		}
		found = append(found, c)
	}
	return append(found, useless...)
}

// repliesToNothing reports whether actions of the type answer a comment where none can have started the run.
func (r *request) repliesToNothing(t *catalog.ActionType) bool {
	if !t.Flow.Reply || r.def.Kind == flow.KindUnknown {
		return false
	}
	return r.def.Kind == flow.Campaign || !r.def.Flags.Has(flow.DocCommentTrigger) && !r.def.Flags.Has(flow.DocTriggersUnclear)
}

func titleDetail(title, name string) string {
	if title == "" || title == name {
		return ""
	}
	return " " + title
}

// endsObject reports whether nothing follows in the object at the cursor.
func (r *request) endsObject() bool { return r.next == '}' || r.next == 0 }

// triggerTypes offers the types of triggers; in a trigger that has nothing else yet, with the options that are known.
func (r *request) triggerTypes(trigger *syntax.Node) []Candidate {
	var found []Candidate
	for i := range r.types.Triggers {
		t := &r.types.Triggers[i]
		text := Snippet{plain(quoted(t.Name))}
		if trigger.Get(optionsName) == nil && r.endsObject() && len(t.Options) > 0 {
			text = joined(text, r.joiner(trigger), []Snippet{r.optionsMember(t.Options)})
		}
		c := r.candidate(t.Name, TypeName, text)
		c.Filter = r.filterOf(t.Name)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Description = evidenceWord(t.Evidence)
		c.Doc = func() string { return describe.TriggerType(r.types, t) }
		found = append(found, c)
	}
	return found
}

// joiner is what stands between two members of an object: a comma and a blank, or a new line where the object has
// several.
func (r *request) joiner(o *syntax.Node) string {
	if spansLines(o) {
		return ",\n"
	}
	return ", "
}

func spansLines(n *syntax.Node) bool {
	lines := n.Tree().Lines()
	first, _ := lines.Locate(n.Start(), 0)
	last, _ := lines.Locate(n.End(), 0)
	return last > first
}

// joined writes members one after the other.
func joined(first Snippet, joiner string, rest []Snippet) Snippet {
	all := slices.Clone(first)
	for _, s := range rest {
		all = append(append(all, plain(joiner)), s...)
	}
	return all
}

// sampleTexts stand where a text has to be filled in, so that what is inserted is sound before it is.
var sampleTexts = map[string]string{
	"content":          "Text",
	"title":            "Title",
	"button_title":     "Open",
	"url":              "https://example.com",
	"file_url":         "https://example.com/image.jpg",
	"comment_variants": "Reply",
	"caption_keywords": "keyword",
	"comment_keywords": "keyword",
	"contact_property": "property",
	"prompt":           "What the scenario should do",
}

// sampleText is a text that can stand for a property.
func sampleText(name string) string { return cmp.Or(sampleTexts[name], "") }
