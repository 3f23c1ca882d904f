package lint

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Round is one run of [Session.Watch].
type Round struct {
	Result  *Result   // nil where nothing could be linted
	Err     error     // why: a [*UsageError] where an option or a configuration file is wrong
	Changes Changes   // since the round before
	Folders int       // that are watched
	Blind   []Problem // folders that cannot be watched, each once in all rounds
}

// Pauses of a watch: it waits until nothing has happened for a moment, since one save is several events, but not for ever.
const (
	watchQuiet   = 30 * time.Millisecond
	watchPatient = 500 * time.Millisecond
)

// Watch lints the paths, and again on every change of a file that the result depends on, until ctx ends. It calls show
// after the first run and after each that had something new to lint or to say. An error of show ends it and is returned;
// the end of ctx is no error.
func (s *Session) Watch(ctx context.Context, paths []string, show func(*Round) error) error {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("changes cannot be watched: %s", watchReason(err, 0))
	}
	defer watcher.Close()
	w := &watch{watcher: watcher, watched: map[string]bool{}, blind: map[string]bool{}}
	said := ""
	for first := true; ; first = false {
		result, err := s.Lint(ctx, paths...)
		if ctx.Err() != nil {
			return nil
		}
		more, blind := w.follow(s.Watched())
		round := &Round{result, err, s.Changes(), len(w.watched), blind}
		if says := round.says(); first || says != said || len(round.Changes.Files) > 0 || round.Changes.Config {
			said = says
			if err := show(round); err != nil {
				return err
			}
		}
		if more {
			continue // something may have changed before it was watched
		}
		if !w.wait(ctx) {
			return nil
		}
	}
}

// says returns what a round has to say besides findings.
func (r *Round) says() string {
	if r.Result == nil {
		return fmt.Sprint(r.Err, r.Blind)
	}
	return fmt.Sprint(r.Err, r.Blind, r.Result.Problems, r.Result.Notes, len(r.Result.Findings), r.Result.Summary)
}

// Watched is the files and folders whose change can change the result of a run. All paths are absolute.
type Watched struct {
	Folders []string // their entries count
	Trees   []string // their entries at any depth count
	Files   []string // these alone count, also where they do not exist
}

// watch follows what a session depends on. Only folders are watched: the files in them are replaced when they are saved.
type watch struct {
	watcher *fsnotify.Watcher
	watched map[string]bool // the folders that are watched
	blind   map[string]bool // the folders that cannot be
	whole   map[string]bool // the folders whose every entry counts
	files   []string        // the files that count, sorted
}

// follow watches what it is given instead of what was watched before. more says that a folder was added; blind is what
// cannot be watched and was not said before.
func (w *watch) follow(given Watched) (more bool, blind []Problem) {
	w.whole, w.files = map[string]bool{}, given.Files
	for _, folder := range given.Folders {
		w.whole[folder] = true
	}
	for _, tree := range given.Trees {
		w.addTree(tree)
	}
	wanted := map[string]bool{}
	for folder := range w.whole {
		wanted[existing(folder)] = true
	}
	for _, file := range w.files {
		wanted[existing(filepath.Dir(file))] = true
	}
	for folder := range w.watched {
		if !wanted[folder] {
			_ = w.watcher.Remove(folder)
			delete(w.watched, folder)
		}
	}
	for folder := range wanted {
		if w.watched[folder] {
			continue
		}
		err := w.watcher.Add(folder)
		switch {
		case err == nil:
			w.watched[folder] = true
			more = true
		case !errors.Is(err, fs.ErrNotExist) && !w.blind[folder]:
			w.blind[folder] = true
			blind = append(blind, Problem{filepath.ToSlash(folder), "changes in this folder are not seen: " + watchReason(err, len(w.watched))})
		}
	}
	slices.SortFunc(blind, func(a, b Problem) int { return strings.Compare(a.Path, b.Path) })
	return more, blind
}

// addTree adds a folder and those below it.
func (w *watch) addTree(tree string) {
	_ = filepath.WalkDir(tree, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || !entry.IsDir():
			return nil
		case path != tree && alwaysSkipped(entry.Name()):
			return fs.SkipDir
		}
		w.whole[path] = true
		return nil
	})
	w.whole[tree] = true
}

// existing returns the folder, or the nearest one above it that exists.
func existing(folder string) string {
	for {
		info, err := os.Stat(folder)
		if parent := filepath.Dir(folder); err == nil && info.IsDir() || parent == folder {
			return folder
		}
		folder = filepath.Dir(folder)
	}
}

// watchReason says why a folder cannot be watched. count is how many are.
func watchReason(err error, count int) string {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Sprintf("the system lets no more than %d folders be watched here; on Linux fs.inotify.max_user_watches raises the limit", count)
	case errors.Is(err, syscall.EMFILE):
		return "the system lets no more programs watch files; on Linux fs.inotify.max_user_instances raises the limit"
	}
	return reason(err)
}

// wait returns when something has changed that may count and nothing has happened for a moment since; false where ctx
// has ended.
func (w *watch) wait(ctx context.Context) bool {
	var quiet, patience <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return false
		case event, open := <-w.watcher.Events:
			if !open {
				return false
			}
			w.forget(event)
			if quiet == nil && !w.counts(event.Name) {
				continue
			}
		case <-w.watcher.Errors: // events were lost, so everything is looked at again
		case <-quiet:
			return true
		case <-patience:
			return true
		}
		quiet = time.After(watchQuiet)
		if patience == nil {
			patience = time.After(watchPatient)
		}
	}
}

// counts reports whether a change of that path can change the result.
func (w *watch) counts(path string) bool {
	if w.whole[filepath.Dir(path)] || w.whole[path] {
		return true
	}
	return slices.ContainsFunc(w.files, func(file string) bool { return inside(path, file) })
}

// forget stops watching folders that have gone or have come anew, so that they are watched again under their names.
func (w *watch) forget(event fsnotify.Event) {
	if !event.Has(fsnotify.Create) && !event.Has(fsnotify.Remove) && !event.Has(fsnotify.Rename) {
		return
	}
	for folder := range w.watched {
		if inside(event.Name, folder) {
			_ = w.watcher.Remove(folder)
			delete(w.watched, folder)
		}
	}
}
