package lint

import (
	"context"
	"errors"
	"path/filepath"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// FixMode says what a run does about fixes. Each fix that is offered or made is proved first, which costs a lint of the
// file.
type FixMode uint8

const (
	NoFixes       FixMode = iota // findings carry none
	OfferFixes                   // findings carry them
	MakeSafeFixes                // the safe ones are made; findings are of what is left, and carry fixes
	MakeEveryFix                 // also those that may change the meaning, or bring other findings
)

// Fixed is a text and what fixes make of it.
type Fixed struct {
	Path    string // as in findings
	File    string // absolute path; "" for standard input
	Before  string
	After   string
	Edits   []Edit // what makes After of Before, by place
	Mended  int    // findings that are gone
	Changed bool
}

// FixText makes the fixes of a text as if it stood in the file of that name, round by round until there is none left.
// The error is a [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) FixText(ctx context.Context, name, text string, mode FixMode) (*Fixed, error) {
	j, err := w.jobOf(ctx, name)
	if err != nil {
		return nil, err
	}
	fixed := w.mend(ctx, j, text, mode, everyRule)
	return fixed, ctx.Err()
}

// FixRule is [Workspace.FixText] for the findings of one rule.
func (w *Workspace) FixRule(ctx context.Context, name, text, rule string, mode FixMode) (*Fixed, error) {
	j, err := w.jobOf(ctx, name)
	if err != nil {
		return nil, err
	}
	fixed := w.mend(ctx, j, text, mode, rule)
	return fixed, ctx.Err()
}

// FixesOf returns the fixes of some findings of a text, by fingerprint. A finding without any is left out. It costs two
// lints of the text, and one for each fix.
func (w *Workspace) FixesOf(ctx context.Context, name, text string, fingerprints ...string) (map[string][]Fix, error) {
	reading, err := w.Read(name, text)
	if err != nil {
		return nil, err
	}
	offers := w.Offers(ctx, reading)
	fixes := map[string][]Fix{}
	for _, fingerprint := range fingerprints {
		if found := offers.Fixes(fingerprint); ctx.Err() == nil && len(found) > 0 {
			fixes[fingerprint] = found
		}
	}
	return fixes, ctx.Err()
}

// jobOf resolves the settings of a text that stands for the file of that name.
func (w *Workspace) jobOf(ctx context.Context, name string) (*job, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	path := absolute(w.dir, name)
	return w.job(source{path: path, shown: shownPath(w.dir, path)})
}

// offering lints a text; the findings carry fixes that are not proved yet.
func (w *Workspace) offering(ctx context.Context, j *job, text string) (def *flow.Definition, found []rules.Finding) {
	def = w.define(j, w.parse(text))
	found, _, _ = rules.RunOffering(ctx, def, j.settings.rules.set, w.suppressions(j))
	return def, found
}

// suppressions is what hides findings of a file.
func (w *Workspace) suppressions(j *job) rules.Suppressions {
	return rules.Suppressions{Entries: j.source.settings.hiding(j.path), Today: w.today(), Whole: j.whole}
}

// applyFixes makes the fixes of a file if the run is to make them, and returns the text that is to be linted then.
func (w *Workspace) applyFixes(ctx context.Context, j *job, text string, o *outcome) (string, *Problem) {
	if w.options.Fixes < MakeSafeFixes {
		return text, nil
	}
	start := w.options.Stats.Start()
	fixed := w.mend(ctx, j, text, w.options.Fixes, everyRule)
	w.options.Stats.Stop(PhaseFixes, start)
	if ctx.Err() != nil || !fixed.Changed && !j.stdin {
		return text, nil
	}
	if fixed.Changed && w.options.Save != nil && !j.stdin {
		if err := w.save(j, fixed); err != nil {
			return text, &Problem{j.shown, "its fixes cannot be written: " + reason(err)}
		}
	}
	o.fixed = fixed
	return fixed.After, nil
}

// save writes a fixed file.
func (w *Workspace) save(j *job, fixed *Fixed) error {
	if j.source.away {
		return errors.New("it is a symlink that leads out of the folder; to fix it all the same, name it")
	}
	return w.options.Save(fixed)
}

// proveOffers proves the fixes that the findings of a definition carry.
func (w *Workspace) proveOffers(ctx context.Context, j *job, def *flow.Definition, found []rules.Finding) {
	if w.options.Fixes == NoFixes {
		return
	}
	asked := make([]*rules.Finding, len(found))
	for i, at := range inFileOrder(found) {
		asked[i] = &found[at]
	}
	newProver(ctx, w, j, def).judge(asked)
}

// mostFixRounds bounds the rounds in which unsafe fixes are made; each round of safe ones leaves fewer findings.
const mostFixRounds = 500

// editsIn converts edits of a text.
func editsIn(text string, edits []syntax.Edit) []Edit {
	c := &converter{lines: syntax.NewLineIndex(text)}
	made := make([]Edit, len(edits))
	for i, e := range edits {
		made[i] = Edit{Range: c.place(e.Range), NewText: e.NewText}
	}
	return made
}

// everyRule stands for the findings of all rules.
const everyRule = ""

// mend makes the fixes of a text, of one rule or of every one: round by round, since fixes that meet wait for one
// another. A text that was there before ends it.
func (w *Workspace) mend(ctx context.Context, j *job, text string, mode FixMode, rule string) *Fixed {
	fixed := &Fixed{Path: j.shown, Before: text, After: text}
	if !j.stdin {
		fixed.File = filepath.Clean(j.path)
	}
	if int64(len(text)) > w.options.MaxFileSize {
		return fixed
	}
	pieces := syntax.NewPieces(text)
	seen := map[string]bool{text: true}
	spent := 0
	made, before := 0, 0 // fixes of the last round, and the findings before it
	for range mostFixRounds {
		def, all := w.offering(ctx, j, fixed.After)
		found := ofRule(w.unrecorded(j, def, all), rule)
		if made > 0 {
			fixed.Mended += max(made, before-len(found)) // one fix can mend several findings
		}
		before, made = len(found), 0
		p := newProver(ctx, w, j, def)
		edits, chosen := p.round(found, mode)
		if spent += p.spent; len(edits) == 0 || spent > roundBudget || ctx.Err() != nil {
			break
		}
		next, err := syntax.Apply(fixed.After, edits)
		if err != nil || seen[next] {
			break
		}
		seen[next] = true
		pieces.Edit(edits)
		fixed.After, made = next, chosen
	}
	fixed.Mended += made
	fixed.Changed = fixed.After != text
	fixed.Edits = editsIn(text, pieces.Edits())
	return fixed
}

// ofRule returns the findings of one rule, or of every one.
func ofRule(found []*rules.Finding, rule string) []*rules.Finding {
	if rule == everyRule {
		return found
	}
	return slices.DeleteFunc(found, func(f *rules.Finding) bool { return f.Rule.ID != rule })
}

// unrecorded returns the findings in file order, less those that the baseline hides.
func (w *Workspace) unrecorded(j *job, def *flow.Definition, found []rules.Finding) []*rules.Finding {
	c := newConverter(j.shown, def)
	var left []*rules.Finding
	for _, i := range inFileOrder(found) {
		f := &found[i]
		shown := Finding{File: j.shown, Rule: f.Rule.ID, Subject: f.Subject, Fingerprint: c.fingerprint(f)}
		if j.baseline == nil || j.baseline.byKey[j.baseline.keyOf(&shown, w.dir)] == nil {
			left = append(left, f)
		}
	}
	return left
}

// fixes converts the fixes of a finding.
func (c *converter) fixes(f *rules.Finding) []Fix {
	fixes := make([]Fix, len(f.Fixes))
	for i, x := range f.Fixes {
		fixes[i] = Fix{Title: x.Title, Safe: x.Safe, Edits: make([]Edit, len(x.Edits))}
		for k, e := range x.Edits {
			fixes[i].Edits[k] = Edit{Range: c.place(e.Range), NewText: e.NewText}
		}
	}
	return fixes
}
