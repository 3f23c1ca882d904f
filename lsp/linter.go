package lsp

import (
	"context"
	"maps"
	"reflect"
	"slices"
	"sync"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lsp/protocol"
)

// linter lints what has changed and tells the client, on a goroutine of its own. A text that has changed again before it was
// linted is never linted. What takes long, reading folders, is the scanner's: the linter takes its results.
type linter struct {
	server *Server

	mu      sync.Mutex
	ready   sync.Cond
	idle    sync.Cond
	dirty   []string // keys of open documents that have changed, or were closed, each once
	scans   []*scan  // results of the scanner that were not taken yet
	busy    bool
	stopped bool
	done    chan struct{}

	// What follows belongs to the goroutine.
	views  map[string]*view  // by folder
	trials map[string]*trial // by key, of open definitions

	board board
}

// view is what is known of the files of a folder.
type view struct {
	engine   *engine
	findings map[string][]lint.Finding      // by path (absolute), of files that are part of the run
	texts    map[string]string              // of files with findings, by path
	wrong    map[string][]*lint.ConfigError // what is wrong in configuration files, by path
}

// trial is what came of an open document.
type trial struct {
	doc         *Document
	*lint.Trial               // nil where nothing is to be said
	covers      lint.Coverage // when it was tried
}

func (l *linter) start(s *Server) {
	l.server, l.done = s, make(chan struct{})
	l.ready.L, l.idle.L = &l.mu, &l.mu
	l.views, l.trials = map[string]*view{}, map[string]*trial{}
	l.board.posted = map[string]*posted{}
	go l.run()
}

// stop ends the work and waits for its end.
func (l *linter) stop() {
	l.mu.Lock()
	l.stopped = true
	l.ready.Broadcast()
	l.idle.Broadcast()
	l.mu.Unlock()
	<-l.done
}

// wait waits until the client was told of everything that has happened so far, or ctx or the session ends.
func (l *linter) wait(ctx context.Context) {
	stop := context.AfterFunc(ctx, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.idle.Broadcast()
	})
	defer stop()
	for again := true; again; again = l.server.scanner.underWay() { // linting may ask for a scan, and the reverse
		l.server.scanner.waitForAll(ctx)
		if !l.waitIdle(ctx) {
			return
		}
	}
}

// waitIdle waits until nothing is to be linted; false where ctx or the session has ended.
func (l *linter) waitIdle(ctx context.Context) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for (l.busy || len(l.dirty) > 0 || len(l.scans) > 0) && !l.stopped && ctx.Err() == nil {
		l.idle.Wait()
	}
	return !l.stopped && ctx.Err() == nil
}

// changed has a document linted that was opened, changed or closed.
func (l *linter) changed(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Contains(l.dirty, key) {
		l.dirty = append(l.dirty, key)
		l.ready.Signal()
	}
}

// scanned hands over what the scanner has found.
func (l *linter) scanned(results []*scan) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.scans = append(l.scans, results...)
	l.ready.Signal()
}

func (l *linter) run() {
	defer close(l.done)
	for {
		key, results, ok := l.next()
		switch {
		case !ok:
			return
		case results != nil:
			l.guarded("the results of a scan", func() { l.takeScans(results) })
		default:
			l.guarded(key, func() { l.lint(key) })
		}
	}
}

// next waits for work: documents that somebody types in go before anything else.
func (l *linter) next() (key string, results []*scan, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.busy = false
	for len(l.dirty) == 0 && len(l.scans) == 0 && !l.stopped {
		l.idle.Broadcast()
		l.ready.Wait()
	}
	l.busy = true
	switch {
	case l.stopped:
		return "", nil, false
	case len(l.dirty) > 0:
		key, l.dirty = l.dirty[0], l.dirty[1:]
		return key, nil, true
	}
	results, l.scans = l.scans, nil
	return "", results, true
}

// guarded does work that must not end the server.
func (l *linter) guarded(what string, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
			l.server.crashed("linting "+what, cause)
		}
	}()
	work()
}

// lint lints an open document and tells what is found.
func (l *linter) lint(key string) {
	world := l.server.world()
	doc, open := world.open[key]
	if !open {
		l.closed(world, key)
		return
	}
	if doc.Kind != Definition {
		delete(l.trials, key)
		l.lintSheet(world, doc)
		return
	}
	t := &trial{doc, doc.trial(), doc.engine.covers(doc.Path)}
	l.trials[key] = t
	l.post(world, key)
	if t.Trial == nil || !doc.engine.whole {
		return
	}
	switch doc.engine.session.Keep(t.Trial) {
	case lint.Outdated:
		l.server.renew(doc)
	case lint.KeptAll:
		l.settle(world, doc.engine)
	}
}

// lintSheet has the folder read again if the document is part of its configuration.
func (l *linter) lintSheet(world *World, doc *Document) {
	if doc.Kind == Other {
		return
	}
	if doc.engine.session.Stale() || doc.engine.broken || l.wrongIn(doc) || l.server.scanner.underWay() {
		l.server.scanner.request()
		return
	}
	l.post(world, doc.key)
}

// wrongIn reports whether something is said to be wrong in the document.
func (l *linter) wrongIn(doc *Document) bool {
	v := l.views[doc.engine.dir]
	return v != nil && len(v.wrong[doc.Path]) > 0
}

// closed tells what is known of a document that was closed: what is on disk, if it is part of a folder.
func (l *linter) closed(world *World, key string) {
	delete(l.trials, key)
	if at := parseURI(key); at.scheme != "" {
		l.postAt(world, key, key, nil, nil)
		return
	}
	l.post(world, key)
	l.server.scanner.request()
}

// settle tells what has changed in other files.
func (l *linter) settle(world *World, e *engine) {
	result, err := e.session.Settle(l.server.ctx)
	if err != nil || result == nil {
		return
	}
	l.take(world, l.viewOf(e.dir), e, result)
}

func (l *linter) viewOf(dir string) *view {
	v := l.views[dir]
	if v == nil {
		v = &view{findings: map[string][]lint.Finding{}}
		l.views[dir] = v
	}
	return v
}

// takeScans takes what came of reading folders.
func (l *linter) takeScans(results []*scan) {
	world := l.server.world()
	for _, s := range results {
		if s.gone {
			l.forget(world, s.dir)
		} else {
			l.takeScan(world, s)
		}
	}
	for _, doc := range world.open {
		if doc.Kind != Definition {
			l.post(world, doc.key)
		}
	}
	l.server.scanner.taken(results)
}

func (l *linter) takeScan(world *World, s *scan) {
	v := l.viewOf(s.dir)
	before := v.wrong
	v.wrong = map[string][]*lint.ConfigError{}
	for _, problem := range s.wrong {
		path := s.path(problem.File)
		v.wrong[path] = append(v.wrong[path], problem)
	}
	if !reflect.DeepEqual(before, v.wrong) && len(before)+len(v.wrong) > 0 {
		l.server.statusChanged()
	}
	for _, t := range l.trials {
		if t.doc.engine == s.engine && t.covers != s.engine.covers(t.doc.Path) {
			l.server.renew(t.doc)
		}
	}
	if s.result != nil {
		result := s.result
		if settled, err := s.engine.session.Settle(l.server.ctx); err == nil && settled != nil {
			result = settled // with what was typed meanwhile
		}
		l.take(world, v, s.engine, result)
	}
	for path := range joined(before, v.wrong) {
		l.post(world, path)
	}
}

// forget tells that nothing is known of a folder any more.
func (l *linter) forget(world *World, dir string) {
	v := l.views[dir]
	if v == nil {
		return
	}
	delete(l.views, dir)
	for path := range v.findings {
		l.post(world, path)
	}
	for path := range v.wrong {
		l.post(world, path)
	}
}

// take takes the result of a run over a folder and tells what differs.
func (l *linter) take(world *World, v *view, e *engine, result *lint.Result) {
	before := *v
	v.engine, v.findings, v.texts = e, map[string][]lint.Finding{}, map[string]string{}
	for i := range result.Files {
		path := e.path(result.Files[i].Path)
		v.findings[path] = nil
		if result.Files[i].Text != "" {
			v.texts[path] = result.Files[i].Text
		}
	}
	for shown, text := range result.Texts {
		v.texts[e.path(shown)] = text
	}
	for _, f := range result.Findings {
		path := e.path(f.File)
		v.findings[path] = append(v.findings[path], f)
	}
	for path := range joined(before.findings, v.findings) {
		if doc, open := world.open[path]; open && doc.Kind == Definition {
			l.settleOpen(world, v, doc)
		} else if before.texts[path] != v.texts[path] || !reflect.DeepEqual(before.findings[path], v.findings[path]) {
			l.post(world, path)
		}
	}
}

// settleOpen tells what the other files have changed for an open definition. One whose text the run does not know was
// changed since, or will be tried again.
func (l *linter) settleOpen(world *World, v *view, doc *Document) {
	t := l.trials[doc.key]
	if t == nil || t.doc != doc || doc.engine != v.engine {
		return
	}
	if !doc.engine.session.Knows(doc.Path, doc.Text) {
		l.changed(doc.key)
		return
	}
	if found := v.findings[doc.Path]; !slices.EqualFunc(found, doc.Findings(), func(a, b lint.Finding) bool { return reflect.DeepEqual(a, b) }) {
		doc.settled.Store(&found)
		l.post(world, doc.key)
	}
}

// joined returns the keys of both maps, in no order.
func joined[A, B any](a map[string]A, b map[string]B) map[string]bool {
	keys := make(map[string]bool, len(b))
	for key := range maps.Keys(a) {
		keys[key] = true
	}
	for key := range maps.Keys(b) {
		keys[key] = true
	}
	return keys
}

// post tells what is known of a file or open document.
func (l *linter) post(world *World, key string) {
	if doc, open := world.open[key]; open {
		if doc.Kind != Definition {
			l.postAt(world, key, doc.URI, doc, l.diagnosticsAt(world, doc))
			return
		}
		if t := l.trials[key]; t != nil && t.doc == doc {
			l.postAt(world, key, doc.URI, doc, diagnosticsOf(world, doc))
		}
		return // it has changed and will be linted
	}
	at := location{uri: l.board.uriOf(key), path: key, scheme: "file", name: lastElement(key)}
	text, known := l.textOf(key)
	if !known {
		l.postAt(world, key, at.uri, nil, nil)
		return
	}
	doc := newDocument(at, text, "", nil, world.Encoding, l.server.engineFor(at))
	l.postAt(world, key, at.uri, nil, l.diagnosticsAt(world, doc))
}

// textOf returns the text of a file that something is to be said of.
func (l *linter) textOf(path string) (text string, known bool) {
	wrong := false
	for _, v := range l.views {
		if text, ok := v.texts[path]; ok && len(v.findings[path]) > 0 {
			return text, true
		}
		wrong = wrong || len(v.wrong[path]) > 0 || len(v.findings[path]) > 0
	}
	if !wrong {
		return "", false
	}
	text, _ = readFile(path) // what is wrong with it may be that it cannot be read
	return text, true
}

// diagnosticsAt returns what the runs over folders say of a file.
func (l *linter) diagnosticsAt(world *World, doc *Document) []protocol.Diagnostic {
	diagnostics := []protocol.Diagnostic{}
	said := map[lint.ConfigError]bool{} // several folders may inherit one file
	for _, dir := range slices.Sorted(maps.Keys(l.views)) {
		v := l.views[dir]
		for _, problem := range v.wrong[doc.Path] {
			place := lint.ConfigError{Line: problem.Line, Column: problem.Column, Message: problem.Message}
			if !said[place] {
				said[place] = true
				diagnostics = append(diagnostics, configDiagnostic(doc, problem))
			}
		}
		for i := range v.findings[doc.Path] {
			diagnostics = append(diagnostics, world.diagnostic(v.engine, doc, &v.findings[doc.Path][i]))
		}
	}
	return diagnostics
}
