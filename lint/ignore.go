package lint

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/bmatcuk/doublestar/v4"
)

// ignorePattern is one line of a .gitignore file.
type ignorePattern struct {
	glob     string // as doublestar reads it
	negated  bool   // a line with "!": what it matches is not ignored
	dirOnly  bool   // a line with "/" at its end
	baseName bool   // a line without "/" elsewhere: matched against the name alone, at any depth
}

// ignoreFile is the patterns of one file, and those that they take precedence over.
type ignoreFile struct {
	base     string // absolute path, with "/", of the folder that the patterns are relative to
	patterns []ignorePattern
	outer    *ignoreFile // of the folder above; nil at the top
}

// ignored reports whether git ignores the path (absolute, with "/"), given that it ignores no folder above it.
func (f *ignoreFile) ignored(file string, dir bool) bool {
	for ; f != nil; f = f.outer {
		relative := strings.TrimPrefix(strings.TrimPrefix(file, f.base), "/")
		for i := len(f.patterns) - 1; i >= 0; i-- {
			if f.patterns[i].matches(relative, dir) {
				return !f.patterns[i].negated
			}
		}
	}
	return false
}

func (p *ignorePattern) matches(relative string, dir bool) bool {
	if p.dirOnly && !dir {
		return false
	}
	if p.baseName {
		relative = path.Base(relative)
	}
	return doublestar.MatchUnvalidated(p.glob, byteWise(relative))
}

// byteWise makes a character of each byte: `?` and classes stand for one byte in git, for one character in doublestar.
func byteWise(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			characters := make([]rune, len(text))
			for j := range len(text) {
				characters[j] = rune(text[j])
			}
			return string(characters)
		}
	}
	return text
}

// inner adds the patterns of a file for the folder base. It returns f where the file is absent or holds none.
func (f *ignoreFile) inner(file, base string) *ignoreFile {
	text, err := os.ReadFile(file)
	if err != nil {
		return f
	}
	patterns := parseIgnore(string(text))
	if len(patterns) == 0 {
		return f
	}
	return &ignoreFile{base: filepath.ToSlash(base), patterns: patterns, outer: f}
}

// parseIgnore reads the lines of a .gitignore file.
func parseIgnore(text string) []ignorePattern {
	var patterns []ignorePattern
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
		if p, ok := parseIgnoreLine(line); ok {
			patterns = append(patterns, p)
		}
	}
	return patterns
}

func parseIgnoreLine(line string) (ignorePattern, bool) {
	var p ignorePattern
	if strings.HasPrefix(line, "#") {
		return p, false
	}
	line = trimBlanksAtEnd(line)
	line, p.negated = strings.CutPrefix(line, "!")
	line, p.dirOnly = strings.CutSuffix(line, "/")
	p.baseName = !strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if line == "" {
		return p, false
	}
	p.glob = byteWise(gitGlob(line))
	return p, doublestar.ValidatePattern(p.glob) // git, too, matches nothing with a malformed pattern
}

// trimBlanksAtEnd removes spaces from the end, but for one that a backslash protects.
func trimBlanksAtEnd(line string) string {
	trimmed := strings.TrimRight(line, " ")
	if len(trimmed) == len(line) {
		return line
	}
	slashes := len(trimmed) - len(strings.TrimRight(trimmed, `\`))
	if slashes%2 == 1 {
		return trimmed + " "
	}
	return trimmed
}

// posixClasses are the named classes of a git pattern, as ranges.
var posixClasses = map[string]string{
	"alnum": "0-9A-Za-z", "alpha": "A-Za-z", "blank": " \t", "digit": "0-9", "lower": "a-z", "space": " \t\n\r\f\v",
	"upper": "A-Z", "xdigit": "0-9A-Fa-f", "punct": "!-/:-@\\[-`{-~", "graph": "!-~", "print": " -~", "cntrl": "\x00-\x1f\x7f",
}

// gitGlob writes a git pattern as doublestar reads it: braces mean nothing to git, `a/**` does not match `a` itself, and
// classes have names.
func gitGlob(pattern string) string {
	if rest, ok := strings.CutSuffix(pattern, "/**"); ok {
		pattern = rest + "/**/*"
	}
	var glob strings.Builder
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; c {
		case '{', '}':
			glob.WriteByte('\\')
			glob.WriteByte(c)
		case '\\':
			glob.WriteByte(c)
			if i++; i < len(pattern) {
				glob.WriteByte(pattern[i])
			}
		case '[':
			class, length := gitClass(pattern[i:])
			glob.WriteString(class)
			i += length - 1
		default:
			glob.WriteByte(c)
		}
	}
	return glob.String()
}

// gitClass writes the bracket expression at the start of a pattern as doublestar reads it, and returns its length in
// the pattern. A bracket that is never closed is returned alone, which makes the whole pattern malformed.
func gitClass(pattern string) (class string, length int) {
	var out strings.Builder
	out.WriteByte('[')
	i := 1
	if i < len(pattern) && (pattern[i] == '!' || pattern[i] == '^') {
		out.WriteByte('^')
		i++
	}
	for first := true; i < len(pattern); first = false {
		c := pattern[i]
		switch {
		case c == ']' && !first:
			out.WriteByte(']')
			return out.String(), i + 1
		case c == '[' && strings.HasPrefix(pattern[i:], "[:"):
			name, _, closed := strings.Cut(pattern[i+2:], ":]")
			ranges, known := posixClasses[name]
			if !closed || !known {
				return "[", 1
			}
			out.WriteString(ranges)
			i += len(name) + 4
			continue
		case c == '\\' && i+1 < len(pattern):
			out.WriteString(pattern[i : i+2])
			i += 2
			continue
		case c == ']' || c == '[':
			out.WriteByte('\\')
		}
		out.WriteByte(c)
		i++
	}
	return "[", 1
}
