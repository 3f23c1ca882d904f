package git

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// Changes tells which files git says have changed. It is not safe for use by several goroutines.
type Changes struct {
	since string
	own   *repository         // that of the working directory; nil where it lies in none
	known map[string]*changed // by root of the work tree
	roots map[string]string   // of folders that were asked for: the root of their work tree
}

// changed is what has changed in one work tree.
type changed struct {
	*repository
	all   bool            // everything: the repository is new where it lies
	files map[string]bool // by absolute path
	base  string          // the commit that is compared with
}

// Find prepares to tell what has changed: staged, unstaged and untracked files, and with since what differs from the
// commit at which HEAD has left that revision. Every one of folders (absolute) must lie in a repository, else the error
// is [ErrNoRepository]. dir is the working directory, of whose repository the environment of a hook speaks.
func Find(ctx context.Context, dir, since string, folders []string) (*Changes, error) {
	c := &Changes{since: since, known: map[string]*changed{}, roots: map[string]string{}}
	own, err := open(ctx, dir, true)
	switch {
	case err == nil:
		c.own = own
	case err != ErrNoRepository:
		return nil, err
	}
	for _, folder := range folders {
		if _, err := c.of(ctx, folder); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// Has reports whether the file (absolute, without symlinks in its folder) has changed.
func (c *Changes) Has(ctx context.Context, file string) (bool, error) {
	in, err := c.of(ctx, filepath.Dir(file))
	if err != nil {
		return false, err
	}
	return in.all || in.files[file], nil
}

// of returns what has changed in the work tree that the folder (absolute, without symlinks) lies in.
func (c *Changes) of(ctx context.Context, folder string) (*changed, error) {
	root, err := c.root(ctx, folder)
	if err != nil {
		return nil, err
	}
	if known := c.known[root]; known != nil {
		return known, nil
	}
	r := c.own
	if r == nil || r.top != root {
		r = &repository{dir: root, top: root, clean: true}
	}
	made, err := c.look(ctx, r)
	if err != nil {
		return nil, err
	}
	c.known[root] = made
	return made, nil
}

// root returns the root of the work tree that the folder lies in.
func (c *Changes) root(ctx context.Context, folder string) (string, error) {
	if known, ok := c.roots[folder]; ok {
		return known, nil
	}
	root := ""
	switch parent := filepath.Dir(folder); {
	case c.own != nil && folder == c.own.top:
		root = folder
	case exists(filepath.Join(folder, ".git")):
		r, err := open(ctx, folder, false)
		if err != nil {
			return "", err
		}
		root = r.top
	case parent == folder:
		return "", ErrNoRepository
	default:
		above, err := c.root(ctx, parent)
		if err != nil {
			return "", err
		}
		root = above
	}
	c.roots[folder] = root
	return root, nil
}

// look asks git what has changed in a work tree.
func (c *Changes) look(ctx context.Context, r *repository) (*changed, error) {
	made := &changed{repository: r, files: map[string]bool{}}
	base, err := c.base(ctx, r)
	var unknown *UnknownRevision
	switch {
	case errors.As(err, &unknown) && c.nested(r):
		made.all = true // it is new there, or has never held that commit
		return made, nil
	case err != nil:
		return nil, err
	}
	made.base = base
	if base != "HEAD" {
		out, err := r.run(ctx, "diff", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules", "--diff-filter=d", base, "--")
		if err != nil {
			return nil, err
		}
		made.add(strings.Split(out, "\x00"))
	}
	return made, made.status(ctx)
}

// base returns the commit to compare with, HEAD where the state of the work tree says everything.
func (c *Changes) base(ctx context.Context, r *repository) (string, error) {
	if c.nested(r) {
		above, err := c.of(ctx, filepath.Dir(r.top))
		if err != nil {
			return "", err
		}
		if is, err := above.isSubmodule(ctx, r); is || err != nil {
			return above.submodule(ctx, r)
		}
	}
	if c.since == "" {
		return "HEAD", nil
	}
	return r.mergeBase(ctx, c.since)
}

// nested reports whether a work tree lies inside that of the working directory.
func (c *Changes) nested(r *repository) bool {
	return c.own != nil && strings.HasPrefix(r.top, c.own.top+string(filepath.Separator))
}

// isSubmodule reports whether the index holds the work tree as a submodule.
func (in *changed) isSubmodule(ctx context.Context, r *repository) (bool, error) {
	out, err := in.run(ctx, "ls-files", "--stage", "-z", "--full-name", "--", r.top)
	return strings.HasPrefix(out, submoduleMode), err
}

// submodule returns the commit of a submodule that the base of the work tree around it holds.
func (in *changed) submodule(ctx context.Context, r *repository) (string, error) {
	relative, err := filepath.Rel(in.top, r.top)
	if err != nil {
		return "", err
	}
	entry, err := in.run(ctx, "ls-tree", "-z", "--full-tree", in.base, "--", filepath.ToSlash(relative))
	if err != nil && in.base != "HEAD" { // without a first commit there is no HEAD
		return "", err
	}
	fields := strings.Fields(entry) // MODE commit ID PATH
	if len(fields) < 3 || fields[0] != submoduleMode {
		return "", &UnknownRevision{relative}
	}
	return r.commit(ctx, fields[2])
}

// submoduleMode is what git gives as the mode of a submodule.
const submoduleMode = "160000"

// status adds what is staged, not staged and not known to git.
func (in *changed) status(ctx context.Context) error {
	out, err := in.run(ctx, "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules")
	if err != nil {
		return err
	}
	for entry := range strings.SplitSeq(out, "\x00") {
		if len(entry) > len("XY ") {
			in.add([]string{entry[len("XY "):]})
		}
	}
	return nil
}

// add adds paths relative to the root of the work tree.
func (in *changed) add(paths []string) {
	for _, path := range paths {
		if path != "" {
			in.files[filepath.Join(in.top, filepath.FromSlash(path))] = true
		}
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
