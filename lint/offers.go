package lint

import (
	"context"
	"slices"
	"sync"

	"github.com/inrolint/inrolint/rules"
)

// Offers is the fixes that rules offer for the findings of one text. A fix is proved when it is asked for, and once only;
// so a text costs two lints, and each finding whose fixes are wanted one for each of them. Its methods may be called from
// several goroutines. The nil Offers has none.
type Offers struct {
	findings map[string]*rules.Finding // with fixes, by fingerprint
	byRule   map[string]int            // how many findings with fixes each rule has

	mu        sync.Mutex // guards what follows
	prover    *prover
	converter *converter
	proved    map[*rules.Finding][]Fix
}

// Offers returns the fixes that are offered for a text that was read.
func (w *Workspace) Offers(ctx context.Context, d *Reading) *Offers {
	def, found := w.offering(ctx, d.job, d.Definition.Tree.Source()) // a model of its own: that of the reading is told what other files have
	o := &Offers{
		findings:  map[string]*rules.Finding{},
		byRule:    map[string]int{},
		prover:    newProver(context.WithoutCancel(ctx), w, d.job, def),
		converter: newConverter(d.Shown, def),
		proved:    map[*rules.Finding][]Fix{},
	}
	for _, i := range inFileOrder(found) {
		f := &found[i]
		fingerprint := o.converter.fingerprint(f)
		if len(f.Fixes) > 0 {
			o.findings[fingerprint] = f
			o.byRule[f.Rule.ID]++
		}
	}
	return o
}

// OfRule returns how many findings of a rule have fixes that are offered, proved or not.
func (o *Offers) OfRule(rule string) int {
	if o == nil {
		return 0
	}
	return o.byRule[rule]
}

// Len returns how many findings have fixes that are offered, proved or not.
func (o *Offers) Len() int {
	if o == nil {
		return 0
	}
	return len(o.findings)
}

// of returns a finding with fixes.
func (o *Offers) of(fingerprint string) *rules.Finding {
	if o == nil {
		return nil
	}
	return o.findings[fingerprint]
}

// Titles returns what the fixes of a finding do, before any proof: some of them may turn out to mend nothing.
func (o *Offers) Titles(fingerprint string) []string {
	f := o.of(fingerprint)
	if f == nil {
		return nil
	}
	titles := make([]string, len(f.Fixes))
	for i := range f.Fixes {
		titles[i] = f.Fixes[i].Title
	}
	return titles
}

// Fixes returns the fixes of a finding that are proved to mend it, safe ones first.
func (o *Offers) Fixes(fingerprint string) []Fix {
	f := o.of(fingerprint)
	if f == nil {
		return nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if fixes, known := o.proved[f]; known {
		return fixes
	}
	o.prover.refill()
	asked := *f
	asked.Fixes = slices.Clone(f.Fixes)
	o.prover.judgeEach([]*rules.Finding{&asked})
	fixes := o.converter.fixes(&asked)
	o.proved[f] = fixes
	return fixes
}
