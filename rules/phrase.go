package rules

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/inrolint/inrolint/lint/nearest"
)

const (
	shownRunes = 300 // code points of one value that a message shows
	shownNames = 20  // names of one list that a message shows
)

// shown makes a value of the definition fit for a message: one line, no control characters, not endless.
func shown(s string) string {
	plain := true
	for i, c := range s {
		if i >= shownRunes || unicode.IsControl(c) {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var out strings.Builder
	count := 0
	for _, c := range s {
		if count++; count > shownRunes {
			out.WriteRune('…')
			break
		}
		if unicode.IsControl(c) {
			quoted := strconv.QuoteRune(c)
			out.WriteString(quoted[1 : len(quoted)-1])
			continue
		}
		out.WriteRune(c)
	}
	return out.String()
}

// quotedList joins names for a sentence, in quotes: `"a", "b" or "c"`.
func quotedList(names []string, last string) string {
	var out strings.Builder
	for i, name := range names {
		switch {
		case i == shownNames:
			out.WriteString(", … (" + strconv.Itoa(len(names)) + " in all)")
			return out.String()
		case i == 0:
		case i == len(names)-1:
			out.WriteString(last)
		default:
			out.WriteString(", ")
		}
		out.WriteString(`"` + shown(name) + `"`)
	}
	return out.String()
}

// didYouMean is the end of a problem's sentence: the known name that was probably meant, or nothing.
func didYouMean(word string, known []string) string {
	if near, ok := nearest.Of(word, known); ok {
		return `; did you mean "` + near + `"?`
	}
	return ""
}
