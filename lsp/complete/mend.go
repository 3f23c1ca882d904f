package complete

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// mend reads the text with an empty string in place of what stands at the cursor, and finds that string again. It
// reports whether the mended text has it where it is expected.
func (r *request) mend() bool {
	mended, at := r.mendedText()
	r.def = rebuild(r.given, mended)
	r.at = r.def.Tree.NodeAt(at + 1)
	return r.at != nil && r.at.Kind() == syntax.String && r.at.Start() == at
}

// mendedText returns the text with `""` at the cursor, as a property of null where a name is wanted, and the offset of
// that string.
func (r *request) mendedText() (string, int) {
	before, after := "", ""
	if r.expect == wantsComma {
		before = ","
	}
	if r.wantsName && r.next != ':' {
		after = ": null"
	}
	if r.needsComma() {
		after += ","
	}
	return r.text[:r.start] + before + `""` + after + r.text[r.end:], r.start + len(before)
}

// rebuild reads another text as the definition was read.
func rebuild(given *flow.Definition, text string) *flow.Definition {
	hints := flow.Hints{File: given.File, Target: given.Target}
	switch given.KindFrom {
	case flow.FromFlag:
		hints.Kind = given.Kind
	case flow.FromConfig:
		hints.ConfigKind = given.Kind
	}
	switch given.OpFrom {
	case flow.FromFlag:
		hints.Operation = given.Operation
	case flow.FromConfig:
		hints.ConfigOperation = given.Operation
	}
	if record := given.Against; record != nil {
		hints.Record = func(string, flow.Kind) *flow.Record { return record }
	}
	return flow.Build(syntax.Parse(text, syntax.Options{}), given.Types, hints)
}

// candidate makes a candidate of a text that takes the place of the token at the cursor, with the commas it needs.
func (r *request) candidate(label string, kind Kind, text Snippet) Candidate {
	c := Candidate{Label: label, Kind: kind, Text: text, Comma: -1}
	c.Replace = syntax.Range{Start: r.start, End: r.end}
	c.Insert = c.Replace // what is left of a name or value is no use to anybody
	if r.wantsBlank() {
		c.Text = append(Snippet{plain(" ")}, c.Text...)
	}
	if r.needsComma() {
		c.Text = append(c.Text[:len(c.Text):len(c.Text)], plain(","))
	}
	if r.expect == wantsComma {
		c.Comma = r.lastEnd
	}
	return c
}

// filterOf is what the text at the cursor is compared with: it begins with a quote where that text does.
func (r *request) filterOf(label string) string {
	if r.token == stringToken {
		return quoted(label)
	}
	return label
}
