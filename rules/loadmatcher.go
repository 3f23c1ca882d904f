package rules

import (
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

// matcher reads a plain condition.
func (l *loader) matcher(key string, n *yaml.Node) {
	if l.scope != nil && l.scope.object.node == nil {
		l.at(n, "%s has no properties; use assert", l.scope.name)
		return
	}
	m := &matcher{}
	for kind, name := range matcherKeys {
		if name == key {
			m.kind = matcherKind(kind)
		}
	}
	ok := false
	switch m.kind {
	case matchRequire, matchForbid:
		m.path, ok = l.propertyPath(n, key)
	case matchOneOf:
		ok = l.oneOf(m, n)
	case matchMaxBytes:
		ok = l.maxBytes(m, n)
	case matchPattern:
		ok = l.pattern(m, n)
	}
	if ok {
		l.rule.match = m
	}
}

// propertyPath reads a path of property names, `options.buttons`.
func (l *loader) propertyPath(n *yaml.Node, what string) (string, bool) {
	path, ok := l.text(n, what)
	if !ok {
		return "", false
	}
	for _, name := range strings.Split(path, ".") {
		if strings.TrimSpace(name) == "" {
			l.at(n, "%s must be a property name, or several joined by dots", what)
			return "", false
		}
	}
	return path, true
}

// target reads the property of a matcher that has more to say; without one the element itself is meant.
func (l *loader) target(fields map[string]*yaml.Node) (string, bool) {
	if fields["property"] == nil {
		return "", true
	}
	return l.propertyPath(fields["property"], "property")
}

// part reads the mapping of a matcher and insists on the key that says what is allowed.
func (l *loader) part(n *yaml.Node, what, key string) (map[string]*yaml.Node, bool) {
	fields := l.reader.fields(n, what, "property", key)
	if fields == nil {
		return nil, false
	}
	if fields[key] == nil {
		l.at(n, "%s needs %s", what, key)
		return nil, false
	}
	return fields, true
}

func (l *loader) oneOf(m *matcher, n *yaml.Node) (ok bool) {
	fields, ok := l.part(n, "one-of", "values")
	if !ok {
		return false
	}
	for _, item := range l.items(fields["values"], "values") {
		if item.Kind != yaml.ScalarNode {
			l.at(item, "a value must be a text, a number, true or false, not %s", kindOf(item))
			return false
		}
		kind := syntax.String
		switch item.Tag {
		case "!!int", "!!float":
			kind = syntax.Number
		case "!!bool":
			kind = syntax.Bool
		case "!!null":
			l.at(item, "null counts as absent and cannot be a value")
			return false
		}
		m.values = append(m.values, accepted{kind, item.Value})
	}
	m.path, ok = l.target(fields)
	return ok && len(m.values) > 0
}

func (l *loader) maxBytes(m *matcher, n *yaml.Node) (ok bool) {
	fields, ok := l.part(n, "max-bytes", "bytes")
	if !ok {
		return false
	}
	if m.bytes, ok = l.number(fields["bytes"], "bytes"); !ok {
		return false
	}
	m.path, ok = l.target(fields)
	return ok
}

func (l *loader) pattern(m *matcher, n *yaml.Node) (ok bool) {
	fields, ok := l.part(n, "pattern", "matches")
	if !ok {
		return false
	}
	if m.pattern, ok = l.text(fields["matches"], "matches"); !ok {
		return false
	}
	if _, err := regexp.Compile(m.pattern); err != nil {
		l.at(fields["matches"], "no regular expression: %s", strings.TrimPrefix(err.Error(), "error parsing regexp: "))
		return false
	}
	m.path, ok = l.target(fields)
	return ok
}

// splitPath cuts a path of property names joined by dots.
func splitPath(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}
