package rules

import (
	"path"
	"path/filepath"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

var suppressionKeys = []string{"file", "rule", "subject", "reason", "until"}

// ReadSuppressions reads a suppression file: a YAML list of `{file, rule, subject, reason, until}`. name is what findings
// and problems show. Whether there are such rules is for the caller to check.
func ReadSuppressions(name string, source []byte) ([]*Suppression, []Problem) {
	f := &suppressionReader{reader: reader{name: name, source: source}, sheet: NewSheet(name, string(source))}
	if strings.TrimSpace(string(source)) == "" {
		return nil, nil
	}
	doc := f.document()
	if doc == nil || doc.Kind == yaml.ScalarNode && doc.Tag == "!!null" {
		return nil, f.problems
	}
	if doc.Kind != yaml.SequenceNode {
		f.at(doc, "a suppression file is a list of entries (%s), not %s", strings.Join(suppressionKeys, ", "), kindOf(doc))
		return nil, f.problems
	}
	var all []*Suppression
	for _, item := range doc.Content {
		all = append(all, f.entry(item))
	}
	sortProblems(f.problems)
	return all, f.problems
}

// suppressionReader reads one suppression file.
type suppressionReader struct {
	reader
	sheet *Sheet
}

func (f *suppressionReader) entry(n *yaml.Node) *Suppression {
	s := &Suppression{Sheet: f.sheet}
	fields := f.fields(n, "an entry", suppressionKeys...)
	if fields == nil {
		return s
	}
	for _, key := range []string{"file", "rule", "reason"} {
		if fields[key] == nil {
			f.at(n, "the entry has no %s", key)
		}
	}
	s.File = f.filled(fields, "file")
	s.Rule = f.filled(fields, "rule")
	s.Subject = f.filled(fields, "subject")
	s.Reason = f.filled(fields, "reason")
	s.Until = f.filled(fields, "until")
	f.check(s, fields)
	if rule := fields["rule"]; rule != nil {
		s.Range = f.span(rule)
	}
	if subject := fields["subject"]; subject != nil {
		s.SubjectAt = f.span(subject)
	}
	if until := fields["until"]; until != nil {
		s.until = f.span(until)
	}
	return s
}

// filled returns the text of a field that must not be blank, "" where the field is absent.
func (f *suppressionReader) filled(fields map[string]*yaml.Node, key string) string {
	n := fields[key]
	if n == nil {
		return ""
	}
	text, ok := f.text(n, key)
	if ok && strings.TrimSpace(text) == "" {
		f.at(n, "%s is blank", key)
	}
	return text
}

// check holds the fields to what they stand for.
func (f *suppressionReader) check(s *Suppression, fields map[string]*yaml.Node) {
	if s.Until != "" {
		if _, err := time.Parse(time.DateOnly, s.Until); err != nil {
			f.at(fields["until"], "until %q is no day; write it as 2026-12-31", s.Until)
		}
	}
	if s.File == "" {
		return
	}
	plain := path.Clean(filepath.ToSlash(s.File))
	if path.IsAbs(plain) || plain == ".." || strings.HasPrefix(plain, "../") {
		f.at(fields["file"], "the file %q lies outside the folder of this file; paths are relative to it", s.File)
	}
	s.File = plain
}

// span returns the place of a scalar.
func (f *suppressionReader) span(n *yaml.Node) syntax.Range {
	source := f.sheet.Source
	start := f.sheet.Lines.Offset(n.Line-1, n.Column-1, syntax.UTF32)
	end := start
	switch {
	case start >= len(source):
	case strings.HasPrefix(source[start:], n.Value):
		end += len(n.Value)
	case source[start] == '"' || source[start] == '\'':
		if length := strings.IndexByte(source[start+1:], source[start]); length >= 0 {
			end += length + 2
		}
	}
	return syntax.Range{Start: start, End: end}
}
