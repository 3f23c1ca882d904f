package template

import "strings"

// liquid reads what a liquid tag holds: one statement in each line, with blocks of their own.
func (r *reader) liquid(lo, hi int) {
	outside := r.scope
	r.scope = scope{}
	tag := len(r.t.Tags) - 1
	var unread block // a comment or the like that the line stands in
	for from := lo; from < hi; {
		end := hi
		if n := strings.IndexByte(r.text[from:hi], '\n'); n >= 0 {
			end = from + n
		}
		unread = r.liquidLine(from, end, unread)
		from = end + 1
	}
	if unread.name != "" {
		r.unclosedBlock(unread)
	}
	r.endScope()
	r.scope = outside
	for _, inner := range r.t.Tags[tag+1:] {
		r.t.Tags[tag].Prints = r.t.Tags[tag].Prints || inner.Prints
	}
}

// liquidLine reads one line, and returns the block whose content is not read that the next line stands in. The word
// liquid in front of a statement changes nothing.
func (r *reader) liquidLine(lo, hi int, unread block) block {
	lo, hi = r.trim(lo, hi)
	name := r.tagName(lo, hi)
	for r.text[name.Start:name.End] == "liquid" {
		lo, _ = r.trim(name.End, hi)
		name = r.tagName(lo, hi)
	}
	word := r.text[name.Start:name.End]
	switch {
	case lo >= hi:
		return unread
	case unread.name == "":
		r.statement(lo, hi, Range{lo, hi}, true)
		if known[word].opens == blockUnread {
			return block{kind: blockUnread, name: word, tag: Range{lo, hi}}
		}
	case word != "end"+unread.name:
		return unread
	}
	return block{}
}
