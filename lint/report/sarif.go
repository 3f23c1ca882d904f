package report

import (
	"bufio"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/rules"
)

const (
	sarifSchema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifVersion = "2.1.0"

	// sarifRoot stands for the repository's root in URIs.
	sarifRoot = "%SRCROOT%"
	// sarifFingerprint names the identity of findings; its number changes when the identity is made in another way.
	sarifFingerprint = "inrolintIdentity/v1"
)

// writeSARIF writes a SARIF 2.1.0 log of one run.
func writeSARIF(w *bufio.Writer, result *lint.Result, options Options) error {
	s := &sarifWriter{
		options: options, sources: sourcesOf(result), docs: newRuleDocs(),
		rules: map[string]int{}, artifacts: map[string]int{},
	}
	return encodeJSON(w, sarifLog{Schema: sarifSchema, Version: sarifVersion, Runs: []sarifRun{s.log(result)}})
}

// sarifWriter makes the run of a log.
type sarifWriter struct {
	options Options
	sources
	docs      *ruleDocs
	run       sarifRun
	rules     map[string]int // index in the driver's rules by id
	artifacts map[string]int // index in the artifacts by path as in findings
}

func (s *sarifWriter) log(result *lint.Result) sarifRun {
	s.run = sarifRun{
		Tool: sarifTool{sarifDriver{
			Name: lint.Name, Version: s.options.Version, SemanticVersion: semanticVersion(s.options.Version),
			InformationURI: lint.Homepage, Rules: []sarifRule{},
		}},
		Artifacts: []sarifArtifact{},
		Encoding:  "utf-8", LineEnds: []string{"\r\n", "\n", "\r"}, ColumnKind: "unicodeCodePoints",
		Results:      make([]sarifResult, len(result.Findings)),
		LanguageCode: "en",
	}
	if s.options.Dir != "" {
		s.run.BaseIDs = map[string]sarifArtifactLocation{sarifRoot: {URI: folderURI(s.options.root())}}
	}
	for i := range result.Files {
		f := &result.Files[i]
		s.artifact(f.Path)
		s.run.Artifacts[i].Length, s.run.Artifacts[i].Roles = f.Size, []string{"analysisTarget"}
	}
	for i := range result.Findings {
		s.run.Results[i] = s.result(&result.Findings[i])
	}
	s.run.Invocations = []sarifInvocation{s.invocation(result)}
	return s.run
}

// invocation says how the run went: what could not be read is a notification.
func (s *sarifWriter) invocation(result *lint.Result) sarifInvocation {
	i := sarifInvocation{Successful: !s.options.Failed && len(result.Problems) == 0, ExitCode: s.options.Status}
	if s.options.Dir != "" {
		i.WorkingDir = &sarifArtifactLocation{URI: folderURI(s.options.Dir)}
	}
	for _, problem := range result.Problems {
		at := sarifLocation{Physical: &sarifPhysicalLocation{Artifact: s.location(problem.Path)}}
		i.Notifications = append(i.Notifications, sarifNotification{
			Level: "error", Message: sarifMessage{Text: problem.String()}, Locations: []sarifLocation{at},
		})
	}
	return i
}

func (s *sarifWriter) result(f *lint.Finding) sarifResult {
	r := sarifResult{
		RuleID:       f.Rule,
		RuleIndex:    s.rule(f),
		Level:        sarifLevel(f.Severity),
		Message:      sarifMessage{Text: f.Message},
		Locations:    []sarifLocation{{Physical: s.physical(f.File, f.Range), Logical: sarifLogical(f.Pointer, f.Subject)}},
		Fingerprints: map[string]string{sarifFingerprint: f.Fingerprint},
		CodeFlows:    s.codeFlows(f),
	}
	if len(f.Targets) > 0 {
		r.Properties = &sarifResultBag{textsOf(f.Targets)}
	}
	for i := range f.Related {
		related := s.place(&f.Related[i])
		related.ID = &i
		r.Related = append(r.Related, related)
	}
	for i := range f.Fixes {
		r.Fixes = append(r.Fixes, s.fix(f.File, &f.Fixes[i]))
	}
	return r
}

// place returns a place with its message.
func (s *sarifWriter) place(p *lint.Related) sarifLocation {
	return sarifLocation{Physical: s.physical(p.File, p.Range), Logical: sarifLogical(p.Pointer, ""), Message: &sarifMessage{Text: p.Message}}
}

// codeFlows returns the way from the trigger to the action, where there is one.
func (s *sarifWriter) codeFlows(f *lint.Finding) []sarifCodeFlow {
	if len(f.Steps) < 2 {
		return nil
	}
	var way sarifThreadFlow
	for i := range f.Steps {
		way.Locations = append(way.Locations, sarifThreadFlowLocation{s.place(&f.Steps[i])})
	}
	return []sarifCodeFlow{{ThreadFlows: []sarifThreadFlow{way}}}
}

func (s *sarifWriter) fix(file string, fix *lint.Fix) sarifFix {
	change := sarifArtifactChange{Artifact: s.location(file)}
	for _, edit := range inTextOrder(fix.Edits) {
		change.Replacements = append(change.Replacements, sarifReplacement{s.region(file, edit.Range), sarifContent{edit.NewText}})
	}
	return sarifFix{sarifMessage{Text: fix.Title}, []sarifArtifactChange{change}, sarifFixBag{fix.Safe}}
}

func (s *sarifWriter) physical(file string, r lint.Range) *sarifPhysicalLocation {
	region := s.region(file, r)
	return &sarifPhysicalLocation{s.location(file), &region}
}

func (s *sarifWriter) region(file string, r lint.Range) sarifRegion {
	region := sarifRegion{
		StartLine: r.Start.Line, StartColumn: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		ByteOffset: r.Start.Offset, ByteLength: r.End.Offset - r.Start.Offset,
	}
	if source := s.source(file); source != nil {
		offset, length := source.lines.Characters(r.Start.Offset), source.lines.Characters(r.End.Offset)
		length -= offset
		region.CharOffset, region.CharLength = &offset, &length
	}
	return region
}

// location returns the URI of a file: relative to the repository's root where it lies there.
func (s *sarifWriter) location(file string) sarifArtifactLocation {
	at := s.artifact(file)
	location := s.run.Artifacts[at].Location
	location.Index = &at
	return location
}

// artifact returns the index of a file in the list of artifacts, which it is added to.
func (s *sarifWriter) artifact(file string) int {
	if at, known := s.artifacts[file]; known {
		return at
	}
	at := len(s.run.Artifacts)
	s.artifacts[file] = at
	s.run.Artifacts = append(s.run.Artifacts, sarifArtifact{Location: s.uri(file)})
	return at
}

func (s *sarifWriter) uri(file string) sarifArtifactLocation {
	if relative, ok := s.options.inRoot(file); ok {
		return sarifArtifactLocation{URI: relativeURI(relative), URIBaseID: sarifRoot}
	}
	return sarifArtifactLocation{URI: fileURI(s.options.absolute(file))}
}

// rule returns the index of a finding's rule, which is described at its first finding.
func (s *sarifWriter) rule(f *lint.Finding) int {
	if at, known := s.rules[f.Rule]; known {
		return at
	}
	at := len(s.rules)
	s.rules[f.Rule] = at
	made := sarifRule{
		ID: f.Rule, Name: sarifRuleName(f.Rule), HelpURI: f.URL,
		Default: sarifRuleConfig{Enabled: true, Level: sarifLevel(f.Severity)}, Properties: sarifRuleProperties{Tags: []string{}},
	}
	if file := s.docs.of(f, &s.options); file != nil {
		made.describe(file)
	}
	made.Properties.ProblemSeverity = problemSeverity(made.Default.Level)
	s.run.Tool.Driver.Rules = append(s.run.Tool.Driver.Rules, made)
	return at
}

// describe fills in what a rule's file says.
func (r *sarifRule) describe(file *rules.File) {
	docs := strings.TrimSpace(file.Docs)
	r.ShortDescription = &sarifMessage{Text: file.Rule.Summary + "."}
	r.FullDescription = r.ShortDescription
	if docs != "" {
		r.FullDescription = &sarifMessage{Text: firstParagraph(docs)}
		r.Help = &sarifMessage{Text: docs, Markdown: docs}
	}
	level := file.Rule.Severity
	if level == rules.Off {
		r.Default.Enabled = false
		level = file.Rule.WhenOn
	}
	r.Default.Level = sarifLevel(lint.Severity(level.String()))
	group := file.Rule.Group
	if group == "" {
		group = "custom"
	}
	r.Properties.Group = group
	r.Properties.Tags = []string{group}
}

// sarifLogical returns the place in the terms of the file's content, as far as it is known.
func sarifLogical(pointer *string, subject string) []sarifLogicalLocation {
	var places []sarifLogicalLocation
	if pointer != nil && *pointer != "" {
		places = append(places, sarifLogicalLocation{FullName: *pointer, Kind: "value"})
	}
	if subject != "" {
		places = append(places, sarifLogicalLocation{Name: subject, Kind: "object"})
	}
	return places
}

func sarifLevel(s lint.Severity) string {
	if s == lint.Info {
		return "note"
	}
	return string(s)
}

// problemSeverity is a level in GitHub's words.
func problemSeverity(level string) string {
	if level == "note" {
		return "recommendation"
	}
	return level
}

var semantic = regexp.MustCompile(`^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$`)

// semanticVersion returns the version where it is one of the form 1.2.3, else "".
func semanticVersion(version string) string {
	if semantic.MatchString(version) {
		return version
	}
	return ""
}

// sarifRuleName makes a name of a rule's id: NoActions of "no-actions". SARIF wants the two to differ in more than case.
func sarifRuleName(id string) string {
	var name strings.Builder
	for word := range strings.SplitSeq(id, "-") {
		first, size := utf8.DecodeRuneInString(word)
		if size > 0 {
			name.WriteString(strings.ToUpper(string(first)) + word[size:])
		}
	}
	if !strings.Contains(id, "-") {
		name.WriteString("Rule")
	}
	return name.String()
}

// folderURI is [fileURI] of a folder: it ends in a slash.
func folderURI(path string) string { return strings.TrimSuffix(fileURI(path), "/") + "/" }

func textsOf[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return texts
}
