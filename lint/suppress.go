package lint

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// SuppressionsName is the name under which a suppression file is found without being named in a configuration.
const SuppressionsName = ".inrolint-suppressions.yaml"

// suppressionFile lists findings to hide in the files below its folder.
type suppressionFile struct {
	path   string // absolute
	shown  string // as findings and messages show it
	from   origin // what names it; "default" where it was found by its name
	dir    string // absolute path of its folder
	sheet  *rules.Sheet
	byFile map[string][]*rules.Suppression // by path relative to dir, with "/"
	all    []*rules.Suppression
}

// suppressionsOf returns the suppression file that a configuration file names, or that lies in the folder; nil where
// there is none.
func (c *configs) suppressionsOf(folder string, own *configFile) *suppressionFile {
	path, from := filepath.Join(folder, SuppressionsName), fromDefault
	if own != nil && own.Suppressions != "" {
		path, from = absolute(filepath.FromSlash(own.dir), filepath.FromSlash(own.Suppressions)), own.origin("suppressions")
		if !c.in.exists(path) && filepath.Base(path) == SuppressionsName {
			return nil // nothing is hidden yet
		}
		if !c.in.exists(path) {
			c.problems = append(c.problems, own.problem("suppressions", fmt.Sprintf("there is no file %q", own.Suppressions)))
			return nil
		}
	} else if !c.in.exists(path) {
		return nil
	}
	for _, known := range c.hidden {
		if known.path == path {
			return known
		}
	}
	return c.readSuppressions(path, from)
}

func (c *configs) readSuppressions(path string, from origin) *suppressionFile {
	shown := shownPath(c.dir, path)
	text, err := c.in.read(path, maxConfigSize)
	if err != nil {
		c.problems = append(c.problems, &ConfigError{File: shown, Message: reason(err)})
		return nil
	}
	entries, wrong := rules.ReadSuppressions(shown, text)
	for _, p := range wrong {
		c.problems = append(c.problems, &ConfigError{p.File, p.Line, p.Column, p.Message})
	}
	if len(wrong) > 0 {
		return nil
	}
	f := &suppressionFile{path: path, shown: shown, from: from, dir: filepath.Dir(path), all: entries, byFile: map[string][]*rules.Suppression{}}
	for _, entry := range entries {
		f.sheet = entry.Sheet
		f.byFile[entry.File] = append(f.byFile[entry.File], entry)
	}
	c.hidden = append(c.hidden, f)
	return f
}

// check returns the entries that name a rule which does not exist. known is the ids of all rules.
func (f *suppressionFile) check(known []string) []*ConfigError {
	var problems []*ConfigError
	for _, entry := range f.all {
		if message := unknownRule(entry.Rule, known); message != "" {
			line, column := f.sheet.Lines.Position(entry.Range.Start)
			problems = append(problems, &ConfigError{f.sheet.Name, line, column, message})
		}
	}
	return problems
}

// hiding returns the suppressions for a file (absolute).
func (s *folderSettings) hiding(file string) []*rules.Suppression {
	var entries []*rules.Suppression
	for _, f := range s.hidden {
		if relative, err := filepath.Rel(f.dir, file); err == nil {
			entries = append(entries, f.byFile[filepath.ToSlash(relative)]...)
		}
	}
	return entries
}

// today is the day that the dates of suppressions are compared with.
func (w *Workspace) today() string {
	if w.options.Today != "" {
		return w.options.Today
	}
	return time.Now().Format(time.DateOnly)
}

// useless reports what hides or changes nothing because there is no such file: entries of suppression files, and
// overrides. Only what lies in a folder that the run went through is judged.
func (w *Workspace) useless(ctx context.Context, d *discovery, jobs []job) outcome {
	w.mu.Lock()
	defer w.mu.Unlock()
	var o outcome
	for _, f := range w.configs.hidden {
		if d.walked(f.path) {
			w.report(ctx, &o, f.path, w.absent(f))
		}
	}
	for _, c := range w.configs.all {
		if d.walked(c.path) {
			w.report(ctx, &o, c.path, w.unmatched(c, jobs))
		}
	}
	return o
}

// absent returns the entries whose file does not exist.
func (w *Workspace) absent(f *suppressionFile) []*rules.Suppression {
	var absent []*rules.Suppression
	for _, entry := range f.all {
		path := filepath.Join(f.dir, filepath.FromSlash(entry.File))
		if _, open := w.overlay(path); !open && !exists(path) {
			absent = append(absent, rules.AbsentFile(entry))
		}
	}
	return absent
}

// unmatched returns the overrides whose patterns match no file at all, linted or not.
func (w *Workspace) unmatched(c *configFile, jobs []job) []*rules.Suppression {
	var unmatched []*rules.Suppression
	for i := range c.Overrides {
		globs := c.Overrides[i].Files
		matches := slices.ContainsFunc(jobs, func(j job) bool { return c.matches(globs, filepath.ToSlash(j.path)) })
		if matches || slices.ContainsFunc(globs, c.findsFile) {
			continue
		}
		text, err := c.in.readNow(c.path, maxConfigSize)
		if err != nil {
			continue
		}
		sheet := rules.NewSheet(c.shown, string(text))
		at := c.at["overrides."+itoa(i)+".files"]
		start := sheet.Lines.Offset(at.line-1, at.column-1, syntax.UTF32)
		end := min(start+len("files"), len(text))
		unmatched = append(unmatched, rules.UnusedOverride(sheet, syntax.Range{Start: start, End: end}))
	}
	return unmatched
}

// findsFile reports whether a pattern matches a file on disk; also where that cannot be told.
func (c *configFile) findsFile(g glob) bool {
	files, err := c.glob(string(g))
	return err != nil || len(files) > 0
}

// report adds the findings about suppressions to the outcome; path is the file that they stand in.
func (w *Workspace) report(ctx context.Context, o *outcome, path string, useless []*rules.Suppression) {
	if len(useless) == 0 {
		return
	}
	settings := w.settingsOf(source{path: path, settings: w.configs.of(filepath.Dir(path))})
	c := converter{nth: map[identity]int{}}
	for _, f := range rules.Housekeeping(ctx, settings.rules.set, useless) {
		o.findings = append(o.findings, c.finding(&f))
		if w.options.KeepText {
			o.sheets = append(o.sheets, f.In)
		}
	}
}

// overlay returns the text that stands for a file.
func (w *Workspace) overlay(path string) (text string, ok bool) {
	if w.options.Overlay == nil {
		return "", false
	}
	return w.options.Overlay(path)
}
