package lint

import (
	"context"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// A fix is proved by making it: the text is parsed and linted again with every rule that is on, whatever is selected
// for the run. It is
//
//   - offered only if its finding is gone then and no syntax error came;
//   - safe only if the rule file does not call it unsafe, no finding came that was not there before but of the rules
//     that the mended finding kept silent, none weighs more, and what it claims to keep is kept.
//
// A finding is the same one before and after where its identity is, or, since a fix may change the very names that
// identities are made of, where its rule and its place are.

// Proofs cost a lint each, so there is a limit to them, in bytes that are linted. Fixes are proved one by one while that
// is cheap; further ones together, and one by one only where together they do harm. Beyond the budget of a file nothing
// is proved, and so nothing is safe.
const (
	aloneBudget = 1 << 20  // for the fixes of a file one by one
	leastBudget = 4 << 20  // for all of its proofs
	mostBudget  = 40 << 20 // of a large file; between, it is a few times its size
	sizeBudget  = 20
	roundBudget = 256 << 20 // for all rounds in which fixes are made
)

// prover proves fixes of one text.
type prover struct {
	ctx   context.Context
	w     *Workspace
	job   *job
	def   *flow.Definition
	set   *rules.Set // the rules that proofs are made with
	base  []rules.Finding
	index map[target]int // of base
	left  int            // bytes that may still be linted
	spent int            // bytes that were linted
}

// target tells findings of one text apart.
type target struct {
	rule string
	span syntax.Range
	id   identity
}

func targetOfFinding(f *rules.Finding) target {
	return target{f.Rule.ID, f.Range, identity{f.Rule.ID, f.Subject, f.Slot}}
}

func newProver(ctx context.Context, w *Workspace, j *job, def *flow.Definition) *prover {
	p := &prover{ctx: ctx, w: w, job: j, def: def}
	p.refill()
	return p
}

// refill lets the prover begin anew with its budget.
func (p *prover) refill() {
	p.left = min(leastBudget+sizeBudget*len(p.def.Tree.Source()), mostBudget)
}

// start lints the text with the rules of the proofs.
func (p *prover) start() {
	if p.set != nil {
		return
	}
	p.set = p.job.settings.rules.proofSet()
	p.base, _, _ = rules.RunSuppressed(p.ctx, p.def, p.set, p.w.suppressions(p.job))
	p.index = make(map[target]int, len(p.base))
	for i := range p.base {
		p.index[targetOfFinding(&p.base[i])] = i
	}
}

// judge proves the fixes of findings. Those that mend nothing are dropped, safe ones come first.
func (p *prover) judge(found []*rules.Finding) {
	var later []*rules.Finding
	most := p.left - aloneBudget
	for _, f := range found {
		switch {
		case len(f.Fixes) == 0:
		case p.left > most:
			p.judgeAlone(f)
		default:
			later = append(later, f)
		}
	}
	p.judgeTogether(later)
}

// judgeEach proves the fixes of findings one by one, however many they are.
func (p *prover) judgeEach(found []*rules.Finding) {
	for _, f := range found {
		p.judgeAlone(f)
	}
}

// judgeAlone proves each fix of a finding for itself.
func (p *prover) judgeAlone(f *rules.Finding) {
	kept := f.Fixes[:0]
	for _, x := range f.Fixes {
		v := p.prove([]candidate{{f, &x}})
		if !v.mends {
			continue
		}
		x.Safe = x.Safe && v.clean
		kept = append(kept, x)
	}
	slices.SortStableFunc(kept, func(a, b rules.Fix) int { return unsafeLast(a) - unsafeLast(b) })
	f.Fixes = kept
}

func unsafeLast(x rules.Fix) int {
	if x.Safe {
		return 0
	}
	return 1
}

// candidate is a fix that may be made, and its finding.
type candidate struct {
	finding *rules.Finding
	fix     *rules.Fix
}

// judgeTogether proves the first fixes of many findings in as few lints as that takes.
func (p *prover) judgeTogether(found []*rules.Finding) {
	var safe, other []candidate
	for _, f := range found {
		f.Fixes = f.Fixes[:1]
		if c := (candidate{f, &f.Fixes[0]}); c.fix.Safe {
			safe = append(safe, c)
		} else {
			other = append(other, c)
		}
	}
	proved := p.provedOf(safe, false)
	for _, c := range safe {
		if !proved[c] {
			c.fix.Safe = false
			other = append(other, c)
		}
	}
	proved = p.provedOf(other, true)
	for _, c := range other {
		if !proved[c] && p.left > 0 {
			c.finding.Fixes = nil
		}
	}
}

// provedOf returns those of some fixes that can be made together with others that they do not meet.
func (p *prover) provedOf(all []candidate, anything bool) map[candidate]bool {
	proved := map[candidate]bool{}
	for len(all) > 0 && p.left > 0 {
		batch, rest := disjoint(all)
		for _, c := range p.accepted(batch, anything, false) {
			proved[c] = true
		}
		all = rest
	}
	return proved
}

// disjoint takes the fixes that do not meet, first come first served.
func disjoint(all []candidate) (taken, rest []candidate) {
	var edits []syntax.Edit // sorted
	for _, c := range all {
		if meets(edits, c.fix.Edits) {
			rest = append(rest, c)
			continue
		}
		taken = append(taken, c)
		for _, e := range c.fix.Edits {
			edits = slices.Insert(edits, placeOf(edits, e), e)
		}
	}
	return taken, rest
}

// placeOf returns where an edit belongs among sorted ones.
func placeOf(sorted []syntax.Edit, e syntax.Edit) int {
	i, _ := slices.BinarySearchFunc(sorted, e, func(a, b syntax.Edit) int { return a.Range.Start - b.Range.Start })
	return i
}

// meets reports whether one of the edits meets one of the sorted ones.
func meets(sorted, edits []syntax.Edit) bool {
	for _, e := range edits {
		i := placeOf(sorted, e)
		if i < len(sorted) && syntax.Meet(sorted[i], e) || i > 0 && syntax.Meet(sorted[i-1], e) {
			return true
		}
	}
	return false
}

// accepted returns those of some disjoint fixes that do no harm: all of them, or what is left without those that what
// came speaks of, or when the half that does harm is halved again and again. Of clean fixes it is asked that they bring
// no finding, of others (anything) only that they mend. joined ones can all be made at once; otherwise each was proved
// with some of the others.
func (p *prover) accepted(batch []candidate, anything, joined bool) []candidate {
	if len(batch) == 0 || p.left <= 0 || p.ctx.Err() != nil {
		return nil
	}
	v := p.prove(batch)
	if v.holds(anything) {
		return batch
	}
	if len(batch) == 1 {
		return nil
	}
	suspects, others := v.suspects(batch)
	if len(suspects) == 0 || len(others) == 0 {
		suspects, others = batch[len(batch)/2:], batch[:len(batch)/2]
	}
	first := p.accepted(others, anything, joined)
	second := p.accepted(suspects, anything, joined)
	both := slices.Concat(first, second)
	if joined && len(first) > 0 && len(second) > 0 && !p.prove(both).holds(anything) {
		return first // the others wait for the next round
	}
	return both
}

// verdict is what came of fixes that were made together.
type verdict struct {
	mends bool             // all their findings are gone, and no syntax error came
	clean bool             // besides no finding came, and what they claim to keep is kept
	came  []*rules.Finding // the findings that came, or are still there
}

func (v verdict) holds(anything bool) bool { return v.mends && (v.clean || anything) }

// suspects returns the fixes of findings whose subject is that of a finding that came, and the others.
func (v verdict) suspects(batch []candidate) (suspects, others []candidate) {
	subjects := map[string]bool{}
	for _, f := range v.came {
		subjects[f.Subject] = true
	}
	for _, c := range batch {
		if subjects[c.finding.Subject] {
			suspects = append(suspects, c)
		} else {
			others = append(others, c)
		}
	}
	return suspects, others
}

// round returns the edits of one round, sorted, and of how many fixes they are.
func (p *prover) round(found []*rules.Finding, mode FixMode) (edits []syntax.Edit, made int) {
	p.judge(found)
	p.refill()
	var safe, other []candidate
	for _, f := range found {
		switch {
		case len(f.Fixes) == 0:
		case f.Fixes[0].Safe:
			safe = append(safe, candidate{f, &f.Fixes[0]})
		case mode == MakeEveryFix:
			other = append(other, candidate{f, &f.Fixes[0]})
		}
	}
	batch, _ := disjoint(safe)
	chosen := p.accepted(batch, false, true)
	if len(chosen) == 0 && len(other) > 0 { // safe ones first, each round
		batch, _ = disjoint(other)
		chosen = p.accepted(batch, true, true)
	}
	for _, c := range chosen {
		edits = append(edits, c.fix.Edits...)
	}
	return syntax.Sorted(edits), len(chosen)
}

// prove makes fixes together and looks at what comes of it.
func (p *prover) prove(made []candidate) verdict {
	p.start()
	var edits []syntax.Edit
	targets := make(map[int]bool, len(made))
	var reveals []string
	for _, c := range made {
		edits = append(edits, c.fix.Edits...)
		at, known := p.index[targetOfFinding(c.finding)]
		if !known {
			return verdict{} // a more specific rule, which was not selected, speaks in its place
		}
		targets[at] = true
		reveals = append(reveals, c.fix.Reveals...)
	}
	edits = syntax.Sorted(edits)
	source := p.def.Tree.Source()
	text, err := syntax.Apply(source, edits)
	if err != nil || text == source || p.ctx.Err() != nil {
		return verdict{}
	}
	p.left -= len(text)
	p.spent += len(text)
	def := p.w.define(p.job, p.w.parse(text))
	if len(def.Tree.Errors()) > len(p.def.Tree.Errors()) {
		return verdict{}
	}
	after, _, _ := rules.RunSuppressed(p.ctx, def, p.set, p.w.suppressions(p.job))
	moves := syntax.NewMoves(edits)
	came := p.compare(targets, after, moves)
	if p.remains(targets, came, moves) {
		return verdict{came: came}
	}
	if slices.ContainsFunc(came, func(f *rules.Finding) bool { return !slices.Contains(reveals, f.Rule.ID) }) {
		return verdict{mends: true, came: came}
	}
	return verdict{mends: true, clean: p.keeps(made, def)}
}

// spokenPlace is a place that a rule speaks of.
type spokenPlace struct {
	rule  string
	start int
}

// compare returns the findings that were not there before. Each finding from before, less the targets, stands for one.
func (p *prover) compare(targets map[int]bool, after []rules.Finding, moves *syntax.Moves) []*rules.Finding {
	byIdentity, byPlace := map[identity][]int{}, map[spokenPlace][]int{}
	for i := range p.base {
		if f := &p.base[i]; !targets[i] {
			id := targetOfFinding(f).id
			byIdentity[id] = append(byIdentity[id], i)
			if f.In == nil {
				at := spokenPlace{f.Rule.ID, moves.To(f.Range.Start)}
				byPlace[at] = append(byPlace[at], i)
			}
		}
	}
	used := make([]bool, len(p.base))
	take := func(candidates []int, f *rules.Finding) bool {
		for _, i := range candidates {
			if !used[i] && p.base[i].Severity >= f.Severity {
				used[i] = true
				return true
			}
		}
		return false
	}
	var left, came []*rules.Finding
	for i := range after {
		if f := &after[i]; !take(byIdentity[targetOfFinding(f).id], f) {
			left = append(left, f)
		}
	}
	for _, f := range left {
		if f.In != nil || !take(byPlace[spokenPlace{f.Rule.ID, f.Range.Start}], f) {
			came = append(came, f)
		}
	}
	return came
}

// remains reports whether one of the targets is among the findings that came, as itself or at its place.
func (p *prover) remains(targets map[int]bool, came []*rules.Finding, moves *syntax.Moves) bool {
	if len(came) == 0 {
		return false
	}
	ids, places := map[identity]bool{}, map[spokenPlace]bool{}
	for at := range targets {
		f := &p.base[at]
		ids[targetOfFinding(f).id] = true
		places[spokenPlace{f.Rule.ID, moves.To(f.Range.Start)}] = true
	}
	return slices.ContainsFunc(came, func(f *rules.Finding) bool {
		return ids[targetOfFinding(f).id] || f.In == nil && places[spokenPlace{f.Rule.ID, f.Range.Start}]
	})
}

// keeps reports whether what the fixes claim to leave as it is was left so.
func (p *prover) keeps(made []candidate, def *flow.Definition) bool {
	for _, keeps := range []rules.Keeps{rules.KeepsValue, rules.KeepsFlow} {
		if !slices.ContainsFunc(made, func(c candidate) bool { return c.fix.Keeps == keeps }) {
			continue
		}
		if len(made) > 1 && slices.ContainsFunc(made, func(c candidate) bool { return c.fix.Keeps != keeps }) {
			continue // each was proved to keep it; together with others nothing is claimed
		}
		if !p.kept(keeps, def) {
			return false
		}
	}
	return true
}

func (p *prover) kept(keeps rules.Keeps, def *flow.Definition) bool {
	if keeps == rules.KeepsValue {
		before, sound := flow.Canonical(p.def.Tree.Root())
		after, stillSound := flow.Canonical(def.Tree.Root())
		return sound && stillSound && before == after
	}
	before, sound := flow.Shape(p.def)
	after, stillSound := flow.Shape(def)
	return sound && stillSound && before == after
}
