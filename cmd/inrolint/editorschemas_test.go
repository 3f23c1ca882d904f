package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xeipuuv/gojsonschema"

	"github.com/inrolint/inrolint/lint"
)

//go:generate go test -count=1 -run ^TestEditorSchemasAreCurrent$ . -update-schemas

var updateSchemas = flag.Bool("update-schemas", false, "write editors/schemas anew")

const (
	editorSchemas = "../../editors/schemas"
	// publishedSchemas is where the files of editors/schemas can be read by everybody.
	publishedSchemas = "https://raw.githubusercontent.com/inrolint/inrolint/main/editors/schemas/"
)

// catalogEntry is an entry of catalog.json, in the form that SchemaStore and other catalogues of schemas want.
type catalogEntry struct {
	Name        string   `json:"name"`
	Description string   `json:"description"`
	FileMatch   []string `json:"fileMatch,omitempty"` // none where no name tells such a file
	URL         string   `json:"url"`
}

type schemaCatalog struct {
	Schema  string         `json:"$schema"`
	Version int            `json:"version"`
	Schemas []catalogEntry `json:"schemas"`
}

// TestEditorSchemasAreCurrent holds editors/schemas to what `inrolint schema` prints. With -update-schemas it writes it.
func TestEditorSchemasAreCurrent(t *testing.T) {
	want := map[string][]byte{"catalog.json": editorCatalog(t)}
	for _, s := range schemas() {
		text, err := s.text(nil)
		if err != nil {
			t.Fatal(err)
		}
		want[s.name+".schema.json"] = text
	}
	for name, text := range want {
		path := filepath.Join(editorSchemas, name)
		if *updateSchemas {
			if err := os.WriteFile(path, text, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Error(err)
			continue
		}
		if !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), text) {
			t.Errorf("%s is not current; run make generate", path)
		}
	}
	files, err := os.ReadDir(editorSchemas)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, ok := want[f.Name()]; !ok {
			t.Errorf("%s is made by nothing", filepath.Join(editorSchemas, f.Name()))
		}
	}
}

// editorCatalog makes catalog.json.
func editorCatalog(t *testing.T) []byte {
	c := schemaCatalog{Schema: "https://json.schemastore.org/schema-catalog.json", Version: 1}
	for _, s := range schemas() {
		c.Schemas = append(c.Schemas, catalogEntry{
			Name:        "inrolint " + s.name,
			Description: "For inrolint, the linter of Inrō automations: " + s.of,
			FileMatch:   namesOf(s.name),
			URL:         publishedSchemas + s.name + ".schema.json",
		})
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetIndent("", "  ")
	if err := e.Encode(c); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
}

// namesOf returns the patterns of the names of the files that a schema is for. A rule file has any name.
func namesOf(schema string) []string {
	switch schema {
	case "scenario", "campaign":
		var names []string
		for _, operation := range []string{"", ".create", ".update"} {
			for _, end := range []string{".json", ".jsonc"} {
				names = append(names, "*."+schema+operation+end)
			}
		}
		return names
	case "config":
		return []string{lint.ConfigName}
	case "suppressions":
		return []string{lint.SuppressionsName}
	}
	return nil
}

// TestEditorCatalog tells each file of the tests' workspace by its name, judges it by that schema, and agrees with the
// names that the extension of VS Code claims.
func TestEditorCatalog(t *testing.T) {
	var c schemaCatalog
	readJSON(t, filepath.Join(editorSchemas, "catalog.json"), &c)
	var vscode struct {
		Contributes struct {
			JSONValidation []struct{ FileMatch []string } `json:"jsonValidation"`
		} `json:"contributes"`
	}
	readJSON(t, "../../editors/vscode/package.json", &vscode)
	var claimed, listed []string
	for _, v := range vscode.Contributes.JSONValidation {
		claimed = append(claimed, v.FileMatch...)
	}
	files, err := filepath.Glob("../../editors/testdata/workspace/flows/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	judged := 0
	for _, entry := range c.Schemas {
		text, err := os.ReadFile(filepath.Join(editorSchemas, filepath.Base(entry.URL)))
		if err != nil {
			t.Fatal(err)
		}
		schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
		if err != nil {
			t.Errorf("%s: %v", entry.Name, err)
			continue
		}
		for _, pattern := range entry.FileMatch {
			if pattern[0] == '*' {
				listed = append(listed, pattern)
			}
			for _, file := range files {
				if ok, _ := filepath.Match(pattern, filepath.Base(file)); !ok {
					continue
				}
				judged++
				var definition any
				readJSON(t, file, &definition)
				result, err := schema.Validate(gojsonschema.NewGoLoader(definition))
				if err != nil || !result.Valid() {
					t.Errorf("%s by %s: %v %v", file, entry.Name, err, result.Errors())
				}
			}
		}
	}
	if judged != len(files) {
		t.Errorf("%d of %d definitions have a schema by their name", judged, len(files))
	}
	slices.Sort(claimed)
	slices.Sort(listed)
	if diff := cmp.Diff(claimed, listed); diff != "" {
		t.Errorf("other names than in the extension of VS Code (-package.json +catalog.json)\n%s", diff)
	}
}

// TestJetBrainsTemplate holds the names in the template for LSP4IJ to those of catalog.json, and to their languages.
func TestJetBrainsTemplate(t *testing.T) {
	var c schemaCatalog
	readJSON(t, filepath.Join(editorSchemas, "catalog.json"), &c)
	want := map[string]string{}
	for _, entry := range c.Schemas {
		for _, pattern := range entry.FileMatch {
			want[pattern] = filepath.Ext(pattern)[1:]
		}
	}
	var template struct {
		FileTypeMappings []struct {
			FileType   struct{ Patterns []string } `json:"fileType"`
			LanguageID string                      `json:"languageId"`
		} `json:"fileTypeMappings"`
	}
	readJSON(t, "../../editors/jetbrains/inrolint/template.json", &template)
	got := map[string]string{}
	for _, mapping := range template.FileTypeMappings {
		for _, pattern := range mapping.FileType.Patterns {
			got[pattern] = mapping.LanguageID
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("other names or languages than in catalog.json (-catalog.json +template.json)\n%s", diff)
	}
}

func readJSON(t *testing.T, path string, to any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, to); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}
