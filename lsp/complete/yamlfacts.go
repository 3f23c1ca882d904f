package complete

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema/catalog"
)

// scope returns the scope that a rule file is for.
func (q *sheetRequest) scope() (rules.Scope, bool) {
	name := q.top()["for"]
	for _, s := range rules.Scopes() {
		if s.Name == name {
			return s, true
		}
	}
	return rules.Scope{}, false
}

// places are the places that the scope of a rule file gives a name to, and the properties of its elements.
func (q *sheetRequest) places() []Candidate {
	s, ok := q.scope()
	if !ok {
		return nil
	}
	var found []Candidate
	for _, p := range s.Places {
		if strings.Contains(p.Name, "NAME") {
			continue
		}
		c := q.scalar(p.Name, Fact)
		c.Doc = func() string { return p.Doc }
		found = append(found, c)
	}
	for _, p := range q.elementProperties(s.Name) {
		c := q.scalar(p.Name, Fact)
		c.Doc = func() string { return describe.Property(q.Types, &p) }
		found = append(found, c)
	}
	return found
}

// elementProperties are the properties of what a scope looks at, where that is an object of a definition.
func (q *sheetRequest) elementProperties(scope string) []catalog.Property {
	if q.Types == nil {
		return nil
	}
	switch known := &q.Types.Properties; scope {
	case "action":
		return known.Action
	case "trigger":
		return known.Trigger
	case "campaign-rule":
		return known.CampaignRule
	case "document":
		return known.Scenario
	}
	return nil
}

// facts are the facts of the element or of the document behind a dot in an expression; nil where the cursor is at none.
func (q *sheetRequest) facts() []Candidate {
	if q.Kind != RuleSheet || len(q.path) == 0 || q.path[0].key == "examples" || q.path[0].key == "docs" {
		return nil
	}
	line := q.Text[strings.LastIndexAny(q.Text[:q.offset], "\r\n")+1 : q.offset]
	word := line[strings.LastIndexFunc(line, func(c rune) bool { return !isFactRune(c) })+1:]
	variable, typed, ok := strings.Cut(word, ".")
	if !ok || strings.Contains(typed, ".") {
		return nil
	}
	if isFactList(q.lastKey()) {
		return nil // the schema offers them by their whole names
	}
	at := syntax.Range{Start: q.offset - len(typed), End: q.offset + factLength(q.Text[q.offset:])}
	var found []Candidate
	for _, f := range q.factsOf(variable) {
		found = append(found, Candidate{
			Label: f.Name, Kind: Fact, Detail: ": " + f.Type, Filter: f.Name, Text: Snippet{plain(f.Name)},
			Insert: syntax.Range{Start: at.Start, End: q.offset}, Replace: at, Comma: -1,
			Doc: func() string { return f.Doc },
		})
	}
	return found
}

func isFactRune(c rune) bool { return c == '_' || c == '.' || 'a' <= c|0x20 && c|0x20 <= 'z' }

// factLength is how long the name is that a text begins with.
func factLength(text string) int {
	if n := strings.IndexFunc(text, func(c rune) bool { return !isFactRune(c) || c == '.' }); n >= 0 {
		return n
	}
	return len(text)
}

// flagDoc describes a yes/no fact by its name in when, unless, has and lacks.
func (q *sheetRequest) flagDoc(name string) string {
	facts := flow.DocFlags[:]
	own, ofDocument := strings.CutPrefix(name, "doc.")
	if s, ok := q.scope(); ok && !ofDocument {
		facts = s.Flags
	}
	for _, f := range facts {
		if f.Name == own || f.Name == "has_"+own {
			return f.Doc
		}
	}
	return ""
}

func isFactList(key string) bool {
	return slices.Contains([]string{"when", "unless", "has", "lacks"}, key)
}

// factsOf are the facts of what a variable of expressions stands for.
func (q *sheetRequest) factsOf(variable string) []rules.Fact {
	if s, ok := q.scope(); ok && s.Variable == variable {
		return s.Facts
	}
	if variable != "doc" {
		return nil
	}
	for _, s := range rules.Scopes() {
		if s.Name == "document" {
			return s.Facts
		}
	}
	return nil
}
