package template

import (
	"strings"
	"unicode/utf8"
)

// operands reads the variables of a condition, a list of arguments and the like. A path ends at a blank there. A word
// that follows a value without anything between is none: the rest of a name with blanks.
func (r *reader) operands(lo, hi int, inTag bool) {
	const (
		start     = iota
		afterPipe // a filter's name follows
		afterValue
	)
	state, count := start, 0
	for i := lo; i < hi; {
		c, size := r.runeAt(i)
		next := afterValue
		switch {
		case c == '"' || c == '\'':
			if end := r.stringEnd(i, lo, hi); end > 0 {
				i = end
			} else {
				i++
			}
		case isCurly(c):
			i = r.pastCurly(i+size, hi)
		case '0' <= c && c <= '9':
			i = r.pastWord(i, hi)
		case isWord(c):
			end := r.pathIn(i, hi)
			word := r.text[i:end]
			switch {
			case keywords[word]:
				next = start
			case state == start && !r.isKey(end, hi):
				r.variable(Range{i, end}, Range{i, end}, inTag, !inTag && count > 0)
				count++
			}
			if word == "as" { // a name follows that the partial gets
				end = r.pastWord(r.skipBlanks(end, hi), hi)
			}
			i = end
		case c == '.' && i > lo && r.text[i-1] == ']': // the path goes on behind a bracket that ended it
			i = r.pastWord(i+1, hi)
		case c < utf8.RuneSelf && isBlank(byte(c)):
			next = state
			i++
		case c == '|':
			next = afterPipe
			i++
		default:
			next = start
			i += size
		}
		state = next
	}
}

// keywords are words of expressions that are no variables.
var keywords = map[string]bool{
	"and": true, "or": true, "not": true, "contains": true, "in": true, "with": true, "for": true, "as": true,
	"reversed": true, "true": true, "false": true, "nil": true, "null": true, "blank": true, "empty": true,
}

// isKey reports whether a word that ends at i is the name of an argument: a colon follows.
func (r *reader) isKey(i, hi int) bool {
	i = r.skipBlanks(i, hi)
	return i < hi && r.text[i] == ':'
}

// pastCurly goes past a typographic quote that closes another before i; it stays where there is none.
func (r *reader) pastCurly(i, hi int) int {
	n := strings.IndexFunc(r.text[i:hi], isCurly)
	if n < 0 {
		return i
	}
	_, size := r.runeAt(i + n)
	return i + n + size
}

// pastWord goes past letters, digits, "_" and "-".
func (r *reader) pastWord(i, hi int) int {
	for i < hi {
		c, size := r.runeAt(i)
		if !isWord(c) && c != '-' {
			break
		}
		i += size
	}
	return i
}

// pathIn returns the end of the path that begins at i: words joined by dots, literals in brackets.
func (r *reader) pathIn(i, hi int) int {
	i = r.pastWord(i, hi)
	if i < hi && r.text[i] == '?' {
		i++
	}
	for i < hi {
		next := i
		switch r.text[i] {
		case '.':
			next = r.pastWord(i+1, hi)
			if next == i+1 {
				next = i
			}
		case '[':
			next = r.pastBracket(i, hi)
		}
		if next == i {
			return i
		}
		i = next
	}
	return i
}

// pastBracket goes past a string or number in brackets; it stays where something else is in them.
func (r *reader) pastBracket(open, hi int) int {
	i := r.skipBlanks(open+1, hi)
	end := i
	if i < hi && (r.text[i] == '"' || r.text[i] == '\'') {
		end = r.stringEnd(i, i, hi)
	} else {
		for end < hi && (r.text[end] == '-' || '0' <= r.text[end] && r.text[end] <= '9') {
			end++
		}
	}
	if end <= i {
		return open
	}
	end = r.skipBlanks(end, hi)
	if end >= hi || r.text[end] != ']' {
		return open
	}
	return end + 1
}

// variable notes one use of a variable, or that a part of its path is missing.
func (r *reader) variable(path, whole Range, inTag, argument bool) {
	v := Variable{Raw: r.text[path.Start:path.End], Range: whole, PathRange: path, InTag: inTag, Argument: argument}
	if inTag {
		v.Range = path
	}
	if !v.split() {
		shown := v.Range
		r.report(Problem{Kind: Incomplete, Range: shown, Whole: shown, Message: "A part of the name is missing beside the dot in " + quoted(v.Raw) + "."})
		return
	}
	r.t.Variables = append(r.t.Variables, v)
}

// split takes a path apart. It reports whether no part of it is missing.
func (v *Variable) split() bool {
	i := strings.IndexAny(v.Raw, ".[")
	if i < 0 {
		v.Name = v.Raw
		return true
	}
	v.Namespace = strings.TrimFunc(v.Raw[:i], isOuterSpace)
	v.Name, v.Rest = nextSegment(v.Raw[i:])
	v.Name = strings.TrimFunc(v.Name, isOuterSpace)
	return v.Namespace != "" && v.Name != "" && !strings.HasSuffix(v.Rest, ".") && !strings.Contains(v.Rest, "..")
}

// nextSegment cuts the first part, behind a dot or in brackets, from the rest of a path.
func nextSegment(path string) (name, rest string) {
	if path[0] == '[' {
		name, rest, _ = strings.Cut(path[1:], "]")
		return strings.Trim(name, "\"' \t\r\n"), rest
	}
	end := strings.IndexAny(path[1:], ".[")
	if end < 0 {
		return path[1:], ""
	}
	return path[1 : 1+end], path[1+end:]
}
