package flow

import "unicode/utf8"

// Limit is how much the platform takes of one part of a message.
type Limit struct {
	Of   string // content, choices, choice-title, title, subtitle
	Min  int
	Max  int
	Unit string // bytes (of UTF-8), characters (code points), entries
}

// The parts of a message that limits speak of.
const (
	limitContent     = "content"
	limitChoices     = "choices"
	limitChoiceTitle = "choice-title"
)

const unitBytes = "bytes"

// Measure returns the length of a text in the limit's unit.
func (l Limit) Measure(text string) int {
	if l.Unit == unitBytes {
		return len(text)
	}
	return utf8.RuneCountInString(text)
}

// near returns the length from which on a text is within a tenth of the limit.
func (l Limit) near() int { return (l.Max*9 + 9) / 10 }

// Limit returns the limit of that part of the message; one of zero where none is known.
func (t *ActionType) Limit(of string) Limit {
	if t == nil {
		return Limit{}
	}
	for _, l := range t.Limits {
		if l.Of == of {
			return l
		}
	}
	return Limit{}
}
