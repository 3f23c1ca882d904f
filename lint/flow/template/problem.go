package template

import "unicode/utf8"

// Kind is a kind of mistake in a template.
type Kind string

// Mistakes round a variable.
const (
	Unclosed     Kind = "unclosed"      // {{ without }}
	Stray        Kind = "stray"         // }} without {{
	Empty        Kind = "empty"         // {{}}
	Incomplete   Kind = "incomplete"    // {{contact.}}: a part of the path is missing
	SingleBraces Kind = "single-braces" // {contact.name}
	ExtraBraces  Kind = "extra-braces"  // {{{contact.name}}}
	CurlyQuotes  Kind = "curly-quotes"  // typographic quotes inside a variable or tag
	OddSpaces    Kind = "odd-spaces"    // no-break, zero-width and other special spaces inside a variable or tag
)

// Mistakes with tags.
const (
	UnclosedTag   Kind = "unclosed-tag"   // {% without %}
	UnclosedBlock Kind = "unclosed-block" // if without endif
	StrayTag      Kind = "stray-tag"      // endif without if, else outside an if
	CrossedBlocks Kind = "crossed-blocks" // if … for … endif … endfor
	UnknownTag    Kind = "unknown-tag"    // a tag that Liquid does not have, or an empty one
)

// OfTag reports whether the mistake concerns a tag as such, and not a variable.
func (k Kind) OfTag() bool {
	switch k {
	case UnclosedTag, UnclosedBlock, StrayTag, CrossedBlocks, UnknownTag:
		return true
	}
	return false
}

// Problem is one mistake.
type Problem struct {
	Kind    Kind
	Range   Range  // the smallest part of the text that shows it
	Whole   Range  // the variable or tag concerned; holds Range
	Related Range  // the other tag concerned, of crossed blocks; else zero
	Message string // a sentence

	// Replacement is what Whole should probably read; empty where that is not clear.
	Replacement string
}

// maxProblems bounds what one text can cost those who read the list.
const maxProblems = 10_000

func (r *reader) report(p Problem) {
	if len(r.t.Problems) < maxProblems {
		r.t.Problems = append(r.t.Problems, p)
	}
}

// quoted is a part of the text for a message, in quotes and cut to 40 code points.
func quoted(text string) string {
	const limit = 40
	count := 0
	for i := range text {
		if count == limit {
			return `"` + text[:i] + `…"`
		}
		count++
	}
	return `"` + text + `"`
}

// runeAt is the code point at a place and its length in bytes.
func (r *reader) runeAt(i int) (rune, int) {
	if c := r.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(r.text[i:])
}
