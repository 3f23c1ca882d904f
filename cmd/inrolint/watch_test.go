package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// patience is how long a test waits for something that a process should do soon.
const patience = 30 * time.Second

// watching is a running `inrolint lint --watch`.
type watching struct {
	t      *testing.T
	dir    string
	cmd    *exec.Cmd
	stdout lockedBuffer
	stderr lockedBuffer
	done   chan error
}

// lockedBuffer is a buffer that a process writes to while a test reads it.
type lockedBuffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *lockedBuffer) Write(text []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(text)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// command returns a command that runs the program in a folder.
func command(dir string, args ...string) *exec.Cmd {
	return &exec.Cmd{Path: os.Args[0], Args: append([]string{"inrolint"}, args...), Dir: dir, Env: append(os.Environ(), "HOME="+filepath.Join(dir, "home"), "NO_COLOR=1")}
}

// startWatching starts the program in a folder that is a repository, and waits for its first report.
func startWatching(t *testing.T, dir string, args ...string) *watching {
	t.Helper()
	w := &watching{t: t, dir: dir, done: make(chan error, 1)}
	w.write(".git/HEAD", "ref: refs/heads/main\n")
	w.cmd = command(dir, append([]string{"lint", "--watch", "--format", "json"}, args...)...)
	w.cmd.Stdout, w.cmd.Stderr = &w.stdout, &w.stderr
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { w.done <- w.cmd.Wait() }()
	t.Cleanup(func() { _ = w.cmd.Process.Kill() })
	w.await("the first report", func() bool { return strings.Contains(w.stderr.String(), "inrolint: watching ") })
	return w
}

// await waits until something is so.
func (w *watching) await(what string, so func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(patience); !so(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("waited for %s in vain; standard error:\n%s\nstandard output ends:\n%.2000s", what, w.stderr.String(), w.last())
		}
	}
}

// reports returns the documents that were written whole so far.
func (w *watching) reports() []string {
	var documents []string
	decoder := json.NewDecoder(strings.NewReader(w.stdout.String()))
	for {
		var raw json.RawMessage
		if decoder.Decode(&raw) != nil {
			return documents
		}
		documents = append(documents, string(raw)+"\n")
	}
}

func (w *watching) last() string {
	if all := w.reports(); len(all) > 0 {
		return all[len(all)-1]
	}
	return ""
}

// rules returns FILE:RULE of the last report.
func (w *watching) rules() string {
	var document lint.Document
	if err := json.Unmarshal([]byte(w.last()), &document); err != nil {
		return err.Error()
	}
	var list []string
	for _, f := range document.Findings {
		list = append(list, f.File+":"+f.Rule)
	}
	return strings.Join(list, " ")
}

// finds waits until the last report holds just these findings, given as FILE:RULE.
func (w *watching) finds(want ...string) {
	w.t.Helper()
	w.await(fmt.Sprint("the findings ", want), func() bool { return w.rules() == strings.Join(want, " ") })
}

// ends sends a signal and waits for the exit status.
func (w *watching) ends(signal os.Signal, want int) {
	w.t.Helper()
	if err := w.cmd.Process.Signal(signal); err != nil {
		w.t.Fatal(err)
	}
	select {
	case err := <-w.done:
		got := 0
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			got = exit.ExitCode()
		}
		if got != want {
			w.t.Errorf("exit status %d (%v), want %d; standard error:\n%s", got, err, want, w.stderr.String())
		}
	case <-time.After(patience):
		w.t.Fatal("it does not end")
	}
}

func (w *watching) path(name string) string { return filepath.Join(w.dir, filepath.FromSlash(name)) }

func (w *watching) write(name, text string) {
	w.t.Helper()
	w.must(os.MkdirAll(filepath.Dir(w.path(name)), 0o777))
	w.must(os.WriteFile(w.path(name), []byte(text), 0o666))
}

func (w *watching) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// Definitions for the tests of watching.
const (
	cleanFlow    = `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`
	orphanFlow   = `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "parent_key": "gone", "action_type": "folder", "options": {"folder_ids": [318]}}]}`
	untitledFlow = `{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`
	activeFlow   = `{"title": "C", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["price please"]}}}], "actions": [{"action_key": "a", "action_type": "folder", "options": {"folder_ids": [318]}}]}`
)

// TestWatchFollowsFiles: saves of every sort, new folders, renames and deletes.
func TestWatchFollowsFiles(t *testing.T) {
	t.Parallel()
	w := startWatching(t, t.TempDir())
	w.finds()
	w.write("a.scenario.json", orphanFlow)
	w.finds("a.scenario.json:orphan-parent-key")
	w.write("a.scenario.json", cleanFlow)
	w.finds()

	// as editors save: another file put in its place; the old one moved away first
	w.write("a.scenario.json.tmp", untitledFlow)
	w.must(os.Rename(w.path("a.scenario.json.tmp"), w.path("a.scenario.json")))
	w.finds("a.scenario.json:missing-title")
	w.must(os.Rename(w.path("a.scenario.json"), w.path("a.scenario.json~")))
	w.write("a.scenario.json", orphanFlow)
	w.finds("a.scenario.json:orphan-parent-key")

	// what editors leave beside it, and a save without a change, make no report
	before := len(w.reports())
	w.write(".a.scenario.json.swp", "x")
	w.write("4913", "")
	w.must(os.Remove(w.path("4913")))
	w.write("a.scenario.json", orphanFlow)
	w.write("deep/er/b.scenario.json", untitledFlow)
	w.finds("a.scenario.json:orphan-parent-key", "deep/er/b.scenario.json:missing-title")
	if made := len(w.reports()) - before; made != 1 {
		t.Errorf("%d reports for one change", made)
	}

	// folders that are new, are moved, are removed and come again
	w.write("deep/er/b.scenario.json", orphanFlow)
	w.finds("a.scenario.json:orphan-parent-key", "deep/er/b.scenario.json:orphan-parent-key")
	w.must(os.Rename(w.path("deep"), w.path("shallow")))
	w.finds("a.scenario.json:orphan-parent-key", "shallow/er/b.scenario.json:orphan-parent-key")
	w.write("shallow/er/b.scenario.json", untitledFlow)
	w.finds("a.scenario.json:orphan-parent-key", "shallow/er/b.scenario.json:missing-title")
	w.must(os.RemoveAll(w.path("shallow")))
	w.finds("a.scenario.json:orphan-parent-key")
	w.write("shallow/er/c.scenario.json", untitledFlow)
	w.finds("a.scenario.json:orphan-parent-key", "shallow/er/c.scenario.json:missing-title")
	w.must(os.Remove(w.path("a.scenario.json")))
	w.finds("shallow/er/c.scenario.json:missing-title")
	w.ends(os.Interrupt, statusClean)
}

// TestWatchFollowsSettings: whatever the findings depend on is read again.
func TestWatchFollowsSettings(t *testing.T) {
	t.Parallel()
	w := startWatching(t, t.TempDir(), "--fail-on", "warning")
	w.write("a.scenario.json", untitledFlow)
	w.finds("a.scenario.json:missing-title")

	w.write(".inrolint.yaml", "rules: {missing-title: off}\n")
	w.finds()
	w.write(".inrolint.yaml", "rules: {missing-titel: off}\n")
	w.await("the wrong name to be said", func() bool {
		return strings.Contains(w.stderr.String(), `.inrolint.yaml:1:9: there is no rule "missing-titel"; did you mean "missing-title"?`)
	})
	w.write(".inrolint.yaml", "custom-rules: [house/*.yaml]\n")
	w.await("the missing rules to be said", func() bool { return strings.Contains(w.stderr.String(), `no file matches "house/*.yaml"`) })
	w.write("house/long.yaml", "id: long-titles\nseverity: warning\nsummary: Titles are long\nfor: document\nassert: doc.has_title\nat: self\nmessage: 'None.'\nexamples:\n  invalid: [{name: none, definition: '{}', expect: [{at: \"\"}]}]\n  valid: [{name: one, definition: '{\"title\": \"AB\"}'}]\n")
	w.finds("a.scenario.json:long-titles", "a.scenario.json:missing-title")
	w.must(os.Remove(w.path(".inrolint.yaml")))
	w.finds("a.scenario.json:missing-title")

	w.write(".inrolint-suppressions.yaml", "- {file: a.scenario.json, rule: missing-title, reason: as agreed}\n")
	w.finds()
	w.must(os.Remove(w.path(".inrolint-suppressions.yaml")))
	w.finds("a.scenario.json:missing-title")

	if out, err := command(w.dir, "lint", "--update-baseline").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	w.finds()
	w.must(os.Remove(w.path(lint.BaselineName)))
	w.finds("a.scenario.json:missing-title")

	w.write(".gitignore", "a.*\n")
	w.finds()
	w.must(os.Remove(w.path(".gitignore")))
	w.finds("a.scenario.json:missing-title")
	w.write(".git/info/exclude", "a.*\n")
	w.finds()
	w.write(".git/info/exclude", "")
	w.finds("a.scenario.json:missing-title")
	w.ends(syscall.SIGTERM, statusFindings)
}

// TestWatchAcrossFiles: a change of one file changes what another is told.
func TestWatchAcrossFiles(t *testing.T) {
	t.Parallel()
	w := startWatching(t, t.TempDir(), "--ignore", "active-on-create")
	w.write("a.scenario.json", activeFlow)
	w.write("b.scenario.json", activeFlow)
	w.finds("a.scenario.json:overlapping-keyword", "b.scenario.json:overlapping-keyword")
	w.write("b.scenario.json", strings.ReplaceAll(activeFlow, "price", "offer"))
	w.finds()
	w.ends(os.Interrupt, statusClean)
}

// TestWatchNamedFile: a named file may be absent for a while, and what it is compared with may change.
func TestWatchNamedFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	const update = `{"actions": [{"id": 1}]}`
	for name, text := range map[string]string{
		"flows/77.scenario.update.json": update,
		"saved/export.json":             `{"id": 77, "title": "A", "actions": [{"id": 1}]}`,
	} {
		if err := errors.Join(os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o777), os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	w := startWatching(t, dir, "--against", "saved/export.json", "--select", "update-drops-record", "flows/77.scenario.update.json")
	w.finds()
	w.write("saved/export.json", `{"id": 77, "title": "A", "actions": [{"id": 1}, {"id": 2}]}`)
	w.finds("flows/77.scenario.update.json:update-drops-record")
	w.must(os.RemoveAll(w.path("flows")))
	w.await("the loss to be said", func() bool {
		return strings.Contains(w.stderr.String(), "77.scenario.update.json: no such file or folder")
	})
	w.finds() // the report of the loss, so that the next one is not taken for the one before it
	w.write("flows/77.scenario.update.json", update)
	w.finds("flows/77.scenario.update.json:update-drops-record")
	w.ends(os.Interrupt, statusFindings)
}

// TestWatchChanged: with --changed the work tree of git decides, and a commit changes it.
func TestWatchChanged(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	git := func(args ...string) {
		t.Helper()
		cmd := exec.Command("git", append([]string{"-c", "user.name=author", "-c", "user.email=author@example.com"}, args...)...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	git("init", "-q", "-b", "main", ".")
	git("commit", "-q", "--allow-empty", "-m", "first")
	w := startWatching(t, dir, "--changed")
	w.write("a.scenario.json", untitledFlow)
	w.finds("a.scenario.json:missing-title")
	git("add", ".")
	git("commit", "-q", "-m", "second")
	w.finds()
	w.write("b.scenario.json", untitledFlow)
	w.finds("b.scenario.json:missing-title")
	w.ends(os.Interrupt, statusClean)
}

// TestWatchEqualsFreshRun changes files at random, several at once, and compares with a run that knows nothing.
func TestWatchEqualsFreshRun(t *testing.T) {
	t.Parallel()
	rounds := 30
	if testing.Short() {
		rounds = 10
	}
	w := startWatching(t, t.TempDir())
	random := rand.New(rand.NewPCG(7, 7))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	for range rounds {
		for range 1 + random.IntN(6) {
			folder := pick("", "x", "x/y", "z")
			name := filepath.Join(folder, pick("a", "b", "c")+".scenario.json")
			switch random.IntN(8) {
			case 0:
				w.must(os.RemoveAll(w.path(pick("x", "x/y", "z"))))
			case 1:
				_ = os.Rename(w.path(pick("x", "z")), w.path(pick("x", "z", "moved")))
			case 2:
				w.write(filepath.Join(folder, ".inrolint.yaml"), pick("rules: {missing-title: off}\n", "exclude: ['b.*']\n", "{}\n"))
			case 3:
				w.must(os.RemoveAll(w.path(name)))
			default:
				w.write(name, pick(cleanFlow, orphanFlow, untitledFlow, activeFlow, `{"title": `))
			}
		}
		fresh, _ := command(w.dir, "lint", "--format", "json").Output() // findings make it fail
		deadline := time.Now().Add(patience)
		for w.last() != string(fresh) && time.Now().Before(deadline) {
			time.Sleep(5 * time.Millisecond)
		}
		if diff := cmp.Diff(string(fresh), w.last()); diff != "" {
			t.Fatalf("the watch differs from a fresh run (-fresh +watch):\n%s", diff)
		}
	}
}
