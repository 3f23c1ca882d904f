package lint

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// replaceFile writes a file so that it holds either what it held or the whole text, never a part. Its mode is kept;
// of a symlink, the file that it leads to is replaced.
func replaceFile(path, text string) error {
	path = realPath(path)
	mode := fs.FileMode(0o666)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return os.WriteFile(path, []byte(text), mode)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return &fs.PathError{Op: "write", Path: path, Err: errors.New(whatIs(info.Mode()) + ", not a file")}
	}
	file, err := os.OpenFile(path, os.O_WRONLY, 0) // a file that must not be written is not replaced either
	if err != nil {
		return err
	}
	file.Close()
	return renameOver(path, text, info.Mode().Perm())
}

// renameOver writes the text beside the file and puts it in its place.
func renameOver(path, text string, mode fs.FileMode) (err error) {
	made, err := os.CreateTemp(filepath.Dir(path), ".inrolint-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(made.Name())
		}
	}()
	_, err = made.WriteString(text)
	if err = errors.Join(err, made.Chmod(mode), made.Sync(), made.Close()); err != nil {
		return err
	}
	return os.Rename(made.Name(), path)
}
