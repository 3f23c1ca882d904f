package lint

import (
	"context"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/inrolint/inrolint/lint/flow"
)

// judgePending judges the definitions that wait for the other files of the run: active scenarios that comments start.
// They are compared with those of the unchanged files, too.
func (w *Workspace) judgePending(ctx context.Context, jobs []job, outcomes []outcome, unchanged []job, m *memory) error {
	var waiting []int
	var definitions []*flow.Definition
	shown := make(map[*flow.Definition]string)
	for i := range outcomes {
		if def := outcomes[i].pending; def != nil {
			waiting = append(waiting, i)
			definitions = append(definitions, def)
			shown[def] = jobs[i].shown
		}
	}
	if len(waiting) == 0 {
		return nil
	}
	others := make([]*flow.Definition, len(unchanged))
	err := w.each(ctx, unchanged, func(ctx context.Context, i int) { others[i] = w.active(ctx, &unchanged[i]) })
	if err != nil {
		return err
	}
	for i, def := range others {
		if def != nil {
			definitions = append(definitions, def)
			shown[def] = unchanged[i].shown
		}
	}
	overlaps := findOverlaps(definitions, shown)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(w.options.Jobs)
	for _, i := range waiting {
		group.Go(func() error {
			o := &outcomes[i]
			o.pending.Overlaps = overlaps[o.pending]
			for _, overlap := range o.pending.Overlaps {
				overlap.OtherFile = shown[overlap.Other]
			}
			w.judgeAgain(ctx, &jobs[i], o, m)
			return ctx.Err()
		})
	}
	return group.Wait()
}

// findOverlaps compares definitions in the order of their paths, in whatever order they were named: what tells equal findings
// apart is counted in that order.
func findOverlaps(definitions []*flow.Definition, shown map[*flow.Definition]string) map[*flow.Definition][]*flow.Overlap {
	slices.SortStableFunc(definitions, func(a, b *flow.Definition) int { return strings.Compare(shown[a], shown[b]) })
	return flow.FindOverlaps(definitions)
}

// judgeAgain judges a definition that has waited, unless what came of it is known.
func (w *Workspace) judgeAgain(ctx context.Context, j *job, o *outcome, m *memory) {
	if known, ok := m.judged(j, o.pending); ok {
		*o = known
		return
	}
	if ctx.Err() != nil {
		return
	}
	def := o.pending
	w.judgeLate(ctx, j, o)
	if ctx.Err() == nil {
		m.keep(j, def, o)
	}
}

// active reads a file that is not linted, for what it may have in common with others: nil where it has nothing.
func (w *Workspace) active(ctx context.Context, j *job) *flow.Definition {
	var o outcome
	defer failing(j, &o)
	text, err := w.read(ctx, j)
	if err != nil || int64(len(text)) > w.options.MaxFileSize {
		return nil
	}
	if def := w.build(j, text); def.CatchesComments() {
		return def
	}
	return nil
}

// judgeLate judges a definition that has waited. A panic is a mistake of this program; it becomes a problem of the file.
func (w *Workspace) judgeLate(ctx context.Context, j *job, o *outcome) {
	defer failing(j, o)
	def := o.pending
	o.pending = nil
	w.speak(ctx, j, def, o.file, o)
	w.keepText(def.Tree.Source(), o)
}
