package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/rules"
)

func checkRulesCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "check PATH…",
		Short: "Check rule files: names, types, places, costs",
		Long: `Check rule files, or every .yaml file of folders. Problems are printed one a
line with their place. Exit status: 0 all sound, 1 problems, 3 something could
not be read.`,
		Example: "  inrolint rules check lint-rules",
		Args:    arguments(1, math.MaxInt, "at least one path"),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.eachRuleFile(args, func(*rules.File) {})
		},
	}
}

func testRulesCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "test PATH…",
		Short: "Run rule files over their examples and over variations of them",
		Long: `Run each rule over its examples, and over variations that should make no
difference: the actions in another order, the text laid out differently, keys
renamed throughout, a property that no rule knows, an action that stands twice.
What a variation changes is printed as a note; a rule about the order of actions
changes with it.

Exit status: 0 the examples hold, 1 they do not or a rule could not be
evaluated, 3 something could not be read.`,
		Example: "  inrolint rules test lint-rules",
		Args:    arguments(1, math.MaxInt, "at least one path"),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.eachRuleFile(args, p.tryRule)
		},
	}
}

// eachRuleFile loads rule files and shows the sound ones to do. What is wrong with the others is printed.
func (p *program) eachRuleFile(paths []string, do func(*rules.File)) error {
	ids := builtinIDs()
	for _, path := range p.ruleFiles(paths) {
		text, err := os.ReadFile(path)
		if err != nil {
			p.cannotRead(path, err)
			continue
		}
		file, problems := rules.Load(filepath.ToSlash(path), text)
		if len(problems) == 0 {
			problems = append(problems, idTaken(ids, file)...)
		}
		for _, problem := range problems {
			fmt.Fprintln(&p.out, problem)
			p.fail(statusFindings)
		}
		if len(problems) == 0 {
			do(file)
		}
	}
	return nil
}

// idTaken reports an id that another file has already. ids are those of the files so far, "" for a built-in rule.
func idTaken(ids map[string]string, file *rules.File) []rules.Problem {
	id := file.Rule.ID
	other, known := ids[id]
	if !known {
		ids[id] = file.Name
		return nil
	}
	message := fmt.Sprintf("there is already a built-in rule %q; give this one another id", id)
	if other != "" {
		message = fmt.Sprintf("the rule %q is in %s already; give this one another id", id, other)
	}
	return []rules.Problem{{File: file.Name, Line: 1, Column: 1, Message: message}}
}

// ruleFiles returns the files, and the .yaml files of the folders, in the order in which they are named.
func (p *program) ruleFiles(paths []string) []string {
	var files []string
	for _, named := range paths {
		before := len(files)
		err := filepath.WalkDir(named, func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				p.cannotRead(path, err)
			case entry.IsDir() && path != named && strings.HasPrefix(entry.Name(), "."):
				return filepath.SkipDir
			case !entry.IsDir() && (path == named || isRuleFile(entry.Name())):
				files = append(files, path)
			}
			return nil
		})
		if err == nil && len(files) == before && p.status < statusFailed {
			p.say("%s: no .yaml file is in this folder", named)
		}
	}
	return files
}

func isRuleFile(name string) bool {
	return !strings.HasPrefix(name, ".") && (strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, ".yml"))
}

func (p *program) cannotRead(path string, err error) {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	p.say("%s: it cannot be read: %v", filepath.ToSlash(path), err)
	p.fail(statusFailed)
}

// tryRule runs a rule over its examples and prints what came of it.
func (p *program) tryRule(file *rules.File) {
	trial := rules.Try(file)
	verdict := "ok"
	if len(trial.Failures) > 0 {
		verdict = "FAILED"
		p.fail(statusFindings)
	}
	fmt.Fprintf(&p.out, "%s: %s, %d examples, %d variations\n", file.Rule.ID, verdict, trial.Examples, trial.Variations)
	for _, problem := range trial.Failures {
		fmt.Fprintln(&p.out, problem)
	}
	for _, change := range trial.Changes {
		change.Message = "note: " + change.Message
		fmt.Fprintln(&p.out, change)
	}
}

func newRuleCommand(p *program) *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:     "new ID",
		Short:   "Write a commented rule file to start from",
		Example: "  inrolint rules new no-shouting --output lint-rules/no-shouting.yaml",
		Args:    arguments(1, 1, "one rule id"),
		RunE:    func(_ *cobra.Command, args []string) error { return p.newRule(args[0], output) },
	}
	cmd.Flags().VarP(fileName{&output}, "output", "o", "write to this `FILE`; - is standard output (default ID.yaml)")
	return cmd
}

func (p *program) newRule(id, output string) error {
	text := rules.Scaffold(id)
	file, problems := rules.Load(id+".yaml", []byte(text))
	if len(problems) > 0 {
		return errors.New(problems[0].Message)
	}
	if wrong := idTaken(builtinIDs(), file); wrong != nil {
		return errors.New(wrong[0].Message)
	}
	if output == "-" {
		p.out.WriteString(text)
		return nil
	}
	output = or(output, id+".yaml")
	created, err := os.OpenFile(output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already and is left as it is", output)
	}
	if err == nil {
		_, err = created.WriteString(text)
		err = errors.Join(err, created.Close())
	}
	if err != nil {
		p.cannotWrite(output, err)
		return nil
	}
	fmt.Fprintf(&p.out, "Wrote %s. Name it under custom-rules in .inrolint.yaml, and test it: inrolint rules test %s\n", output, output)
	return nil
}

// builtinIDs returns the ids of the built-in rules, for [idTaken].
func builtinIDs() map[string]string {
	ids := map[string]string{}
	for _, r := range rules.Builtin() {
		ids[r.ID] = ""
	}
	return ids
}
