// Package lsptest drives the built binary over the wire, as an editor does. Its client answers the server's requests, keeps
// the texts of documents, and checks every message of the server against the official meta model.
package lsptest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// Binary returns the path of the program, built from this checkout once for all tests of a package.
func Binary(t testing.TB) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

var built string // folder of what was built, "" where nothing was

var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "inrolint-lsp-")
	if err != nil {
		return "", err
	}
	built = dir
	binary := filepath.Join(dir, "inrolint")
	args := []string{"build", "-o", binary}
	if raceEnabled {
		args = append(args, "-race")
	}
	command := exec.Command("go", append(args, "github.com/inrolint/inrolint/cmd/inrolint")...)
	if out, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("the program cannot be built: %w\n%s", err, out)
	}
	return binary, nil
})

// Main runs the tests of a package and removes what was built for them: call it from TestMain.
func Main(m *testing.M) int {
	status := m.Run()
	if built != "" {
		os.RemoveAll(built)
	}
	return status
}
