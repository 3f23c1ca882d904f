package rules

import (
	"sort"
	"sync"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"reflect"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// scope is one kind of thing that rules look at.
type scope struct {
	name     string      // what `for:` says
	doc      string      // one sentence
	variable string      // the element's name in expressions
	object   *objectType // the element's type
	flags    []flow.Flag // the element's yes/no facts by bit
	places   []namedPlace

	each    func(def *flow.Definition, visit visitor)
	self    func(el any) spot
	action  func(el any) *flow.Action // the action it belongs to, for subject and path; nil func: never one
	subject func(el any) string       // the subject where it is not that of the action; nil func: the action's
	notes   func(el any) []Related    // places that belong to every finding about the element
	base    func(el any) string       // beginning of the slot
	anchor  func(el any) *syntax.Node // where the slot's path begins for elements without an action; nil: the definition

	across   bool // its elements are known only when every file of the run has been read
	hasTypes bool // only.types can narrow it
	defect   bool // every element is something wrong, so that a rule needs no condition
	byOwnID  bool // a built-in rule of this scope speaks of elements with its own id only (violations)
	many     bool // there are as many elements as the definition is large
	made     bool // the elements come from the run, not from the definition
}

// visitor takes an element, its yes/no facts and the word that only.types is compared with.
type visitor func(el any, bits flow.Bits, typ string)

// namedPlace is a place that a scope gives a name to. It may be several places, or none.
type namedPlace struct {
	name string
	doc  string // one sentence
	find func(el any) []spot
}

// placed describes a named place of a scope with elements of type T.
func placed[T any](name, doc string, find func(*T) []spot) namedPlace {
	return namedPlace{name, doc, func(el any) []spot { return find(el.(*T)) }}
}

// spot is a place in the file.
type spot struct {
	span  syntax.Range
	node  *syntax.Node // the value or name that it is or stands in; nil where it is no part of a value
	mark  string       // "key", "brace", or "" for the whole value
	file  string       // the other file that the place is in; "" for the definition's own
	sheet *Sheet       // the text that the place is in where it is no definition; nil elsewhere
}

// tree is the text of the other file that the place is in, nil for the definition's own.
func (s spot) tree() *syntax.Tree {
	if s.file == "" || s.node == nil {
		return nil
	}
	return s.node.Tree()
}

func valueSpot(n *syntax.Node) spot {
	if n.IsName() {
		return spot{span: n.Range(), node: n, mark: "key"}
	}
	return spot{span: n.Range(), node: n}
}

// keySpot is the property name of a member's value; the value itself where it has no name.
func keySpot(value *syntax.Node) spot {
	if name := value.Name(); name != nil {
		return spot{span: name.Range(), node: name, mark: "key"}
	}
	return valueSpot(value)
}

// braceSpot is the opening brace of an object or array; the whole of any other value.
func braceSpot(n *syntax.Node) spot {
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		return valueSpot(n)
	}
	return spot{span: n.OpeningBrace(), node: n, mark: "brace"}
}

// spotsOf returns the values as places, leaving out what is not there.
func spotsOf(nodes ...*syntax.Node) []spot {
	var spots []spot
	for _, n := range nodes {
		if n != nil {
			spots = append(spots, valueSpot(n))
		}
	}
	return spots
}

// modelTypes is the model as expressions and rule files see it.
type modelTypes struct {
	scopes     []*scope
	byScope    map[string]*scope
	byGo       map[reflect.Type]*objectType
	byName     map[string]*objectType
	types      []*objectType // in the order of registration
	definition *objectType
}

// model returns the registry of scopes and types.
var model = sync.OnceValue(func() *modelTypes {
	m := &modelTypes{
		byScope:    map[string]*scope{},
		byGo:       map[reflect.Type]*objectType{},
		byName:     map[string]*objectType{},
		definition: definitionType(),
	}
	m.addType(m.definition)
	for _, t := range helperTypes() {
		m.addType(t)
	}
	m.scopes = append(allScopes(m), madeScopes()...)
	for _, s := range m.scopes {
		m.byScope[s.name] = s
		if m.byGo[s.object.goType] == nil {
			m.addType(s.object)
		}
	}
	return m
})

func (m *modelTypes) addType(t *objectType) {
	m.types = append(m.types, t)
	m.byGo[t.goType] = t
	m.byName[t.name] = t
}

func (m *modelTypes) scopeNames() []string {
	names := make([]string, len(m.scopes))
	for i, s := range m.scopes {
		names[i] = s.name
	}
	sort.Strings(names)
	return names
}

// flagNames returns the names of the yes/no facts of a table.
func flagNames(table []flow.Flag) []string {
	names := make([]string, len(table))
	for i, f := range table {
		names[i] = f.Name
	}
	return names
}

// flagBits returns the named yes/no facts of a table as bits. Names that the table lacks are left out; the loader has
// refused them.
func flagBits(table []flow.Flag, names []string) (bits flow.Bits) {
	for _, name := range names {
		for i := range table {
			if table[i].Name == name {
				bits.Set(i)
			}
		}
	}
	return bits
}

func (s *scope) place(name string) (namedPlace, bool) {
	for _, p := range s.places {
		if p.name == name {
			return p, true
		}
	}
	return namedPlace{}, false
}

func (s *scope) placeNames() []string {
	names := make([]string, 0, len(s.places)+2)
	for _, p := range s.places {
		names = append(names, p.name)
	}
	return append(names, "self", "brace")
}

// placesInWords is the end of a sentence that says which places there are.
func (s *scope) placesInWords() string {
	text := "; its places are " + orList(s.placeNames())
	if s.object.node != nil {
		text += ", and NAME or key:NAME for its properties"
	}
	return text
}

// provider tells the type checker and the planner of the model's types.
type provider struct {
	*types.Registry
	model *modelTypes
}

// FindStructType implements types.Provider.
func (p provider) FindStructType(name string) (*types.Type, bool) {
	if t := p.model.byName[name]; t != nil {
		return types.NewTypeTypeWithParam(t.typ), true
	}
	return p.Registry.FindStructType(name)
}

// FindStructFieldNames implements types.Provider.
func (p provider) FindStructFieldNames(name string) ([]string, bool) {
	if t := p.model.byName[name]; t != nil {
		return t.factNames(), true
	}
	return p.Registry.FindStructFieldNames(name)
}

// FindStructFieldType implements types.Provider.
func (p provider) FindStructFieldType(name, field string) (*types.FieldType, bool) {
	if t := p.model.byName[name]; t != nil {
		f := t.field(field)
		return f, f != nil
	}
	return p.Registry.FindStructFieldType(name, field)
}

// NewValue implements types.Provider: the model's objects cannot be made by expressions.
func (p provider) NewValue(name string, fields map[string]ref.Val) ref.Val {
	if p.model.byName[name] != nil {
		return types.NewErr("%s cannot be made, only read", name)
	}
	return p.Registry.NewValue(name, fields)
}

// NativeToValue implements types.Adapter.
func (p provider) NativeToValue(value any) ref.Val { return adapter{}.NativeToValue(value) }
