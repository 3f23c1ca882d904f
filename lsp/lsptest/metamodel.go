package lsptest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
)

// model is the official machine-readable specification of the protocol, as far as messages are checked against it.
type model struct {
	Requests      []*messageModel `json:"requests"`
	Notifications []*messageModel `json:"notifications"`
	Structures    []*structure    `json:"structures"`
	Enumerations  []*enumeration  `json:"enumerations"`
	TypeAliases   []*alias        `json:"typeAliases"`

	messages     map[string]*messageModel
	structures   map[string]*structure
	enumerations map[string]*enumeration
	aliases      map[string]*alias
	members      sync.Map // *structure -> map[string]*property
}

type messageModel struct {
	Method              string    `json:"method"`
	Direction           string    `json:"messageDirection"` // clientToServer, serverToClient, both
	ClientCapability    string    `json:"clientCapability"`
	Params              *typeName `json:"params"`
	Result              *typeName `json:"result"`
	PartialResult       *typeName `json:"partialResult"`
	RegistrationOptions *typeName `json:"registrationOptions"`

	request bool
}

type structure struct {
	Name       string      `json:"name"`
	Properties []*property `json:"properties"`
	Extends    []*typeName `json:"extends"`
	Mixins     []*typeName `json:"mixins"`
}

type property struct {
	Name     string    `json:"name"`
	Type     *typeName `json:"type"`
	Optional bool      `json:"optional"`
}

type enumeration struct {
	Name   string    `json:"name"`
	Type   *typeName `json:"type"`
	Values []struct {
		Value any `json:"value"`
	} `json:"values"`
	Custom bool `json:"supportsCustomValues"`
}

type alias struct {
	Name string    `json:"name"`
	Type *typeName `json:"type"`
}

// typeName is a type of the model.
type typeName struct {
	Kind    string          `json:"kind"`
	Name    string          `json:"name"`
	Element *typeName       `json:"element"`
	Items   []*typeName     `json:"items"`
	Key     *typeName       `json:"key"`
	Value   json.RawMessage `json:"value"` // of a map a type, of a literal a structure, of a constant the constant

	once    sync.Once
	literal map[string]*property
	mapped  *typeName
}

// ErrNoSpecification says that the specification is not there, and where it can be had.
var ErrNoSpecification = errors.New("messages are not checked against the specification of the protocol: it is published as " +
	"protocol/metaModel.json of github.com/microsoft/vscode-languageserver-node; put it there, or name the folder above lsp in INROLINT_SUITES")

// metaModel returns the model, or ErrNoSpecification where it is not there.
var metaModel = sync.OnceValues(func() (*model, error) {
	file := filepath.Join(suites(), "lsp", "metaModel.json")
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("%s is not there, so %w", file, ErrNoSpecification)
	}
	m := &model{messages: map[string]*messageModel{}, structures: map[string]*structure{}, enumerations: map[string]*enumeration{}, aliases: map[string]*alias{}}
	if err := json.Unmarshal(text, m); err != nil {
		return nil, err
	}
	for _, r := range m.Requests {
		r.request = true
		m.messages[r.Method] = r
	}
	for _, n := range m.Notifications {
		m.messages[n.Method] = n
	}
	for _, s := range m.Structures {
		m.structures[s.Name] = s
	}
	for _, e := range m.Enumerations {
		m.enumerations[e.Name] = e
	}
	for _, a := range m.TypeAliases {
		m.aliases[a.Name] = a
	}
	return m, nil
})

// suites returns the folder of the public test suites.
func suites() string {
	if folder := os.Getenv("INROLINT_SUITES"); folder != "" {
		return folder
	}
	folder, _ := os.Getwd()
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return filepath.Join(folder, "..", "shared", "suites")
		}
		above := filepath.Dir(folder)
		if above == folder {
			return "suites"
		}
		folder = above
	}
}

// check returns what is wrong with a decoded value of the type, "" where nothing is. Members that the model does not have
// are wrong, too: right for what we send.
func (m *model) check(t *typeName, v any, at string) string {
	switch t.Kind {
	case "base":
		return checkBase(t.Name, v, at)
	case "reference":
		return m.checkReference(t.Name, v, at)
	case "array":
		list, ok := v.([]any)
		if !ok {
			return wrong(at, v, "a list")
		}
		for i, element := range list {
			if problem := m.check(t.Element, element, fmt.Sprintf("%s/%d", at, i)); problem != "" {
				return problem
			}
		}
		return ""
	case "map":
		return m.checkMap(t, v, at)
	case "or":
		return m.checkOr(t, v, at)
	case "and":
		members := map[string]*property{}
		for _, item := range t.Items {
			for name, p := range m.membersOf(m.structures[item.Name]) {
				members[name] = p
			}
		}
		return m.checkObject(members, v, at)
	case "tuple":
		list, ok := v.([]any)
		if !ok || len(list) != len(t.Items) {
			return wrong(at, v, fmt.Sprintf("a list of %d", len(t.Items)))
		}
		for i, item := range t.Items {
			if problem := m.check(item, list[i], fmt.Sprintf("%s/%d", at, i)); problem != "" {
				return problem
			}
		}
		return ""
	case "literal":
		t.once.Do(t.readLiteral)
		return m.checkObject(t.literal, v, at)
	case "stringLiteral":
		var constant any
		_ = json.Unmarshal(t.Value, &constant)
		if v != constant {
			return wrong(at, v, fmt.Sprint(constant))
		}
		return ""
	}
	return at + ": the model has a type of unknown kind " + t.Kind
}

func (t *typeName) readLiteral() {
	var s structure
	_ = json.Unmarshal(t.Value, &s)
	t.literal = map[string]*property{}
	for _, p := range s.Properties {
		t.literal[p.Name] = p
	}
}

func (m *model) checkMap(t *typeName, v any, at string) string {
	object, ok := v.(map[string]any)
	if !ok {
		return wrong(at, v, "an object")
	}
	t.once.Do(func() { _ = json.Unmarshal(t.Value, &t.mapped) })
	for name, value := range object {
		if t.Key.Kind == "base" && (t.Key.Name == "DocumentUri" || t.Key.Name == "URI") {
			if problem := checkBase(t.Key.Name, name, at+"/"+name); problem != "" {
				return problem
			}
		}
		if problem := m.check(t.mapped, value, at+"/"+name); problem != "" {
			return problem
		}
	}
	return ""
}

// checkOr returns the problem that lies deepest: it belongs to the alternative that was meant.
func (m *model) checkOr(t *typeName, v any, at string) string {
	deepest := ""
	for _, item := range t.Items {
		problem := m.check(item, v, at)
		if problem == "" {
			return ""
		}
		if depth(problem) > depth(deepest) || deepest == "" {
			deepest = problem
		}
	}
	return deepest
}

// depth counts the slashes of the pointer that a problem begins with.
func depth(problem string) int {
	n := 0
	for _, c := range problem {
		switch c {
		case '/':
			n++
		case ':':
			return n
		}
	}
	return n
}

func (m *model) checkReference(name string, v any, at string) string {
	if s := m.structures[name]; s != nil && name != "LSPObject" {
		return m.checkObject(m.membersOf(s), v, at)
	}
	if e := m.enumerations[name]; e != nil {
		if e.Custom {
			return checkBase(e.Type.Name, v, at)
		}
		for _, value := range e.Values {
			if value.Value == v {
				return ""
			}
		}
		return wrong(at, v, "a value of "+name)
	}
	switch a := m.aliases[name]; {
	case name == "LSPAny":
		return ""
	case name == "LSPObject":
		if _, ok := v.(map[string]any); !ok {
			return wrong(at, v, "an object")
		}
		return ""
	case a != nil:
		return m.check(a.Type, v, at)
	}
	return at + ": the model has no type " + name
}

// membersOf returns the members of a structure, its own and inherited ones.
func (m *model) membersOf(s *structure) map[string]*property {
	if known, ok := m.members.Load(s); ok {
		return known.(map[string]*property)
	}
	members := map[string]*property{}
	for _, above := range slices.Concat(s.Extends, s.Mixins) {
		for name, p := range m.membersOf(m.structures[above.Name]) {
			members[name] = p
		}
	}
	for _, p := range s.Properties {
		members[p.Name] = p
	}
	m.members.Store(s, members)
	return members
}

func (m *model) checkObject(members map[string]*property, v any, at string) string {
	object, ok := v.(map[string]any)
	if !ok {
		return wrong(at, v, "an object")
	}
	for name, p := range members {
		value, there := object[name]
		if !there {
			if !p.Optional {
				return at + ": " + name + " is missing"
			}
			continue
		}
		if problem := m.check(p.Type, value, at+"/"+name); problem != "" {
			return problem
		}
	}
	for name := range object {
		if members[name] == nil && len(members) > 0 {
			return at + ": the specification has no member " + name
		}
	}
	return ""
}

var uriPattern = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)

func checkBase(name string, v any, at string) string {
	ok := false
	switch name {
	case "string", "RegExp":
		_, ok = v.(string)
	case "DocumentUri", "URI":
		text, isText := v.(string)
		ok = isText && uriPattern.MatchString(text)
	case "boolean":
		_, ok = v.(bool)
	case "null":
		ok = v == nil
	case "decimal":
		_, ok = v.(float64)
	case "integer", "uinteger":
		n, isNumber := v.(float64)
		ok = isNumber && n == math.Trunc(n) && n <= math.MaxInt32 && (n >= 0 || name == "integer" && n >= math.MinInt32)
	}
	if !ok {
		return wrong(at, v, name)
	}
	return ""
}

func wrong(at string, v any, want string) string {
	text, _ := json.Marshal(v)
	if len(text) > 80 {
		text = append(text[:80], "…"...)
	}
	return fmt.Sprintf("%s: %s is no %s", at, text, want)
}
