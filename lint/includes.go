package lint

import (
	"cmp"
	"path/filepath"
	"slices"
)

// Include is what a configuration file names to lint in folders.
type Include struct {
	Folder   string   // absolute; the patterns are relative to it
	Patterns []string // as they are written
}

// Includes returns what the configuration files that were read so far name in `include`, sorted by folder. Which of them holds
// for a file, and whether the file is excluded, is for [Workspace.Covers] to say.
func (w *Workspace) Includes() []Include {
	w.mu.Lock()
	defer w.mu.Unlock()
	var all []Include
	for _, c := range w.configs.all {
		if len(c.Include) > 0 {
			all = append(all, Include{filepath.FromSlash(c.dir), names(c.Include)})
		}
	}
	slices.SortFunc(all, func(a, b Include) int { return cmp.Compare(a.Folder, b.Folder) })
	return all
}
