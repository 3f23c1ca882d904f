package rules

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/flow"
)

var ruleKeys = []string{
	"id", "severity", "level-when-on", "severity-if", "summary", "for", "options", "only", "has", "lacks", "when", "unless",
	"assert", "require", "forbid", "one-of", "max-bytes", "pattern",
	"at", "subject", "message", "why", "help", "suggest", "related", "fix", "yields-to",
	"since", "source", "docs", "examples",
}

var kebab = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// Load reads a user's rule file. The file is complete only when there are no problems. name appears in the problems.
func Load(name string, source []byte) (*File, []Problem) {
	file, problems := load(name, source, true)
	if file != nil {
		file.Rule.File = name
	}
	return file, problems
}

// loadBuiltin reads a built-in rule file, `<group>/<id>.yaml`. It is held to the same rules as a user's and to a few more.
func loadBuiltin(name string, source []byte) (*File, []Problem) {
	file, problems := load(name, source, false)
	if file == nil || len(problems) > 0 {
		return file, problems
	}
	file.Rule.Group = path.Dir(name)
	first := func(format string, args ...any) {
		problems = append(problems, Problem{name, 1, 1, fmt.Sprintf(format, args...)})
	}
	if path.Base(name) != file.Rule.ID+".yaml" {
		first("the file of the rule %q must be called %s.yaml", file.Rule.ID, file.Rule.ID)
	}
	if file.Docs == "" || file.Source == "" || file.Rule.Since == "" {
		first("a built-in rule has docs, source and since")
	}
	if file.Rule.fixes != nil && !slices.ContainsFunc(file.Invalid, func(e Example) bool { return e.Fixed != "" }) {
		first("the fix of a built-in rule is shown by an invalid example with fixed: the definition afterwards")
	}
	return file, problems
}

// loader reads one rule file.
type loader struct {
	reader
	user   bool
	rule   *Rule
	file   *File
	scope  *scope // nil where `for` is wrong; nothing that depends on it is checked then
	env    *cel.Env
	fields map[string]*yaml.Node

	optionRefused bool // an option is declared wrongly, so that expressions may name it
}

func load(name string, source []byte, user bool) (*File, []Problem) {
	l := &loader{reader: reader{name: name, source: source}, user: user}
	l.rule = &Rule{User: user}
	l.file = &File{Name: name, Rule: l.rule}
	doc := l.document()
	if doc == nil {
		return nil, l.problems
	}
	l.fields = l.reader.fields(doc, "a rule file", ruleKeys...)
	if l.fields == nil {
		return nil, l.problems
	}
	for _, key := range []string{"id", "severity", "summary", "for", "message", "examples"} {
		if l.fields[key] == nil {
			l.at(doc, "the rule has no %q", key)
		}
	}
	l.head()
	l.chooseScope()
	l.options()
	l.only()
	l.guards()
	l.condition(doc)
	l.places()
	l.sentences()
	l.offers()
	l.examples()
	sortProblems(l.problems)
	return l.file, l.problems
}

// take returns the text of a scalar field, "" where the field is absent.
func (l *loader) take(key string) string {
	n := l.fields[key]
	if n == nil {
		return ""
	}
	s, _ := l.text(n, key)
	return s
}

// head reads what names and describes the rule.
func (l *loader) head() {
	l.rule.ID = l.take("id")
	if n := l.fields["id"]; n != nil && n.Kind == yaml.ScalarNode && !kebab.MatchString(l.rule.ID) {
		l.at(n, "id %q must be kebab-case: lower-case words joined by hyphens", l.rule.ID)
	}
	l.rule.Summary = l.take("summary")
	if n := l.fields["summary"]; n != nil {
		switch s := l.rule.Summary; {
		case strings.HasSuffix(s, "."):
			l.at(n, "summary ends with a full stop; leave it out")
		case strings.TrimSpace(s) == "" || strings.Contains(s, "\n"):
			l.at(n, "summary must be one line")
		}
	}
	l.rule.Since = l.take("since")
	l.file.Source = l.take("source")
	l.file.Docs = l.take("docs")
	l.levels()
}

// levels reads severity, level-when-on and the off:LEVEL shorthand.
func (l *loader) levels() {
	n := l.fields["severity"]
	if n == nil {
		return
	}
	name := l.take("severity")
	if when, off := strings.CutPrefix(name, "off:"); off {
		l.rule.WhenOn = l.level(n, when)
		return
	}
	l.rule.Severity = l.level(n, name, "off")
	l.rule.WhenOn = l.rule.Severity
	if on := l.fields["level-when-on"]; on != nil {
		l.rule.WhenOn = l.level(on, l.take("level-when-on"))
	}
	if l.rule.Severity == Off && l.rule.WhenOn == Off {
		l.at(n, "a rule that is off by default says which level it is meant for: severity: off:info")
	}
}

// level reads a level; the zero level is allowed only where the extra names say so.
func (l *loader) level(n *yaml.Node, name string, extra ...string) Level {
	known := append([]string{"error", "warning", "info"}, extra...)
	if !slices.Contains(known, name) {
		l.at(n, "severity %q is not known; it is %s%s", name, orList(known), didYouMean(name, known))
		return Info
	}
	level, _ := ParseLevel(name)
	return level
}

// chooseScope reads `for` and makes the environment that the rule's expressions are checked in.
func (l *loader) chooseScope() {
	n := l.fields["for"]
	if n == nil {
		return
	}
	name, ok := l.word(n, "for", model().scopeNames())
	if !ok {
		return
	}
	l.rule.Scope = name
	l.scope = model().byScope[name]
	env, err := environmentOf(l.scope)
	if err != nil {
		l.at(n, "expressions cannot be checked: %v", err)
		return
	}
	l.env = env
}

// only reads the limits of the rule.
func (l *loader) only() {
	n := l.fields["only"]
	if n == nil {
		return
	}
	fields := l.reader.fields(n, "only", "kind", "target", "operation", "types")
	each := func(key string, known []string, set func(string)) {
		if fields[key] == nil {
			return
		}
		for _, item := range l.items(fields[key], key) {
			if word, ok := l.word(item, key, known); ok {
				set(word)
			}
		}
	}
	each("kind", []string{"scenario", "campaign"}, func(w string) { l.rule.only.kinds |= 1 << kindNamed(w) })
	each("operation", []string{"create", "update"}, func(w string) { l.rule.only.ops |= 1 << operationNamed(w) })
	each("target", []string{"rest", "mcp"}, func(w string) { l.rule.only.targets |= targetNamed(w) })
	types := fields["types"]
	if types == nil {
		return
	}
	if l.scope != nil && !l.scope.hasTypes {
		l.at(types, "a rule for %s cannot be limited to types", l.scope.name)
	}
	for _, item := range l.items(types, "types") {
		if word, ok := l.text(item, "a type"); ok {
			l.rule.only.types = append(l.rule.only.types, word)
		}
	}
}

func kindNamed(w string) flow.Kind {
	if w == "campaign" {
		return flow.Campaign
	}
	return flow.Scenario
}

func operationNamed(w string) flow.Operation {
	if w == "update" {
		return flow.Update
	}
	return flow.Create
}

func targetNamed(w string) flow.Target {
	if w == "mcp" {
		return flow.MCP
	}
	return flow.REST
}

// guards reads has, lacks, when and unless.
func (l *loader) guards() {
	l.guard("has", "has_", &l.rule.need, nil)
	l.guard("lacks", "has_", &l.rule.deny, nil)
	l.guard("when", "", &l.rule.need, &l.rule.docNeed)
	l.guard("unless", "", &l.rule.deny, &l.rule.docDeny)
	if l.scope == nil {
		return
	}
	for _, name := range l.rule.need {
		if slices.Contains(l.rule.deny, name) {
			l.at(l.fields["for"], "the rule can never fire: %q must be both true and false", name)
		}
	}
}

// guard reads a list of yes/no facts. doc takes the ones that are written doc.NAME; nil refuses them.
func (l *loader) guard(key, prefix string, own, doc *[]string) {
	n := l.fields[key]
	if n == nil || l.scope == nil {
		return
	}
	for _, item := range l.items(n, key) {
		name, ok := l.text(item, key)
		if !ok {
			continue
		}
		table, into := l.scope.flags, own
		shown := "a yes/no fact of the " + l.scope.name
		if rest, found := strings.CutPrefix(name, "doc."); found && doc != nil {
			name, table, into = rest, flow.DocFlags[:], doc
			shown = "a yes/no fact of the document"
		}
		known := flagNames(table)
		if prefix != "" {
			known = prefixed(known, prefix)
			shown = "a property with a fact of its own (require and forbid take any)"
		}
		if !slices.Contains(known, name) {
			l.at(item, "%s: %q is not %s%s", key, name, shown, didYouMean(name, known))
			continue
		}
		*into = append(*into, prefix+name)
	}
}

// prefixed returns the names that begin with the prefix, without it.
func prefixed(names []string, prefix string) []string {
	var rest []string
	for _, name := range names {
		if r, ok := strings.CutPrefix(name, prefix); ok {
			rest = append(rest, r)
		}
	}
	return rest
}

// condition reads assert or the plain matcher.
func (l *loader) condition(doc *yaml.Node) {
	var first string
	for _, key := range append([]string{"assert"}, matcherKeys[:]...) {
		n := l.fields[key]
		if n == nil {
			continue
		}
		if first != "" {
			l.at(n, "a rule has one condition; %s stands beside %s", key, first)
			continue
		}
		first = key
		if key == "assert" {
			l.rule.assert = l.expression(n, "assert", types.BoolType)
		} else {
			l.matcher(key, n)
		}
	}
	guarded := len(l.rule.need)+len(l.rule.deny)+len(l.rule.docNeed)+len(l.rule.docDeny) > 0
	if first == "" && l.scope != nil && !guarded && !l.scope.defect {
		l.at(doc, "the rule has no condition; it needs when, has, assert, require, forbid, one-of, max-bytes or pattern")
	}
}

// places reads at, related and yields-to.
func (l *loader) places() {
	if n := l.fields["at"]; n != nil {
		for _, item := range l.items(n, "at") {
			if p, ok := l.place(item); ok {
				l.rule.at = append(l.rule.at, p)
			}
		}
	} else if l.rule.match != nil {
		l.rule.at = l.rule.match.defaultPlace()
	}
	if n := l.fields["related"]; n != nil {
		for _, item := range l.items(n, "related") {
			fields := l.reader.fields(item, "a related place", "at", "message")
			if fields == nil {
				continue
			}
			if fields["at"] == nil || fields["message"] == nil {
				l.at(item, "a related place needs at and message")
				continue
			}
			p, ok := l.place(fields["at"])
			if message := l.template(fields["message"], "message"); ok {
				l.rule.related = append(l.rule.related, relatedPlace{p, message})
			}
		}
	}
	if n := l.fields["yields-to"]; n != nil {
		for _, item := range l.items(n, "yields-to") {
			id, ok := l.text(item, "yields-to")
			switch {
			case !ok:
			case !kebab.MatchString(id):
				l.at(item, "%q is no rule id", id)
			case id == l.rule.ID:
				l.at(item, "a rule cannot yield to itself")
			default:
				l.rule.yieldsTo = append(l.rule.yieldsTo, id)
			}
		}
	}
	if n := l.fields["subject"]; n != nil {
		word, _ := l.word(n, "subject", []string{"action", "none"})
		l.rule.noSubject = word == "none"
	}
}

// place reads one place and checks that the scope has it.
func (l *loader) place(n *yaml.Node) (place, bool) {
	name, ok := l.text(n, "a place")
	if !ok || l.scope == nil {
		return place{}, false
	}
	p := parsePlace(name, l.scope)
	if p.kind == placeNamed {
		if _, found := l.scope.place(p.path); !found {
			l.at(n, "%s has no place %q%s", l.scope.name, name, cmp.Or(didYouMean(name, l.scope.placeNames()), l.scope.placesInWords()))
			return p, false
		}
		return p, true
	}
	if p.kind != placeSelf && l.scope.object.node == nil {
		l.at(n, "%s has no properties; its places are %s%s", l.scope.name, orList(l.scope.placeNames()), didYouMean(name, l.scope.placeNames()))
		return p, false
	}
	if p.path == "" && (p.kind == placeKey || p.kind == placeValue) || strings.Contains(p.path, "..") {
		l.at(n, "place %q names no property", name)
		return p, false
	}
	return p, true
}

// sentences reads the texts of the finding and severity-if.
func (l *loader) sentences() {
	read := func(key string) template {
		if l.fields[key] == nil {
			return nil
		}
		return l.template(l.fields[key], key)
	}
	l.rule.message = read("message")
	l.rule.why = read("why")
	l.rule.help = read("help")
	n := l.fields["severity-if"]
	if n == nil {
		return
	}
	for _, item := range l.items(n, "severity-if") {
		fields := l.reader.fields(item, "a line of severity-if", "if", "level")
		if fields == nil {
			continue
		}
		if fields["if"] == nil || fields["level"] == nil {
			l.at(item, "a line of severity-if needs if and level")
			continue
		}
		when := l.expression(fields["if"], "if", types.BoolType)
		if name, ok := l.text(fields["level"], "level"); ok {
			l.rule.levels = append(l.rule.levels, levelCase{when, l.level(fields["level"], name, "off")})
		}
	}
}

// offers reads suggest and fix.
func (l *loader) offers() {
	if n := l.fields["suggest"]; n != nil {
		l.rule.suggest = l.suggestion(n)
	}
	l.fixes()
}

// suggestion reads where the value that was probably meant comes from.
func (l *loader) suggestion(n *yaml.Node) *suggest {
	fields := l.reader.fields(n, "suggest", "nearest", "to", "except", "value")
	switch {
	case fields == nil:
		return nil
	case len(fields) == 1 && fields["value"] != nil:
		return &suggest{value: l.expression(fields["value"], "value", types.StringType)}
	case fields["nearest"] == nil || fields["to"] == nil || fields["value"] != nil:
		l.at(n, "suggest takes either nearest (a list) with to (the value that stands there), or value alone")
		return nil
	}
	s := &suggest{to: l.expression(fields["to"], "to", types.StringType)}
	if except := fields["except"]; except != nil {
		s.except = l.expression(except, "except", types.StringType)
	}
	s.nearest, s.shared = l.candidates(fields["nearest"])
	return s
}

// candidates reads the list of accepted values. One that does not depend on the element may be as long as the definition:
// it is read once for all of them.
func (l *loader) candidates(n *yaml.Node) (list *expr, shared bool) {
	source, _ := l.text(n, "nearest")
	document := model().byScope["document"]
	env, err := environmentOf(document)
	if err != nil {
		return nil, false
	}
	if ast, issues := env.Compile(source); issues.Err() != nil || ast == nil {
		return l.expression(n, "nearest", textsType), false
	}
	own, ownEnv := l.scope, l.env
	l.scope, l.env = document, env
	defer func() { l.scope, l.env = own, ownEnv }()
	return l.expression(n, "nearest", textsType), true
}
