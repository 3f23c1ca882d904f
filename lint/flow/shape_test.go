package flow_test

import (
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func TestShape(t *testing.T) {
	shape := func(text string) (string, bool) {
		return flow.Shape(flow.Build(syntax.Parse(text, syntax.Options{}), catalogue{}, flow.Hints{File: "x.scenario.json"}))
	}
	const base = `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "a", "content": "y"}]}`
	want, sound := shape(base)
	if !sound {
		t.Fatal("not sound")
	}
	for _, test := range []struct {
		name, text string
		same       bool
	}{
		{"another order", `{"actions": [{"action_key": "b", "content": "y", "parent_key": "a"}, {"content": "x", "action_key": "a"}], "title": "t"}`, true},
		{"other names", `{"title": "t", "actions": [{"id": 1, "content": "x"}, {"action_key": "c", "parent_id": 1, "content": "y"}]}`, true},
		{"another layout", "{\"title\": \"\\u0074\", \"actions\": [\n{\"action_key\": \"a\", \"content\": \"x\", \"options\": null}, {\"action_key\": \"b\", \"parent_key\": \"a\", \"content\": \"y\"}]}", true},
		{"another text", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "a", "content": "z"}]}`, false},
		{"another parent", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "content": "y"}]}`, false},
		{"the other way round", `{"title": "t", "actions": [{"action_key": "a", "content": "x", "parent_key": "b"}, {"action_key": "b", "content": "y"}]}`, false},
		{"another branch", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "a", "parent_branch": "option_0", "content": "y"}]}`, false},
		{"one more", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "a", "content": "y"}, {"action_key": "c", "parent_key": "a", "content": "y"}]}`, false},
		{"an orphan", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "c", "content": "y"}]}`, false},
		{"a loop", `{"title": "t", "actions": [{"action_key": "a", "parent_key": "b", "content": "x"}, {"action_key": "b", "parent_key": "a", "content": "y"}]}`, false},
		{"another title", `{"title": "u", "actions": [{"action_key": "a", "content": "x"}, {"action_key": "b", "parent_key": "a", "content": "y"}]}`, false},
		{"an element that is no action", `{"title": "t", "actions": [{"action_key": "a", "content": "x"}, 5, {"action_key": "b", "parent_key": "a", "content": "y"}]}`, false},
	} {
		got, sound := shape(test.text)
		if !sound || (got == want) != test.same {
			t.Errorf("%s: sound %v, the same %v", test.name, sound, got == want)
		}
	}
	if _, sound := shape(`{"title": "t", "actions": [{"action_key": "a" "content": "x"}]}`); sound {
		t.Error("a syntax error leaves it open")
	}
}
