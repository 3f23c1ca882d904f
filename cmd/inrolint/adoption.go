package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
)

// addAdoption adds the flags that let a repository with old findings see only new ones.
func (f *lintFlags) addAdoption(set *pflag.FlagSet) {
	o := &f.options
	set.Var(fileName{&o.Baseline}, "baseline", "hide the findings that this `FILE` records (default: "+lint.BaselineName+" in the folder or above)")
	set.BoolVar(&o.UpdateBaseline, "update-baseline", false, "record what is found now, and forget what is not there any more")
	set.BoolVar(&o.Changed, "changed", false, "lint only files that git says have changed: staged, unstaged or untracked")
	set.Var(revision{&o.Since}, "since", "lint only files that have changed since the branch left `REV`, and those of --changed")
}

// checkAdoption refuses what cannot be done together.
func (f *lintFlags) checkAdoption(paths []string) error {
	stdin := slices.Contains(paths, lint.Stdin)
	if f.options.UpdateBaseline && stdin && f.stdinName == "" {
		return errors.New("--update-baseline: standard input has no name to record its findings under; give it one with --stdin-filename")
	}
	if stdin && (f.options.Changed || f.options.Since != "") {
		return errors.New("--changed and --since ask git for files; standard input (-) is none")
	}
	return f.checkWatch(paths)
}

// recorded says what became of the baselines.
func (p *program) recorded(updates []lint.BaselineUpdate) {
	for _, u := range updates {
		p.say("%s", recordedLine(u))
	}
}

func recordedLine(u lint.BaselineUpdate) string {
	var changes []string
	for _, c := range []struct {
		count int
		what  string
	}{{u.Added, "added"}, {u.Removed, "removed"}, {u.Moved, "moved with their file"}} {
		if c.count > 0 {
			changes = append(changes, fmt.Sprintf("%d %s", c.count, c.what))
		}
	}
	if changes == nil {
		changes = []string{"nothing changed"}
	}
	return fmt.Sprintf("%s: %s recorded (%s)", u.Path, counted(u.Entries, "finding"), strings.Join(changes, ", "))
}

// counted returns a number with its noun.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// revision is a flag that takes the name of a commit.
type revision struct{ name *string }

func (r revision) Set(text string) error {
	if strings.TrimSpace(text) == "" {
		return errors.New("a revision is missing, such as main or v1.2.0")
	}
	*r.name = text
	return nil
}

func (r revision) String() string {
	if r.name == nil {
		return ""
	}
	return *r.name
}

func (revision) Type() string { return "REV" }
