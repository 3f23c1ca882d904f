package main

import (
	"bufio"
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
)

//go:embed init
var snippetFiles embed.FS

// snippet is a piece of configuration for another tool.
type snippet struct {
	name  string // of the tool
	from  string // embedded file
	to    string // where it is written, relative to the working directory; "" is only shown
	start string // what else has to be done
}

var (
	hookSnippets = []snippet{
		{"git", "git-hook.sh", gitHook, ""},
		{"pre-commit", "pre-commit-config.yaml", ".pre-commit-config.yaml", "pre-commit install"},
		{"lefthook", "lefthook.yml", "lefthook.yml", "lefthook install"},
	}
	ciSnippets = []snippet{
		{"github", "github.yml", ".github/workflows/inrolint.yml", ""},
		{"gitlab", "gitlab-ci.yml", ".gitlab-ci.yml", ""},
	}
	editorSnippets = []snippet{
		{"neovim", "neovim.lua", "", ""},
		{"helix", "helix.toml", "", ""},
	}
)

// gitHook stands for the hook of the repository, which git knows the place of.
const gitHook = "pre-commit hook of git"

type initFlags struct {
	force          bool
	hook, ci, show string
}

func initCommand(p *program) *cobra.Command {
	var flags initFlags
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a commented configuration, and set up hooks and CI",
		Long: `Write ` + lint.ConfigName + ` with every setting explained, into the working directory.
With --hook and --ci the file of that tool is written, too; a file that is
already there is never changed, but what belongs into it is printed. On a
terminal and without flags, init asks.`,
		Example: `  inrolint init                write ` + lint.ConfigName + `
  inrolint init --hook git     also lint what has changed before every commit
  inrolint init --ci github    also lint in CI
  inrolint init --show helix   print the settings for an editor or other tool`,
		Args: arguments(0, 0, "no argument"),
		RunE: func(*cobra.Command, []string) error { return p.init(&flags) },
	}
	set := cmd.Flags()
	set.SortFlags = false
	set.BoolVar(&flags.force, "force", false, "replace a "+lint.ConfigName+" that is there")
	set.Var(word[string]{&flags.hook, snippetNames(hookSnippets)}, "hook", "write what lints before every commit")
	set.Var(word[string]{&flags.ci, snippetNames(ciSnippets)}, "ci", "write what lints in CI")
	set.Var(word[string]{&flags.show, snippetNames(allSnippets())}, "show", "print the settings for a `TOOL`, and write nothing: "+strings.Join(snippetNames(allSnippets()), ", "))
	return cmd
}

func allSnippets() []snippet { return slices.Concat(hookSnippets, ciSnippets, editorSnippets) }

func snippetNames(of []snippet) []string {
	var names []string
	for _, s := range of {
		names = append(names, s.name)
	}
	return names
}

func snippetNamed(name string) *snippet {
	all := allSnippets()
	return &all[slices.IndexFunc(all, func(s snippet) bool { return s.name == name })]
}

// init writes what the flags ask for.
func (p *program) init(flags *initFlags) error {
	if flags.show != "" {
		text, err := snippetNamed(flags.show).text()
		p.out.WriteString(text)
		return asFailure(err)
	}
	asked := flags.hook != "" || flags.ci != ""
	_, err := os.Lstat(lint.ConfigName)
	there := err == nil
	if there && !flags.force && !asked {
		return fmt.Errorf("%s is there already; --force replaces it", lint.ConfigName)
	}
	if !asked && isTerminal(p.stdin) && isTerminal(p.stdout) {
		p.ask(flags)
	}
	for _, name := range []string{flags.hook, flags.ci} {
		if name == "" {
			continue
		}
		if err := p.install(snippetNamed(name)); err != nil {
			return err
		}
	}
	if !there || flags.force {
		if err := os.WriteFile(lint.ConfigName, []byte(lint.ConfigTemplate()), 0o666); err != nil {
			return p.unwritten(lint.ConfigName, err)
		}
		fmt.Fprintf(&p.out, "%s: written; it explains every setting\n", lint.ConfigName)
	}
	p.next(flags)
	return nil
}

// ask lets a person choose what the flags leave open.
func (p *program) ask(flags *initFlags) {
	answers := bufio.NewScanner(p.stdin)
	for _, question := range []struct {
		text   string
		of     []snippet
		answer *string
	}{{"Lint before every commit", hookSnippets, &flags.hook}, {"Lint in CI", ciSnippets, &flags.ci}} {
		names := snippetNames(question.of)
		for {
			fmt.Fprintf(p.stdout, "%s? (%s; Enter for none) ", question.text, strings.Join(names, ", "))
			if !answers.Scan() {
				fmt.Fprintln(p.stdout)
				return
			}
			answer := strings.TrimSpace(answers.Text())
			if answer == "" {
				break
			}
			if err := oneOf(answer, names); err != nil {
				fmt.Fprintln(p.stdout, err)
				continue
			}
			*question.answer = answer
			break
		}
	}
}

// text returns a snippet for this version of the program.
func (s *snippet) text() (string, error) {
	text, err := snippetFiles.ReadFile("init/" + s.from)
	return strings.ReplaceAll(string(text), "VERSION", releaseOf(version)), err
}

var releaseNumber = regexp.MustCompile(`^\d+\.\d+\.\d+`)

// releaseOf returns the tag of the release that a version is, or was made after.
func releaseOf(version string) string {
	if number := releaseNumber.FindString(version); number != "" {
		return "v" + number
	}
	return "main"
}

// install writes the file of a tool, unless there is one.
func (p *program) install(s *snippet) error {
	text, err := s.text()
	if err != nil {
		return failure{err}
	}
	file, mode := s.to, fs.FileMode(0o666)
	if file == gitHook {
		mode = 0o777
		if file, err = gitHookFile(); err != nil {
			return err
		}
	}
	there, err := os.ReadFile(file)
	switch {
	case err == nil && bytes.Equal(there, []byte(text)):
		fmt.Fprintf(&p.out, "%s: it is there already\n", shownFile(file))
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		p.say("%s: it is there already and was not changed; this belongs into it (also: inrolint init --show %s):", shownFile(file), s.name)
		fmt.Fprintf(p.stderr, "\n%s\n", text)
		p.fail(statusFailed)
		return nil
	}
	if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o777), os.WriteFile(file, []byte(text), mode)); err != nil {
		return p.unwritten(shownFile(file), err)
	}
	fmt.Fprintf(&p.out, "%s: written", shownFile(file))
	if s.start != "" {
		fmt.Fprintf(&p.out, "; now run %q", s.start)
	}
	fmt.Fprintln(&p.out)
	return nil
}

// unwritten is the error for a file that could not be written.
func (p *program) unwritten(file string, err error) error {
	var pathError *os.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return failure{fmt.Errorf("%s: it cannot be written: %w", file, err)}
}

// gitHookFile returns the path of the hook that git runs before a commit.
func gitHookFile() (string, error) {
	out, err := exec.Command("git", "rev-parse", "--git-path", "hooks/pre-commit").Output()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return "", failure{errors.New("--hook git: git is not installed, or not on the PATH")}
	case err != nil:
		return "", errors.New("--hook git: not inside a git repository; git init makes one")
	}
	return filepath.FromSlash(strings.TrimSuffix(string(out), "\n")), nil
}

// shownFile returns a path as messages show it.
func shownFile(path string) string { return filepath.ToSlash(path) }

// next says what can be done now.
func (p *program) next(flags *initFlags) {
	type step struct{ command, does string }
	steps := []step{
		{"inrolint", "see what is found"},
		{"inrolint lint --update-baseline", "record what is there, to see only new findings from then on"},
	}
	if flags.hook == "" {
		steps = append(steps, step{"inrolint init --hook git", "lint before every commit (or: pre-commit, lefthook)"})
	}
	if flags.ci == "" {
		steps = append(steps, step{"inrolint init --ci github", "lint in CI (or: gitlab)"})
	}
	steps = append(steps, step{"inrolint init --show neovim", "print settings for an editor (or: helix)"})
	p.out.WriteString("\nNext:\n")
	for _, s := range steps {
		fmt.Fprintf(&p.out, "  %-33s %s\n", s.command, s.does)
	}
}
