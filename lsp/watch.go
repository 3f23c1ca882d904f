package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lint"
)

func init() {
	register(method{name: "workspace/didChangeWatchedFiles", note: notification(didChangeWatchedFiles)})
}

// watchedFiles are the patterns of files that the findings depend on.
var watchedFiles = []string{"**/*.{json,jsonc,yaml,yml}", "**/.gitignore"}

// didChangeWatchedFiles reads again what may have changed on disk.
func didChangeWatchedFiles(s *Server, _ *json.RawMessage) { s.scanner.request() }

// registration asks the client for notifications.
type registration struct {
	ID      string `json:"id"`
	Method  string `json:"method"`
	Options any    `json:"registerOptions,omitempty"`
}

// registerWatchers asks the client to tell of changes on disk, and of changes of its settings.
func (s *Server) registerWatchers() {
	client := s.world().Client
	var wanted []registration
	if client.Supports("workspace.didChangeWatchedFiles.dynamicRegistration") {
		type watcher struct {
			Pattern string `json:"globPattern"`
		}
		var watchers []watcher
		for _, pattern := range watchedFiles {
			watchers = append(watchers, watcher{pattern})
		}
		wanted = append(wanted, registration{"watched-files", "workspace/didChangeWatchedFiles", map[string]any{"watchers": watchers}})
	} else {
		s.background(s.watchDisk)
	}
	if client.Supports("workspace.didChangeConfiguration.dynamicRegistration") {
		wanted = append(wanted, registration{"configuration", "workspace/didChangeConfiguration", map[string]any{"section": "inrolint"}})
	}
	if len(wanted) == 0 {
		return
	}
	s.background(func() {
		_ = s.call(s.ctx, "client/registerCapability", map[string]any{"registrations": wanted}, nil)
	})
}

// watchDisk watches the folders itself, for a client that cannot.
func (s *Server) watchDisk() {
	watcher, err := lint.NewWatcher()
	if err != nil {
		s.logMessage(logWarning, err.Error())
		return
	}
	defer watcher.Close()
	for {
		s.scanner.wait(s.scanner.ctx)
		var depends []lint.Watched
		for _, e := range s.engineList() {
			if e.whole {
				depends = append(depends, e.session.Watched())
			}
		}
		more, blind := watcher.Follow(depends...)
		for _, problem := range blind {
			s.logMessage(logWarning, problem.String())
		}
		if more {
			continue // something may have changed before it was watched
		}
		if !watcher.Wait(s.scanner.ctx) {
			return
		}
	}
}

// background does work that waits for the client.
func (s *Server) background(work func()) {
	s.answering.Add(1)
	go func() {
		defer s.answering.Done()
		work()
	}()
}
