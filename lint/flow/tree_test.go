package flow_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
)

// action finds an action by its key.
func action(t *testing.T, d *flow.Definition, key string) *flow.Action {
	t.Helper()
	a := d.ActionByKey(key)
	if a == nil {
		t.Fatalf("no action %q", key)
	}
	return a
}

func TestTreeOrderAndPaths(t *testing.T) {
	d := build(`{"triggers": [{"id": 4}, {"trigger_type": "comment"}], "actions": [
		{"action_key": "late", "parent_key": "no"},
		{"action_key": "q", "action_type": "ask_question"},
		{"action_key": "yes", "parent_key": "q"},
		{"action_key": "no", "parent_key": "q"},
		{"id": 12, "parent_key": "yes"},
		{"parent_id": 12, "action_type": "message"},
		{"action_key": "x", "parent_id": 12},
		{"parent_id": 12},
		{"action_key": "lost", "parent_key": "gone"},
		{"action_key": "loop", "parent_key": "loop"}]}`, flow.Hints{})
	var got []string
	for _, a := range d.Actions {
		got = append(got, fmt.Sprintf("%d %d %s", a.Order, a.Depth, strings.Join(a.Path(), ">")))
	}
	want := []string{
		"7 2 comment>q>no>late",
		"0 0 comment>q",
		"1 1 comment>q>yes",
		"6 1 comment>q>no",
		"2 2 comment>q>yes>12",
		"3 3 comment>q>yes>12>message",
		"4 3 comment>q>yes>12>x",
		"5 3 comment>q>yes>12>?",
		"-1 -1 ",
		"-1 -1 ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if path := action(t, d, "lost").Path(); path != nil {
		t.Errorf("a path to an orphan: %q", path)
	}
}

func TestPathOfCampaignHasNoTrigger(t *testing.T) {
	d := build(`{"campaign_rules": [], "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a"}]}`, flow.Hints{})
	if diff := cmp.Diff([]string{"a"}, action(t, d, "a").Path()); diff != "" {
		t.Error(diff)
	}
}

// chain writes a definition of n actions, each the child of the one before: k0, k1, ….
func chain(n int) string {
	var b strings.Builder
	b.WriteString(`{"actions": [{"action_key": "k0"}`)
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, `,{"action_key": "k%d", "parent_key": "k%d"}`, i, i-1)
	}
	b.WriteString("]}")
	return b.String()
}

func TestLongPaths(t *testing.T) {
	for _, trigger := range []string{"", "comment"} {
		text := chain(200)
		if trigger != "" {
			text = strings.Replace(text, "{", `{"triggers": [{"trigger_type": "comment"}], `, 1)
		}
		d := build(text, flow.Hints{Kind: flow.Scenario})
		var whole []string
		if trigger != "" {
			whole = append(whole, trigger)
		}
		for _, a := range d.Actions {
			whole = append(whole, a.KeyText)
			want := whole
			if len(whole) > 64 {
				want = append(append(append([]string{}, whole[:16]...), "…"), whole[len(whole)-47:]...)
			}
			if diff := cmp.Diff(want, a.Path()); diff != "" {
				t.Fatalf("%s: %s", a.KeyText, diff)
			}
		}
	}
}

func TestBrokenLinks(t *testing.T) {
	d := build(`{"actions": [
		{"action_key": "a", "parent_key": "b"}, {"action_key": "b", "parent_key": "a"},
		{"action_key": "c", "parent_key": "b"}, {"action_key": "d", "parent_key": "c"},
		{"action_key": "o", "parent_id": 5, "parent_key": "nope"}, {"action_key": "p", "parent_key": "o"}]}`, flow.Hints{})
	for key, want := range map[string]string{
		"a": "", "b": "", "c": "/actions/1/parent_key", "d": "/actions/1/parent_key", "o": "", "p": "/actions/4/parent_id",
	} {
		got := ""
		if link := action(t, d, key).BrokenLink(); link != nil {
			got = link.Pointer()
		}
		if got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
	second := action(t, d, "o").SecondParent()
	if second == nil || second.Key() != "parent_key" {
		t.Errorf("second parent: %v", second)
	}
}

func TestEarlierOnes(t *testing.T) {
	d := build(`{"triggers": [{"id": 1}, {"id": 1}], "actions": [
		{"action_key": "k", "id": 1, "action_type": "message"},
		{"action_key": "k", "id": 1},
		{"action_key": "K", "parent_id": 9},
		{"action_key": "x", "parent_key": "m"}, {"action_key": "y", "parent_key": "m"},
		{"action_key": "m", "action_type": "message"}]}`, flow.Hints{})
	a := d.Actions
	for _, test := range []struct {
		what      string
		got, want *flow.Action
	}{
		{"same key", a[1].FirstSameKey(), a[0]},
		{"same id", a[1].FirstSameID(), a[0]},
		{"look-alike", a[2].LookAlike(), a[0]},
		{"same branch", a[4].FirstSameBranch(), a[3]},
		{"nothing before", a[0].FirstSameKey(), nil},
		{"first root beside a kept action", d.FirstRoot(), nil},
	} {
		if test.got != test.want {
			t.Errorf("%s: %v, want %v", test.what, test.got, test.want)
		}
	}
	if d.Triggers[1].FirstSameID() != d.Triggers[0] {
		t.Error("same id of triggers")
	}
	if diff := cmp.Diff([]string{"k", "K", "x", "y", "m"}, d.ActionKeys()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"1"}, d.IDs()); diff != "" {
		t.Error(diff)
	}
}

func TestFirstRoot(t *testing.T) {
	d := build(`{"actions": [{"action_key": "c", "parent_key": "a"}, {"action_key": "a"}, {"action_key": "b"}]}`, flow.Hints{})
	if d.FirstRoot() != action(t, d, "a") {
		t.Errorf("%v", d.FirstRoot())
	}
}

func TestLabels(t *testing.T) {
	var many strings.Builder
	for range 30 {
		many.WriteString(`{},`)
	}
	buttons := func(list string) string {
		return `"action_type": "button_template", "options": {"buttons": [` + list + `]}`
	}
	tests := []struct {
		parent          string
		children        []string
		labels, text    string
		unhandled, gaps string
		count           int
	}{
		{`"action_type": "ask_question"`, []string{"option_0", "option_3"},
			"option_0 option_1 option_replied option_expired", "option_0, option_1, … (one per answer), option_replied, option_expired",
			"option_replied option_expired", "option_1 option_2", -1},
		{`"action_type": "condition"`, []string{"option_false"}, "option_true option_false", "option_true, option_false", "option_true", "", -1},
		{`"action_type": "ab_testing"`, []string{"option_b"}, "option_a option_b", "option_a, option_b", "option_a", "", -1},
		{`"action_type": "http_request"`, []string{"option_success"}, "option_success", "option_success, and others that are not published", "", "", -1},
		{buttons(`{},{},{}`), []string{"option_1"}, "option_0 option_1 option_2", "option_0, option_1, option_2", "option_0 option_2", "", 3},
		{buttons(``), nil, "", "", "", "", 0},
		{buttons(strings.TrimSuffix(many.String(), ",")), []string{"option_0"},
			"option_0 option_1 option_2 option_3 option_4 option_5 option_6 option_7 option_8 option_9 option_10 option_11 option_12 option_13 option_14 option_15 option_16 option_17 option_18 option_19",
			"option_0, …, option_29",
			"option_1 option_2 option_3 option_4 option_5 option_6 option_7 option_8 option_9 option_10 option_11 option_12 option_13 option_14 option_15 option_16 option_17 option_18 option_19 option_20 …", "", 30},
		{`"action_type": "open_menu"`, []string{"option_99999999999999999999"}, "option_0 option_1", "option_0, option_1, … (one per option), and others that are not published", "",
			"option_0 option_1 option_2 option_3 option_4 option_5 option_6 option_7 option_8 option_9 option_10 option_11 option_12 option_13 option_14 option_15 option_16 option_17 option_18 option_19 …", -1},
		{`"action_type": "message"`, []string{"option_0"}, "", "", "", "", -1},
		{`"action_type": "strange"`, []string{"option_0"}, "", "", "", "", -1},
	}
	for _, test := range tests {
		text := `{"actions": [{"action_key": "p", ` + test.parent + `}`
		for _, label := range test.children {
			text += `,{"parent_key": "p", "parent_branch": "` + label + `"}`
		}
		d := build(text+`]}`, flow.Hints{})
		p := action(t, d, "p")
		got := []string{strings.Join(p.Labels(), " "), p.LabelText(), strings.Join(p.Unhandled(), " "), strings.Join(p.Gaps(), " ")}
		if diff := cmp.Diff([]string{test.labels, test.text, test.unhandled, test.gaps}, got); diff != "" {
			t.Errorf("%s: %s", test.parent, diff)
		}
		if p.BranchCount() != test.count {
			t.Errorf("%s: %d branches, want %d", test.parent, p.BranchCount(), test.count)
		}
	}
}

func TestBranchStates(t *testing.T) {
	d := build(`{"actions": [
		{"action_key": "q", "action_type": "ask_question"},
		{"action_key": "h", "action_type": "http_request"},
		{"parent_key": "q", "parent_branch": "option_7"},
		{"parent_key": "q", "parent_branch": "option_replied"},
		{"parent_key": "q"},
		{"parent_key": "h", "parent_branch": "option_x"},
		{"parent_key": "h"},
		{"parent_key": "q", "parent_branch": "option_99999999999999999999"}]}`, flow.Hints{})
	var got []string
	for _, a := range d.Actions[2:] {
		got = append(got, fmt.Sprintf("%d/%d", a.BranchState, min(a.BranchIndex, 1000)))
	}
	want := []string{"2/7", "2/-1", "3/-1", "7/-1", "1/-1", "2/1000"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestConcurrentReaders reads one definition from several goroutines; `make race` watches them.
func TestConcurrentReaders(t *testing.T) {
	d := build(large(50), flow.Hints{})
	var readers sync.WaitGroup
	for range 8 {
		readers.Go(func() { readAll(d) })
	}
	readers.Wait()
}
