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

// Includes returns what the configuration files that were read so far name in `include`, sorted by folder, those in folders
// that no run enters left out. Which of them holds for a file, and whether the file is excluded, is for [Workspace.Covers] to
// say.
func (w *Workspace) Includes() []Include {
	w.mu.Lock()
	defer w.mu.Unlock()
	d := w.lookAround()
	var all []Include
	for _, c := range slices.Clone(w.configs.all) {
		folder := filepath.FromSlash(c.dir)
		if len(c.Include) > 0 && d.excludedAbove(folder) == "" && !d.ignoredFolder(folder) {
			all = append(all, Include{folder, names(c.Include)})
		}
	}
	slices.SortFunc(all, func(a, b Include) int { return cmp.Compare(a.Folder, b.Folder) })
	return all
}
