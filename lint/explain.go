package lint

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/account"
)

// Setting is one resolved setting and where it comes from.
type Setting struct {
	Name  string `json:"name"` // "target", "rules.no-triggers", …
	Value string `json:"value"`
	From  string `json:"from"` // FILE:LINE, "default", or the flag
}

// Settings resolves what the configuration and the options say for a file, which need not exist, or for the files of a
// folder. Rules are listed where something is said of them, and where they are off by default. The error is a
// [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) Settings(path string) ([]Setting, error) {
	f, s, err := w.resolve(path)
	if err != nil {
		return nil, err
	}
	list := []Setting{
		{"target", string(f.target.value), f.target.from.String()},
		decided("kind", string(w.options.Kind), string(f.kind.value), f.kind.from),
		decided("operation", string(w.options.Operation), string(f.operation.value), f.operation.from),
	}
	list = append(list, catalogSetting(f.types))
	list = append(list, s.globSettings()...)
	if b := w.baseline(s); b != nil {
		list = append(list, Setting{"baseline", b.shown, b.from.String()})
	}
	return append(list, f.rules.settings()...), nil
}

// resolve returns the settings for a file, which need not exist, or for the files of a folder, with those of its folder.
func (w *Workspace) resolve(path string) (fileSettings, *folderSettings, error) {
	abs := absolute(w.dir, path)
	folder := filepath.Dir(abs)
	if info, err := os.Stat(abs); err == nil && info.IsDir() {
		folder = abs
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.configs.of(folder)
	if err := w.ready(); err != nil {
		return fileSettings{}, nil, err
	}
	return w.settingsOf(source{path: abs, settings: s}), s, nil
}

// catalogSetting says which catalogues of the account hold.
func catalogSetting(types setting[*schema.Catalog]) Setting {
	var files []string
	for _, s := range types.value.Sources {
		if s.By == account.By {
			files = append(files, s.Title)
		}
	}
	if files == nil {
		files = []string{"none"}
	}
	return Setting{"catalogs", strings.Join(files, " "), types.from.String()}
}

// decided is a setting that a flag, a configuration file or detection decides.
func decided(name, flag, configured string, from origin) Setting {
	switch {
	case flag != "":
		return Setting{name, flag, "--" + name}
	case configured != "":
		return Setting{name, configured, from.String()}
	}
	return Setting{name, "detected", fromDefault.String()}
}

// globSettings lists what is linted in folders, and the rule files.
func (s *folderSettings) globSettings() []Setting {
	include := Setting{"include", strings.Join(defaultInclude, " "), fromDefault.String()}
	var others []Setting
	for _, c := range s.files {
		if c.Include != nil {
			include = c.globs("include", c.Include)
		}
		if c.Exclude != nil {
			others = append(others, c.globs("exclude", c.Exclude))
		}
		if c.CustomRules != nil {
			others = append(others, c.globs("custom-rules", c.CustomRules))
		}
	}
	for _, f := range s.hidden {
		others = append(others, Setting{"suppressions", f.shown, f.from.String()})
	}
	return append([]Setting{include}, others...)
}

func (c *configFile) globs(name string, globs []glob) Setting {
	return Setting{name, strings.Join(names(globs), " "), c.origin(name).String()}
}

// settings lists the rules of which something is said, and those that are off by default.
func (c *ruleChoice) settings() []Setting {
	levels := maps.Clone(c.levels)
	for _, r := range c.known {
		if _, said := levels[r.ID]; !said && r.Severity == rules.Off {
			levels[r.ID] = setting[Level]{Off, fromDefault}
		}
	}
	var list []Setting
	for _, id := range slices.Sorted(maps.Keys(levels)) {
		list = append(list, Setting{"rules." + id, string(levels[id].value), levels[id].from.String()})
	}
	for _, o := range c.options {
		list = append(list, Setting{"rules." + o.rule + ".options." + o.option, fmt.Sprint(o.value.value), o.value.from.String()})
	}
	slices.SortFunc(list, func(a, b Setting) int { return strings.Compare(a.Name, b.Name) })
	return list
}
