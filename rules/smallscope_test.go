package rules_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// longEnv is the environment variable that makes the check below run in its long form.
const longEnv = "INROLINT_LONG_TESTS"

// treeRules are the rules that the naive reading below knows.
var treeRules = []string{
	"orphan-parent-key", "orphan-parent-id", "parent-key-and-id", "parent-cycle", "unreachable-action", "multiple-root-actions",
	"new-action-without-parent", "branch-without-parent", "branch-on-linear-parent", "missing-parent-branch", "invalid-branch-label",
	"branch-index-out-of-range", "duplicate-branch-child", "child-before-parent",
}

// The values that a small tree is made of.
var (
	smallTypes  = []string{"message", "ask_question", "condition", "button_template"}
	smallLabels = []string{"", "option_0", "option_1", "option_2", "option_true", "option_replied", "option_00", "yes"}
)

// nowhere is a reference that nothing answers to.
const nowhere = -2

// none is a reference that is not there.
const none = -1

// smallRow is an action: its key is "k" and its position, its id, if it has one, 11 and up.
type smallRow struct {
	key, id int // positions that parent_key and parent_id name; none, nowhere
	idFirst bool
	hasID   bool
	kind    string // action_type
	label   string // parent_branch; "" none
}

// smallTree is a definition of few actions.
type smallTree struct {
	rows     []smallRow
	declared bool // the file's name says that it is a create
}

func (tree smallTree) file() string {
	if tree.declared {
		return "small.scenario.create.json"
	}
	return "small.scenario.json"
}

func (tree smallTree) String() string {
	var b strings.Builder
	b.WriteString(`{"title":"t","actions":[`)
	for i, r := range tree.rows {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"action_key":"k%d"`, i)
		if r.hasID {
			fmt.Fprintf(&b, `,"id":%d`, i+11)
		}
		for _, name := range r.references() {
			switch {
			case name == "parent_key" && r.key == nowhere:
				b.WriteString(`,"parent_key":"zz"`)
			case name == "parent_key":
				fmt.Fprintf(&b, `,"parent_key":"k%d"`, r.key)
			case r.id == nowhere:
				b.WriteString(`,"parent_id":99`)
			default:
				fmt.Fprintf(&b, `,"parent_id":%d`, r.id+11)
			}
		}
		if r.label != "" {
			fmt.Fprintf(&b, `,"parent_branch":"%s"`, r.label)
		}
		fmt.Fprintf(&b, `,"action_type":"%s"`, r.kind)
		if r.kind == "button_template" {
			b.WriteString(`,"options":{"buttons":[{"title":"A","payload":"option_0"},{"title":"B","payload":"option_1"}]}`)
		}
		b.WriteByte('}')
	}
	b.WriteString(`]}`)
	return b.String()
}

// references are the names of the row's parent references in the order of the file.
func (r smallRow) references() []string {
	var names []string
	if r.key != none {
		names = append(names, "parent_key")
	}
	if r.id != none {
		names = append(names, "parent_id")
	}
	if r.idFirst {
		slices.Reverse(names)
	}
	return names
}

// naiveReading says what the rules have to find, following the rule catalogue word by word, without any sharing of work.
type naiveReading struct {
	smallTree
	found []string
}

// say notes a finding at a property of a row, "" for its opening brace.
func (n *naiveReading) say(severity, rule string, row int, property string) {
	place := fmt.Sprintf("/actions/%d", row)
	if property != "" {
		place += "/" + property
	}
	n.found = append(n.found, severity+" "+rule+" "+place)
}

// update: no create is declared, and a row has an id or names one.
func (n *naiveReading) update() bool {
	return !n.declared && slices.ContainsFunc(n.rows, func(r smallRow) bool { return r.hasID || r.id != none })
}

// kept rows exist already, so that the server holds what they do not say.
func (n *naiveReading) kept(i int) bool { return n.update() && n.rows[i].hasID }

// target returns the row that a reference names, nowhere if there is none.
func (n *naiveReading) target(i int, reference string) int {
	r := n.rows[i]
	switch {
	case reference == "parent_key":
		return r.key
	case r.id >= 0 && n.rows[r.id].hasID:
		return r.id
	}
	return nowhere
}

// parent returns the row that row i hangs on: none where it names none, nowhere where nothing that it names is there.
func (n *naiveReading) parent(i int) int {
	references := n.rows[i].references()
	if len(references) == 0 {
		return none
	}
	for _, name := range references {
		if p := n.target(i, name); p != nowhere {
			return p
		}
	}
	return nowhere
}

// loop returns the rows of the loop that row i is in, in the order of the file, nil if it is in none.
func (n *naiveReading) loop(i int) []int {
	members := []int{i}
	for p := n.parent(i); p >= 0; p = n.parent(p) {
		if p == i {
			slices.Sort(members)
			return members
		}
		if slices.Contains(members, p) {
			return nil
		}
		members = append(members, p)
	}
	return nil
}

// cutOff reports that the way up from row i, which is itself well linked, ends in a broken link or a loop.
func (n *naiveReading) cutOff(i int) bool {
	if n.loop(i) != nil || n.parent(i) < 0 {
		return false
	}
	for p := n.parent(i); ; p = n.parent(p) {
		if p == nowhere || p >= 0 && n.loop(p) != nil {
			return true
		}
		if p == none {
			return false
		}
	}
}

// judgement of a label under a type.
const (
	labelFine = iota
	labelMissing
	labelOnLinear
	labelInvalid
	labelBeyond
)

func judgeLabel(kind, label string) int {
	switch {
	case kind == "message" && label == "":
		return labelFine
	case kind == "message":
		return labelOnLinear
	case label == "":
		return labelMissing
	case kind == "ask_question" && slices.Contains([]string{"option_0", "option_1", "option_2", "option_replied", "option_expired"}, label),
		kind == "condition" && (label == "option_true" || label == "option_false"),
		kind == "button_template" && (label == "option_0" || label == "option_1"):
		return labelFine
	case kind == "button_template" && label == "option_2":
		return labelBeyond
	}
	return labelInvalid
}

func (n *naiveReading) all() []string {
	keeps := false
	for i := range n.rows {
		keeps = keeps || n.kept(i)
	}
	roots := 0
	for i, r := range n.rows {
		references := r.references()
		for _, name := range references {
			if n.target(i, name) == nowhere {
				n.say("error", "orphan-"+strings.ReplaceAll(name, "_", "-"), i, name)
			}
		}
		if len(references) == 2 {
			n.say("error", "parent-key-and-id", i, references[1])
		}
		if members := n.loop(i); members != nil && members[0] == i {
			n.say("error", "parent-cycle", i, references[0])
		}
		if n.cutOff(i) {
			n.say("error", "unreachable-action", i, "action_key")
		}
		if len(references) == 0 {
			n.root(i, keeps, &roots)
		} else if n.parent(i) >= 0 {
			n.child(i, references[0])
		}
	}
	slices.Sort(n.found)
	return n.found
}

// root judges a row without a parent.
func (n *naiveReading) root(i int, keeps bool, roots *int) {
	if n.kept(i) {
		return
	}
	if n.rows[i].label != "" {
		n.say("warning", "branch-without-parent", i, "parent_branch")
	}
	if keeps {
		n.say("error", "new-action-without-parent", i, "")
		return
	}
	if *roots++; *roots > 1 {
		n.say("warning", "multiple-root-actions", i, "action_key")
	}
}

// child judges a row with a parent.
func (n *naiveReading) child(i int, reference string) {
	r, p := n.rows[i], n.parent(i)
	kind := n.rows[p].kind
	stated, judgement := kind == "ask_question" || kind == "condition", judgeLabel(kind, r.label)
	severity := "warning"
	if stated {
		severity = "error"
	}
	switch {
	case judgement == labelMissing && !n.kept(i):
		n.say(severity, "missing-parent-branch", i, reference)
	case judgement == labelOnLinear:
		n.say("warning", "branch-on-linear-parent", i, "parent_branch")
	case judgement == labelInvalid:
		n.say(severity, "invalid-branch-label", i, "parent_branch")
	case judgement == labelBeyond:
		n.say("warning", "branch-index-out-of-range", i, "parent_branch")
	case judgement == labelFine && slices.ContainsFunc(n.before(i), func(j int) bool { return n.parent(j) == p && n.rows[j].label == r.label }):
		n.say("warning", "duplicate-branch-child", i, reference)
	}
	if p > i && n.loop(i) == nil {
		n.say("info", "child-before-parent", i, reference)
	}
}

func (n *naiveReading) before(i int) []int {
	rows := make([]int, i)
	for j := range rows {
		rows[j] = j
	}
	return rows
}

// smallChecker compares the rules with the naive reading.
type smallChecker struct {
	t       *testing.T
	set     *rules.Set
	checked atomic.Int64
	firing  [16]atomic.Int64 // findings by rule, in the order of treeRules
	failed  atomic.Int64
}

func newSmallChecker(t *testing.T) *smallChecker {
	levels := map[string]rules.Level{}
	for _, r := range rules.Builtin() {
		if !slices.Contains(treeRules, r.ID) {
			levels[r.ID] = rules.Off
		}
	}
	return &smallChecker{t: t, set: rules.NewSet(rules.Builtin(), levels)}
}

func (c *smallChecker) check(tree smallTree) {
	text := tree.String()
	def := flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: tree.file()})
	got := []string{}
	for _, f := range rules.Run(context.Background(), def, c.set) {
		got = append(got, f.Severity.String()+" "+f.Rule.ID+" "+f.Pointer)
		c.firing[slices.Index(treeRules, f.Rule.ID)].Add(1)
	}
	slices.Sort(got)
	c.checked.Add(1)
	reading := naiveReading{smallTree: tree, found: []string{}}
	if want := reading.all(); !slices.Equal(want, got) && c.failed.Add(1) <= 10 {
		c.t.Errorf("%s\n%s\n-catalogue +rules:\n%s", tree.file(), text, cmp.Diff(want, got))
	}
}

// links are all ways in which one of n rows can name parents.
func links(n int) []smallRow {
	var all []smallRow
	targets := []int{none, nowhere}
	for i := range n {
		targets = append(targets, i)
	}
	for _, key := range targets {
		for _, id := range targets {
			all = append(all, smallRow{key: key, id: id})
		}
	}
	return all
}

// linked is one of the structures that n rows can be linked to, by its number, without types and labels.
func linked(choices []smallRow, n, number int) []smallRow {
	rows := make([]smallRow, n)
	for i := range rows {
		rows[i], number = choices[number%len(choices)], number/len(choices)
	}
	return rows
}

// drawn are n rows linked by chance. Rows with both references, of which there are many, come less often than others.
func drawn(choices []smallRow, n int, random *rand.Rand) []smallRow {
	rows := make([]smallRow, n)
	for i := range rows {
		row := choices[random.IntN(len(choices))]
		switch random.IntN(6) {
		case 0:
			row = smallRow{key: none, id: none}
		case 1, 2:
			row.id = none
		case 3, 4:
			row.key = none
		}
		rows[i] = row
	}
	return rows
}

func power(base, n int) int {
	p := 1
	for range n {
		p *= base
	}
	return p
}

// dress gives the rows types, labels and ids.
func dress(rows []smallRow, random *rand.Rand) smallTree {
	tree := smallTree{rows: rows, declared: random.IntN(3) == 0}
	ids := random.IntN(4) // all rows have one (twice as often), none has, each by itself
	for i := range rows {
		rows[i].kind = smallTypes[random.IntN(len(smallTypes))]
		rows[i].label = smallLabels[random.IntN(len(smallLabels))]
		if random.IntN(3) == 0 {
			rows[i].label = ""
		}
		rows[i].idFirst = random.IntN(2) == 0
		rows[i].hasID = ids < 2 || ids == 3 && random.IntN(2) == 0
	}
	return tree
}

// extent says how much of the trees of n rows is checked.
type extent struct {
	rows    int
	linked  int // link structures, 0 for all
	dresses int // types, labels and ids for each of them
}

// TestSmallTrees compares the rules about the action tree with a naive reading of the catalogue, on every way to link
// up to three actions, and on samples of four: references by key, by id and by both, to each action and to nowhere; under
// linear and branching types; with every sort of label; as create and as update. The long form takes every way to
// link four actions, and samples of five.
func TestSmallTrees(t *testing.T) {
	extents := []extent{{1, 0, 300}, {2, 0, 60}, {3, 0, 2}, {4, 30000, 1}}
	if os.Getenv(longEnv) != "" {
		extents = []extent{{1, 0, 1000}, {2, 0, 1000}, {3, 0, 20}, {4, 0, 1}, {5, 300000, 1}}
	}
	c := newSmallChecker(t)
	for _, e := range extents {
		before := c.checked.Load()
		structures := e.run(c)
		t.Logf("%d actions: %d link structures, %d definitions", e.rows, structures, c.checked.Load()-before)
	}
	t.Logf("%d definitions in all, %d disagreements", c.checked.Load(), c.failed.Load())
	for i, id := range treeRules {
		t.Logf("%8d findings of %s", c.firing[i].Load(), id)
		if c.firing[i].Load() < 100 {
			t.Errorf("%s has hardly been compared", id)
		}
	}
}

// run checks the trees of an extent on all cores and returns how many link structures there were.
func (e extent) run(c *smallChecker) int {
	choices := links(e.rows)
	all := power(len(choices), e.rows)
	count := all
	if e.linked > 0 {
		count = min(all, e.linked)
	}
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		group.Go(func() {
			for i := worker; i < count; i += workers {
				random := rand.New(rand.NewPCG(uint64(i), uint64(e.rows)))
				for range e.dresses {
					rows := linked(choices, e.rows, i)
					if count < all {
						rows = drawn(choices, e.rows, random)
					}
					c.check(dress(rows, random))
				}
			}
		})
	}
	group.Wait()
	return count
}
