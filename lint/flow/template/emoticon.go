package template

import (
	"strings"
	"unicode/utf8"
)

// emoticonOpens reports whether a run of "{" is the mouth of an emoticon such as ":{" that stands by itself.
func (r *reader) emoticonOpens(i, run int) bool {
	return r.eyesBefore(i) && r.standsFreeAfter(i+run)
}

// emoticonCloses reports the same of a run of "}".
func (r *reader) emoticonCloses(i, run int) bool { return r.emoticonOpens(i, run) }

// eyesBefore looks for eyes, with a nose or without, after white space, an emoji or the beginning of the text.
func (r *reader) eyesBefore(i int) bool {
	if i > 0 && strings.IndexByte("-'^", r.text[i-1]) >= 0 {
		i--
	}
	if i == 0 || strings.IndexByte(":;=", r.text[i-1]) < 0 {
		return false
	}
	if i == 1 {
		return true
	}
	before := r.text[i-2]
	return isBlank(before) || before >= utf8.RuneSelf
}

// standsFreeAfter reports whether the text ends there or goes on with white space, the end of a sentence or an emoji.
func (r *reader) standsFreeAfter(i int) bool {
	return i >= len(r.text) || r.text[i] >= utf8.RuneSelf || isBlank(r.text[i]) || strings.IndexByte(".,!?)", r.text[i]) >= 0
}
