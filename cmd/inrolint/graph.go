package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/graph"
)

// graphFlags are the flags of `inrolint graph`.
type graphFlags struct {
	options   lint.Options
	format    string
	output    string
	theme     graph.Theme
	color     when
	stdinName string
}

func graphCommand(p *program) *cobra.Command {
	flags := graphFlags{format: "text", theme: graph.Auto, color: "auto"}
	cmd := &cobra.Command{
		Use:   "graph FILE",
		Short: "Draw the flow of a definition, with its findings",
		Long: `Draw the flow of a definition as people draw it: triggers or audience on top,
every action with its text, branches with their meaning, findings marked on the
steps they are about. - is standard input.

text is a tree for the terminal, svg a picture that needs nothing else, mermaid
is shown by GitHub and GitLab in Markdown, dot is for Graphviz.

A file with mistakes is drawn as far as it can be read. Exit status: 0 also with
findings, 2 wrong usage or configuration, 3 the file could not be read or the
drawing not be written.`,
		Example: `  inrolint graph flows/welcome.scenario.json
  inrolint graph welcome.scenario.json --format svg --output welcome.svg
  inrolint graph welcome.scenario.json --format dot | dot -Tpng -o welcome.png
  generate | inrolint graph - --stdin-filename new.scenario.json`,
		Args:              arguments(1, 1, "one file, or - for standard input"),
		RunE:              func(cmd *cobra.Command, args []string) error { return p.graph(cmd.Context(), &flags, args[0]) },
		ValidArgsFunction: completePaths,
	}
	flags.add(cmd)
	return cmd
}

func (f *graphFlags) add(cmd *cobra.Command) {
	set := cmd.Flags()
	set.SortFlags = false
	themes := textsOf(graph.Themes())
	colors := []string{"auto", "always", "never"}
	set.Var(word[string]{&f.format, graph.Formats()}, "format", "draw it as")
	set.VarP(fileName{&f.output}, "output", "o", "write to this `FILE` instead of standard output")
	set.Var(word[graph.Theme]{&f.theme, themes}, "theme", "colours of an svg; auto follows the viewer")
	set.Var(word[when]{&f.color, colors}, "color", "use colours in a text; NO_COLOR is honoured")
	addTargetFlags(set, &f.options)
	set.Var(fileName{&f.stdinName}, "stdin-filename", "`NAME` of standard input, for detection and findings")
}

// graph reads a file and draws it.
func (p *program) graph(ctx context.Context, flags *graphFlags, path string) error {
	drawn, err := p.readGraph(ctx, flags, path)
	if err != nil || drawn == nil {
		return err
	}
	options := graph.Options{Theme: flags.theme, Color: flags.color == "always"}
	if flags.output == "" || flags.output == "-" {
		colors := lintFlags{color: flags.color}
		options.Color, options.Width = colors.colored(p.stdout), columns(p.stdout)
	}
	text, err := drawn.Draw(flags.format, options)
	if err != nil {
		return err
	}
	if flags.output == "" || flags.output == "-" {
		p.out.WriteString(text)
		return nil
	}
	err = spare(flags.output, path)
	if err == nil {
		err = lint.WriteFile(flags.output, text)
	}
	if err != nil {
		p.cannotWrite(flags.output, err)
	}
	return nil
}

// readGraph lints a file and makes its graph; nil where it could not be read, which was said then.
func (p *program) readGraph(ctx context.Context, flags *graphFlags, path string) (*graph.Graph, error) {
	options := flags.options
	options.KeepDefinitions = true
	switch {
	case path == lint.Stdin:
		options.Stdin, options.StdinName = p.stdin, flags.stdinName
	case flags.stdinName != "":
		return nil, errors.New("--stdin-filename names standard input, but the file is not -")
	default:
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return nil, fmt.Errorf("%s is a folder; inrolint graph draws one file", strings.TrimSuffix(path, "/"))
		}
	}
	workspace, err := lint.New(options)
	if err != nil {
		return nil, asFailure(err)
	}
	result, err := workspace.Lint(ctx, path)
	if err != nil {
		return nil, asFailure(err)
	}
	for _, problem := range result.Problems {
		p.say("%s", problem)
		p.fail(statusFailed)
	}
	if len(result.Files) != 1 {
		return nil, nil
	}
	file := &result.Files[0]
	return graph.Build(file.Definition, findingsIn(result, file.Path)), nil
}

// findingsIn returns the findings that lie in a file.
func findingsIn(result *lint.Result, path string) []lint.Finding {
	var findings []lint.Finding
	for _, f := range result.Findings {
		if f.File == path {
			findings = append(findings, f)
		}
	}
	return findings
}
