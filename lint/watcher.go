package lint

import (
	"context"
	"fmt"
	"slices"

	"github.com/fsnotify/fsnotify"
)

// Watcher tells when something has changed on disk that the results of sessions depend on. It belongs to one goroutine.
type Watcher struct{ watch *watch }

// NewWatcher returns a watcher that follows nothing yet.
func NewWatcher() (*Watcher, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("changes cannot be watched: %s", watchReason(err, 0))
	}
	return &Watcher{&watch{watcher: watcher, watched: map[string]bool{}, blind: map[string]bool{}}}, nil
}

// Follow watches what sessions depend on instead of what was watched before. more says that a folder is watched that was
// not, in which something may have changed already; blind is what cannot be watched and was not said before.
func (w *Watcher) Follow(sessions ...Watched) (more bool, blind []Problem) {
	var all Watched
	for _, s := range sessions {
		all.Folders = append(all.Folders, s.Folders...)
		all.Trees = append(all.Trees, s.Trees...)
		all.Files = append(all.Files, s.Files...)
	}
	slices.Sort(all.Files)
	return w.watch.follow(all)
}

// Wait returns when something has changed and nothing has happened for a moment since; false where ctx has ended.
func (w *Watcher) Wait(ctx context.Context) bool { return w.watch.wait(ctx) }

// Close ends the watch.
func (w *Watcher) Close() { _ = w.watch.watcher.Close() }
