package schema

import (
	"fmt"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// unknownName is a name in an object whose schema does not have it.
type unknownName struct {
	name   string
	object *check
}

// unknownWords is what there is to say of such a name; it is the same in every object of that schema.
type unknownWords struct {
	message, help, suggestion string
	sure                      bool // no other name is as near as the suggestion
}

const whyUnknown = "Inrō does not say what its API does with a property it does not know; at best it passes over it."

// unknown reports a member that no source knows, unless something else speaks of it or the place is known to hold more.
func (v *validation) unknown(s *shape, u unknownMember, owner any) {
	if isPartOfBrokenSource(u.value.Parent()) {
		return
	}
	key := unknownName{u.value.Key(), u.object}
	words := v.wordsOf(s, key)
	near := words.suggestion != ""
	count := &v.far
	if near {
		count = &v.near
	} else if v.def.Export || v.unpublished(key.name, u.value) {
		return
	}
	if *count++; *count > most {
		return
	}
	v.found = append(v.found, Violation{
		Rule:       "unknown-property",
		Node:       u.value,
		Owner:      owner,
		Property:   key.name,
		Message:    words.message,
		Why:        whyUnknown,
		Help:       words.help,
		Suggestion: words.suggestion,
		Sure:       words.sure,
		Near:       near,
	})
}

// rememberedNames is for how many unknown names the words are kept. Few definitions have more than a handful.
const rememberedNames = 1000

func (v *validation) wordsOf(s *shape, key unknownName) unknownWords {
	words, ok := v.words[key]
	if ok {
		return words
	}
	words = v.shapes.unknownWords(s, key)
	if v.words == nil {
		v.words = map[unknownName]unknownWords{}
	}
	if len(v.words) < rememberedNames {
		v.words[key] = words
	}
	return words
}

// isPartOfBrokenSource reports whether the object is a media_file without exactly one of its two sources: then
// another rule says so, and what stands there instead is part of that.
func isPartOfBrokenSource(n *syntax.Node) bool {
	return n.Key() == "media_file" && (n.Get("id") == nil) == (n.Get("file_url") == nil)
}

// unpublished reports whether a campaign may have a top-level property of that name without any source knowing it.
func (v *validation) unpublished(name string, value *syntax.Node) bool {
	if v.def.Kind == flow.Scenario || value.Parent() != v.def.Body {
		return false
	}
	folded := strings.ToLower(name)
	return slices.ContainsFunc(v.shapes.catalog.Unpublished, func(part string) bool { return strings.Contains(folded, part) })
}

// fewNames is up to how many known names are listed in a message.
const fewNames = 8

func (s *shapes) unknownWords(at *shape, key unknownName) unknownWords {
	words := unknownWords{message: fmt.Sprintf("%s is no known property of %s.", quote(key.name), key.object.noun())}
	if near, ok := nearest.Within(key.name, key.object.names, 1); ok {
		words.suggestion, words.sure = near, nearest.Alone(key.name, near, key.object.names)
		return words
	}
	if noun := s.homeOf(at, key); noun != "" {
		words.help = fmt.Sprintf("It is a property of %s; write it there.", noun)
		return words
	}
	if n := len(key.object.names); n > 0 && n <= fewNames {
		words.help = "Known here: " + enumerate(key.object.names, "and") + "."
	}
	return words
}

// home is an object that has a property of some name.
type home struct {
	shape *shape
	noun  string
}

// homeOf says where a name that is not known at one place belongs; "" where no place is known. A place in the same
// element comes first.
func (s *shapes) homeOf(at *shape, key unknownName) string {
	elsewhere := ""
	for _, h := range s.homes()[nearest.Fold(key.name)] {
		switch {
		case h.noun == key.object.noun():
		case h.shape == at:
			return h.noun
		case elsewhere == "":
			elsewhere = h.noun
		}
	}
	return elsewhere
}

// findHomes lists, by folded name, every object of the catalogue that has such a property.
func (s *shapes) findHomes() map[string][]home {
	found := map[string][]home{}
	collect := func(at *shape) { at.check.homes(at, found) }
	collect(s.action(nil))
	for i := range s.catalog.Actions {
		collect(s.action(&s.catalog.Actions[i].Flow))
	}
	for i := range s.catalog.Triggers {
		collect(s.trigger(&s.catalog.Triggers[i].Flow))
	}
	collect(s.rule())
	collect(s.document(flow.KindUnknown, false))
	return found
}

// homes adds the properties of an object and of what lies in it.
func (c *check) homes(at *shape, found map[string][]home) {
	for _, name := range c.names {
		folded := nearest.Fold(name)
		found[folded] = append(found[folded], home{at, c.noun()})
		if inner := c.members[name].check; inner != nil {
			inner.homes(at, found)
		}
	}
	if c.items != nil {
		c.items.homes(at, found)
	}
}

// noun is what a message calls the object.
func (c *check) noun() string {
	if c.title == "" {
		return "this object"
	}
	return c.title
}
