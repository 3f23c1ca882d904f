package lsp

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/inrolint/inrolint/lint"
)

// engine is the linter of one folder of the workspace, or of the files of one folder outside of it. It never changes: when the
// configuration is read again, another one takes its place.
type engine struct {
	dir       string
	whole     bool // it is a folder of the workspace, so that closed files are linted, too
	workspace *lint.Workspace
	session   *lint.Session
	broken    bool // no sound configuration was ever read: nothing is judged
	options   *engineOptions
	sound     atomic.Bool // its configuration was read and nothing is wrong with it
	coverage  sync.Map    // path -> lint.Coverage, until the folder is read again
}

// engineOptions is what the engines of a session have in common. Other settings are other options.
type engineOptions struct {
	settings Settings
	overlay  func(path string) (string, bool)
}

// newEngine makes the linter of a folder. The error is the engine's, where an option is wrong.
func newEngine(dir string, whole bool, o *engineOptions) (*engine, error) {
	options := lint.Options{
		Dir: dir, Overlay: o.overlay, KeepText: true,
		Target: o.settings.Target, Config: o.settings.ConfigPath, Catalogs: o.settings.Catalogs,
	}
	if !o.settings.Trusted {
		options.Within = dir
	}
	e, err := startEngine(dir, whole, options)
	if err == nil {
		e.options = o
	}
	return e, err
}

// brokenEngine makes a linter that reads and judges nothing, for a folder whose configuration was never sound.
func brokenEngine(dir string, whole bool, o *engineOptions) *engine {
	e, err := startEngine(dir, whole, lint.Options{Dir: dir, Overlay: o.overlay, NoConfig: true})
	if err != nil {
		e, _ = startEngine(dir, whole, lint.Options{Dir: string(filepath.Separator), NoConfig: true})
	}
	e.broken, e.options = true, o
	return e
}

func startEngine(dir string, whole bool, options lint.Options) (*engine, error) {
	workspace, err := lint.New(options)
	if err != nil {
		return nil, err
	}
	return &engine{dir: dir, whole: whole, workspace: workspace, session: workspace.NewSession()}, nil
}

// read reads a text as the document at that place. What is no file is read as if it were new in the engine's folder.
func (e *engine) read(at location, text string) (*lint.Reading, error) {
	name := at.path
	if name == "" {
		name = filepath.Base(filepath.FromSlash("/" + at.name))
	}
	return e.workspace.Read(name, text)
}

// try judges a text that was read; nil where nothing is to be said of it.
func (e *engine) try(ctx context.Context, doc *Document) *lint.Trial {
	reading := doc.Reading()
	if e.broken || reading == nil || !e.concerns(doc, reading) {
		return nil
	}
	return e.session.Try(ctx, reading)
}

// offers returns the fixes that are offered for a text that was read; nil where nothing is to be said of it.
func (e *engine) offers(ctx context.Context, doc *Document) *lint.Offers {
	reading := doc.Reading()
	if e.broken || reading == nil || !e.concerns(doc, reading) {
		return nil
	}
	return e.workspace.Offers(ctx, reading)
}

// concerns reports whether a document is to be linted: what a run over the folder would lint, and what was opened and is a
// definition by its content, unless it is excluded.
func (e *engine) concerns(doc *Document, reading *lint.Reading) bool {
	switch e.covers(doc.Path) {
	case lint.Included:
		return true
	case lint.Excluded:
		return false
	}
	def := reading.Definition
	return doc.Language == "inrolint" || lint.IsDefinition(def)
}

// covers tells what a run over the folder does with a file; "" is no file.
func (e *engine) covers(path string) lint.Coverage {
	if path == "" {
		return lint.Unnamed
	}
	if known, ok := e.coverage.Load(path); ok {
		return known.(lint.Coverage)
	}
	covers := e.workspace.Covers(path)
	e.coverage.Store(path, covers)
	return covers
}

// configErrors returns what is wrong in configuration files, if that is what the error says.
func configErrors(err error) []*lint.ConfigError {
	var wrong *lint.UsageError
	if errors.As(err, &wrong) {
		return wrong.Config
	}
	return nil
}

// folderOf returns the folder of the workspace that a document belongs to. For a file outside of all it is the file's own, for
// what is no file the first one; whole tells that it is one of the workspace's.
func folderOf(folders []string, at location) (dir string, whole bool) {
	if at.path == "" {
		if len(folders) > 0 {
			return folders[0], true
		}
		return string(filepath.Separator), false
	}
	best := ""
	for _, folder := range folders {
		if len(folder) > len(best) && below(folder, at.path) {
			best = folder
		}
	}
	if best == "" {
		return filepath.Dir(at.path), false
	}
	return best, true
}

// below reports whether a path lies in a folder.
func below(folder, path string) bool {
	separator := string(filepath.Separator)
	return strings.HasPrefix(path, strings.TrimSuffix(folder, separator)+separator)
}
