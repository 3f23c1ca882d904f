package lint

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/nearest"
)

// maxYAMLDepth is how deep a configuration may nest, aliases followed.
const maxYAMLDepth = 50

// maxYAMLNodes is how many values a configuration may have, aliases followed each time.
const maxYAMLNodes = 100_000

// enumerated is a text type with a closed list of values.
type enumerated interface{ oneOf() []string }

// yamlReader reads YAML into Go structs by their tags and collects what is wrong. It is strict: every key must be known,
// every value must have the right type. A list or mapping may be left empty.
//
// Tags: yaml is the key; required:"true" makes it needed; short:"true" marks the field that a plain value stands for;
// keys says what the keys of a map are.
type yamlReader struct {
	file     string
	problems []*ConfigError
	at       map[string]place // where values stand, by their path of names
	nodes    int
}

// decodeYAML reads one document into the struct (or slice) that target points to. Where at is not nil it becomes the
// places of the values.
func decodeYAML(file string, text []byte, target any, at *map[string]place) []*ConfigError {
	r := &yamlReader{file: file, at: map[string]place{}}
	if at != nil {
		*at = r.at
	}
	if document := r.document(text); document != nil {
		r.value(document, reflect.ValueOf(target).Elem(), "", 0)
	}
	return r.problems
}

// document returns the one value of the text, nil where there is none or where it is no YAML.
func (r *yamlReader) document(text []byte) *yaml.Node {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var first, second yaml.Node
	if err := decoder.Decode(&first); err != nil {
		if !errors.Is(err, io.EOF) {
			r.malformed(err)
		}
		return nil
	}
	switch err := decoder.Decode(&second); {
	case err == nil:
		r.problem(&second, "a second document; the file holds one")
		return nil
	case !errors.Is(err, io.EOF):
		r.malformed(err)
		return nil
	}
	if len(first.Content) != 1 || isNull(first.Content[0]) {
		return nil
	}
	return first.Content[0]
}

var yamlMessage = regexp.MustCompile(`(?s)^yaml: (?:line (\d+): )?(.*)$`)

// malformed reports an error of the YAML library, which knows lines only.
func (r *yamlReader) malformed(err error) {
	line, message := 1, err.Error()
	if m := yamlMessage.FindStringSubmatch(message); m != nil {
		message = m[2]
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = n
		}
	}
	r.problems = append(r.problems, &ConfigError{File: r.file, Line: line, Column: 1, Message: "not YAML: " + message})
}

func (r *yamlReader) problem(n *yaml.Node, format string, values ...any) {
	r.problems = append(r.problems, &ConfigError{
		File: r.file, Line: max(n.Line, 1), Column: max(n.Column, 1), Message: fmt.Sprintf(format, values...),
	})
}

// value reads a node into v. name is the path of names that led to it.
func (r *yamlReader) value(n *yaml.Node, v reflect.Value, name string, depth int) {
	r.at[name] = place{n.Line, n.Column}
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if r.nodes++; r.nodes > maxYAMLNodes || depth > maxYAMLDepth {
		if r.nodes <= maxYAMLNodes+1 {
			r.problem(n, "the file nests too deep or holds too many values")
			r.nodes = maxYAMLNodes + 1
		}
		return
	}
	if list, ok := v.Interface().(enumerated); ok {
		r.word(n, v, name, list.oneOf())
		return
	}
	if kind := v.Kind(); isNull(n) && (kind == reflect.Map || kind == reflect.Slice) {
		return // all of its members are commented out
	}
	switch v.Kind() {
	case reflect.Struct:
		r.structure(n, v, name, depth)
	case reflect.Map:
		r.mapping(n, v, name, depth)
	case reflect.Slice:
		r.list(n, v, name, depth)
	case reflect.Bool:
		if n.Kind != yaml.ScalarNode || n.Decode(v.Addr().Interface()) != nil || isNull(n) {
			r.problem(n, "%s must be true or false, not %s", last(name), describe(n))
		}
	case reflect.String:
		if text, ok := r.text(n, name); ok {
			v.SetString(text)
		}
	case reflect.Interface:
		var any any
		if err := n.Decode(&any); err != nil {
			r.problem(n, "%s cannot be read: %v", last(name), err)
			return
		}
		if any != nil {
			v.Set(reflect.ValueOf(any))
		}
	}
}

func (r *yamlReader) structure(n *yaml.Node, v reflect.Value, name string, depth int) {
	if n.Kind != yaml.MappingNode {
		if short, ok := shortField(v.Type()); ok {
			r.value(n, v.Field(short), name, depth+1)
			return
		}
		r.problem(n, "%s must be a mapping, not %s", or(last(name), "the file"), describe(n))
		return
	}
	known := yamlKeys(v.Type())
	r.members(n, func(key, value *yaml.Node) {
		field, ok := yamlField(v.Type(), key.Value)
		if !ok {
			r.problem(key, "unknown key %q%s", key.Value, didYouMean(key.Value, known))
			return
		}
		r.value(value, v.Field(field), join(name, key.Value), depth+1)
		r.at[join(name, key.Value)] = place{key.Line, key.Column}
	})
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if _, there := r.at[join(name, tag.Get("yaml"))]; tag.Get("required") == "true" && !there {
			r.problem(n, "%s is missing", tag.Get("yaml"))
		}
	}
}

func (r *yamlReader) mapping(n *yaml.Node, v reflect.Value, name string, depth int) {
	if n.Kind != yaml.MappingNode {
		r.problem(n, "%s must be a mapping, not %s", last(name), describe(n))
		return
	}
	v.Set(reflect.MakeMap(v.Type()))
	r.members(n, func(key, value *yaml.Node) {
		element := reflect.New(v.Type().Elem()).Elem()
		r.value(value, element, join(name, key.Value), depth+1)
		r.at[join(name, key.Value)] = place{key.Line, key.Column}
		v.SetMapIndex(reflect.ValueOf(key.Value), element)
	})
}

// members calls read for each member of a mapping whose key stands once.
func (r *yamlReader) members(n *yaml.Node, read func(key, value *yaml.Node)) {
	seen := make(map[string]*yaml.Node, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case key.Kind != yaml.ScalarNode:
			r.problem(key, "a key must be a word, not %s", describe(key))
		case seen[key.Value] != nil:
			r.problem(key, "key %q stands twice; the first is in line %d", key.Value, seen[key.Value].Line)
		default:
			seen[key.Value] = key
			read(key, value)
		}
	}
}

func (r *yamlReader) list(n *yaml.Node, v reflect.Value, name string, depth int) {
	if n.Kind != yaml.SequenceNode {
		r.problem(n, "%s must be a list, not %s", or(last(name), "the file"), describe(n))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	for i, element := range n.Content {
		r.value(element, v.Index(i), join(name, strconv.Itoa(i)), depth+1)
	}
}

// word reads one of a closed list of texts.
func (r *yamlReader) word(n *yaml.Node, v reflect.Value, name string, accepted []string) {
	if n.Kind == yaml.ScalarNode {
		for _, a := range accepted {
			if n.Value == a {
				v.SetString(a)
				return
			}
		}
		if !isNull(n) {
			r.problem(n, "%q is not accepted here; use %s%s", n.Value, orList(accepted), didYouMean(n.Value, accepted))
			return
		}
	}
	r.problem(n, "%s must be %s, not %s", last(name), orList(accepted), describe(n))
}

func (r *yamlReader) text(n *yaml.Node, name string) (string, bool) {
	if n.Kind != yaml.ScalarNode || isNull(n) {
		r.problem(n, "%s must be a text, not %s", last(name), describe(n))
		return "", false
	}
	return n.Value, true
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func describe(n *yaml.Node) string {
	switch {
	case isNull(n):
		return "empty"
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	}
	return strconv.Quote(n.Value)
}

// yamlKeys returns the keys of a struct, in the order of its fields.
func yamlKeys(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		if key := t.Field(i).Tag.Get("yaml"); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

func yamlField(t reflect.Type, key string) (int, bool) {
	for i := range t.NumField() {
		if tag := t.Field(i).Tag.Get("yaml"); tag != "" && tag == key {
			return i, true
		}
	}
	return 0, false
}

// shortField returns the field that a plain value stands for.
func shortField(t reflect.Type) (int, bool) {
	for i := range t.NumField() {
		if t.Field(i).Tag.Get("short") == "true" {
			return i, true
		}
	}
	return 0, false
}

func join(name, key string) string {
	if name == "" {
		return key
	}
	return name + "." + key
}

// last returns the last name of a path of names that is no index.
func last(name string) string {
	parts := strings.Split(name, ".")
	for i := len(parts) - 1; i >= 0; i-- {
		if _, err := strconv.Atoi(parts[i]); err != nil {
			return parts[i]
		}
	}
	return ""
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// orList joins names for a sentence: "a, b or c".
func orList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// didYouMean returns the end of a message that offers the nearest name, "" where none is near.
func didYouMean(name string, known []string) string {
	if near, ok := nearest.Of(name, known); ok {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}
