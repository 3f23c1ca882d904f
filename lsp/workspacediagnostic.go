package lsp

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{name: "workspace/diagnostic", handle: request(workspaceDiagnostic)})
}

// partialDocuments is how many documents go into one partial result.
const partialDocuments = 50

// workspaceDiagnostic returns the diagnostics of all documents, open or closed. Those that the client has are said to be
// unchanged, and those that had some and have none any more are said to have none.
func workspaceDiagnostic(r *Request, params *protocol.WorkspaceDiagnosticParams) (*protocol.WorkspaceDiagnosticReport, error) {
	done := r.beginProgress(params.WorkDoneToken, "Linting the workspace")
	defer done()
	r.server.linter.wait(r.ctx)
	previous := map[string]string{}
	for _, p := range params.PreviousResultIDs {
		previous[parseURI(p.URI).key()] = p.Value
	}
	report := &protocol.WorkspaceDiagnosticReport{}
	add := func(key string, p posted) {
		one := protocol.WorkspaceDocumentDiagnosticReport{DocumentDiagnosticReport: *reportOf(p.diagnostics, resultID(p.diagnostics), previous[key]), URI: p.uri, Version: p.version}
		report.Items = append(report.Items, one)
		if len(report.Items) == partialDocuments && !isNull(params.PartialResultToken) {
			r.Notify("$/progress", map[string]any{"token": params.PartialResultToken, "value": report})
			report = &protocol.WorkspaceDiagnosticReport{}
		}
	}
	all := r.server.linter.board.all()
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if r.ctx.Err() != nil {
			return nil, r.ctx.Err()
		}
		add(key, all[key])
	}
	for _, p := range params.PreviousResultIDs {
		if key := parseURI(p.URI).key(); all[key].uri == "" {
			add(key, posted{uri: p.URI})
		}
	}
	return report, nil
}

// beginProgress shows the client that a request is being worked on; it returns what ends that.
func (r *Request) beginProgress(token json.RawMessage, title string) (done func()) {
	if isNull(token) {
		return func() {}
	}
	r.Notify("$/progress", map[string]any{"token": token, "value": map[string]any{"kind": "begin", "title": title}})
	return func() {
		r.Notify("$/progress", map[string]any{"token": token, "value": map[string]any{"kind": "end"}})
	}
}
