package lsp

import (
	"context"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// DocumentKind is what a document is to the server.
type DocumentKind uint8

const (
	Other        DocumentKind = iota // nothing that inrolint knows
	Definition                       // a scenario or campaign
	ConfigFile                       // .inrolint.yaml
	RuleFile                         // a rule of the user's own
	Suppressions                     // the sidecar
)

// Document is the text of one document at one version. It never changes; a change makes a new one.
type Document struct {
	URI      string // as the client writes it
	Path     string // absolute; "" for what is no file
	Name     string // last element of the URI
	Language string // language id of the client, "" for a file that is not open
	Version  *int32 // nil for a file that is not open
	Text     string
	Kind     DocumentKind

	key      string
	encoding syntax.Encoding
	engine   *engine

	reading func() (*lint.Reading, error)
	lines   func() *syntax.LineIndex
	trial   func() *lint.Trial             // nil where nothing is to be said of the document
	settled atomic.Pointer[[]lint.Finding] // what other files have made of the findings since; nil where they have changed nothing
	offers  func() *lint.Offers
	opening int64 // counts the openings of the session; 0 for a file that is not open
}

// newDocument makes the document of a text. What is known of the text is found out at the first use.
func newDocument(at location, text string, language string, version *int32, encoding syntax.Encoding, engine *engine) *Document {
	d := &Document{
		URI: at.uri, Path: at.path, Name: at.name, Language: language, Version: version, Text: text,
		Kind: kindOf(at, language), key: at.key(), encoding: encoding, engine: engine,
	}
	d.reading = sync.OnceValues(func() (*lint.Reading, error) { return engine.read(at, text) })
	d.lines = sync.OnceValue(func() *syntax.LineIndex { return syntax.NewLineIndex(text) })
	d.trial = sync.OnceValue(func() *lint.Trial { return engine.try(context.Background(), d) })
	d.offers = sync.OnceValue(func() *lint.Offers { return engine.offers(context.Background(), d) })
	return d
}

// reread is the same text, of which everything is found out again.
func (d *Document) reread(at location, engine *engine) *Document {
	again := newDocument(at, d.Text, d.Language, d.Version, d.encoding, engine)
	again.opening = d.opening
	return again
}

// kindOf tells what a document is by its name, and what it may be by its language.
func kindOf(at location, language string) DocumentKind {
	switch extension := strings.ToLower(path.Ext(at.name)); {
	case at.name == lint.ConfigName:
		return ConfigFile
	case at.name == lint.SuppressionsName:
		return Suppressions
	case extension == ".yaml", extension == ".yml":
		return RuleFile
	case extension == ".json", extension == ".jsonc", language == "json", language == "jsonc", language == "inrolint":
		return Definition
	}
	return Other
}

// Reading returns the definition with the settings that hold for it; nil where the document is no definition, or where the
// configuration cannot be read.
func (d *Document) Reading() *lint.Reading {
	if d.Kind != Definition {
		return nil
	}
	reading, err := d.reading()
	if err != nil {
		return nil
	}
	return reading
}

// Definition returns the model of the document; nil where it is no definition.
func (d *Document) Definition() *flow.Definition {
	reading := d.Reading()
	if reading == nil {
		return nil
	}
	return reading.Definition
}

// Findings returns what is found in this text, in file order. Nothing is said of a document that is no definition, that
// is excluded or whose configuration was never sound.
func (d *Document) Findings() []lint.Finding {
	if settled := d.settled.Load(); settled != nil {
		return *settled
	}
	t := d.trial()
	if t == nil {
		return nil
	}
	own := make([]lint.Finding, 0, len(t.Findings))
	for _, f := range t.Findings {
		if d.engine.path(f.File) == t.Reading.Path {
			own = append(own, f)
		}
	}
	return own
}

// Offers returns the fixes of the findings; nil where nothing is to be said of the document.
func (d *Document) Offers() *lint.Offers { return d.offers() }

// Lines returns the index of the text's lines.
func (d *Document) Lines() *syntax.LineIndex { return d.lines() }

// Offset returns the byte offset of a position. Past the end of a line is its end, past the last line the end of the text.
func (d *Document) Offset(at protocol316.Position) int {
	return d.Lines().Offset(int(min(at.Line, maxCoordinate)), int(min(at.Character, maxCoordinate)), d.encoding)
}

// maxCoordinate is the largest line or character of the protocol.
const maxCoordinate = 1<<31 - 1

// Span returns the bytes of a range of the protocol.
func (d *Document) Span(r protocol316.Range) syntax.Range {
	start, end := d.Offset(r.Start), d.Offset(r.End)
	return syntax.Range{Start: start, End: max(start, end)}
}

// Position returns the position of a byte offset.
func (d *Document) Position(offset int) protocol316.Position {
	return positionIn(d.Lines(), offset, d.encoding)
}

// Range returns the range of some bytes.
func (d *Document) Range(r syntax.Range) protocol316.Range {
	return protocol316.Range{Start: d.Position(r.Start), End: d.Position(r.End)}
}

func positionIn(lines *syntax.LineIndex, offset int, encoding syntax.Encoding) protocol316.Position {
	line, column := lines.Locate(offset, encoding)
	return protocol316.Position{Line: uint32(line), Character: uint32(column)}
}
