package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

const scenarioHead = `{"title": "Bakery", "triggers": [{"trigger_type": "comment"}], "actions": [`

// scenario is a definition of these actions, each on a line of its own.
func scenario(actions ...string) string {
	return scenarioHead + "\n" + strings.Join(actions, ",\n") + "\n]}\n"
}

// offers lists the first fixes of the findings: "safe RULE: TITLE" or "unsafe …".
func offers(result *lint.Result) []string {
	var lines []string
	for i := range result.Findings {
		f := &result.Findings[i]
		for _, x := range f.Fixes {
			safety := "unsafe"
			if x.Safe {
				safety = "safe"
			}
			lines = append(lines, fmt.Sprintf("%s %s: %s", safety, f.Rule, x.Title))
		}
	}
	return lines
}

const (
	hello = `{"action_key": "hello", "action_type": "message", "content": "Hi."}`
	store = `"action_type": "folder", "options": {"folder_ids": [318], "folder_action": "add"}}`
)

// TestProofs: which fixes are safe, by what making them brings.
func TestProofs(t *testing.T) {
	tests := []struct {
		name, file, text string
		options          lint.Options
		want             []string
	}{
		{name: "nothing comes of it",
			text: scenario(hello, `{"action_key": "a", "parent_key": "helo", `+store),
			want: []string{`safe orphan-parent-key: Change it to "hello"`}},
		{name: "two children of one linear parent come of it",
			text: scenario(hello, `{"action_key": "a", "parent_key": "hello", `+store, `{"action_key": "b", "parent_key": "helo", `+store),
			want: []string{`unsafe orphan-parent-key: Change it to "hello"`}},
		{name: "also where only the mended rule is selected", options: lint.Options{Select: []string{"orphan-parent-key"}},
			text: scenario(hello, `{"action_key": "a", "parent_key": "hello", `+store, `{"action_key": "b", "parent_key": "helo", `+store),
			want: []string{`unsafe orphan-parent-key: Change it to "hello"`}},
		{name: "what the mistake kept silent is not counted",
			text: scenario(`{"action_key": "q", "action_type": "ask_question", "content": "?"}`, `{"action_key": "a", "parent_key": "q", "parent_branch": "0", `+store),
			want: []string{`safe invalid-branch-label: Change it to "option_0"`}},
		{name: "other findings of the key keep their identity when it is renamed",
			text: scenario(`{"action_key": " hello", "action_type": "message"}`, `{"action_key": "a", "parent_key": " hello", `+store),
			want: []string{`safe confusable-action-key: Remove the blanks, here and in each "parent_key"`}},
		{name: "a key that is taken",
			text: scenario(hello, `{"action_key": "hello ", "parent_key": "hello", `+store),
			want: []string{`unsafe confusable-action-key: Remove the blanks, here and in each "parent_key"`}},
		{name: "the flow changes",
			text: scenario(`{"action_key": " a", "action_type": "message", "content": "Hi."}`, `{"action_key": "b", "parent_key": "a", `+store),
			want: []string{
				`unsafe confusable-action-key: Remove the blanks, here and in each "parent_key"`,
				`unsafe orphan-parent-key: Change it to " a"`, // "b" is as near
			}},
		{name: "the value changes with a comment that is none", file: "x.scenario.json",
			text: strings.Replace(scenario(hello), "\n", " // note\n", 1),
			want: []string{"safe comment-in-json: Remove the comment"}},
		{name: "an envelope", text: `{"scenario": ` + scenario(hello) + `}`,
			want: []string{`safe response-envelope: Take the definition out of "scenario"`}},
		{name: "an envelope with mistakes inside", text: `{"scenario": ` + scenario(hello, `{"action_key": "a", "parent_key": "helo", `+store) + `}`,
			want: []string{`unsafe response-envelope: Take the definition out of "scenario"`}},
		{name: "a missing comma", text: strings.Replace(scenario(hello, `{"action_key": "a", "parent_key": "hello", `+store), "\"},\n", "\"}\n", 1),
			want: []string{"safe syntax: Put a comma before it"}},
		{name: "a suppression that would hide nothing any more", file: "x.scenario.jsonc",
			text: scenario(hello, "// inrolint-ignore orphan-parent-key -- asked the client\n"+`{"action_key": "a", "parent_key": "helo", `+store),
			want: nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			options := tt.options
			options.Fixes = lint.OfferFixes
			name := tt.file
			if name == "" {
				name = "bakery.scenario.json"
			}
			if diff := cmp.Diff(tt.want, offers(lintText(t, fixing(t, options), name, tt.text))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestFixesOf(t *testing.T) {
	text := scenario(hello, `{"action_key": "a", "parent_key": "helo", `+store, `{"action_key": "b", "parent_key": "a", "parent_branch": "x", `+store)
	workspace := fixing(t, lint.Options{})
	result := lintText(t, workspace, "bakery.scenario.json", text)
	var asked []string
	for i := range result.Findings {
		if len(result.Findings[i].Fixes) > 0 {
			t.Errorf("a run without fixes offers %v", result.Findings[i].Fixes)
		}
		asked = append(asked, result.Findings[i].Fingerprint)
	}
	got, err := workspace.FixesOf(t.Context(), "bakery.scenario.json", text, asked...)
	if err != nil {
		t.Fatal(err)
	}
	offered := lintText(t, fixing(t, lint.Options{Fixes: lint.OfferFixes}), "bakery.scenario.json", text)
	want := map[string][]lint.Fix{}
	for i := range offered.Findings {
		if f := &offered.Findings[i]; len(f.Fixes) > 0 {
			want[f.Fingerprint] = f.Fixes
		}
	}
	if diff := cmp.Diff(want, got); diff != "" || len(got) != 2 {
		t.Errorf("-want +got:\n%s", diff)
	}
	if got, err = workspace.FixesOf(t.Context(), "bakery.scenario.json", text, "0000"); err != nil || len(got) != 0 {
		t.Errorf("an unknown fingerprint: %v, %v", got, err)
	}
}

// TestFixRounds: what meets waits, and what one round brings to light the next one mends.
func TestFixRounds(t *testing.T) {
	tests := []struct {
		name, file, text, want string
		mode                   lint.FixMode
		mended                 int
	}{
		{"an export becomes a create", "x.scenario.create.json",
			scenario(`{"id": 1, "action_type": "message", "content": "Hi."}`, `{"id": 2, "parent_id": 1, `+store, `{"id": 3, "action_key": "c", "parent_id": 2, `+store),
			scenario(`{"action_key": "1", "action_type": "message", "content": "Hi."}`, `{"action_key": "2", "parent_key": "1", `+store, `{"action_key": "c", "parent_key": "2", `+store),
			lint.MakeSafeFixes, 5},
		{"a reversed list", "x.scenario.json",
			scenario(`{"action_key": "c", "parent_key": "b", `+store, `{"action_key": "b", "parent_key": "hello", `+store, hello),
			scenario(hello, `{"action_key": "b", "parent_key": "hello", `+store, `{"action_key": "c", "parent_key": "b", `+store),
			lint.MakeSafeFixes, 2},
		{"elements beside each other", "x.scenario.json",
			strings.Replace(scenario(hello), `[{"trigger_type": "comment"}]`, `[{"trigger_type": "comment"}, {"trigger_type": "comment"}, {"trigger_type": "comment"}]`, 1),
			scenario(hello),
			lint.MakeSafeFixes, 2},
		{"unsafe ones are left", "x.scenario.json",
			scenario(hello, `{"action_key": "a", "parent_key": "hello", "parent_branch": "option_0", `+store),
			scenario(hello, `{"action_key": "a", "parent_key": "hello", "parent_branch": "option_0", `+store),
			lint.MakeSafeFixes, 0},
		{"unless they are wanted", "x.scenario.json",
			scenario(hello, `{"action_key": "a", "parent_key": "hello", "parent_branch": "option_0", `+store),
			scenario(hello, `{"action_key": "a", "parent_key": "hello", `+store),
			lint.MakeEveryFix, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			workspace := fixing(t, lint.Options{})
			if diff := cmp.Diff(tt.want, checkFixed(t, workspace, tt.file, tt.text, tt.mode)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			fixed, err := workspace.FixText(t.Context(), tt.file, tt.text, tt.mode)
			if err != nil || fixed.Mended != tt.mended {
				t.Errorf("%d mended, want %d (%v)", fixed.Mended, tt.mended, err)
			}
		})
	}
}

// TestFixesThatUndoEachOther: a text that was there before ends the rounds.
func TestFixesThatUndoEachOther(t *testing.T) {
	dir := t.TempDir()
	rule := func(id, from, to string) string {
		return fmt.Sprintf(`id: %s
severity: warning
summary: Not this word
for: action
assert: 'action.text("content") != %q'
at: content
message: Not this word.
fix: {title: Change it, replace: content, with: %s}
examples:
  invalid: [{name: one, definition: '{"actions": [{"content": %q}]}', expect: [{at: /actions/0/content}], fixed: '{"actions": [{"content": %q}]}'}]
  valid: [{name: none, definition: '{}'}]
`, id, from, to, from, to)
	}
	writeFile(t, filepath.Join(dir, "rules", "a.yaml"), []byte(rule("not-tea", "tea", "coffee")))
	writeFile(t, filepath.Join(dir, "rules", "b.yaml"), []byte(rule("not-coffee", "coffee", "tea")))
	writeFile(t, filepath.Join(dir, ".inrolint.yaml"), []byte("root: true\ncustom-rules: ['rules/*.yaml']\n"))
	workspace := fixing(t, lint.Options{Dir: dir, Config: ".inrolint.yaml"})
	text := scenario(`{"action_key": "a", "action_type": "message", "content": "tea"}`)
	for mode, want := range map[lint.FixMode]string{lint.MakeSafeFixes: text, lint.MakeEveryFix: strings.Replace(text, "tea", "coffee", 1)} {
		fixed, err := workspace.FixText(t.Context(), "x.scenario.json", text, mode)
		if err != nil {
			t.Fatal(err)
		}
		if fixed.After != want {
			t.Errorf("mode %d:\n%s", mode, fixed.After)
		}
	}
}

// TestFixesOfLargeFiles: beyond what is proved one by one, fixes are proved together, and one that does harm is found
// among them.
func TestFixesOfLargeFiles(t *testing.T) {
	actions := []string{hello}
	for i := range 3000 {
		parent := "hello"
		if i > 0 {
			parent = fmt.Sprintf("key-%d-number", i-1)
		}
		branch := ""
		if i%500 == 100 {
			parent = strings.Replace(parent, "number", "numbre", 1)
		}
		actions = append(actions, fmt.Sprintf(`{"action_key": "key-%d-number", "parent_key": %q,%s "padding": "%s", %s`, i, parent, branch, strings.Repeat("x", 300), store))
	}
	actions = append(actions, `{"action_key": "late", "parent_key": "helo", `+store) // a second child of a linear parent
	text := scenario(actions...)
	result := lintText(t, fixing(t, lint.Options{Fixes: lint.OfferFixes, Ignore: []string{"unknown-property"}}), "large.scenario.json", text)
	var orphans []string
	for _, line := range offers(result) {
		if strings.Contains(line, " orphan-parent-key: ") {
			orphans = append(orphans, strings.Fields(line)[0])
		}
	}
	slices.Sort(orphans)
	if want := "safe safe safe safe safe safe unsafe"; strings.Join(orphans, " ") != want {
		t.Errorf("%q, want %q", orphans, want)
	}
	checkFixed(t, fixing(t, lint.Options{}), "large.scenario.json", text, lint.MakeSafeFixes)
}

func TestSaveFixed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.json")
	writeFile(t, path, []byte("before"))
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	fixed := &lint.Fixed{File: path, Before: "before", After: "after"}
	for range 2 { // the second time it is saved already
		if err := lint.SaveFixed(fixed); err != nil {
			t.Fatal(err)
		}
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	writeFile(t, path, []byte("somebody else's"))
	if err := lint.SaveFixed(fixed); err == nil || !strings.Contains(err.Error(), "it has changed") {
		t.Errorf("the file has changed: %v", err)
	}
	if text, _ := os.ReadFile(path); string(text) != "somebody else's" {
		t.Errorf("it was overwritten: %q", text)
	}
}
