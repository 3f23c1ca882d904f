package lsp

import (
	"sync"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// publisher lints what has changed and publishes the findings, one document after the other on a goroutine of its own.
// A text that has changed again before it was linted is never linted.
type publisher struct {
	server *Server

	mu      sync.Mutex
	ready   sync.Cond
	dirty   []string // keys of documents that have changed, each once
	stopped bool
	done    chan struct{}
}

func (p *publisher) start(s *Server) {
	p.server, p.done = s, make(chan struct{})
	p.ready.L = &p.mu
	go p.run()
}

// stop ends the work and waits for its end.
func (p *publisher) stop() {
	p.mu.Lock()
	p.stopped = true
	p.ready.Signal()
	p.mu.Unlock()
	<-p.done
}

// changed makes a document linted again.
func (p *publisher) changed(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, known := range p.dirty {
		if known == key {
			return
		}
	}
	p.dirty = append(p.dirty, key)
	p.ready.Signal()
}

func (p *publisher) run() {
	defer close(p.done)
	for {
		key, ok := p.next()
		if !ok {
			return
		}
		p.publish(key)
	}
}

func (p *publisher) next() (string, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.dirty) == 0 && !p.stopped {
		p.ready.Wait()
	}
	if p.stopped {
		return "", false
	}
	key := p.dirty[0]
	p.dirty = p.dirty[1:]
	return key, true
}

// publish lints a document and publishes what is found; of one that was closed, nothing.
func (p *publisher) publish(key string) {
	defer func() {
		if cause := recover(); cause != nil {
			p.server.crashed("linting "+key, cause)
		}
	}()
	world := p.server.world()
	doc, open := world.open[key]
	if !open {
		uri := key
		if at := parseURI(key); at.scheme == "" {
			uri = fileURI(key)
		}
		_ = p.server.out.notify("textDocument/publishDiagnostics", &protocol.PublishDiagnosticsParams{URI: uri})
		return
	}
	params := &protocol.PublishDiagnosticsParams{URI: doc.URI, Diagnostics: diagnosticsOf(world, doc)}
	if world.Client.Supports("textDocument.publishDiagnostics.versionSupport") {
		params.Version = doc.Version
	}
	_ = p.server.out.notify("textDocument/publishDiagnostics", params)
}
