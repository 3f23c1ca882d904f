package lsp

import (
	"context"
	"os"
	"path/filepath"
	"sync"

	"github.com/inrolint/inrolint/lint"
)

// scanner reads the folders of the workspace and their configuration, on a goroutine of its own, whenever something may have
// changed on disk. Requests that come while it works are one more round.
type scanner struct {
	server *Server

	mu      sync.Mutex
	ready   sync.Cond
	wanted  int // rounds that were asked for, as a number that grows
	began   int // the value of wanted when the round under way began
	settled int // the value of began of the last round whose results the client was told
	afresh  bool
	stopped bool
	ctx     context.Context // ends when the scanner is stopped
	end     context.CancelFunc
	done    chan struct{}
	known   map[string]bool // folders of the last round; the goroutine's own
}

// scan is what came of reading one folder.
type scan struct {
	dir    string
	engine *engine
	result *lint.Result // nil where nothing was linted
	wrong  []*lint.ConfigError
	gone   bool // the folder is not part of the workspace any more
	round  int
}

// path returns the absolute path of a file as messages show it.
func (s *scan) path(shown string) string { return absolutePath(s.dir, shown) }

// path returns the absolute path of a file as findings show it.
func (e *engine) path(shown string) string { return absolutePath(e.dir, shown) }

func absolutePath(dir, shown string) string {
	path := filepath.FromSlash(shown)
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(dir, path)
}

func (s *scanner) start(server *Server) {
	s.server, s.done, s.known = server, make(chan struct{}), map[string]bool{}
	s.ctx, s.end = context.WithCancel(server.ctx)
	s.ready.L = &s.mu
	go s.run()
}

func (s *scanner) stop() {
	s.mu.Lock()
	s.stopped = true
	s.ready.Broadcast()
	s.mu.Unlock()
	s.end()
	<-s.done
}

// request asks for a round.
func (s *scanner) request() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wanted++
	s.ready.Broadcast()
}

// restart asks for a round that takes nothing from the rounds before.
func (s *scanner) restart() {
	s.mu.Lock()
	s.afresh = true
	s.mu.Unlock()
	s.request()
}

// wait asks for a round and waits until the client was told of it, or ctx or the session ends.
func (s *scanner) wait(ctx context.Context) {
	s.mu.Lock()
	s.wanted++
	s.mu.Unlock()
	s.waitForAll(ctx)
}

// underWay reports whether there are rounds whose results were not taken yet: they may have read an older text.
func (s *scanner) underWay() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settled < s.wanted
}

// waitForAll waits until the client was told of all rounds that were asked for.
func (s *scanner) waitForAll(ctx context.Context) {
	stop := context.AfterFunc(ctx, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.ready.Broadcast()
	})
	defer stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ready.Broadcast()
	for goal := s.wanted; s.settled < goal && !s.stopped && ctx.Err() == nil; {
		s.ready.Wait()
	}
}

// taken notes that the client was told of rounds.
func (s *scanner) taken(results []*scan) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range results {
		s.settled = max(s.settled, r.round)
	}
	s.ready.Broadcast()
}

func (s *scanner) run() {
	defer close(s.done)
	for {
		afresh, round, ok := s.next()
		if !ok {
			return
		}
		s.server.linter.scanned(s.round(afresh, round))
	}
}

func (s *scanner) next() (afresh bool, round int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.began == s.wanted && !s.stopped {
		s.ready.Wait()
	}
	afresh, s.afresh = s.afresh, false
	s.began = s.wanted
	return afresh, s.began, !s.stopped
}

// round reads all folders. A mistake of this program is said and ends the round.
func (s *scanner) round(afresh bool, number int) (results []*scan) {
	defer func() {
		if cause := recover(); cause != nil {
			s.server.crashed("reading the workspace", cause)
		}
		results = append(results, &scan{dir: "", round: number, gone: true})
	}()
	world := s.server.world()
	now := map[string]bool{}
	for _, dir := range world.Folders {
		now[dir] = true
		results = append(results, s.folder(world, dir, true, afresh))
	}
	for dir, e := range s.server.engineList() {
		if !e.whole && !now[dir] {
			now[dir] = true
			results = append(results, s.folder(world, dir, false, afresh))
		}
	}
	for dir := range s.known {
		if !now[dir] {
			results = append(results, &scan{dir: dir, gone: true})
		}
	}
	s.known = now
	return results
}

// folder reads one folder. Where its configuration has changed, a new engine takes the place of the old one; but one whose
// configuration is wrong does not.
func (s *scanner) folder(world *World, dir string, whole, afresh bool) *scan {
	e, known := s.server.engineAt(dir)
	fresh := !known || afresh || e.broken || e.whole != whole || e.options != s.server.optionsNow() || e.session.Stale()
	if fresh {
		made, err := newEngine(dir, whole, s.server.optionsNow())
		if err != nil {
			s.server.logMessage(logError, err.Error())
			return s.keep(dir, whole, e, known, err)
		}
		e = made
	}
	result, err := e.lint(s.ctx, world)
	if s.ctx.Err() != nil {
		return &scan{dir: dir, gone: true} // nobody is told any more
	}
	if err != nil {
		before, known := s.server.engineAt(dir)
		return s.keep(dir, whole, before, known, err)
	}
	e.sound.Store(true)
	if fresh {
		s.server.swap(dir, e)
	}
	return &scan{dir: dir, engine: e, result: result}
}

// keep leaves an engine in force whose configuration is sound, since that on disk is not.
func (s *scanner) keep(dir string, whole bool, e *engine, known bool, err error) *scan {
	if !known || !e.sound.Load() && !e.broken {
		e = brokenEngine(dir, whole, s.server.optionsNow())
		s.server.swap(dir, e)
	}
	return &scan{dir: dir, engine: e, wrong: configErrors(err)}
}

// lint lints the files of a folder of the workspace; of another folder it only checks the configuration.
func (e *engine) lint(ctx context.Context, world *World) (*lint.Result, error) {
	e.coverage.Clear()
	if !e.whole {
		_, err := e.workspace.Settings(e.dir)
		return nil, err
	}
	paths := []string{e.dir}
	for _, doc := range world.open {
		if doc.Path == "" || !below(e.dir, doc.Path) || doc.Kind != Definition {
			continue
		}
		if dir, _ := folderOf(world.Folders, location{path: doc.Path}); dir != e.dir {
			continue
		}
		if _, err := os.Lstat(doc.Path); err != nil && e.covers(doc.Path) == lint.Included {
			paths = append(paths, doc.Path) // it was never saved
		}
	}
	return e.session.Lint(ctx, paths...)
}
