package lsp

import (
	"path/filepath"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

var severities = map[lint.Severity]protocol316.DiagnosticSeverity{
	lint.Error:   protocol316.DiagnosticSeverityError,
	lint.Warning: protocol316.DiagnosticSeverityWarning,
	lint.Info:    protocol316.DiagnosticSeverityInformation,
}

// diagnosticsOf returns the findings in a document as diagnostics.
func diagnosticsOf(w *World, doc *Document) []protocol.Diagnostic {
	reading := doc.Reading()
	if reading == nil {
		return []protocol.Diagnostic{}
	}
	diagnostics := []protocol.Diagnostic{}
	for _, f := range doc.Findings() {
		if f.File == reading.Shown {
			diagnostics = append(diagnostics, w.Diagnostic(doc, &f))
		}
	}
	return diagnostics
}

// Diagnostic returns a finding that lies in the document as the client is shown it.
func (w *World) Diagnostic(doc *Document, f *lint.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range:    doc.Range(syntax.Range{Start: f.Range.Start.Offset, End: f.Range.End.Offset}),
		Severity: severities[f.Severity],
		Code:     f.Rule,
		Source:   lint.Name,
		Message:  f.Message,
		Data:     &protocol.DiagnosticData{Fingerprint: f.Fingerprint, Rule: f.Rule, Subject: f.Subject, Version: doc.Version},
	}
	if w.Client.Supports("textDocument.publishDiagnostics.codeDescriptionSupport") && f.URL != "" {
		d.CodeDescription = &protocol.CodeDescription{Href: f.URL}
	}
	if w.Client.Supports("textDocument.publishDiagnostics.relatedInformation") {
		for i := range f.Related {
			d.RelatedInformation = append(d.RelatedInformation, w.related(doc, &f.Related[i]))
		}
	}
	return d
}

func (w *World) related(doc *Document, r *lint.Related) protocol.RelatedInformation {
	in := doc
	if reading := doc.Reading(); reading == nil || r.File != reading.Shown {
		if other, err := w.Document(fileURI(filepath.Join(doc.engine.dir, filepath.FromSlash(r.File)))); err == nil {
			in = other
		}
	}
	return protocol.RelatedInformation{
		Location: protocol316.Location{URI: in.URI, Range: in.Range(syntax.Range{Start: r.Range.Start.Offset, End: r.Range.End.Offset})},
		Message:  r.Message,
	}
}
