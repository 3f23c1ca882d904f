package complete_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/schema"
)

var update = flag.Bool("update", false, "write what is found into the archives")

// marker stands for the cursor.
const marker = "‸"

func definition(name, text string) *flow.Definition {
	return flow.Build(syntax.Parse(text, syntax.Options{}), schema.Builtin(), flow.Hints{File: name})
}

// cut takes the marker out of a text.
func cut(t testing.TB, text string) (string, int) {
	t.Helper()
	before, after, ok := strings.Cut(text, marker)
	if !ok {
		t.Fatalf("no cursor (%s) in:\n%s", marker, text)
	}
	return before + after, len(before)
}

// accept is the text once a candidate is taken without filling anything in.
func accept(text string, c complete.Candidate) string {
	inserted := indented(text, c)
	comma := ""
	if c.Comma >= 0 {
		if c.Comma > c.Replace.Start {
			panic("the comma stands behind the candidate")
		}
		text, comma = text[:c.Comma]+","+text[c.Comma:], ","
	}
	return text[:c.Replace.Start+len(comma)] + inserted + text[c.Replace.End+len(comma):]
}

// indented gives further lines of a candidate the indentation of the line that it stands in, as editors do.
func indented(text string, c complete.Candidate) string {
	line := text[strings.LastIndexAny(text[:c.Replace.Start], "\r\n")+1 : c.Replace.Start]
	blank := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	return strings.ReplaceAll(c.Text.Plain(), "\n", "\n"+blank)
}

func findings(t testing.TB, name, text string) []lint.Finding {
	t.Helper()
	w, err := lint.New(lint.Options{NoConfig: true, Today: "2026-01-01"})
	if err != nil {
		t.Fatal(err)
	}
	result, err := w.LintText(context.Background(), name, text)
	if err != nil {
		t.Fatal(err)
	}
	return result.Findings
}

// severe counts errors and warnings.
func severe(all []lint.Finding) int {
	count := 0
	for _, f := range all {
		if f.Severity != lint.Info {
			count++
		}
	}
	return count
}

func line(c complete.Candidate) string {
	text := c.Label
	if c.Detail != "" {
		text += " |" + c.Detail
	}
	if c.Description != "" {
		text += " | " + c.Description
	}
	return text
}

// TestDefinitions reads the archives of testdata/definitions: one definition with a cursor, the candidates that are
// wanted there in order, and for some of them ("-- accept LABEL --") the text once they are taken.
func TestDefinitions(t *testing.T) {
	eachArchive(t, "testdata/definitions", checkArchive)
}

// eachArchive runs a test for each archive of a folder, of which there must be some.
func eachArchive(t *testing.T, folder string, check func(t *testing.T, file string)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatal("no archives", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { check(t, file) })
	}
}

func checkArchive(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	name := archive.Files[0].Name
	text, offset := cut(t, string(archive.Files[0].Data))
	found := complete.Definition(definition(name, text), offset, 0)
	before := findings(t, name, text)
	for i := range archive.Files[1:] {
		section := &archive.Files[i+1]
		got := ""
		if label, ok := strings.CutPrefix(section.Name, "accept "); ok {
			got = accepted(t, name, text, label, found, before)
		} else {
			for _, c := range found {
				got += line(c) + "\n"
			}
		}
		if *update {
			section.Data = []byte(got)
			continue
		}
		if diff := cmp.Diff(string(section.Data), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", section.Name, diff)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// accepted takes a candidate and holds the text to be no worse than it was.
func accepted(t *testing.T, name, text, label string, found []complete.Candidate, before []lint.Finding) string {
	t.Helper()
	for _, c := range found {
		if c.Label != label {
			continue
		}
		after := accept(text, c)
		if all := findings(t, name, after); severe(all) > severe(before) {
			t.Errorf("%s: taking %q makes it worse:\n%s\n%s", name, label, after, describeFindings(all))
		}
		if !strings.HasSuffix(after, "\n") {
			after += "\n"
		}
		return after
	}
	t.Errorf("%q is not offered", label)
	return ""
}

func describeFindings(all []lint.Finding) string {
	var out strings.Builder
	for _, f := range all {
		fmt.Fprintf(&out, "%d:%d %s %s %s\n", f.Range.Start.Line, f.Range.Start.Column, f.Severity, f.Rule, f.Message)
	}
	return out.String()
}
