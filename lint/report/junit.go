package report

import (
	"bufio"
	"encoding/xml"
	"fmt"

	"github.com/inrolint/inrolint/lint"
)

type junitReport struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Time     string      `xml:"time,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Time    string        `xml:"time,attr"`
	Failure *junitProblem `xml:"failure"`
	Error   *junitProblem `xml:"error"`
}

type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// noTime stands where JUnit wants a duration: a report of the same files is the same whenever it is made.
const noTime = "0"

// writeJUnit writes a suite a file. A finding is a failed test, a file without any is one passed test, and a file that
// could not be linted is a test that could not be run.
func writeJUnit(w *bufio.Writer, result *lint.Result, options Options) error {
	report := junitReport{Name: lint.Name}
	for _, group := range byFile(result) {
		report.add(junitSuite{Name: group.path, Cases: junitCases(group, options)})
	}
	for _, problem := range result.Problems {
		failed := junitCase{Name: "is linted", Class: problem.Path, File: options.fromRoot(problem.Path), Time: noTime,
			Error: &junitProblem{Message: problem.Reason, Type: "not-linted", Text: problem.String()}}
		report.add(junitSuite{Name: problem.Path, Cases: []junitCase{failed}})
	}
	return encodeXML(w, report)
}

// add adds a suite and counts its tests.
func (r *junitReport) add(suite junitSuite) {
	suite.Time = noTime
	suite.Tests = len(suite.Cases)
	for _, c := range suite.Cases {
		if c.Failure != nil {
			suite.Failures++
		}
		if c.Error != nil {
			suite.Errors++
		}
	}
	r.Tests += suite.Tests
	r.Failures += suite.Failures
	r.Errors += suite.Errors
	r.Suites = append(r.Suites, suite)
}

// junitCases makes the tests of a file. Their names hold no line, so that a test keeps its history when lines move;
// a number tells equals apart.
func junitCases(group fileGroup, options Options) []junitCase {
	file := options.fromRoot(group.path)
	if len(group.findings) == 0 {
		return []junitCase{{Name: "no findings", Class: group.path, File: file, Time: noTime}}
	}
	seen := map[string]int{}
	cases := make([]junitCase, len(group.findings))
	for i := range group.findings {
		f := &group.findings[i]
		name := f.Rule
		if f.Subject != "" {
			name += " " + f.Subject
		}
		if seen[name]++; seen[name] > 1 {
			name = fmt.Sprintf("%s #%d", name, seen[name])
		}
		at := f.Range.Start
		text := fmt.Sprintf("%s:%d:%d: %s %s: %s", f.File, at.Line, at.Column, f.Severity, f.Rule, f.Message)
		if f.URL != "" {
			text += "\n" + f.URL
		}
		cases[i] = junitCase{Name: name, Class: group.path, File: file, Time: noTime,
			Failure: &junitProblem{Message: sentences(f.What, f.Suggestion), Type: string(f.Severity), Text: text}}
	}
	return cases
}
