package flow

import (
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow/template"
)

// plainLength returns how many code points of a text are sent whatever the values of its variables are: those outside
// of variables and tags. Of a text that is sent in part only, it is 0.
func plainLength(text string) int {
	length := utf8.RuneCountInString(text)
	if template.Plain(text) {
		return length
	}
	t := template.Parse(text)
	if t.Varies || len(t.Spintax) > 0 {
		return 0
	}
	for _, o := range t.Outputs {
		length -= utf8.RuneCountInString(text[o.Range.Start:o.Range.End])
	}
	for _, tag := range t.Tags {
		if !tag.InLiquid {
			length -= utf8.RuneCountInString(text[tag.Range.Start:tag.Range.End])
		}
	}
	return length
}
