package template

import "strings"

// expression reads "value | filter: argument, … | …" in [lo,hi), which holds neither outer blanks nor nothing. whole is
// the output, or the statement. It reports whether the value is a literal.
func (r *reader) expression(lo, hi int, whole Range, inTag bool) (literal bool) {
	pipe := r.pipeIn(lo, hi)
	first := len(r.t.Variables)
	literal = r.value(lo, pipe, whole, inTag)
	hasVariable := !literal && len(r.t.Variables) > first
	var filters []Filter
	for pipe < hi {
		next := r.pipeIn(pipe+1, hi)
		if f, ok := r.filter(pipe+1, next, inTag); ok && hasVariable {
			filters = append(filters, f)
		}
		pipe = next
	}
	if hasVariable {
		r.t.Variables[first].Filters = filters
	}
	return literal
}

// pipeIn returns the place of the first "|" outside string literals, else hi.
func (r *reader) pipeIn(lo, hi int) int {
	for i := lo; i < hi; i++ {
		switch r.text[i] {
		case '|':
			return i
		case '"', '\'':
			if end := r.stringEnd(i, lo, hi); end > 0 {
				i = end - 1
			}
		}
	}
	return hi
}

// value reads what stands before the filters. A name may hold blanks there: custom properties do.
func (r *reader) value(lo, hi int, whole Range, inTag bool) (literal bool) {
	lo, hi = r.trim(lo, hi)
	if lo == hi {
		if !inTag {
			r.report(Problem{Kind: Empty, Range: whole, Whole: whole, Message: `Nothing stands before the "|": a variable is missing.`})
		}
		return true
	}
	if r.isLiteral(lo, hi) {
		return true
	}
	if r.isOpenPath(lo, hi) {
		r.variable(Range{lo, hi}, whole, inTag, false)
		return false
	}
	first := len(r.t.Variables)
	r.operands(lo, hi, inTag)
	if len(r.t.Variables) == first {
		return true
	}
	v := &r.t.Variables[first]
	v.Argument = false
	if !inTag {
		v.Range = whole
	}
	return false
}

// isLiteral reports a string, a number or a word with a meaning of its own.
func (r *reader) isLiteral(lo, hi int) bool {
	text := r.text[lo:hi]
	c, _ := r.runeAt(lo)
	switch {
	case c == '"' || c == '\'':
		return r.stringEnd(lo, lo, hi) == hi
	case isCurly(c):
		return true
	case '0' <= c && c <= '9' || c == '-' || c == '+':
		return strings.Trim(text[1:], "0123456789.") == ""
	}
	switch text {
	case "true", "false", "nil", "null", "blank", "empty":
		return true
	}
	return false
}

// isOpenPath reports whether a value is a name and nothing but a name, dots and blanks included.
func (r *reader) isOpenPath(lo, hi int) bool {
	for i := lo; i < hi; {
		c, size := r.runeAt(i)
		switch c {
		case '"', '\'':
			if r.stringEnd(i, lo, hi) > 0 {
				return false
			}
		case '[', ']', '(', '=', '<', '>', '+', '*', ',':
			return false
		}
		i += size
	}
	return true
}

// filter reads one step between two "|".
func (r *reader) filter(lo, hi int, inTag bool) (f Filter, ok bool) {
	lo, hi = r.trim(lo, hi)
	f.Range = Range{lo, hi}
	colon := strings.IndexByte(r.text[lo:hi], ':')
	if colon < 0 {
		f.Name = r.text[lo:hi]
		return f, f.Name != ""
	}
	colon += lo
	_, nameEnd := r.trim(lo, colon)
	f.Name = r.text[lo:nameEnd]
	f.Args = r.commaParts(colon+1, hi)
	before := len(r.t.Variables)
	r.operands(colon+1, hi, inTag)
	for i := before; i < len(r.t.Variables); i++ {
		r.t.Variables[i].Argument = true
	}
	return f, f.Name != ""
}

// commaParts cuts at the commas outside string literals.
func (r *reader) commaParts(lo, hi int) []Range {
	var all []Range
	add := func(from, to int) {
		if from, to = r.trim(from, to); from < to {
			all = append(all, Range{from, to})
		}
	}
	from := lo
	for i := lo; i < hi; i++ {
		switch r.text[i] {
		case ',':
			add(from, i)
			from = i + 1
		case '"', '\'':
			if end := r.stringEnd(i, lo, hi); end > 0 {
				i = end - 1
			}
		}
	}
	add(from, hi)
	return all
}
