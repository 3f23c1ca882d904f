package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
)

// failOn is the severity from which findings make exit status 1, or never.
type failOn string

// never keeps findings from making exit status 1.
const never failOn = "never"

// when says when to use colours.
type when string

// lintFlags are the flags of `lint`.
type lintFlags struct {
	options     lint.Options
	outputs     []output
	output      string
	failOn      failOn
	maxWarnings int // -1: no limit
	color       when
	stdinName   string
	fixes       fixFlags
	quiet       bool
	verbose     bool
	stats       bool
	watch       bool
}

// output is a report to write.
type output struct {
	format string
	file   string // "" is standard output
	stderr bool   // or standard error
}

func (f *lintFlags) add(set *pflag.FlagSet) {
	f.failOn, f.maxWarnings, f.color, f.options.MaxFileSize = failOn(lint.Error), -1, "auto", lint.DefaultMaxFileSize
	o := &f.options
	set.SortFlags = false
	addTargetFlags(set, o)
	set.Var(fileName{&f.stdinName}, "stdin-filename", "`NAME` of standard input, for detection and findings")
	set.Var(size{&o.MaxFileSize}, "max-file-size", "do not lint larger files")
	under("Definitions", set)
	set.Var(ruleIDs{&o.Select}, "select", "run these rules only, also those that are off")
	set.Var(ruleIDs{&o.Ignore}, "ignore", "do not run these rules")
	set.Var(ruleLevels{&o.Severity}, "severity", "give a rule's findings this level (off, info, warning, error)")
	under("Rules", set)
	set.Var(formats{&f.outputs}, "format", "how to write findings: "+strings.Join(report.Formats(), ", ")+"; repeatable as FORMAT=FILE (default text)")
	set.VarP(fileName{&f.output}, "output", "o", "write to this `FILE` instead of standard output")
	set.BoolVarP(&f.quiet, "quiet", "q", false, "write findings and failures only")
	set.BoolVarP(&f.verbose, "verbose", "v", false, "say how each file was taken")
	set.BoolVar(&f.stats, "stats", false, "say on standard error how long each phase and each rule took, and how much was read")
	set.Var(word[when]{&f.color, []string{"auto", "always", "never"}}, "color", "use colours; NO_COLOR is honoured")
	under("Reports", set)
	f.fixes.add(set)
	under("Fixes", set)
	set.Var(word[failOn]{&f.failOn, failOnWords()}, "fail-on", "least severity that makes exit status 1")
	set.Var(positive{&f.maxWarnings, 0}, "max-warnings", "more warnings than this make exit status 1")
	under("Exit status", set)
	f.addAdoption(set)
	under("Only what is new", set)
	f.addWatch(set)
	set.VarP(positive{&o.Jobs, 1}, "jobs", "j", "lint so many files at once (default: one for each core)")
	under("Running", set)
}

// addTargetFlags adds the flags that say what definitions are and what they are compared with.
func addTargetFlags(set *pflag.FlagSet, o *lint.Options) {
	set.Var(word[lint.TargetSet]{&o.Target, lint.TargetSets()}, "target", "where the definitions are to be sent (default: the configuration's, else rest)")
	set.Var(word[lint.KindName]{&o.Kind, lint.KindNames()}, "kind", "what the definitions are, instead of detection")
	set.Var(word[lint.OperationName]{&o.Operation, lint.OperationNames()}, "operation", "what the definitions are sent for, instead of detection")
	set.Var(fileName{&o.Against}, "against", "the current `EXPORT` of the record that an update changes: a file, or a folder searched by id")
	set.Var(fileNames{&o.Catalogs}, "catalog", "the account's `FILE` of action and trigger types, as inrolint catalog import makes it; repeatable")
	set.Var(fileName{&o.Config}, "config", "use this configuration `FILE` instead of looking for "+lint.ConfigName)
	set.BoolVar(&o.NoConfig, "no-config", false, "use no configuration file")
}

func failOnWords() []string { return append(textsOf(lint.Severities()), string(never)) }

func textsOf[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return texts
}

// formats is a flag that takes FORMAT or FORMAT=FILE and can be repeated.
type formats struct{ outputs *[]output }

func (f formats) Set(text string) error {
	name, file, toFile := strings.Cut(text, "=")
	if toFile && file == "" {
		return fmt.Errorf("%q names no file", text)
	}
	if err := oneOf(name, report.Formats()); err != nil {
		return err
	}
	if file == "-" {
		file = ""
	}
	for _, other := range *f.outputs {
		if sameFile(other.file, file) {
			return fmt.Errorf("%s and %s would both be written to %s", other.format, name, or(file, "standard output"))
		}
	}
	*f.outputs = append(*f.outputs, output{format: name, file: file})
	return nil
}

func (formats) String() string { return "" }
func (formats) Type() string   { return "FORMAT[=FILE]" }

// settle returns the reports to write, once all flags are known.
func (f *lintFlags) settle() ([]output, error) {
	outputs := slices.Clone(f.outputs)
	bare := slices.IndexFunc(outputs, func(o output) bool { return o.file == "" })
	if bare < 0 && (len(outputs) == 0 || f.output != "") {
		outputs = append(outputs, output{format: "text"})
		bare = len(outputs) - 1
	}
	if f.output == "" || f.output == "-" {
		return outputs, nil
	}
	if slices.ContainsFunc(outputs, func(o output) bool { return sameFile(o.file, f.output) }) {
		return nil, fmt.Errorf("--output: %s would be written twice", f.output)
	}
	outputs[bare].file = f.output
	return outputs, nil
}

// sameFile reports whether two names of outputs are one file's; "" is standard output.
func sameFile(a, b string) bool {
	return a == b || a != "" && b != "" && filepath.Clean(a) == filepath.Clean(b)
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
