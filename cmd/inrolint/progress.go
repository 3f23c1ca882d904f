package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint"
)

const (
	progressDelay = 500 * time.Millisecond // shorter runs show nothing
	progressPause = 100 * time.Millisecond
)

// showProgress shows how far a run has come, where it takes long and a person looks on: one line on the terminal that
// standard error is. hide erases it. Both are for one run.
func (p *program) showProgress(flags *lintFlags, paths []string) (progress *lint.Progress, hide func()) {
	typed := slices.Contains(paths, lint.Stdin) && isTerminal(p.stdin) // the person is writing what is to be linted
	if flags.quiet || typed || !isTerminal(p.stderr) || os.Getenv("TERM") == "dumb" {
		return nil, func() {}
	}
	progress = &lint.Progress{}
	done, shown := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(shown)
		drawProgress(p.stderr, progress, done)
	}()
	return progress, sync.OnceFunc(func() {
		close(done)
		<-shown
	})
}

// drawProgress draws the line again and again until the run is done, then erases it. It writes over the old line with
// blanks, which every terminal understands.
func drawProgress(w io.Writer, progress *lint.Progress, done <-chan struct{}) {
	timer := time.NewTimer(progressDelay)
	defer timer.Stop()
	width := 0
	for {
		select {
		case <-done:
			if width > 0 {
				fmt.Fprintf(w, "\r%*s\r", width, "")
			}
			return
		case <-timer.C:
			line := progressLine(progress)
			fmt.Fprintf(w, "\r%-*s", width, line)
			width = max(width, utf8.RuneCountInString(line))
			timer.Reset(progressPause)
		}
	}
}

func progressLine(progress *lint.Progress) string {
	switch files := progress.Files(); files {
	case 0:
		return "Looking for files…"
	case 1:
		return fmt.Sprintf("Linted %d of 1 file", progress.Done())
	default:
		return fmt.Sprintf("Linted %d of %d files", progress.Done(), files)
	}
}
