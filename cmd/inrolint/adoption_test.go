package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// adopter is a git repository that adopts the program.
type adopter struct {
	t   *testing.T
	dir string
	env []string
}

func newAdopter(t *testing.T) *adopter {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	bin := t.TempDir()
	if err := os.Symlink(os.Args[0], filepath.Join(bin, "inrolint")); err != nil {
		t.Skip("no symlinks here: ", err)
	}
	a := &adopter{t: t, dir: t.TempDir()}
	a.env = append(os.Environ(), "PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"), "HOME="+bin, "NO_COLOR=1",
		"GIT_AUTHOR_NAME=author", "GIT_AUTHOR_EMAIL=author@example.com", "GIT_COMMITTER_NAME=author", "GIT_COMMITTER_EMAIL=author@example.com")
	return a
}

// run runs a command, which must end with that exit status, and returns what it writes.
func (a *adopter) run(want int, name string, args ...string) string {
	a.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = a.dir, a.env
	if name == "inrolint" {
		cmd.Path, cmd.Err = os.Args[0], nil
	}
	out, err := cmd.CombinedOutput()
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		a.t.Fatal(err)
	}
	if got != want {
		a.t.Fatalf("%s %s: exit status %d, want %d\n%s", name, strings.Join(args, " "), got, want, out)
	}
	return string(out)
}

// oldFlow returns the title and the actions of a definition, with mistakes that depend on its number.
func oldFlow(n int) (title string, actions []map[string]any) {
	if n%7 != 0 {
		title = fmt.Sprint("Flow ", n)
	}
	step := func(key, parent, branch string) {
		action := map[string]any{"action_key": key, "action_type": "folder", "options": map[string]any{"folder_ids": []int{318}}}
		if parent != "" {
			action["parent_key"] = parent
		}
		if branch != "" {
			action["parent_branch"] = branch
		}
		actions = append(actions, action)
	}
	step("start", "", "")
	step("question", "start", "")
	actions[1]["action_type"], actions[1]["content"], actions[1]["options"] = "ask_question", "Which size?", map[string]any{}
	step("yes", "question", "option_0")
	step("no", "question", "option_replied")
	step("end", "yes", "")
	if n%3 == 0 {
		actions[3]["parent_key"] = "qestion"
	}
	if n%5 == 0 {
		actions[2]["parent_branch"] = "maybe"
	}
	return title, actions
}

// write writes a definition as another editor or generator might: in another layout, the properties and the actions in
// another order, as long as parents stand before their children.
func (a *adopter) write(name, title string, actions []map[string]any, random *rand.Rand) {
	a.t.Helper()
	order := [][]int{{0, 1, 2, 3, 4}, {0, 1, 3, 2, 4}, {0, 1, 2, 4, 3}}[random.IntN(3)]
	var list []string
	for _, i := range order {
		list = append(list, a.object(actions[i], random))
	}
	definition := map[string]any{"triggers": json.RawMessage(`[{"trigger_type": "comment"}]`), "actions": json.RawMessage("[" + strings.Join(list, ",") + "]")}
	if title != "" {
		definition["title"] = title
	}
	var text bytes.Buffer
	if err := json.Indent(&text, []byte(a.object(definition, random)), "", []string{"", " ", "\t", "    "}[random.IntN(4)]); err != nil {
		a.t.Fatal(err)
	}
	if random.IntN(3) == 0 {
		text = *bytes.NewBuffer(bytes.ReplaceAll(text.Bytes(), []byte("\n"), []byte("\r\n")))
	}
	path := filepath.Join(a.dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, text.Bytes(), 0o666)); err != nil {
		a.t.Fatal(err)
	}
}

// object writes a JSON object with its members in any order.
func (a *adopter) object(members map[string]any, random *rand.Rand) string {
	names := slices.Sorted(maps.Keys(members))
	random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	var written []string
	for _, name := range names {
		value, err := json.Marshal(members[name])
		if err != nil {
			a.t.Fatal(err)
		}
		written = append(written, fmt.Sprintf("%q: %s", name, value))
	}
	return "{" + strings.Join(written, ", ") + "}"
}

// TestAdoption: a repository with 300 definitions and old mistakes adopts the program in three commands and sees only new
// findings from then on, whatever is reordered and reformatted.
func TestAdoption(t *testing.T) {
	t.Parallel()
	const number = 300
	a := newAdopter(t)
	random := rand.New(rand.NewPCG(1, 2))
	name := func(n int) string { return fmt.Sprintf("client %d/flow-%d.scenario.json", n%10, n) }
	all := func() {
		for n := range number {
			title, actions := oldFlow(n)
			a.write(name(n), title, actions, random)
		}
	}
	a.run(0, "git", "init", "-q", "-b", "main", ".")
	all()
	a.run(0, "git", "add", ".")
	a.run(0, "git", "commit", "-q", "-m", "what has grown over the years")
	if before := a.run(1, "inrolint", "--format", "concise"); strings.Count(before, "\n") < number/3 {
		t.Fatalf("there are few old mistakes, so the test shows little:\n%s", before)
	}

	a.run(0, "inrolint", "init")
	a.run(0, "inrolint", "lint", "--update-baseline")
	a.run(0, "inrolint", "init", "--hook", "git")

	a.run(0, "git", "add", ".")
	a.run(0, "git", "commit", "-q", "-m", "adopt inrolint")
	if out := a.run(0, "inrolint", "lint", "--format", "concise", "--fail-on", "info"); out != "" {
		t.Fatalf("old findings are shown:\n%s", out)
	}

	// everything reordered and reformatted
	all()
	if out := a.run(0, "inrolint", "lint", "--format", "concise", "--fail-on", "info"); out != "" {
		t.Fatalf("reordering and reformatting shows old findings:\n%s", out)
	}
	a.run(0, "git", "commit", "-q", "-a", "-m", "reformat")

	// a new mistake in an old file with mistakes
	title, actions := oldFlow(15)
	actions[4]["parent_key"] = "nowhere"
	a.write(name(15), title, actions, random)
	out := a.run(1, "git", "commit", "-a", "-m", "new mistakes")
	if !strings.Contains(out, `parent_key "nowhere"`) || strings.Contains(out, "qestion") || strings.Contains(out, "maybe") {
		t.Fatalf("the hook says:\n%s", out)
	}
	if out := a.run(1, "inrolint", "lint", "--format", "concise"); strings.Count(out, "\n") != 1 || !strings.Contains(out, "orphan-parent-key") {
		t.Fatalf("one new finding is expected:\n%s", out)
	}

	// mended, the old mistake beside it, too: its entry is told, goes when asked, and does not come back
	actions[4]["parent_key"], actions[3]["parent_key"] = "yes", "question"
	a.write(name(15), title, actions, random)
	out = a.run(1, "inrolint", "lint", "--format", "concise", "--fail-on", "warning")
	if strings.Count(out, "\n") != 1 || !strings.Contains(out, "unused-suppression") {
		t.Fatalf("one entry without a finding is expected:\n%s", out)
	}
	if out := a.run(0, "inrolint", "lint", "--update-baseline"); !strings.Contains(out, "(1 removed)") {
		t.Fatalf("the update says:\n%s", out)
	}
	a.run(0, "git", "add", ".")
	a.run(0, "git", "commit", "-q", "-m", "mended")
	if stat := a.run(0, "git", "show", "--numstat", "--format=", "HEAD", "--", lint.BaselineName); stat != "0\t1\t"+lint.BaselineName+"\n" {
		t.Errorf("the change of the baseline is not one line: %s", stat)
	}
	actions[3]["parent_key"] = "qestion"
	a.write(name(15), title, actions, random)
	if out := a.run(1, "git", "commit", "-a", "-m", "again"); !strings.Contains(out, "qestion") {
		t.Fatalf("the hook says:\n%s", out)
	}
}
