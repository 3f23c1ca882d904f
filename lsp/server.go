package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"maps"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Options is what the command line says.
type Options struct {
	Version string    // of the program
	Log     io.Writer // where every message is written; nil for nowhere
}

// Server is one session with one client.
type Server struct {
	options Options
	out     *writer
	stream  *stream
	conn    *jsonrpc2.Conn  // set by the first message
	ctx     context.Context // ends with the session
	end     context.CancelFunc

	state     state
	greeted   bool // initialized has come
	answering sync.WaitGroup
	inFlight  cancels
	slots     chan struct{} // of requests that nobody waits for while typing

	mu         sync.Mutex // guards what follows; the fields are replaced, what they hold never changes
	client     *Client
	encoding   syntax.Encoding
	folders    []string
	settings   Settings
	common     *engineOptions
	engines    map[string]*engine // by folder
	open       map[string]*Document
	current    *World // nil after a change
	trace      string
	refreshing atomic.Bool  // a refresh of diagnostics is about to be asked for
	openings   atomic.Int64 // how many documents were opened

	linter      linter
	scanner     scanner
	statusAsked atomic.Bool // the client knows inrolint/status
}

// Serve holds a session and returns the exit status: 0 after shutdown and exit, 1 after an end without.
func Serve(ctx context.Context, in io.ReadCloser, out io.Writer, options Options) int {
	ctx, end := context.WithCancel(ctx)
	defer end()
	s := &Server{
		options: options, ctx: ctx, end: end,
		out:      newWriter(out, newMessageLog(options.Log)),
		client:   newClient("", nil),
		encoding: syntax.UTF16,
		open:     map[string]*Document{},
		engines:  map[string]*engine{},
		settings: Settings{Trusted: true},
		slots:    make(chan struct{}, max(1, runtime.GOMAXPROCS(0)-1)),
	}
	s.inFlight.byID = map[string]context.CancelCauseFunc{}
	s.configure(s.settings)
	s.linter.start(s)
	s.scanner.start(s)
	s.stream = newStream(in, s.out, in.Close)
	conn := jsonrpc2.NewConn(ctx, s.stream, s, jsonrpc2.SetLogger(log.New(io.Discard, "", 0)))
	<-conn.DisconnectNotify()
	end()
	s.answering.Wait()
	s.scanner.stop()
	s.linter.stop()
	s.out.Close()
	if s.state.cleanly() {
		return 0
	}
	return 1
}

// overlay returns the text of an open document, for the engine.
func (s *Server) overlay(path string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if doc, ok := s.open[path]; ok && doc.Path != "" {
		return doc.Text, true
	}
	return "", false
}

// world returns everything as it is now.
func (s *Server) world() *World {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current == nil {
		s.current = &World{Client: s.client, Encoding: s.encoding, Folders: s.folders, Settings: s.settings, open: maps.Clone(s.open), engineOf: s.engineFor}
	}
	return s.current
}

// put opens a document or gives it a new text.
func (s *Server) put(doc *Document) {
	s.mu.Lock()
	s.open[doc.key], s.current = doc, nil
	s.mu.Unlock()
	s.linter.changed(doc.key)
}

// configure takes over what the editor's settings say.
func (s *Server) configure(settings Settings) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.settings, s.current = settings, nil
	s.common = &engineOptions{settings, s.overlay}
}

func (s *Server) optionsNow() *engineOptions {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.common
}

// engineFor returns the linter of a document.
func (s *Server) engineFor(at location) *engine {
	s.mu.Lock()
	dir, whole := folderOf(s.folders, at)
	e, known := s.engines[dir]
	options := s.common
	s.mu.Unlock()
	if known {
		return e
	}
	made, err := newEngine(dir, whole, options) // not while s is locked: it may read an open document
	if err != nil {
		made = brokenEngine(dir, whole, options)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if e, known := s.engines[dir]; known {
		return e
	}
	s.engines[dir] = made
	return made
}

func (s *Server) engineAt(dir string) (*engine, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, known := s.engines[dir]
	return e, known
}

func (s *Server) engineList() map[string]*engine {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.engines)
}

// swap puts an engine in the place of another, and reads the open documents by it.
func (s *Server) swap(dir string, e *engine) {
	s.mu.Lock()
	s.engines[dir], s.current = e, nil
	var again []string
	for key, doc := range s.open {
		at := parseURI(doc.URI)
		if in, _ := folderOf(s.folders, at); in == dir {
			s.open[key] = doc.reread(at, e)
			again = append(again, key)
		}
	}
	s.mu.Unlock()
	s.statusChanged()
	for _, key := range again {
		s.linter.changed(key)
	}
}

// renew reads an open document again, unless it has changed.
func (s *Server) renew(doc *Document) {
	s.mu.Lock()
	if s.open[doc.key] != doc {
		s.mu.Unlock()
		return
	}
	s.open[doc.key], s.current = doc.reread(parseURI(doc.URI), doc.engine), nil
	s.mu.Unlock()
	s.linter.changed(doc.key)
}

// opened returns an open document.
func (s *Server) opened(uri string) (*Document, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	doc, ok := s.open[parseURI(uri).key()]
	return doc, ok
}

// call sends the client a request and waits for its answer.
func (s *Server) call(ctx context.Context, method string, params, result any) error {
	text, err := encode(params)
	if err != nil {
		return err
	}
	return s.conn.Call(ctx, method, json.RawMessage(text), result)
}

// crashed tells the client of a mistake of this program.
func (s *Server) crashed(where string, cause any) {
	stack := make([]byte, 16<<10)
	stack = stack[:runtime.Stack(stack, false)]
	s.logMessage(logError, fmt.Sprintf("inrolint failed on %s: %v\n%s", where, cause, stack))
}
