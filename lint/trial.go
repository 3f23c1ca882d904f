package lint

import (
	"context"
	"path/filepath"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// Trial is what came of one text, beside what a session knows of the other files.
type Trial struct {
	Reading  *Reading
	Findings []Finding // in file order; also those in files beside it, such as the one that holds suppressions

	job      job
	whole    outcome // with what a baseline hides
	pending  bool    // it was compared with other files
	given    []flow.Overlap
	problems []Problem
}

// Problems returns what kept the text from being linted.
func (t *Trial) Problems() []Problem { return t.problems }

// Try lints a text that was read as if it stood in its file, beside what is known of the other files. Nothing is read from
// disk and nothing is remembered. A reading is tried once.
func (s *Session) Try(ctx context.Context, r *Reading) *Trial {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := &Trial{Reading: r, job: *r.job}
	if known := s.known[r.Path]; known != nil {
		t.job.amongOthers, t.job.whole, t.job.shown = known.job.amongOthers, known.job.whole, known.job.shown
	}
	def := r.Definition
	if t.job.amongOthers && waits(&t.job, def) {
		t.pending = true
		s.compare(def, &t.job)
		for _, overlap := range def.Overlaps {
			t.given = append(t.given, *overlap)
		}
	}
	t.whole = s.w.judgeReading(ctx, &t.job, r)
	shown := t.whole.copied()
	shown.hide(func(file string) *baseline { return s.baselineFor(&t.job, file) }, s.w.dir)
	t.Findings = shown.findings
	slices.SortStableFunc(t.Findings, compareFindings)
	if t.whole.problem != nil {
		t.problems = []Problem{*t.whole.problem}
	}
	return t
}

// baselineFor returns the baseline for a file as findings show it.
func (s *Session) baselineFor(j *job, shown string) *baseline {
	if shown == j.shown {
		return j.baseline
	}
	s.w.mu.Lock()
	defer s.w.mu.Unlock()
	return s.w.baseline(s.w.configs.of(filepath.Dir(absolute(s.w.dir, filepath.FromSlash(shown)))))
}

// waits reports whether a definition can be judged only when the other files of the run were read.
func waits(j *job, def *flow.Definition) bool {
	return def.CatchesComments() && j.settings.rules.set.Across(def)
}

// compare tells a definition what it has in common with the other files of the last run.
func (s *Session) compare(def *flow.Definition, j *job) {
	all := []*flow.Definition{def}
	shown := map[*flow.Definition]string{def: j.shown}
	for path, known := range s.known {
		if path != j.path && known.linted.pending != nil {
			all = append(all, known.linted.pending)
			shown[known.linted.pending] = known.job.shown
		}
	}
	def.Overlaps = findOverlaps(all, shown)[def]
	for _, overlap := range def.Overlaps {
		overlap.OtherFile = shown[overlap.Other]
	}
}

// Kept tells what Keep did.
type Kept uint8

const (
	NotKept  Kept = iota // the file is not part of the run, or it could not be linted
	Outdated             // the run looks at the file in another way than when the text was tried: read and try it again
	KeptOwn              // no other file is concerned
	KeptAll              // the findings of other files may differ now: Settle tells
)

// Keep makes the text of a trial the one that the session knows.
func (s *Session) Keep(t *Trial) Kept {
	s.mu.Lock()
	defer s.mu.Unlock()
	path := t.Reading.Path
	before := s.known[path]
	switch {
	case before == nil || t.whole.file == nil:
		return NotKept
	case before.job != t.job:
		return Outdated
	}
	after := &remembered{job: t.job, content: contentOf(t.Reading.Definition.Tree.Source()), linted: t.whole}
	if t.pending {
		judged := t.whole.copied()
		after.judged, after.given = &judged, t.given
		file := *t.whole.file
		file.Findings = 0
		after.linted = outcome{file: &file, pending: t.Reading.Definition}
	}
	s.known[path] = after
	if s.kept != nil {
		s.kept[path] = true
	}
	if before.linted.pending != nil || t.pending || before.spreads() || after.spreads() || t.job.baseline != nil {
		return KeptAll
	}
	return KeptOwn
}

// Knows reports whether the session has linted this text of the file.
func (s *Session) Knows(path, text string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.known[path]
	return known != nil && known.content == contentOf(text)
}

// spreads reports whether findings lie in other files.
func (r *remembered) spreads() bool {
	o := &r.linted
	if r.judged != nil {
		o = r.judged
	}
	return o.file != nil && o.file.Findings != len(o.findings)
}

// Settle returns what Lint would, with the texts that were kept since and without looking at anything else: no file is read
// that the last run has read. It returns nil where nothing was linted yet.
func (s *Session) Settle(ctx context.Context) (*Result, error) {
	s.running.Lock()
	defer s.running.Unlock()
	s.mu.Lock()
	if s.found == nil {
		s.mu.Unlock()
		return nil, nil
	}
	m := &memory{before: s.known, now: s.known}
	jobs := make([]job, len(s.jobs))
	outcomes := make([]outcome, len(s.jobs))
	for i := range s.jobs {
		jobs[i] = s.jobs[i]
		if known := s.known[jobs[i].path]; known != nil {
			jobs[i] = known.job
			outcomes[i] = known.linted.copied()
		}
	}
	found := *s.found
	defer s.mu.Unlock()
	return s.w.conclude(ctx, nil, jobs, outcomes, &found, m)
}
