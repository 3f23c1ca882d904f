package lsp_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/lsptest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// TestFindingsEqualFreshRun opens, edits, saves, renames and deletes at random, changes configuration and sidecar, and compares
// what the server has published with what a fresh run says of the same texts.
func TestFindingsEqualFreshRun(t *testing.T) {
	sessions, steps := uint64(6), 40
	if testing.Short() {
		sessions, steps = 2, 30
	}
	if os.Getenv("INROLINT_LONG_TESTS") != "" {
		sessions, steps = 40, 200
	}
	seen := map[string]bool{}
	broken := 0
	for seed := range sessions {
		s := newRandomSession(t, seed)
		for range steps {
			s.step()
			s.compare(seen)
		}
		broken += s.broken
	}
	for _, rule := range []string{"orphan-parent-key", "overlapping-keyword", "syntax", "unused-suppression"} {
		if !seen[rule] {
			t.Errorf("%s was never published: the test shows little of it", rule)
		}
	}
	if broken == 0 {
		t.Error("the configuration was never wrong: the test shows little")
	}
}

// randomSession is an editor that does things at random.
type randomSession struct {
	t       *testing.T
	c       *lsptest.Client
	random  *rand.Rand
	open    map[string]string // texts by name
	broken  int               // steps after which the configuration was wrong
	history []string
}

var randomTexts = map[string][]string{
	"definition": {
		"{\n  \"title\": \"Ünïcode 🌷\",\n  \"triggers\": [{\"trigger_type\": \"comment\"}],\n  \"actions\": [\n    {\"action_key\": \"a\", \"parent_key\": \"🌷gone\", \"action_type\": \"message\", \"content\": \"漢字\"}\n  ]\n}\n",
		`{"title": "C", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["price please"]}}}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`,
		"{\"title\": \"D\", \"active\": true,\r\n \"triggers\": [{\"trigger_type\": \"comment\", \"options\": {\"comment_options\": {\"post_type\": \"all_posts\", \"comment_type\": \"comment_keywords\", \"comment_keywords\": [\"price please\", \"offer please\"]}}}],\r\n \"actions\": [{\"action_key\": \"a\", \"action_type\": \"folder\", \"options\": {\"folder_ids\": [318]}}]}",
		`{"title": "F" "actions": [`,
		``,
		`{"name": "create_scenario", "arguments": {"title": "T", "actions": [{"action_key": "a", "parent_key": "b", "action_type": "message", "content": "x"}]}}`,
	},
	".inrolint.yaml": {
		"root: true\n",
		"rules: {missing-title: off, orphan-parent-key: warning}\n",
		"exclude: ['sub/**']\nrules: {overlapping-keyword: error}\n",
		"overrides: [{files: ['**/b.*'], target: mcp}, {files: ['nothing/**'], target: mcp}]\n",
		"rulez: {}\n",
		"target: both\n",
	},
	".inrolint-suppressions.yaml": {
		"- {file: a.scenario.json, rule: orphan-parent-key, subject: a, reason: x}\n",
		"- {file: sub/b.scenario.json, rule: missing-title, reason: x, until: 2020-01-01}\n- {file: none.json, rule: no-triggers, reason: y}\n",
		"- nothing\n",
	},
}

func newRandomSession(t *testing.T, seed uint64) *randomSession {
	capabilities := lsptest.Everything()
	encoding := []string{"utf-16", "utf-8", "utf-32"}[seed%3]
	capabilities["general"] = map[string]any{"positionEncodings": []string{encoding}}
	c := lsptest.Start(t, lsptest.Config{Capabilities: capabilities, Files: "-- a.scenario.json --\n" + randomTexts["definition"][0] + "-- sub/b.scenario.json --\n" + randomTexts["definition"][1] + "\n"})
	return &randomSession{t: t, c: c, random: rand.New(rand.NewPCG(seed, 3)), open: map[string]string{}}
}

func pick[T any](s *randomSession, list []T) T { return list[s.random.IntN(len(list))] }

func (s *randomSession) text(name string) string {
	if texts, ok := randomTexts[name]; ok {
		return pick(s, texts)
	}
	return pick(s, randomTexts["definition"])
}

// step does one thing.
func (s *randomSession) step() {
	name := pick(s, []string{"a.scenario.json", "a.scenario.json", "sub/b.scenario.json", "c.scenario.update.json", "d.campaign.json", "e.scenario.jsonc", ".inrolint.yaml", ".inrolint-suppressions.yaml"})
	path := filepath.Join(s.c.Dir, name)
	_, open := s.open[name]
	what := pick(s, []string{"open", "edit", "edit", "edit", "edit", "replace", "save", "close", "write", "delete", "rename"})
	switch {
	case what == "open" && !open:
		content, err := os.ReadFile(path)
		if err != nil {
			content = []byte(s.text(name))
		}
		s.open[name] = string(content)
		s.c.Open(name, string(content))
	case what == "edit" && open:
		s.edit(name)
	case what == "replace" && open:
		s.open[name] = s.text(name)
		s.c.Change(name, s.open[name])
	case what == "save" && open:
		s.c.Save(name)
	case what == "close" && open:
		delete(s.open, name)
		s.c.Close(name)
	case what == "write":
		s.write(path, s.text(name))
	case what == "delete":
		if os.Remove(path) == nil {
			s.watched(path, 3)
		}
	case what == "rename":
		s.rename(path, pick(s, []string{"f.scenario.json", "sub/g.scenario.json", "other.json"}))
	default:
		return
	}
	s.history = append(s.history, what+" "+name)
}

func (s *randomSession) write(path, content string) {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		s.t.Fatal(err)
	}
	s.watched(path, 2)
}

func (s *randomSession) rename(path, to string) {
	target := filepath.Join(s.c.Dir, to)
	if _, open := s.open[to]; open || os.MkdirAll(filepath.Dir(target), 0o777) != nil || os.Rename(path, target) != nil {
		return
	}
	s.watched(path, 3)
	s.watched(target, 1)
}

// watched tells the server of a change on disk: 1 created, 2 changed, 3 deleted.
func (s *randomSession) watched(path string, kind int) {
	s.c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": lsptest.URI(path), "type": kind}}})
}

// edit changes a random range.
func (s *randomSession) edit(name string) {
	text := s.open[name]
	lines := syntax.NewLineIndex(text)
	start := s.random.IntN(len(text) + 1)
	end := min(len(text), start+s.random.IntN(6))
	locate := func(offset int) protocol316.Position {
		line, column := lines.Locate(offset, s.c.Encoding())
		return protocol316.Position{Line: uint32(line), Character: uint32(column)}
	}
	r := protocol316.Range{Start: locate(start), End: locate(end)}
	from := lines.Offset(int(r.Start.Line), int(r.Start.Character), s.c.Encoding()) // the start of a character
	to := max(from, lines.Offset(int(r.End.Line), int(r.End.Character), s.c.Encoding()))
	insert := pick(s, []string{"", "", "x", "\"", "\n", "\r\n", "🌷", "é", ",", "{", "}"})
	s.open[name] = text[:from] + insert + text[to:]
	s.c.Edit(name, r, insert, s.open[name])
}

// compare compares what is published with a fresh run.
func (s *randomSession) compare(seen map[string]bool) {
	s.t.Helper()
	s.c.Settle()
	want, wrong := s.fresh()
	got := map[string][]string{}
	configs := 0
	for uri, diagnostics := range s.c.Shown() {
		for _, d := range diagnostics {
			if d.Code == "config" {
				configs++
				continue
			}
			seen[d.Code] = true
			name := strings.TrimPrefix(uri, lsptest.URI(s.c.Dir)+"/")
			got[name] = append(got[name], line(d))
		}
	}
	for _, lines := range got {
		slices.Sort(lines)
	}
	if wrong {
		s.broken++
		if configs == 0 {
			s.t.Fatalf("the configuration is wrong and nothing is said of it, after %s", strings.Join(s.history, "; "))
		}
		return // the last good one stays in force
	}
	if configs > 0 {
		s.t.Fatalf("something is said of a sound configuration, after %s", strings.Join(s.history, "; "))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		s.t.Fatalf("after %s (-fresh run +server)\n%s", strings.Join(s.history, "; "), diff)
	}
}

func line(d protocol.Diagnostic) string {
	at, _ := json.Marshal(d.Range)
	return fmt.Sprintf("%s %d %s %s %s", d.Code, d.Severity, at, d.Data.Fingerprint, d.Message)
}

// fresh lints a copy of the folder in which the open texts are saved, and returns the findings by file as the server would
// show them. wrong tells that the configuration is.
func (s *randomSession) fresh() (found map[string][]string, wrong bool) {
	dir, texts := s.t.TempDir(), maps.Clone(s.open)
	err := filepath.WalkDir(s.c.Dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, _ := filepath.Rel(s.c.Dir, path)
		if _, open := texts[filepath.ToSlash(name)]; !open {
			content, err := os.ReadFile(path)
			texts[filepath.ToSlash(name)] = string(content)
			return err
		}
		return nil
	})
	if err != nil {
		s.t.Fatal(err)
	}
	for name, text := range texts {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte(text), 0o666)); err != nil {
			s.t.Fatal(err)
		}
	}
	_ = os.Mkdir(filepath.Join(dir, ".git"), 0o777)
	workspace, err := lint.New(lint.Options{Dir: dir})
	if err != nil {
		s.t.Fatal(err)
	}
	result, err := workspace.Lint(context.Background())
	var usage *lint.UsageError
	if errors.As(err, &usage) {
		return nil, true
	}
	if err != nil {
		s.t.Fatal(err)
	}
	found = map[string][]string{}
	add := func(f lint.Finding) {
		lines := syntax.NewLineIndex(texts[f.File])
		position := func(offset int) protocol316.Position {
			line, column := lines.Locate(offset, s.c.Encoding())
			return protocol316.Position{Line: uint32(line), Character: uint32(column)}
		}
		severity := map[lint.Severity]protocol316.DiagnosticSeverity{lint.Error: 1, lint.Warning: 2, lint.Info: 3}[f.Severity]
		found[f.File] = append(found[f.File], line(protocol.Diagnostic{
			Code: f.Rule, Severity: severity, Message: f.Message, Data: &protocol.DiagnosticData{Fingerprint: f.Fingerprint},
			Range: protocol316.Range{Start: position(f.Range.Start.Offset), End: position(f.Range.End.Offset)},
		}))
	}
	for _, f := range result.Findings {
		add(f)
	}
	for name, text := range s.open { // what is opened and is a definition by its content is linted, too
		if name != "other.json" {
			continue
		}
		alone, err := workspace.LintText(context.Background(), name, text)
		if err == nil {
			for _, f := range alone.Findings {
				add(f)
			}
		}
	}
	for _, lines := range found {
		slices.Sort(lines)
	}
	return found, false
}
