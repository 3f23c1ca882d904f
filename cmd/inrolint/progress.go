package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/inrolint/inrolint/lint"
)

const (
	progressDelay = 500 * time.Millisecond // shorter runs show nothing
	progressPause = 100 * time.Millisecond

	eraseLine = "\r\x1b[K"
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

// drawProgress draws the line again and again until the run is done, then erases it.
func drawProgress(w io.Writer, progress *lint.Progress, done <-chan struct{}) {
	timer := time.NewTimer(progressDelay)
	defer timer.Stop()
	drawn := false
	for {
		select {
		case <-done:
			if drawn {
				fmt.Fprint(w, eraseLine)
			}
			return
		case <-timer.C:
			fmt.Fprint(w, eraseLine+progressLine(progress))
			drawn = true
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
