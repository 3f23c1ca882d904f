package lint

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// judge runs the rules over a text and fills in what the file turned out to be.
func (w *Workspace) judge(ctx context.Context, j *job, text string, file *File, o *outcome) {
	def := w.build(j, text)
	file.Kind, file.Operation = kindName(def.Kind), operationName(def.Operation)
	if w.options.KeepDefinitions {
		file.Definition = def
	}
	if j.amongOthers && def.CatchesComments() && j.settings.rules.set.Across(def) {
		o.pending = def
		o.file = file
		return
	}
	w.speak(ctx, j, def, file, o)
}

// build reads a text as a definition.
func (w *Workspace) build(j *job, text string) *flow.Definition {
	start := w.options.Stats.Start()
	tree := w.parse(text)
	start = w.options.Stats.Stop(PhaseParse, start)
	defer func() { w.options.Stats.Stop(PhaseModel, start) }()
	return w.define(j, tree)
}

func (w *Workspace) parse(text string) *syntax.Tree {
	return syntax.Parse(text, syntax.Options{MaxBytes: int(w.options.MaxFileSize)})
}

func (w *Workspace) define(j *job, tree *syntax.Tree) *flow.Definition {
	return flow.Build(tree, j.settings.types.value, w.hints(j))
}

// speak runs the rules over a definition.
func (w *Workspace) speak(ctx context.Context, j *job, def *flow.Definition, file *File, o *outcome) {
	start := w.options.Stats.Start()
	look := rules.RunSuppressed
	if w.options.Fixes != NoFixes {
		look = rules.RunOffering
	}
	found, hidden, ran := look(ctx, def, j.settings.rules.set, w.suppressions(j))
	start = w.options.Stats.Stop(PhaseRules, start)
	o.suppressed, o.standing = hidden, j.standing(ran)
	o.note = j.uncompared(def)
	if len(found) == 0 {
		return
	}
	w.proveOffers(ctx, j, def, found)
	w.options.Stats.Stop(PhaseFixes, start)
	c := newConverter(j.shown, def)
	o.findings = make([]Finding, len(found))
	for i, index := range inFileOrder(found) {
		f := &found[index]
		o.findings[i] = c.finding(f)
		if w.options.KeepSteps && f.Action != nil {
			o.findings[i].Steps = c.steps(f.Action)
		}
		if f.In == nil {
			file.Findings++
		} else {
			o.sheets = append(o.sheets, f.In)
		}
	}
}

// hints is what is known of a file besides its text.
func (w *Workspace) hints(j *job) flow.Hints {
	hints := flow.Hints{
		File:            filepath.ToSlash(j.path),
		Kind:            kindOf(w.options.Kind),
		Operation:       operationOf(w.options.Operation),
		ConfigKind:      kindOf(j.settings.kind.value),
		ConfigOperation: operationOf(j.settings.operation.value),
		Target:          targetOf(j.settings.target.value),
	}
	if j.against != nil {
		hints.Record = j.against.find
	}
	return hints
}

// converter makes findings of one file.
type converter struct {
	file    string
	targets flow.Target // of the definition
	lines   *syntax.LineIndex
	nth     map[identity]int // how many findings of that identity there were
}

func newConverter(file string, def *flow.Definition) *converter {
	return &converter{file: file, targets: def.Target, lines: def.Tree.Lines(), nth: map[identity]int{}}
}

// fingerprint returns the fingerprint of a finding. Findings are given in file order.
func (c *converter) fingerprint(f *rules.Finding) string {
	id := identity{f.Rule.ID, f.Subject, f.Slot}
	nth := c.nth[id]
	c.nth[id]++
	return id.fingerprint(nth)
}

func (c *converter) finding(f *rules.Finding) Finding {
	file, at := c.file, c
	if f.In != nil {
		file, at = f.In.Name, &converter{lines: f.In.Lines}
	}
	made := Finding{
		Rule:        f.Rule.ID,
		Severity:    Severity(f.Severity.String()),
		File:        file,
		Range:       at.place(f.Range),
		Pointer:     pointer(f.Pointer, f.HasPointer),
		Subject:     f.Subject,
		Path:        f.Path,
		Targets:     targetNames(f.Targets),
		Fingerprint: c.fingerprint(f),
		Related:     make([]Related, len(f.Related)),
		Fixes:       c.fixes(f),
		URL:         ruleURL(f.Rule),
		What:        f.What,
		Suggestion:  suggestion(f.Suggestion),
		Why:         f.Why,
		Help:        f.Help,
		RuleFile:    f.Rule.File,
	}
	if len(made.Targets) == 1 && c.targets == flow.REST|flow.MCP {
		made.Only = made.Targets[0]
	}
	made.Message = strings.Join(notEmpty(made.What, made.Suggestion, made.Why, made.Help), " ")
	for i, related := range f.Related {
		in := c
		if related.Tree != nil {
			in = &converter{file: related.File, lines: related.Tree.Lines()}
		}
		made.Related[i] = Related{in.file, in.place(related.Range), pointer(related.Pointer, related.HasPointer), related.Message}
	}
	return made
}

// steps returns the places of the way to an action.
func (c *converter) steps(a *flow.Action) []Related {
	var steps []Related
	for _, step := range a.Steps() {
		if step.Node != nil {
			at := step.Node.Pointer()
			steps = append(steps, Related{c.file, c.place(step.Node.Range()), &at, step.Name})
		}
	}
	return steps
}

func (c *converter) place(r syntax.Range) Range {
	return Range{c.position(r.Start), c.position(r.End)}
}

func (c *converter) position(offset int) Position {
	line, column := c.lines.Position(offset)
	return Position{line, column, offset}
}

// suggestion returns the sentence that offers what was probably meant.
func suggestion(value string) string {
	if value == "" {
		return ""
	}
	return `Did you mean "` + value + `"?`
}

func pointer(text string, has bool) *string {
	if !has {
		return nil
	}
	return &text
}

func notEmpty(texts ...string) []string {
	kept := texts[:0]
	for _, text := range texts {
		if text != "" {
			kept = append(kept, text)
		}
	}
	return kept
}

func kindName(k flow.Kind) KindName {
	switch k {
	case flow.Scenario:
		return "scenario"
	case flow.Campaign:
		return "campaign"
	}
	return ""
}

func kindOf(name KindName) flow.Kind {
	switch name {
	case "scenario":
		return flow.Scenario
	case "campaign":
		return flow.Campaign
	}
	return flow.KindUnknown
}

func operationName(o flow.Operation) OperationName {
	switch o {
	case flow.Create:
		return "create"
	case flow.Update:
		return "update"
	}
	return ""
}

func operationOf(name OperationName) flow.Operation {
	switch name {
	case "create":
		return flow.Create
	case "update":
		return flow.Update
	}
	return flow.OperationUnknown
}

func targetOf(set TargetSet) flow.Target {
	switch set {
	case TargetSet(MCP):
		return flow.MCP
	case BothTargets:
		return flow.REST | flow.MCP
	}
	return flow.REST
}

func targetNames(t flow.Target) []Target {
	switch t {
	case flow.REST:
		return []Target{REST}
	case flow.MCP:
		return []Target{MCP}
	case flow.REST | flow.MCP:
		return []Target{REST, MCP}
	}
	return []Target{}
}
