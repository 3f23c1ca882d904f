package rules

import (
	"fmt"
	"reflect"
	"sort"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Fact is something that expressions can ask of an object: a property of `doc`, `action`, `trigger`, ….
type Fact struct {
	Name string
	Doc  string // one sentence, without a subject
	Type string // as CEL writes it: "bool", "list(string)", "Action"
	Flag bool   // a yes/no fact that can stand in when, unless, has and lacks

	wide bool // a list (or a text) that grows with the whole definition, not with the object
	typ  *types.Type
	get  func(any) (any, error)
}

// objectType is a type of the model as expressions see it.
type objectType struct {
	name   string
	doc    string
	goType reflect.Type
	typ    *types.Type
	facts  []Fact
	wrap   func(any) ref.Val
	node   func(any) *syntax.Node // the object's own JSON value; nil where it has none

	index  sync.Once // guards fields
	fields map[string]*types.FieldType
}

// newType describes a Go struct to expressions. Of facts with the same name the first counts, so that a text fact can
// stand for the yes/no fact of its name.
func newType[T any](name, doc string, node func(*T) *syntax.Node, facts ...Fact) *objectType {
	t := &objectType{
		name:   name,
		doc:    doc,
		goType: reflect.TypeFor[*T](),
		typ:    types.NewObjectType(name),
		facts:  distinct(facts),
		wrap:   func(v any) ref.Val { return object[T]{v.(*T)} },
	}
	if node != nil {
		t.node = func(v any) *syntax.Node { return node(v.(*T)) }
	}
	return t
}

// distinct leaves out facts whose name stands already.
func distinct(facts []Fact) []Fact {
	seen := make(map[string]bool, len(facts))
	kept := facts[:0]
	for _, f := range facts {
		if !seen[f.Name] {
			seen[f.Name] = true
			kept = append(kept, f)
		}
	}
	return kept
}

// fact describes a typed fact. get returns a CEL value or a Go value that the adapter knows.
func fact[T any](name string, typ *types.Type, doc string, get func(*T) any) Fact {
	read := func(target any) (any, error) {
		o, ok := target.(*T)
		if !ok || o == nil {
			return nil, fmt.Errorf("there is no object to read %q of", name)
		}
		return get(o), nil
	}
	return Fact{Name: name, Doc: doc, Type: typ.String(), typ: typ, get: read}
}

// wide marks a fact whose size grows with the whole definition.
func wide(f Fact) Fact {
	f.wide = true
	return f
}

// flagFacts makes a fact of each yes/no fact of a table.
func flagFacts[T any](table []flow.Flag, bits func(*T) flow.Bits) []Fact {
	facts := make([]Fact, len(table))
	for i, flag := range table {
		facts[i] = fact(flag.Name, types.BoolType, flag.Doc, func(o *T) any { return types.Bool(bits(o).Has(i)) })
		facts[i].Flag = true
	}
	return facts
}

// isZero reports whether a fact's value counts as absent for has().
func isZero(v any) bool {
	switch v := v.(type) {
	case nil, types.Null:
		return true
	case types.Bool:
		return !bool(v)
	case types.String:
		return v == ""
	case ref.Val:
		return false
	}
	return reflect.ValueOf(v).IsZero()
}

// field returns what CEL needs to know of a fact, nil where there is none of that name. The table of all is made when CEL
// first asks, which most runs do not come to.
func (t *objectType) field(name string) *types.FieldType {
	t.index.Do(func() {
		t.fields = make(map[string]*types.FieldType, len(t.facts))
		for i := range t.facts {
			f := &t.facts[i]
			t.fields[f.Name] = &types.FieldType{Type: f.typ, IsSet: f.isSet, GetFrom: f.get}
		}
	})
	return t.fields[name]
}

// isSet reports whether an object has the fact, for has().
func (f *Fact) isSet(target any) bool {
	v, err := f.get(target)
	return err == nil && !isZero(v)
}

// plainFactNames are the names of the facts that are more than a yes or no.
func (t *objectType) plainFactNames() []string {
	var names []string
	for _, f := range t.facts {
		if !f.Flag {
			names = append(names, f.Name)
		}
	}
	return names
}

// factNames returns the names of the type's facts in order.
func (t *objectType) factNames() []string {
	names := make([]string, len(t.facts))
	for i := range t.facts {
		names[i] = t.facts[i].Name
	}
	sort.Strings(names)
	return names
}

// fact returns the fact of that name.
func (t *objectType) fact(name string) (*Fact, bool) {
	for i := range t.facts {
		if t.facts[i].Name == name {
			return &t.facts[i], true
		}
	}
	return nil, false
}

// text is a CEL string.
func text(s string) any { return types.String(s) }

// number is a CEL int.
func number(n int) any { return types.Int(n) }

// truth is a CEL bool.
func truth(b bool) any { return types.Bool(b) }

var (
	textType   = cel.StringType
	numberType = cel.IntType
	truthType  = cel.BoolType
	textsType  = cel.ListType(cel.StringType)
	anyType    = cel.DynType
)

// listOf is the CEL type of a list of objects of the model.
func listOf(name string) *types.Type { return cel.ListType(types.NewObjectType(name)) }

// objectOf is the CEL type of an object of the model.
func objectOf(name string) *types.Type { return types.NewObjectType(name) }
