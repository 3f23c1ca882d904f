package lint

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// source is a file to lint.
type source struct {
	path     string // absolute; of standard input the name it was given, made absolute
	shown    string // as findings show it
	stdin    bool
	settings *folderSettings
	away     bool // a symlink that nobody named and that leads out of the folder and the repository: it is not written to
}

// Problem is something that could not be read, or that failed; everything else was linted.
type Problem struct {
	Path   string // relative to the working directory
	Reason string
}

// String returns the problem as one line.
func (p Problem) String() string { return p.Path + ": " + p.Reason }

// discovery collects the files of a run.
type discovery struct {
	ctx       context.Context
	dir       string // working directory
	configs   *configs
	overlay   func(path string) (text string, ok bool)
	stdin     string // name of standard input, "" where it may not be asked for
	direct    []found
	linked    []found  // files behind a symlink of a folder: they give way to the same file under its own name
	roots     []string // the folders that were gone through
	entered   []string // the folders that were looked into
	unchanged []job    // files that are not linted because git says that they have not changed
	problems  []Problem
	notes     []string
}

type found struct {
	source
	real string // without symlinks
}

// files returns what was found, each file once.
func (d *discovery) files() []source {
	seen := make(map[string]bool, len(d.direct))
	var files []source
	for _, f := range append(d.direct, d.linked...) {
		if !seen[f.real] {
			seen[f.real] = true
			files = append(files, f.source)
		}
	}
	return files
}

// walked reports whether the run went through the folder that the path (absolute) lies in.
func (d *discovery) walked(path string) bool {
	return slices.ContainsFunc(d.roots, func(root string) bool { return inside(root, filepath.Dir(path)) })
}

// repositories returns the roots of the git work trees that the run has looked into.
func (d *discovery) repositories() []string {
	var roots []string
	for _, folder := range d.entered {
		if root, ok := repositoryOf(folder); ok && !slices.Contains(roots, root) {
			roots = append(roots, root)
		}
	}
	return roots
}

// wholeProject reports whether the run went through all folders that the settings hold for.
func (d *discovery) wholeProject(s *folderSettings) bool {
	top := or(s.top(), d.dir)
	return slices.ContainsFunc(d.roots, func(root string) bool { return inside(root, top) })
}

func (d *discovery) problem(path, reason string) {
	d.problems = append(d.problems, Problem{shownPath(d.dir, path), reason})
}

// named adds a path as it was named by the user.
func (d *discovery) named(path string) {
	switch {
	case path == "":
		d.problems = append(d.problems, Problem{`""`, "an empty path names nothing"})
		return
	case path == Stdin && d.stdin != "":
		abs := absolute(d.dir, d.stdin)
		d.direct = append(d.direct, found{source{path: abs, shown: d.stdinShown(abs), stdin: true, settings: d.configs.of(filepath.Dir(abs))}, Stdin})
		return
	}
	abs := absolute(d.dir, path)
	info, err := os.Stat(abs)
	_, open := d.overlay(abs)
	switch {
	case open:
		d.direct = append(d.direct, d.found(abs, realPath(abs), d.configs.of(filepath.Dir(abs))))
	case err != nil:
		d.problem(abs, cannotStat(abs, err))
	case info.IsDir():
		d.folder(abs)
	case info.Mode().IsRegular():
		d.direct = append(d.direct, d.found(abs, realPath(abs), d.configs.of(filepath.Dir(abs))))
	default:
		d.problem(abs, whatIs(info.Mode())+", not a file; to lint what it sends, use - and redirect it to standard input")
	}
}

// stdinShown keeps a name that is no path, such as <stdin>, as it is.
func (d *discovery) stdinShown(abs string) string {
	if strings.HasPrefix(d.stdin, "<") {
		return d.stdin
	}
	return shownPath(d.dir, abs)
}

func (d *discovery) found(path, real string, settings *folderSettings) found {
	return found{source{path: path, shown: shownPath(d.dir, path), settings: settings}, real}
}

// folder adds what is to be linted in a folder that was named.
func (d *discovery) folder(root string) {
	before := len(d.direct) + len(d.linked) + len(d.problems)
	if by := d.excludedAbove(root); by != "" {
		d.notes = append(d.notes, fmt.Sprintf("%s: nothing to lint, the folder is excluded in %s", shownPath(d.dir, root), by))
		return
	}
	w := &walk{discovery: d, root: root, real: realPath(root)}
	w.enter(root, d.ignoreAbove(root))
	d.roots = append(d.roots, root)
	if before == len(d.direct)+len(d.linked)+len(d.problems) {
		d.notes = append(d.notes, fmt.Sprintf("%s: nothing to lint, no file matches %s", shownPath(d.dir, root), d.configs.of(root).includeOrigin()))
	}
}

// excludedAbove returns the configuration file that excludes the folder or one above it, "" if none does.
func (d *discovery) excludedAbove(folder string) string {
	for _, c := range d.configs.of(folder).files {
		for f := folder; inside(filepath.FromSlash(c.dir), f) && filepath.ToSlash(f) != c.dir; f = filepath.Dir(f) {
			if c.excludes(filepath.ToSlash(f), true) {
				return c.shown
			}
		}
	}
	return ""
}

// includeOrigin says what a file in the folder would have to match.
func (s *folderSettings) includeOrigin() string {
	for i := len(s.files) - 1; i >= 0; i-- {
		if s.files[i].Include != nil {
			return "include of " + s.files[i].shown
		}
	}
	return "*.scenario.json or *.campaign.json"
}

// walk adds the files of one folder and the folders below it.
type walk struct {
	*discovery
	root string
	real string // root without symlinks
}

// enter adds the files of a folder. Symlinks to folders are not followed.
func (w *walk) enter(folder string, ignore *ignoreFile) {
	if w.ctx.Err() != nil {
		return
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		w.problem(folder, "the folder cannot be read: "+reason(err))
	}
	w.entered = append(w.entered, folder)
	settings := w.configs.of(folder)
	if folder != w.root && holds(entries, ".git") {
		ignore = repositoryIgnore(folder)
	}
	if holds(entries, ".gitignore") {
		ignore = ignore.inner(filepath.Join(folder, ".gitignore"), folder)
	}
	for _, entry := range entries {
		path := filepath.Join(folder, entry.Name())
		slashed := filepath.ToSlash(path)
		switch {
		case entry.IsDir():
			if !alwaysSkipped(entry.Name()) && !settings.excludes(slashed, true) && !ignore.ignored(slashed, true) {
				w.enter(path, ignore)
			}
		case settings.includes(slashed) && !settings.excludes(slashed, false) && !ignore.ignored(slashed, false):
			w.file(path, entry, settings)
		}
	}
}

// file adds a file that is to be linted, or says why it cannot be.
func (w *walk) file(path string, entry fs.DirEntry, settings *folderSettings) {
	mode := entry.Type()
	link := mode&os.ModeSymlink != 0
	if link {
		info, err := os.Stat(path)
		if err != nil {
			w.problem(path, cannotStat(path, err))
			return
		}
		if mode = info.Mode(); mode.IsDir() {
			return
		}
	}
	switch {
	case !mode.IsRegular():
		w.problem(path, whatIs(mode)+", not a file")
	case link:
		linked := w.found(path, realPath(path), settings)
		linked.source.away = w.leadsAway(linked.real)
		w.linked = append(w.linked, linked)
	default:
		w.direct = append(w.direct, w.found(path, w.real+strings.TrimPrefix(path, w.root), settings))
	}
}

// leadsAway reports whether a file (without symlinks) lies outside of the folder and of the repository that the folder is in.
func (w *walk) leadsAway(real string) bool {
	if root, ok := repositoryOf(w.real); ok && inside(root, real) {
		return false
	}
	return !inside(w.real, real)
}

// alwaysSkipped names the folders that are entered only when they are named.
func alwaysSkipped(name string) bool { return name == ".git" || name == "node_modules" }

func holds(entries []fs.DirEntry, name string) bool {
	for _, entry := range entries {
		if entry.Name() == name {
			return true
		}
	}
	return false
}
