package lsp

import (
	"os"
	"path/filepath"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/act"
	"github.com/inrolint/inrolint/rules"
)

func init() {
	workers["comment"] = hideByComment
	workers["suppress"] = hideBySidecar
	workers["disable"] = disableRule
}

// waysToHide offers to hide a finding, with a reason, to switch its rule off, and to explain the rule.
func (o *actionOffers) waysToHide(c concern) {
	f := c.finding
	offer := func(title string, do taskKind) {
		o.add(actionOffer{
			title: title, kind: quickFix, diagnostics: []any{c.diagnostic}, costly: true,
			task: task{Do: do, Rule: f.Rule, Fingerprint: f.Fingerprint},
		})
	}
	if reading := o.doc.Reading(); !rules.AboutSuppressions(f.Rule) {
		if reading.Definition.JSONC {
			offer("Suppress "+f.Rule+" on this line", "comment")
		}
		if o.doc.Path != "" {
			offer("Suppress "+f.Rule+aboutSubject(f)+" in "+filepath.Base(o.doc.sidecar()), "suppress")
		}
	}
	if o.doc.Path != "" {
		offer("Disable "+f.Rule+" in "+filepath.Base(o.doc.config()), "disable")
	}
	title := "Explain " + f.Rule
	o.add(actionOffer{
		title: title, kind: quickFix, diagnostics: []any{c.diagnostic},
		command: &protocol316.Command{Title: title, Command: explainRuleCommand, Arguments: []any{f.Rule, true}},
	})
}

// aboutSubject says what a finding is about, for a title.
func aboutSubject(f *lint.Finding) string {
	if f.Subject == "" {
		return ""
	}
	return ` for "` + f.Subject + `"`
}

// finding returns the finding of a task, nil where it is gone.
func (d *Document) finding(t *task) *lint.Finding {
	found := d.Findings()
	for i := range found {
		if found[i].Fingerprint == t.Fingerprint && found[i].Rule == t.Rule {
			return &found[i]
		}
	}
	return nil
}

// hideByComment adds a comment above the line of a finding.
func hideByComment(_ *Request, doc *Document, t *task, c *changes) error {
	if f := doc.finding(t); f != nil {
		c.make(doc, act.IgnoreComment(doc.Definition().Tree, f.Range.Start.Offset, f.Rule))
	}
	return nil
}

// sidecar is the suppression file (absolute path) for findings in the document. It may not be there yet.
func (d *Document) sidecar() string {
	if path := d.Reading().Sidecar(); path != "" {
		return path
	}
	return filepath.Join(filepath.Dir(d.config()), lint.SuppressionsName)
}

// config is the configuration file (absolute path) that is nearest to the document. It may not be there yet.
func (d *Document) config() string {
	if path := d.Reading().NearestConfig(); path != "" {
		return path
	}
	return filepath.Join(d.engine.dir, lint.ConfigName)
}

// hideBySidecar adds an entry to the suppression file.
func hideBySidecar(r *Request, doc *Document, t *task, c *changes) error {
	f := doc.finding(t)
	if f == nil {
		return nil
	}
	sidecar, isNew, err := r.fileToChange(doc.sidecar())
	if err != nil {
		return err
	}
	name, err := filepath.Rel(filepath.Dir(sidecar.Path), doc.Path)
	if err != nil || strings.HasPrefix(name, "..") {
		return Failed("%s lies outside of the folder of %s", doc.Path, sidecar.Path)
	}
	entry := rules.Suppression{File: filepath.ToSlash(name), Rule: f.Rule, Subject: f.Subject, Reason: act.Reason}
	edit, ok := act.Suppress(sidecar.Text, entry)
	if !ok {
		return Failed("%s is written in a way that inrolint does not change; add the entry by hand", sidecar.Path)
	}
	if isNew {
		c.create(sidecar)
	}
	c.replaceBySnippet(sidecar, edit.Range, edit.NewText, snippetAt(sidecar.Text, edit, act.Reason))
	return nil
}

// snippetAt makes a snippet of an edit, with a placeholder where a word stands; "" where the editor's own indentation would get in
// the way: it indents a snippet like the line that it is put on.
func snippetAt(text string, edit syntax.Edit, word string) string {
	start := edit.Range.Start
	if start > 0 && text[start-1] != '\n' && text[start-1] != '\r' {
		return ""
	}
	before, after, found := strings.Cut(edit.NewText, word)
	if !found {
		return ""
	}
	escape := strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`)
	return escape.Replace(before) + "${1:" + escape.Replace(word) + "}" + escape.Replace(after)
}

// disableRule switches a rule off in the configuration.
func disableRule(r *Request, doc *Document, t *task, c *changes) error {
	config, isNew, err := r.fileToChange(doc.config())
	if err != nil {
		return err
	}
	edit, ok := act.Disable(config.Text, t.Rule, doc.Reading().LevelLine(t.Rule))
	if !ok {
		return Failed("%s is written in a way that inrolint does not change; set %s to off by hand", config.Path, t.Rule)
	}
	if isNew {
		c.create(config)
	}
	c.make(config, []syntax.Edit{edit})
	return nil
}

// fileToChange is the document of a file; where there is no such file, an empty one that is to be made.
func (r *Request) fileToChange(path string) (doc *Document, isNew bool, err error) {
	uri := fileURI(path)
	if doc, err = r.Document(uri); err == nil {
		return doc, false, nil
	}
	if _, missing := os.Lstat(path); !os.IsNotExist(missing) {
		return nil, false, err
	}
	at := parseURI(uri)
	return newDocument(at, "", "", nil, r.Encoding, r.engineOf(at)), true, nil
}
