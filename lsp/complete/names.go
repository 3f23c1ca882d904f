package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/schema/catalog"
)

// nameCandidates are the properties that an object does not have yet, required ones first, then in the order of the
// catalogue, with those first that the action's type is known to use. In an object with nothing else in it, whole
// elements are offered too.
func (r *request) nameCandidates(o *syntax.Node) []Candidate {
	if r.inCall(o) {
		return r.callNames(o)
	}
	known := slices.Clone(r.properties(o))
	known = slices.DeleteFunc(known, func(p catalog.Property) bool { return !r.wanted(o, &p) })
	slices.SortStableFunc(known, func(p, q catalog.Property) int { return r.rank(o, &p) - r.rank(o, &q) })
	found := make([]Candidate, len(known))
	for i := range known {
		found[i] = r.nameCandidate(o, &known[i])
	}
	if kind := r.elementOf(o); kind != "" && o.Len() == 1 && r.next == '}' {
		found = append(found, r.wholeElements(kind, insideBraces)...)
	}
	return found
}

// rank orders properties: required ones, then those that the object is known to use, then the others.
func (r *request) rank(o *syntax.Node, p *catalog.Property) int {
	const needed, used, other = 0, 1, 2
	switch {
	case p.Required:
		return needed
	case r.elementOf(o) != "action" || !r.isInline(p.Name) && p.Name != optionsName:
		return used
	}
	t := r.types.ActionType(textOf(o.Get("action_type")))
	if t != nil && (slices.Contains(t.Inline, p.Name) || p.Name == optionsName && len(t.Options) > 0) {
		return used
	}
	return other
}

// wanted reports whether a property is worth offering: it is not there yet, and it is nothing that the API only answers,
// that this operation has no use for, or that excludes what is there.
func (r *request) wanted(o *syntax.Node, p *catalog.Property) bool {
	if p.Answer || o.Get(p.Name) != nil {
		return false
	}
	switch r.elementOf(o) {
	case "action":
		return r.wantedInAction(r.action(o), p)
	case "trigger":
		return r.wantedInTrigger(o, p)
	}
	if o == r.def.Body {
		return r.wantedInDocument(p)
	}
	if own := r.property(o); own != nil && slices.Contains(own.ExactlyOne, p.Name) {
		return !slices.ContainsFunc(own.ExactlyOne, func(name string) bool { return o.Get(name) != nil })
	}
	return true
}

func (r *request) wantedInAction(a *flow.Action, p *catalog.Property) bool {
	if a == nil {
		return true
	}
	t := r.types.ActionType(a.TypeText)
	switch p.Name {
	case "id", "parent_id":
		return r.def.Operation == flow.Update && (p.Name == "id" || a.ParentKey == nil && len(r.def.IDs()) > 0)
	case "parent_key":
		return a.ParentID == nil && r.hasParents(a)
	case "parent_branch":
		return a.Link != flow.LinkRoot && (a.Parent == nil || a.Parent.Info == nil || !a.Parent.Info.Linear())
	case "content":
		return t == nil || t.Content != nil || t.Evidence == flow.Account
	case optionsName:
		return t == nil || len(t.Options) > 0 || t.OptionsOpen || t.Evidence == flow.Account || !t.Flow.Linear()
	}
	if !r.isInline(p.Name) {
		return true
	}
	return t == nil && a.TypeText == "" || t != nil && !slices.Contains(t.Misplaced, p.Name) && r.inlineAllowed(p.Name)
}

func (r *request) isInline(name string) bool {
	return slices.ContainsFunc(r.types.Inline, func(o catalog.InlineObject) bool { return o.Name == name })
}

// inlineAllowed reports whether the definition may carry an inline object wherever it is to be sent.
func (r *request) inlineAllowed(name string) bool {
	for _, target := range [...]flow.Target{flow.REST, flow.MCP} {
		if r.def.Target&target != 0 && r.def.Kind != flow.KindUnknown && !slices.Contains(r.types.InlineAllowed(r.def.Kind, target), name) {
			return false
		}
	}
	return true
}

func (r *request) wantedInTrigger(o *syntax.Node, p *catalog.Property) bool {
	switch p.Name {
	case "id":
		return r.def.Operation == flow.Update
	case optionsName:
		t := r.types.TriggerType(textOf(o.Get("trigger_type")))
		return t == nil || len(t.Options) > 0 || t.OptionsOpen || t.Evidence == flow.Account
	}
	return true
}

// wantedInDocument leaves out what excludes the way of creating that is there.
func (r *request) wantedInDocument(p *catalog.Property) bool {
	mode := p.Name == "template_id" || p.Name == "prompt"
	direct := p.Name == "triggers" || p.Name == "actions" || p.Name == "campaign_rules"
	switch {
	case mode && r.def.Operation == flow.Update:
		return false
	case mode:
		return len(r.def.Modes) == 0
	case direct:
		return r.def.TemplateID == nil && (r.def.Prompt == nil || r.def.Kind == flow.Campaign)
	}
	return true
}

// nameCandidate offers a property with the value that it most likely gets.
func (r *request) nameCandidate(o *syntax.Node, p *catalog.Property) Candidate {
	text := Snippet{plain(quoted(p.Name))}
	if r.next != ':' {
		text = append(append(text, plain(": ")), r.valueSnippet(o, p)...)
	}
	c := r.candidate(p.Name, PropertyName, text)
	c.Filter = r.filterOf(p.Name)
	c.Detail = typeDetail(p)
	c.Description = describeRequired(p)
	c.Doc = func() string { return describe.Property(r.types, r.docOf(o, p)) }
	return c
}

// docOf is the property with what its action's type says of it besides.
func (r *request) docOf(o *syntax.Node, p *catalog.Property) *catalog.Property {
	if p.Name != "content" || r.elementOf(o) != "action" {
		return p
	}
	if t := r.types.ActionType(textOf(o.Get("action_type"))); t != nil && t.Content != nil {
		own := *p
		own.Basis = *t.Content
		return &own
	}
	return p
}

func describeRequired(p *catalog.Property) string {
	if p.Required {
		return "required"
	}
	return ""
}

// typeDetail names the type of a value, as it stands behind a property's name.
func typeDetail(p *catalog.Property) string {
	switch p.Type {
	case catalog.Any, "":
		return ""
	case catalog.Reference:
		return ": number or string"
	case catalog.Array:
		if p.Items != nil && p.Items.Noun != "" {
			return ": list of " + plural(p.Items.Noun)
		}
		if p.Items != nil && p.Items.Type != "" {
			return ": list of " + string(p.Items.Type) + "s"
		}
		return ": list"
	}
	return ": " + string(p.Type)
}

// plural makes "triggers" of "a trigger".
func plural(noun string) string {
	_, word, _ := strings.Cut(noun, " ")
	return word + "s"
}

// valueSnippet is the value that a property gets when its name is taken: valid JSON even if nothing is filled in.
func (r *request) valueSnippet(o *syntax.Node, p *catalog.Property) Snippet {
	if values := r.likelyValues(o, p); len(values) > 0 {
		return literalChoice(p, values)
	}
	switch p.Type {
	case catalog.Boolean:
		return Snippet{choice([]string{"true", "false"})}
	case catalog.Number, catalog.ID, catalog.Reference:
		return Snippet{place(sampleNumber(p))}
	case catalog.Array:
		return Snippet{plain("["), place(""), plain("]")}
	case catalog.Object:
		return r.objectSnippet(o, p)
	case catalog.Any:
		return Snippet{place("null")}
	}
	return Snippet{plain(`"`), place(""), plain(`"`)}
}

// literalChoice writes texts as values of the property's type.
func literalChoice(p *catalog.Property, values []string) Snippet {
	if p.Type == catalog.ID || p.Type == catalog.Number {
		return Snippet{choice(values)}
	}
	escaped := make([]string, len(values))
	for i, v := range values {
		escaped[i] = unquoted(v)
	}
	return Snippet{plain(`"`), choice(escaped), plain(`"`)}
}

// sampleNumber is a number that can stand for the property.
func sampleNumber(p *catalog.Property) string {
	if p.Role == flow.RatioOption {
		return "50"
	}
	return "1"
}

// objectSnippet is an object with its required properties; where one of several is needed, with one of them; else with
// all that are likely.
func (r *request) objectSnippet(o *syntax.Node, p *catalog.Property) Snippet {
	properties := p.Properties
	if p.Name == optionsName && o != nil {
		properties = r.options(o)
	}
	if len(properties) == 0 {
		return Snippet{plain("{"), place(""), plain("}")}
	}
	needed := slices.DeleteFunc(slices.Clone(properties), func(own catalog.Property) bool {
		return !own.Required && (own.Type != catalog.String || !slices.Contains(p.ExactlyOne, own.Name))
	})
	if len(needed) > 0 {
		properties = needed
	}
	return r.filled(properties)
}

// mostChoices is how many values a place offers to choose from; there are more in the list of candidates.
const mostChoices = 20

// likelyValues are the values that a property most likely gets, the likeliest first.
func (r *request) likelyValues(o *syntax.Node, p *catalog.Property) []string {
	var values []string
	switch {
	case r.elementOf(o) == "action":
		values = r.likelyInAction(r.action(o), p)
	case p.Name == "trigger_type" && r.elementOf(o) == "trigger":
		values = r.types.TriggerNames()
	case p.Name == "payload" && o != nil && o.Parent() != nil && o.Parent().Kind() == syntax.Array:
		values = []string{flow.IndexedLabel(o.Index())}
	}
	if values == nil {
		for _, v := range slices.Concat(p.Values, p.Seen) {
			values = append(values, v.Name)
		}
	}
	return values[:min(len(values), mostChoices)]
}

func (r *request) likelyInAction(a *flow.Action, p *catalog.Property) []string {
	if a == nil {
		return nil
	}
	var values []string
	switch p.Name {
	case "action_key":
		values = []string{r.freshKey(a.TypeText)}
	case "action_type":
		values = r.types.ActionNames()
	case "parent_key":
		for _, parent := range r.possibleParents(a) {
			values = append(values, parent.KeyText)
		}
	case "parent_id":
		for _, parent := range r.parentRows(a) {
			values = append(values, parent.IDText)
		}
	case "parent_branch":
		for _, b := range r.branchesFor(a) {
			values = append(values, b.label)
		}
	}
	return values
}
