package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
)

const lintExamples = `  inrolint lint                               lint the working directory
  inrolint lint flows/welcome.scenario.json   lint one file
  inrolint lint --diff                        show what safe fixes would change
  inrolint lint --fix                         make them, and report what remains
  inrolint lint --fail-on warning --format concise
                                              a finding a line; warnings fail
  inrolint lint --format text --format sarif=out.sarif
                                              also a report for code scanning
  inrolint lint --update-baseline             show only new findings from now on
  inrolint lint --changed                     lint what git says has changed
  inrolint lint --since origin/main           lint what a branch has changed
  generate | inrolint lint - --stdin-filename new.scenario.json`

func lintCommand(p *program) *cobra.Command {
	var flags lintFlags
	cmd := &cobra.Command{
		Use:   "lint [PATH…]",
		Short: "Lint files and folders",
		Long: `Lint files and folders; no path means the working directory, - is standard
input.

A named file is always linted. In a folder, what the configuration includes is:
by default *.scenario.json and *.campaign.json, also with .create or .update
before .json, and all of them as .jsonc, less what the configuration excludes
and what git ignores.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or
configuration (nothing was linted), 3 something could not be read or written
(what could be linted was reported).`,
		Example:    lintExamples,
		Args:       cobra.ArbitraryArgs,
		SuggestFor: []string{"check", "validate"}, // what other linters call it
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.lint(cmd.Context(), &flags, args)
		},
		ValidArgsFunction: completePaths,
	}
	flags.add(cmd.Flags())
	return cmd
}

// lint lints and reports.
func (p *program) lint(ctx context.Context, flags *lintFlags, paths []string) error {
	outputs, err := flags.settle()
	if err != nil {
		return err
	}
	options := flags.options
	if slices.Contains(paths, lint.Stdin) {
		options.Stdin, options.StdinName = p.stdin, flags.stdinName
	} else if flags.stdinName != "" {
		return errors.New("--stdin-filename names standard input, but - is not among the paths")
	}
	if outputs, err = flags.fixes.settle(&options, outputs, flags.toStdout()); err != nil {
		return err
	}
	for _, o := range outputs {
		report.Prepare(&options, o.format)
	}
	if err := flags.checkAdoption(paths); err != nil {
		return err
	}
	if flags.watch {
		return p.watch(ctx, options, flags, outputs, paths)
	}
	if flags.stats {
		options.Stats = &lint.Stats{}
	}
	start := time.Now()
	progress, hideProgress := p.showProgress(flags, paths)
	defer hideProgress()
	options.Progress = progress
	workspace, err := lint.New(options)
	if err != nil {
		return asFailure(err)
	}
	result, err := workspace.Lint(ctx, paths...)
	hideProgress()
	if result == nil {
		return asFailure(err)
	}
	if err != nil {
		p.say("interrupted; not everything was linted")
		p.fail(statusFailed)
	}
	writing := options.Stats.Start()
	p.conclude(result, flags, outputs)
	options.Stats.Stop(lint.PhaseReport, writing)
	if flags.stats {
		writeStats(p.stderr, options.Stats, result, time.Since(start))
	}
	return nil
}

// conclude reports a result.
func (p *program) conclude(result *lint.Result, flags *lintFlags, outputs []output) {
	p.remark(result, flags)
	p.fixed(result, flags)
	if flags.counts(result.Summary) {
		p.fail(statusFindings)
	}
	if flags.tooMany(result.Summary) && !flags.quiet {
		p.say("%s, more than --max-warnings %d allows", counted(result.Summary.Warnings, "warning"), flags.maxWarnings)
	}
	p.report(outputs, result, flags)
}

// asFailure keeps errors of usage and makes all others failures.
func asFailure(err error) error {
	var wrong *lint.UsageError
	if err == nil || errors.As(err, &wrong) {
		return err
	}
	return failure{err}
}

func (p *program) cannotWrite(name string, err error) {
	var pathError *os.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	p.say("%s: it cannot be written: %v", name, err)
	p.fail(statusFailed)
}

// remark says what could not be linted, and what the user may want to know.
func (p *program) remark(result *lint.Result, flags *lintFlags) {
	for _, problem := range result.Problems {
		p.say("%s", problem)
		p.fail(statusFailed)
	}
	if !flags.quiet {
		p.recorded(result.Baselines)
		for _, note := range result.Notes {
			p.say("%s", note)
		}
	}
	if !flags.verbose {
		return
	}
	for i := range result.Files {
		p.say("%s", taken(&result.Files[i]))
	}
}

// taken says how a file was taken.
func taken(f *lint.File) string {
	kind := string(f.Kind)
	if kind == "" {
		kind = "kind unknown, rules that need it are silent (use --kind, or name the file NAME.scenario.json or NAME.campaign.json)"
	}
	config := "no configuration"
	if len(f.Config) > 0 {
		config = strings.Join(f.Config, " and ")
	}
	return fmt.Sprintf("%s: %s, %s, %s", f.Path, kind, or(string(f.Operation), "operation unknown"), config)
}

// counts reports whether the findings make exit status 1.
func (f *lintFlags) counts(s lint.Summary) bool {
	if f.tooMany(s) {
		return true
	}
	switch f.failOn {
	case failOn(lint.Error):
		return s.Errors > 0
	case failOn(lint.Warning):
		return s.Errors+s.Warnings > 0
	case failOn(lint.Info):
		return s.Errors+s.Warnings+s.Infos > 0
	}
	return false
}

// tooMany reports whether there are more warnings than are allowed.
func (f *lintFlags) tooMany(s lint.Summary) bool {
	return f.maxWarnings >= 0 && s.Warnings > f.maxWarnings
}

// colored reports whether to use colours on w.
func (f *lintFlags) colored(w io.Writer) bool {
	if f.color != "auto" {
		return f.color == "always"
	}
	return isTerminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// Columns of a report on a terminal, however narrow or wide it is.
const (
	leastColumns = 60
	mostColumns  = 120
)

// columns returns the columns that a report on w may have.
func columns(w io.Writer) int {
	file, ok := w.(*os.File)
	if !ok {
		return report.DefaultWidth
	}
	wide, _, err := term.GetSize(int(file.Fd()))
	if err != nil || wide <= 0 {
		return report.DefaultWidth
	}
	return min(max(wide, leastColumns), mostColumns)
}
