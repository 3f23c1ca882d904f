package lsp

import "encoding/json"

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

// background does work that waits for the client.
func (s *Server) background(work func()) {
	s.answering.Add(1)
	go func() {
		defer s.answering.Done()
		work()
	}()
}
