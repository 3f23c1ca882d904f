package rules

import (
	"fmt"
	"math"
	"reflect"
	"strconv"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"

	"github.com/inrolint/inrolint/lint/syntax"
)

// object is an object of the model as a CEL value. It is as large as a pointer, so that making one allocates nothing.
type object[T any] struct{ p *T }

// ConvertToNative implements ref.Val.
func (o object[T]) ConvertToNative(to reflect.Type) (any, error) {
	if reflect.TypeOf(o.p).AssignableTo(to) {
		return o.p, nil
	}
	return nil, fmt.Errorf("cannot convert %T to %v", o.p, to)
}

// ConvertToType implements ref.Val.
func (o object[T]) ConvertToType(to ref.Type) ref.Val {
	if to == types.TypeType {
		return o.Type().(*types.Type)
	}
	return types.NewErr("cannot convert %s to %s", o.Type().TypeName(), to.TypeName())
}

// Equal implements ref.Val: two objects are equal when they are the same one.
func (o object[T]) Equal(other ref.Val) ref.Val {
	same, ok := other.(object[T])
	return types.Bool(ok && same.p == o.p)
}

// Type implements ref.Val.
func (o object[T]) Type() ref.Type {
	if t := model().byGo[reflect.TypeFor[*T]()]; t != nil {
		return t.typ
	}
	return types.DynType
}

// Value implements ref.Val.
func (o object[T]) Value() any { return o.p }

// Get implements traits.Indexer, for objects that come out of dynamic expressions.
func (o object[T]) Get(index ref.Val) ref.Val {
	name, ok := index.(types.String)
	t := model().byGo[reflect.TypeFor[*T]()]
	if !ok || t == nil || t.field(string(name)) == nil {
		return types.NewErr("no such fact: %v", index)
	}
	v, err := t.field(string(name)).GetFrom(o.p)
	if err != nil {
		return types.NewErrFromString(err.Error())
	}
	return adapter{}.NativeToValue(v)
}

// IsSet implements traits.FieldTester.
func (o object[T]) IsSet(field ref.Val) ref.Val {
	name, ok := field.(types.String)
	t := model().byGo[reflect.TypeFor[*T]()]
	if !ok || t == nil || t.field(string(name)) == nil {
		return types.NewErr("no such fact: %v", field)
	}
	return types.Bool(t.field(string(name)).IsSet(o.p))
}

// jsonFact turns a JSON value into what expressions see: texts, numbers and truths at once, objects as maps and arrays
// as lists that are read when asked. What is absent, null or no JSON is null.
func jsonFact(n *syntax.Node) any {
	if n == nil {
		return types.NullValue
	}
	switch n.Kind() {
	case syntax.String:
		return types.String(n.Text())
	case syntax.Number:
		return jsonNumber(n.Raw())
	case syntax.Bool:
		return types.Bool(n.IsTrue())
	case syntax.Array:
		return &jsonArray{n: n}
	case syntax.Object:
		return &jsonObject{n: n}
	}
	return types.NullValue
}

func jsonValue(n *syntax.Node) ref.Val { return jsonFact(n).(ref.Val) }

func jsonNumber(raw string) ref.Val {
	if i, err := strconv.ParseInt(raw, 10, 64); err == nil {
		return types.Int(i)
	}
	f, err := strconv.ParseFloat(raw, 64)
	if err != nil && f == 0 {
		return types.NullValue
	}
	return types.Double(f)
}

// jsonObject is a JSON object as a CEL map. Null members are absent and the last of equal names counts.
type jsonObject struct {
	n       *syntax.Node
	members map[string]*syntax.Node // of a large object, made at the first look-up
}

// fewMembers is how many members are looked through one by one.
const fewMembers = 32

// get returns the value of a member, nil where it is absent or null.
func (o *jsonObject) get(name string) *syntax.Node {
	if o.n.Len() <= fewMembers {
		return o.n.Get(name)
	}
	if o.members == nil {
		o.members = make(map[string]*syntax.Node, o.n.Len())
		for c := range o.n.Children() {
			o.members[c.Key()] = c
		}
	}
	if n := o.members[name]; n != nil && n.Kind() != syntax.Null {
		return n
	}
	return nil
}

// ConvertToNative implements ref.Val.
func (o *jsonObject) ConvertToNative(to reflect.Type) (any, error) {
	return nil, fmt.Errorf("cannot convert a JSON object to %v", to)
}

// ConvertToType implements ref.Val.
func (o *jsonObject) ConvertToType(to ref.Type) ref.Val {
	switch to {
	case types.MapType:
		return o
	case types.TypeType:
		return types.MapType
	}
	return types.NewErr("cannot convert a map to %s", to.TypeName())
}

// Equal implements ref.Val.
func (o *jsonObject) Equal(other ref.Val) ref.Val {
	m, ok := other.(traits.Mapper)
	if !ok {
		return types.False
	}
	keys := o.keys()
	if types.Int(len(keys)) != m.Size() {
		return types.False
	}
	for _, k := range keys {
		theirs, found := m.Find(k)
		if !found {
			return types.False
		}
		if mine, _ := o.Find(k); types.Equal(mine, theirs) != types.True {
			return types.False
		}
	}
	return types.True
}

// Type implements ref.Val.
func (o *jsonObject) Type() ref.Type { return types.MapType }

// Value implements ref.Val.
func (o *jsonObject) Value() any { return o.n }

// Contains implements traits.Container.
func (o *jsonObject) Contains(key ref.Val) ref.Val {
	_, found := o.Find(key)
	return types.Bool(found)
}

// Find implements traits.Mapper.
func (o *jsonObject) Find(key ref.Val) (ref.Val, bool) {
	name, ok := key.(types.String)
	if !ok {
		return nil, false
	}
	n := o.get(string(name))
	if n == nil {
		return nil, false
	}
	return jsonValue(n), true
}

// Get implements traits.Indexer.
func (o *jsonObject) Get(key ref.Val) ref.Val {
	if v, found := o.Find(key); found {
		return v
	}
	return types.NewErr("no such key: %v", key)
}

// Size implements traits.Sizer.
func (o *jsonObject) Size() ref.Val { return types.Int(len(o.keys())) }

// Iterator implements traits.Iterable.
func (o *jsonObject) Iterator() traits.Iterator {
	return types.NewRefValList(adapter{}, o.keys()).Iterator()
}

// keys returns the names of the members that are present, in file order.
func (o *jsonObject) keys() []ref.Val {
	keys := make([]ref.Val, 0, o.n.Len())
	var seen map[string]bool
	if len(o.n.Tree().Duplicates()) > 0 {
		seen = make(map[string]bool, o.n.Len())
	}
	for c := range o.n.Children() {
		if c.Kind() == syntax.Null || c.Name() == nil {
			continue
		}
		name := c.Key()
		if seen != nil {
			if seen[name] || o.get(name) == nil {
				continue
			}
			seen[name] = true
		}
		keys = append(keys, types.String(name))
	}
	return keys
}

// jsonArray is a JSON array as a CEL list.
type jsonArray struct {
	n        *syntax.Node
	elements []*syntax.Node // made at the first look at a later element
}

// fewElements is how many elements are stepped over to reach one.
const fewElements = 8

// element returns the element at an index, nil beyond the ends.
func (a *jsonArray) element(i int) *syntax.Node {
	if i < 0 || i >= a.n.Len() {
		return nil
	}
	if i < fewElements {
		c := a.n.First()
		for ; i > 0; i-- {
			c = c.Next()
		}
		return c
	}
	if a.elements == nil {
		a.elements = make([]*syntax.Node, 0, a.n.Len())
		for c := range a.n.Children() {
			a.elements = append(a.elements, c)
		}
	}
	return a.elements[i]
}

func (a *jsonArray) list() traits.Lister {
	values := make([]ref.Val, 0, a.n.Len())
	for c := range a.n.Children() {
		values = append(values, jsonValue(c))
	}
	return types.NewRefValList(adapter{}, values)
}

// ConvertToNative implements ref.Val.
func (a *jsonArray) ConvertToNative(to reflect.Type) (any, error) {
	return a.list().ConvertToNative(to)
}

// ConvertToType implements ref.Val.
func (a *jsonArray) ConvertToType(to ref.Type) ref.Val {
	switch to {
	case types.ListType:
		return a
	case types.TypeType:
		return types.ListType
	}
	return types.NewErr("cannot convert a list to %s", to.TypeName())
}

// Equal implements ref.Val.
func (a *jsonArray) Equal(other ref.Val) ref.Val { return a.list().Equal(other) }

// Type implements ref.Val.
func (a *jsonArray) Type() ref.Type { return types.ListType }

// Value implements ref.Val.
func (a *jsonArray) Value() any { return a.n }

// Add implements traits.Adder.
func (a *jsonArray) Add(other ref.Val) ref.Val { return a.list().Add(other) }

// Contains implements traits.Container.
func (a *jsonArray) Contains(v ref.Val) ref.Val { return a.list().Contains(v) }

// Get implements traits.Indexer.
func (a *jsonArray) Get(index ref.Val) ref.Val {
	i, ok := wholeIndex(index)
	if !ok {
		return types.NewErr("a list has no element %v", index)
	}
	n := a.element(i)
	if n == nil {
		return types.NewErr("index %d out of range of a list of %d", i, a.n.Len())
	}
	return jsonValue(n)
}

// wholeIndex reads a list index; CEL allows a double that is a whole number.
func wholeIndex(v ref.Val) (int, bool) {
	switch v := v.(type) {
	case types.Int:
		return int(v), true
	case types.Uint:
		return int(v), v <= math.MaxInt32
	case types.Double:
		return int(v), float64(int32(v)) == float64(v)
	}
	return 0, false
}

// Iterator implements traits.Iterable.
func (a *jsonArray) Iterator() traits.Iterator { return a.list().Iterator() }

// Size implements traits.Sizer.
func (a *jsonArray) Size() ref.Val { return types.Int(a.n.Len()) }

// adapter makes CEL values of the model's Go values.
type adapter struct{}

// NativeToValue implements types.Adapter.
func (adapter) NativeToValue(value any) ref.Val {
	switch v := value.(type) {
	case ref.Val:
		return v
	case bool:
		return types.Bool(v)
	case string:
		return types.String(v)
	case int:
		return types.Int(v)
	case []string:
		return types.NewStringList(adapter{}, v)
	case *syntax.Node:
		return jsonValue(v)
	case nil:
		return types.NullValue
	}
	if t := model().byGo[reflect.TypeOf(value)]; t != nil {
		if reflect.ValueOf(value).IsNil() {
			return types.NullValue
		}
		return t.wrap(value)
	}
	if reflect.TypeOf(value).Kind() == reflect.Slice {
		return types.NewDynamicList(adapter{}, value)
	}
	return types.DefaultTypeAdapter.NativeToValue(value)
}
