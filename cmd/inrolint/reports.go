package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
)

// report writes the reports. It comes after everything that makes the exit status, since a report may tell it.
func (p *program) report(outputs []output, result *lint.Result, flags *lintFlags) {
	options := report.Options{Version: version, Quiet: flags.quiet, Status: p.status, Failed: p.status == statusFailed}
	options.Dir, options.Root = repository()
	for _, o := range outputs {
		p.reportTo(o, result, options, flags)
	}
}

// repository returns the working directory and the root of the repository that it lies in, "" where there is none. Like
// git it looks through symlinks by which the working directory was entered.
func repository() (dir, root string) {
	dir, err := os.Getwd()
	if err != nil {
		return "", ""
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		root, _ = lint.RepositoryRoot(real)
	}
	return dir, root
}

func (p *program) reportTo(o output, result *lint.Result, options report.Options, flags *lintFlags) {
	if o.stderr {
		options.Color, options.Width = flags.colored(p.stderr), columns(p.stderr)
		if err := report.Write(p.stderr, o.format, result, options); err != nil {
			p.cannotWrite("standard error", err)
		}
		return
	}
	if o.file == "" {
		options.Color = flags.colored(p.stdout)
		options.Width = columns(p.stdout)
		if err := report.Write(&p.out, o.format, result, options); err != nil {
			p.cannotWrite("standard output", err)
		}
		return
	}
	options.Color = flags.color == "always"
	var text strings.Builder
	err := report.Write(&text, o.format, result, options)
	for i := 0; err == nil && i < len(result.Files); i++ {
		err = spare(o.file, result.Files[i].Path)
	}
	if err == nil {
		err = lint.WriteFile(o.file, text.String())
	}
	if err != nil {
		p.cannotWrite(o.file, err)
	}
}

// spare is an error where the file to be written is a definition that was read.
func spare(written, definition string) error {
	target, err := os.Stat(written)
	if err != nil {
		return nil // it is new
	}
	if read, err := os.Stat(definition); err == nil && os.SameFile(target, read) {
		return errors.New("it is a definition that was read, and would be lost")
	}
	return nil
}
