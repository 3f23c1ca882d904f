package lint

import "context"

// Find returns the absolute paths of the definitions that [Workspace.Lint] would lint, sorted as it would. No path stands for
// the working directory. The error is a [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) Find(ctx context.Context, paths ...string) ([]string, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	jobs, _, err := w.plan(ctx, paths)
	if err != nil {
		return nil, err
	}
	found := make([]string, len(jobs))
	for i := range jobs {
		found[i] = jobs[i].path
	}
	return found, ctx.Err()
}
