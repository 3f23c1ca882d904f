package lint

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// maxBaselineSize is the size of a baseline in bytes beyond which it is refused.
const maxBaselineSize = 64 << 20

// baselineVersion is the version of the format of baselines. It changes when fingerprints are made in another way.
const baselineVersion = 1

const baselineAbout = "Findings that inrolint does not report, because they were there when they were recorded. " +
	"inrolint lint --update-baseline writes this file."

// readBaseline reads a baseline. dir is the working directory. The error says that the file could not be read at all.
func readBaseline(in *inputs, dir, file string, from origin) (*baseline, []*ConfigError, error) {
	text, err := in.read(file, maxBaselineSize)
	if err != nil {
		return nil, nil, err
	}
	shown := shownPath(dir, file)
	if len(text) > maxBaselineSize {
		return nil, []*ConfigError{{File: shown, Message: fmt.Sprintf("the baseline is larger than %d bytes", maxBaselineSize)}}, nil
	}
	r := &baselineReader{shown: shown, tree: syntax.Parse(string(text), syntax.Options{MaxBytes: maxBaselineSize})}
	entries := r.entries()
	b := newBaseline(dir, file, from, entries)
	b.sheet = &rules.Sheet{Name: shown, Source: r.tree.Source(), Lines: r.tree.Lines()}
	return b, r.problems, nil
}

// baselineReader reads one baseline and collects what is wrong with it. It is strict: every key must be known.
type baselineReader struct {
	shown    string
	tree     *syntax.Tree
	problems []*ConfigError
}

func (r *baselineReader) problem(at syntax.Range, format string, values ...any) {
	line, column := r.tree.Lines().Position(at.Start)
	r.problems = append(r.problems, &ConfigError{r.shown, line, column, fmt.Sprintf(format, values...)})
}

func (r *baselineReader) entries() []*baselineEntry {
	if errors := r.tree.Errors(); len(errors) > 0 {
		first := errors[0]
		r.problem(first.Range, "not JSON: %s %s", first.Message, first.Help)
		return nil
	}
	values := make([]*syntax.Node, len(baselineKeys))
	if !r.members(r.tree.Root(), "a baseline", baselineKeys, values) || !r.versionKnown(values[0]) {
		return nil
	}
	list := values[2]
	if list == nil || list.Kind() != syntax.Array {
		r.problem(r.tree.Root().OpeningBrace(), `a baseline needs a list "findings"`)
		return nil
	}
	entries := make([]*baselineEntry, 0, list.Len())
	for element := range list.Children() {
		if e := r.entry(element); e != nil {
			entries = append(entries, e)
		}
	}
	return entries
}

// versionKnown reports whether the format is the one that this program reads.
func (r *baselineReader) versionKnown(version *syntax.Node) bool {
	switch {
	case version == nil:
		r.problem(r.tree.Root().OpeningBrace(), `version is missing, so this is no baseline; inrolint lint --update-baseline writes one`)
		return false
	case version.Raw() != strconv.Itoa(baselineVersion):
		r.problem(version.Range(), "version %s is not known; this version of inrolint reads %d", version.Raw(), baselineVersion)
		return false
	}
	return true
}

var (
	baselineKeys = []string{"version", "about", "findings"}
	entryKeys    = []string{"file", "rule", "fingerprint", "subject"}
)

// needed is how many of entryKeys every entry has.
const needed = 3

func (r *baselineReader) entry(n *syntax.Node) *baselineEntry {
	before := len(r.problems)
	values := make([]*syntax.Node, len(entryKeys))
	if !r.members(n, "an entry", entryKeys, values) {
		return nil
	}
	for i, key := range entryKeys {
		switch {
		case values[i] == nil && i < needed:
			r.problem(n.OpeningBrace(), "the entry has no %s", key)
		case values[i] != nil && values[i].Kind() != syntax.String:
			r.problem(values[i].Range(), "%s must be a text", key)
		}
	}
	if len(r.problems) > before {
		return nil
	}
	file, rule, fingerprint, subject := values[0], values[1], values[2], values[3]
	e := &baselineEntry{rule: rule.Text(), at: rule.Range()}
	e.file, e.fingerprint = path.Clean(file.Text()), fingerprint.Text()
	if subject != nil {
		e.subject = subject.Text()
	}
	return e
}

// members finds the values of an object by their keys. Unknown and repeated keys are problems.
func (r *baselineReader) members(n *syntax.Node, what string, keys []string, values []*syntax.Node) bool {
	if n.Kind() != syntax.Object {
		r.problem(n.Range(), "%s must be an object (%s)", what, strings.Join(keys, ", "))
		return false
	}
	for member := range n.Children() {
		key := member.Key()
		at := slices.Index(keys, key)
		switch {
		case at < 0:
			r.problem(member.Name().Range(), "unknown key %q%s", key, didYouMean(key, keys))
		case values[at] != nil:
			r.problem(member.Name().Range(), "key %q stands twice", key)
		default:
			values[at] = member
		}
	}
	return true
}

// formatBaseline writes entries as a baseline, one a line, so that changes review and merge well.
func formatBaseline(entries []*baselineEntry) (string, error) {
	head, err := plainJSON(baselineAbout)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n  \"about\": %s,\n  \"findings\": [", baselineVersion, head)
	for i, e := range entries {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    {")
		for j, m := range e.members() {
			value, err := plainJSON(m.value)
			if err != nil {
				return "", err
			}
			if j > 0 {
				out.WriteString(", ")
			}
			fmt.Fprintf(&out, "%q: %s", m.name, value)
		}
		out.WriteByte('}')
	}
	if len(entries) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	return out.String(), nil
}

func (e *baselineEntry) members() object {
	members := object{{"file", e.file}, {"rule", e.rule}}
	if e.subject != "" {
		members = append(members, member{"subject", e.subject})
	}
	return append(members, member{"fingerprint", e.fingerprint})
}
