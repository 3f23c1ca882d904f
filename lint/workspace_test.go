package lint_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xeipuuv/gojsonschema"

	"github.com/inrolint/inrolint/lint"
)

const orphan = `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [
  {"action_key": "a", "action_type": "message", "content": "x"},
  {"action_key": "b", "parent_key": "gone", "action_type": "message", "content": "y"}]}`

func workspaceOf(t testing.TB, options lint.Options) *lint.Workspace {
	t.Helper()
	workspace, err := lint.New(options)
	if err != nil {
		t.Fatal(err)
	}
	return workspace
}

// TestOverlay: an open document stands for its file, also where the file is gone or not readable as a definition.
func TestOverlay(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": "{"})
	open := filepath.Join(dir, "a.scenario.json")
	workspace := workspaceOf(t, lint.Options{Dir: dir, Select: []string{"orphan-parent-key"}, Overlay: func(path string) (string, bool) {
		return orphan, path == open
	}})
	result, err := workspace.Lint(context.Background(), "a.scenario.json")
	if err != nil || len(result.Findings) != 1 || result.Findings[0].Subject != "b" {
		t.Fatalf("%+v, %v", result, err)
	}
}

// TestSameAsText: a file gives the same findings as its text.
func TestSameAsText(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"x/a.scenario.json": orphan, "x/" + lint.ConfigName: "rules: {unhandled-branch: off}"})
	workspace := workspaceOf(t, lint.Options{Dir: dir})
	fromFile, err := workspace.Lint(context.Background(), "x")
	if err != nil {
		t.Fatal(err)
	}
	fromText, err := workspace.LintText(context.Background(), "x/a.scenario.json", orphan)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(fromFile, fromText); diff != "" {
		t.Errorf("-file +text\n%s", diff)
	}
}

// TestReload: the configuration is read once, and again after Reload.
func TestReload(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": orphan, lint.ConfigName: "rules: {orphan-parent-key: off}"})
	workspace := workspaceOf(t, lint.Options{Dir: dir, Select: nil})
	errorsNow := func() int {
		result, err := workspace.Lint(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return result.Summary.Errors
	}
	before := errorsNow()
	writeFiles(t, dir, map[string]string{lint.ConfigName: "rules: {orphan-parent-key: error}"})
	kept := errorsNow()
	workspace.Reload()
	after := errorsNow()
	if before != 0 || kept != 0 || after != 1 {
		t.Errorf("errors: %d at first, %d after the change, %d after Reload", before, kept, after)
	}
}

// TestUsageErrors: what is wrong in options or configuration files has a type of its own.
func TestUsageErrors(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": orphan, "bad.yaml": "rule: {}"})
	for name, options := range map[string]lint.Options{
		"select":   {Select: []string{"no-such-rule"}},
		"severity": {Severity: map[string]lint.Level{"missing-title": "loud"}},
		"config":   {Config: "bad.yaml"},
		"absent":   {Config: "absent.yaml"},
	} {
		t.Run(name, func(t *testing.T) {
			options.Dir = dir
			_, err := workspaceOf(t, options).Lint(context.Background(), "a.scenario.json")
			var wrong *lint.UsageError
			if !errors.As(err, &wrong) {
				t.Fatalf("%v is no *UsageError", err)
			}
			_, err = workspaceOf(t, options).LintText(context.Background(), "a.scenario.json", orphan)
			if !errors.As(err, &wrong) {
				t.Fatalf("LintText: %v is no *UsageError", err)
			}
		})
	}
}

// TestInterrupted: a run that is ended early returns what it has.
func TestInterrupted(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": orphan})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	result, err := workspaceOf(t, lint.Options{Dir: dir}).Lint(ctx, "a.scenario.json")
	if !errors.Is(err, context.Canceled) || result == nil || len(result.Files) != 0 {
		t.Errorf("%+v, %v", result, err)
	}
}

// TestParallel: the result does not depend on the number of jobs, and a workspace can be used from several goroutines.
// It is meant for the race detector as well.
func TestParallel(t *testing.T) {
	dir := t.TempDir()
	texts := map[string]string{lint.ConfigName: "overrides: [{files: ['3/*'], rules: {missing-title: error}}]"}
	for i := range 200 {
		text := strings.ReplaceAll(orphan, `"gone"`, fmt.Sprintf(`"gone%d"`, i))
		if i%3 == 0 {
			text = strings.Replace(text, `"title": "A",`, "", 1)
		}
		texts[fmt.Sprintf("%d/%d.scenario.json", i%7, i)] = text
	}
	writeFiles(t, dir, texts)
	one, err := workspaceOf(t, lint.Options{Dir: dir, Jobs: 1}).Lint(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	many := workspaceOf(t, lint.Options{Dir: dir, Jobs: 8})
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			result, err := many.Lint(context.Background())
			if err != nil {
				t.Error(err)
			}
			if diff := cmp.Diff(one, result); diff != "" {
				t.Errorf("-one job +eight\n%s", diff)
			}
			if _, err := many.LintText(context.Background(), "3/new.scenario.json", orphan); err != nil {
				t.Error(err)
			}
			many.Reload()
		})
	}
	group.Wait()
}

// TestFingerprints: reformatting and reordering keep the fingerprints, and equals of one file have different ones.
func TestFingerprints(t *testing.T) {
	workspace := workspaceOf(t, lint.Options{NoConfig: true})
	fingerprints := func(text string) map[string]bool {
		result, err := workspace.LintText(context.Background(), "a.scenario.json", text)
		if err != nil {
			t.Fatal(err)
		}
		set := map[string]bool{}
		for _, f := range result.Findings {
			if set[f.Fingerprint] {
				t.Errorf("fingerprint %s stands twice", f.Fingerprint)
			}
			set[f.Fingerprint] = true
		}
		return set
	}
	const head, foot = `{"title": "A", "triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a", "action_type": "message", "content": "x"},`, `]}`
	rows := []string{
		`{"action_key": "b", "parent_key": "gone", "action_type": "message", "content": "y"}`,
		`{"action_key": "c", "parent_key": "gone", "action_type": "message", "content": "y"}`,
		`{"action_key": "c", "parent_key": "gone", "action_type": "message", "content": "y"}`,
		`{"parent_key": "gone", "action_type": "message", "content": "y"}`,
	}
	want := fingerprints(head + strings.Join(rows, ",") + foot)
	if len(want) < 4 {
		t.Fatalf("only %d findings", len(want))
	}
	for name, text := range map[string]string{
		"reformatted": strings.ReplaceAll(head+strings.Join(rows, ",\n\n   ")+foot, ": ", "\n:\t"),
		"reordered":   head + rows[3] + "," + rows[2] + "," + rows[0] + "," + rows[1] + foot,
	} {
		if diff := cmp.Diff(want, fingerprints(text)); diff != "" {
			t.Errorf("%s: -before +after\n%s", name, diff)
		}
	}
}

// TestConfigSchema: the schema that is printed takes what the reader takes, and refuses what it refuses.
func TestConfigSchema(t *testing.T) {
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(lint.ConfigSchema()))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"a.scenario.json": orphan})
	for config, want := range map[string]bool{
		`{}`:             true,
		`{"root": true}`: true,
		`{"root": 1}`:    false,
		`{"target": "both", "include": ["**/*.json"], "exclude": []}`: true,
		`{"target": "soap"}`:                                 false,
		`{"include": "x"}`:                                   false,
		`{"rules": {"missing-title": "off"}}`:                true,
		`{"rules": {"missing-title": "loud"}}`:               false,
		`{"rules": {"missing-title": {"severity": "info"}}}`: true,
		`{"rules": {"missing-title": {"level": "info"}}}`:    false,
		`{"overrides": [{"files": ["x"], "kind": "campaign", "operation": "update", "target": "mcp", "rules": {}}]}`: true,
		`{"overrides": [{"kind": "campaign"}]}`:        false,
		`{"overrides": [{"files": ["x"], "root": 1}]}`: false,
		`{"unknown": 1}`: false,
	} {
		result, err := schema.Validate(gojsonschema.NewStringLoader(config))
		if err != nil {
			t.Fatal(err)
		}
		if result.Valid() != want {
			t.Errorf("%s: the schema says %v, want %v: %v", config, result.Valid(), want, result.Errors())
		}
		if err := os.WriteFile(filepath.Join(dir, lint.ConfigName), []byte(config), 0o666); err != nil {
			t.Fatal(err)
		}
		_, err = workspaceOf(t, lint.Options{Dir: dir}).Lint(context.Background())
		if (err == nil) != want {
			t.Errorf("%s: the reader says %v, want %v", config, err, want)
		}
	}
}

// TestFindingsSchema: what is found follows the published schema.
func TestFindingsSchema(t *testing.T) {
	result, err := workspaceOf(t, lint.Options{NoConfig: true}).LintText(context.Background(), "a.scenario.json", orphan+"x")
	if err != nil || len(result.Findings) == 0 {
		t.Fatal(result, err)
	}
	document, err := json.Marshal(lint.Document{Version: 1, Tool: lint.Tool{Name: lint.Name, Version: "1"}, Findings: result.Findings, Summary: result.Summary})
	if err != nil {
		t.Fatal(err)
	}
	checked, err := gojsonschema.Validate(gojsonschema.NewBytesLoader(lint.FindingsSchema()), gojsonschema.NewBytesLoader(document))
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range checked.Errors() {
		t.Error(problem)
	}
}
