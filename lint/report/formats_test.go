package report_test

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
	"github.com/inrolint/inrolint/lint/syntax"
)

// A folder with everything that reports have to bear: names that need escaping, texts that are no ASCII, findings in
// other files than the linted ones, a rule of the user's own, and a file that cannot be read.
const (
	orphan = "\uFEFF{\"title\": \"Süße 🧁\", \"triggers\": [{\"trigger_type\": \"comment\"}],\r\n" +
		" \"actions\": [{\"action_key\": \"hi\", \"action_type\": \"message\", \"content\": \"Hé 🎉\"},\r" +
		"  {\"action_key\": \"🧁\", \"action_type\": \"message\", \"content\": \"x\", \"parent_key\": \"hu\"},\n" +
		"  {\"action_key\": \"late\", \"action_type\": \"message\", \"content\": \"x\", \"parent_key\": \"hi\", \"parent_branch\": \"option_no\"}]}"
	clean   = `{"title": "B", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "hi", "action_type": "message", "content": "Hi!"}]}`
	broken  = "{\"title\": \"\x01\xff\",\n\"actions\": [{]}"
	sidecar = "- {file: absent.scenario.json, rule: no-actions, subject: x, reason: none}\n"
	ownRule = `id: loud
severity: info
summary: The title shouts
for: document
has: [title]
assert: '!doc.title.contains("B")'
at: title
message: 'The title shouts <&> "x" 100%.'
docs: Quiet titles are better.
examples:
  invalid: [{name: loud, definition: '{"title": "B"}', expect: [{at: /title}]}]
  valid: [{name: quiet, definition: '{"title": "x"}'}]
`
)

// hostile returns the folder, a repository with the working directory below its root, and what a run finds there.
func hostile(t *testing.T) (result *lint.Result, options report.Options) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows takes no such file names")
	}
	root := filepath.Join(t.TempDir(), "a repo")
	dir := filepath.Join(root, "flows & 100%")
	for name, text := range map[string]string{
		".git/HEAD":                                "",
		"../a repo/outside.scenario.json":          orphan,
		"flows & 100%/a b, ü:1.scenario.json":      orphan,
		"flows & 100%/new\nline.scenario.json":     strings.ReplaceAll(orphan, "late", `a<b>&\"'c`),
		"flows & 100%/clean.scenario.json":         clean,
		"flows & 100%/broken.scenario.json":        broken,
		"flows & 100%/.inrolint.yaml":              "root: true\ncustom-rules: [loud.yaml]\noverrides: [{files: [\"none/**\"], target: mcp}]\n",
		"flows & 100%/loud.yaml":                   ownRule,
		"flows & 100%/.inrolint-suppressions.yaml": sidecar,
	} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("nowhere", filepath.Join(dir, "gone ü.scenario.json")); err != nil {
		t.Fatal(err)
	}
	run := lint.Options{Dir: dir, Today: "2026-01-01"}
	for _, name := range report.Formats() {
		report.Prepare(&run, name)
	}
	run.Fixes = lint.NoFixes // those of addFixes are odder
	workspace, err := lint.New(run)
	if err != nil {
		t.Fatal(err)
	}
	result, err = workspace.Lint(context.Background(), ".", "../outside.scenario.json")
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]bool{}
	for i := range result.Findings {
		rules[result.Findings[i].Rule] = true
	}
	for _, id := range []string{"orphan-parent-key", "branch-on-linear-parent", "second-private-reply", "unused-suppression", "loud", "syntax"} {
		if !rules[id] {
			t.Fatalf("nothing was found by %s, only by %v", id, rules)
		}
	}
	if len(result.Problems) != 1 {
		t.Fatalf("problems: %v", result.Problems)
	}
	addFixes(result)
	return result, report.Options{Version: "1.2.3", Dir: dir, Root: root, Status: 3}
}

// addFixes gives findings of one rule a fix of two edits, in the wrong order, one of them an insertion.
func addFixes(result *lint.Result) {
	texts := map[string]string{}
	for _, f := range result.Files {
		texts[f.Path] = f.Text
	}
	for i := range result.Findings {
		f := &result.Findings[i]
		if f.Rule != "orphan-parent-key" {
			continue
		}
		lines := syntax.NewLineIndex(texts[f.File])
		start := f.Range.Start.Offset
		f.Fixes = []lint.Fix{{Title: "Use \"hi\"", Safe: true, Edits: []lint.Edit{
			{Range: rangeOf(lines, start, f.Range.End.Offset), NewText: `"hi 🎉"`},
			{Range: rangeOf(lines, start-len(`"parent_key": `), start-len(`"parent_key": `)), NewText: "/* é */ "},
		}}}
	}
}

// writeReport writes a report in a format.
func writeReport(t *testing.T, format string, result *lint.Result, options report.Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := report.Write(&out, format, result, options); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	if !utf8.Valid(out.Bytes()) {
		t.Errorf("%s: the report is no UTF-8", format)
	}
	return out.Bytes()
}

// parsed reads a JSON report.
func parsed[T any](t *testing.T, text []byte) (document T) {
	t.Helper()
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatalf("no JSON: %v\n%s", err, text)
	}
	return document
}

// dig returns what lies at the keys (strings) and indexes (ints) of a JSON value, nil where there is nothing.
func dig(value any, way ...any) any {
	for _, step := range way {
		switch step := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[step]
		case int:
			list, _ := value.([]any)
			if step >= len(list) {
				return nil
			}
			value = list[step]
		}
	}
	return value
}

// TestEveryFormat: each format writes nothing found, and everything there can be, as well-formed documents, the same each time.
func TestEveryFormat(t *testing.T) {
	everything, options := hostile(t)
	unprintable := "\x00\x1b[31m\ufffe\xff]]>&<!--%0A\r\n::error::\u202e"
	odd := &lint.Result{
		Files:    []lint.File{{Path: unprintable}},
		Findings: []lint.Finding{{File: unprintable, Rule: "some-rule", Subject: unprintable, Message: unprintable, What: unprintable, Severity: lint.Info}},
		Problems: []lint.Problem{{Path: unprintable, Reason: unprintable}},
	}
	for name, result := range map[string]*lint.Result{"nothing": {Findings: []lint.Finding{}}, "everything": everything, "odd": odd} {
		for _, format := range report.Formats() {
			t.Run(name+"/"+format, func(t *testing.T) {
				text := writeReport(t, format, result, options)
				if diff := cmp.Diff(string(text), string(writeReport(t, format, result, options))); diff != "" {
					t.Errorf("written twice: %s", diff)
				}
				switch format {
				case "text":
				case "concise", "github", "jsonl":
					if lines := bytes.Count(text, []byte("\n")); lines != len(result.Findings) {
						t.Errorf("%d lines for %d findings:\n%s", lines, len(result.Findings), text)
					}
				case "junit", "checkstyle":
					wellFormed(t, text)
				default:
					parsed[any](t, text)
				}
			})
		}
	}
}

// wellFormed reads an XML document to its end.
func wellFormed(t *testing.T, text []byte) {
	t.Helper()
	decoder := xml.NewDecoder(bytes.NewReader(text))
	for {
		if _, err := decoder.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatalf("no XML: %v\n%s", err, text)
		}
	}
}

// TestSARIFSchema validates logs against the published schema.
func TestSARIFSchema(t *testing.T) {
	suites := os.Getenv("INROLINT_SUITES")
	if suites == "" {
		suites = filepath.Join("..", "..", "..", "shared", "suites")
	}
	file := filepath.Join(suites, "sarif", "sarif-2.1.0.json")
	if _, err := os.Stat(file); err != nil {
		t.Skipf("%s is not there: it is published at https://docs.oasis-open.org/sarif/sarif/v2.1.0/; put it there, or name the folder above sarif in INROLINT_SUITES", file)
	}
	schema, err := jsonschema.NewCompiler().Compile(file)
	if err != nil {
		t.Fatal(err)
	}
	everything, options := hostile(t)
	check := func(name string, text []byte) error {
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return schema.Validate(document)
	}
	for name, text := range map[string][]byte{
		"nothing":    writeReport(t, "sarif", &lint.Result{}, report.Options{}),
		"everything": writeReport(t, "sarif", everything, options),
	} {
		if err := check(name, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	wrong := bytes.Replace(writeReport(t, "sarif", everything, options), []byte(`"level": "error"`), []byte(`"level": "fatal"`), 1)
	if check("wrong", wrong) == nil {
		t.Error("the schema takes a level that does not exist")
	}
}

// TestSARIFPlaces: the URI, the region, the characters and the bytes of every place name the same text.
func TestSARIFPlaces(t *testing.T) {
	result, options := hostile(t)
	run := dig(parsed[any](t, writeReport(t, "sarif", result, options)), "runs", 0)
	if got := dig(run, "columnKind"); got != "unicodeCodePoints" {
		t.Errorf("columnKind %v", got)
	}
	places := 0
	var visit func(value any)
	visit = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, element := range value {
				visit(element)
			}
		case map[string]any:
			if location, ok := value["artifactLocation"]; ok && value["region"] != nil {
				places++
				checkRegion(t, run, location, value["region"])
			}
			for _, member := range value {
				visit(member)
			}
		}
	}
	visit(run)
	if places < 2*len(result.Findings) {
		t.Errorf("only %d places for %d findings", places, len(result.Findings))
	}
}

// checkRegion opens the file that a location names and compares the ways of saying where the region is.
func checkRegion(t *testing.T, run, location, region any) {
	t.Helper()
	base := ""
	if id, ok := dig(location, "uriBaseId").(string); ok {
		base, _ = dig(run, "originalUriBaseIds", id, "uri").(string)
	}
	uri, err := url.Parse(base + dig(location, "uri").(string))
	if err != nil || uri.Scheme != "file" {
		t.Fatalf("%v: %v", location, err)
	}
	text, err := os.ReadFile(filepath.FromSlash(uri.Path))
	if err != nil {
		t.Fatalf("%v: %v", location, err)
	}
	number := func(name string) int {
		n, ok := dig(region, name).(float64)
		if !ok {
			t.Fatalf("no %s in %v", name, region)
		}
		return int(n)
	}
	from := number("byteOffset")
	want := string(text[from : from+number("byteLength")])
	characters := []rune(strings.TrimPrefix(string(text), "\uFEFF"))
	first := number("charOffset")
	if got := string(characters[first : first+number("charLength")]); !utf8.ValidString(want) && len([]rune(want)) != number("charLength") || utf8.ValidString(want) && got != want {
		t.Errorf("%s: characters %q, bytes %q", uri.Path, got, want)
	}
	lines := syntax.NewLineIndex(string(text))
	start := lines.Offset(number("startLine")-1, number("startColumn")-1, syntax.UTF32)
	end := lines.Offset(number("endLine")-1, number("endColumn")-1, syntax.UTF32)
	if got := string(text[start:end]); got != want {
		t.Errorf("%s: columns %q, bytes %q", uri.Path, got, want)
	}
}

// TestSARIFContent: what consumers show of findings, rules, ways and failures.
func TestSARIFContent(t *testing.T) {
	result, options := hostile(t)
	run := dig(parsed[any](t, writeReport(t, "sarif", result, options)), "runs", 0)
	uris := map[string]bool{}
	for i := range result.Findings {
		f := &result.Findings[i]
		found := dig(run, "results", i)
		rule := dig(run, "tool", "driver", "rules", int(dig(found, "ruleIndex").(float64)))
		if dig(rule, "id") != f.Rule || dig(found, "ruleId") != f.Rule || dig(found, "message", "text") != f.Message {
			t.Errorf("result %d is not the finding %s: %v", i, f.Rule, found)
		}
		if dig(found, "partialFingerprints", "inrolintIdentity/v1") != f.Fingerprint {
			t.Errorf("fingerprint of %s: %v", f.Rule, dig(found, "partialFingerprints"))
		}
		if text, _ := dig(rule, "help", "markdown").(string); text == "" || dig(rule, "shortDescription", "text") == "" || dig(rule, "fullDescription", "text") == "" {
			t.Errorf("rule %s is not described: %v", f.Rule, rule)
		}
		if name := dig(rule, "name").(string); strings.EqualFold(name, f.Rule) {
			t.Errorf("name and id of %s are the same", f.Rule)
		}
		flow, _ := dig(found, "codeFlows", 0, "threadFlows", 0, "locations").([]any)
		if len(f.Path) > 1 && len(flow) != len(f.Path) {
			t.Errorf("%s: %d steps of the path %v", f.Rule, len(flow), f.Path)
		}
		if related, _ := dig(found, "relatedLocations").([]any); len(related) != len(f.Related) {
			t.Errorf("%s: %d related places, want %d", f.Rule, len(related), len(f.Related))
		}
		if len(f.Fixes) > 0 {
			checkSARIFFix(t, dig(found, "fixes", 0))
		}
		uris[dig(found, "locations", 0, "physicalLocation", "artifactLocation", "uri").(string)] = true
	}
	want := map[string]bool{
		"outside.scenario.json":                                true,
		"flows%20&%20100%25/a%20b,%20%C3%BC%3A1.scenario.json": true,
		"flows%20&%20100%25/new%0Aline.scenario.json":          true,
		"flows%20&%20100%25/broken.scenario.json":              true,
		"flows%20&%20100%25/clean.scenario.json":               true,
		"flows%20&%20100%25/.inrolint.yaml":                    true,
		"flows%20&%20100%25/.inrolint-suppressions.yaml":       true,
	}
	if diff := cmp.Diff(want, uris); diff != "" {
		t.Errorf("URIs: -want +got\n%s", diff)
	}
	invocation := dig(run, "invocations", 0)
	if dig(invocation, "executionSuccessful") != false || dig(invocation, "exitCode") != 3.0 ||
		dig(invocation, "toolExecutionNotifications", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri") != "flows%20&%20100%25/gone%20%C3%BC.scenario.json" {
		t.Errorf("invocation: %v", invocation)
	}
}

func checkSARIFFix(t *testing.T, fix any) {
	t.Helper()
	changes := dig(fix, "artifactChanges", 0, "replacements")
	if dig(fix, "description", "text") != `Use "hi"` || dig(changes, 0, "insertedContent", "text") != "/* é */ " ||
		dig(changes, 0, "deletedRegion", "byteLength") != 0.0 || dig(changes, 1, "insertedContent", "text") != `"hi 🎉"` {
		t.Errorf("fix: %v", fix)
	}
}

// TestSARIFOutside: without a repository, places are relative to the working directory, and files above it are absolute.
func TestSARIFOutside(t *testing.T) {
	result, options := hostile(t)
	options.Root = ""
	run := dig(parsed[any](t, writeReport(t, "sarif", result, options)), "runs", 0)
	first := dig(run, "results", 0, "locations", 0, "physicalLocation", "artifactLocation")
	if uri, _ := dig(first, "uri").(string); !strings.HasPrefix(uri, "file:///") || !strings.HasSuffix(uri, "/a%20repo/outside.scenario.json") || dig(first, "uriBaseId") != nil {
		t.Errorf("%v", first)
	}
	last := dig(run, "results", len(result.Findings)-1, "locations", 0, "physicalLocation", "artifactLocation")
	if dig(last, "uri") != "new%0Aline.scenario.json" || dig(last, "uriBaseId") != "%SRCROOT%" {
		t.Errorf("%v", last)
	}
}

// TestJSONLines: each line is the finding that the JSON document has at its place.
func TestJSONLines(t *testing.T) {
	result, options := hostile(t)
	document := parsed[lint.Document](t, writeReport(t, "json", result, options))
	lines := bytes.Split(bytes.TrimSuffix(writeReport(t, "jsonl", result, options), []byte("\n")), []byte("\n"))
	for i, line := range lines {
		if diff := cmp.Diff(document.Findings[i], parsed[lint.Finding](t, line)); diff != "" {
			t.Errorf("line %d: -document +line\n%s", i+1, diff)
		}
	}
	if len(lines) != len(document.Findings) {
		t.Errorf("%d lines for %d findings", len(lines), len(document.Findings))
	}
}

// TestGitHub reads the commands as the runner does.
func TestGitHub(t *testing.T) {
	result, options := hostile(t)
	lines := strings.Split(strings.TrimSuffix(string(writeReport(t, "github", result, options)), "\n"), "\n")
	for i := range result.Findings {
		f := &result.Findings[i]
		command, properties, message := readCommand(t, lines[i])
		file, err := filepath.Rel(options.Root, filepath.Join(options.Dir, f.File))
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]string{"file": file, "title": f.Rule, "line": fmt.Sprint(f.Range.Start.Line), "endLine": fmt.Sprint(f.Range.End.Line)}
		if f.Range.Start.Line == f.Range.End.Line {
			want["col"], want["endColumn"] = fmt.Sprint(f.Range.Start.Column), fmt.Sprint(f.Range.End.Column)
		}
		if diff := cmp.Diff(want, properties); diff != "" {
			t.Errorf("%q: -want +got\n%s", lines[i], diff)
		}
		if level := map[lint.Severity]string{lint.Error: "error", lint.Warning: "warning", lint.Info: "notice"}[f.Severity]; command != level {
			t.Errorf("%s is a %q", f.Severity, command)
		}
		if !strings.HasSuffix(message, f.Message) {
			t.Errorf("message %q, want %q", message, f.Message)
		}
	}
}

// readCommand takes a workflow command apart: the runner looks for the first "::" after the command, splits the
// properties at "," and each at its first "=", and unescapes the values.
func readCommand(t *testing.T, line string) (command string, properties map[string]string, message string) {
	t.Helper()
	head, message, ok := strings.Cut(strings.TrimPrefix(line, "::"), "::")
	if !ok || !strings.HasPrefix(line, "::") {
		t.Fatalf("%q is no command", line)
	}
	command, list, _ := strings.Cut(head, " ")
	properties = map[string]string{}
	for property := range strings.SplitSeq(list, ",") {
		name, value, _ := strings.Cut(property, "=")
		value = strings.NewReplacer("%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",").Replace(value)
		properties[name] = strings.ReplaceAll(value, "%25", "%")
	}
	message = strings.NewReplacer("%0D", "\r", "%0A", "\n").Replace(message)
	return command, properties, strings.ReplaceAll(message, "%25", "%")
}

// TestGitLab: what GitLab requires is there, and fingerprints are unique.
func TestGitLab(t *testing.T) {
	result, options := hostile(t)
	twin := result.Findings[0]
	result.Findings = append(result.Findings[:1:1], append([]lint.Finding{twin}, result.Findings[1:]...)...)
	issues := parsed[[]map[string]any](t, writeReport(t, "gitlab", result, options))
	seen := map[any]bool{}
	for i, issue := range issues {
		f := &result.Findings[i]
		if seen[issue["fingerprint"]] {
			t.Errorf("fingerprint %v stands twice", issue["fingerprint"])
		}
		seen[issue["fingerprint"]] = true
		if issue["check_name"] != f.Rule || !strings.HasPrefix(issue["description"].(string), f.What) ||
			dig(issue, "location", "lines", "begin") != float64(f.Range.Start.Line) {
			t.Errorf("%v is not %v", issue, f)
		}
		if path := dig(issue, "location", "path").(string); strings.HasPrefix(path, "./") || strings.HasPrefix(path, "..") {
			t.Errorf("path %q is not relative to the root", path)
		}
	}
	if len(issues) != len(result.Findings) {
		t.Errorf("%d issues for %d findings", len(issues), len(result.Findings))
	}
	before := issues[0]["fingerprint"]
	result.Findings[0].Range.Start.Line += 7
	after := parsed[[]map[string]any](t, writeReport(t, "gitlab", result, options))
	if after[0]["fingerprint"] != before {
		t.Error("the fingerprint moves with the line")
	}
}

// TestJUnit: a suite a file, a passing test for a clean one, numbers that agree, names that are unique, and an error for
// what could not be linted.
func TestJUnit(t *testing.T) {
	result, options := hostile(t)
	type test struct {
		Name    string    `xml:"name,attr"`
		Failure *struct{} `xml:"failure"`
		Error   *struct {
			Message string `xml:"message,attr"`
		} `xml:"error"`
	}
	var got struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Errors   int `xml:"errors,attr"`
		Suites   []struct {
			Name     string `xml:"name,attr"`
			Tests    int    `xml:"tests,attr"`
			Failures int    `xml:"failures,attr"`
			Errors   int    `xml:"errors,attr"`
			Cases    []test `xml:"testcase"`
		} `xml:"testsuite"`
	}
	result.Findings = slices.DeleteFunc(result.Findings, func(f lint.Finding) bool { return f.File == "clean.scenario.json" })
	if err := xml.Unmarshal(writeReport(t, "junit", result, options), &got); err != nil {
		t.Fatal(err)
	}
	if got.Failures != len(result.Findings) || got.Errors != 1 || got.Tests != got.Failures+2 {
		t.Errorf("%d tests, %d failures, %d errors for %d findings", got.Tests, got.Failures, got.Errors, len(result.Findings))
	}
	files := map[string]bool{}
	for _, suite := range got.Suites {
		names := map[string]bool{}
		failures := 0
		for _, c := range suite.Cases {
			if names[c.Name] {
				t.Errorf("%s: two tests are named %q", suite.Name, c.Name)
			}
			names[c.Name] = true
			if c.Failure != nil {
				failures++
			}
		}
		if failures != suite.Failures || len(suite.Cases) != suite.Tests || suite.Tests == 0 {
			t.Errorf("%s: numbers do not agree: %+v", suite.Name, suite)
		}
		files[suite.Name] = failures == 0
	}
	if !files["clean.scenario.json"] {
		t.Errorf("the clean file does not pass: %v", files)
	}
	if last := got.Suites[len(got.Suites)-1]; last.Name != "gone ü.scenario.json" || last.Cases[0].Error == nil {
		t.Errorf("the file that could not be read: %+v", last)
	}
}

// TestCheckstyle: files and findings come back as they were, as far as XML can hold their characters.
func TestCheckstyle(t *testing.T) {
	result, options := hostile(t)
	var got struct {
		Files []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Line     int    `xml:"line,attr"`
				Column   int    `xml:"column,attr"`
				Severity string `xml:"severity,attr"`
				Message  string `xml:"message,attr"`
				Source   string `xml:"source,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	if err := xml.Unmarshal(writeReport(t, "checkstyle", result, options), &got); err != nil {
		t.Fatal(err)
	}
	i := 0
	for _, file := range got.Files {
		for _, e := range file.Errors {
			f := &result.Findings[i]
			i++
			if file.Name != f.File || e.Line != f.Range.Start.Line || e.Column != f.Range.Start.Column || e.Severity != string(f.Severity) ||
				e.Message != f.Message || e.Source != "inrolint."+f.Rule {
				t.Errorf("%s: %+v is not %+v", file.Name, e, f)
			}
		}
	}
	if i != len(result.Findings) {
		t.Errorf("%d errors for %d findings", i, len(result.Findings))
	}
}

// TestRDJSON: columns count bytes, and a suggestion replaces what the edits of a fix replace.
func TestRDJSON(t *testing.T) {
	result, options := hostile(t)
	type position struct{ Line, Column int }
	type span struct{ Start, End position }
	var got struct {
		Diagnostics []struct {
			Message, Severity string
			Code              struct{ Value, URL string }
			Location          struct {
				Path  string
				Range span
			}
			Suggestions []struct {
				Range span
				Text  string
			}
		}
	}
	if err := json.Unmarshal(writeReport(t, "rdjson", result, options), &got); err != nil {
		t.Fatal(err)
	}
	suggestions := 0
	for i, d := range got.Diagnostics {
		f := &result.Findings[i]
		if d.Message != f.Message || d.Location.Path != f.File || d.Severity != strings.ToUpper(string(f.Severity)) || d.Code.Value != f.Rule || d.Code.URL != f.URL {
			t.Errorf("%+v is not %+v", d, f)
		}
		text, err := os.ReadFile(filepath.Join(options.Dir, f.File))
		if err != nil {
			t.Fatal(err)
		}
		lines := syntax.NewLineIndex(string(text))
		cut := func(s span) (start, end int) {
			return lines.Offset(s.Start.Line-1, s.Start.Column-1, syntax.UTF8), lines.Offset(s.End.Line-1, s.End.Column-1, syntax.UTF8)
		}
		if start, end := cut(d.Location.Range); start != f.Range.Start.Offset || end != f.Range.End.Offset {
			t.Errorf("%s: [%d,%d), want %+v", f.Rule, start, end, f.Range)
		}
		for _, s := range d.Suggestions {
			suggestions++
			start, end := cut(s.Range)
			if string(text[start:end]) != `"parent_key": "hu"` || s.Text != `/* é */ "parent_key": "hi 🎉"` {
				t.Errorf("%q becomes %q", text[start:end], s.Text)
			}
		}
	}
	if suggestions != 3 {
		t.Errorf("%d suggestions, want 3", suggestions)
	}
}
