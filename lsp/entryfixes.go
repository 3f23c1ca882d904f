package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/act"
	"github.com/inrolint/inrolint/lsp/protocol"
	"github.com/inrolint/inrolint/rules"
)

func init() { workers["remove-entry"] = removeEntry }

// entryFixes offers to remove the entries of a suppression file that hide nothing.
func (o *actionOffers) entryFixes() {
	if !o.wants(quickFix) {
		return
	}
	for _, raw := range o.context.Diagnostics {
		var d protocol.Diagnostic
		if json.Unmarshal(raw, &d) != nil || d.Source != lint.Name || !rules.AboutSuppressions(d.Code) {
			continue
		}
		offset := o.doc.Span(d.Range).Start
		if _, ok := act.RemoveEntry(o.doc.Text, offset); ok {
			o.add(actionOffer{title: "Remove the entry", kind: quickFix, preferred: true, diagnostics: []any{raw}, task: task{Do: "remove-entry", Offset: offset}})
		}
	}
}

// removeEntry removes an entry of a suppression file.
func removeEntry(_ *Request, doc *Document, t *task, c *changes) error {
	if edit, ok := act.RemoveEntry(doc.Text, t.Offset); ok {
		c.make(doc, []syntax.Edit{edit})
	}
	return nil
}
