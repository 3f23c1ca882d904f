package main

import (
	"bytes"
	"os"
	"testing"
)

// TestGeneratedFileIsCurrent fails when the YAML was changed and `go generate ./schema` was not run.
func TestGeneratedFileIsCurrent(t *testing.T) {
	want, err := source("../catalog")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../catalog_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("schema/catalog_gen.go is not what the YAML of schema/catalog gives; run: go generate ./schema")
	}
}
