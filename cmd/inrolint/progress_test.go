package main

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// TestProgressOfShortRuns: a run that is over before anybody wonders shows nothing.
func TestProgressOfShortRuns(t *testing.T) {
	done := make(chan struct{})
	close(done)
	var terminal strings.Builder
	drawProgress(&terminal, &lint.Progress{}, done)
	if terminal.Len() > 0 {
		t.Errorf("%q was drawn", terminal.String())
	}
	if got := progressLine(&lint.Progress{}); got != "Looking for files…" {
		t.Errorf("before files are known: %q", got)
	}
}
