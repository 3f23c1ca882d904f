package complete

import (
	"path"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// Sheet is a YAML file beside the definitions, and what it can name.
type Sheet struct {
	Text     string
	Kind     SheetKind
	Rules    []*rules.Rule             // the rules that there are
	Types    *schema.Catalog           // the types that there are
	Files    func() []string           // files of definitions, relative to the sheet; nil names none
	Subjects func(file string) []Named // what findings in such a file can be about; nil names none
}

// Named is something that a sheet can name, with a word about it.
type Named struct{ Name, Detail string }

// Complete returns what can be written at an offset of the sheet. typed is the trigger character that was typed, 0 where
// the user asked.
func (s Sheet) Complete(offset int, typed byte) []Candidate {
	offset = characterStart(s.Text, offset)
	if typed == ' ' && indents(s.Text, offset) {
		return nil
	}
	at, ok := readYAML(s.Text, offset)
	if !ok {
		return nil
	}
	q := &sheetRequest{Sheet: s, yamlCursor: at, offset: offset, schema: schemaOf(s.Kind)}
	q.nodes = q.schema.at(at.path, q.top())
	if found := q.facts(); found != nil {
		return found
	}
	var found []Candidate
	if at.value {
		found = append(found, q.values()...)
	}
	if at.key {
		found = append(found, q.keys()...)
	}
	return found
}

// sheetRequest is one question about a sheet.
type sheetRequest struct {
	Sheet
	yamlCursor
	offset int
	schema yamlSchema
	nodes  []*syntax.Node // the schemas that hold at the path
}

// top are the plain values at the top of the file.
func (q *sheetRequest) top() map[string]string {
	values := map[string]string{}
	for _, l := range yamlLines(q.Text) {
		if len(l.entries) == 1 && l.entries[0].column == 0 && !l.entries[0].element && !l.scalar {
			values[l.entries[0].key] = l.scalarText()
		}
	}
	return values
}

// keys are the keys that the mapping at the cursor lacks, required ones first.
func (q *sheetRequest) keys() []Candidate {
	var found []Candidate
	for _, required := range [...]bool{true, false} {
		for _, n := range q.nodes {
			properties := n.Get("properties")
			if properties == nil {
				continue
			}
			for p := range properties.Children() {
				if isRequired(q.nodes, p.Key()) == required {
					found = q.addKey(found, p.Key(), q.keyDoc(p), required)
				}
			}
		}
	}
	return q.openKeys(found)
}

// openKeys adds the keys that no schema can know: rules of the user's own, and the options of a rule.
func (q *sheetRequest) openKeys(found []Candidate) []Candidate {
	if q.Kind != ConfigSheet {
		return found
	}
	switch last := len(q.path) - 1; {
	case last >= 0 && q.path[last].key == "rules":
		for _, r := range q.Rules {
			found = q.addKey(found, r.ID, func() string { return describe.Rule(r) }, false)
		}
	case last >= 2 && q.path[last].key == "options" && q.path[last-2].key == "rules":
		if r := q.rule(q.path[last-1].key); r != nil {
			for _, o := range r.Options() {
				found = q.addKey(found, o.Name, func() string { return o.Doc }, false)
			}
		}
	}
	return found
}

func (q *sheetRequest) rule(id string) *rules.Rule {
	i := slices.IndexFunc(q.Rules, func(r *rules.Rule) bool { return r.ID == id })
	if i < 0 {
		return nil
	}
	return q.Rules[i]
}

// keyDoc describes a key: a rule by its documentation, anything else by its schema.
func (q *sheetRequest) keyDoc(p *syntax.Node) func() string {
	if len(q.path) > 0 && q.path[len(q.path)-1].key == "rules" {
		if r := q.rule(p.Key()); r != nil {
			return func() string { return describe.Rule(r) }
		}
	}
	return func() string { return textOf(p.Get("description")) }
}

func (q *sheetRequest) addKey(found []Candidate, key string, doc func() string, required bool) []Candidate {
	if q.siblings[key] || slices.ContainsFunc(found, func(c Candidate) bool { return c.Label == key && c.Kind != Value }) {
		return found
	}
	text := Snippet{plain(key)}
	if q.quote != 0 {
		text = Snippet{plain(string(q.quote) + key + string(q.quote))}
	}
	if !q.colon {
		text = append(text, q.valueOf(key)...)
	}
	c := q.candidate(key, PropertyName, text)
	if r := q.rule(key); r != nil && q.Kind == ConfigSheet {
		c.Kind, c.Detail, c.Description = RuleID, " "+r.Summary, r.Severity.String()
	}
	if required {
		c.Description = "required"
	}
	c.Doc = doc
	return append(found, c)
}

// valueOf is what follows a key that is new.
func (q *sheetRequest) valueOf(key string) Snippet {
	path := append(slices.Clip(q.path), yamlStep{key: key})
	nodes := q.schema.at(path, nil)
	if values := valuesOf(nodes); len(values) > 0 {
		texts := make([]string, len(values))
		for i, v := range values {
			texts[i] = v.text
		}
		return Snippet{plain(": "), choice(texts[:min(len(texts), mostChoices)])}
	}
	has := func(name string) bool {
		return slices.ContainsFunc(nodes, func(n *syntax.Node) bool { return hasType(n, name) })
	}
	switch deeper := strings.Repeat(" ", q.deeper); {
	case has("string") || has("integer"):
		return Snippet{plain(": "), place("")}
	case has("array"):
		return Snippet{plain(": ["), place(""), plain("]")}
	case has("object") && q.flow:
		return Snippet{plain(": {"), place(""), plain("}")}
	case has("object"):
		return Snippet{plain(":\n" + deeper + "  "), place("")}
	}
	return Snippet{plain(": "), place("")}
}

// values are the values that can stand at the cursor.
func (q *sheetRequest) values() []Candidate {
	if found, ok := q.named(); ok {
		return found
	}
	var found []Candidate
	for _, v := range valuesOf(q.nodes) {
		c := q.scalar(v.text, Value)
		c.Doc = func() string { return v.doc }
		if q.Kind == RuleSheet && isFactList(q.lastKey()) {
			c.Kind, c.Doc = Fact, func() string { return q.flagDoc(v.text) }
		}
		found = append(found, c)
	}
	return found
}

// named are the names that a value refers to: rules, files, subjects, types, places; false for other values.
func (q *sheetRequest) named() ([]Candidate, bool) {
	switch last := q.lastKey(); {
	case q.Kind == SuppressionSheet && last == "rule", q.Kind == RuleSheet && (last == "yields-to" || last == "also"):
		return q.ruleIDs(), true
	case q.Kind == SuppressionSheet && last == "file":
		return q.files(), true
	case q.Kind == SuppressionSheet && last == "subject":
		return q.subjects(), true
	case q.Kind == ConfigSheet && slices.Contains([]string{"files", "include", "exclude"}, last):
		return q.patterns(), true
	case q.Kind == RuleSheet && last == "types":
		return q.typeNames(), true
	case q.Kind == RuleSheet && (last == "at" || last == "replace") && q.path[0].key != "examples":
		return q.places(), true
	}
	return nil, false
}

// lastKey is the key that the value at the cursor stands behind.
func (q *sheetRequest) lastKey() string {
	for _, step := range backwards(q.path) {
		if !step.element {
			return step.key
		}
	}
	return ""
}

func (q *sheetRequest) ruleIDs() []Candidate {
	var found []Candidate
	for _, r := range q.Rules {
		c := q.scalar(r.ID, RuleID)
		c.Detail, c.Description = " "+r.Summary, r.Severity.String()
		c.Doc = func() string { return describe.Rule(r) }
		found = append(found, c)
	}
	return found
}

func (q *sheetRequest) files() []Candidate {
	var found []Candidate
	if q.Files != nil {
		for _, name := range q.Files() {
			found = append(found, q.scalar(name, FileName))
		}
	}
	return found
}

// patterns are the folders of definitions as patterns, and the definitions.
func (q *sheetRequest) patterns() []Candidate {
	var found []Candidate
	seen := map[string]bool{}
	files := q.files()
	for i := range files {
		if folder, _ := path.Split(files[i].Label); folder != "" && !seen[folder] {
			seen[folder] = true
			found = append(found, q.scalar(folder+"**", FileName))
		}
	}
	return append(found, files...)
}

func (q *sheetRequest) subjects() []Candidate {
	file := q.besides("file")
	if file == "" || q.Subjects == nil {
		return nil
	}
	var found []Candidate
	for _, s := range q.Subjects(file) {
		c := q.scalar(s.Name, ActionKey)
		c.Detail = " " + s.Detail
		found = append(found, c)
	}
	return found
}

// besides is the value of another key of the same entry.
func (q *sheetRequest) besides(key string) string {
	lines := yamlLines(q.Text)
	at := slices.IndexFunc(lines, func(l yamlLine) bool { return l.start+len(l.text) >= q.offset })
	if at < 0 {
		return ""
	}
	if q.flow {
		_, after, _ := strings.Cut(lines[at].text, key+":")
		value, _, _ := strings.Cut(strings.TrimSpace(after), ",")
		return unquoteYAML(strings.TrimRight(value, " }"))
	}
	for _, i := range entryLines(lines, at) {
		l := &lines[i]
		if n := len(l.entries); n > 0 && l.entries[n-1].key == key {
			return l.scalarText()
		}
	}
	return ""
}

// entryLines are the lines of the list element that a line belongs to.
func entryLines(lines []yamlLine, at int) []int {
	isFirst := func(i int) bool { return len(lines[i].entries) > 0 && lines[i].entries[0].element }
	from := at
	for from > 0 && !isFirst(from) {
		from--
	}
	var found []int
	for i := from; i < len(lines) && (i == from || !isFirst(i)); i++ {
		found = append(found, i)
	}
	return found
}

func (q *sheetRequest) typeNames() []Candidate {
	if q.Types == nil {
		return nil
	}
	var found []Candidate
	for i := range q.Types.Actions {
		t := &q.Types.Actions[i]
		c := q.scalar(t.Name, TypeName)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Doc = func() string { return describe.ActionType(q.Types, t) }
		found = append(found, c)
	}
	for i := range q.Types.Triggers {
		t := &q.Types.Triggers[i]
		c := q.scalar(t.Name, TypeName)
		c.Detail = titleDetail(t.Title, t.Name)
		c.Doc = func() string { return describe.TriggerType(q.Types, t) }
		found = append(found, c)
	}
	return found
}

// scalar makes a candidate of a text as a value.
func (q *sheetRequest) scalar(text string, kind Kind) Candidate {
	written := yamlScalar(text)
	if q.quote != 0 {
		written = string(q.quote) + text + string(q.quote)
	}
	return q.candidate(text, kind, Snippet{plain(written)})
}

// yamlScalar writes a text so that YAML reads it as that text, also between brackets.
func yamlScalar(text string) string {
	begins := text != "" && strings.IndexByte("&*!|>'\"%@`#-?: ", text[0]) >= 0
	if text == "" || begins || strings.ContainsAny(text, "{}[],") || strings.Contains(text+" ", ": ") || strings.Contains(text, " #") || strings.HasSuffix(text, " ") {
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	}
	return text
}

func (q *sheetRequest) candidate(label string, kind Kind, text Snippet) Candidate {
	if q.blank {
		text = append(Snippet{plain(" ")}, text...)
	}
	filter := label
	if q.quote != 0 {
		filter = string(q.quote) + label
	}
	at := syntax.Range{Start: q.start, End: q.end}
	return Candidate{Label: label, Kind: kind, Filter: filter, Text: text, Insert: at, Replace: at, Comma: -1}
}
