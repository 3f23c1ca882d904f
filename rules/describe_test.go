package rules

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

// TestDescriptions holds that everything rule files can name is described, once, in a sentence.
func TestDescriptions(t *testing.T) {
	sentence := func(where, doc string) {
		if !strings.HasSuffix(doc, ".") || strings.Contains(doc, "\n") {
			t.Errorf("%s: not a sentence: %q", where, doc)
		}
	}
	for _, s := range Scopes() {
		sentence(s.Name, s.Doc)
		seen := map[string]bool{}
		for _, f := range s.Facts {
			sentence(s.Name+"."+f.Name, f.Doc)
			if seen[f.Name] {
				t.Errorf("%s: the fact %q stands twice", s.Name, f.Name)
			}
			seen[f.Name] = true
		}
		for _, f := range s.Flags {
			if !seen[f.Name] {
				t.Errorf("%s: %q is no fact of expressions", s.Name, f.Name)
			}
		}
		for _, p := range s.Places {
			sentence(s.Name+" at "+p.Name, p.Doc)
		}
	}
	for _, f := range Functions() {
		sentence(f.Name, f.Doc)
	}
}

// TestSchema holds the JSON Schema of rule files to the loader: what one takes, the other takes.
func TestSchema(t *testing.T) {
	check := yamlSchema(t, Schema)
	for _, l := range ruleFiles() {
		source, err := fs.ReadFile(files, l.name)
		if err != nil {
			t.Fatal(err)
		}
		if err := check(source); err != nil && len(l.problems) == 0 {
			t.Errorf("%s: %v", l.name, err)
		}
	}
	sound := "id: a\nseverity: error\nsummary: b\nfor: action\nwhen: orphan_key\nmessage: c" + sampleExamples
	if err := check([]byte(sound)); err != nil {
		t.Error(err)
	}
	for _, change := range [][2]string{
		{"id: a", "id: A_b"}, {"error", "fatal"}, {"summary: b", "summary: b."}, {"for: action", "for: actions"},
		{"orphan_key", "orphan_kye"}, {"message: c", "mesage: c"}, {"message: c", "message: c\nfix: {replace: x}"},
		{"message: c", "message: c\nsuggest: {nearest: x}"}, {"message: c", "message: c\nhas: [contnet]"},
		{"definition: '{}', ", ""},
	} {
		if check([]byte(strings.Replace(sound, change[0], change[1], 1))) == nil {
			t.Errorf("%q instead of %q is accepted", change[1], change[0])
		}
	}
}

// TestSuppressionsSchema holds the JSON Schema of suppression files to the reader: what one takes, the other takes.
func TestSuppressionsSchema(t *testing.T) {
	check := yamlSchema(t, SuppressionsSchema)
	entry := "- file: a.scenario.json\n  rule: no-triggers\n"
	for _, test := range []struct {
		source string
		sound  bool
	}{
		{entry + "  reason: started by hand", true},
		{entry + "  reason: started by hand\n  subject: 12\n  until: '2026-12-31'", true},
		{"[]", true},
		{entry, false},
		{entry + "  reason: ' '", false},
		{entry + "  reason: x\n  until: soon", false},
		{entry + "  reason: x\n  because: y", false},
		{"rules: {}", false},
	} {
		_, problems := ReadSuppressions("s.yaml", []byte(test.source))
		if err := check([]byte(test.source)); (err == nil) != test.sound || (len(problems) == 0) != test.sound {
			t.Errorf("%q: want sound %t; the schema says %v, the reader %v", test.source, test.sound, err, problems)
		}
	}
}

// yamlSchema compiles a JSON Schema into a check of YAML texts.
func yamlSchema(t *testing.T, of func() ([]byte, error)) func(source []byte) error {
	t.Helper()
	text, err := of()
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return func(source []byte) error {
		var value any
		if err := yaml.Unmarshal(source, &value); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(instance)
	}
}
