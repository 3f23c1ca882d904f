package complete

import (
	"slices"
	"sync"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// SheetKind is a kind of YAML file beside the definitions.
type SheetKind uint8

const (
	ConfigSheet      SheetKind = iota // .inrolint.yaml
	SuppressionSheet                  // .inrolint-suppressions.yaml
	RuleSheet                         // a rule file
)

// yamlSchema is the JSON Schema of a kind of file.
type yamlSchema struct{ root *syntax.Node }

var (
	configSchema      = sync.OnceValue(func() yamlSchema { return parseSchema(lint.ConfigSchema(), nil) })
	suppressionSchema = sync.OnceValue(func() yamlSchema { return parseSchema(rules.SuppressionSchema()) })
	ruleSchema        = sync.OnceValue(func() yamlSchema { return parseSchema(rules.Schema()) })
)

func parseSchema(text []byte, err error) yamlSchema {
	if err != nil {
		return yamlSchema{}
	}
	return yamlSchema{syntax.Parse(string(text), syntax.Options{}).Root()}
}

func schemaOf(kind SheetKind) yamlSchema {
	switch kind {
	case SuppressionSheet:
		return suppressionSchema()
	case RuleSheet:
		return ruleSchema()
	}
	return configSchema()
}

// at returns the schemas that hold for the value at a path. top are the plain values at the top of the file, for the
// conditions of the schema.
func (s yamlSchema) at(path []yamlStep, top map[string]string) []*syntax.Node {
	nodes := s.expand(s.root, top, nil)
	for _, step := range path {
		var next []*syntax.Node
		for _, n := range nodes {
			next = s.expand(stepInto(n, step), nil, next)
		}
		nodes = next
	}
	return nodes
}

// stepInto returns the schema of a member or of the elements.
func stepInto(n *syntax.Node, step yamlStep) *syntax.Node {
	if step.element {
		return n.Get("items")
	}
	if member := n.Get("properties").Get(step.key); member != nil {
		return member
	}
	if others := n.Get("additionalProperties"); others != nil && others.Kind() == syntax.Object {
		return others
	}
	return nil
}

// expand adds a schema and the ones that it is made of.
func (s yamlSchema) expand(n *syntax.Node, top map[string]string, to []*syntax.Node) []*syntax.Node {
	const most = 64
	if n == nil || n.Kind() != syntax.Object || len(to) >= most || slices.Contains(to, n) {
		return to
	}
	to = append(to, n)
	if ref := n.Get("$ref"); ref != nil {
		to = s.expand(s.definition(ref.Text()), top, to)
	}
	for _, name := range [...]string{"allOf", "anyOf", "oneOf"} {
		list := n.Get(name)
		if list == nil {
			continue
		}
		for part := range list.Children() {
			condition := part.Get("if")
			switch {
			case condition == nil:
				to = s.expand(part, top, to)
			case holds(condition, top):
				to = s.expand(part.Get("then"), top, to)
			}
		}
	}
	return to
}

func (s yamlSchema) definition(ref string) *syntax.Node {
	const prefix = "#/definitions/"
	if len(ref) < len(prefix) {
		return nil
	}
	return s.root.Get("definitions").Get(ref[len(prefix):])
}

// holds reports whether a condition on plain values at the top of the file holds.
func holds(condition *syntax.Node, top map[string]string) bool {
	properties := condition.Get("properties")
	if properties == nil || top == nil {
		return false
	}
	for p := range properties.Children() {
		if want := p.Get("const"); want == nil || top[p.Key()] != want.Text() {
			return false
		}
	}
	return true
}

// schemaValue is a value that a schema names.
type schemaValue struct{ text, doc string }

// valuesOf are the values that schemas name, each once.
func valuesOf(nodes []*syntax.Node) []schemaValue {
	var values []schemaValue
	add := func(text, doc string) {
		if !slices.ContainsFunc(values, func(v schemaValue) bool { return v.text == text }) {
			values = append(values, schemaValue{text, doc})
		}
	}
	for _, n := range nodes {
		doc := textOf(n.Get("description"))
		if constant := n.Get("const"); constant != nil {
			add(constant.Text(), doc)
		}
		if enum := n.Get("enum"); enum != nil {
			for v := range enum.Children() {
				add(v.Text(), "")
			}
		}
		if hasType(n, "boolean") && !hasType(n, "string") {
			add("true", doc)
			add("false", doc)
		}
	}
	return values
}

// hasType reports whether a schema allows a JSON type by name.
func hasType(n *syntax.Node, name string) bool {
	t := n.Get("type")
	if t == nil {
		return false
	}
	if t.Kind() != syntax.Array {
		return t.Text() == name
	}
	for one := range t.Children() {
		if one.Text() == name {
			return true
		}
	}
	return false
}

// isRequired reports whether one of the schemas needs the key.
func isRequired(nodes []*syntax.Node, key string) bool {
	return slices.ContainsFunc(nodes, func(n *syntax.Node) bool {
		required := n.Get("required")
		if required == nil {
			return false
		}
		for name := range required.Children() {
			if name.Text() == key {
				return true
			}
		}
		return false
	})
}
