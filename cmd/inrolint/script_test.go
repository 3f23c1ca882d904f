package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xeipuuv/gojsonschema"

	"github.com/inrolint/inrolint/lint"
)

// update rewrites what the scripts compare output with; read the change before it is committed.
var update = flag.Bool("update", false, "rewrite the expected output in testdata/script")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"inrolint": main})
}

// TestScripts runs the scripts of testdata/script: each is a session at the command line.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
			env.Setenv("NO_COLOR", "")
			env.Setenv("full", "/dev/full")
			env.Setenv("bin", filepath.SplitList(env.Getenv("PATH"))[0]) // where inrolint is, and nothing else
			return os.Mkdir(filepath.Join(env.WorkDir, ".git"), 0o777)   // no configuration from above
		},
		Condition: func(condition string) (bool, error) {
			if condition == "root" {
				return os.Geteuid() == 0, nil
			}
			if file, ok := strings.CutPrefix(condition, "exists:"); ok {
				_, err := os.Stat(file)
				return err == nil, nil
			}
			return false, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status":   scriptStatus,
			"mkfifo":   scriptFifo,
			"mksocket": scriptSocket,
			"mkbytes":  scriptBytes,
			"findings": scriptFindings,
			"bytes":    scriptCompareBytes,
			"retype":   scriptRetype,
			"files":    scriptFiles,
			"mkodd":    scriptOddNames,
			"mkcr":     scriptLineEnds,
		},
	})
}

// scriptStatus runs inrolint and checks its exit status: `status N ARGUMENT…`.
func scriptStatus(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec("inrolint", args[1:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("inrolint did not run: %v", err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

func scriptSocket(ts *testscript.TestScript, _ bool, args []string) {
	socket, err := net.Listen("unix", ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Defer(func() { socket.Close() })
}

// scriptBytes writes a file of a number of bytes: `mkbytes NAME NUMBER`, an array of zeros and blanks.
func scriptBytes(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := bytes.Repeat([]byte(" "), size)
	text[0], text[size-1] = '[', ']'
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), text, 0o666))
}

// scriptFindings checks a findings document against the schema: `findings FILE|stdout`.
func scriptFindings(ts *testscript.TestScript, _ bool, args []string) {
	result, err := gojsonschema.Validate(gojsonschema.NewBytesLoader(lint.FindingsSchema()), gojsonschema.NewStringLoader(ts.ReadFile(args[0])))
	ts.Check(err)
	for _, problem := range result.Errors() {
		ts.Fatalf("%s: %s", args[0], problem)
	}
}

// scriptFiles runs inrolint and writes the names of the files with findings to the script's standard output: `files ARGUMENT…`.
func scriptFiles(ts *testscript.TestScript, _ bool, args []string) {
	_ = ts.Exec("inrolint", append(args, "--format", "json")...) // findings make it fail
	var document lint.Document
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &document))
	var files []string
	for _, f := range document.Findings {
		if !slices.Contains(files, f.File) {
			files = append(files, f.File)
		}
	}
	if len(files) != document.Summary.Files {
		ts.Fatalf("%d files were linted, %d have findings: %q", document.Summary.Files, len(files), files)
	}
	_, err := ts.Stdout().Write([]byte(strings.Join(append(files, ""), "\n")))
	ts.Check(err)
}

// scriptOddNames writes definitions with a mistake under names that are easily mistaken: `mkodd FOLDER`.
func scriptOddNames(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range []string{" blank ", "line\nbreak", "tab\tstop", `"quotes" and \ backslash`, "ünïcödé 😀", "-dash", "*star[1]"} {
		ts.Check(os.WriteFile(filepath.Join(ts.MkAbs(args[0]), name+".scenario.json"), []byte("{}"), 0o666))
	}
}

// scriptLineEnds gives files a byte order mark and CRLF line ends: `mkcr FILE…`.
func scriptLineEnds(ts *testscript.TestScript, _ bool, args []string) {
	for _, file := range args {
		text := "\ufeff" + strings.ReplaceAll(ts.ReadFile(file), "\n", "\r\n")
		ts.Check(os.WriteFile(ts.MkAbs(file), []byte(text), 0o666))
	}
}

// scriptCompareBytes compares two files byte by byte without showing them.
func scriptCompareBytes(ts *testscript.TestScript, neg bool, args []string) {
	if (ts.ReadFile(args[0]) == ts.ReadFile(args[1])) == neg {
		ts.Fatalf("%s and %s: equal is %v", args[0], args[1], neg)
	}
}

// scriptRetype writes a file with other bytes for the same text: `retype crlf,cr,bom,bare FROM TO`. bare is without the final
// line break.
func scriptRetype(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[1])
	for _, kind := range strings.Split(args[0], ",") {
		switch kind {
		case "crlf":
			text = strings.ReplaceAll(text, "\n", "\r\n")
		case "cr":
			text = strings.ReplaceAll(text, "\n", "\r")
		case "bom":
			text = "\ufeff" + text
		case "bare":
			text = strings.TrimRight(text, "\r\n")
		default:
			ts.Fatalf("unknown kind %q", kind)
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(text), 0o666))
}
