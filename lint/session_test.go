package lint_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// sessionTexts are what the files of a random session hold: pieces that change what other files are told, too.
var sessionTexts = map[string][]string{
	"definition": {
		`{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "parent_key": "gone", "action_type": "folder", "options": {"folder_ids": [318]}}]}`,
		`{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "shop_offer", "options": {"folder_ids": [318]}}]}`,
		`{"title": "C", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["price please"]}}}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`,
		`{"title": "D", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["price please", "offer please"]}}}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`,
		`{"title": "E", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["offer please"]}}}], "actions": []}`,
		`{"title": "F" "actions": [`,
		``,
	},
	".inrolint.yaml": {
		"root: true\n",
		"rules: {missing-title: off}\n",
		"exclude: ['sub/**']\nrules: {overlapping-keyword: error}\n",
		"custom-rules: ['rules/*.yaml']\noverrides: [{files: ['**/b.*'], target: mcp}]\n",
		"catalogs: [types.json]\ncustom-rules: ['rules/*.yaml']\n",
		"custom-rules: ['rules/*.yaml']\n",
		"rulez: {}\n",
		"suppressions: hidden.yaml\n",
	},
	".inrolint-suppressions.yaml": {
		"- {file: a.scenario.json, rule: orphan-parent-key, subject: a, reason: x}\n",
		"- {file: sub/b.scenario.json, rule: missing-title, reason: x, until: 2020-01-01}\n- {file: none.json, rule: no-triggers, reason: y}\n",
		"- nothing\n",
	},
	"hidden.yaml": {"- {file: a.scenario.json, rule: overlapping-keyword, reason: x}\n"},
	".gitignore":  {"b.*\n", "sub/\n", "!a.*\n"},
	"rules/own.yaml": {
		"id: own-titles\nseverity: warning\nsummary: Titles are long\nfor: document\nassert: doc.title.size() > 1\nat: self\nmessage: 'Short.'\nexamples:\n  invalid: [{name: short, definition: '{\"title\": \"A\"}', expect: [{at: \"\"}]}]\n  valid: [{name: long, definition: '{\"title\": \"AB\"}'}]\n",
		"id: broken\n",
	},
	"types.json": {`{"inrolint-catalog": 1}`, `{"action_types": [{"action_type": "shop_offer"}]}`},
}

// TestSessionEqualsFreshRun changes files at random and compares what a session says with what a new workspace says.
func TestSessionEqualsFreshRun(t *testing.T) {
	rounds := 60
	if testing.Short() {
		rounds = 25
	}
	seen := map[string]bool{} // rules that spoke
	broken, reused := 0, 0
	for seed := range uint64(8) {
		s := newSessionTest(t, seed)
		for range rounds {
			event := s.change()
			s.compare(event, seen)
		}
		broken += s.broken
		reused += s.reused
	}
	for _, rule := range []string{"orphan-parent-key", "overlapping-keyword", "own-titles", "unused-suppression", "unknown-action-type", "syntax"} {
		if !seen[rule] {
			t.Errorf("%s never spoke: the test shows little of it", rule)
		}
	}
	if broken == 0 || reused < rounds {
		t.Errorf("the configuration was broken in %d rounds, %d did not lint every file again: the test shows little", broken, reused)
	}
}

// sessionTest is a folder that changes at random, and a session over it.
type sessionTest struct {
	t       *testing.T
	dir     string
	random  *rand.Rand
	options lint.Options
	session *lint.Session
	broken  int // rounds in which the configuration was wrong
	reused  int // rounds in which not every file was linted again
	history []string
}

func newSessionTest(t *testing.T, seed uint64) *sessionTest {
	s := &sessionTest{t: t, dir: t.TempDir(), random: rand.New(rand.NewPCG(seed, 1))}
	if err := os.Mkdir(filepath.Join(s.dir, ".git"), 0o777); err != nil {
		t.Fatal(err)
	}
	writeFiles(t, s.dir, map[string]string{".inrolint.yaml": "custom-rules: ['rules/*.yaml']\n", "rules/own.yaml": sessionTexts["rules/own.yaml"][0], "types.json": sessionTexts["types.json"][0]})
	s.options = lint.Options{Dir: s.dir, Today: "2026-11-25", KeepText: seed%2 == 0}
	s.session = workspaceOf(t, s.options).NewSession()
	return s
}

func pick[T any](s *sessionTest, list []T) T { return list[s.random.IntN(len(list))] }

// change does something to the folder and says what.
func (s *sessionTest) change() string {
	folder := pick(s, []string{"", "", "sub", "sub/deep", "other"})
	name := pick(s, []string{"a.scenario.json", "b.scenario.json", "c.scenario.json", "d.campaign.json", "notes.txt"})
	kind := "definition"
	if s.random.IntN(3) == 0 {
		name = pick(s, []string{".inrolint.yaml", ".inrolint.yaml", ".inrolint-suppressions.yaml", "hidden.yaml", ".gitignore", "rules/own.yaml", "types.json"})
		kind = name
		folder = pick(s, []string{"", "", "", folder})
	}
	path := filepath.Join(s.dir, folder, name)
	s.check(os.MkdirAll(filepath.Dir(path), 0o777))
	text := pick(s, sessionTexts[kind])
	event := fmt.Sprintf("%s = %.60q", filepath.Join(folder, name), text)
	switch action := s.random.IntN(12); {
	case action == 0:
		s.check(os.RemoveAll(filepath.Join(s.dir, "sub")))
		event = "remove sub"
	case action == 1:
		if os.Rename(filepath.Join(s.dir, "sub"), filepath.Join(s.dir, "other", fmt.Sprint("moved", s.random.IntN(3)))) != nil {
			event = "nothing"
			break
		}
		event = "move sub"
	case action <= 3 || kind != "definition" && action <= 4:
		os.Remove(path)
		event = "remove " + filepath.Join(folder, name)
	case action == 5: // an atomic save
		s.check(os.WriteFile(path+"~", []byte(text), 0o666))
		s.check(os.Rename(path+"~", path))
	case action == 6:
		s.baseline()
		event = "update the baseline"
	default:
		s.check(os.WriteFile(path, []byte(text), 0o666))
	}
	return event
}

// baseline records what is there, or removes the baseline.
func (s *sessionTest) baseline() {
	if s.random.IntN(3) == 0 {
		os.Remove(filepath.Join(s.dir, lint.BaselineName))
		return
	}
	options := s.options
	options.UpdateBaseline = true
	_, _ = workspaceOf(s.t, options).Lint(context.Background()) // where the configuration is wrong, nothing is written
}

func (s *sessionTest) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// compare lints twice.
func (s *sessionTest) compare(event string, seen map[string]bool) {
	s.t.Helper()
	s.history = append(s.history, event)
	want, wantErr := workspaceOf(s.t, s.options).Lint(context.Background())
	got, gotErr := s.session.Lint(context.Background())
	if fmt.Sprint(gotErr) != fmt.Sprint(wantErr) {
		s.t.Fatalf("after\n%s\nthe session says %v, a fresh run says %v", strings.Join(s.history, "\n"), gotErr, wantErr)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		s.t.Fatalf("after\n%s\nthe session differs from a fresh run (-fresh +session):\n%s", strings.Join(s.history, "\n"), diff)
	}
	if wantErr != nil {
		s.broken++
		return
	}
	for _, f := range want.Findings {
		seen[f.Rule] = true
	}
	changed := s.session.Changes()
	if !changed.Config && len(want.Files) > 1 && slices.ContainsFunc(want.Files, func(f lint.File) bool { return !slices.Contains(changed.Files, f.Path) }) {
		s.reused++
	}
}
