package flow

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow/template"
)

// canBeJSON reports whether a text can be JSON once its variables have values. One with parts that are conditional, or
// with a variable or tag that is not closed, can be anything.
func canBeJSON(text string) bool {
	if json.Valid([]byte(text)) {
		return true
	}
	t := template.Parse(text)
	return t.Varies || slices.ContainsFunc(t.Problems, isUnclosed) || json.Valid([]byte(t.MaskJSON()))
}

func isUnclosed(p template.Problem) bool {
	return p.Kind == template.Unclosed || p.Kind == template.UnclosedTag
}

// excerptLength is how many code points of a body are shown from where it stops being JSON.
const excerptLength = 20

// JSONEnd returns the first part of the body that cannot be JSON (no_json), "" where the body ends too early.
func (s *Setting) JSONEnd() string {
	text := s.Text()
	masked := template.Parse(text).MaskJSON()
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
