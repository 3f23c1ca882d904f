package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
)

// addWatch adds the flag that keeps linting.
func (f *lintFlags) addWatch(set *pflag.FlagSet) {
	set.BoolVar(&f.watch, "watch", false, "lint again on every change, until interrupted (Ctrl-C)")
}

// checkWatch refuses what cannot be done again and again.
func (f *lintFlags) checkWatch(paths []string) error {
	switch {
	case !f.watch:
		return nil
	case slices.Contains(paths, lint.Stdin):
		return errors.New("--watch: standard input (-) can be read once only; name files or folders")
	case f.options.UpdateBaseline:
		return errors.New("--watch: a baseline is written once, not on every change; run --update-baseline alone")
	case f.fixes.making():
		return errors.New("--watch: fixes are made once, not on every change; run --fix or --diff alone")
	case f.stats:
		return errors.New("--watch: --stats measures one run; leave one of them out")
	}
	return nil
}

// clearScreen empties a terminal, what has scrolled off included.
const clearScreen = "\x1b[H\x1b[2J\x1b[3J"

// watch lints again on every change until ctx ends. The exit status is that of the last run.
func (p *program) watch(ctx context.Context, options lint.Options, flags *lintFlags, outputs []output, paths []string) error {
	workspace, err := lint.New(options)
	if err != nil {
		return asFailure(err)
	}
	screen := isTerminal(p.stdout)
	first, failed := true, false
	err = workspace.NewSession().Watch(ctx, paths, func(r *lint.Round) error {
		if first && r.Err != nil && !brokenConfig(r.Err) {
			return r.Err // no change of a file can put it right
		}
		p.status = statusClean
		if screen {
			fmt.Fprint(p.stdout, clearScreen)
		} else if line := changedLine(r.Changes); !first && line != "" && !flags.quiet {
			p.say("%s", line)
		}
		if first {
			r.Changes = lint.Changes{} // nothing led to it
		}
		p.round(r, flags, outputs)
		for _, problem := range r.Blind {
			failed = true
			p.say("%s", problem)
		}
		if failed {
			p.fail(statusFailed)
		}
		err := p.flush()
		p.out.Reset()
		if err == nil && !flags.quiet && (screen || first) {
			p.watching(r, flags, screen)
		}
		first = false
		return err
	})
	if errors.Is(err, syscall.EPIPE) {
		p.fail(statusFailed) // nobody reads any more
		return nil
	}
	return asFailure(err)
}

// round reports one run.
func (p *program) round(r *lint.Round, flags *lintFlags, outputs []output) {
	if r.Err != nil {
		p.fail(p.refuse(asFailure(r.Err)))
		return
	}
	p.conclude(r.Result, flags, outputs)
}

// watching says that the program goes on, and what led to this run.
func (p *program) watching(r *lint.Round, flags *lintFlags, screen bool) {
	line := fmt.Sprintf("watching %s; Ctrl-C ends", counted(r.Folders, "folder"))
	if r.Result != nil {
		line = fmt.Sprintf("watching %s in %s; Ctrl-C ends", counted(len(r.Result.Files), "file"), counted(r.Folders, "folder"))
	}
	if !screen {
		p.say("%s", line)
		return
	}
	if changed := changedLine(r.Changes); changed != "" {
		line = changed + " · " + line
	}
	if flags.colored(p.stdout) {
		line = "\x1b[2m" + line + "\x1b[0m"
	}
	fmt.Fprintf(p.stdout, "\n%s\n", line)
}

// mostNamed is how many changed files are named; of the others only the number is said.
const mostNamed = 3

// changedLine says what has changed, "" for nothing that can be named.
func changedLine(c lint.Changes) string {
	switch {
	case c.Config:
		return "configuration read"
	case len(c.Files) == 0:
		return ""
	case len(c.Files) > mostNamed:
		return fmt.Sprintf("changed: %s and %d more", strings.Join(c.Files[:mostNamed], ", "), len(c.Files)-mostNamed)
	}
	return "changed: " + strings.Join(c.Files, ", ")
}

// brokenConfig reports whether what is wrong stands in a file, so that it can be put right while the program runs.
func brokenConfig(err error) bool {
	var wrong *lint.UsageError
	return errors.As(err, &wrong) && len(wrong.Config) > 0
}
