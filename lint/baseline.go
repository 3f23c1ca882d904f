package lint

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// BaselineName is the name under which a baseline is found without being named by an option: in the folder of a file or
// in one above it, as configuration files are.
const BaselineName = ".inrolint-baseline.json"

// baseline is a file that records findings by their identity, so that they are hidden wherever they stand in their file.
type baseline struct {
	path    string // absolute
	shown   string // as findings and messages show it
	dir     string // absolute path of its folder
	from    origin // what names it; "default" where it was found by its name
	sheet   *rules.Sheet
	entries []*baselineEntry
	byKey   map[baselineKey]*baselineEntry
	byFile  map[string][]*baselineEntry
}

// baselineEntry is one recorded finding.
type baselineEntry struct {
	baselineKey
	rule    string
	subject string
	at      syntax.Range // where the entry names the rule
}

// baselineKey is what a recorded finding is known by. Rule and subject are part of the fingerprint.
type baselineKey struct {
	file        string // relative to the folder of the baseline, with "/"
	fingerprint string
}

// newBaseline returns a baseline of those entries.
func newBaseline(dir, path string, from origin, entries []*baselineEntry) *baseline {
	b := &baseline{
		path: path, shown: shownPath(dir, path), dir: filepath.Dir(path), from: from, entries: entries,
		byKey: make(map[baselineKey]*baselineEntry, len(entries)), byFile: map[string][]*baselineEntry{},
	}
	for _, e := range entries {
		b.byKey[e.baselineKey] = e
		b.byFile[e.file] = append(b.byFile[e.file], e)
	}
	return b
}

// name returns the path of a file (absolute) as entries hold it. A path that is no UTF-8 is made such, since JSON can
// hold no other.
func (b *baseline) name(file string) string {
	relative, err := filepath.Rel(b.dir, file)
	if err != nil {
		relative = file
	}
	return strings.ToValidUTF8(filepath.ToSlash(relative), "\ufffd")
}

// fileOf returns the path (absolute) of the file that an entry speaks of.
func (b *baseline) fileOf(e *baselineEntry) string {
	return absolute(b.dir, filepath.FromSlash(e.file))
}

// unused returns the suppression by which an entry that matches nothing is reported.
func (b *baseline) unused(e *baselineEntry, problem string) *rules.Suppression {
	return rules.UnusedRecord(b.sheet, e.at, e.file, e.rule, e.subject, problem)
}

// baselineOf returns the baseline that lies in the folder, nil where there is none.
func (c *configs) baselineOf(folder string) *baseline {
	path := filepath.Join(folder, BaselineName)
	if !c.in.exists(path) {
		return nil
	}
	for _, known := range c.baselines {
		if known.path == path {
			return known
		}
	}
	return c.keepBaseline(path, fromDefault)
}

// useBaseline makes one baseline hold for everything. Where it is about to be written it need not exist.
func (c *configs) useBaseline(name string, update bool) {
	if name == "" {
		return
	}
	path := absolute(c.dir, name)
	from := origin{file: "--baseline"}
	if update && !exists(path) {
		c.fixedBaseline = newBaseline(c.dir, path, from, nil)
		c.baselines = append(c.baselines, c.fixedBaseline)
		return
	}
	c.fixedBaseline = c.keepBaseline(path, from)
}

// keepBaseline reads a baseline and keeps it, and what is wrong with it.
func (c *configs) keepBaseline(path string, from origin) *baseline {
	read, wrong, err := readBaseline(&c.in, c.dir, path, from)
	if err != nil {
		c.unread = append(c.unread, Problem{shownPath(c.dir, path), "the baseline cannot be read, so nothing is hidden by it: " + reason(err)})
		return nil
	}
	c.problems = append(c.problems, wrong...)
	if len(wrong) > 0 {
		return nil
	}
	c.baselines = append(c.baselines, read)
	return read
}

// baseline returns the baseline for the files of a folder, nil where there is none.
func (w *Workspace) baseline(s *folderSettings) *baseline {
	if w.options.Baseline != "" {
		return w.configs.fixedBaseline
	}
	return s.baseline
}

// baselineOf returns the baseline for a file, nil where there is none. One that is about to be written need not exist: it
// lies beside the outermost configuration file, else in the repository's root, else in the working directory.
func (w *Workspace) baselineOf(f source) *baseline {
	if found := w.baseline(f.settings); found != nil || !w.options.UpdateBaseline || w.options.Baseline != "" {
		return found
	}
	folder := w.dir
	if len(f.settings.files) > 0 {
		folder = filepath.FromSlash(f.settings.files[0].dir)
	} else if root, ok := repositoryOf(filepath.Dir(f.path)); ok {
		folder = root
	}
	path := filepath.Join(folder, BaselineName)
	for _, known := range w.configs.baselines {
		if known.path == path {
			return known
		}
	}
	made := newBaseline(w.dir, path, fromDefault, nil)
	w.configs.baselines = append(w.configs.baselines, made)
	return made
}

// standing returns the entries about the file whose rule has run, so that they match a finding or are unused.
func (j *job) standing(ran func(rule string) bool) []*baselineEntry {
	if j.baseline == nil {
		return nil
	}
	var standing []*baselineEntry
	for _, e := range j.baseline.byFile[j.baseline.name(j.path)] {
		if ran(e.rule) || !j.knows(e.rule) {
			standing = append(standing, e)
		}
	}
	return standing
}

// knows reports whether there is a rule of that id.
func (j *job) knows(id string) bool {
	return slices.ContainsFunc(j.settings.rules.known, func(r *rules.Rule) bool { return r.ID == id })
}

// baselineUse is what a run makes of one baseline.
type baselineUse struct {
	*baseline
	recorded map[baselineKey]*baselineEntry // the findings of the run
	linted   map[string]bool                // the files that were linted, as entries name them
	stale    []*rules.Suppression           // what is to be said of entries that match none of them
	gone     map[*baselineEntry]bool        // these entries
}

// baselinePass is what a run makes of all baselines that concern it.
type baselinePass struct {
	w     *Workspace
	found *discovery
	uses  map[*baseline]*baselineUse
}

// applyBaselines hides what baselines record and reports entries that match nothing; or, where that is asked for, records
// what was found. last is what is reported beside the files of jobs.
func (w *Workspace) applyBaselines(ctx context.Context, found *discovery, jobs []job, outcomes []outcome, last *outcome) (updates []BaselineUpdate, problems []Problem) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.configs.baselines) == 0 {
		return nil, nil
	}
	p := &baselinePass{w, found, map[*baseline]*baselineUse{}}
	for i := range outcomes {
		p.take(jobs[i].baseline, &jobs[i], &outcomes[i])
	}
	for i := range last.findings {
		f := &last.findings[i]
		p.record(p.beside(f.File), f)
	}
	var unused outcome
	for _, b := range w.configs.baselines {
		u := p.uses[b]
		if u == nil {
			continue
		}
		p.judge(u, jobs, outcomes)
		if w.options.UpdateBaseline {
			update, err := u.update()
			if err == nil {
				updates = append(updates, update)
				continue
			}
			problems = append(problems, Problem{u.shown, "the baseline cannot be written: " + reason(err)})
		}
		w.report(ctx, &unused, u.path, u.stale)
	}
	for i := range outcomes {
		outcomes[i].hide(func(string) *baseline { return jobs[i].baseline }, w.dir)
	}
	last.hide(p.beside, w.dir)
	last.findings = append(last.findings, unused.findings...)
	last.sheets = append(last.sheets, unused.sheets...)
	return updates, problems
}

// use returns what the run makes of a baseline, nil where there is none.
func (p *baselinePass) use(b *baseline) *baselineUse {
	if b == nil {
		return nil
	}
	if p.uses[b] == nil {
		p.uses[b] = &baselineUse{b, map[baselineKey]*baselineEntry{}, map[string]bool{}, nil, map[*baselineEntry]bool{}}
	}
	return p.uses[b]
}

// beside returns the baseline for findings in a file that is no definition. shown is its path as in findings.
func (p *baselinePass) beside(shown string) *baseline {
	folder := filepath.Dir(absolute(p.w.dir, filepath.FromSlash(shown)))
	return p.w.baseline(p.w.configs.of(folder))
}

// take adds what was found in one file.
func (p *baselinePass) take(b *baseline, j *job, o *outcome) {
	u := p.use(b)
	if u == nil || o.file == nil {
		return
	}
	u.linted[b.name(j.path)] = true
	for i := range o.findings {
		p.record(b, &o.findings[i])
	}
}

// record adds a finding.
func (p *baselinePass) record(b *baseline, f *Finding) {
	if u := p.use(b); u != nil {
		key := b.keyOf(f, p.w.dir)
		u.recorded[key] = &baselineEntry{baselineKey: key, rule: f.Rule, subject: f.Subject}
	}
}

// keyOf returns what a finding is known by. dir is the working directory.
func (b *baseline) keyOf(f *Finding, dir string) baselineKey {
	return baselineKey{b.name(absolute(dir, filepath.FromSlash(f.File))), f.Fingerprint}
}

// judge finds the entries that match nothing although what they record would have been found: the file was linted and
// the rule has run, or the file is gone from a folder that the run went through.
func (p *baselinePass) judge(u *baselineUse, jobs []job, outcomes []outcome) {
	for i := range outcomes {
		if jobs[i].baseline != u.baseline {
			continue
		}
		for _, e := range outcomes[i].standing {
			problem := ""
			if !jobs[i].knows(e.rule) {
				problem = `there is no rule "` + e.rule + `"`
			}
			u.drop(e, problem)
		}
	}
	for _, e := range u.entries {
		path := u.fileOf(e)
		if u.linted[e.file] || !p.found.walked(path) {
			continue
		}
		if _, open := p.w.overlay(path); !open && !exists(path) {
			u.drop(e, `there is no file "`+e.file+`"`)
		} else if p.speaksOfSheets(e.rule, path) {
			u.drop(e, "")
		}
	}
}

// speaksOfSheets reports whether the rule is one that speaks of files beside the definitions, and has run over this one.
func (p *baselinePass) speaksOfSheets(rule, path string) bool {
	if !rules.AboutSuppressions(rule) {
		return false
	}
	return p.w.settingsOf(source{path: path, settings: p.w.configs.of(filepath.Dir(path))}).rules.set.Has(rule)
}

// drop adds an entry that is to be reported or removed, unless a finding matches it.
func (u *baselineUse) drop(e *baselineEntry, problem string) {
	if u.recorded[e.baselineKey] == nil && !u.gone[e] {
		u.gone[e] = true
		u.stale = append(u.stale, u.unused(e, problem))
	}
}

// hide removes the findings that baselines record. of returns the baseline for a file as findings show it, dir is the
// working directory. What it is given is not changed but replaced.
func (o *outcome) hide(of func(shown string) *baseline, dir string) {
	recorded := func(f Finding) bool {
		b := of(f.File)
		return b != nil && b.byKey[b.keyOf(&f, dir)] != nil
	}
	first := slices.IndexFunc(o.findings, recorded)
	if first < 0 {
		return
	}
	kept := slices.Clone(o.findings[:first])
	for _, f := range o.findings[first:] {
		if !recorded(f) {
			kept = append(kept, f)
			continue
		}
		if o.file != nil && o.file.Path == f.File {
			file := *o.file
			file.Findings--
			o.file = &file
		}
	}
	o.suppressed += len(o.findings) - len(kept)
	o.findings = kept
}
