package rules

import (
	"regexp"
	"sync"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// matcherKind is the kind of a plain condition.
type matcherKind uint8

const (
	matchRequire  matcherKind = iota // fires where the property is absent
	matchForbid                      // fires where the property is present
	matchOneOf                       // fires where the value is none of the listed ones
	matchMaxBytes                    // fires where the decoded text is longer, in UTF-8 bytes
	matchPattern                     // fires where the text does not match
)

var matcherKeys = [...]string{
	matchRequire: "require", matchForbid: "forbid", matchOneOf: "one-of", matchMaxBytes: "max-bytes", matchPattern: "pattern",
}

// matcher is a condition that needs no expression. Null counts as absent, and what could not be read to its end is not
// judged.
type matcher struct {
	kind    matcherKind
	path    string // property names joined by dots; "" is the element itself
	values  []accepted
	bytes   int
	pattern string // RE2; found anywhere in the text unless it is anchored

	once  sync.Once
	regex *regexp.Regexp
}

// accepted is a value that one-of allows.
type accepted struct {
	kind syntax.Kind
	text string // decoded text of a string, else the JSON literal
}

// fires reports whether the element breaks the condition.
func (m *matcher) fires(n *syntax.Node) bool {
	if n == nil {
		return false
	}
	if m.kind == matchRequire {
		return isAbsent(n, m.path)
	}
	value := descend(n, m.path)
	if value == nil || value.Kind() == syntax.Null {
		return false
	}
	if m.kind == matchForbid {
		return true
	}
	if value.HalfRead() {
		return false
	}
	switch m.kind {
	case matchOneOf:
		return !m.allows(value)
	case matchMaxBytes:
		return value.Kind() == syntax.String && value.End()-value.Start() > m.bytes && len(value.Text()) > m.bytes
	case matchPattern:
		return value.Kind() == syntax.String && !m.compiled().MatchString(value.Text())
	}
	return false
}

// isAbsent reports whether the property at the path is surely not there: no object on the way is broken.
func isAbsent(n *syntax.Node, path string) bool {
	for _, name := range splitPath(path) {
		if n.Kind() != syntax.Object || n.HalfRead() {
			return false
		}
		next := n.Get(name)
		if next == nil {
			return !n.Broken()
		}
		n = next
	}
	return false
}

func (m *matcher) allows(value *syntax.Node) bool {
	for _, a := range m.values {
		if a.kind != value.Kind() {
			continue
		}
		if a.kind == syntax.String && a.text == value.Text() || a.kind != syntax.String && a.text == value.Raw() {
			return true
		}
	}
	return false
}

// suggestion is the accepted text that was probably meant, "" if none is near.
func (m *matcher) suggestion(n *syntax.Node) string {
	if m.kind != matchOneOf || n == nil {
		return ""
	}
	value := descend(n, m.path)
	if value == nil || value.Kind() != syntax.String {
		return ""
	}
	near, _ := nearest.Accepted(value.Text(), m.texts())
	return near
}

// texts are the accepted texts.
func (m *matcher) texts() []string {
	var texts []string
	for _, a := range m.values {
		if a.kind == syntax.String {
			texts = append(texts, a.text)
		}
	}
	return texts
}

// suggestionAlone reports whether no other accepted text is as near as the one that is suggested.
func (m *matcher) suggestionAlone(n *syntax.Node, found string) bool {
	value := descend(n, m.path)
	return value != nil && nearest.Alone(value.Text(), found, m.texts())
}

func (m *matcher) compiled() *regexp.Regexp {
	m.once.Do(func() { m.regex = regexp.MustCompile(m.pattern) }) // the loader has compiled it once already
	return m.regex
}

// defaultPlace is where the finding lies when the rule does not say.
func (m *matcher) defaultPlace() []place {
	switch m.kind {
	case matchRequire:
		return []place{{placeBrace, ""}}
	case matchForbid:
		return []place{{placeKey, m.path}}
	}
	if m.path == "" {
		return []place{{placeSelf, ""}}
	}
	return []place{{placeValue, m.path}}
}
