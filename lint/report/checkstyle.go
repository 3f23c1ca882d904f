package report

import (
	"bufio"
	"encoding/xml"

	"github.com/inrolint/inrolint/lint"
)

type checkstyleReport struct {
	XMLName xml.Name          `xml:"checkstyle"`
	Version string            `xml:"version,attr"`
	Files   []*checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"` // the rule
}

// checkstyleVersion is the version of Checkstyle whose reports these are like; readers look at it, if at all, for a number.
const checkstyleVersion = "4.3"

// writeCheckstyle writes an XML report as Checkstyle does: every linted file, with its findings.
func writeCheckstyle(w *bufio.Writer, result *lint.Result, _ Options) error {
	report := checkstyleReport{Version: checkstyleVersion}
	for _, group := range byFile(result) {
		file := &checkstyleFile{Name: group.path}
		for i := range group.findings {
			f := &group.findings[i]
			file.Errors = append(file.Errors, checkstyleError{
				Line: f.Range.Start.Line, Column: f.Range.Start.Column,
				Severity: string(f.Severity), Message: f.Message, Source: lint.Name + "." + f.Rule,
			})
		}
		report.Files = append(report.Files, file)
	}
	return encodeXML(w, report)
}
