package rules

import (
	"slices"

	"cel.dev/cel-go/common/types"
	"go.yaml.in/yaml/v3"
)

// fixOperation is an operation as rule files write it.
type fixOperation struct {
	name  string
	doc   string   // what it does with the place
	takes []string // the keys that may stand beside it
	needs []string // one of these has to
}

// fixOperations lists the operations of fixes, for the loader and for the schema of rule files.
func fixOperations() []fixOperation {
	return []fixOperation{
		{"replace", "Puts a text in the place of a value, a name or a part of a text.", []string{"with", "json"}, nil},
		{"rename", "Gives the property another name; not where the object has one of that name.", []string{"to"}, nil},
		{"remove", "Removes an element or property with its comma, or a comment.", nil, nil},
		{"unwrap", "Puts a value in the place of the object that holds it and nothing else.", nil, nil},
		{"move", "Moves elements before another one of their list, or a property into another object.", []string{"before", "into"}, []string{"before", "into"}},
		{"append", "Adds a property to an object or an element to an array.", []string{"property", "with", "json"}, nil},
		{"comma", "Puts a comma before the place, behind what stands before it.", nil, nil},
		{"rekey", "Gives an action_key another text, and every parent_key that names it.", []string{"with"}, nil},
	}
}

var (
	fixKeys  = []string{"title", "if", "safe", "keeps", "reveals", "do"}
	stepKeys = []string{"replace", "rename", "remove", "unwrap", "move", "append", "comma", "rekey", "with", "json", "to", "before", "into", "property"}
)

// fixes reads fix: one change, or a list of them.
func (l *loader) fixes() {
	n := l.fields["fix"]
	if n == nil {
		return
	}
	for _, item := range l.items(n, "fix") {
		if x := l.fix(item); x != nil {
			l.rule.fixes = append(l.rule.fixes, *x)
		}
	}
}

func (l *loader) fix(n *yaml.Node) *fix {
	fields := l.reader.fields(n, "fix", append(slices.Clone(fixKeys), stepKeys...)...)
	if fields == nil {
		return nil
	}
	x := &fix{}
	if fields["title"] == nil {
		l.at(n, "a fix needs a title: what the change does")
	} else {
		x.title = l.template(fields["title"], "title")
	}
	if when := fields["if"]; when != nil {
		x.when = l.expression(when, "if", types.BoolType)
	}
	if safe := fields["safe"]; safe != nil {
		x.safe = l.expression(safe, "safe", types.BoolType)
	}
	if keeps := fields["keeps"]; keeps != nil {
		word, _ := l.word(keeps, "keeps", keepsWords[1:])
		x.keeps = Keeps(max(slices.Index(keepsWords, word), 0))
	}
	if reveals := fields["reveals"]; reveals != nil {
		for _, item := range l.items(reveals, "reveals") {
			if id, ok := l.text(item, "reveals"); ok && !kebab.MatchString(id) {
				l.at(item, "%q is no rule id", id)
			} else if ok {
				x.reveals = append(x.reveals, id)
			}
		}
	}
	do := fields["do"]
	if do == nil {
		s := l.step(n, fields)
		if s == nil {
			return nil
		}
		x.steps = append(x.steps, *s)
		return x
	}
	for _, key := range stepKeys {
		if fields[key] != nil {
			l.at(fields[key], "%s stands beside do; write it as one of its steps", key)
		}
	}
	for _, item := range l.items(do, "do") {
		own := l.reader.fields(item, "a step", stepKeys...)
		if own == nil {
			continue
		}
		if s := l.step(item, own); s != nil {
			x.steps = append(x.steps, *s)
		}
	}
	return x
}

// step reads one operation.
func (l *loader) step(n *yaml.Node, fields map[string]*yaml.Node) *fixStep {
	var op fixOperation
	var names []string
	for _, o := range fixOperations() {
		names = append(names, o.name)
		if fields[o.name] == nil {
			continue
		}
		if op.name != "" {
			l.at(fields[o.name], "%s stands beside %s; write two steps: do: [{%s: …}, {%s: …}]", o.name, op.name, op.name, o.name)
			return nil
		}
		op = o
	}
	if op.name == "" {
		l.at(n, "a fix needs what it does: %s, with a place", orList(names))
		return nil
	}
	for _, key := range []string{"with", "json", "to", "before", "into", "property"} {
		if fields[key] != nil && !slices.Contains(op.takes, key) {
			l.at(fields[key], "%s takes no %s", op.name, key)
			return nil
		}
	}
	if op.needs != nil && !slices.ContainsFunc(op.needs, func(key string) bool { return fields[key] != nil }) {
		l.at(n, "%s needs %s", op.name, orList(op.needs))
		return nil
	}
	p, ok := l.place(fields[op.name])
	if !ok {
		return nil
	}
	s := &fixStep{op: fixOp(slices.Index(names, op.name)), at: p}
	if s.op >= fixMoveInto {
		s.op++ // there are two sorts of move
	}
	return l.details(n, s, fields)
}

// details reads what stands beside an operation.
func (l *loader) details(n *yaml.Node, s *fixStep, fields map[string]*yaml.Node) *fixStep {
	if fields["with"] != nil && fields["json"] != nil {
		l.at(fields["json"], "json stands beside with; a step puts in one of them")
		return nil
	}
	if with := fields["with"]; with != nil && with.Value != "suggestion" {
		s.with = l.template(with, "with")
	}
	if json := fields["json"]; json != nil {
		s.json = l.expression(json, "json", types.StringType)
	}
	for _, key := range []string{"to", "property"} {
		if name := fields[key]; name != nil && name.Value != "suggestion" {
			s.name = l.template(name, key)
		}
	}
	for _, key := range []string{"before", "into"} {
		if fields[key] == nil {
			continue
		}
		if s.goal != nil {
			l.at(fields[key], "%s stands beside before; a move has one goal", key)
			return nil
		}
		goal, ok := l.place(fields[key])
		if !ok {
			return nil
		}
		s.goal = &goal
		if key == "into" {
			s.op = fixMoveInto
		}
	}
	if (&fix{steps: []fixStep{*s}}).suggests() && l.rule.suggest == nil && (l.rule.match == nil || l.rule.match.kind != matchOneOf) {
		l.at(n, "there is no suggestion to put in: the rule has no suggest, and fix no with")
		return nil
	}
	return s
}
