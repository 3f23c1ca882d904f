package schema

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// object is a JSON object whose members keep the order in which they were added.
type object []member

type member struct {
	name  string
	value any // object, list, []string, string, bool or int
}

// list is a JSON array.
type list []any

// with returns the object with a member more; empty texts and lists are left out.
func (o object) with(name string, value any) object {
	switch v := value.(type) {
	case string:
		if v == "" {
			return o
		}
	case []string:
		if len(v) == 0 {
			return o
		}
	case list:
		if len(v) == 0 {
			return o
		}
	}
	return append(o, member{name, value})
}

// compact returns the JSON of a value on one line.
func compact(value any) []byte {
	var out bytes.Buffer
	writeJSON(&out, value, "", "")
	return out.Bytes()
}

// indented returns the JSON of a value, two blanks a level, with a line end at its end.
func indented(value any) []byte {
	var out bytes.Buffer
	writeJSON(&out, value, "\n", "  ")
	out.WriteByte('\n')
	return out.Bytes()
}

// writeJSON writes a value. newline is what a line begins with, the line end included; "" writes one line.
func writeJSON(out *bytes.Buffer, value any, newline, step string) {
	inner := newline
	if newline != "" {
		inner += step
	}
	switch v := value.(type) {
	case object:
		for i, m := range v {
			out.WriteString(opening(i, '{') + inner)
			writeText(out, m.name)
			out.WriteByte(':')
			if newline != "" {
				out.WriteByte(' ')
			}
			writeJSON(out, m.value, inner, step)
		}
		closeJSON(out, len(v), "{}", newline)
	case list:
		for i, element := range v {
			out.WriteString(opening(i, '[') + inner)
			writeJSON(out, element, inner, step)
		}
		closeJSON(out, len(v), "[]", newline)
	case []string:
		for i, element := range v {
			out.WriteString(opening(i, '[') + inner)
			writeText(out, element)
		}
		closeJSON(out, len(v), "[]", newline)
	case string:
		writeText(out, v)
	case bool:
		out.WriteString(strconv.FormatBool(v))
	case int:
		out.WriteString(strconv.Itoa(v))
	}
}

func opening(i int, bracket byte) string {
	if i == 0 {
		return string(bracket)
	}
	return ","
}

func closeJSON(out *bytes.Buffer, count int, empty, newline string) {
	if count == 0 {
		out.WriteString(empty)
		return
	}
	out.WriteString(newline)
	out.WriteByte(empty[1])
}

func writeText(out *bytes.Buffer, text string) {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string always encodes, and a buffer always takes it
	out.Truncate(out.Len() - 1)
}
