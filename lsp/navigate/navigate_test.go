package navigate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/schema"
)

func definition(text string) *flow.Definition {
	return flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: "a.scenario.update.json"})
}

const text = `{"actions": [
  {"id": 7, "action_key": "hi \u00e9", "action_type": "ask_question"},
  {"action_key": "yes", "parent_key": "hi é", "parent_branch": "option_1", "action_type": "message"},
  {"action_key": "no", "parent_key": "hi é", "parent_branch": "option_0", "action_type": "message"},
  {"action_key": "end", "parent_id": 7, "action_type": "message"},
  {"action_key": "lost", "parent_key": "nobody", "action_type": "message", "content": "hi é"}
]}`

func TestAt(t *testing.T) {
	def := definition(text)
	tests := []struct{ at, want string }{
		{`hi \u00e9`, `key "hi é" at hi \u00e9, given, of 0`},
		{`hi é", "parent_branch": "option_1"`, `key "hi é" at hi é, used, of 0`},
		{`7, "action_key"`, `id "7" at 7, given, of 0`},
		{`7, "action_type"`, `id "7" at 7, used, of 0`},
		{`nobody`, `key "nobody" at nobody, used, of nothing`},
		{`option_1`, ""},
		{`hi é"}`, ""},
		{`"parent_key"`, ""},
		{`{"actions"`, ""},
	}
	for _, test := range tests {
		if got := describe(def, navigate.At(def, strings.Index(text, test.at))); got != test.want {
			t.Errorf("at %s: %s, want %s", test.at, got, test.want)
		}
	}
}

func describe(def *flow.Definition, n *navigate.Name) string {
	if n == nil {
		return ""
	}
	kind, use, of := "key", "given", "nothing"
	if n.IsID {
		kind = "id"
	}
	if n.Uses {
		use = "used"
	}
	if n.Action != nil {
		of = fmt.Sprint(n.Action.Index)
	}
	return fmt.Sprintf("%s %q at %s, %s, of %s", kind, n.Text, def.Tree.Source()[n.Place.Start:n.Place.End], use, of)
}

func TestPlaces(t *testing.T) {
	def := definition(text)
	show := func(names []navigate.Name) (got []string) {
		for _, n := range names {
			got = append(got, def.Tree.Source()[n.Place.Start:n.Place.End])
		}
		return got
	}
	key := navigate.At(def, strings.Index(text, "hi é"))
	if diff := cmp.Diff([]string{`hi \u00e9`, "hi é", "hi é"}, show(navigate.Places(def, key))); diff != "" {
		t.Errorf("of the key (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{`hi \u00e9`}, show(navigate.Given(def, key))); diff != "" {
		t.Errorf("where the key is given (-want +got)\n%s", diff)
	}
	id := navigate.At(def, strings.Index(text, "7"))
	if diff := cmp.Diff([]string{"7", "7"}, show(navigate.Places(def, id))); diff != "" {
		t.Errorf("of the id (-want +got)\n%s", diff)
	}
}

func TestRename(t *testing.T) {
	def := definition(text)
	at := func(part string) *navigate.Name { return navigate.At(def, strings.Index(text, part)) }
	for part, want := range map[string]string{"hi é": "", "yes": "", "7": "given by the server", "nobody": "nothing to rename", "option_1": "Only an action_key"} {
		got := navigate.CannotRename(at(part))
		if (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", part, got, want)
		}
	}
	for to, want := range map[string]string{"welcome": "", "hi é": "", "": "cannot be empty", "yes": "Another action", "nobody": "hang below this action"} {
		got := navigate.CannotRenameTo(def, at("hi é"), to)
		if (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("to %q: %q, want %q", to, got, want)
		}
	}
}

func TestTreeFollowsTheBranches(t *testing.T) {
	def := definition(text)
	var got []string
	navigate.Tree(def, func(a *flow.Action, depth int) { got = append(got, strings.Repeat(" ", depth)+a.KeyText) })
	if diff := cmp.Diff([]string{"hi é", " no", " yes", " end", "lost"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTreeOfCycles(t *testing.T) {
	def := definition(`{"actions": [
		{"action_key": "a", "parent_key": "c"}, {"action_key": "b", "parent_key": "a"}, {"action_key": "c", "parent_key": "b"},
		{"action_key": "self", "parent_key": "self"}, {"action_key": "below", "parent_key": "b"}, {"action_key": "a"}
	]}`)
	visits := map[*flow.Action]int{}
	navigate.Tree(def, func(a *flow.Action, _ int) { visits[a]++ })
	for _, a := range def.Actions {
		if visits[a] != 1 {
			t.Errorf("%q was visited %d times", a.KeyText, visits[a])
		}
	}
}
