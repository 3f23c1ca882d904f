package schema

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// wrongType words a value of the wrong JSON type.
func (v *Violation) wrongType(c *check) {
	v.Rule = "wrong-type"
	expected := c.expected()
	if v.Node.Parent() == nil {
		v.Message = fmt.Sprintf("The file holds %s; the API expects %s.", found(v.Node), expected)
	} else {
		v.Message = fmt.Sprintf("%s is %s here; the API expects %s.", v.subject(), found(v.Node), expected)
	}
	v.Why = c.origin("gives it as "+expected) + "; the API is not known to convert other types."
	v.Replacement = c.convert(v.Node)
	switch {
	case v.Replacement == "":
		v.Help = fmt.Sprintf("Write %s in its place.", expected)
	case v.Node.Kind() == syntax.String && c.kinds&kindString == 0 && c.kinds&kindArray == 0:
		v.Help = fmt.Sprintf("Write %s without quotes.", v.Replacement)
	default:
		v.Help = fmt.Sprintf("Write %s.", shortened(v.Replacement))
	}
}

// invalidValue words a string outside a closed set.
func (v *Violation) invalidValue(c *check) {
	v.Rule = "invalid-value"
	v.Message = fmt.Sprintf("%s is %s here; accepted are %s.", v.subject(), quote(v.Node.Text()), enumerate(c.accepted, "and"))
	v.Why = c.origin("knows no other value") + "."
	v.Suggestion, _ = nearest.Accepted(v.Node.Text(), c.accepted)
	if v.Suggestion != "" {
		v.Replacement = quote(v.Suggestion)
		v.Sure = nearest.Alone(v.Node.Text(), v.Suggestion, c.accepted)
		return
	}
	v.Help = fmt.Sprintf("Write %s.", enumerate(c.accepted, "or"))
}

// invalidID words a number that is no id of a record.
func (v *Violation) invalidID() {
	v.Rule = "invalid-value"
	v.Message = fmt.Sprintf("%s is %s here, which is no id.", v.subject(), shortened(v.Node.Raw()))
	v.Why = "The id of a record is a positive whole number, written in digits only."
	v.Help = "Take the id from the app, or from what the API answers for the record."
}

// missing words a property that has to be there.
func (v *Violation) missing(c *check, name string) {
	v.Rule = "missing-property"
	v.Property = name
	noun := c.noun()
	v.Message = fmt.Sprintf("%s has no %s.", capital(noun), quote(name))
	v.Why = fmt.Sprintf("%s needs %s.", capital(noun), enumerate(c.needed, "and"))
	if inner := c.members[name].check; inner != nil {
		v.Help = fmt.Sprintf("Add %s: %s.", quote(name), inner.expected())
	}
}

// subject names the value in a message.
func (v *Violation) subject() string {
	if v.Node.Name() == nil {
		return "An element of " + quote(v.Property)
	}
	return quote(v.Property)
}

// expected says in words what a check accepts.
func (c *check) expected() string {
	if c.accepted != nil {
		return enumerate(c.accepted, "or")
	}
	var words []string
	for _, k := range []struct {
		kind kinds
		word string
	}{
		{kindObject, "an object"}, {kindArray, "an array"}, {kindInteger, "a whole number"}, {kindNumber, "a number"},
		{kindString, "a string"}, {kindBoolean, "true or false"}, {kindNull, "null"},
	} {
		if c.kinds&k.kind != 0 {
			words = append(words, k.word)
		}
	}
	return strings.Join(words, " or ")
}

// found says in words what a value is.
func found(n *syntax.Node) string {
	switch n.Kind() {
	case syntax.Object:
		return "an object"
	case syntax.Array:
		return "an array"
	case syntax.String:
		return "a string"
	case syntax.Number:
		return "a number"
	case syntax.Bool:
		return n.Raw()
	default:
		return "null"
	}
}

// origin says who says something.
func (c *check) origin(says string) string {
	switch c.evidence {
	case "stated":
		return "Inrō's documentation " + says
	case "code":
		return "What public code sends to the API " + says
	case "account":
		return "The account's own catalogue " + says
	}
	return "Every source " + says
}

// convert returns JSON text for the same thing in the type that is expected, "" where there is none.
func (c *check) convert(n *syntax.Node) string {
	switch n.Kind() {
	case syntax.String:
		text := strings.TrimSpace(n.Text())
		if c.kinds&(kindNumber|kindInteger) != 0 && isRecordID(text) {
			return text
		}
		if lower := strings.ToLower(text); c.kinds&kindBoolean != 0 && (lower == "true" || lower == "false") {
			return lower
		}
	case syntax.Number, syntax.Bool:
		if c.kinds&kindString != 0 && c.accepted == nil {
			return `"` + n.Raw() + `"`
		}
	case syntax.Array:
		if c.kinds&kindObject != 0 && n.Len() == 0 && n.Parent() != nil {
			return "{}"
		}
	}
	if c.kinds == kindArray && c.items != nil && c.items.kinds&kindOf(n) != 0 {
		return "[" + n.Raw() + "]"
	}
	return ""
}

// longText is up to how many code points of a value are shown in a message.
const longText = 60

// shortened cuts a text that is too long for a message.
func shortened(text string) string {
	if utf8.RuneCountInString(text) <= longText {
		return text
	}
	return string([]rune(text)[:longText-1]) + "…"
}

// quote puts a text in quotes for a message: as JSON writes it, shortened.
func quote(text string) string { return string(compact(shortened(text))) }

// enumerate lists quoted names: `"a", "b" and "c"`.
func enumerate(names []string, last string) string {
	var list strings.Builder
	for i, name := range names {
		switch {
		case i == 0:
		case i == len(names)-1:
			list.WriteString(" " + last + " ")
		default:
			list.WriteString(", ")
		}
		list.WriteString(quote(name))
	}
	return list.String()
}

func capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
