package rules

import (
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/ext"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// maxExpression is the length of an expression in code points beyond which it is refused.
const maxExpression = 4096

// environment returns the types and functions that expressions can use. Making it takes about half a millisecond, so
// it is made when the first expression needs it.
var environment = sync.OnceValues(makeEnvironment)

func makeEnvironment() (*cel.Env, error) {
	registry, err := types.NewProtoRegistry()
	if err != nil {
		return nil, err
	}
	p := provider{registry, model()}
	options := []cel.EnvOption{
		cel.StdLib(),
		cel.CustomTypeProvider(p),
		cel.CustomTypeAdapter(p),
		cel.ParserExpressionSizeLimit(maxExpression),
		ext.Strings(ext.StringsVersion(4)),
	}
	for _, f := range functions() {
		options = append(options, f.option)
	}
	return cel.NewCustomEnv(options...)
}

var scopeEnvironments sync.Map // scope name -> func() (*cel.Env, error)

// environmentOf returns the environment for checking expressions of a scope: it knows `doc` and the element.
func environmentOf(s *scope) (*cel.Env, error) {
	once, _ := scopeEnvironments.LoadOrStore(s.name, sync.OnceValues(func() (*cel.Env, error) {
		base, err := environment()
		if err != nil {
			return nil, err
		}
		options := []cel.EnvOption{
			cel.Variable("doc", model().definition.typ),
			cel.Variable("suggestion", textType),
		}
		if s.variable != "doc" {
			options = append(options, cel.Variable(s.variable, s.object.typ))
		}
		return base.Extend(options...)
	}))
	return once.(func() (*cel.Env, error))()
}

// Function is a function that expressions can call besides those of CEL itself and its strings extension.
type Function struct {
	Name      string
	Signature string
	Doc       string // one sentence
	option    cel.EnvOption
}

// functions lists the own functions.
func functions() []Function {
	return []Function{
		{
			Name: "either", Signature: "either(list(string)) -> string",
			Doc: "Quotes the names and joins them with commas and a final \"or\".",
			option: cel.Function("either", cel.Overload("either_list", []*cel.Type{textsType}, textType,
				cel.UnaryBinding(func(v ref.Val) ref.Val { return joined(v, " or ") }))),
		},
		{
			Name: "all_of", Signature: "all_of(list(string)) -> string",
			Doc: "Quotes the names and joins them with commas and a final \"and\".",
			option: cel.Function("all_of", cel.Overload("all_of_list", []*cel.Type{textsType}, textType,
				cel.UnaryBinding(func(v ref.Val) ref.Val { return joined(v, " and ") }))),
		},
		{
			Name: "bytes_of", Signature: "bytes_of(string) -> int",
			Doc: "The length of a text in UTF-8 bytes; size() counts code points.",
			option: cel.Function("bytes_of", cel.Overload("bytes_of_string", []*cel.Type{textType}, numberType,
				cel.UnaryBinding(func(v ref.Val) ref.Val {
					s, ok := v.(types.String)
					if !ok {
						return types.MaybeNoSuchOverloadErr(v)
					}
					return types.Int(len(s))
				}))),
		},
		{
			Name: "near", Signature: "near(string, list(string)) -> string",
			Doc: "The name of the list that was probably meant, \"\" where none is near.",
			option: cel.Function("near", cel.Overload("near_string_list", []*cel.Type{textType, textsType}, textType,
				cel.BinaryBinding(func(word, list ref.Val) ref.Val {
					s, names, ok := wordAmong(word, list)
					if !ok {
						return types.MaybeNoSuchOverloadErr(word)
					}
					found, _ := nearest.Of(s, names)
					return types.String(found)
				}))),
		},
		{
			Name: "near_alone", Signature: "near_alone(string, list(string)) -> bool",
			Doc: "Whether one name of the list is near, and no other is as near.",
			option: cel.Function("near_alone", cel.Overload("near_alone_string_list", []*cel.Type{textType, textsType}, truthType,
				cel.BinaryBinding(func(word, list ref.Val) ref.Val {
					s, names, ok := wordAmong(word, list)
					if !ok {
						return types.MaybeNoSuchOverloadErr(word)
					}
					found, near := nearest.Of(s, names)
					return types.Bool(near && nearest.Alone(s, found, names))
				}))),
		},
		listsFunction("lists_key", "Whether an action of the definition has that action_key.", (*flow.Definition).ActionByKey),
		listsFunction("lists_id", "Whether an action of the definition has that id, given as decimal text.", (*flow.Definition).ActionByID),
		pathFunction("value", "ELEMENT.value(path) -> dyn", anyType,
			"The JSON value at a path of property names below the element, null where there is none.",
			func(n *syntax.Node) ref.Val { return jsonValue(n) }),
		pathFunction("text", "ELEMENT.text(path) -> string", textType,
			"The text at a path of property names below the element, \"\" where there is none or it is no text.",
			func(n *syntax.Node) ref.Val {
				if n == nil || n.Kind() != syntax.String {
					return types.String("")
				}
				return types.String(n.Text())
			}),
		pathFunction("present", "ELEMENT.present(path) -> bool", truthType,
			"Whether a value that is not null stands at a path of property names below the element.",
			func(n *syntax.Node) ref.Val { return types.Bool(n != nil) }),
		pathFunction("length", "ELEMENT.length(path) -> int", numberType,
			"How many elements or members the array or object at the path has, -1 where there is none.",
			func(n *syntax.Node) ref.Val {
				if n == nil || n.Kind() != syntax.Array && n.Kind() != syntax.Object {
					return types.Int(-1)
				}
				return types.Int(n.Len())
			}),
	}
}

// listsFunction is a method of the document that looks an action up without walking through all of them.
func listsFunction(name, doc string, find func(*flow.Definition, string) *flow.Action) Function {
	overload := cel.MemberOverload("definition_"+name, []*cel.Type{model().definition.typ, textType}, truthType,
		cel.BinaryBinding(func(o, arg ref.Val) ref.Val {
			def, ok := o.Value().(*flow.Definition)
			word, isText := arg.(types.String)
			if !ok || !isText {
				return types.MaybeNoSuchOverloadErr(arg)
			}
			return types.Bool(find(def, string(word)) != nil)
		}))
	return Function{Name: name, Signature: "doc." + name + "(string) -> bool", Doc: doc, option: cel.Function(name, overload)}
}

// pathFunction is a method of every object of the model that stands for a JSON object.
func pathFunction(name, signature string, result *types.Type, doc string, read func(*syntax.Node) ref.Val) Function {
	var overloads []cel.FunctionOpt
	for _, t := range model().types {
		if t.node == nil {
			continue
		}
		node := t.node
		overloads = append(overloads, cel.MemberOverload(strings.ToLower(t.name)+"_"+name, []*cel.Type{t.typ, textType}, result,
			cel.BinaryBinding(func(o, path ref.Val) ref.Val {
				p, ok := path.(types.String)
				if !ok {
					return types.MaybeNoSuchOverloadErr(path)
				}
				if o.Type() != t.typ {
					return types.MaybeNoSuchOverloadErr(o)
				}
				return read(descend(node(o.Value()), string(p)))
			})))
	}
	return Function{Name: name, Signature: signature, Doc: doc, option: cel.Function(name, overloads...)}
}

// descend follows property names joined by dots.
func descend(n *syntax.Node, path string) *syntax.Node {
	for path != "" && n != nil {
		var name string
		name, path, _ = strings.Cut(path, ".")
		n = n.Get(name)
	}
	return n
}

// joined quotes the strings of a list and joins them for a sentence.
func joined(v ref.Val, last string) ref.Val {
	names, ok := stringsOf(v)
	if !ok {
		return types.MaybeNoSuchOverloadErr(v)
	}
	return types.String(quotedList(names, last))
}

// wordAmong reads the arguments of a function that compares a word with a list of names.
func wordAmong(word, list ref.Val) (text string, names []string, ok bool) {
	s, isText := word.(types.String)
	names, listed := stringsOf(list)
	return string(s), names, isText && listed
}

// stringsOf reads a list of strings.
func stringsOf(v ref.Val) ([]string, bool) {
	list, ok := v.(traits.Lister)
	if !ok {
		return nil, false
	}
	if native, ok := list.Value().([]string); ok {
		return native, true
	}
	size, ok := list.Size().(types.Int)
	if !ok {
		return nil, false
	}
	names := make([]string, 0, size)
	for i := types.Int(0); i < size; i++ {
		s, ok := list.Get(i).(types.String)
		if !ok {
			return nil, false
		}
		names = append(names, string(s))
	}
	return names, true
}
