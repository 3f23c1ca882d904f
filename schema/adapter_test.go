package schema

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExplainerRefusesSchemas(t *testing.T) {
	called := false
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called = true }))
	defer server.Close()
	file := filepath.Join(t.TempDir(), "other.json")
	if err := os.WriteFile(file, []byte(`{"type":"string"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := map[string]string{
		"a reference over the network":  `{"$ref":"` + server.URL + `/x.json"}`,
		"one deep inside":               `{"properties":{"a":{"items":[{"$ref":"` + server.URL + `#/a"}]}}}`,
		"one resolved by $id":           `{"$id":"` + server.URL + `/base/","properties":{"a":{"$ref":"x.json"}}}`,
		"one by $id with a fragment":    `{"$id":"` + server.URL + `/base/","definitions":{"x":{"$id":"` + server.URL + `/y","properties":{"a":{"$ref":"#/nosuch"}}}}}`,
		"a reference to a file":         `{"$ref":"file://` + file + `"}`,
		"a relative reference":          `{"$ref":"other.json"}`,
		"the metaschema by reference":   `{"$ref":"http://json-schema.org/draft-07/schema#"}`,
		"draft-04":                      `{"$schema":"http://json-schema.org/draft-04/schema#"}`,
		"2020-12":                       `{"$schema":"https://json-schema.org/draft/2020-12/schema"}`,
		"another draft inside":          `{"properties":{"a":{"$schema":"http://json-schema.org/draft-06/schema#"}}}`,
		"a metaschema over the network": `{"$schema":"` + server.URL + `"}`,
		"a huge exponent":               `{"maximum":1e999999999}`,
		"no JSON":                       `{`,
		"no schema":                     `5`,
		"a type that there is not":      `{"type":"text"}`,
	}
	for name, schema := range tests {
		if _, err := compileExplainer(schema); err == nil {
			t.Errorf("%s: %s is taken", name, schema)
		}
	}
	if called {
		t.Error("something was fetched")
	}
}

func TestExplainerTakesSchemas(t *testing.T) {
	for _, schema := range []string{
		`{}`, `true`, `{"$schema":"http://json-schema.org/draft-07/schema#"}`, `{"$schema":"http://json-schema.org/draft-07/schema"}`,
		`{"properties":{"$schema":{"type":"string"},"$ref":{"type":"string"}}}`,
		`{"definitions":{"a":{"type":"string"}},"properties":{"a":{"$ref":"#/definitions/a"}}}`,
	} {
		if _, err := compileExplainer(schema); err != nil {
			t.Errorf("%s: %v", schema, err)
		}
	}
}

func TestExplainerDropsNoise(t *testing.T) {
	e, err := compileExplainer(`{"anyOf":[{"type":"string"},{"type":"object","properties":{"a":{"type":"string"}},"minProperties":3}]}`)
	if err != nil {
		t.Fatal(err)
	}
	complaints, err := e.explain(map[string]any{"a": json.Number("5")})
	if err != nil {
		t.Fatal(err)
	}
	if len(complaints) != 1 || complaints[0].kind != complainType || strings.Join(complaints[0].path, "/") != "a" {
		t.Errorf("%+v", complaints)
	}
}

func TestCheckRefusesSchemas(t *testing.T) {
	for _, schema := range []string{
		`{`, `5`, `{"type":"text"}`, `{"type":["string","text"]}`, `{"format":"email"}`, `{"enum":[5]}`, `{"properties":[]}`, `{"properties":{"a":5}}`,
		`{"additionalProperties":5}`, `{"items":[{}]}`, `{"minimum":5}`, `{"$ref":"#"}`, `{"pattern":"x"}`, `{"required":["` + strings.Join(strings.Split(strings.Repeat("a", 65), ""), `","`) + `"]}`,
	} {
		if _, err := compileCheck(schema); err == nil {
			t.Errorf("%s is taken", schema)
		}
	}
}
