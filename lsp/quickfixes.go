package lsp

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	workers["fix"] = makeFix
	workers["fix-rule"] = fixRule
	workers["fix-all"] = fixAll
}

// mostProofBytes is how many bytes are linted at most to prove fixes before they are chosen: a proof lints the whole text.
const mostProofBytes = 1 << 20

// quickFixes offers what mends the findings at the range, and what hides them.
func (o *actionOffers) quickFixes() {
	if !o.wants(quickFix) {
		return
	}
	concerned := o.findings()
	proofs := 0
	for _, c := range concerned {
		proofs += len(o.doc.Offers().Titles(c.finding.Fingerprint))
	}
	prove := !o.request.Client.resolvesActions() || proofs*len(o.doc.Text) <= mostProofBytes
	for _, c := range concerned {
		if prove {
			o.fixes(c)
		} else {
			o.unprovedFixes(c)
		}
	}
	o.rulesToFix(concerned)
	for _, c := range concerned {
		o.waysToHide(c)
	}
}

// concern is a finding that actions are asked for, with the diagnostic that the client shows for it.
type concern struct {
	finding    *lint.Finding
	diagnostic any
}

// findings are those at the range, and those whose diagnostics the client names.
func (o *actionOffers) findings() []concern {
	named := make([]protocol.Diagnostic, len(o.context.Diagnostics))
	for i, raw := range o.context.Diagnostics {
		_ = json.Unmarshal(raw, &named[i]) // of another server
	}
	var concerned []concern
	all := o.doc.Findings()
	for i := range all {
		f := &all[i]
		own := o.request.Diagnostic(o.doc, f)
		at := slices.IndexFunc(named, func(d protocol.Diagnostic) bool { return sameDiagnostic(&d, &own) })
		switch {
		case at >= 0:
			concerned = append(concerned, concern{f, o.context.Diagnostics[at]})
		case o.oneFix: // no other than the named one
		case f.Range.Start.Offset <= o.at.End && o.at.Start <= f.Range.End.Offset:
			concerned = append(concerned, concern{f, own})
		}
	}
	return concerned
}

// sameDiagnostic reports whether a diagnostic of the client is our own. Not every client keeps data.
func sameDiagnostic(d, own *protocol.Diagnostic) bool {
	if d.Data != nil && d.Data.Fingerprint != "" {
		return d.Data.Fingerprint == own.Data.Fingerprint && d.Code == own.Code
	}
	return d.Code == own.Code && d.Range == own.Range
}

// fixes offers the fixes that are proved to mend a finding.
func (o *actionOffers) fixes(c concern) {
	for i, fix := range o.doc.Offers().Fixes(c.finding.Fingerprint) {
		title := fix.Title
		if !fix.Safe {
			title += unsafeMark
		}
		o.addFix(c, title, fix.Title, i == 0 && fix.Safe, false)
	}
}

// unsafeMark stands behind the title of a fix that may change the meaning, or bring other findings.
const unsafeMark = " (unsafe)"

// unprovedFixes offers the fixes of a finding, to be proved when one of them is chosen.
func (o *actionOffers) unprovedFixes(c concern) {
	for _, title := range o.doc.Offers().Titles(c.finding.Fingerprint) {
		o.addFix(c, title, title, false, true)
	}
}

func (o *actionOffers) addFix(c concern, title, fix string, preferred, costly bool) {
	o.add(actionOffer{
		title: title, kind: quickFix, preferred: preferred, diagnostics: []any{c.diagnostic}, costly: costly,
		task: task{Do: "fix", Rule: c.finding.Rule, Fingerprint: c.finding.Fingerprint, Fix: fix},
	})
}

// makeFix makes one fix of one finding.
func makeFix(_ *Request, doc *Document, t *task, c *changes) error {
	for _, fix := range doc.Offers().Fixes(t.Fingerprint) {
		if fix.Title == t.Fix {
			c.make(doc, editsOf(fix.Edits))
			return nil
		}
	}
	return Failed("%q would not mend this %s: with the change made the finding is still there, or another mistake is", t.Fix, t.Rule)
}

// editsOf returns edits as byte edits.
func editsOf(edits []lint.Edit) []syntax.Edit {
	made := make([]syntax.Edit, len(edits))
	for i, e := range edits {
		made[i] = syntax.Edit{Range: syntax.Range{Start: e.Range.Start.Offset, End: e.Range.End.Offset}, NewText: e.NewText}
	}
	return made
}

// rulesToFix offers to mend all findings of a rule, where it speaks more than once.
func (o *actionOffers) rulesToFix(concerned []concern) {
	var done []string
	for _, c := range concerned {
		rule := c.finding.Rule
		count := o.doc.Offers().OfRule(rule)
		if count < 2 || slices.Contains(done, rule) || o.doc.Offers().Titles(c.finding.Fingerprint) == nil {
			continue
		}
		done = append(done, rule)
		title, unsafe := fmt.Sprintf("Fix all %d findings of %s in this file", count, rule), o.onlyUnsafe(c)
		if unsafe {
			title += unsafeMark
		}
		o.add(actionOffer{title: title, kind: quickFix, diagnostics: []any{c.diagnostic}, costly: true, task: task{Do: "fix-rule", Rule: rule, Unsafe: unsafe}})
	}
}

// onlyUnsafe reports whether a finding has fixes and none of them is safe.
func (o *actionOffers) onlyUnsafe(c concern) bool {
	if !o.request.Client.resolvesActions() || len(o.doc.Text) <= mostProofBytes {
		fixes := o.doc.Offers().Fixes(c.finding.Fingerprint)
		return len(fixes) > 0 && !fixes[0].Safe
	}
	return false
}

// fixRule mends the findings of one rule.
func fixRule(r *Request, doc *Document, t *task, c *changes) error {
	mode := lint.MakeSafeFixes
	if t.Unsafe {
		mode = lint.MakeEveryFix
	}
	fixed, err := doc.engine.workspace.FixRule(r.Context(), doc.Reading().Path, doc.Text, t.Rule, mode)
	if err != nil {
		return err
	}
	c.make(doc, editsOf(fixed.Edits))
	return nil
}

// sourceActions offers to make every safe fix of the file.
func (o *actionOffers) sourceActions() {
	if !o.wants(fixAllKind) || o.doc.Offers().Len() == 0 {
		return
	}
	o.add(actionOffer{title: "Fix all that can be fixed safely (inrolint)", kind: fixAllKind, costly: true, task: task{Do: "fix-all"}})
}

// fixAll makes every safe fix.
func fixAll(r *Request, doc *Document, _ *task, c *changes) error {
	fixed, err := doc.engine.workspace.FixText(r.Context(), doc.Reading().Path, doc.Text, lint.MakeSafeFixes)
	if err != nil {
		return err
	}
	c.make(doc, editsOf(fixed.Edits))
	return nil
}
