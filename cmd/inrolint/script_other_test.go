//go:build !unix

package main

import "github.com/rogpeppe/go-internal/testscript"

// scriptFifo ends a script that needs a named pipe, which this system does not have.
func scriptFifo(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Fatalf("there are no named pipes here")
}
