package lint_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint"
)

// flowOf returns a realistic definition of that many actions, about 200 bytes each: questions with two answers, a few
// of them mistaken.
func flowOf(actions int) string {
	var text strings.Builder
	text.WriteString("{\n  \"title\": \"Spring drop 🌱\",\n  \"triggers\": [{\"trigger_type\": \"comment\", \"options\": {\"comment_options\": {\"comment_type\": \"any_comment\"}}}],\n  \"actions\": [\n")
	for i := range actions {
		parent := ""
		switch {
		case i == 0:
		case i%500 == 499:
			parent = fmt.Sprintf(`"parent_key": "k%d_", `, i)
		case i%3 == 1:
			parent = fmt.Sprintf(`"parent_key": "k%d", "parent_branch": "option_replied", `, (i-1)/3*3)
		case i%3 == 2:
			parent = fmt.Sprintf(`"parent_key": "k%d", "parent_branch": "option_expired", `, (i-1)/3*3)
		default:
			parent = fmt.Sprintf(`"parent_key": "k%d", `, i-2)
		}
		kind := "message"
		if i%3 == 0 {
			kind = "ask_question"
		}
		fmt.Fprintf(&text, "    {\"action_key\": \"k%d\", %s\"action_type\": %q, \"content\": \"Hey {{contact.first_name}}, here is what you asked for – enjoy, and tell us how it went! %d\"},\n", i, parent, kind, i)
	}
	return strings.TrimSuffix(text.String(), ",\n") + "\n  ]\n}\n"
}

// BenchmarkLint5000Actions lints a definition of 5 000 actions and about 1 MB. The goal is 40 ms and 60 MB.
func BenchmarkLint5000Actions(b *testing.B) {
	text := flowOf(5000)
	workspace := workspaceOf(b, lint.Options{NoConfig: true})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := workspace.LintText(context.Background(), "big.scenario.json", text); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLint1000Files lints a folder of 1 000 files of 40 KB. The goal is 1.5 s on two cores.
func BenchmarkLint1000Files(b *testing.B) {
	dir := b.TempDir()
	text := flowOf(200)
	for i := range 1000 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.scenario.json", i)), []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(text)) * 1000)
	for b.Loop() {
		result, err := workspaceOf(b, lint.Options{Dir: dir}).Lint(context.Background())
		if err != nil || result.Summary.Files != 1000 {
			b.Fatal(result.Summary, err)
		}
	}
}

// BenchmarkYardstick compares a full lint of a corpus with what encoding/json takes to decode it, in the same run and on
// one core. The goal is a ratio of at most 3.
func BenchmarkYardstick(b *testing.B) {
	for _, c := range []struct {
		name   string
		corpus func(testing.TB) (names, texts []string)
	}{
		{"usual", usualCorpus},
		{"mistakes", corpus},
	} {
		b.Run(c.name, func(b *testing.B) { yardstick(b, c.corpus) })
	}
}

func yardstick(b *testing.B, corpus func(testing.TB) (names, texts []string)) {
	names, texts := corpus(b)
	workspace := workspaceOf(b, lint.Options{NoConfig: true})
	var linting, decoding time.Duration
	size, findings, runs := 0, 0, 0
	for b.Loop() {
		runs++
		for i, text := range texts {
			size += len(text)
			start := time.Now()
			var value any
			if err := json.Unmarshal([]byte(text), &value); err != nil {
				b.Fatal(err)
			}
			decoded := time.Now()
			result, err := workspace.LintText(context.Background(), names[i], text)
			if err != nil {
				b.Fatal(err)
			}
			linting += time.Since(decoded)
			decoding += decoded.Sub(start)
			findings += len(result.Findings)
		}
	}
	b.ReportMetric(float64(linting)/float64(decoding), "lint/decode")
	b.ReportMetric(float64(size)/linting.Seconds()/1e6, "lint-MB/s")
	b.ReportMetric(float64(size)/decoding.Seconds()/1e6, "decode-MB/s")
	b.ReportMetric(float64(findings)/float64(runs), "findings")
	b.ReportMetric(float64(size)/float64(runs), "bytes")
}

// corpus returns the definitions of testdata/definitions that encoding/json can decode, most of them with mistakes, and
// larger ones made for the purpose.
func corpus(b testing.TB) (names, texts []string) {
	b.Helper()
	archives, err := filepath.Glob(filepath.Join("..", "testdata", "definitions", "*.txtar"))
	if err != nil {
		b.Fatal(err)
	}
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			b.Fatal(err)
		}
		for _, file := range archive.Files {
			var value any
			if strings.HasSuffix(file.Name, ".json") && json.Unmarshal(file.Data, &value) == nil {
				names, texts = append(names, file.Name), append(texts, string(file.Data))
			}
		}
	}
	for _, actions := range []int{10, 200, 1000} {
		names, texts = append(names, fmt.Sprintf("%d.scenario.json", actions)), append(texts, flowOf(actions))
	}
	return names, texts
}
