package lint

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
)

// Session lints the same paths again and again and does again only what has to be: a file is linted when its text, its
// settings or another file that it is compared with has changed. What it returns equals what a new [Workspace] with the
// same options would. Texts of Options.Overlay count like those on disk, so it serves an editor's server as well.
//
// Its methods may be called from several goroutines; they wait for each other.
type Session struct {
	w *Workspace

	mu      sync.Mutex
	today   string
	known   map[string]*remembered // by absolute path
	jobs    []job                  // of the last run, in its order
	found   *discovery             // by the last run
	kept    map[string]bool        // paths that Keep has changed since the last run began
	changes Changes
	look    Watched // what can change the next result

	running sync.Mutex // a run is under way; taken before mu
}

// Changes is what differs from the run before.
type Changes struct {
	Files  []string // that were linted again, that are new or that are gone, sorted, as in findings
	Config bool     // the configuration, or something that it names, was read again
}

// remembered is what came of a file in the last run.
type remembered struct {
	job     job
	content string
	linted  outcome        // as lintText returned it: it may wait for the other files
	judged  *outcome       // once the others were read, where it had to wait for them
	given   []flow.Overlap // what was found in them
}

// NewSession returns a session that has linted nothing yet.
func (w *Workspace) NewSession() *Session { return &Session{w: w} }

// Lint is [Workspace.Lint] as if nothing had been read before.
func (s *Session) Lint(ctx context.Context, paths ...string) (*Result, error) {
	s.running.Lock()
	defer s.running.Unlock()
	w := s.w
	m := s.begin()
	result, found, err := w.lint(ctx, paths, m)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.look = w.watched(found, paths)
	if result == nil || err != nil {
		return result, err
	}
	s.changes.Files = m.changes()
	for path := range s.kept { // what Keep has changed meanwhile is newer
		if s.known[path] != nil && s.known[path] != m.before[path] && m.now[path] != nil {
			m.now[path] = s.known[path]
		}
	}
	s.known, s.jobs, s.found = m.now, m.jobs, m.found
	return result, nil
}

// begin prepares a run.
func (s *Session) begin() *memory {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.changes = Changes{Config: s.known == nil || s.w.stale()}
	if s.changes.Config {
		s.w.Reload()
	}
	if today := s.w.today(); today != s.today {
		s.today, s.known = today, nil // suppressions end
	}
	s.kept = map[string]bool{}
	return &memory{before: maps.Clone(s.known), now: map[string]*remembered{}}
}

// Stale reports whether the configuration would be another one if it were read again.
func (s *Session) Stale() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.w.stale()
}

// Changes tells what the last call of Lint has found changed since the one before.
func (s *Session) Changes() Changes {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.changes
}

// Watched returns what can change what the next call of Lint returns.
func (s *Session) Watched() Watched {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.look
}

// stale reports whether the configuration would be another one if it were read again.
func (w *Workspace) stale() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.configs.in.changed()
}

// watched returns what a run depends on besides its options.
func (w *Workspace) watched(d *discovery, paths []string) Watched {
	w.mu.Lock()
	defer w.mu.Unlock()
	var look Watched
	for _, i := range w.configs.in.seen {
		if i.list {
			look.Trees = append(look.Trees, i.path)
		} else {
			look.Files = append(look.Files, i.path)
		}
	}
	for _, path := range paths {
		look.Files = append(look.Files, absolute(w.dir, path))
	}
	look.Folders = d.entered
	for _, f := range slices.Concat(d.direct, d.linked) {
		look.Files = append(look.Files, f.path, f.real)
	}
	for _, root := range d.repositories() {
		look.Files = append(look.Files, w.gitFiles(root)...)
	}
	slices.Sort(look.Files)
	look.Files = slices.Compact(look.Files)
	return look
}

// memory carries outcomes from one run to the next. The nil memory has none.
type memory struct {
	before map[string]*remembered

	mu  sync.Mutex
	now map[string]*remembered
	new []string // files that were linted, as shown

	jobs  []job
	found *discovery
}

// planned remembers what the run goes through.
func (m *memory) planned(jobs []job, found *discovery) {
	if m != nil {
		m.jobs, m.found = jobs, found
	}
}

// lintText returns what came of a text before, or lints it.
func (m *memory) lintText(ctx context.Context, w *Workspace, j *job, text string) outcome {
	if m == nil {
		return w.lintText(ctx, j, text)
	}
	content := contentOf(text)
	known := m.before[j.path]
	if known == nil || known.job != *j || known.content != content {
		known = &remembered{job: *j, content: content, linted: w.lintText(ctx, j, text)}
		m.changed(j)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now[j.path] = known
	return known.linted.copied()
}

func (m *memory) changed(j *job) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.new = append(m.new, j.shown)
}

// judged returns what came of a definition that had to wait, as long as the other files have the same for it.
func (m *memory) judged(j *job, def *flow.Definition) (o outcome, ok bool) {
	if m == nil {
		return outcome{}, false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	known := m.now[j.path]
	if known == nil || known.judged == nil || !slices.EqualFunc(known.given, def.Overlaps, func(a flow.Overlap, b *flow.Overlap) bool { return a == *b }) {
		return outcome{}, false
	}
	return known.judged.copied(), true
}

// keep remembers what came of a definition that had to wait.
func (m *memory) keep(j *job, def *flow.Definition, o *outcome) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	known := m.now[j.path]
	if known == nil {
		return
	}
	if before := m.before[j.path]; before == known {
		m.new = append(m.new, j.shown)
	}
	copied := o.copied()
	known.judged, known.given = &copied, nil
	for _, overlap := range def.Overlaps {
		known.given = append(known.given, *overlap)
	}
}

// changes returns the files that were linted, and those that are not there any more.
func (m *memory) changes() []string {
	changed := slices.Clone(m.new)
	for path, known := range m.before {
		if m.now[path] == nil {
			changed = append(changed, known.job.shown)
		}
	}
	slices.Sort(changed)
	return slices.Compact(changed)
}

// copied returns an outcome whose lists can be added to and sorted.
func (o *outcome) copied() outcome {
	c := *o
	if o.file != nil {
		file := *o.file
		c.file = &file
	}
	c.findings = slices.Clone(o.findings)
	return c
}
