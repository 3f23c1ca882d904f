package lsp

import (
	"strings"

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

// faded are the rules about what never takes effect; editors show it faded.
var faded = map[string]bool{"unreachable-action": true, "unused-suppression": true, "expired-suppression": true}

// diagnosticsOf returns the findings in an open definition as diagnostics.
func diagnosticsOf(w *World, doc *Document) []protocol.Diagnostic {
	diagnostics := []protocol.Diagnostic{}
	for _, f := range doc.Findings() {
		diagnostics = append(diagnostics, w.Diagnostic(doc, &f))
	}
	return diagnostics
}

// Diagnostic returns a finding that lies in the document as the client is shown it.
func (w *World) Diagnostic(doc *Document, f *lint.Finding) protocol.Diagnostic {
	return w.diagnostic(doc.engine, doc, f)
}

// diagnostic returns a finding of an engine in the document.
func (w *World) diagnostic(e *engine, doc *Document, f *lint.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range:    doc.Range(syntax.Range{Start: f.Range.Start.Offset, End: f.Range.End.Offset}),
		Severity: severities[f.Severity],
		Code:     f.Rule,
		Source:   lint.Name,
		Message:  f.Message,
		Data:     &protocol.DiagnosticData{Fingerprint: f.Fingerprint, Rule: f.Rule, Subject: f.Subject, Version: doc.Version},
	}
	if faded[f.Rule] && w.Client.Lists("textDocument.publishDiagnostics.tagSupport.valueSet", int(protocol316.DiagnosticTagUnnecessary)) {
		d.Tags = []protocol316.DiagnosticTag{protocol316.DiagnosticTagUnnecessary}
	}
	if w.Client.Supports("textDocument.publishDiagnostics.codeDescriptionSupport") && f.URL != "" {
		d.CodeDescription = &protocol.CodeDescription{Href: f.URL}
	}
	if w.Client.Supports("textDocument.publishDiagnostics.relatedInformation") {
		for i := range f.Related {
			d.RelatedInformation = append(d.RelatedInformation, w.related(e, doc, &f.Related[i]))
		}
	}
	return d
}

func (w *World) related(e *engine, doc *Document, r *lint.Related) protocol.RelatedInformation {
	in := doc
	if path := e.path(r.File); doc.Path != "" && path != doc.Path {
		if other, err := w.Document(fileURI(path)); err == nil {
			in = other
		}
	}
	return protocol.RelatedInformation{
		Location: protocol316.Location{URI: in.URI, Range: in.Range(syntax.Range{Start: r.Range.Start.Offset, End: r.Range.End.Offset})},
		Message:  r.Message,
	}
}

// configCode is the code of what is wrong in a configuration file, a rule file, a catalogue or a list of suppressions.
const configCode = "config"

// configDiagnostic returns what is wrong in a configuration file as the client is shown it: the word at that place.
func configDiagnostic(doc *Document, problem *lint.ConfigError) protocol.Diagnostic {
	at := syntax.Range{}
	if problem.Line > 0 {
		at.Start = doc.Lines().Offset(problem.Line-1, max(problem.Column-1, 0), syntax.UTF32)
		at.End = doc.Lines().LineRange(problem.Line - 1).End
		if word := strings.IndexAny(doc.Text[at.Start:max(at.Start, at.End)], " \t:,]}#"); word > 0 {
			at.End = at.Start + word
		}
		at.End = max(at.Start, at.End)
	}
	return protocol.Diagnostic{
		Range: doc.Range(at), Severity: protocol316.DiagnosticSeverityError, Code: configCode, Source: lint.Name, Message: problem.Message,
	}
}
