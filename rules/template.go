package rules

import (
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// template is a sentence with expressions in it: `parent_key "{{action.parent_key}}" names no action`.
type template []part

// part is literal text, or an expression.
type part struct {
	text string
	expr *expr
}

// piece is a part of a template as it stands in the rule file.
type piece struct {
	text   string
	isExpr bool
	offset int // of text in the template, in bytes
}

// splitTemplate cuts a template at its {{…}}. Braces inside a string of an expression do not end it.
// unclosed is the offset of a {{ without its }}, -1 if there is none.
func splitTemplate(s string) (pieces []piece, unclosed int) {
	offset := 0
	for {
		open := strings.Index(s[offset:], "{{")
		if open < 0 {
			break
		}
		open += offset
		length := expressionEnd(s[open+2:])
		if length < 0 {
			return pieces, open
		}
		if open > offset {
			pieces = append(pieces, piece{s[offset:open], false, offset})
		}
		pieces = append(pieces, piece{s[open+2 : open+2+length], true, open + 2})
		offset = open + 2 + length + 2
	}
	if offset < len(s) {
		pieces = append(pieces, piece{s[offset:], false, offset})
	}
	return pieces, -1
}

// expressionEnd returns the offset of the }} that ends an expression, -1 if there is none.
func expressionEnd(s string) int {
	var quote byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0 && c == '\\':
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
		case c == '"' || c == '\'':
			quote = c
		case c == '}' && strings.HasPrefix(s[i:], "}}"):
			return i
		}
	}
	return -1
}

// render evaluates the template.
func (t template) render(vars cel.Activation) (string, error) {
	if len(t) == 1 && t[0].expr == nil {
		return t[0].text, nil
	}
	var out strings.Builder
	for _, p := range t {
		if p.expr == nil {
			out.WriteString(p.text)
			continue
		}
		value, _, err := p.expr.eval(vars)
		if err != nil {
			return "", err
		}
		out.WriteString(display(value))
	}
	return out.String(), nil
}

// source writes the template as a rule file has it.
func (t template) source() string {
	var out strings.Builder
	for _, p := range t {
		if p.expr == nil {
			out.WriteString(p.text)
		} else {
			out.WriteString("{{" + p.expr.source + "}}")
		}
	}
	return out.String()
}

// display writes a value into a sentence: texts as they are, lists quoted and separated by commas.
func display(value ref.Val) string {
	if names, ok := stringsOf(value); ok {
		return quotedList(names, ", ")
	}
	switch v := value.(type) {
	case types.String:
		return shown(string(v))
	case types.Null:
		return "null"
	}
	if s, ok := value.ConvertToType(types.StringType).(types.String); ok {
		return shown(string(s))
	}
	return shown(types.Format(value))
}
