package lint_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint"
)

// writeFiles writes files below dir; their text is that of an empty definition unless a name has one of its own.
func writeFiles(t testing.TB, dir string, texts map[string]string, names ...string) {
	t.Helper()
	all := map[string]string{}
	for _, name := range names {
		all[name] = "{}"
	}
	for name, text := range texts {
		all[name] = text
	}
	for name, text := range all {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// linted returns the paths of the files that a run over the paths lints, sorted.
func linted(t testing.TB, options lint.Options, paths ...string) []string {
	t.Helper()
	workspace, err := lint.New(options)
	if err != nil {
		t.Fatal(err)
	}
	result, err := workspace.Lint(context.Background(), paths...)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range result.Problems {
		t.Errorf("problem: %s", problem)
	}
	var names []string
	for _, file := range result.Files {
		names = append(names, file.Path)
	}
	slices.Sort(names)
	return names
}

// TestGitIgnore compares what is linted with what git itself lists as not ignored.
func TestGitIgnore(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed; it is the oracle of this test")
	}
	names := []string{
		"a.scenario.json", "b.campaign.json", "draft-1.scenario.json", "draft-22.scenario.json", "#hash.scenario.json",
		"!bang.scenario.json", "sp ace.scenario.json", "br{ace,s}.scenario.json", "[x].scenario.json", "ü.scenario.json",
		"flows/a.scenario.json", "flows/deep/a.scenario.json", "flows/deep/er/b.campaign.json", "flows/old/a.scenario.json",
		"old/a.scenario.json", "build/keep/a.scenario.json", "build/a.scenario.json", "x/build/a.scenario.json",
		"x/y/z/q.scenario.json", "x/z/q.scenario.json", "tmp.scenario.json/a.scenario.json", "end /a.scenario.json",
	}
	for _, test := range []struct {
		name, root, flows, exclude string
	}{
		{name: "names at any depth", root: "a.scenario.json\n"},
		{name: "anchored names", root: "/a.scenario.json\nflows/old\n"},
		{name: "folders only", root: "build/\ntmp.scenario.json/\na.scenario.json/\n"},
		{name: "stars", root: "draft-*.json\n*.campaign.*\n"},
		{name: "question mark and classes", root: "draft-?.scenario.json\n[ab].*\n"},
		{name: "negated classes", root: "[!a].scenario.json\n"},
		{name: "named classes", root: "draft-[[:digit:]].*\n[[:punct:]]bang*\n"},
		{name: "ranges", root: "[a-c].scenario.json\n"},
		{name: "class with a bracket", root: "[]]x.json\n[[]x].scenario.json\n"},
		{name: "unclosed class", root: "[a.scenario.json\n"},
		{name: "double star in front", root: "**/z/*.json\n"},
		{name: "double star between", root: "x/**/q.scenario.json\n"},
		{name: "double star behind", root: "flows/**\n"},
		{name: "double star in a name", root: "fl**/deep\nx/**.json\n"},
		{name: "only double star", root: "**\n"},
		{name: "negation", root: "*.scenario.json\n!a.scenario.json\n"},
		{name: "negation below an ignored folder", root: "build/\n!build/keep/\n"},
		{name: "negation below an ignored content", root: "build/*\n!build/keep\n"},
		{name: "comments and blanks", root: "# a.scenario.json\n\n   \n\\#hash.scenario.json\n\\!bang.scenario.json\n"},
		{name: "trailing spaces", root: "a.scenario.json   \nend\\ \n"},
		{name: "line ends of Windows", root: "a.scenario.json\r\nbuild/\r\n"},
		{name: "byte order mark", root: "\ufeffa.scenario.json\n"},
		{name: "braces mean themselves", root: "br{ace,s}.scenario.json\n{a,b}.scenario.json\n"},
		{name: "escapes", root: "\\a.scenario.json\nsp\\ ace*\n\\[x\\]*\n"},
		{name: "backslash at the end", root: "a.scenario.json\\\n"},
		{name: "slash alone", root: "/\n"},
		{name: "middle slash is anchored", root: "deep/a.scenario.json\n"},
		{name: "nested file", root: "*.scenario.json\n", flows: "!a.scenario.json\nold\n"},
		{name: "nested anchored", flows: "/a.scenario.json\n/deep/er\n"},
		{name: "info/exclude", root: "!b.campaign.json\n", exclude: "*.campaign.json\nold\n"},
		{name: "not ASCII", root: "ü.*\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			t.Setenv("HOME", dir)
			t.Setenv("XDG_CONFIG_HOME", "")
			writeFiles(t, dir, nil, names...)
			if test.root != "" {
				writeFiles(t, dir, map[string]string{".gitignore": test.root})
			}
			if test.flows != "" {
				writeFiles(t, dir, map[string]string{"flows/.gitignore": test.flows})
			}
			git(t, dir, "init", "--quiet")
			writeFiles(t, dir, map[string]string{".git/info/exclude": test.exclude})
			want := unignored(t, dir)
			if diff := cmp.Diff(want, linted(t, lint.Options{Dir: dir})); diff != "" {
				t.Errorf("-git +inrolint\n%s", diff)
			}
		})
	}
}

func git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// unignored lists the definitions that git does not ignore, sorted.
func unignored(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	for name := range strings.SplitSeq(git(t, dir, "ls-files", "-z", "--others", "--exclude-standard"), "\x00") {
		if strings.HasSuffix(name, ".scenario.json") || strings.HasSuffix(name, ".campaign.json") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// TestUserExcludes: the user's own ignore file counts as well.
func TestUserExcludes(t *testing.T) {
	for _, test := range []struct{ name, file, config string }{
		{name: "by default", file: ".config/git/ignore"},
		{name: "by core.excludesFile", file: "mine", config: "[user]\n\tname = x\n[Core]\n\texcludesFile = ~/mine\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			home, dir := t.TempDir(), t.TempDir()
			t.Setenv("HOME", home)
			t.Setenv("XDG_CONFIG_HOME", "")
			writeFiles(t, home, map[string]string{test.file: "scratch.*\n", ".gitconfig": test.config})
			writeFiles(t, dir, nil, "a.scenario.json", "scratch.scenario.json", ".git/HEAD")
			if diff := cmp.Diff([]string{"a.scenario.json"}, linted(t, lint.Options{Dir: dir})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestDiscovery: what is linted in a folder, by file names, configuration, ignore files and how it was named.
func TestDiscovery(t *testing.T) {
	for _, test := range []struct {
		name  string
		files []string
		texts map[string]string
		paths []string
		want  []string
	}{
		{
			name: "the default names",
			files: []string{"a.scenario.json", "a.campaign.json", "a.scenario.create.json", "a.campaign.update.json", "a.scenario.jsonc",
				"a.campaign.create.jsonc", "a.json", "a.scenario.json.bak", "scenario.json", ".hidden/b.scenario.json", "a.scenario.delete.json"},
			want: []string{".hidden/b.scenario.json", "a.campaign.create.jsonc", "a.campaign.json", "a.campaign.update.json",
				"a.scenario.create.json", "a.scenario.json", "a.scenario.jsonc"},
		},
		{
			name:  "a named file always is",
			files: []string{"any.json", "node_modules/x.json", "ignored.json", "excluded.json"},
			texts: map[string]string{".gitignore": "ignored.json", lint.ConfigName: "exclude: [excluded.json]"},
			paths: []string{"any.json", "node_modules/x.json", "ignored.json", "excluded.json"},
			want:  []string{"any.json", "excluded.json", "ignored.json", "node_modules/x.json"},
		},
		{
			name:  "one file named several times",
			files: []string{"flows/a.scenario.json"},
			paths: []string{"flows/a.scenario.json", "./flows//a.scenario.json", "flows", "flows/../flows", "."},
			want:  []string{"flows/a.scenario.json"},
		},
		{
			name:  "include and exclude are relative to the configuration",
			files: []string{"x/in/a.json", "x/in/old/b.json", "in/c.json", "x/in/d.scenario.json"},
			texts: map[string]string{"x/" + lint.ConfigName: "include: ['in/**/*.json']\nexclude: [in/old]"},
			want:  []string{"x/in/a.json", "x/in/d.scenario.json"},
		},
		{
			name:  "a nested include replaces, a nested exclude adds",
			files: []string{"a.json", "a.txt", "n/b.json", "n/b.txt", "n/c.txt", "n/d.txt"},
			texts: map[string]string{lint.ConfigName: "include: ['**/*.json']\nexclude: [n/c.txt]", "n/" + lint.ConfigName: "include: ['*.txt']\nexclude: ['d*']"},
			want:  []string{"a.json", "n/b.txt"},
		},
		{
			name:  "root: true ends the search",
			files: []string{"a.json", "n/b.json", "n/c.scenario.json"},
			texts: map[string]string{lint.ConfigName: "include: ['**/*.json']", "n/" + lint.ConfigName: "root: true"},
			want:  []string{"a.json", "n/c.scenario.json"},
		},
		{
			name:  "a repository ends the search",
			files: []string{"n/b.json", "n/.git/HEAD", "n/c.scenario.json"},
			texts: map[string]string{lint.ConfigName: "include: ['**/*.json']"},
			want:  []string{"n/c.scenario.json"},
		},
		{
			name:  "an excluded folder stays excluded when it is named",
			files: []string{"old/a.scenario.json", "old/deep/b.scenario.json"},
			texts: map[string]string{lint.ConfigName: "exclude: [old]"},
			paths: []string{"old/deep"},
		},
		{
			name:  "an empty include includes nothing",
			files: []string{"a.scenario.json"},
			texts: map[string]string{lint.ConfigName: "include: []"},
		},
		{
			name:  "folders that are skipped unless named",
			files: []string{"node_modules/a.scenario.json", ".git/b.scenario.json", "c.scenario.json"},
			want:  []string{"c.scenario.json"},
		},
		{
			name:  "node_modules named",
			files: []string{"node_modules/a.scenario.json"},
			paths: []string{"node_modules"},
			want:  []string{"node_modules/a.scenario.json"},
		},
		{
			name:  "an ignored folder is linted when it is named",
			files: []string{"build/a.scenario.json", "c.scenario.json"},
			texts: map[string]string{".gitignore": "build/"},
			paths: []string{"build"},
			want:  []string{"build/a.scenario.json"},
		},
		{
			name:  "an ignore file above the named folder",
			files: []string{"flows/a.scenario.json", "flows/b.scenario.json"},
			texts: map[string]string{".gitignore": "flows/b.*"},
			paths: []string{"flows"},
			want:  []string{"flows/a.scenario.json"},
		},
		{
			name:  "a repository in the repository has ignore files of its own",
			files: []string{"n/a.scenario.json", "n/.git/HEAD", "b.scenario.json", "a.scenario.json"},
			texts: map[string]string{".gitignore": "a.scenario.json", ".git/HEAD": "x"},
			want:  []string{"b.scenario.json", "n/a.scenario.json"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			writeFiles(t, dir, test.texts, test.files...)
			if diff := cmp.Diff(test.want, linted(t, lint.Options{Dir: dir}, test.paths...)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
