package lint

import (
	"context"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// Reading is a text that was read, with the settings that hold for it. It is never written to and may be used by several
// goroutines at once.
type Reading struct {
	Path       string // absolute
	Shown      string // as in findings
	Definition *flow.Definition
	Target     TargetSet
	TargetFrom string          // where the target comes from: FILE:LINE, "default", "--target" (the option)
	Types      *schema.Catalog // the types that the definition may use
	Rules      *rules.Set      // the rules that are on
	Config     []string        // configuration files that apply, as in findings, the outermost first

	job *job
}

// Read reads a text as if it stood in the file of that name, which need not exist: a name or a path relative to the working
// directory. The error is a [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) Read(name, text string) (*Reading, error) {
	path := absolute(w.dir, name)
	j, err := w.job(source{path: path, shown: shownPath(w.dir, path)})
	if err != nil {
		return nil, err
	}
	return w.reading(j, text), nil
}

// reading reads the text of a file with its settings.
func (w *Workspace) reading(j *job, text string) *Reading {
	return &Reading{
		Path:       j.path,
		Shown:      j.shown,
		Definition: w.build(j, text),
		Target:     j.settings.target.value,
		TargetFrom: j.settings.target.from.String(),
		Types:      j.settings.types.value,
		Rules:      j.settings.rules.set,
		Config:     j.settings.rules.files,
		job:        j,
	}
}

// judgeReading runs the rules over a text that was read.
func (w *Workspace) judgeReading(ctx context.Context, j *job, r *Reading) (o outcome) {
	defer failing(j, &o)
	def := r.Definition
	text := def.Tree.Source()
	file := &File{Path: j.shown, Size: len(text), Config: r.Config, Kind: kindName(def.Kind), Operation: operationName(def.Operation)}
	w.speak(ctx, j, def, file, &o)
	o.file = file
	w.keepText(text, &o)
	return o
}

// Suppressions returns the entries of suppression files that speak of the document's file.
func (d *Reading) Suppressions() []*rules.Suppression { return d.job.source.settings.hiding(d.Path) }
