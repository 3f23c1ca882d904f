package complete

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Known returns what the catalogue knows of the property that a value stands in, by the place of the value; nil where that is
// nothing.
func Known(def *flow.Definition, types *schema.Catalog, value *syntax.Node) *catalog.Property {
	r := &request{given: def, def: def, types: types}
	return r.property(value)
}
