package flow_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
)

// row is an action of the exhaustive check: its key is "k" and its position, its id the position + 1.
type row struct {
	key string // parent_key: "" none
	id  int    // parent_id: 0 none
}

// choices are all ways in which one action among n can name parents: none, each key, a key that is not there, each id,
// an id that is not there, and a key with an id of another action, found and not found.
func choices(n int) []row {
	all := []row{{}, {key: "k9"}, {id: 10}}
	for i := range n {
		all = append(all, row{key: fmt.Sprint("k", i)}, row{id: i + 1}, row{key: fmt.Sprint("k", i), id: (i+1)%n + 1})
	}
	if n == 4 {
		return all // what comes below multiplies, and says nothing of the fourth action that it has not said of three
	}
	all = append(all, row{key: "k9", id: 10})
	for i := range n {
		all = append(all, row{key: "k9", id: i + 1})
	}
	return all
}

func write(rows []row) string {
	var b strings.Builder
	b.WriteString(`{"actions":[`)
	for i, r := range rows {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"action_key":"k%d","id":%d`, i, i+1)
		if r.key != "" {
			fmt.Fprintf(&b, `,"parent_key":"%s"`, r.key)
		}
		if r.id != 0 {
			fmt.Fprintf(&b, `,"parent_id":%d`, r.id)
		}
		b.WriteByte('}')
	}
	b.WriteString(`]}`)
	return b.String()
}

// naive says of each row how it hangs, following the definitions word by word: "root", "orphan", "cycle N" with the
// first row of the loop, "below N" with the row that is broken, "depth N".
func naive(rows []row) []string {
	parent := make([]int, len(rows))
	const root, orphan = -1, -2
	for i, r := range rows {
		parent[i] = orphan
		byKey := slices.Index([]string{"k0", "k1", "k2", "k3"}[:len(rows)], r.key)
		switch {
		case r == row{}:
			parent[i] = root
		case byKey >= 0:
			parent[i] = byKey
		case r.id > 0 && r.id <= len(rows):
			parent[i] = r.id - 1
		}
	}
	loop := func(i int) []int { // the rows from i back to i, nil if i is in no loop
		members := []int{i}
		for p := parent[i]; p >= 0 && len(members) <= len(rows); p = parent[p] {
			if p == i {
				return members
			}
			members = append(members, p)
		}
		return nil
	}
	said := make([]string, len(rows))
	for i := range rows {
		if l := loop(i); l != nil {
			said[i] = fmt.Sprint("cycle ", slices.Min(l))
			continue
		}
		depth, at := 0, i
		for parent[at] >= 0 && loop(at) == nil {
			at = parent[at]
			depth++
		}
		switch {
		case loop(at) != nil:
			said[i] = fmt.Sprint("below ", at)
		case parent[at] == orphan && at == i:
			said[i] = "orphan"
		case parent[at] == orphan:
			said[i] = fmt.Sprint("below ", at)
		default:
			said[i] = fmt.Sprint("depth ", depth)
		}
	}
	return said
}

func modelled(d *flow.Definition) []string {
	said := make([]string, len(d.Actions))
	for i, a := range d.Actions {
		switch {
		case a.Cycle != nil:
			said[i] = fmt.Sprint("cycle ", a.Cycle.First().Index)
		case a.Broken != nil:
			said[i] = fmt.Sprint("below ", a.Broken.Index)
		case a.Link == flow.LinkOrphan:
			said[i] = "orphan"
		default:
			said[i] = fmt.Sprint("depth ", a.Depth)
		}
	}
	return said
}

// TestAllSmallLinkStructures compares the model of every link structure of up to four actions with a naive reading.
func TestAllSmallLinkStructures(t *testing.T) {
	most := 4
	if testing.Short() {
		most = 3
	}
	for n := 1; n <= most; n++ {
		options := choices(n)
		picks := make([]int, n)
		rows := make([]row, n)
		for more := true; more; more = advance(picks, len(options)) {
			for i, pick := range picks {
				rows[i] = options[pick]
			}
			text := write(rows)
			d := build(text, flow.Hints{Operation: flow.Create})
			if want, got := naive(rows), modelled(d); !slices.Equal(want, got) {
				t.Fatalf("%s\nwant %q\ngot  %q", text, want, got)
			}
			checkModel(t, d)
		}
	}
}

// advance counts up the digits and reports whether there was a next number.
func advance(digits []int, base int) bool {
	for i := range digits {
		digits[i]++
		if digits[i] < base {
			return true
		}
		digits[i] = 0
	}
	return false
}

// checkModel holds what is true of every model.
func checkModel(t *testing.T, d *flow.Definition) {
	t.Helper()
	orders := make(map[int]bool)
	for i, a := range d.Actions {
		if a.Parent != nil && !slices.Contains(a.Parent.Children, a) {
			t.Fatalf("action %d is no child of its parent", i)
		}
		if (a.Depth < 0) != (a.Order < 0) || a.Order >= 0 && orders[a.Order] {
			t.Fatalf("action %d: depth %d, order %d", i, a.Depth, a.Order)
		}
		orders[a.Order] = true
		if a.Depth > 0 && (a.Parent.Depth != a.Depth-1 || a.Parent.Order >= a.Order) {
			t.Fatalf("action %d stands before its parent", i)
		}
		if (a.Broken != nil) != a.Flags.Has(flow.ActUnreachable) || (a.Cycle != nil) != a.Flags.Has(flow.ActInCycle) {
			t.Fatalf("action %d: its facts do not fit its place", i)
		}
		if a.Depth >= 0 && a.Broken != nil {
			t.Fatalf("action %d is reachable and is not", i)
		}
		links := 0
		for _, bit := range []int{flow.ActRoot, flow.ActChild, flow.ActOrphan, flow.ActLinkUnknown} {
			if a.Flags.Has(bit) {
				links++
			}
		}
		if links != 1 {
			t.Fatalf("action %d hangs in %d ways", i, links)
		}
	}
	members := 0
	for _, c := range d.Cycles {
		for i, m := range c.Members {
			members++
			if m.Cycle != c || m.Parent != c.Members[(i+1)%len(c.Members)] {
				t.Fatalf("cycle %v does not follow the parents", c.Keys())
			}
		}
	}
	inCycle := 0
	for _, a := range d.Actions {
		if a.Cycle != nil {
			inCycle++
		}
	}
	if members != inCycle {
		t.Fatalf("%d members of cycles, %d actions in cycles", members, inCycle)
	}
}

// TestShufflingKeepsLinks shuffles the actions of random trees: what is said of an action's links, branch and place in
// the tree does not depend on where the row stands.
func TestShufflingKeepsLinks(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for range 300 {
		rows := randomRows(random, 2+random.IntN(12))
		want := linkFacts(build(`{"actions":[`+strings.Join(rows, ",")+`]}`, flow.Hints{}))
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		got := linkFacts(build(`{"actions":[`+strings.Join(rows, ",")+`]}`, flow.Hints{}))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s (-before +after):\n%s", strings.Join(rows, ",\n"), diff)
		}
	}
}

func randomRows(random *rand.Rand, n int) []string {
	types := []string{"message", "ask_question", "condition", "button_template", "http_request", "strange", "ab_testing"}
	labels := []string{"", "option_0", "option_1", "option_2", "option_true", "option_replied", "option_a", "yes"}
	rows := make([]string, n)
	for i := range rows {
		r := fmt.Sprintf(`{"action_key":"k%d","action_type":"%s","options":{"buttons":[1,2]}`, i, types[random.IntN(len(types))])
		if i > 0 && random.IntN(6) > 0 {
			r += fmt.Sprintf(`,"parent_key":"k%d"`, random.IntN(n+1))
		}
		if label := labels[random.IntN(len(labels))]; label != "" {
			r += `,"parent_branch":"` + label + `"`
		}
		rows[i] = r + "}"
	}
	return rows
}

// linkFacts describes each action by its key, leaving out what the order of rows decides.
func linkFacts(d *flow.Definition) map[string]string {
	facts := make(map[string]string)
	for _, a := range d.Actions {
		parent := ""
		if a.Parent != nil {
			parent = a.Parent.KeyText
		}
		broken := ""
		if a.Broken != nil {
			broken = a.Broken.KeyText
		}
		line := fmt.Sprintf("%d %s %d %s %v %d %d", a.Link, parent, a.Depth, broken, a.Cycle != nil, a.BranchState, a.BranchIndex)
		for i, flag := range flow.ActionFlags {
			switch i {
			case flow.ActLaterRoot, flow.ActBranchUsedBefore, flow.ActBeforeParent:
				continue
			}
			if a.Flags.Has(i) {
				line += " " + flag.Name
			}
		}
		facts[a.KeyText] = line
	}
	return facts
}
