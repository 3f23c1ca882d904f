package rules

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// placeKind tells how a place of a rule file is found.
type placeKind uint8

const (
	placeValue placeKind = iota // the value of a property of the element's object
	placeKey                    // the name of a property
	placeBrace                  // the opening brace of the element's object, or of a property's value
	placeSelf                   // the element itself
	placeNamed                  // a place that the scope names
)

// place is a place as a rule file names it.
type place struct {
	kind placeKind
	path string // property names joined by dots, or the name of a named place
}

// parsePlace reads a place: `parent_key`, `options.buttons`, `key:prompt`, `brace`, `brace:options`, `self`, or a name
// of the scope. Whether a named place exists is for the caller to check.
func parsePlace(s string, sc *scope) place {
	if _, named := sc.place(s); named {
		return place{placeNamed, s}
	}
	switch {
	case s == "self":
		return place{placeSelf, ""}
	case s == "brace":
		return place{placeBrace, ""}
	case strings.HasPrefix(s, "key:"):
		return place{placeKey, s[len("key:"):]}
	case strings.HasPrefix(s, "brace:"):
		return place{placeBrace, s[len("brace:"):]}
	case strings.Contains(s, "-"):
		return place{placeNamed, s}
	}
	return place{placeValue, s}
}

// find returns the spots of a place for an element; none where it does not exist.
func (p place) find(sc *scope, el any) []spot {
	switch p.kind {
	case placeNamed:
		if named, ok := sc.place(p.path); ok {
			return named.find(el)
		}
		return nil
	case placeSelf:
		return []spot{sc.self(el)}
	}
	if sc.object.node == nil {
		return nil
	}
	n := sc.object.node(el)
	if n == nil {
		return nil
	}
	if n = descend(n, p.path); n == nil {
		return nil
	}
	switch p.kind {
	case placeKey:
		return []spot{keySpot(n)}
	case placeBrace:
		return []spot{braceSpot(n)}
	}
	return []spot{valueSpot(n)}
}

// firstOf returns the first place that exists, or what stands for the whole element.
func firstOf(places []place, sc *scope, el any) spot {
	for _, p := range places {
		if spots := p.find(sc, el); len(spots) > 0 {
			return spots[0]
		}
	}
	if sc.object.node != nil {
		if n := sc.object.node(el); n != nil && n.Kind() == syntax.Object {
			return braceSpot(n)
		}
	}
	return sc.self(el)
}
