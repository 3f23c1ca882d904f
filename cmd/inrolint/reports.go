package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"

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
	var text bytes.Buffer
	err := report.Write(&text, o.format, result, options)
	for i := 0; err == nil && i < len(result.Files); i++ {
		err = spare(o.file, result.Files[i].Path)
	}
	if err == nil {
		err = replaceFile(o.file, text.Bytes())
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

// replaceFile writes a file so that nobody reads half of it: beside it first, then in its place. Where that is not
// possible (a device, a symlink, a folder that takes no new file), or not wanted (a file that is read-only), it is
// written in place, or refused.
func replaceFile(name string, text []byte) error {
	info, err := os.Lstat(name)
	exists := err == nil
	if exists && (!info.Mode().IsRegular() || info.Mode().Perm()&0o200 == 0) {
		return os.WriteFile(name, text, 0o666)
	}
	beside := name + ".tmp"
	file, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return os.WriteFile(name, text, 0o666)
	}
	_, err = file.Write(text)
	if err == nil && exists {
		err = file.Chmod(info.Mode().Perm())
	}
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(beside, name)
	}
	if err != nil {
		_ = os.Remove(beside)
	}
	return err
}
