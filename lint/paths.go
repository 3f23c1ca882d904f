package lint

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

func itoa(n int) string { return strconv.Itoa(n) }

// absolute returns the absolute path of a path that is relative to dir.
func absolute(dir, path string) string {
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(dir, path)
}

// shownPath returns a path (absolute) as findings and messages show it: relative to dir, with "/" and without "./".
func shownPath(dir, path string) string {
	relative, err := filepath.Rel(dir, path)
	if err != nil {
		relative = path
	}
	return filepath.ToSlash(relative)
}

// realPath returns the path without symlinks, by which one file under two names is recognised.
func realPath(path string) string {
	if resolved, err := filepath.EvalSymlinks(path); err == nil {
		return resolved
	}
	return path
}

// inside reports whether path (absolute) is dir or lies below it.
func inside(dir, path string) bool {
	relative, err := filepath.Rel(dir, path)
	return err == nil && relative != ".." && !strings.HasPrefix(relative, ".."+string(filepath.Separator))
}

// whatIs names a thing that is no regular file.
func whatIs(mode os.FileMode) string {
	switch {
	case mode&os.ModeNamedPipe != 0:
		return "a named pipe"
	case mode&os.ModeSocket != 0:
		return "a socket"
	case mode&os.ModeDevice != 0:
		return "a device"
	case mode.IsDir():
		return "a folder"
	}
	return "no regular file"
}

// cannotStat says why a path cannot be looked at.
func cannotStat(path string, err error) string {
	switch {
	case errors.Is(err, syscall.ELOOP):
		return "the symlink leads in a circle"
	case errors.Is(err, os.ErrNotExist):
		if target, linkErr := os.Readlink(path); linkErr == nil {
			return "the symlink is broken: it leads to " + filepath.ToSlash(target)
		}
		return "no such file or folder"
	}
	return reason(err)
}

// readLimited reads a file up to one byte more than limit: a longer result says that the file is larger.
func readLimited(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, limit+1))
}

// readText is readLimited for a text whose probable size is known.
func readText(r io.Reader, size, limit int64) (string, error) {
	var text strings.Builder
	text.Grow(int(min(size, limit+1)))
	_, err := io.Copy(&text, io.LimitReader(r, limit+1))
	return text.String(), err
}

// readInput is readText for an input that may never end or never come, such as a terminal: the end of ctx ends the wait.
func readInput(ctx context.Context, r io.Reader, limit int64) (string, error) {
	type input struct {
		text string
		err  error
	}
	done := make(chan input, 1)
	go func() {
		text, err := readText(r, 0, limit)
		done <- input{text, err}
	}()
	select {
	case in := <-done:
		return in.text, in.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
