package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/graph"
)

// edgesOf writes the edges of a graph, one a line: from, kind, to, label and meaning.
func edgesOf(g *graph.Graph) []string {
	var lines []string
	for _, e := range g.Edges {
		from := "starts"
		if e.From != nil {
			from = e.From.ID
		}
		line := from + " " + string(e.Kind) + " " + e.To.ID
		for _, text := range []string{e.Label, e.Meaning} {
			if text != "" {
				line += " | " + text
			}
		}
		if e.Wrong {
			line += " | wrong"
		}
		lines = append(lines, line)
	}
	return lines
}

func TestEdges(t *testing.T) {
	tests := map[string]struct{ name, actions, want string }{
		"a chain": {actions: `{"action_key": "a", "action_type": "message"}, {"action_key": "b", "parent_key": "a", "action_type": "message"}`, want: `
starts start action-a
action-a branch action-b`},
		"buttons mean their titles, and stand in their order": {actions: `
{"action_key": "a", "action_type": "button_template", "options": {"buttons": [{"title": "Yes"}, {"title": "No"}]}},
{"action_key": "n", "parent_key": "a", "parent_branch": "option_1"}, {"action_key": "y", "parent_key": "a", "parent_branch": "option_0"},
{"action_key": "x", "parent_key": "a", "parent_branch": "option_2"}`, want: `
starts start action-a
action-a branch action-y | option_0 | Yes
action-a branch action-n | option_1 | No
action-a branch action-x | option_2 | there is no such button | wrong`},
		"fixed branches mean what the catalogue says": {actions: `
{"action_key": "q", "action_type": "ask_question"}, {"action_key": "late", "parent_key": "q", "parent_branch": "option_expired"},
{"action_key": "one", "parent_key": "q", "parent_branch": "option_0"}, {"action_key": "none", "parent_key": "q"},
{"action_key": "odd", "parent_key": "q", "parent_branch": "yes"}`, want: `
starts start action-q
action-q branch action-one | option_0 | answer 1
action-q branch action-late | option_expired | the contact does not answer in time
action-q branch action-none | no branch named | wrong
action-q branch action-odd | yes | no branch of this step | wrong`},
		"a branch of a step without branches": {actions: `{"action_key": "a", "action_type": "message"}, {"action_key": "b", "parent_key": "a", "parent_branch": "option_0"}`, want: `
starts start action-a
action-a branch action-b | option_0 | this step has no branches | wrong`},
		"orphans share the parent that is not there": {actions: `{"action_key": "a", "parent_key": "gone"}, {"action_key": "b", "parent_key": "gone", "parent_branch": "option_0"}`, want: `
missing-gone broken action-a
missing-gone broken action-b | option_0`},
		"a cycle is closed by its last step": {actions: `{"action_key": "a", "parent_key": "c"}, {"action_key": "b", "parent_key": "a"}, {"action_key": "c", "parent_key": "b"}, {"action_key": "d", "parent_key": "b"}`, want: `
action-a branch action-b
action-b branch action-d
action-b branch action-c
action-c back action-a`},
		"its own parent": {actions: `{"action_key": "a", "parent_key": "a"}`, want: `
action-a back action-a`},
		"two of one key": {actions: `{"action_key": "a"}, {"action_key": "a"}, {"action_key": "b", "parent_key": "a"}`, want: `
starts start action-a
action-a branch action-b
starts start action-a--2`},
		"an update": {name: "u.scenario.update.json", actions: `{"id": 10}, {"id": 11, "action_type": "message"}, {"action_key": "c", "parent_id": 10}`, want: `
starts start action-11
action-10 branch action-c`},
		"keys in any script": {actions: `{"action_key": "ja nein"}, {"action_key": "日"}, {}`, want: `
starts start action-ja_20_nein
starts start action-_65e5_
starts start action-at-2`},
		"nothing":     {actions: ``, want: ``},
		"broken text": {actions: `{"action_key": "a", "action_type": "message"}, {"action_key": "b", "parent_key": "a", "content": "half`, want: "\nstarts start action-a\naction-a branch action-b"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			file := test.name
			if file == "" {
				file = "f.scenario.create.json"
			}
			_, g := build(t, file, `{"triggers": [{"trigger_type": "comment"}], "actions": [`+test.actions+`]}`)
			want := strings.Split(strings.TrimPrefix(test.want, "\n"), "\n")
			if test.want == "" {
				want = nil
			}
			if diff := cmp.Diff(want, edgesOf(g)); diff != "" {
				t.Errorf("edges (-want +got)\n%s", diff)
			}
		})
	}
}

// TestPlaces goes from a node to its text and back, in a tool call as well.
func TestPlaces(t *testing.T) {
	text := `{"name": "create_scenario", "arguments": {"title": "T", "triggers": [{"trigger_type": "comment"}],
	"actions": [{"action_key": "a", "action_type": "message", "content": "x"}, {"action_key": "b", "parent_key": "gone"}]}}`
	_, g := build(t, "call.json", text)
	for id, want := range map[string]string{
		"trigger-0":    `{"trigger_type": "comment"}`,
		"action-a":     `{"action_key": "a", "action_type": "message", "content": "x"}`,
		"action-b":     `{"action_key": "b", "parent_key": "gone"}`,
		"missing-gone": `"gone"`,
	} {
		n := g.Node(id)
		if n == nil {
			t.Errorf("there is no node %s", id)
			continue
		}
		if got := text[n.Range.Start:n.Range.End]; got != want {
			t.Errorf("%s stands at %s, want %s", id, got, want)
		}
	}
	for marker, want := range map[string]string{`"comment"`: "trigger-0", `"x"`: "action-a", `"gone"`: "action-b", `"T"`: ""} {
		got := ""
		if n := g.NodeAt(strings.Index(text, marker)); n != nil {
			got = n.ID
		}
		if got != want {
			t.Errorf("at %s stands %q, want %q", marker, got, want)
		}
	}
	if g.Node("action-none") != nil || g.NodeAt(len(text)+10) != nil {
		t.Error("a node where there is none")
	}
}

func TestFindingsAreMarked(t *testing.T) {
	_, g := build(t, "f.scenario.json", `{"triggers": [], "actions": [{"action_key": "a", "parent_key": "gone", "action_type": "mesage"}]}`)
	n := g.Node("action-a")
	if n.Severity() != "error" || len(n.Findings) < 2 {
		t.Errorf("the action is marked %q with %d findings", n.Severity(), len(n.Findings))
	}
	svg := g.SVG(graph.Auto)
	for _, want := range []string{`class="node action never-runs error"`, "error orphan-parent-key: ", `<g class="remark warning"`} {
		if !strings.Contains(svg, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
}
