package lsp

import (
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// board is what the client was last told, or may ask for, of every document.
type board struct {
	mu     sync.Mutex
	posted map[string]*posted // by key
}

// posted is what was said of a document.
type posted struct {
	uri         string
	version     *int32
	diagnostics []protocol.Diagnostic
	id          string // of the diagnostics, without the version
}

// uriOf returns the URI of a file as the client has written it, if it has.
func (b *board) uriOf(path string) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	if p := b.posted[path]; p != nil {
		return p.uri
	}
	return fileURI(path)
}

// all returns everything that is posted.
func (b *board) all() map[string]posted {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make(map[string]posted, len(b.posted))
	for key, p := range b.posted {
		all[key] = *p
	}
	return all
}

func (b *board) get(key string) (posted, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	p, ok := b.posted[key]
	if !ok {
		return posted{}, false
	}
	return *p, true
}

// put replaces what is posted and reports whether it differs. What is said of nothing but a closed file is taken down.
func (b *board) put(key string, p *posted) (changed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	before := b.posted[key]
	if before == nil && p.version == nil && len(p.diagnostics) == 0 {
		return false
	}
	b.posted[key] = p
	return before == nil || before.id != p.id || before.uri != p.uri || !sameVersion(before.version, p.version)
}

func sameVersion(a, b *int32) bool { return a == b || a != nil && b != nil && *a == *b }

// resultID returns what equal diagnostics share.
func resultID(diagnostics []protocol.Diagnostic) string {
	text, _ := encode(unversioned(diagnostics))
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:8])
}

// unversioned returns the diagnostics without the versions of documents.
func unversioned(diagnostics []protocol.Diagnostic) []protocol.Diagnostic {
	plain := make([]protocol.Diagnostic, len(diagnostics))
	for i, d := range diagnostics {
		if d.Data != nil {
			data := *d.Data
			data.Version = nil
			d.Data = &data
		}
		plain[i] = d
	}
	return plain
}

// postAt tells the client of diagnostics: at once, or where it asks for them itself, that it may ask again.
func (l *linter) postAt(world *World, key, uri string, doc *Document, diagnostics []protocol.Diagnostic) {
	p := &posted{uri: uri, diagnostics: diagnostics}
	if doc != nil {
		p.version = doc.Version
	}
	if world.pulls() {
		p.id = resultID(diagnostics)
		before, had := l.board.get(key)
		// After a change of the document itself the client asks anyway.
		unchanged := doc == nil || had && sameVersion(before.version, p.version)
		if l.board.put(key, p) && (!had || before.id != p.id) && unchanged {
			l.server.refreshDiagnostics()
		}
		return
	}
	if doc == nil || doc.Kind != Definition {
		p.id = resultID(diagnostics)
	}
	if !l.board.put(key, p) && p.id != "" {
		return
	}
	params := &protocol.PublishDiagnosticsParams{URI: uri, Diagnostics: diagnostics}
	if world.Client.Supports("textDocument.publishDiagnostics.versionSupport") {
		params.Version = p.version
	}
	_ = l.server.out.notify("textDocument/publishDiagnostics", params)
}

// pulls reports whether the client asks for diagnostics itself.
func (w *World) pulls() bool { return w.Client.Supports("textDocument.diagnostic") }
