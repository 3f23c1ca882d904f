package lint

import (
	"fmt"

	"github.com/inrolint/inrolint/lint/diff"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// CompareUpdate tells what sending next as an update does to the record in old, which is an answer of the API. nextName
// is the file whose settings hold: the catalogue of the account, the kind. The error says that one of the texts could not
// be understood, and why; it is a [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) CompareUpdate(oldName, old, nextName, next string) (*diff.Change, error) {
	path := absolute(w.dir, nextName)
	job, err := w.job(source{path: path, shown: shownPath(w.dir, path)})
	if err != nil {
		return nil, err
	}
	tree := syntax.Parse(next, syntax.Options{})
	if err := soundText(nextName, tree); err != nil {
		return nil, err
	}
	hints := w.hints(job)
	hints.Operation, hints.Record = flow.Update, nil
	def := flow.Build(tree, job.settings.types.value, hints)
	if def.Body == nil || def.Envelope != nil {
		return nil, fmt.Errorf("%s: it holds no definition that could be sent, so it cannot be compared; expected is the body of an update, or the tool call that carries it", nextName)
	}
	records, err := readRecords(oldName, old)
	if err != nil {
		return nil, err
	}
	record, err := chooseRecord(oldName, records, def)
	if err != nil {
		return nil, err
	}
	return diff.Compare(record, def), nil
}

// soundText refuses a text with syntax errors: what was lost there would count as left out.
func soundText(name string, tree *syntax.Tree) error {
	if len(tree.Errors()) == 0 {
		return nil
	}
	first := tree.Errors()[0]
	line, column := tree.Lines().Position(first.Range.Start)
	return fmt.Errorf("%s:%d:%d: it is not valid JSON, so it cannot be compared: %s", name, line, column, first.Message)
}

// readRecords reads the records of an answer of the API.
func readRecords(name, text string) ([]*flow.Record, error) {
	tree := syntax.Parse(text, syntax.Options{})
	if err := soundText(name, tree); err != nil {
		return nil, err
	}
	records := flow.ReadRecords(name, tree)
	if len(records) == 0 {
		return nil, fmt.Errorf(`%s: no scenario or campaign was found in it; expected is what the API answers: the record itself, {"scenario": {…}}, {"campaign": {…}} or a list of these`, name)
	}
	return records, nil
}

// chooseRecord returns the record that the update concerns: the only one, or the one with the update's id.
func chooseRecord(name string, records []*flow.Record, def *flow.Definition) (*flow.Record, error) {
	id := def.RecordID()
	for _, r := range records {
		if id != "" && r.ID == id {
			return r, nil
		}
	}
	switch {
	case len(records) > 1 && id == "":
		return nil, fmt.Errorf(`%s holds %d records; give the new definition the "id" of the one that it changes`, name, len(records))
	case len(records) > 1, id != "" && records[0].ID != "":
		return nil, fmt.Errorf("%s holds no record with the id %s, which the new definition changes", name, id)
	}
	return records[0], nil
}
