package schema_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// TestBuiltinIsTheYAML: the Go literals hold all that the YAML says.
func TestBuiltinIsTheYAML(t *testing.T) {
	want, err := catalog.Load(os.DirFS("catalog"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, schema.Builtin(), cmpopts.IgnoreUnexported(catalog.Catalog{}), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("-YAML +Go; go generate ./schema writes it anew\n%s", diff)
	}
}
