package lint_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// situation is a mutant that needs more than its own text: the current record, another file, a suppression, a rule of
// the user, a rule that is switched on, or several changes at once. It is linted as a folder of files, before and after.
type situation struct {
	what, claim   string
	options       lint.Options
	file          string // the mutant's name
	before, after string // its text
	beside        map[string]string
}

// situationsOf are sorts of situations, each made of one definition.
var situationsOf = []struct {
	sort string
	make func(o *original) []situation
}{
	{"current record", recordSituations},
	{"another file of the run", besideSituations},
	{"suppressions", suppressionSituations},
	{"a rule of the user", userRuleSituations},
	{"rules that are off", offSituations},
	{"several changes at once", severalChanges},
}

// situate makes the situations of a definition and counts what is noticed, as mutate does.
func (m *mutationMap) situate(t *testing.T, o *original, number int) {
	for i, s := range situationsOf {
		if os.Getenv(longEnv) == "" && (number+i)%situationsEvery != 0 {
			continue
		}
		for _, made := range s.make(o) {
			before := made.lint(t, made.before)
			after := made.lint(t, made.after)
			var killers []string
			for _, id := range slices.Sorted(maps.Keys(after)) {
				if after[id] > before[id] {
					killers = append(killers, id)
				}
			}
			m.note(s.sort, o, mutant{what: made.what, text: made.after, claim: made.claim}, killers)
		}
	}
}

// situationsEvery is of how many definitions one is put into the situations of one sort in the short form.
const situationsEvery = 6

// lint counts the findings of the folder with a text in the mutant's place, by rule.
func (s situation) lint(t *testing.T, text string) map[string]int {
	dir := t.TempDir()
	files := maps.Clone(s.beside)
	if files == nil {
		files = map[string]string{}
	}
	files[s.file] = text
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Error(err)
			return nil
		}
	}
	options := s.options
	options.Dir, options.Today = dir, "2026-06-30"
	w, err := lint.New(options)
	if err != nil {
		t.Error(err)
		return nil
	}
	result, err := w.Lint(context.Background(), ".")
	if err != nil {
		t.Errorf("%s: %v", s.what, err)
		return nil
	}
	counts := map[string]int{}
	for _, f := range result.Findings {
		counts[f.Rule]++
	}
	return counts
}

// rooted is a configuration that looks no further up.
const rooted = "root: true\n"

// recordSituations read the definition as the record that is there, and update it: first keeping everything.
func recordSituations(o *original) (all []situation) {
	actions := o.def.Actions
	if o.def.Kind == flow.KindUnknown || len(actions) == 0 || slices.ContainsFunc(actions, func(a *flow.Action) bool { return a.ID != nil || a.Link == flow.LinkUnknown }) {
		return nil
	}
	record, keep := recordOf(o.def, "draft")
	body := func(rows []string) string {
		triggers := ""
		if len(o.def.Triggers) > 0 {
			triggers = `, "triggers": [` + strings.Join(triggerRows(o.def, len(o.def.Triggers)), ", ") + "]"
		}
		return `{"id": 77, "actions": [` + strings.Join(rows, ", ") + "]" + triggers + "}"
	}
	add := func(what, claim, record, after string) {
		all = append(all, situation{
			what: what, claim: claim, options: lint.Options{Against: "export.json"}, file: "a." + o.def.Kind.String() + ".update.json",
			before: body(keep), after: after, beside: map[string]string{".inrolint.yaml": rooted, "export.json": record},
		})
	}
	for i, a := range actions {
		dropped := slices.Delete(slices.Clone(keep), i, i+1)
		if len(keep) > 1 {
			claim := "U3"
			if len(a.Children) > 0 {
				claim = "U5"
			}
			add("without the row of "+nameOf(a), claim, record, body(dropped))
		}
		other := map[bool]string{true: "condition", false: "message"}[a.TypeText == "message"]
		changed := slices.Clone(keep)
		changed[i] = fmt.Sprintf(`{"id": %d, "action_type": %q, "content": "Hi"}`, 100+i, other)
		add(nameOf(a)+" of another type", "U7", record, body(changed))
	}
	add("a row that is not there", "U4", record, body(append(slices.Clone(keep), `{"id": 4711}`)))
	if n := len(o.def.Triggers); n > 1 {
		after := `{"id": 77, "triggers": [` + strings.Join(triggerRows(o.def, n-1), ", ") + "]}"
		add("without the last trigger", "U3", record, after)
	}
	if o.def.Kind == flow.Campaign {
		running, _ := recordOf(o.def, "running")
		all = append(all, situation{what: "a campaign that runs", claim: "U9", options: lint.Options{Against: "export.json"}, file: "a.campaign.update.json",
			before: `{"id": 78, "title": "Another one"}`, after: body(keep), beside: map[string]string{".inrolint.yaml": rooted, "export.json": running}})
	}
	return all
}

// recordOf writes the definition as the API may answer it, and the rows of an update that keeps everything.
func recordOf(def *flow.Definition, status string) (record string, keep []string) {
	var rows []string
	for i, a := range def.Actions {
		row := fmt.Sprintf(`{"id": %d, "action_type": %q`, 100+i, a.TypeText)
		if a.Parent != nil {
			row += fmt.Sprintf(`, "parent_id": %d`, 100+slices.Index(def.Actions, a.Parent))
		}
		if label := text(a.Branch); label != "" {
			row += `, "parent_branch": ` + strconv.Quote(label)
		}
		rows = append(rows, row+"}")
		keep = append(keep, fmt.Sprintf(`{"id": %d}`, 100+i))
	}
	record = fmt.Sprintf(`{%q: {"id": 77, "title": "T", "status": %q, "actions": [%s], "triggers": [%s]}}`,
		def.Kind.String(), status, strings.Join(rows, ", "), strings.Join(triggerRows(def, len(def.Triggers)), ", "))
	return record, keep
}

func triggerRows(def *flow.Definition, n int) (rows []string) {
	for i := range n {
		rows = append(rows, fmt.Sprintf(`{"id": %d}`, 500+i))
	}
	return rows
}

// live returns the text of a scenario that is switched on and answers comments by a word of the caption.
func live(title, word string) string {
	return fmt.Sprintf(`{"title": %q, "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {
  "post_type": "caption_keywords", "caption_keywords": [%q]}}}], "actions": [{"action_key": "m", "action_type": "comment", "options": {"comment_variants": ["Hi"]}}]}`, title, word)
}

// besideSituations put another scenario beside one that answers captions: with other words, then with one that holds its.
func besideSituations(o *original) (all []situation) {
	for _, tr := range o.def.Triggers {
		words := tr.Node.Get("options")
		for _, name := range []string{"comment_options", "caption_keywords"} {
			if words != nil {
				words = words.Get(name)
			}
		}
		if words == nil || words.Kind() != syntax.Array || text(words.First()) == "" {
			continue
		}
		word := text(words.First())
		all = append(all, situation{what: "a caption word inside another scenario's", claim: "G15", file: "b.scenario.json",
			before: live("B", "quite another"), after: live("B", "more of "+word),
			beside: map[string]string{".inrolint.yaml": rooted, "a.scenario.json": live("A", word)}})
	}
	return all
}

// suppressionSituations hide what is not there, and let a date pass.
func suppressionSituations(o *original) (all []situation) {
	if o.def.Kind == flow.KindUnknown || o.def.Call != nil {
		return nil
	}
	source := "a." + o.def.Kind.String() + ".jsonc"
	entry := func(until string) string {
		return "- {file: a.scenario.json, rule: blank-definition, reason: Not decided yet., until: " + until + "}\n"
	}
	return []situation{
		{what: "a comment that hides nothing", file: source, before: o.text, after: "// inrolint-ignore-file secret-in-definition -- the demo's\n" + o.text,
			beside: map[string]string{".inrolint.yaml": rooted}},
		{what: "a suppression whose last day has passed", file: "hidden.yaml", before: entry("2026-07-31"), after: entry("2026-05-31"),
			beside: map[string]string{".inrolint.yaml": rooted + "suppressions: hidden.yaml\n", "a.scenario.json": `{"title": "Later"}`}},
	}
}

// firstKey is a rule that cannot be evaluated on a definition without actions.
const firstKey = `id: first-key
severity: warning
summary: The first step has no lower-case name
for: document
when: has_actions
assert: doc.action_keys[0] == doc.action_keys[0].lowerAscii()
at: actions
message: 'The first step has no lower-case name.'
examples:
  invalid: [{name: upper case, definition: '{"actions": [{"action_key": "A", "action_type": "folder"}]}', expect: [{at: /actions}]}]
  valid: [{name: lower case, definition: '{"actions": [{"action_key": "a", "action_type": "folder"}]}'}]
`

func userRuleSituations(o *original) []situation {
	if o.def.Kind == flow.KindUnknown || o.def.Call != nil || len(o.def.Actions) == 0 || o.def.Actions[0].Key == nil {
		return nil
	}
	return []situation{{what: "no action that a user's rule could look at", file: "a." + o.def.Kind.String() + ".json",
		before: o.text, after: replaced(o, o.def.ActionList.Range(), "[]"),
		beside: map[string]string{".inrolint.yaml": rooted + "custom-rules: [first-key.yaml]\n", "first-key.yaml": firstKey}}}
}

// offSituations switch on what is off.
func offSituations(o *original) (all []situation) {
	add := func(rule, what, claim, after string) {
		all = append(all, situation{what: what, claim: claim, options: lint.Options{Severity: map[string]lint.Level{rule: "info"}}, file: o.file,
			before: o.text, after: after, beside: map[string]string{".inrolint.yaml": rooted}})
	}
	if strings.Contains(o.file, "/") || !strings.Contains(o.file, ".") || o.def.Kind == flow.KindUnknown || o.def.Call != nil {
		return nil
	}
	for _, a := range o.def.Actions {
		switch {
		case a.TypeText == "message" && a.Content != nil:
			add("display-name", "the display name in "+nameOf(a), "V8", replaced(o, a.Content.Range(), `"Hi {{contact.name}}"`))
		case a.TypeText == "folder" && a.Options != nil && a.Options.Get("folder_ids") != nil:
			add("account-bound-id", "one more folder in "+nameOf(a), "I11", replaced(o, a.Options.Get("folder_ids").Range(), "[12, 13, 14, 15, 16, 17, 18]"))
		}
	}
	return all
}

// severalChanges need more than one change at once: fourteen answers, a message a day after a link.
func severalChanges(o *original) (all []situation) {
	if o.def.Kind == flow.KindUnknown || o.def.Call != nil || o.def.ActionList == nil || len(o.def.Actions) == 0 {
		return nil
	}
	add := func(what, claim string, after *syntax.Node, rows string) {
		all = append(all, situation{what: what, claim: claim, file: "a." + o.def.Kind.String() + ".json", before: o.text,
			after:  replaced(o, syntax.Range{Start: after.End(), End: after.End()}, ", "+rows),
			beside: map[string]string{".inrolint.yaml": rooted}})
	}
	for _, a := range o.def.Actions {
		if a.Key == nil || len(a.Children) > 0 || strings.ContainsAny(a.KeyText, `"\`) || a.Depth < 0 {
			continue
		}
		switch {
		case a.TypeText == "ask_question":
			var rows []string
			for i := range 14 {
				rows = append(rows, fmt.Sprintf(`{"action_key": "answer%d", "parent_key": %q, "parent_branch": "option_%d", "action_type": "folder", "options": {"folder_ids": [12]}}`, i, a.KeyText, i))
			}
			add("fourteen answers to "+nameOf(a), "A12", a.Node, strings.Join(rows, ", "))
		case a.Info != nil && a.Info.Linear():
			add("a message a day after a link below "+nameOf(a), "W4", a.Node, fmt.Sprintf(`{"action_key": "linked", "parent_key": %q, "action_type": "conversion_link",
  "conversion_link": {"url": "https://shop.example.com", "title": "Shop", "button_title": "Open"}, "options": {"expire_unit": "hours", "expire_duration": 24}},
  {"action_key": "late", "parent_key": "linked", "parent_branch": "option_expired", "action_type": "message", "content": "Still there?"}`, a.KeyText))
		}
	}
	return all
}
