package lint

import (
	"context"

	"golang.org/x/sync/errgroup"

	"github.com/inrolint/inrolint/lint/flow"
)

// judgePending judges the definitions that wait for the other files of the run: active scenarios that comments start.
func (w *Workspace) judgePending(ctx context.Context, jobs []job, outcomes []outcome) error {
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
	overlaps := flow.FindOverlaps(definitions)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(w.options.Jobs)
	for _, i := range waiting {
		group.Go(func() error {
			o := &outcomes[i]
			o.pending.Overlaps = overlaps[o.pending]
			for _, overlap := range o.pending.Overlaps {
				overlap.OtherFile = shown[overlap.Other]
			}
			if ctx.Err() == nil {
				w.judgeLate(ctx, &jobs[i], o)
			}
			return ctx.Err()
		})
	}
	return group.Wait()
}

// judgeLate judges a definition that has waited. A panic is a mistake of this program; it becomes a problem of the file.
func (w *Workspace) judgeLate(ctx context.Context, j *job, o *outcome) {
	defer failing(j, o)
	def := o.pending
	o.pending = nil
	w.speak(ctx, j, def, o.file, o)
	w.keepText(def.Tree.Source(), o)
}
