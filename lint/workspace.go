package lint

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/inrolint/inrolint/lint/flow"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// DefaultMaxFileSize is the size of a file in bytes up to which it is linted.
const DefaultMaxFileSize = 16 << 20

// MaxFileSizeLimit is the largest size in bytes that can be allowed.
const MaxFileSizeLimit = 1 << 30

// Options is what a run is told besides the configuration files. The zero value lints by configuration alone, from the
// process's working directory.
type Options struct {
	Dir string // working directory: paths are relative to it. "" is the process's

	Config   string // configuration file to use for everything; "" looks for them from each file upwards
	NoConfig bool   // use no configuration file

	Target    TargetSet     // "" leaves it to the configuration
	Kind      KindName      // wins over everything else; "" detects
	Operation OperationName // wins over everything else; "" detects

	Against string // the current record that an update changes, as the API answers it: a file, or a folder that is searched by id

	Catalogs []string // catalogues of the account; they replace the configuration's

	Select   []string         // rule ids: only these run, also where they are off; nil runs what is switched on
	Ignore   []string         // rule ids that do not run
	Severity map[string]Level // level of findings by rule id; wins over the configuration

	Baseline       string // file of recorded findings to hide; "" looks for [BaselineName] as for configuration files
	UpdateBaseline bool   // record what is found, and hide it

	Changed bool   // lint only files that git says have changed: staged, unstaged, untracked
	Since   string // a revision: also those that have changed since HEAD left it

	Jobs        int   // files that are linted at once; 0 is the number of cores
	MaxFileSize int64 // in bytes; 0 is DefaultMaxFileSize

	Stdin     io.Reader // what the path "-" reads; nil makes "-" a file's name
	StdinName string    // the name of standard input in findings and for detection; "" is "<stdin>"

	Fixes FixMode // what to do about fixes
	// Save writes a file that fixes have changed; [SaveFixed] does. It is called from several goroutines. An error is a
	// problem of the file, which is then linted as it was. nil writes nothing, and leaves it to the caller of Lint.
	Save func(*Fixed) error

	KeepText        bool // keep the text of every file that has findings, for reports that show it
	KeepSteps       bool // keep the places of the steps on the way to a finding, for reports that show them
	KeepDefinitions bool // keep the definition that was read of every file, for drawings

	Stats    *Stats    // collects how long the phases take; nil measures nothing
	Progress *Progress // tells how far a run has come; nil counts nothing

	Today string // the day that the dates of suppressions are compared with, as 2026-12-31; "" is the clock's

	Overlay func(path string) (text string, ok bool) // texts that stand for files, by absolute path: an editor's open documents
	Within  string                                   // read no configuration outside of this folder; "" reads it wherever it is named
}

// Workspace lints. It keeps what was read of the configuration until [Workspace.Reload]; its methods may be called
// from several goroutines.
type Workspace struct {
	options Options
	dir     string

	mu      sync.Mutex // guards configs
	configs *configs
}

// File is a file that was linted.
type File struct {
	Path      string        // as in findings
	Kind      KindName      // "" where it stayed unknown
	Operation OperationName // "" where it stayed unknown
	Config    []string      // configuration files that apply, the outermost first
	Size      int           // in bytes
	Findings  int           // how many findings lie in it
	Text      string        // with Options.KeepText and at least one finding

	Definition *flow.Definition // with Options.KeepDefinitions
}

// Result is what a run found.
type Result struct {
	Findings []Finding // sorted by file, offset and rule
	Files    []File    // in the order in which they were named or found
	Problems []Problem // what could not be read, or failed; not empty means that not everything was linted
	Notes    []string  // what the user may want to know: a folder without anything to lint
	Summary  Summary

	Baselines []BaselineUpdate // with Options.UpdateBaseline: what was written
	Fixed     []Fixed          // with fixes made: the files that they change, and standard input in any case

	Texts map[string]string // with Options.KeepText: of other files that findings lie in, by path as in findings
}

// New makes a workspace. A wrong option is a [*UsageError].
func New(options Options) (*Workspace, error) {
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("the working directory is not known: %w", err)
	}
	if options.Jobs <= 0 {
		options.Jobs = runtime.GOMAXPROCS(0)
	}
	if options.MaxFileSize <= 0 {
		options.MaxFileSize = DefaultMaxFileSize
	}
	options.MaxFileSize = min(options.MaxFileSize, MaxFileSizeLimit)
	if options.StdinName == "" {
		options.StdinName = "<stdin>"
	}
	if options.Config != "" && options.NoConfig {
		return nil, &UsageError{Option: "--no-config", Reason: "it cannot stand beside --config"}
	}
	if options.UpdateBaseline && options.NoConfig && options.Baseline == "" {
		return nil, &UsageError{Option: "--update-baseline", Reason: "beside --no-config no baseline is looked for; name it with --baseline FILE"}
	}
	w := &Workspace{options: options, dir: dir}
	w.Reload()
	return w, nil
}

// Reload forgets what was read of the configuration, so that the next call reads it again.
func (w *Workspace) Reload() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.configs = newConfigs(w.dir, w.options)
	w.configs.against = newRecords(w.dir, w.options.Against, &w.configs.in)
	w.configs.useCatalogs(w.options.Catalogs)
	w.configs.useBaseline(w.options.Baseline, w.options.UpdateBaseline)
}

// Lint lints files and folders; no path stands for the working directory. Paths are relative to the working directory,
// "-" is standard input.
//
// The error is a [*UsageError] where an option or a configuration file is wrong: then nothing was linted. What could
// not be read is no error but a [Problem] of the result, beside the findings in everything else. Where ctx ends the run
// early, the result holds what was linted until then and the error is that of ctx.
func (w *Workspace) Lint(ctx context.Context, paths ...string) (*Result, error) {
	result, _, err := w.lint(ctx, paths, nil)
	return result, err
}

// lint is Lint with what is remembered of the last run. It also returns what the run has gone through, as far as it came.
func (w *Workspace) lint(ctx context.Context, paths []string, m *memory) (*Result, *discovery, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	start := w.options.Stats.Start()
	jobs, found, err := w.plan(ctx, paths)
	if err != nil {
		return nil, found, err
	}
	w.options.Stats.Stop(PhaseDiscover, start)
	w.options.Progress.begin(len(jobs))
	outcomes := make([]outcome, len(jobs))
	err = w.each(ctx, jobs, func(ctx context.Context, i int) {
		outcomes[i] = w.lintFile(ctx, &jobs[i], m)
		w.options.Progress.oneDone()
	})
	m.planned(jobs, found)
	result, err := w.conclude(ctx, err, jobs, outcomes, found, m)
	return result, found, err
}

// conclude judges what waits for other files and puts the result of a run together. err is what ended it early.
func (w *Workspace) conclude(ctx context.Context, err error, jobs []job, outcomes []outcome, found *discovery, m *memory) (*Result, error) {
	if err == nil {
		err = w.judgePending(ctx, jobs, outcomes, found.unchanged, m)
	}
	result := &Result{Problems: found.problems, Notes: found.notes}
	var last outcome
	if err == nil {
		last = w.useless(ctx, found, jobs)
		var problems []Problem
		result.Baselines, problems = w.applyBaselines(ctx, found, jobs, outcomes, &last)
		result.Problems = append(result.Problems, problems...)
	}
	for i := range outcomes {
		result.add(&outcomes[i])
	}
	result.add(&last)
	result.finish()
	return result, err
}

// each calls lint for every job, several at a time.
func (w *Workspace) each(ctx context.Context, jobs []job, lint func(ctx context.Context, i int)) error {
	group, running := errgroup.WithContext(ctx)
	group.SetLimit(w.options.Jobs)
	for i := range jobs {
		group.Go(func() error {
			if running.Err() == nil {
				lint(running, i)
			}
			return running.Err()
		})
	}
	return group.Wait()
}

// LintText lints a text as if it stood in the file of that name, which need not exist. The error is a [*UsageError]
// where an option or a configuration file is wrong.
func (w *Workspace) LintText(ctx context.Context, name, text string) (*Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	path := absolute(w.dir, name)
	job, err := w.job(source{path: path, shown: shownPath(w.dir, path)})
	if err != nil {
		return nil, err
	}
	result := &Result{}
	o := w.lintText(ctx, job, text)
	o.hide(func(string) *baseline { return job.baseline }, w.dir)
	result.add(&o)
	result.finish()
	return result, nil
}

// job is a file to lint with its settings.
type job struct {
	source
	settings    fileSettings
	baseline    *baseline // nil where none concerns the file
	against     *records  // nil where no record is at hand
	amongOthers bool      // other files are linted in the same run
	whole       bool      // all files that suppressions and the baseline can speak of are
}

// plan finds the files of a run and resolves the settings of each.
func (w *Workspace) plan(ctx context.Context, paths []string) ([]job, *discovery, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	d := &discovery{ctx: ctx, dir: w.dir, configs: w.configs, overlay: w.overlay}
	if w.options.Stdin != nil {
		d.stdin = w.options.StdinName
	}
	for _, path := range paths {
		d.named(path)
	}
	if len(w.configs.folders) == 0 {
		w.configs.of(w.dir) // a wrong configuration is said even where nothing was found
	}
	d.notes = append(d.notes, w.configs.notes...)
	files := d.files()
	if err := w.ready(); err != nil {
		return nil, d, err
	}
	if against := w.configs.against; against != nil {
		if _, err := against.read(); err != nil {
			d.problems = append(d.problems, Problem{Path: against.shown, Reason: strings.TrimPrefix(err.Error(), against.shown+": ")})
		}
	}
	files, unchanged, err := w.changed(d, paths, files)
	if err != nil {
		return nil, d, err
	}
	among := len(files)+len(unchanged) > 1
	jobs := make([]job, len(files))
	for i, f := range files {
		jobs[i] = job{
			source: f, settings: w.settingsOf(f), baseline: w.baselineOf(f), against: w.configs.against,
			amongOthers: among, whole: d.wholeProject(f.settings),
		}
	}
	for _, f := range unchanged {
		d.unchanged = append(d.unchanged, job{source: f, settings: w.settingsOf(f), amongOthers: among})
	}
	d.problems = append(d.problems, w.configs.unread...)
	return jobs, d, nil
}

// job resolves the settings of one file.
func (w *Workspace) job(f source) (*job, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f.settings = w.configs.of(filepath.Dir(f.path))
	if err := w.ready(); err != nil {
		return nil, err
	}
	return &job{source: f, settings: w.settingsOf(f), baseline: w.baseline(f.settings), against: w.configs.against}, nil
}

// ready returns what is wrong in the configuration files read so far and in the options that name rules.
func (w *Workspace) ready() error {
	return errors.Join(w.configs.error(), w.checkOptions())
}

// settingsOf resolves the settings of a file; flags win over configuration files.
func (w *Workspace) settingsOf(f source) fileSettings {
	s := f.settings.forFile(filepath.ToSlash(f.path), w.chooseRules)
	if w.options.Target != "" {
		s.target = setting[TargetSet]{w.options.Target, origin{file: "--target"}}
	}
	if w.configs.fixedTypes != nil {
		s.types = setting[*schema.Catalog]{w.configs.fixedTypes, origin{file: "--catalog"}}
	}
	return s
}

// outcome is what came of one file.
type outcome struct {
	file       *File // nil where it was not linted
	findings   []Finding
	suppressed int
	standing   []*baselineEntry // entries about the file whose finding would have been found
	sheets     []*rules.Sheet   // texts beside the file that findings lie in
	problem    *Problem
	note       string           // what the user may want to know of it; "" for nothing
	fixed      *Fixed           // what fixes made of it, nil where nothing
	pending    *flow.Definition // it is judged once every file of the run has been read
}

// lintFile reads and lints a file. Whatever goes wrong concerns this file only.
func (w *Workspace) lintFile(ctx context.Context, j *job, m *memory) outcome {
	start := w.options.Stats.Start()
	text, err := w.read(ctx, j)
	if ctx.Err() != nil {
		return outcome{}
	}
	w.options.Stats.Stop(PhaseRead, start)
	if err != nil {
		return outcome{problem: &Problem{j.shown, "it cannot be read: " + reason(err)}}
	}
	return m.lintText(ctx, w, j, text)
}

// read returns the text of a file, at most one byte longer than the largest allowed.
func (w *Workspace) read(ctx context.Context, j *job) (string, error) {
	limit := w.options.MaxFileSize
	if j.stdin {
		return readInput(ctx, w.options.Stdin, limit)
	}
	if text, ok := w.overlay(j.path); ok {
		return text, nil
	}
	file, err := os.Open(j.path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return "", err
	}
	return readText(file, info.Size(), limit)
}

// lintText lints a text. A panic is a mistake of this program; it becomes a problem of the file.
func (w *Workspace) lintText(ctx context.Context, j *job, text string) (o outcome) {
	defer failing(j, &o)
	if int64(len(text)) > w.options.MaxFileSize {
		o.problem = &Problem{j.shown, fmt.Sprintf("the file is larger than %d bytes and was not linted; --max-file-size allows more", w.options.MaxFileSize)}
	}
	text, unsaved := w.applyFixes(ctx, j, text, &o)
	file := &File{Path: j.shown, Size: len(text)}
	file.Config = j.settings.rules.files
	w.judge(ctx, j, text, file, &o)
	if o.problem != nil {
		return o
	}
	o.file, o.problem = file, unsaved
	w.keepText(text, &o)
	return o
}

// keepText keeps the texts that findings lie in where reports show them.
func (w *Workspace) keepText(text string, o *outcome) {
	if !w.options.KeepText {
		o.sheets = nil
	} else if len(o.findings) > 0 {
		o.file.Text = text
	}
}

// failing turns a panic into a problem of the file.
func failing(j *job, o *outcome) {
	if failure := recover(); failure != nil {
		*o = outcome{problem: &Problem{j.shown, fmt.Sprintf("inrolint failed on this file (%v); please report it", failure)}}
	}
}

func (r *Result) add(o *outcome) {
	if o.file != nil {
		r.Files = append(r.Files, *o.file)
	}
	if o.fixed != nil {
		r.Fixed = append(r.Fixed, *o.fixed)
	}
	if o.problem != nil {
		r.Problems = append(r.Problems, *o.problem)
	}
	if o.note != "" {
		r.Notes = append(r.Notes, o.note)
	}
	if r.Findings == nil {
		r.Findings = o.findings
	} else {
		r.Findings = append(r.Findings, o.findings...)
	}
	r.Summary.Suppressed += o.suppressed
	for _, sheet := range o.sheets {
		if r.Texts == nil {
			r.Texts = map[string]string{}
		}
		r.Texts[sheet.Name] = sheet.Source
	}
}

// finish sorts the findings and counts.
func (r *Result) finish() {
	slices.SortStableFunc(r.Findings, compareFindings)
	slices.SortStableFunc(r.Problems, func(a, b Problem) int { return strings.Compare(a.Path, b.Path) })
	r.Summary.Files = len(r.Files)
	r.Summary.count(r.Findings)
	if r.Findings == nil {
		r.Findings = []Finding{}
	}
}
