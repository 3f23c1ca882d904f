package lint

import (
	"errors"
	"io/fs"
	"os"
)

// SaveFixed writes a fixed text to its file, whole or not at all: the mode is kept, a symlink stays one. It is an error
// if the file is read-only, or is no longer the one that was read.
func SaveFixed(f *Fixed) error {
	now, err := os.ReadFile(f.File)
	if err != nil {
		return err
	}
	if string(now) == f.After {
		return nil // the same file under another name
	}
	if string(now) != f.Before {
		return errors.New("it has changed since it was read; run it again")
	}
	info, err := os.Stat(f.File)
	if err != nil {
		return err
	}
	if info.Mode()&0o222 == 0 {
		return &fs.PathError{Op: "write", Path: f.File, Err: errors.New("the file is read-only")}
	}
	return replaceFile(f.File, f.After)
}
