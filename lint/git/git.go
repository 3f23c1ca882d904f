// Package git asks git which files have changed. It runs the git program, so that worktrees, submodules, the index of a
// hook and the user's configuration count as they do for git itself.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrNoGit says that there is no git program to ask.
var ErrNoGit = errors.New("git is not installed, or not on the PATH")

// ErrNoRepository says that a folder lies in no work tree of git.
var ErrNoRepository = errors.New("not inside a git repository")

// UnknownRevision says that a name is no commit of the repository.
type UnknownRevision struct{ Name string }

// Error names the revision.
func (e *UnknownRevision) Error() string { return fmt.Sprintf("git knows no commit %q here", e.Name) }

// NoMergeBase says that a commit has no ancestor in common with HEAD.
type NoMergeBase struct{ Name string }

// Error says what is probably the reason.
func (e *NoMergeBase) Error() string {
	return fmt.Sprintf("git finds no common ancestor of %q and HEAD; a shallow clone has to be fetched deeper (git fetch --unshallow)", e.Name)
}

// Failure is what git said when it failed.
type Failure struct {
	Command string // the subcommand
	Said    string // its standard error
}

// Error returns what git said.
func (e *Failure) Error() string { return "git " + e.Command + " failed: " + e.Said }

// repository is a work tree.
type repository struct {
	dir   string // the folder that git is run in
	top   string // its root, without symlinks
	clean bool   // the environment that git gives to hooks is about another repository
}

// run returns what git writes to standard output.
func (r *repository) run(ctx context.Context, args ...string) (string, error) {
	// Without optional locks a hook or an editor that runs git at the same time is not disturbed.
	cmd := exec.CommandContext(ctx, "git", append([]string{"--no-optional-locks", "--literal-pathspecs"}, args...)...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	if r.clean {
		cmd.Env = withoutRepository(cmd.Env)
	}
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case errors.Is(err, exec.ErrNotFound):
		return "", ErrNoGit
	case errors.As(err, &exit):
		text := strings.TrimSpace(said.String())
		return "", &Failure{args[0], strings.TrimPrefix(text, "fatal: ")}
	case err != nil:
		return "", err
	}
	return out.String(), nil
}

// local are the variables by which git tells a hook which repository it runs in.
var local = []string{
	"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_NAMESPACE",
}

func withoutRepository(environment []string) []string {
	var kept []string
	for _, variable := range environment {
		name, _, _ := strings.Cut(variable, "=")
		isLocal := false
		for _, l := range local {
			isLocal = isLocal || name == l
		}
		if !isLocal {
			kept = append(kept, variable)
		}
	}
	return kept
}

// open returns the repository that the folder (absolute) lies in. own says that the environment speaks of that repository.
func open(ctx context.Context, folder string, own bool) (*repository, error) {
	r := &repository{dir: folder, clean: !own}
	top, err := r.run(ctx, "rev-parse", "--show-toplevel")
	var failed *Failure
	if errors.As(err, &failed) && (strings.Contains(failed.Said, "not a git repository") || strings.Contains(failed.Said, "must be run in a work tree")) {
		return nil, ErrNoRepository
	}
	if err != nil {
		return nil, err
	}
	r.top = resolved(filepath.FromSlash(strings.TrimSuffix(top, "\n")))
	return r, nil
}

// resolved returns the path without symlinks.
func resolved(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// commit returns the id of the commit that a revision names.
func (r *repository) commit(ctx context.Context, revision string) (string, error) {
	id, err := r.run(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	var failed *Failure
	if errors.As(err, &failed) {
		return "", &UnknownRevision{revision}
	}
	return strings.TrimSpace(id), err
}

// mergeBase returns the commit at which HEAD has left a revision.
func (r *repository) mergeBase(ctx context.Context, revision string) (string, error) {
	id, err := r.commit(ctx, revision)
	if err != nil {
		return "", err
	}
	base, err := r.run(ctx, "merge-base", id, "HEAD")
	var failed *Failure
	if errors.As(err, &failed) {
		return "", &NoMergeBase{revision}
	}
	return strings.TrimSpace(base), err
}
