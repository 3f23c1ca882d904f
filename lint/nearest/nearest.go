// Package nearest says which of some known names an unknown one was probably meant to be.
//
// Names are compared after folding case and dropping `_` and `-`; what then counts is the number of edits:
// a code point inserted, removed or replaced, or two neighbours swapped.
package nearest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longName is the length, in code points after folding, from which two edits are still near.
const longName = 8

// Fold returns the form in which names are compared: lower case, without `_` and `-`.
func Fold(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}

// appendFolded appends the code points of the folded name, as Fold gives them.
func appendFolded(to []rune, name string) []rune {
	for _, r := range name {
		switch {
		case r == '_' || r == '-':
		case 'A' <= r && r <= 'Z':
			to = append(to, r+'a'-'A')
		case r < utf8.RuneSelf:
			to = append(to, r)
		default:
			to = append(to, unicode.ToLower(r))
		}
	}
	return to
}

// limitOf returns how many edits away from a known name is still near it, by the number of its code points after folding.
func limitOf(n int) int {
	switch {
	case n <= 1:
		return 0
	case n < longName:
		return 1
	default:
		return 2
	}
}

// Of returns the candidate nearest to name if one is near: one edit away from names of up to seven code points, two from
// longer ones, none from a single one. Of equally near ones it is the first.
// A candidate equal to name is passed over.
func Of(name string, candidates []string) (string, bool) {
	return closest(name, candidates, limitOf)
}

// Within returns the candidate nearest to name that is at most limit edits away; of equally near ones the first.
// A candidate equal to name is passed over.
func Within(name string, candidates []string, limit int) (string, bool) {
	return closest(name, candidates, func(int) int { return limit })
}

// stemLength is how many code points a value has to share with an accepted one to be taken for another form of it.
const stemLength = 4

// Accepted returns the value of a small closed set that was probably meant: a near one, or one that begins alike
// ("include" for "inclusion"). The stem must be at least half of the shorter value and belong to one candidate alone.
func Accepted(value string, accepted []string) (string, bool) {
	if near, ok := Of(value, accepted); ok {
		return near, true
	}
	folded := []rune(Fold(value))
	found := ""
	for _, candidate := range accepted {
		other := []rune(Fold(candidate))
		shared := sharedPrefix(folded, other)
		if shared < stemLength || 2*shared < min(len(folded), len(other)) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = candidate
	}
	return found, found != ""
}

// closest compares the name with every candidate; limit says how many edits are near, by the candidate's folded length.
func closest(name string, candidates []string, limit func(length int) int) (string, bool) {
	folded := appendFolded(nil, name)
	best, bestDistance := "", -1
	var scratch [64]rune
	other := scratch[:0]
	for _, candidate := range candidates {
		if candidate == name {
			continue
		}
		other = appendFolded(other[:0], candidate)
		allowed := limit(len(other))
		if bestDistance >= 0 {
			allowed = min(allowed, bestDistance-1)
		}
		if allowed < 0 {
			continue
		}
		if d := distance(folded, other, allowed); d <= allowed {
			best, bestDistance = candidate, d
		}
	}
	return best, bestDistance >= 0
}

// Alone reports whether no other candidate is as near to name as found, which is the nearest. Only then it is safe to
// say that it was meant.
func Alone(name, found string, candidates []string) bool {
	folded := appendFolded(nil, name)
	best := distance(folded, appendFolded(nil, found), len(folded)+len(found))
	var scratch [64]rune
	other := scratch[:0]
	for _, candidate := range candidates {
		if candidate == name || candidate == found {
			continue
		}
		other = appendFolded(other[:0], candidate)
		if distance(folded, other, best) <= best {
			return false
		}
	}
	return true
}

func sharedPrefix(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
