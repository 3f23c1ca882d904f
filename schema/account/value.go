package account

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

// kind is the type of a [value].
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
)

// value is a value of a JSON or YAML text with its place.
type value struct {
	kind    kind
	text    string // of a text, what it says; of a number or boolean, how it is written
	members []member
	items   []*value
	at      Place
}

// member is a property of an object, in the order of the text.
type member struct {
	name  string
	at    Place
	value *value
}

// Place is a place in a file; lines and columns count from 1. The zero value is none.
type Place struct{ Line, Column int }

// get returns the member of that name, nil where it is absent or null; of several the last.
func (v *value) get(name string) *value {
	var found *value
	if v == nil {
		return nil
	}
	for i := range v.members {
		if v.members[i].name == name {
			found = v.members[i].value
		}
	}
	if found != nil && found.kind == null {
		return nil
	}
	return found
}

// say returns what the value is, for a message.
func (v *value) say() string {
	switch v.kind {
	case null:
		return "empty"
	case list:
		return "a list"
	case object:
		return "an object"
	case text:
		return strconv.Quote(short(v.text))
	}
	return v.text
}

// shownText is how many characters of a text stand in a message.
const shownText = 60

func short(text string) string {
	if runes := []rune(text); len(runes) > shownText {
		return string(runes[:shownText]) + "…"
	}
	return text
}

// Most that a text may hold.
const (
	maxDepth  = 200
	maxValues = 1_000_000
)

// isJSON reports whether a text begins as JSON does.
func isJSON(source string) bool {
	source = strings.TrimLeft(strings.TrimPrefix(source, "\ufeff"), " \t\r\n")
	return source != "" && strings.ContainsRune(`{["`, rune(source[0]))
}

// parseJSON reads a JSON text; comments and trailing commas are overlooked. offset is what its places count from.
func parseJSON(source string, offset Place) (*value, *Problem) {
	tree := syntax.Parse(source, syntax.Options{MaxDepth: maxDepth})
	lines := tree.Lines()
	at := func(position int) Place {
		line, column := lines.Position(position)
		if line == 1 {
			column += max(offset.Column-1, 0)
		}
		return Place{line + max(offset.Line-1, 0), column}
	}
	if failed := tree.Errors(); len(failed) > 0 {
		return nil, &Problem{Place: at(failed[0].Range.Start), Message: "not JSON: " + failed[0].Message}
	}
	if tree.Root() == nil {
		return nil, &Problem{Message: "the file is empty"}
	}
	return fromNode(tree.Root(), at), nil
}

// fromNode makes a value of a node; [maxDepth] bounds how deep it goes.
func fromNode(n *syntax.Node, at func(int) Place) *value {
	v := &value{at: at(n.Start())}
	switch n.Kind() {
	case syntax.Object:
		v.kind = object
		for c := range n.Children() {
			v.members = append(v.members, member{c.Key(), at(c.Name().Start()), fromNode(c, at)})
		}
	case syntax.Array:
		v.kind = list
		for c := range n.Children() {
			v.items = append(v.items, fromNode(c, at))
		}
	case syntax.String:
		v.kind, v.text = text, n.Text()
	case syntax.Number:
		v.kind, v.text = number, n.Raw()
	case syntax.Bool:
		v.kind, v.text = boolean, n.Raw()
	}
	return v
}

var yamlMessage = lazily(`(?s)^yaml: (?:line (\d+): )?(.*)$`)

// parseYAML reads a text of one YAML document.
func parseYAML(source string) (*value, *Problem) {
	decoder := yaml.NewDecoder(bytes.NewReader([]byte(source)))
	var first, second yaml.Node
	if err := decoder.Decode(&first); err != nil {
		return nil, malformed(err)
	}
	if err := decoder.Decode(&second); err == nil {
		return nil, &Problem{Place: Place{max(second.Line, 1), max(second.Column, 1)}, Message: "a second document; the file holds one"}
	} else if !errors.Is(err, io.EOF) {
		return nil, malformed(err)
	}
	if len(first.Content) != 1 {
		return nil, &Problem{Message: "the file is empty"}
	}
	r := yamlReader{}
	v := r.read(first.Content[0], 0)
	if r.tooMuch != nil {
		return nil, &Problem{Place: Place{r.tooMuch.Line, r.tooMuch.Column}, Message: "the file nests too deep or holds too many values"}
	}
	return v, nil
}

// malformed words an error of the YAML library, which knows lines only.
func malformed(err error) *Problem {
	if errors.Is(err, io.EOF) {
		return &Problem{Message: "the file is empty"}
	}
	line, message := 1, err.Error()
	if m := yamlMessage().FindStringSubmatch(message); m != nil {
		message = m[2]
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
	}
	return &Problem{Place: Place{line, 1}, Message: "not YAML: " + message}
}

// yamlReader makes values of YAML nodes; aliases are followed.
type yamlReader struct {
	values  int
	tooMuch *yaml.Node // where there was more than the most that is read
}

func (r *yamlReader) read(n *yaml.Node, depth int) *value {
	v := &value{at: Place{n.Line, n.Column}}
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if r.values++; r.values > maxValues || depth > maxDepth || r.tooMuch != nil {
		if r.tooMuch == nil {
			r.tooMuch = n
		}
		return v
	}
	switch n.Kind {
	case yaml.MappingNode:
		v.kind = object
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			v.members = append(v.members, member{key.Value, Place{key.Line, key.Column}, r.read(n.Content[i+1], depth+1)})
		}
	case yaml.SequenceNode:
		v.kind = list
		for _, c := range n.Content {
			v.items = append(v.items, r.read(c, depth+1))
		}
	case yaml.ScalarNode:
		v.text = n.Value
		v.kind = scalarKind(n)
	}
	return v
}

func scalarKind(n *yaml.Node) kind {
	switch n.ShortTag() {
	case "!!null":
		return null
	case "!!bool":
		return boolean
	case "!!int", "!!float":
		return number
	}
	return text
}
