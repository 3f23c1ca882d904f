// Command inrolint checks definitions of Inrō scenarios and campaigns before they are sent.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/printable"
)

// version is set when a release is built.
var version = "0.1.0"

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away is an error of the write, not the end of the program
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := (&program{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}).run(ctx, os.Args[1:])
	stop()
	os.Exit(status)
}

// Exit status of every command.
const (
	statusClean    = 0
	statusFindings = 1 // findings that count
	statusUsage    = 2 // wrong usage or configuration: nothing was done, nothing is on standard output
	statusFailed   = 3 // something could not be read or written, or the program failed
)

// program is one invocation.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	out            strings.Builder // what goes to standard output at the end
	status         int
}

// fail raises the exit status; a failure is never hidden by findings.
func (p *program) fail(status int) { p.status = max(p.status, status) }

// say writes a message to standard error.
func (p *program) say(format string, values ...any) {
	p.complain("inrolint: " + fmt.Sprintf(format, values...))
}

// complain writes lines to standard error. The names of files and what is quoted from them cannot steer a terminal.
func (p *program) complain(text string) {
	fmt.Fprintln(p.stderr, printable.Lines(text))
}

// run carries out the command line and returns the exit status.
func (p *program) run(ctx context.Context, args []string) (status int) {
	defer func() {
		if failure := recover(); failure != nil {
			p.say("internal error: %v; please report it", failure)
			status = statusFailed
		}
	}()
	root := newRoot(p)
	root.SetArgs(args)
	root.SetOut(&p.out)
	root.SetErr(p.stderr)
	if err := root.ExecuteContext(ctx); err != nil {
		return p.refuse(err)
	}
	if err := p.flush(); err != nil {
		p.fail(statusFailed)
		if !errors.Is(err, syscall.EPIPE) {
			p.say("standard output cannot be written: %v", errors.Unwrap(err))
		}
	}
	return p.status
}

// flush writes what was collected for standard output.
func (p *program) flush() error {
	if p.out.Len() == 0 {
		return nil
	}
	_, err := io.WriteString(p.stdout, p.out.String())
	return err
}

// failure is an error that is not the user's: exit status 3.
type failure struct{ error }

// refuse says why a command was not carried out.
func (p *program) refuse(err error) int {
	var wrong *lint.UsageError
	var failed failure
	switch {
	case errors.As(err, &failed):
		p.say("%v", failed.error)
		return statusFailed
	case errors.As(err, &wrong) && len(wrong.Config) > 0:
		p.complain(err.Error()) // places first, so that editors make them clickable
	default:
		p.say("%v", err)
	}
	return statusUsage
}
