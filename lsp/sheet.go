package lsp

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// sheet returns what is known of a YAML file beside the definitions; false for a file that is none of inrolint's.
func (r *Request) sheet(doc *Document) (complete.Sheet, bool) {
	sheet := complete.Sheet{Text: doc.Text}
	switch kind, ok := sheetKind(doc); {
	case !ok:
		return sheet, false
	default:
		sheet.Kind = kind
	}
	workspace := doc.engine.workspace
	if all, err := workspace.Rules(); err == nil {
		sheet.Rules = all
	} else {
		sheet.Rules = rules.Builtin() // the configuration is being written
	}
	if types, err := workspace.Types(doc.Path); err == nil {
		sheet.Types = types
	} else {
		sheet.Types = schema.Builtin()
	}
	sheet.Files = func() []string { return r.definitionsBelow(doc) }
	sheet.Subjects = func(file string) []complete.Named { return r.subjects(doc, file) }
	return sheet, true
}

var (
	ruleLine        = regexp.MustCompile(`(?m)^(id|severity|for|summary):`)
	suppressionLine = regexp.MustCompile(`(?m)^(- *\{?|  +)(rule|file): *\S`)
)

// sheetKind tells what a YAML file is: by its name, else by what it holds.
func sheetKind(doc *Document) (complete.SheetKind, bool) {
	switch {
	case doc.Kind == ConfigFile:
		return complete.ConfigSheet, true
	case doc.Kind == Suppressions:
		return complete.SuppressionSheet, true
	case doc.Kind != RuleFile:
		return 0, false
	case len(ruleLine.FindAllString(doc.Text, 2)) == 2:
		return complete.RuleSheet, true
	case len(suppressionLine.FindAllString(doc.Text, 2)) == 2:
		return complete.SuppressionSheet, true
	}
	return 0, false
}

// subjects are what findings in a definition can be about.
func (r *Request) subjects(sheet *Document, file string) []complete.Named {
	doc, err := r.Document(fileURI(filepath.Join(filepath.Dir(sheet.Path), filepath.FromSlash(file))))
	if err != nil || doc.Kind != Definition {
		return nil
	}
	var found []complete.Named
	for _, a := range definitionOf(doc).Actions {
		if subject := a.Subject(); subject != "" {
			found = append(found, complete.Named{Name: subject, Detail: a.TypeText})
		}
	}
	return found
}

// definitionsBelow are the definitions in the folder of a sheet and below, relative to it.
func (r *Request) definitionsBelow(sheet *Document) []string {
	folder := filepath.Dir(sheet.Path)
	paths, err := sheet.engine.workspace.Find(r.Context(), folder)
	if err != nil { // the configuration is wrong, perhaps because this very sheet is being written
		if plain, wrong := lint.New(lint.Options{Dir: folder, NoConfig: true}); wrong == nil {
			paths, _ = plain.Find(r.Context())
		}
	}
	var found []string
	for _, path := range paths {
		if name, err := filepath.Rel(folder, path); err == nil && !strings.HasPrefix(name, "..") {
			found = append(found, filepath.ToSlash(name))
		}
	}
	return found
}
