package lint

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/inrolint/inrolint/rules"
)

// maxRuleFile is the size of a rule file in bytes beyond which it is not read to its end.
const maxRuleFile = 1 << 20

// loadRules loads the rule files that the configuration names. dir is the working directory.
func (c *configFile) loadRules(dir string) []*ConfigError {
	var problems []*ConfigError
	var loaded []string
	for i, pattern := range c.CustomRules {
		folder, _ := doublestar.SplitPattern(string(pattern))
		folder = filepath.Join(filepath.FromSlash(c.dir), filepath.FromSlash(folder))
		files, err := c.in.list(folder, string(pattern), func() ([]string, error) { return c.glob(string(pattern)) })
		name := "custom-rules." + itoa(i)
		switch {
		case err != nil:
			problems = append(problems, c.problem(name, reason(err)))
		case len(files) == 0:
			problems = append(problems, c.problem(name, fmt.Sprintf("no file matches %q", string(pattern))))
		}
		for _, file := range files {
			if !slices.Contains(loaded, file) {
				loaded = append(loaded, file)
				problems = append(problems, c.loadRule(dir, file)...)
			}
		}
	}
	return problems
}

// Rules returns the built-in rules and those that the configuration of the working directory brings. The error is a
// [*UsageError] where the configuration is wrong.
func (w *Workspace) Rules() ([]*rules.Rule, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	settings := w.configs.of(w.dir)
	if err := w.ready(); err != nil {
		return nil, err
	}
	return withUserRules(settings.files), nil
}

// glob returns the files (absolute) that match a pattern, sorted.
func (c *configFile) glob(pattern string) ([]string, error) {
	folder, below := doublestar.SplitPattern(pattern)
	root := filepath.Join(filepath.FromSlash(c.dir), filepath.FromSlash(folder))
	matches, err := doublestar.Glob(os.DirFS(root), below, doublestar.WithFilesOnly(), doublestar.WithNoFollow())
	if err != nil {
		return nil, err
	}
	slices.Sort(matches)
	for i, match := range matches {
		matches[i] = filepath.Join(root, filepath.FromSlash(match))
	}
	return matches, nil
}

// loadRule loads one rule file (absolute).
func (c *configFile) loadRule(dir, file string) []*ConfigError {
	shown := shownPath(dir, file)
	text, err := c.in.read(file, maxRuleFile)
	if err != nil {
		return []*ConfigError{{File: shown, Message: reason(err)}}
	}
	loaded, wrong := rules.Load(shown, text)
	if len(wrong) > 0 {
		problems := make([]*ConfigError, len(wrong))
		for i, p := range wrong {
			problems[i] = &ConfigError{p.File, p.Line, p.Column, p.Message}
		}
		return problems
	}
	id := loaded.Rule.ID
	taken := slices.ContainsFunc(slices.Concat(builtinRules(), c.userRules), func(r *rules.Rule) bool { return r.ID == id })
	if taken {
		return []*ConfigError{{shown, 1, 1, fmt.Sprintf("there is already a rule %q; give this one another id", id)}}
	}
	c.userRules = append(c.userRules, loaded.Rule)
	return nil
}
