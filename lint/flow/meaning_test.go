package flow_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func TestMeaning(t *testing.T) {
	def := flow.Build(syntax.Parse(`{"actions": [
		{"action_key": "q", "action_type": "ask_question"},
		{"action_key": "b", "action_type": "button_template", "options": {"buttons": [{"title": " Yes,\n please "}, {"title": ""}, 7]}},
		{"action_key": "m", "action_type": "message"},
		{"action_key": "u", "action_type": "nobody_knows"}
	]}`, syntax.Options{}), catalogue{}, flow.Hints{})
	type place struct{ key, label string }
	want := map[place]string{
		{"q", "option_replied"}: "any other reply",
		{"q", "option_1"}:       "answer 2",
		{"q", "option_none"}:    "",
		{"b", "option_0"}:       "“Yes, please”",
		{"b", "option_1"}:       "button 2",
		{"b", "option_2"}:       "button 3",
		{"b", "option_9"}:       "button 10",
		{"m", "option_0"}:       "",
		{"u", "option_0"}:       "",
	}
	got := map[place]string{}
	for p := range want {
		got[p] = def.ActionByKey(p.key).Meaning(p.label)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var listed []string
	for _, b := range def.ActionByKey("b").Branches() {
		listed = append(listed, b.Label+" "+b.Meaning)
	}
	if diff := cmp.Diff([]string{"option_0 “Yes, please”", "option_1 button 2", "option_2 button 3"}, listed); diff != "" {
		t.Errorf("branches (-want +got)\n%s", diff)
	}
}
