package lint

import (
	"os"
	"path/filepath"
	"strings"
)

// ignoreAbove returns what git ignores in a folder by the files above it: of the repository's root and the folders
// between, of .git/info/exclude and of the user. Outside of a repository the .gitignore files from the working
// directory down count, as they would in an unpacked archive of one.
func (d *discovery) ignoreAbove(folder string) *ignoreFile {
	top, repository := repositoryOf(folder)
	var ignore *ignoreFile
	switch {
	case repository:
		ignore = repositoryIgnore(top)
	case inside(d.dir, folder):
		top = d.dir
	default:
		return nil
	}
	relative, err := filepath.Rel(top, folder)
	if err != nil || relative == "." {
		return ignore
	}
	at := top
	for _, name := range strings.Split(relative, string(filepath.Separator)) {
		ignore = ignore.inner(filepath.Join(at, ".gitignore"), at)
		at = filepath.Join(at, name)
	}
	return ignore
}

// RepositoryRoot returns the root of the git work tree that the folder (absolute) lies in.
func RepositoryRoot(folder string) (root string, ok bool) { return repositoryOf(folder) }

// repositoryOf returns the root of the git work tree that the folder lies in.
func repositoryOf(folder string) (root string, ok bool) {
	for {
		if isRepository(folder) {
			return folder, true
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return "", false
		}
		folder = parent
	}
}

// repositoryIgnore returns what git ignores in the whole work tree: what the user has set for all of them, and .git/info/exclude.
func repositoryIgnore(root string) *ignoreFile {
	var ignore *ignoreFile
	if file := userExcludes(); file != "" {
		ignore = ignore.inner(file, root)
	}
	return ignore.inner(filepath.Join(gitFolder(root), "info", "exclude"), root)
}

// gitFolder returns the folder that holds info/exclude: .git, or what the .git file of a linked work tree or submodule names.
func gitFolder(root string) string {
	git := privateGitFolder(root)
	if common, err := os.ReadFile(filepath.Join(git, "commondir")); err == nil {
		return absolute(git, strings.TrimSpace(string(common)))
	}
	return git
}

// privateGitFolder returns the folder that holds the index and HEAD of a work tree.
func privateGitFolder(root string) string {
	git := filepath.Join(root, ".git")
	if text, err := os.ReadFile(git); err == nil {
		if named, ok := strings.CutPrefix(strings.TrimSpace(string(text)), "gitdir:"); ok {
			return absolute(root, strings.TrimSpace(named))
		}
	}
	return git
}

// gitFiles returns the files of git that say what is ignored in a work tree and, where a run asks git what has changed,
// those that git writes when it stages and commits.
func (w *Workspace) gitFiles(root string) []string {
	files := []string{filepath.Join(gitFolder(root), "info", "exclude")}
	if w.options.Changed || w.options.Since != "" {
		own := privateGitFolder(root)
		files = append(files, filepath.Join(own, "index"), filepath.Join(own, "HEAD"), filepath.Join(own, "logs", "HEAD"))
	}
	return files
}

// userExcludes returns the path of the user's own ignore file: core.excludesFile of their git configuration, by default
// git/ignore in their configuration folder. It is "" where there is no home.
func userExcludes() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	folder := os.Getenv("XDG_CONFIG_HOME")
	if folder == "" {
		folder = filepath.Join(home, ".config")
	}
	file := filepath.Join(folder, "git", "ignore")
	for _, config := range []string{filepath.Join(folder, "git", "config"), filepath.Join(home, ".gitconfig")} {
		if text, err := os.ReadFile(config); err == nil {
			if named := excludesFile(string(text)); named != "" {
				file = named
			}
		}
	}
	if rest, ok := strings.CutPrefix(file, "~/"); ok {
		file = filepath.Join(home, rest)
	}
	return file
}

// excludesFile returns core.excludesFile of a git configuration, "" where it is not set.
func excludesFile(config string) string {
	section, value := "", ""
	for line := range strings.Lines(config) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section = strings.ToLower(line)
			continue
		}
		name, text, ok := strings.Cut(line, "=")
		if ok && section == "[core]" && strings.EqualFold(strings.TrimSpace(name), "excludesfile") {
			value = strings.Trim(strings.TrimSpace(text), `"`)
		}
	}
	return value
}
