// Package schema knows the shape of definitions: the catalogue of action and trigger types, the JSON Schemas derived
// from it, and whether a definition has that shape.
package schema

import "github.com/inrolint/inrolint/schema/catalog"

//go:generate go run ./gen

// Catalog is a catalogue of types; see package catalog.
type Catalog = catalog.Catalog

// Builtin returns the catalogue of what is published. It must not be changed; [Catalog.With] adds to it.
func Builtin() *Catalog { return builtin }
