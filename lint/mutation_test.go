package lint_test

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// longEnv is the environment variable that makes the mutation map take every mutant.
const longEnv = "INROLINT_LONG_TESTS"

// mutantsEach is how many mutants of one sort are made of one definition in the short form.
const mutantsEach = 4

// wantNoticed is the share of the mutants that the facts call wrong that has to be noticed.
const wantNoticed = 0.95

// original is a definition that is right.
type original struct {
	name   string // where it comes from
	file   string // the name it is linted under
	text   string
	target lint.TargetSet
	def    *flow.Definition
}

// mutant is a definition with one change.
type mutant struct {
	what   string // what was changed
	text   string
	claim  string // the fact that calls it wrong ("TR1"); "" where no fact does
	target lint.TargetSet
}

// originals are the sound definitions of the rule files' valid examples and of the archives that expect nothing.
func originals(t *testing.T) []*original {
	t.Helper()
	var all []*original
	add := func(o *original) {
		tree := syntax.Parse(o.text, syntax.Options{})
		o.def = flow.Build(tree, schema.Builtin(), flow.Hints{File: o.file, Target: flowTarget(o.target)})
		sound := len(tree.Errors())+len(tree.Comments())+len(tree.TrailingCommas())+len(tree.Duplicates()) == 0
		if sound && o.def.Body != nil && o.def.Envelope == nil {
			all = append(all, o)
		}
	}
	for _, r := range rules.Builtin() {
		document, err := r.Document()
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range document.Valid {
			if len(e.Also) == 0 && e.Against+e.Beside+e.Hidden+e.UserRule == "" {
				add(&original{name: fmt.Sprintf("%s (%s)", r.ID, e.Name), file: e.File, text: e.Definition, target: lint.TargetSet(e.Target)})
			}
		}
	}
	for _, a := range readArchives(t) {
		if len(a.want)+len(a.args) > 0 || a.configured() || len(a.definitions()) != 1 {
			continue
		}
		add(&original{name: a.name, file: a.files[0].name, text: string(a.files[0].data)})
	}
	return all
}

func flowTarget(set lint.TargetSet) flow.Target {
	switch set {
	case lint.TargetSet(lint.MCP):
		return flow.MCP
	case lint.BothTargets:
		return flow.REST | flow.MCP
	}
	return flow.REST
}

// mutationMap collects what became of the mutants.
type mutationMap struct {
	mu         sync.Mutex
	operators  map[string]*tally
	kills      map[string]int            // by rule
	claims     map[string]map[string]int // rules by the fact that calls the mutants wrong
	unnoticed  []string
	silent     map[string]int // mutants that no fact calls wrong and no rule notices, by sort and change
	workspaces map[lint.TargetSet]*lint.Workspace
}

// tally counts the mutants of one sort.
type tally struct{ all, noticed, claimed, claimedNoticed int }

// TestMutationMap makes every change that the operators know of definitions that are right, and maps which changes no
// rule notices. Of those that the facts call wrong, nearly all have to be noticed, and every rule has to notice one.
func TestMutationMap(t *testing.T) {
	m := &mutationMap{operators: map[string]*tally{}, kills: map[string]int{}, claims: map[string]map[string]int{}, silent: map[string]int{}, workspaces: map[lint.TargetSet]*lint.Workspace{}}
	for _, target := range []lint.TargetSet{"", lint.TargetSet(lint.REST), lint.TargetSet(lint.MCP), lint.BothTargets} {
		w, err := lint.New(lint.Options{Dir: t.TempDir(), NoConfig: true, Target: target})
		if err != nil {
			t.Fatal(err)
		}
		m.workspaces[target] = w
	}
	all := originals(t)
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		group.Go(func() {
			for i := worker; i < len(all); i += workers {
				m.mutate(t, all[i], i)
				m.situate(t, all[i], i)
			}
		})
	}
	group.Wait()
	m.report(t, len(all))
}

// mutate makes the mutants of a definition and lints them. number spreads the choice of the short form.
func (m *mutationMap) mutate(t *testing.T, o *original, number int) {
	before := m.findings(t, o, o.text, o.target)
	for _, op := range operators {
		mutants := op.apply(o)
		if os.Getenv(longEnv) == "" && len(mutants) > mutantsEach {
			var some []mutant
			for i := range mutantsEach {
				some = append(some, mutants[(number+i*(len(mutants)/mutantsEach))%len(mutants)])
			}
			mutants = some
		}
		for _, changed := range mutants {
			if changed.text == o.text && changed.target == o.target {
				continue
			}
			after := m.findings(t, o, changed.text, changed.target)
			var killers []string
			for _, id := range slices.Sorted(maps.Keys(after)) {
				if after[id] > before[id] {
					killers = append(killers, id)
				}
			}
			m.note(op.name, o, changed, killers)
		}
	}
}

// findings counts the findings of a text by rule and severity.
func (m *mutationMap) findings(t *testing.T, o *original, text string, target lint.TargetSet) map[string]int {
	result, err := m.workspaces[target].LintText(context.Background(), o.file, text)
	if err != nil {
		t.Error(err)
		return nil
	}
	counts := map[string]int{}
	for _, f := range result.Findings {
		counts[f.Rule]++
	}
	return counts
}

func (m *mutationMap) note(operator string, o *original, changed mutant, killers []string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.operators[operator] == nil {
		m.operators[operator] = &tally{}
	}
	c := m.operators[operator]
	c.all++
	if len(killers) > 0 {
		c.noticed++
	}
	for _, id := range killers {
		m.kills[id]++
	}
	if changed.claim == "" {
		if len(killers) == 0 {
			m.silent[operator+": "+changed.what]++
		}
		return
	}
	c.claimed++
	if m.claims[changed.claim] == nil {
		m.claims[changed.claim] = map[string]int{}
	}
	for _, id := range killers {
		m.claims[changed.claim][id]++
	}
	if len(killers) > 0 {
		c.claimedNoticed++
		return
	}
	m.unnoticed = append(m.unnoticed, fmt.Sprintf("%s: %s, wrong by %s, in %s", operator, changed.what, changed.claim, o.name))
}

func (m *mutationMap) report(t *testing.T, definitions int) {
	t.Helper()
	var out strings.Builder
	var total tally
	fmt.Fprintf(&out, "%-28s %8s %8s %12s %8s   %s\n", "change", "mutants", "noticed", "wrong (fact)", "noticed", "why others may go unnoticed")
	for _, op := range operators {
		c := cmp.Or(m.operators[op.name], &tally{})
		fmt.Fprintf(&out, "%-28s %8d %8d %12d %8d   %s\n", op.name, c.all, c.noticed, c.claimed, c.claimedNoticed, op.silence)
		total.all += c.all
		total.noticed += c.noticed
		total.claimed += c.claimed
		total.claimedNoticed += c.claimedNoticed
		if c.all == 0 {
			t.Errorf("%s: no mutant", op.name)
		}
	}
	for _, s := range situationsOf {
		c := cmp.Or(m.operators[s.sort], &tally{})
		fmt.Fprintf(&out, "%-28s %8d %8d %12d %8d\n", s.sort, c.all, c.noticed, c.claimed, c.claimedNoticed)
		total.all += c.all
		total.noticed += c.noticed
		total.claimed += c.claimed
		total.claimedNoticed += c.claimedNoticed
	}
	fmt.Fprintf(&out, "%-28s %8d %8d %12d %8d   of %d definitions\n", "all", total.all, total.noticed, total.claimed, total.claimedNoticed, definitions)
	slices.Sort(m.unnoticed)
	fmt.Fprintf(&out, "\nwrong and not noticed: %d\n", len(m.unnoticed))
	for _, line := range m.unnoticed[:min(len(m.unnoticed), 60)] {
		fmt.Fprintf(&out, "  %s\n", line)
	}
	fmt.Fprintf(&out, "\nnot called wrong and not noticed, most frequent first:\n")
	silent := slices.SortedFunc(maps.Keys(m.silent), func(a, b string) int { return cmp.Or(m.silent[b]-m.silent[a], strings.Compare(a, b)) })
	for _, what := range silent[:min(len(silent), 40)] {
		fmt.Fprintf(&out, "  %6d %s\n", m.silent[what], what)
	}
	for _, r := range rules.Builtin() {
		if m.kills[r.ID] == 0 {
			t.Errorf("%s notices no mutant: give it a change or a situation that it is about", r.ID)
		}
	}
	out.WriteString("\nrules that noticed what a fact calls wrong:\n")
	for _, claim := range slices.Sorted(maps.Keys(m.claims)) {
		fmt.Fprintf(&out, "  %-6s %v\n", claim, m.claims[claim])
	}
	t.Logf("\n%s", &out)
	if share := float64(total.claimedNoticed) / float64(max(total.claimed, 1)); share < wantNoticed || total.claimed < 1000 {
		t.Errorf("%.1f %% of %d wrong mutants are noticed, want %.0f %%", 100*share, total.claimed, 100*wantNoticed)
	}
}
