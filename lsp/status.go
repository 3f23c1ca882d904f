package lsp

import (
	"cmp"
	"path/filepath"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

func init() {
	register(method{name: "inrolint/status", handle: request(status)})
}

// statusParams names a document; null stands for the first folder of the workspace.
type statusParams struct {
	URI *string `json:"uri"`
}

// documentStatus is what holds for a document.
type documentStatus struct {
	Version    string   `json:"version"` // of the program
	Target     string   `json:"target"`
	TargetFrom string   `json:"targetFrom"`      // "setting", "config", "file" (a tool call), "default"
	Kind       string   `json:"kind"`            // "scenario", "campaign", "unknown"
	Operation  string   `json:"operation"`       // "create", "update", "unknown"
	Config     []string `json:"config"`          // absolute paths, the nearest first
	Rules      int      `json:"rules"`           // how many are on
	Error      string   `json:"error,omitempty"` // why the configuration cannot be read
}

// status says what the document is to inrolint and which settings hold for it.
func status(r *Request, params *statusParams) (*documentStatus, error) {
	r.server.statusAsked.Store(true)
	answer := &documentStatus{Version: r.server.options.Version, Target: string(lint.REST), TargetFrom: "default", Kind: "unknown", Operation: "unknown"}
	doc, err := r.statusDocument(params.URI)
	if err != nil {
		return nil, err
	}
	reading, err := doc.engine.read(parseURI(doc.URI), doc.Text)
	if err != nil {
		answer.Error = err.Error()
		return answer, nil
	}
	answer.Error = r.configError(doc)
	answer.Target, answer.TargetFrom = string(reading.Target), targetFrom(reading)
	answer.Kind = cmp.Or(reading.Definition.Kind.String(), "unknown")
	answer.Operation = cmp.Or(reading.Definition.Operation.String(), "unknown")
	for _, file := range reading.Config {
		answer.Config = append([]string{doc.engine.path(file)}, answer.Config...)
	}
	answer.Rules = len(reading.Rules.Rules())
	return answer, nil
}

// configError says why the configuration for a document cannot be read as it is now, "" where it can. An engine keeps the
// last sound one.
func (r *Request) configError(doc *Document) string {
	fresh, err := newEngine(doc.engine.dir, doc.engine.whole, r.server.optionsNow())
	if err == nil {
		_, err = fresh.read(parseURI(doc.URI), "")
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

// statusDocument is the document of that URI; where there is none, or none of that name yet, an empty one in its place.
func (r *Request) statusDocument(uri *string) (*Document, error) {
	at := parseURI("untitled:x.json")
	if uri != nil {
		if doc, err := r.Document(*uri); err == nil {
			return doc, nil
		}
		at = parseURI(*uri)
	} else if len(r.Folders) > 0 {
		at = parseURI(fileURI(filepath.Join(r.Folders[0], "x.json")))
	}
	return newDocument(at, "", "", nil, r.Encoding, r.engineOf(at)), nil
}

// targetFrom says in a word where the target comes from.
func targetFrom(reading *lint.Reading) string {
	switch {
	case reading.Definition.Call != nil:
		return "file"
	case strings.HasPrefix(reading.TargetFrom, "--"):
		return "setting"
	case reading.TargetFrom == "default":
		return "default"
	}
	return "config"
}

// statusChanged tells a client that has asked for a status that it may be another one now.
func (s *Server) statusChanged() {
	if s.statusAsked.Load() {
		_ = s.out.notify("inrolint/statusChanged", struct{}{})
	}
}
