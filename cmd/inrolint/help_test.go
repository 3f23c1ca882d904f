package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestHelp looks at the help of every command: it has an example, and fits a terminal.
func TestHelp(t *testing.T) {
	for _, cmd := range commandTree() {
		t.Run(cmd.CommandPath(), func(t *testing.T) {
			var out strings.Builder
			cmd.SetOut(&out)
			if err := cmd.Help(); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), "\nExamples:\n  ") {
				t.Errorf("%s --help has no example", cmd.CommandPath())
			}
			for line := range strings.Lines(out.String()) {
				if utf8.RuneCountInString(line)-1 > helpColumns {
					t.Errorf("a line is longer than %d columns: %s", helpColumns, line)
				}
			}
		})
	}
}

// TestEverythingIsTried fails where a command or a flag is used in no script of testdata/script.
func TestEverythingIsTried(t *testing.T) {
	calls := scriptCalls(t)
	for _, cmd := range commandTree() {
		path := strings.Fields(cmd.CommandPath())[1:]
		ours := callsOf(calls, path)
		if len(ours) == 0 {
			t.Errorf("no script runs %s", cmd.CommandPath())
			continue
		}
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if !uses(ours, f) {
				t.Errorf("no script runs %s --%s", cmd.CommandPath(), f.Name)
			}
		})
	}
}

// commandTree returns all commands, those that only packaging has left out.
func commandTree() []*cobra.Command {
	var all []*cobra.Command
	var add func(*cobra.Command)
	add = func(cmd *cobra.Command) {
		cmd.InitDefaultHelpFlag()
		all = append(all, cmd)
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() || c.Name() == "help" {
				add(c)
			}
		}
	}
	add(newRoot(&program{}))
	return all
}

// callLine is a line of a script that runs the program; the first group is what follows its name.
var callLine = regexp.MustCompile(`(?m)^(?:\[[^\]]*\] )*(?:! )?(?:status \d|files|inrolint|exec inrolint|exec [^\n]*[^-\n]\binrolint) ?([^\n]*)$`)

// scriptCalls returns the arguments of every call of the program in the scripts.
func scriptCalls(t *testing.T) [][]string {
	names, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("there are no scripts")
	}
	var calls [][]string
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range callLine.FindAllStringSubmatch(string(text), -1) {
			calls = append(calls, strings.Fields(call[1]))
		}
	}
	return calls
}

// callsOf returns the calls of one command: those that begin with its path.
func callsOf(calls [][]string, path []string) [][]string {
	var of [][]string
	for _, call := range calls {
		if len(call) >= len(path) && strings.Join(call[:len(path)], " ") == strings.Join(path, " ") {
			of = append(of, call)
		}
	}
	return of
}

// uses reports whether a call has a flag, by its long name or its letter.
func uses(calls [][]string, f *pflag.Flag) bool {
	for _, call := range calls {
		for _, word := range call {
			name, _, _ := strings.Cut(strings.Trim(word, `'"`), "=")
			if name == "--"+f.Name || f.Shorthand != "" && name == "-"+f.Shorthand {
				return true
			}
		}
	}
	return false
}
