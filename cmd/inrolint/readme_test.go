package main

import (
	"context"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shownCommand is a block of README.md that shows a command and what it prints.
var shownCommand = regexp.MustCompile("(?s)```text\n\\$ inrolint ([^\n]*)\n(.*?)```")

// TestReadmeShowsWhatIsPrinted runs the commands that README.md shows with their output. A last line of "…" stands for
// further output.
func TestReadmeShowsWhatIsPrinted(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := shownCommand.FindAllStringSubmatch(string(readme), -1)
	if len(shown) < 2 {
		t.Fatalf("README.md shows %d commands", len(shown))
	}
	for _, s := range shown {
		t.Run(s[1], func(t *testing.T) {
			var out, errs strings.Builder
			(&program{stdin: strings.NewReader(""), stdout: &out, stderr: &errs}).run(context.Background(), strings.Fields(s[1]))
			want, got := s[2], out.String()
			if before, cut := strings.CutSuffix(want, "…\n"); cut {
				want, got = before, got[:min(len(before), len(got))]
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("README.md shows another output (-README +printed)\n%s%s", diff, errs.String())
			}
		})
	}
}
