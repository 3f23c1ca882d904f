package protocol

import (
	"encoding/json"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// Diagnostic is a finding on the wire. glsp's loses its code when it is read.
type Diagnostic struct {
	Range              protocol316.Range              `json:"range"`
	Severity           protocol316.DiagnosticSeverity `json:"severity,omitempty"`
	Code               string                         `json:"code,omitempty"`
	CodeDescription    *CodeDescription               `json:"codeDescription,omitempty"`
	Source             string                         `json:"source,omitempty"`
	Message            string                         `json:"message"`
	Tags               []protocol316.DiagnosticTag    `json:"tags,omitempty"`
	RelatedInformation []RelatedInformation           `json:"relatedInformation,omitempty"`
	Data               *DiagnosticData                `json:"data,omitempty"`
}

// CodeDescription says where a code is documented.
type CodeDescription struct {
	Href string `json:"href"`
}

// RelatedInformation is a further place of a diagnostic.
type RelatedInformation struct {
	Location protocol316.Location `json:"location"`
	Message  string               `json:"message"`
}

// DiagnosticData is what the client keeps of a diagnostic and sends back when it asks for code actions.
type DiagnosticData struct {
	Fingerprint string `json:"fingerprint"`
	Rule        string `json:"rule"`
	Subject     string `json:"subject,omitempty"`
	Version     *int32 `json:"version,omitempty"` // of the document; absent where it was closed
}

// UnmarshalJSON reads what a client sends back; data of another shape is none of ours and counts as absent.
func (d *DiagnosticData) UnmarshalJSON(text []byte) error {
	type plain DiagnosticData
	var p plain
	if json.Unmarshal(text, &p) == nil {
		*d = DiagnosticData(p)
	}
	return nil
}

// PublishDiagnosticsParams is glsp's with a version that may be negative.
type PublishDiagnosticsParams struct {
	URI         string       `json:"uri"`
	Version     *int32       `json:"version,omitempty"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// DiagnosticOptions is what the server says of pulled diagnostics.
type DiagnosticOptions struct {
	Identifier            string `json:"identifier,omitempty"`
	InterFileDependencies bool   `json:"interFileDependencies"`
	WorkspaceDiagnostics  bool   `json:"workspaceDiagnostics"`
}

// DocumentDiagnosticParams asks for the diagnostics of a document.
type DocumentDiagnosticParams struct {
	TextDocument     protocol316.TextDocumentIdentifier `json:"textDocument"`
	Identifier       string                             `json:"identifier"`
	PreviousResultID string                             `json:"previousResultId"`
}

// Kinds of reports.
const (
	ReportFull      = "full"
	ReportUnchanged = "unchanged"
)

// DocumentDiagnosticReport is a full report, or an unchanged one without items.
type DocumentDiagnosticReport struct {
	Kind     string        `json:"kind"`
	ResultID string        `json:"resultId,omitempty"`
	Items    *[]Diagnostic `json:"items,omitempty"`
}

// WorkspaceDiagnosticParams asks for the diagnostics of all documents.
type WorkspaceDiagnosticParams struct {
	Identifier         string             `json:"identifier"`
	PreviousResultIDs  []PreviousResultID `json:"previousResultIds"`
	WorkDoneToken      json.RawMessage    `json:"workDoneToken"`
	PartialResultToken json.RawMessage    `json:"partialResultToken"`
}

// PreviousResultID is what the client knows of a document.
type PreviousResultID struct {
	URI   string `json:"uri"`
	Value string `json:"value"`
}

// WorkspaceDiagnosticReport is the reports of many documents.
type WorkspaceDiagnosticReport struct {
	Items []WorkspaceDocumentDiagnosticReport `json:"items"`
}

// WorkspaceDocumentDiagnosticReport is the report of one document.
type WorkspaceDocumentDiagnosticReport struct {
	DocumentDiagnosticReport
	URI     string `json:"uri"`
	Version *int32 `json:"version"`
}
