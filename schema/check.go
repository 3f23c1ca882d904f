package schema

import (
	"fmt"
	"math/bits"

	"github.com/inrolint/inrolint/lint/syntax"
)

// check is an internal schema compiled for the acceptance check: it runs over the syntax tree without allocating.
// It is made of the same JSON as gojsonschema's form of the schema, and refuses every keyword that it does not know.
type check struct {
	title    string          // what the value is called
	evidence string          // what the schema rests on
	kinds    kinds           // the JSON types accepted
	id       bool            // a number has to be the id of a record
	accepted []string        // the strings accepted; nil accepts every value
	names    []string        // the properties that belong here, in the order of the schema
	members  map[string]slot // by name
	closed   bool            // other properties are refused
	others   *check          // what other properties have to be; nil where anything goes
	required uint64          // bits of the properties that have to be there
	needed   []string        // their names, by bit
	items    *check          // what elements have to be; nil where anything goes
	anything bool            // every value is accepted
}

// slot is a property of an object's schema.
type slot struct {
	check *check
	bit   uint64 // of check.required; 0 for a property that may be absent
}

// kinds is a set of JSON types.
type kinds uint8

const (
	kindNull kinds = 1 << iota
	kindBoolean
	kindInteger // a number without a fraction
	kindNumber
	kindString
	kindArray
	kindObject

	anyKind = kindNull | kindBoolean | kindNumber | kindString | kindArray | kindObject
)

var kindNames = map[string]kinds{
	"null": kindNull, "boolean": kindBoolean, "integer": kindInteger, "number": kindNumber,
	"string": kindString, "array": kindArray, "object": kindObject,
}

// kindOf gives the JSON type of a value; 0 for what is no JSON.
func kindOf(n *syntax.Node) kinds {
	switch n.Kind() {
	case syntax.Null:
		return kindNull
	case syntax.Bool:
		return kindBoolean
	case syntax.Number:
		return kindNumber
	case syntax.String:
		return kindString
	case syntax.Array:
		return kindArray
	case syntax.Object:
		return kindObject
	}
	return 0
}

// compileCheck compiles a schema given as JSON.
func compileCheck(text string) (*check, error) {
	tree := syntax.Parse(text, syntax.Options{})
	if len(tree.Errors()) > 0 {
		return nil, fmt.Errorf("schema: %s", tree.Errors()[0].Message)
	}
	return compileNode(tree.Root())
}

func compileNode(n *syntax.Node) (*check, error) {
	c := &check{kinds: anyKind}
	switch n.Kind() {
	case syntax.Bool:
		c.anything = n.IsTrue()
		if !c.anything {
			c.kinds = 0
		}
		return c, nil
	case syntax.Object:
		for keyword := range n.Children() {
			if err := c.keyword(keyword.Key(), keyword); err != nil {
				return nil, err
			}
		}
		c.anything = c.kinds == anyKind && !c.id && c.accepted == nil && c.members == nil && !c.closed && c.others == nil && c.items == nil && c.needed == nil
		return c, nil
	}
	return nil, fmt.Errorf("schema: a schema is an object or a boolean, not %s", n.Raw())
}

// keyword takes over one keyword of a schema.
func (c *check) keyword(name string, value *syntax.Node) error {
	switch name {
	case "$schema", "description", "default", "examples":
		return nil
	case "title":
		c.title = value.Text()
		return nil
	case "$comment":
		c.evidence = value.Text()
		return nil
	case "type":
		return c.compileType(value)
	case "format":
		if value.Text() != recordID {
			return fmt.Errorf("schema: unknown format %s", value.Raw())
		}
		c.id = true
		return nil
	case "enum":
		return c.compileEnum(value)
	case "properties":
		return c.compileProperties(value)
	case "required":
		return c.compileRequired(value)
	case "additionalProperties":
		return c.compileOthers(value)
	case "items":
		var err error
		c.items, err = compileNode(value)
		return err
	}
	return fmt.Errorf("schema: unknown keyword %q", name)
}

func (c *check) compileType(value *syntax.Node) error {
	c.kinds = 0
	if value.Kind() == syntax.String {
		return c.addKind(value)
	}
	for element := range value.Children() {
		if err := c.addKind(element); err != nil {
			return err
		}
	}
	return nil
}

func (c *check) addKind(value *syntax.Node) error {
	kind, ok := kindNames[value.Text()]
	if !ok {
		return fmt.Errorf("schema: unknown type %s", value.Raw())
	}
	c.kinds |= kind
	return nil
}

// compileEnum takes strings only: nothing else is needed, and numbers have many spellings.
func (c *check) compileEnum(value *syntax.Node) error {
	for element := range value.Children() {
		if element.Kind() != syntax.String {
			return fmt.Errorf("schema: an enum may hold strings only, not %s", element.Raw())
		}
		c.accepted = append(c.accepted, element.Text())
	}
	return nil
}

func (c *check) compileProperties(value *syntax.Node) error {
	if value.Kind() != syntax.Object {
		return fmt.Errorf("schema: properties has to be an object, not %s", value.Raw())
	}
	for property := range value.Children() {
		compiled, err := compileNode(property)
		if err != nil {
			return err
		}
		if compiled.evidence != elsewhere {
			c.names = append(c.names, property.Key())
		}
		s := c.slot(property.Key())
		s.check = compiled
		c.members[property.Key()] = s
	}
	return nil
}

func (c *check) compileRequired(value *syntax.Node) error {
	for element := range value.Children() {
		if len(c.needed) == bits.UintSize {
			return fmt.Errorf("schema: more than %d required properties", bits.UintSize)
		}
		s := c.slot(element.Text())
		s.bit = 1 << len(c.needed)
		c.members[element.Text()] = s
		c.required |= s.bit
		c.needed = append(c.needed, element.Text())
	}
	return nil
}

func (c *check) compileOthers(value *syntax.Node) error {
	if value.Kind() == syntax.Bool {
		c.closed = !value.IsTrue()
		return nil
	}
	var err error
	c.others, err = compileNode(value)
	return err
}

// slot returns what is known of a property so far.
func (c *check) slot(name string) slot {
	if c.members == nil {
		c.members = map[string]slot{}
	}
	return c.members[name]
}
