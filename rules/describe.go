package rules

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// Scope describes one kind of thing that rules look at, for documentation and editors.
type Scope struct {
	Name     string // what `for:` says
	Doc      string // one sentence
	Variable string // the element's name in expressions
	Type     string // the element's type in expressions
	Flags    []flow.Flag
	Facts    []Fact
	Places   []Place
}

// Place describes a place that a scope gives a name to.
type Place struct{ Name, Doc string }

// Keys lists the keys of a rule file, in the order in which they are best written.
func Keys() []string { return slices.Clone(ruleKeys) }

// Scopes describes the scopes in the order in which they are run.
func Scopes() []Scope {
	m := model()
	scopes := make([]Scope, len(m.scopes))
	for i, s := range m.scopes {
		scopes[i] = Scope{Name: s.name, Doc: s.doc, Variable: s.variable, Type: s.object.name, Flags: s.flags, Facts: s.object.facts}
		for _, p := range s.places {
			scopes[i].Places = append(scopes[i].Places, Place{p.name, p.doc})
		}
		scopes[i].Places = append(scopes[i].Places, Place{"self", "The element itself."})
		if s.object.node != nil {
			scopes[i].Places = append(scopes[i].Places,
				Place{"brace", "The opening brace of the element's object."},
				Place{"brace:NAME", "The opening brace of a property's value."},
				Place{"key:NAME", "The name of a property."},
				Place{"NAME", "The value of a property; names are joined by dots."})
		}
	}
	return scopes
}

// FixOperation describes what a fix can do with a place.
type FixOperation struct {
	Name  string
	Doc   string   // one sentence
	Takes []string // the keys that may stand beside it
}

// FixOperations describes what fixes can do.
func FixOperations() []FixOperation {
	var all []FixOperation
	for _, o := range fixOperations() {
		all = append(all, FixOperation{o.name, o.doc, o.takes})
	}
	return all
}

// Functions describes the functions that expressions can call besides those of CEL and of its strings extension.
func Functions() []Function { return functions() }
