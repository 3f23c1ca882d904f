package flow

import (
	"encoding/json"
	"errors"
	"strings"
)

// canBeJSON reports whether a text can be JSON once its variables have values. One with a Liquid tag, or with a variable
// that is not closed, can be anything.
func canBeJSON(text string) bool {
	if json.Valid([]byte(text)) || strings.Contains(text, "{%") {
		return true
	}
	masked, closed := maskJSON(text)
	return !closed || json.Valid([]byte(masked))
}

// maskJSON puts as many digits for every variable of a text as it has bytes: a value where a value can stand, and
// harmless inside a string. closed is false where a variable is not closed.
func maskJSON(text string) (masked string, closed bool) {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{{")
		out.WriteString(before)
		if !found {
			return out.String(), true
		}
		name, after, found := strings.Cut(rest, "}}")
		if !found {
			return "", false
		}
		out.WriteString(strings.Repeat("1", len(name)+len("{{}}")))
		text = after
	}
}

// excerptLength is how many code points of a body are shown from where it stops being JSON.
const excerptLength = 20

// JSONEnd returns the first part of the body that cannot be JSON (no_json), "" where the body ends too early.
func (s *Setting) JSONEnd() string {
	text := s.Text()
	masked, _ := maskJSON(text)
	var wrong *json.SyntaxError
	if err := json.Unmarshal([]byte(masked), new(json.RawMessage)); !errors.As(err, &wrong) {
		return ""
	}
	start := max(int(wrong.Offset)-1, 0)
	if start >= len(text) || strings.HasPrefix(wrong.Error(), "unexpected end") {
		return ""
	}
	for start > 0 && 'a' <= text[start-1] && text[start-1] <= 'z' { // a word that begins like null, true or false
		start--
	}
	count := 0
	for i := range text[start:] {
		if count == excerptLength {
			return text[start:start+i] + "…"
		}
		count++
	}
	return text[start:]
}
