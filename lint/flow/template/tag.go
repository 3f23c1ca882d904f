package template

import (
	"slices"
	"strings"
)

// syntax is how the words behind a tag's name are read.
type syntax uint8

const (
	nothing    syntax = iota
	values            // conditions, lists of values
	assignment        // name = value | filters
	expression        // value | filters
	loop              // name in collection
	binding           // the name that the tag gives a value
)

// known are the tags of Liquid.
var known = map[string]struct {
	opens  blockKind
	middle bool // belongs inside a block
	reads  syntax
	prints bool
	varies bool
}{
	"if":           {opens: blockIf, reads: values, varies: true},
	"unless":       {opens: blockUnless, reads: values, varies: true},
	"elsif":        {middle: true, reads: values},
	"else":         {middle: true},
	"case":         {opens: blockCase, reads: values, varies: true},
	"when":         {middle: true, reads: values},
	"for":          {opens: blockFor, reads: loop, varies: true},
	"tablerow":     {opens: blockTablerow, reads: loop, varies: true},
	"break":        {},
	"continue":     {},
	"cycle":        {reads: values, prints: true},
	"ifchanged":    {opens: blockIfchanged, varies: true},
	"assign":       {reads: assignment},
	"capture":      {opens: blockCapture, reads: binding},
	"increment":    {reads: binding, prints: true},
	"decrement":    {reads: binding, prints: true},
	"echo":         {reads: expression, prints: true},
	"render":       {reads: values, prints: true, varies: true},
	"include":      {reads: values, prints: true, varies: true},
	"liquid":       {},
	"comment":      {opens: blockUnread},
	"raw":          {opens: blockUnread},
	"doc":          {opens: blockUnread},
	"#":            {},
	"endif":        {},
	"endunless":    {},
	"endcase":      {},
	"endfor":       {},
	"endtablerow":  {},
	"endifchanged": {},
	"endcapture":   {},
	"endcomment":   {},
	"endraw":       {},
	"enddoc":       {},
}

// TagNames returns the names of all tags that Liquid has, those that end a block included, in alphabetical order.
func TagNames() []string {
	names := make([]string, 0, len(known))
	for name := range known {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// tagBegins reports whether a tag begins at i: "{%" and then a word, "#" or the tag's end. "{%" alone can be part of a
// text about percentages.
func (r *reader) tagBegins(i int) bool {
	text := r.text
	if !strings.HasPrefix(text[i:], "{%") {
		return false
	}
	i = r.tagInner(i)
	return i < len(text) && (text[i] == '#' || isLetter(text[i])) || strings.HasPrefix(text[i:], "%}") || strings.HasPrefix(text[i:], "-%}")
}

// tagInner returns the first place of a tag's content.
func (r *reader) tagInner(start int) int {
	i := start + 2
	if i < len(r.text) && r.text[i] == '-' {
		i++
	}
	for i < len(r.text) {
		c, size := r.runeAt(i)
		if !isOuterSpace(c) {
			break
		}
		i += size
	}
	return i
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// tagEndAfter returns the place behind the first "%}" from i on, -1 where there is none. Calls go on through the text.
func (r *reader) tagEndAfter(i int) int {
	if r.tagEnd == 0 {
		return -1
	}
	if r.tagEnd < i+2 {
		n := strings.Index(r.text[i:], "%}")
		if n < 0 {
			r.tagEnd = 0
			return -1
		}
		r.tagEnd = i + n + 2
	}
	return r.tagEnd
}

// tag reads the tag that begins here.
func (r *reader) tag() {
	start := r.at
	end := r.tagEndAfter(start + 2)
	lo := r.tagInner(start)
	comment := lo < len(r.text) && r.text[lo] == '#'
	if end < 0 || !comment && strings.Contains(r.text[start+2:end], "{%") {
		r.unclosedTag(start, lo)
		return
	}
	hi := end - 2
	if hi > start+2 && r.text[hi-1] == '-' {
		hi--
	}
	lo, hi = r.trim(min(lo, hi), hi)
	r.at = end
	whole := Range{start, end}
	first := len(r.t.Variables)
	if r.statement(lo, hi, whole, false) && !comment && r.oddities(start+2, end-2, whole) {
		r.flaw(first)
	}
}

// statement reads what a tag holds, or a line of a liquid tag. It reports whether the tag is known.
func (r *reader) statement(lo, hi int, whole Range, inLiquid bool) bool {
	name := r.tagName(lo, hi)
	info, isKnown := known[r.text[name.Start:name.End]]
	tag := Tag{Name: r.text[name.Start:name.End], Range: whole, NameAt: name, Known: isKnown, Prints: info.prints, InLiquid: inLiquid}
	r.t.Tags = append(r.t.Tags, tag)
	if !isKnown {
		r.unknownTag(tag, hi)
		return false
	}
	r.t.Varies = r.t.Varies || info.varies
	switch {
	case strings.HasPrefix(tag.Name, "end"):
		r.endBlock(known[tag.Name[len("end"):]].opens, tag.Name, whole)
	case info.middle:
		r.middleTag(tag.Name, whole)
	case info.opens == blockUnread:
		if !inLiquid {
			r.skipUnread(tag.Name, whole)
		}
	case info.opens != noBlock:
		r.openBlock(block{kind: info.opens, name: tag.Name, tag: whole})
	case tag.Name == "liquid":
		r.liquid(name.End, hi)
	}
	r.arguments(info.reads, name.End, hi, whole)
	return true
}

// tagName returns where a tag's name stands: a word or "#".
func (r *reader) tagName(lo, hi int) Range {
	if lo < hi && r.text[lo] == '#' {
		return Range{lo, lo + 1}
	}
	return Range{lo, r.pastWord(lo, hi)}
}

// arguments reads what follows the name of a tag.
func (r *reader) arguments(reads syntax, lo, hi int, whole Range) {
	lo, hi = r.trim(lo, hi)
	switch reads {
	case values:
		r.operands(lo, hi, true)
	case expression:
		r.expression(lo, hi, whole, true)
	case assignment:
		name, _, found := strings.Cut(r.text[lo:hi], "=")
		if !found {
			return
		}
		r.bind(strings.TrimFunc(name, isOuterSpace))
		r.expression(lo+len(name)+1, hi, whole, true)
	case binding:
		r.bind(strings.Trim(r.text[lo:hi], `"'`))
	case loop:
		end := r.pastWord(lo, hi)
		r.bind(r.text[lo:end])
		r.operands(end, hi, true)
	}
}

// unclosedTag judges a "{%" that begins a tag and has no "%}"; its content begins at lo.
func (r *reader) unclosedTag(start, lo int) {
	name := r.tagName(lo, len(r.text))
	info, isKnown := known[r.text[name.Start:name.End]]
	if !isKnown && lo == start+2 { // {%off|half price}
		r.push(1, single)
		return
	}
	shown := Range{start, r.tagShownEnd(start, name.End)}
	p := Problem{Kind: UnclosedTag, Range: shown, Whole: shown, Message: `"{%" is never closed: a tag ends with "%}".`}
	if content := strings.TrimRight(r.text[start:shown.End], "} "); len(content) < shown.Len() {
		p.Replacement = content + " %}"
	}
	r.report(p)
	r.at = shown.End
	r.t.Varies = true
	switch tag := r.text[name.Start:name.End]; {
	case strings.HasPrefix(tag, "end") && isKnown:
		r.endBlock(known[tag[len("end"):]].opens, tag, shown)
	case info.opens != noBlock && info.opens != blockUnread:
		r.openBlock(block{kind: info.opens, name: tag, tag: shown, quiet: true})
	}
}

// tagShownEnd returns where the part to show of an unclosed tag ends: behind the braces that were meant to close it when
// they stand near and in the same line, else behind its name.
func (r *reader) tagShownEnd(start, nameEnd int) int {
	const near = 120 // bytes
	text := r.text
	for i := nameEnd; i < len(text) && i-start < near; i++ {
		switch text[i] {
		case '{', '\n':
			return nameEnd
		case '}':
			return i + min(2, runLength(text, i, '}'))
		}
	}
	return nameEnd
}
