// Package report writes what a lint run found: for people (text), one finding a line (concise), for programs (json,
// jsonl), and in the formats that code hosts, CI servers and review tools read.
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
	Dir     string // working directory, absolute; formats for code hosts need it, since a finding's file is relative to it
	Root    string // root of the repository that it lies in, absolute; "" where there is none
	Status  int    // sarif: exit status of the run
	Failed  bool   // sarif: not everything could be done
}

// DefaultWidth is the number of columns where no terminal says otherwise.
const DefaultWidth = 100

// format is a way of writing a report.
type format struct {
	name  string
	write func(w *bufio.Writer, result *lint.Result, options Options) error
	texts bool // it needs the texts that findings lie in
	fixes bool // it shows how findings can be mended
	steps bool // it needs the places of the steps on the way to a finding
}

var formats = []format{
	{name: "text", write: writeText, texts: true, fixes: true},
	{name: "concise", write: writeConcise},
	{name: "json", write: writeJSON, fixes: true},
	{name: "jsonl", write: writeJSONLines, fixes: true},
	{name: "sarif", write: writeSARIF, texts: true, fixes: true, steps: true},
	{name: "github", write: writeGitHub},
	{name: "gitlab", write: writeGitLab},
	{name: "junit", write: writeJUnit},
	{name: "checkstyle", write: writeCheckstyle},
	{name: "rdjson", write: writeRDJSON, texts: true, fixes: true},
}

// Prepare lets a run keep what the format of that name needs of it.
func Prepare(options *lint.Options, name string) {
	for _, f := range formats {
		if f.name == name {
			options.KeepText = options.KeepText || f.texts
			if f.fixes && options.Fixes == lint.NoFixes {
				options.Fixes = lint.OfferFixes
			}
			options.KeepSteps = options.KeepSteps || f.steps
		}
	}
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
