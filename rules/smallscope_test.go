package rules_test

import (
	"context"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
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
	b := make([]byte, 0, 1024)
	text := func(name, value string) {
		b = append(append(append(append(append(b, `,"`...), name...), `":"`...), value...), '"')
	}
	number := func(name string, value int) {
		b = strconv.AppendInt(append(append(append(b, `,"`...), name...), `":`...), int64(value), 10)
	}
	b = append(b, `{"title":"t","actions":[`...)
	for i, r := range tree.rows {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `{"action_key":"k`...)
		b = append(strconv.AppendInt(b, int64(i), 10), '"')
		if r.hasID {
			number("id", i+11)
		}
		for _, name := range r.references() {
			switch {
			case name == "parent_key" && r.key == nowhere:
				text(name, "zz")
			case name == "parent_key":
				text(name, "k"+strconv.Itoa(r.key))
			case r.id == nowhere:
				number(name, 99)
			default:
				number(name, r.id+11)
			}
		}
		if r.label != "" {
			text("parent_branch", r.label)
		}
		text("action_type", r.kind)
		if r.kind == "button_template" {
			b = append(b, `,"options":{"buttons":[{"title":"A","payload":"option_0"},{"title":"B","payload":"option_1"}]}`...)
		}
		b = append(b, '}')
	}
	return string(append(b, `]}`...))
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
	place := "/actions/" + strconv.Itoa(row)
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

// rowChoices are ways in which one of n rows can name parents.
type rowChoices struct {
	one  []smallRow // no reference, or one, by key or by id, to each row or to nowhere
	both []smallRow // two references, to the same or to different ones, either of them first
}

func choicesOf(n int) rowChoices {
	c := rowChoices{one: []smallRow{{key: none, id: none}}}
	targets := []int{nowhere}
	for i := range n {
		targets = append(targets, i)
	}
	for _, key := range targets {
		c.one = append(c.one, smallRow{key: key, id: none}, smallRow{key: none, id: key})
		for _, id := range targets {
			c.both = append(c.both, smallRow{key: key, id: id}, smallRow{key: key, id: id, idFirst: true})
		}
	}
	return c
}

// sweep goes through structures of n rows by their numbers.
type sweep struct {
	what  string
	rows  int
	count int
	// tree writes the structure of a number into the rows: references, and types and labels where they are part of it.
	// Whatever it leaves open is chosen by chance.
	tree func(number int, rows []smallRow, random *rand.Rand)
}

// sweeps are the enumerations for n rows.
//
// All references of five rows are 85^5 structures, more than 10^9, so the enumeration is cut along what the catalogue makes
// of a row: its own findings come from its own references, its label and the row that it hangs on, and rows have to do
// with each other only through the rows that they hang on and their branches there. Whether a parent is named by key or by
// id, which of two references decides, and what the other one says, is a matter of one row. So these three leave nothing
// out that rows could do to each other:
//
//   - references: every row names none, or each row or nowhere, by key or by id
//   - both: one of the rows, in turn, has both references, in every way and order; the others name each row, none or nowhere
//   - branches: every row hangs on each row, on none or on nothing, without a branch, on one of its parent's or on another
//
// For up to three rows "everything" goes through all references of all rows, so that the cut itself is checked.
func sweeps(n int) []sweep {
	c := choicesOf(n)
	others := power(n+2, n-1)
	return []sweep{
		{"references", n, power(len(c.one), n), func(number int, rows []smallRow, random *rand.Rand) {
			for i := range rows {
				rows[i], number = c.one[number%len(c.one)], number/len(c.one)
			}
			dress(rows, random)
		}},
		{"both", n, n * len(c.both) * others, func(number int, rows []smallRow, random *rand.Rand) {
			both, at := number/others%len(c.both), number/others/len(c.both)
			for i := range n - 1 {
				rows[i], number = hung(number%(n+2)-2, random), number/(n+2)
			}
			rows[n-1] = c.both[both]
			rows[at], rows[n-1] = rows[n-1], rows[at]
			dress(rows, random)
		}},
		{"branches", n, power(branchChoices(n), n), func(number int, rows []smallRow, random *rand.Rand) {
			kinds := make([]string, n)
			for i := range kinds {
				kinds[i] = smallTypes[random.IntN(len(smallTypes))]
			}
			for i := range rows {
				rows[i] = onBranch(number%branchChoices(n), kinds, random)
				rows[i].kind = kinds[i]
				number /= branchChoices(n)
			}
		}},
	}
}

// branchChoices is how many ways there are for one of n rows to hang: on none or on nothing with a label or without, on
// each row on one of two branches or on none.
func branchChoices(n int) int { return 2*2 + 3*n }

// onBranch is a row by the number of its way to hang; kinds are the types of all rows.
func onBranch(way int, kinds []string, random *rand.Rand) smallRow {
	if way < 4 {
		row := hung(way/2-2, random)
		row.label = []string{"", smallLabels[1+random.IntN(len(smallLabels)-1)]}[way%2]
		return row
	}
	parent := (way - 4) / 3
	row := hung(parent, random)
	if branch := (way - 4) % 3; branch > 0 {
		row.label = twoLabels[kinds[parent]][branch-1]
	}
	return row
}

// hung is a row below a parent, none or nowhere, named by key or by id.
func hung(parent int, random *rand.Rand) smallRow {
	if random.IntN(2) == 0 {
		return smallRow{key: none, id: parent}
	}
	return smallRow{key: parent, id: none}
}

// everything goes through all references of all rows.
func everything(n int) sweep {
	c := choicesOf(n)
	all := slices.Concat(c.one, c.both)
	return sweep{"everything", n, power(len(all), n), func(number int, rows []smallRow, random *rand.Rand) {
		for i := range rows {
			rows[i], number = all[number%len(all)], number/len(all)
		}
		dress(rows, random)
	}}
}

// twoLabels are two labels of a type; for one without branches, labels that others have.
var twoLabels = map[string][2]string{
	"message": {"option_0", "option_1"}, "ask_question": {"option_0", "option_replied"},
	"condition": {"option_true", "option_false"}, "button_template": {"option_0", "option_1"},
}

func power(base, n int) int {
	p := 1
	for range n {
		p *= base
	}
	return p
}

// dress gives the rows types and labels.
func dress(rows []smallRow, random *rand.Rand) {
	for i := range rows {
		rows[i].kind = smallTypes[random.IntN(len(smallTypes))]
		rows[i].label = ""
		if random.IntN(3) > 0 {
			rows[i].label = smallLabels[random.IntN(len(smallLabels))]
		}
	}
}

// identify gives rows ids and says what the definition is declared to be.
func (tree *smallTree) identify(random *rand.Rand) {
	tree.declared = random.IntN(3) == 0
	ids := random.IntN(4) // all rows have one (twice as often), none has, each by itself
	for i := range tree.rows {
		tree.rows[i].hasID = ids < 2 || ids == 3 && random.IntN(2) == 0
	}
}

// TestSmallTrees compares the rules about the action tree with a naive reading of the catalogue on every way to link up
// to four actions, and on every 199th of those to link five: references by key, by id and by both, to each
// action and to nowhere; under linear and branching types; with every sort of label; as create and as update. The long
// form (make small-scope) takes every way to link five. The short one (-short) takes fewer.
func TestSmallTrees(t *testing.T) {
	strides := map[int]int{5: 199}
	switch {
	case os.Getenv(longEnv) != "":
		strides = nil
	case testing.Short():
		strides = map[int]int{3: 7, 4: 23, 5: 997}
	}
	c := newSmallChecker(t)
	for n := 1; n <= 5; n++ {
		stride := max(strides[n], 1)
		all := sweeps(n)
		if n <= 3 {
			all = append(all, everything(n))
		}
		for _, s := range all {
			dresses := map[int]int{1: 100, 2: 5}[n]
			checked := s.run(c, stride, max(dresses, 1))
			t.Logf("%d actions, %-10s: %9d link structures, %d of them checked", n, s.what, s.count, checked)
		}
	}
	t.Logf("%d definitions in all, %d disagreements", c.checked.Load(), c.failed.Load())
	for i, id := range treeRules {
		t.Logf("%9d findings of %s", c.firing[i].Load(), id)
		if c.firing[i].Load() < 100 {
			t.Errorf("%s has hardly been compared", id)
		}
	}
}

// run checks every stride-th structure on all cores, each with so many choices of what it leaves open, and returns how
// many structures that were.
func (s sweep) run(c *smallChecker, stride, dresses int) int {
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		group.Go(func() {
			source := rand.NewPCG(0, 0)
			random := rand.New(source)
			for number := worker * stride; number < s.count; number += workers * stride {
				source.Seed(uint64(number), uint64(s.rows))
				for range dresses {
					tree := smallTree{rows: make([]smallRow, s.rows)}
					s.tree(number, tree.rows, random)
					tree.identify(random)
					c.check(tree)
				}
			}
		})
	}
	group.Wait()
	return (s.count + stride - 1) / stride
}
