package schema

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// suiteGroup is a group of cases of the JSON-Schema-Test-Suite.
type suiteGroup struct {
	Description string          `json:"description"`
	Schema      json.RawMessage `json:"schema"`
	Tests       []struct {
		Description string          `json:"description"`
		Data        json.RawMessage `json:"data"`
		Valid       bool            `json:"valid"`
	} `json:"tests"`
}

func suiteFolder(t *testing.T) string {
	t.Helper()
	suites := os.Getenv("INROLINT_SUITES")
	if suites == "" {
		suites = "../../shared/suites"
	}
	folder := filepath.Join(suites, "JSON-Schema-Test-Suite", "tests", "draft7")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("the JSON-Schema-Test-Suite is not in %s: get it from github.com/json-schema-org/JSON-Schema-Test-Suite and set INROLINT_SUITES", suites)
	}
	return folder
}

// TestPublicSuite runs the draft-07 cases whose schemas use only the keywords of internal schemas.
func TestPublicSuite(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(suiteFolder(t), "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	cases := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var groups []suiteGroup
		if err := json.Unmarshal(text, &groups); err != nil {
			t.Fatal(err)
		}
		for _, group := range groups {
			cases += runGroup(t, filepath.Base(file), group)
		}
	}
	if cases < 150 {
		t.Errorf("only %d cases were within reach", cases)
	}
	t.Logf("%d cases", cases)
}

func runGroup(t *testing.T, file string, group suiteGroup) int {
	t.Helper()
	schema := string(group.Schema)
	compiled, err := compileCheck(schema)
	if err != nil {
		return 0 // a keyword out of reach
	}
	e, err := compileExplainer(schema)
	if err != nil {
		t.Errorf("%s, %s: %v", file, group.Description, err)
		return 0
	}
	cases := 0
	for _, test := range group.Tests {
		data := string(test.Data)
		if strings.Contains(data, "null") && data != "null" {
			continue // a null inside counts as absent here
		}
		cases++
		j, root, accepted := verdict(compiled, data)
		_, _, passed := explained(e, compiled, j, root)
		if accepted != test.Valid || passed != test.Valid {
			t.Errorf("%s, %s, %s: acceptance check %v, gojsonschema %v, want %v", file, group.Description, test.Description, accepted, passed, test.Valid)
		}
	}
	return cases
}
