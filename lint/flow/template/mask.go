package template

import "unicode/utf8"

// MaskJSON returns the text with every {{…}} written as digits, of the same length in bytes: {"id": {{contact.id}}}
// becomes {"id": 11111111111111}. A digit is a value where a value can stand, and harmless inside a string. Tags that
// print something become digits too; other tags, comments and captures become blanks. So the mask of a good JSON body
// is valid JSON, and places in it are places in the text. With Varies set the reverse does not hold: a text may become
// JSON although its mask, which holds all branches of an if, is not.
func (t *Template) MaskJSON() string { return t.mask('1', ' ') }

// MaskURL returns the text with an "x" for each byte of every {{…}}, tag, comment and capture: harmless in each part of
// a URL. What the URL's scheme or host is cannot be seen where one of them reaches into it.
func (t *Template) MaskURL() string { return t.mask('x', 'x') }

func (t *Template) mask(value, nothing byte) string {
	if len(t.Outputs)+len(t.Tags)+len(t.unsent) == 0 {
		return t.Text
	}
	masked := []byte(t.Text)
	fill := func(r Range, c byte) {
		for i := r.Start; i < r.End; i++ {
			masked[i] = c
		}
	}
	for _, o := range t.Outputs {
		fill(o.Range, value)
	}
	for _, tag := range t.Tags {
		switch {
		case tag.InLiquid:
		case tag.Prints:
			fill(tag.Range, value)
		default:
			fill(tag.Range, nothing)
		}
	}
	for _, r := range t.unsent {
		fill(r, nothing)
	}
	return string(masked)
}

// Length is how long a text is as it is written.
type Length struct {
	Bytes      int
	CodePoints int
	Variables  int // outputs with a variable, and tags that print something: their length is not known
}

// Length measures the text.
func (t *Template) Length() Length {
	n := Length{Bytes: len(t.Text), CodePoints: utf8.RuneCountInString(t.Text)}
	for _, o := range t.Outputs {
		if !o.Literal {
			n.Variables++
		}
	}
	for _, tag := range t.Tags {
		if tag.Prints && !tag.InLiquid {
			n.Variables++
		}
	}
	return n
}
