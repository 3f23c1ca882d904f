// Package report writes what a lint run found: for people (text), one finding a line (concise), and for programs (json, jsonl).
package report

import (
	"bufio"
	"io"

	"github.com/inrolint/inrolint/lint"
)

// Options is how a report is written.
type Options struct {
	Version string // version of the program
	Color   bool   // text and concise: mark with colours
	Width   int    // text: columns of a line; 0 is DefaultWidth
	Quiet   bool   // text: findings only, no closing line
}

// DefaultWidth is the number of columns where no terminal says otherwise.
const DefaultWidth = 100

// format is a way of writing a report.
type format struct {
	name  string
	write func(w *bufio.Writer, result *lint.Result, options Options) error
}

var formats = []format{
	{"text", writeText},
	{"concise", writeConcise},
	{"json", writeJSON},
	{"jsonl", writeJSONLines},
}

// Formats lists the names of the formats.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Write writes the report in the format of that name, which must be one of [Formats].
func Write(w io.Writer, name string, result *lint.Result, options Options) error {
	if options.Width <= 0 {
		options.Width = DefaultWidth
	}
	out := bufio.NewWriterSize(w, 64<<10)
	for _, f := range formats {
		if f.name == name {
			if err := f.write(out, result, options); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}
