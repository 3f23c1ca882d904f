package main

import (
	"fmt"
	"slices"

	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
)

// fixFlags are the flags about fixes.
type fixFlags struct {
	fix    bool
	unsafe bool
	diff   bool
}

func (f *fixFlags) add(set *pflag.FlagSet) {
	set.BoolVar(&f.fix, "fix", false, "make the safe fixes in the files and report what remains; of - the fixed text goes to standard output, the report to standard error")
	set.BoolVar(&f.unsafe, "unsafe-fixes", false, "with --fix or --diff: also the fixes that may change the meaning")
	set.BoolVar(&f.diff, "diff", false, "show what --fix would change and write nothing; exit status 1 where that is anything, or findings remain")
}

// making reports whether fixes are made, in files or in what is printed.
func (f *fixFlags) making() bool { return f.fix || f.diff }

// settle checks the flags against each other, tells the run what to do about fixes, and keeps standard output for what
// fixes make. asked is the format that a flag wants on standard output, "" for none.
func (f *fixFlags) settle(options *lint.Options, outputs []output, asked string) ([]output, error) {
	if !f.making() {
		return outputs, nil
	}
	options.Fixes = lint.MakeSafeFixes
	if f.unsafe {
		options.Fixes = lint.MakeEveryFix
	}
	if f.fix && !f.diff {
		options.Save = lint.SaveFixed
	}
	bare := slices.IndexFunc(outputs, func(o output) bool { return o.file == "" })
	switch {
	case bare < 0:
	case f.diff && asked != "":
		return nil, fmt.Errorf("--diff takes standard output; give the report a file: --format %s=FILE", asked)
	case f.diff:
		outputs = slices.Delete(outputs, bare, bare+1)
	case options.Stdin != nil:
		outputs[bare].stderr = true
	}
	return outputs, nil
}

// toStdout returns the format that a flag wants on standard output, "" for none.
func (f *lintFlags) toStdout() string {
	at := slices.IndexFunc(f.outputs, func(o output) bool { return o.file == "" })
	if at < 0 || f.output != "" && f.output != "-" {
		return ""
	}
	return f.outputs[at].format
}

// fixed prints what fixes make of the files, and says how much they mend.
func (p *program) fixed(result *lint.Result, flags *lintFlags) {
	f := &flags.fixes
	if !f.making() {
		return
	}
	mended, files := 0, 0
	for i := range result.Fixed {
		x := &result.Fixed[i]
		if x.Changed {
			mended += x.Mended
			files++
		}
		switch {
		case f.diff:
			p.out.WriteString(report.Unified(x.Path, x.Before, x.After, flags.colored(p.stdout)))
		case x.File == "":
			p.out.WriteString(x.After)
		}
	}
	if files > 0 && f.diff {
		p.fail(statusFindings)
	}
	if flags.quiet {
		return
	}
	switch {
	case f.diff && mended > 0:
		p.say("would fix %s", mendedIn(mended, files))
	case f.diff:
		p.say("nothing to fix%s", f.hint(result))
	case mended > 0:
		p.say("fixed %s", mendedIn(mended, files))
	}
}

// hint counts the unsafe fixes that are left out.
func (f *fixFlags) hint(result *lint.Result) string {
	if n := report.FixableOf(result.Findings).Unsafe; n > 0 && !f.unsafe {
		return fmt.Sprintf("; --unsafe-fixes would fix %d", n)
	}
	return ""
}

func mendedIn(mended, files int) string {
	return counted(mended, "problem") + " in " + counted(files, "file")
}
