package schema

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/inrolint/inrolint/lint/syntax"
)

// oracle compiles a schema for santhosh-tekuri/jsonschema, which shares no code with the two forms in use.
func oracle(t testing.TB, text string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft7)
	compiler.RegisterFormat(&jsonschema.Format{Name: recordID, Validate: func(v any) error {
		if number, ok := v.(json.Number); ok && strings.Trim(string(number), "0123456789") != "" || ok && string(number)[0] == '0' {
			return errors.New("no id")
		}
		return nil
	}})
	compiler.AssertFormat()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.AddResource("mem:schema", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("mem:schema")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// oracleValue is a text as the API's parser would read it, without what counts as absent.
func oracleValue(t testing.TB, text string) any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return withoutNull(value)
}

func withoutNull(value any) any {
	switch v := value.(type) {
	case map[string]any:
		kept := map[string]any{}
		for name, inner := range v {
			if inner != nil {
				kept[name] = withoutNull(inner)
			}
		}
		return kept
	case []any:
		kept := []any{}
		for _, inner := range v {
			if inner != nil {
				kept = append(kept, withoutNull(inner))
			}
		}
		return kept
	}
	return value
}

// verdict runs the acceptance check alone.
func verdict(c *check, text string) (*judge, *syntax.Node, bool) {
	tree := syntax.Parse(text, syntax.Options{})
	j := newJudge(tree)
	accepted := j.accepts(c, tree.Root())
	return j, tree.Root(), accepted && len(j.unknown) == 0
}

// explained runs gojsonschema alone, on everything that is there.
func explained(e *explainer, c *check, j *judge, n *syntax.Node) (*projection, any, bool) {
	p := &projection{judge: j}
	value := p.value(c, n, true)
	valid := e.schema.Validate
	result, err := valid(rawLoader(value))
	return p, value, err == nil && result.Valid()
}
