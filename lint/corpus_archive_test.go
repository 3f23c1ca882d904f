package lint_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/txtar"
)

const definitionsDir = "../testdata/definitions"

// archive is a file of testdata/definitions: definitions as an author may have them, and what is expected to be said
// of them. Its sections are
//
//	NAME                a file as it stands; `crlf: NAME`, `cr: NAME` and `bom: NAME` (or both) change its bytes
//	build: NAME         a file put together from Go string literals, one a line, each with an optional ` * COUNT`
//	args                further flags for the run
//	needs               a group of rules without which the archive cannot run, because its flags or settings are theirs
//	want                the findings, one a line, by file, offset and rule:
//	                    [FILE:]LINE:COLUMN SEVERITY RULE POINTER SOURCE TEXT OF THE RANGE
//
// FILE stands there where the archive has several definitions. The pointer is `-` for rules whose findings need none and `""`
// for the whole document. In the text, blanks and line ends are folded and what does not print is escaped; a long one is
// cut. A line below that begins with `    + ` is a related place of the finding; where a finding has such lines, they are all of them.
// `?` stands for a place that nothing prescribes. A `~` before a line marks a rule that was not there yet when the
// line was written; it means nothing once the rule's group is among those that are judged.
type archive struct {
	name  string
	files []file
	args  []string
	needs string
	want  []expectation
}

type file struct {
	name string // with /
	data []byte
}

// expectation is a finding as a line of text, with its related places.
type expectation struct {
	line, rule string
	related    []string // sorted; nil where nothing is said of them
}

// definitions are the names of the files that are linted: JSON that is neither an export nor a catalogue.
func (a *archive) definitions() []string {
	var names []string
	for _, f := range a.files {
		base := filepath.Base(f.name)
		isJSON := strings.HasSuffix(base, ".json") || strings.HasSuffix(base, ".jsonc")
		if isJSON && !strings.HasPrefix(base, "export") && !strings.HasPrefix(base, "catalog") {
			names = append(names, f.name)
		}
	}
	return names
}

// configured reports that the archive has files besides its definitions: settings, exports, rules.
func (a *archive) configured() bool { return len(a.files) > len(a.definitions()) }

func readArchives(t testing.TB) []*archive {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(definitionsDir, "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives in %s: %v", definitionsDir, err)
	}
	var all []*archive
	for _, path := range paths {
		a, err := readArchive(path)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all = append(all, a)
	}
	return all
}

func readArchive(path string) (*archive, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	a := &archive{name: strings.TrimSuffix(filepath.Base(path), ".txtar")}
	parsed := txtar.Parse(data)
	if len(bytes.TrimSpace(parsed.Comment)) == 0 {
		return nil, fmt.Errorf("does not say what it shows")
	}
	wanted := false
	for _, section := range parsed.Files {
		switch section.Name {
		case "args":
			a.args = strings.Fields(string(section.Data))
		case "needs":
			a.needs = strings.TrimSpace(string(section.Data))
		case "want":
			wanted = true
			if a.want, err = readWant(string(section.Data)); err != nil {
				return nil, err
			}
		default:
			f, err := readFile(section)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", section.Name, err)
			}
			a.files = append(a.files, f)
		}
	}
	if !wanted || len(a.definitions()) == 0 {
		return nil, fmt.Errorf("needs a definition and a want section")
	}
	return a, nil
}

func readFile(section txtar.File) (file, error) {
	kinds, name, found := strings.Cut(section.Name, ": ")
	if !found {
		return file{name: section.Name, data: section.Data}, nil
	}
	data := section.Data
	for _, kind := range strings.Fields(kinds) {
		switch kind {
		case "crlf":
			data = bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))
		case "cr":
			data = bytes.ReplaceAll(data, []byte("\n"), []byte("\r"))
		case "build":
			built, err := build(string(data))
			if err != nil {
				return file{}, err
			}
			data = built
		case "bom":
		default:
			return file{}, fmt.Errorf("unknown kind %q", kind)
		}
	}
	if slices.Contains(strings.Fields(kinds), "bom") {
		data = append([]byte("\ufeff"), data...)
	}
	return file{name: name, data: data}, nil
}

var literal = regexp.MustCompile("^(\".*\"|`.*`)(?: \\* ([0-9]+))?$")

// build puts a file together from Go string literals.
func build(text string) ([]byte, error) {
	var data []byte
	for line := range strings.Lines(text) {
		parts := literal.FindStringSubmatch(strings.TrimRight(line, "\n"))
		if parts == nil {
			return nil, fmt.Errorf("no string literal: %q", line)
		}
		piece, err := strconv.Unquote(parts[1])
		if err != nil {
			return nil, fmt.Errorf("%w: %q", err, line)
		}
		count := 1
		if parts[2] != "" {
			count, _ = strconv.Atoi(parts[2])
		}
		data = append(data, strings.Repeat(piece, count)...)
	}
	return data, nil
}

var wantLine = regexp.MustCompile(`^(?:\S+:)?(?:\d+:\d+|\?) (?:error|warning|info) (\S+) \S+ .+$`)

func readWant(text string) ([]expectation, error) {
	var want []expectation
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if place, found := strings.CutPrefix(line, "    + "); found && len(want) > 0 {
			last := &want[len(want)-1]
			last.related = append(last.related, place)
			slices.Sort(last.related)
			continue
		}
		line = strings.TrimPrefix(line, "~")
		parts := wantLine.FindStringSubmatch(line)
		if parts == nil {
			return nil, fmt.Errorf("want: cannot read %q", line)
		}
		want = append(want, expectation{line: line, rule: parts[1]})
	}
	return want, nil
}

// write puts the archive's files into a folder.
func (a *archive) write(t testing.TB, dir string) {
	t.Helper()
	for _, f := range a.files {
		writeFile(t, filepath.Join(dir, filepath.FromSlash(f.name)), f.data)
	}
}

func writeFile(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

const shownLength = 72 // characters of a range's text in a want line

// shown is the source text of a range as a want line has it.
func shown(source []byte) string {
	folded := regexp.MustCompile(`[ \t\r\n]+`).ReplaceAll(source, []byte(" "))
	switch string(folded) {
	case "":
		return "<empty>"
	case " ":
		return "<blank>"
	}
	var out []string // one piece a character
	for len(folded) > 0 {
		r, size := utf8.DecodeRune(folded)
		switch {
		case r == utf8.RuneError && size == 1:
			out = append(out, fmt.Sprintf(`\x%02x`, folded[0]))
		case unicode.IsPrint(r) || strings.ContainsRune("\u200d\ufe0f\u00a0\u200f\u200e", r):
			out = append(out, string(r))
		case r < 0x100:
			out = append(out, fmt.Sprintf(`\x%02x`, r))
		default:
			out = append(out, fmt.Sprintf(`\u%04x`, r))
		}
		folded = folded[size:]
	}
	text := []rune(strings.Join(out, ""))
	if len(text) > shownLength {
		return string(text[:shownLength-1]) + "…"
	}
	return string(text)
}
