package rules

import (
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"go.yaml.in/yaml/v3"
)

// Option is something about a rule that a configuration can set.
type Option struct {
	Name    string // as configurations write it: "min-length"
	Type    string // one of OptionTypes
	Doc     string // one sentence
	Default any    // int, bool, string or []string
}

// optionTypes are the types of options, with what a value of each is called.
var optionTypes = []struct {
	name, what string
	cel        *types.Type
}{
	{"int", "a whole number", cel.IntType},
	{"bool", "true or false", cel.BoolType},
	{"string", "a text", cel.StringType},
	{"strings", "a list of texts", textsType},
}

// OptionTypes returns the names of the types that options have.
func OptionTypes() []string {
	names := make([]string, len(optionTypes))
	for i, t := range optionTypes {
		names[i] = t.name
	}
	return names
}

// Options returns what a configuration can set about the rule.
func (r *Rule) Options() []Option { return r.options }

// Option returns the option of that name.
func (r *Rule) Option(name string) (Option, bool) {
	i := slices.IndexFunc(r.options, func(o Option) bool { return o.Name == name })
	if i < 0 {
		return Option{}, false
	}
	return r.options[i], true
}

// OptionNames returns the names of the rule's options.
func (r *Rule) OptionNames() []string {
	names := make([]string, len(r.options))
	for i, o := range r.options {
		names[i] = o.Name
	}
	return names
}

// Check returns what is wrong with a value for the option, a clause; "" where nothing is.
func (o Option) Check(value any) string {
	if _, ok := optionValue(o.Type, value); ok {
		return ""
	}
	for _, t := range optionTypes {
		if t.name == o.Type {
			return fmt.Sprintf("%s must be %s, not %#v", o.Name, t.what, value)
		}
	}
	return ""
}

// optionValue turns a value as YAML has it into what expressions see; false where it has another type.
func optionValue(typ string, value any) (ref.Val, bool) {
	switch v := value.(type) {
	case int:
		return types.Int(v), typ == "int"
	case bool:
		return types.Bool(v), typ == "bool"
	case string:
		return types.String(v), typ == "string"
	case []string:
		return types.NewStringList(adapter{}, v), typ == "strings"
	case []any:
		texts := make([]string, len(v))
		for i, one := range v {
			text, ok := one.(string)
			if !ok {
				return nil, false
			}
			texts[i] = text
		}
		return types.NewStringList(adapter{}, texts), typ == "strings"
	}
	return nil, false
}

// variable is the option's name in expressions: options.min_length.
func (o Option) variable() string { return "options." + strings.ReplaceAll(o.Name, "-", "_") }

// optionValues are the values of a rule's options as expressions see them, by variable.
type optionValues map[string]ref.Val

func (r *Rule) defaults() optionValues {
	if r.options == nil {
		return nil
	}
	values := make(optionValues, len(r.options))
	for _, o := range r.options {
		values[o.variable()], _ = optionValue(o.Type, o.Default)
	}
	return values
}

// SetOption gives an option of a rule another value than its default, before the first run with the set. A value that
// [Option.Check] refuses, and a rule that is off, change nothing.
func (s *Set) SetOption(rule, option string, value any) {
	at, on := s.byID[rule]
	if !on {
		return
	}
	a := &s.rules[at]
	if o, known := a.rule.Option(option); known {
		if v, ok := optionValue(o.Type, value); ok {
			a.options[o.variable()] = v
		}
	}
}

// options reads what a configuration can set, and lets expressions see it.
func (l *loader) options() {
	n := l.fields["options"]
	if n == nil {
		return
	}
	if n.Kind != yaml.MappingNode || len(n.Content) == 0 {
		l.at(n, "options must be a mapping of names to {default, type, doc}, not %s", kindOf(n))
		return
	}
	before := len(l.problems)
	for i := 0; i+1 < len(n.Content); i += 2 {
		l.option(n.Content[i], n.Content[i+1])
	}
	l.optionRefused = len(l.problems) > before
	if l.env == nil {
		return
	}
	var variables []cel.EnvOption
	for _, o := range l.rule.options {
		for _, t := range optionTypes {
			if t.name == o.Type {
				variables = append(variables, cel.Variable(o.variable(), t.cel))
			}
		}
	}
	env, err := l.env.Extend(variables...)
	if err != nil {
		l.at(n, "options cannot be used in expressions: %v", err)
		return
	}
	l.env = env
}

func (l *loader) option(key, n *yaml.Node) {
	if !kebab.MatchString(key.Value) {
		l.at(key, "option %q must be kebab-case: lower-case words joined by hyphens", key.Value)
		return
	}
	if _, twice := l.rule.Option(key.Value); twice {
		l.at(key, "option %q stands twice", key.Value)
		return
	}
	fields := l.reader.fields(n, "an option", "default", "type", "doc")
	if fields == nil {
		return
	}
	for _, needed := range []string{"default", "type", "doc"} {
		if fields[needed] == nil {
			l.at(key, "the option has no %s", needed)
			return
		}
	}
	o := Option{Name: key.Value}
	var ok bool
	if o.Type, ok = l.word(fields["type"], "type", OptionTypes()); !ok {
		return
	}
	o.Doc, _ = l.text(fields["doc"], "doc")
	var value any
	if fields["default"].Decode(&value) != nil {
		value = nil
	}
	if wrong := (Option{Name: "default", Type: o.Type}).Check(value); wrong != "" {
		l.at(fields["default"], "%s", wrong)
		return
	}
	o.Default = value
	if list, isList := value.([]any); isList {
		texts := make([]string, len(list))
		for i, one := range list {
			texts[i], _ = one.(string)
		}
		o.Default = texts
	}
	l.rule.options = append(l.rule.options, o)
}

// unknownOption explains an expression that asks for an option which the rule does not have. It is "" where the option may
// be one whose declaration was refused.
func (l *loader) unknownOption(source string) string {
	var known []string
	for _, o := range l.rule.options {
		known = append(known, o.variable())
	}
	meant := didYouMean(source, known)
	switch {
	case meant == "" && l.optionRefused:
		return ""
	case known == nil:
		return "the rule has no options; it declares them under options: {NAME: {default: …, type: …, doc: …}}"
	}
	return "unknown option " + quote(source) + "; there is " + orList(known) + meant
}
