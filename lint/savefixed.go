package lint

import (
	"errors"
	"os"
)

// SaveFixed writes a fixed text to its file, whole or not at all: the mode is kept, a symlink stays one. It is an error
// if the file is read-only, or is no longer the one that was read.
func SaveFixed(f *Fixed) error {
	info, err := os.Stat(f.File)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return errors.New("it is " + whatIs(info.Mode()))
	}
	now, err := os.ReadFile(f.File)
	switch {
	case err != nil:
		return err
	case string(now) == f.After:
		return nil // the same file under another name
	case string(now) != f.Before:
		return errors.New("it has changed since it was read; run it again")
	case info.Mode()&0o222 == 0:
		return errors.New("the file is read-only")
	}
	return replaceFile(f.File, f.After)
}
