package lsp

import (
	"fmt"

	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/diagnostic",
		handle: request(documentDiagnostic),
		offer: func(c *Client, s *protocol.ServerCapabilities) {
			if c.Supports("textDocument.diagnostic") {
				s.DiagnosticProvider = &protocol.DiagnosticOptions{Identifier: "inrolint", InterFileDependencies: true, WorkspaceDiagnostics: true}
			}
		},
		quick: true,
	})
}

// documentDiagnostic returns the diagnostics of a document, or that they are those that the client has. A client that opens a
// document again may have forgotten them though it still names them (Neovim 0.12), so an id holds for one opening: until an
// answer has reached the client, all are whole, also after one that it cancelled.
func documentDiagnostic(r *Request, params *protocol.DocumentDiagnosticParams) (*protocol.DocumentDiagnosticReport, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	diagnostics := r.diagnostics(doc)
	return reportOf(diagnostics, fmt.Sprintf("%s-%d", resultID(diagnostics), doc.opening), params.PreviousResultID), nil
}

// diagnostics returns what is known of a document.
func (r *Request) diagnostics(doc *Document) []protocol.Diagnostic {
	if doc.Kind == Definition {
		return diagnosticsOf(r.World, doc)
	}
	r.server.linter.wait(r.ctx)
	p, _ := r.server.linter.board.get(doc.key)
	return p.diagnostics
}

func reportOf(diagnostics []protocol.Diagnostic, id, previous string) *protocol.DocumentDiagnosticReport {
	if id == previous {
		return &protocol.DocumentDiagnosticReport{Kind: protocol.ReportUnchanged, ResultID: id}
	}
	if diagnostics == nil {
		diagnostics = []protocol.Diagnostic{}
	}
	return &protocol.DocumentDiagnosticReport{Kind: protocol.ReportFull, ResultID: id, Items: &diagnostics}
}

// refreshDiagnostics tells a client that asks for diagnostics itself that some have changed without a change of its own.
func (s *Server) refreshDiagnostics() {
	if !s.world().Client.Supports("workspace.diagnostics.refreshSupport") || !s.refreshing.CompareAndSwap(false, true) {
		return
	}
	s.background(func() {
		s.refreshing.Store(false) // what changes from now on needs another one
		_ = s.call(s.ctx, "workspace/diagnostic/refresh", nil, nil)
	})
}
