// Command gen writes catalog_gen.go from the catalogue's YAML. Run it with `go generate ./schema`.
package main

import (
	"fmt"
	"os"

	"github.com/inrolint/inrolint/schema/catalog"
	"github.com/inrolint/inrolint/schema/internal/literal"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	generated, err := source("catalog")
	if err != nil {
		return err
	}
	return os.WriteFile("catalog_gen.go", generated, 0o666)
}

// source returns the Go file that the YAML of a folder gives.
func source(folder string) ([]byte, error) {
	builtin, err := catalog.Load(os.DirFS(folder))
	if err != nil {
		return nil, err
	}
	return literal.File("schema", "builtin", "is the catalogue of schema/catalog.", "schema/gen", builtin)
}
