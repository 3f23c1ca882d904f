package lint

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
)

const draft07 = "http://json-schema.org/draft-07/schema#"

// FindingsSchema returns the JSON Schema (draft-07) of the findings document, made from [Document].
func FindingsSchema() []byte {
	return (&schemaMaker{tag: "json"}).document(reflect.TypeFor[Document](), "Findings of inrolint")
}

// ConfigSchema returns the JSON Schema (draft-07) of a configuration file. The schema knows the built-in rules; rules of
// the user's own are accepted beside them.
func ConfigSchema() []byte {
	return (&schemaMaker{tag: "yaml", ruleKeys: ruleSummaries()}).document(reflect.TypeFor[configFile](), "Configuration of inrolint ("+ConfigName+")")
}

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON writes the members in order.
func (o object) MarshalJSON() ([]byte, error) {
	var out strings.Builder
	out.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := plainJSON(m.name)
		if err != nil {
			return nil, err
		}
		value, err := plainJSON(m.value)
		if err != nil {
			return nil, err
		}
		out.WriteString(name + ":" + value)
	}
	out.WriteByte('}')
	return []byte(out.String()), nil
}

// plainJSON encodes without the HTML escapes of encoding/json.
func plainJSON(v any) (string, error) {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v)
	return strings.TrimSuffix(out.String(), "\n"), err
}

// schemaMaker describes Go types by their tags. Tags: doc is the description; min the smallest number; required, short
// and keys as [yamlReader] reads them.
type schemaMaker struct {
	tag      string // "json" or "yaml": which tag names a member
	ruleKeys object // schemas of the members of a map with keys:"rule"
	names    []string
	defs     object
}

func (m *schemaMaker) document(t reflect.Type, title string) []byte {
	root := m.structure(t)
	schema := append(object{{"$schema", draft07}, {"title", title}}, root...)
	if len(m.defs) > 0 {
		schema = append(schema, member{"definitions", m.defs})
	}
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if encoder.Encode(schema) != nil {
		return nil
	}
	return []byte(out.String())
}

// of returns the schema of a type; structs are kept as definitions.
func (m *schemaMaker) of(t reflect.Type, field reflect.StructTag) object {
	if list, ok := reflect.Zero(t).Interface().(enumerated); ok {
		return object{{"type", "string"}, {"enum", list.oneOf()}}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return m.of(t.Elem(), field)
	case reflect.Struct:
		return m.reference(t)
	case reflect.Slice:
		return object{{"type", m.emptiable("array")}, {"items", m.of(t.Elem(), "")}}
	case reflect.Map:
		return m.mapping(t, field)
	case reflect.Bool:
		return object{{"type", "boolean"}}
	case reflect.Int:
		number := object{{"type", "integer"}}
		if least, err := strconv.Atoi(field.Get("min")); err == nil {
			number = append(number, member{"minimum", least})
		}
		return number
	case reflect.String:
		return object{{"type", "string"}}
	}
	return object{}
}

func (m *schemaMaker) mapping(t reflect.Type, field reflect.StructTag) object {
	schema := object{{"type", m.emptiable("object")}}
	if field.Get("keys") == "rule" {
		schema = append(schema, member{"properties", m.ruleKeys})
	}
	if t.Elem().Kind() == reflect.Interface {
		return schema
	}
	return append(schema, member{"additionalProperties", m.of(t.Elem(), "")})
}

// emptiable is the type of a list or mapping: in YAML it may be left empty, as [yamlReader] reads it.
func (m *schemaMaker) emptiable(kind string) any {
	if m.tag == "yaml" {
		return []string{kind, "null"}
	}
	return kind
}

// reference returns a schema that points to the definition of a struct.
func (m *schemaMaker) reference(t reflect.Type) object {
	name := strings.ToLower(t.Name()[:1]) + t.Name()[1:]
	pointer := object{{"$ref", "#/definitions/" + name}}
	for _, known := range m.names {
		if known == name {
			return pointer
		}
	}
	m.names = append(m.names, name)
	schema := m.structure(t)
	if short, ok := shortField(t); ok {
		schema = object{{"anyOf", []object{m.of(t.Field(short).Type, ""), schema}}}
	}
	m.defs = append(m.defs, member{name, schema})
	return pointer
}

func (m *schemaMaker) structure(t reflect.Type) object {
	var properties object
	required := []string{}
	for i := range t.NumField() {
		field := t.Field(i)
		name, optional := m.nameOf(field.Tag)
		if name == "" {
			continue
		}
		schema := object{{"description", field.Tag.Get("doc")}}
		content := m.of(field.Type, field.Tag)
		if content[0].name == "$ref" { // draft-07 ignores what stands beside a $ref
			content = object{{"allOf", []object{content}}}
		}
		properties = append(properties, member{name, append(schema, content...)})
		if !optional {
			required = append(required, name)
		}
	}
	schema := object{{"type", "object"}, {"properties", properties}}
	if len(required) > 0 {
		schema = append(schema, member{"required", required})
	}
	return append(schema, member{"additionalProperties", false})
}

// nameOf returns the member's name, "" for a field that is none, and whether it may be absent.
func (m *schemaMaker) nameOf(tag reflect.StructTag) (name string, optional bool) {
	name, rest, _ := strings.Cut(tag.Get(m.tag), ",")
	if name == "-" {
		return "", false
	}
	if m.tag == "yaml" {
		return name, tag.Get("required") != "true"
	}
	return name, rest == "omitempty"
}
