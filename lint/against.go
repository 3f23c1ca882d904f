package lint

import (
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
)

// records are the current records that updates are compared with, read once at the first use.
type records struct {
	in    *inputs
	path  string // a file or a folder, absolute
	shown string // the same as in findings
	read  func() (*recordIndex, error)
}

// recordIndex finds the record that a definition changes.
type recordIndex struct {
	only *flow.Record // the one record of a file; nil for several and for a folder
	byID map[string][]*flow.Record
}

func newRecords(dir, path string, in *inputs) *records {
	if path == "" {
		return nil
	}
	r := &records{in: in, path: absolute(dir, path)}
	r.shown = shownPath(dir, r.path)
	r.read = sync.OnceValues(r.load)
	return r
}

// find returns the record with that id and kind. Where the definition does not say which record it changes, it is the
// only one of a file, and none of a folder.
func (r *records) find(id string, kind flow.Kind) *flow.Record {
	index, err := r.read()
	if err != nil {
		return nil // said before the first file is linted
	}
	if only := index.only; only != nil && (id == "" || only.ID == "") {
		return only
	}
	for _, record := range index.byID[id] {
		if kind == flow.KindUnknown || record.Kind == flow.KindUnknown || record.Kind == kind {
			return record
		}
	}
	return nil
}

// uncompared says why an update was compared with no record although there are some; "" where it was, or is no update.
func (j *job) uncompared(def *flow.Definition) string {
	if j.against == nil || def.Operation != flow.Update || def.Body == nil || def.Against != nil {
		return ""
	}
	if _, err := j.against.read(); err != nil {
		return "" // said before the first file is linted
	}
	if id := def.RecordID(); id != "" {
		return fmt.Sprintf("%s: it was compared with nothing, since %s has no record with the id %s", j.shown, j.against.shown, id)
	}
	return fmt.Sprintf("%s: it was compared with nothing, since it does not say the id of the record that it changes; name the file of the export with --against", j.shown)
}

func (r *records) load() (*recordIndex, error) {
	r.in.exists(r.path)
	info, err := os.Stat(r.path)
	if err != nil {
		return nil, fmt.Errorf("%s: it cannot be read: %s", r.shown, reason(err))
	}
	if info.IsDir() {
		return r.loadFolder()
	}
	found, err := r.loadFile(r.path, r.shown)
	if err != nil {
		return nil, err
	}
	index := indexRecords(found)
	if len(found) == 1 {
		index.only = found[0]
	}
	return index, nil
}

func (r *records) loadFile(path, shown string) ([]*flow.Record, error) {
	text, err := r.in.read(path, math.MaxInt64-1)
	if err != nil {
		return nil, fmt.Errorf("%s: it cannot be read: %s", shown, reason(err))
	}
	return readRecords(shown, string(text))
}

// loadFolder reads every JSON file below the folder. One that holds no record is no export.
func (r *records) loadFolder() (*recordIndex, error) {
	files, err := r.in.list(r.path, "records", r.files)
	if err != nil {
		return nil, err
	}
	var found []*flow.Record
	for _, path := range files {
		below, _ := filepath.Rel(r.path, path)
		if inFile, err := r.loadFile(path, filepath.ToSlash(filepath.Join(r.shown, below))); err == nil {
			found = append(found, inFile...)
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s: no export of a scenario or campaign was found in this folder", r.shown)
	}
	return indexRecords(found), nil
}

// files returns every JSON file below the folder.
func (r *records) files() (files []string, err error) {
	err = filepath.WalkDir(r.path, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("%s: it cannot be read: %s", r.shown, reason(err))
		}
		if entry.Type().IsRegular() && strings.EqualFold(filepath.Ext(path), ".json") {
			files = append(files, path)
		}
		return nil
	})
	return files, err
}

func indexRecords(found []*flow.Record) *recordIndex {
	index := &recordIndex{byID: make(map[string][]*flow.Record, len(found))}
	for _, record := range found {
		if record.ID != "" {
			index.byID[record.ID] = append(index.byID[record.ID], record)
		}
	}
	return index
}
