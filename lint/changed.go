package lint

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/inrolint/inrolint/lint/git"
)

// changed divides the files of a run into those that are linted and, with Options.Changed or Options.Since, those that git
// says have not changed. paths are what the run was given.
func (w *Workspace) changed(d *discovery, paths []string, files []source) (linted, unchanged []source, err error) {
	if !w.options.Changed && w.options.Since == "" {
		return files, nil, nil
	}
	d.roots = nil // nothing can be said of files that are not there, or not looked at
	changes, err := git.Find(d.ctx, w.dir, w.options.Since, w.foldersOf(paths))
	for _, f := range files {
		if err != nil {
			break
		}
		var has bool
		if has, err = hasChanged(d, changes, f.path); has {
			linted = append(linted, f)
		} else {
			unchanged = append(unchanged, f)
		}
	}
	if err != nil {
		return nil, nil, w.gitProblem(err)
	}
	if len(linted) == 0 && len(files) > 0 {
		d.notes = append(d.notes, "nothing to lint, git says that nothing has changed among "+plural(len(files), "file"))
	}
	return linted, unchanged, nil
}

// plural is a number with its noun.
func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}

// hasChanged reports whether a file, or what it leads to as a symlink, has changed.
func hasChanged(d *discovery, changes *git.Changes, path string) (bool, error) {
	own := filepath.Join(realPath(filepath.Dir(path)), filepath.Base(path))
	has, err := changes.Has(d.ctx, own)
	real := realPath(path)
	if has || err != nil || real == own {
		return has, err
	}
	has, err = changes.Has(d.ctx, real)
	if errors.Is(err, git.ErrNoRepository) {
		return false, nil // it leads out of the repository
	}
	return has, err
}

// foldersOf returns the folders, without symlinks, that the paths of a run are or lie in; what does not exist is left out.
func (w *Workspace) foldersOf(paths []string) []string {
	var folders []string
	for _, path := range paths {
		path = realPath(absolute(w.dir, path))
		info, err := os.Stat(path)
		switch {
		case err != nil:
		case info.IsDir():
			folders = append(folders, path)
		default:
			folders = append(folders, filepath.Dir(path))
		}
	}
	return folders
}

// gitProblem makes a wrong option of what the user can put right on the command line.
func (w *Workspace) gitProblem(err error) error {
	option := "--changed"
	if w.options.Since != "" {
		option = "--since"
	}
	var unknown *git.UnknownRevision
	var apart *git.NoMergeBase
	if errors.Is(err, git.ErrNoRepository) || errors.As(err, &unknown) || errors.As(err, &apart) {
		return &UsageError{Option: option, Reason: err.Error()}
	}
	return fmt.Errorf("%s: %w", option, err)
}
