package rules

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxRuleFile is the size of a rule file in bytes beyond which it is refused unread.
const maxRuleFile = 1 << 20

// reader walks the YAML of one rule file and collects what is wrong with it.
type reader struct {
	name     string
	source   []byte
	lines    []string // made at the first need
	problems []Problem
}

// at adds a problem at a node.
func (r *reader) at(n *yaml.Node, format string, args ...any) {
	r.atPosition(position{n.Line, n.Column}, format, args...)
}

// atPosition adds a problem at a line and column.
func (r *reader) atPosition(p position, format string, args ...any) {
	r.problems = append(r.problems, Problem{r.name, max(p.line, 1), max(p.column, 1), fmt.Sprintf(format, args...)})
}

var yamlErrorLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// document parses the source into its one mapping; nil where that is impossible.
func (r *reader) document() *yaml.Node {
	if len(r.source) > maxRuleFile {
		r.atPosition(position{1, 1}, "the file is larger than %d bytes", maxRuleFile)
		return nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(r.source))
	var doc yaml.Node
	if err := decoder.Decode(&doc); err != nil {
		r.yamlError(err)
		return nil
	}
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil {
		r.at(&second, "the file holds one document; this is a second one")
		return nil
	} else if !errors.Is(err, io.EOF) {
		r.yamlError(err)
		return nil
	}
	if len(doc.Content) != 1 {
		r.atPosition(position{1, 1}, "the file is empty")
		return nil
	}
	return doc.Content[0]
}

func (r *reader) yamlError(err error) {
	if errors.Is(err, io.EOF) {
		r.atPosition(position{1, 1}, "the file is empty")
		return
	}
	text := err.Error()
	line := 1
	if m := yamlErrorLine.FindStringSubmatch(text); m != nil {
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
		text = text[len(m[0]):]
	}
	r.atPosition(position{line, 1}, "not YAML: %s", text)
}

// fields returns the values of a mapping by key. Unknown and repeated keys are problems.
func (r *reader) fields(n *yaml.Node, what string, known ...string) map[string]*yaml.Node {
	if n.Kind != yaml.MappingNode {
		if len(known) <= 8 {
			what += " (" + orList(known) + ")"
		}
		r.at(n, "%s must be a mapping, not %s", what, kindOf(n))
		return nil
	}
	values := make(map[string]*yaml.Node, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case key.Kind != yaml.ScalarNode:
			r.at(key, "a key must be a word, not %s", kindOf(key))
		case !slices.Contains(known, key.Value):
			r.at(key, "unknown key %q%s", key.Value, didYouMean(key.Value, known))
		case values[key.Value] != nil:
			r.at(key, "key %q stands twice; the first is in line %d", key.Value, values[key.Value].Line)
		default:
			values[key.Value] = value
		}
	}
	return values
}

// text returns the value of a scalar.
func (r *reader) text(n *yaml.Node, what string) (string, bool) {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		r.at(n, "%s must be a text, not %s", what, kindOf(n))
		return "", false
	}
	return n.Value, true
}

// word returns the value of a scalar that must be one of a closed list.
func (r *reader) word(n *yaml.Node, what string, known []string) (string, bool) {
	text, ok := r.text(n, what)
	if !ok {
		return "", false
	}
	if !slices.Contains(known, text) {
		near := didYouMean(text, known)
		if near == "" || len(known) <= 8 {
			near = "; it is " + orList(known) + near
		}
		r.at(n, "%s %q is not known%s", what, text, near)
		return "", false
	}
	return text, true
}

// items returns the elements of a list; a scalar or mapping stands for a list of one.
func (r *reader) items(n *yaml.Node, what string) []*yaml.Node {
	switch {
	case n.Kind == yaml.SequenceNode:
		if len(n.Content) == 0 {
			r.at(n, "%s is empty; leave it out instead", what)
		}
		return n.Content
	case n.Kind == yaml.AliasNode, n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		r.at(n, "%s must be a list, not %s", what, kindOf(n))
		return nil
	}
	return []*yaml.Node{n}
}

// number returns the value of a positive whole number.
func (r *reader) number(n *yaml.Node, what string) (int, bool) {
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || v < 1 {
		r.at(n, "%s must be a whole number from 1, not %s", what, kindOf(n))
		return 0, false
	}
	return v, true
}

func kindOf(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias (aliases are not allowed in rule files)"
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return "nothing"
		}
		return strconv.Quote(n.Value)
	}
	return "nothing"
}

// orList joins names for a sentence: "a, b or c".
func orList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// sortProblems orders problems as they stand in the file.
func sortProblems(problems []Problem) {
	sort.SliceStable(problems, func(i, j int) bool {
		a, b := problems[i], problems[j]
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Column < b.Column
	})
}
