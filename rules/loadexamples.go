package rules

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// examples reads the examples. A rule shows at least one definition it speaks about and one it does not.
func (l *loader) examples() {
	n := l.fields["examples"]
	if n == nil {
		return
	}
	fields := l.reader.fields(n, "examples", "invalid", "valid")
	if fields == nil {
		return
	}
	if fields["invalid"] == nil || fields["valid"] == nil {
		l.at(n, "examples need at least one invalid and one valid definition")
	}
	if fields["invalid"] != nil {
		for _, item := range l.items(fields["invalid"], "invalid") {
			l.file.Invalid = append(l.file.Invalid, l.example(item, true))
		}
	}
	if fields["valid"] != nil {
		for _, item := range l.items(fields["valid"], "valid") {
			l.file.Valid = append(l.file.Valid, l.example(item, false))
		}
	}
}

func (l *loader) example(n *yaml.Node, invalid bool) Example {
	e := Example{Line: n.Line}
	known := []string{"name", "file", "target", "against", "beside", "suppressions", "today", "user-rule", "definition", "also"}
	if invalid {
		known = append(known, "expect", "suggestion", "fixed")
	}
	fields := l.reader.fields(n, "an example", known...)
	if fields == nil {
		return e
	}
	take := func(key string) string {
		if fields[key] == nil {
			return ""
		}
		s, _ := l.text(fields[key], key)
		return s
	}
	e.Name = take("name")
	e.Definition = take("definition")
	e.Against = take("against")
	e.Beside = take("beside")
	e.Hidden = take("suppressions")
	e.Today = take("today")
	e.UserRule = take("user-rule")
	e.Suggestion = take("suggestion")
	e.Fixed = take("fixed")
	if fields["fixed"] != nil && l.rule.fixes == nil {
		l.at(fields["fixed"], "fixed shows what the fix makes of the definition, and the rule has no fix")
	}
	e.File = take("file")
	if e.File == "" {
		e.File = "flow.scenario.json"
	}
	if fields["target"] != nil {
		e.Target, _ = l.word(fields["target"], "target", []string{"rest", "mcp", "both"})
	}
	if fields["name"] == nil || fields["definition"] == nil {
		l.at(n, "an example needs a name and a definition")
	}
	if fields["also"] != nil {
		for _, item := range l.items(fields["also"], "also") {
			if id, ok := l.text(item, "also"); ok {
				e.Also = append(e.Also, id)
			}
		}
	}
	if !invalid {
		return e
	}
	if fields["expect"] == nil {
		l.at(n, "an invalid example says what it expects: expect: [{at: /actions/0/content}]")
		return e
	}
	for _, item := range l.items(fields["expect"], "expect") {
		e.Expect = append(e.Expect, l.expectation(item))
	}
	return e
}

func (l *loader) expectation(n *yaml.Node) Expectation {
	x := Expectation{Line: n.Line}
	fields := l.reader.fields(n, "an expectation", "at", "text", "severity", "related")
	if fields == nil {
		return x
	}
	if fields["at"] == nil && fields["text"] == nil {
		l.at(n, "an expectation needs at (a JSON pointer), text, or both")
	}
	pointer := func(p *yaml.Node) string {
		s, ok := l.text(p, "a JSON pointer")
		if ok && s != "" && !strings.HasPrefix(s, "/") {
			l.at(p, "a JSON pointer is empty or begins with /")
		}
		return s
	}
	if fields["at"] != nil {
		x.At, x.HasAt = pointer(fields["at"]), true
	}
	if fields["text"] != nil {
		x.Text, _ = l.text(fields["text"], "text")
	}
	if fields["severity"] != nil {
		x.Severity, _ = l.word(fields["severity"], "severity", []string{"error", "warning", "info"})
	}
	if fields["related"] != nil {
		for _, item := range l.items(fields["related"], "related") {
			x.Related = append(x.Related, pointer(item))
		}
	}
	return x
}
