package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lsp"
)

// serverGC is how far, in per cent, the heap may grow before it is collected. It is small, and an answer while typing
// should not wait for the collector.
const serverGC = 400

func lspCommand(p *program) *cobra.Command {
	var listen, logFile string
	cmd := &cobra.Command{
		Use:   "lsp",
		Short: "Run the language server",
		Long: `Run the language server, for editors: diagnostics, completion, hover and more
while a definition is written.

It speaks the language server protocol on standard input and output, or over TCP
on the loopback interface with --listen. The exit status is the protocol's: 0
after shutdown and exit, 1 after any other end.`,
		Example: `  inrolint lsp                        what an editor starts
  inrolint lsp --listen 127.0.0.1:0   wait for one client; the port is said`,
		Args: arguments(0, 0, "no argument"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.serve(cmd.Context(), listen, logFile)
		},
	}
	flags := cmd.Flags()
	flags.Bool("stdio", true, "speak on standard input and output, which is the default")
	flags.StringVar(&listen, "listen", "", "wait for one client at `HOST:PORT` of the loopback interface instead; port 0 takes a free one")
	flags.Var(fileName{&logFile}, "log", "write every message to `FILE` (- is standard error)")
	return cmd
}

// serve runs the language server. Its exit status is the protocol's: 0 after shutdown and exit, 1 after any other end.
func (p *program) serve(ctx context.Context, listen, logFile string) error {
	options := lsp.Options{Version: version}
	switch logFile {
	case "":
	case "-":
		options.Log = p.stderr
	default:
		file, err := os.OpenFile(logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			p.cannotWrite(logFile, err)
			return nil
		}
		defer file.Close()
		options.Log = file
	}
	debug.SetGCPercent(serverGC)
	if listen != "" {
		return p.serveTCP(ctx, listen, options)
	}
	p.status = lsp.Serve(ctx, io.NopCloser(p.stdin), p.stdout, options)
	return nil
}

// readSide is a connection whose end is the end of reading: what is on its way to the client still goes out.
type readSide struct{ *net.TCPConn }

func (r readSide) Close() error { return r.CloseRead() }

// serveTCP serves the first client that connects.
func (p *program) serveTCP(ctx context.Context, address string, options lsp.Options) error {
	resolved, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	if !resolved.IP.IsLoopback() {
		return errors.New("--listen: only addresses of the loopback interface are served, such as 127.0.0.1:0 or [::1]:0")
	}
	listener, err := net.ListenTCP("tcp", resolved)
	if err != nil {
		return failure{fmt.Errorf("--listen: %w", err)}
	}
	p.say("listening on %s", listener.Addr())
	stop := context.AfterFunc(ctx, func() { listener.Close() })
	defer stop()
	conn, err := listener.AcceptTCP()
	listener.Close()
	if err != nil {
		return failure{err}
	}
	defer conn.Close()
	p.status = lsp.Serve(ctx, readSide{conn}, conn, options)
	return nil
}
