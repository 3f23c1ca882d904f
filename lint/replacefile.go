package lint

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// WriteFile writes a text to a file that somebody has named for it, so that nobody reads half of it. The mode is kept; of a
// symlink, the file that it leads to is written. It is written in place where that is the only way: a device, a pipe, a
// folder that takes no new file.
func WriteFile(path, text string) error {
	r, err := newReplacement(path)
	if err != nil {
		return os.WriteFile(path, []byte(text), 0o666) // it says itself what is wrong
	}
	return r.write(text)
}

// replaceFile is WriteFile for what may not be lost: it is an error where the file cannot be replaced as a whole.
func replaceFile(path, text string) error {
	r, err := newReplacement(path)
	if err != nil {
		return err
	}
	return r.write(text)
}

// replacement is a new file that is to take the place of another one, or of none.
type replacement struct {
	file *os.File // beside the other
	path string
}

// newReplacement makes the new file, with the mode of the one it replaces. Something that is no file, and a file that must
// not be written, is not replaced.
func newReplacement(path string) (*replacement, error) {
	path = realPath(path)
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(path); err == nil {
			return nil, &fs.PathError{Op: "write", Path: path, Err: errors.New(cannotStat(path, fs.ErrNotExist))}
		}
		return besides(path)
	}
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "write", Path: path, Err: errors.New(whatIs(info.Mode()) + ", not a file")}
	}
	old, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	old.Close()
	r, err := besides(path)
	if err != nil {
		return nil, err
	}
	if err := r.file.Chmod(info.Mode().Perm()); err != nil {
		return nil, r.drop(err)
	}
	return r, nil
}

// besides makes a file in the folder of another one, with the mode that new files have there.
func besides(path string) (*replacement, error) {
	for {
		name := filepath.Join(filepath.Dir(path), fmt.Sprintf(".inrolint-%d", rand.Uint64()))
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return &replacement{file, path}, nil
	}
}

// write fills the new file and puts it in its place.
func (r *replacement) write(text string) error {
	if _, err := r.file.WriteString(text); err != nil {
		return r.drop(err)
	}
	if err := errors.Join(r.file.Sync(), r.file.Close()); err != nil {
		return r.drop(err)
	}
	if err := os.Rename(r.file.Name(), r.path); err != nil {
		return r.drop(err)
	}
	return nil
}

// drop removes the new file and returns why.
func (r *replacement) drop(err error) error {
	r.file.Close()
	os.Remove(r.file.Name())
	return err
}
