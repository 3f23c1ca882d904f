package lsp

import (
	"path/filepath"
	"strings"
	"sync"

	"github.com/inrolint/inrolint/lint"
)

// engine is the linter of one folder of the workspace, or of the files of a folder outside of it.
type engine struct {
	dir       string
	workspace *lint.Workspace
}

// engines finds the linter of a document. It is made anew when folders or settings change.
type engines struct {
	folders  []string // absolute, the longest first
	settings Settings
	overlay  func(path string) (string, bool)

	mu   sync.Mutex
	made map[string]*engine // by folder
}

func newEngines(folders []string, settings Settings, overlay func(string) (string, bool)) *engines {
	return &engines{folders: folders, settings: settings, overlay: overlay, made: map[string]*engine{}}
}

// of returns the linter of a document.
func (e *engines) of(at location) *engine {
	dir := e.folderOf(at)
	e.mu.Lock()
	defer e.mu.Unlock()
	if known, ok := e.made[dir]; ok {
		return known
	}
	made := &engine{dir: dir, workspace: e.workspace(dir)}
	e.made[dir] = made
	return made
}

// folderOf returns the folder of the workspace that a document belongs to, the folder of a file outside of all, and for
// what is no file the first folder.
func (e *engines) folderOf(at location) string {
	if at.path == "" {
		if len(e.folders) == 0 {
			return ""
		}
		return e.folders[0]
	}
	best := ""
	for _, folder := range e.folders {
		if len(folder) > len(best) && below(folder, at.path) {
			best = folder
		}
	}
	if best == "" {
		return filepath.Dir(at.path)
	}
	return best
}

// below reports whether a path lies in a folder.
func below(folder, path string) bool {
	separator := string(filepath.Separator)
	return strings.HasPrefix(path, strings.TrimSuffix(folder, separator)+separator)
}

func (e *engines) workspace(dir string) *lint.Workspace {
	options := lint.Options{Dir: dir, Overlay: e.overlay, Target: e.settings.Target, Config: e.settings.ConfigPath, Catalogs: e.settings.Catalogs}
	workspace, err := lint.New(options)
	if err != nil { // no option can be wrong here but the working directory's
		workspace, _ = lint.New(lint.Options{Dir: string(filepath.Separator), NoConfig: true})
	}
	return workspace
}

// read reads a text as the document at that place.
func (e *engine) read(at location, text string) (*lint.Reading, error) {
	name := at.path
	if name == "" {
		name = at.name
	}
	return e.workspace.Read(name, text)
}
