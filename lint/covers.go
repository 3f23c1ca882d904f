package lint

import (
	"path/filepath"
)

// Coverage tells what a run over the folders does with a file.
type Coverage uint8

const (
	Unnamed  Coverage = iota // no pattern names it: it is linted only when it is named
	Included                 // it is linted
	Excluded                 // the configuration excludes it, or git ignores it
)

// Covers tells what a run over the working directory does with a file, which need not exist.
func (w *Workspace) Covers(name string) Coverage {
	path := absolute(w.dir, name)
	w.mu.Lock()
	defer w.mu.Unlock()
	d := w.lookAround()
	slashed, folder := filepath.ToSlash(path), filepath.Dir(path)
	settings := w.configs.of(folder)
	if settings.excludes(slashed, false) || d.excludedAbove(folder) != "" || d.ignoredAbove(path) {
		return Excluded
	}
	if !settings.includes(slashed) || !inside(w.dir, path) {
		return Unnamed
	}
	return Included
}

// lookAround returns a discovery that answers questions and walks nothing; the workspace is locked.
func (w *Workspace) lookAround() *discovery {
	return &discovery{dir: w.dir, configs: w.configs, overlay: w.overlay}
}

// ignoredAbove reports whether git ignores a file or one of the folders between it and the working directory.
func (d *discovery) ignoredAbove(path string) bool {
	folder := filepath.Dir(path)
	if d.ignoreAbove(folder).inner(filepath.Join(folder, ".gitignore"), folder).ignored(filepath.ToSlash(path), false) {
		return true
	}
	return d.ignoredFolder(folder)
}

// ignoredFolder reports whether git ignores a folder or one between it and the working directory, or no run enters it at all.
func (d *discovery) ignoredFolder(folder string) bool {
	for f := folder; f != d.dir && inside(d.dir, f); f = filepath.Dir(f) {
		parent := filepath.Dir(f)
		if alwaysSkipped(filepath.Base(f)) || d.ignoreAbove(parent).inner(filepath.Join(parent, ".gitignore"), parent).ignored(filepath.ToSlash(f), true) {
			return true
		}
	}
	return false
}
