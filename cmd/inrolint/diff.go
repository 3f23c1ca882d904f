package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/diff"
	"github.com/inrolint/inrolint/lint/report"
)

// diffFlags are the flags of `inrolint diff`.
type diffFlags struct {
	format  string
	color   when
	options lint.Options
}

func diffCommand(p *program) *cobra.Command {
	flags := diffFlags{format: "text", color: "auto"}
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show what sending NEW as an update does to OLD",
		Long: `Show what sending NEW as an update does to OLD: what is kept, changed, created
and destroyed. One of the two can be -, standard input.

OLD is the record as the API answers it (GET /api/v1/scenarios/:id,
get_scenario, …), as it is, in its envelope, or among others in a list, where
the id of NEW says which is meant. NEW is the definition to be sent. The API
takes the lists of an update as complete: what NEW leaves out of "actions",
"triggers" or "campaign_rules" is destroyed.

Exit status: 0 nothing is destroyed, 1 something is, 2 wrong usage or
configuration, 3 a file could not be read or compared.`,
		Example: `  inrolint diff export.json welcome.scenario.update.json
  inrolint diff export.json new.scenario.update.json --format markdown > note.md
  curl … | inrolint diff - welcome.scenario.update.json`,
		Args: arguments(2, 2, "the two files OLD and NEW"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.diff(cmd.Context(), &flags, args[0], args[1])
		},
		ValidArgsFunction: completePaths,
	}
	cmd.Flags().Var(word[string]{&flags.format, report.ChangeFormats()}, "format", "how to write it")
	cmd.Flags().Var(word[when]{&flags.color, []string{"auto", "always", "never"}}, "color", "use colours; NO_COLOR is honoured")
	cmd.Flags().Var(word[lint.KindName]{&flags.options.Kind, lint.KindNames()}, "kind", "what NEW is, instead of detection")
	cmd.Flags().Var(fileNames{&flags.options.Catalogs}, "catalog", "the account's `FILE` of action and trigger types; repeatable")
	cmd.Flags().Var(fileName{&flags.options.Config}, "config", "use this configuration `FILE` instead of looking for "+lint.ConfigName)
	cmd.Flags().BoolVar(&flags.options.NoConfig, "no-config", false, "use no configuration file")
	return cmd
}

func (p *program) diff(ctx context.Context, flags *diffFlags, oldName, newName string) error {
	if oldName == lint.Stdin && newName == lint.Stdin {
		return errors.New("standard input (-) can be read once only; name a file for OLD or NEW")
	}
	old, err := p.answer(ctx, oldName)
	if err != nil {
		return failure{err}
	}
	next, err := p.answer(ctx, newName)
	if err != nil {
		return failure{err}
	}
	workspace, err := lint.New(flags.options)
	if err != nil {
		return asFailure(err)
	}
	change, err := workspace.CompareUpdate(oldName, old, newName, next)
	if err != nil {
		return asFailure(err)
	}
	if err := p.showChange(flags, oldName, newName, change); err != nil {
		return err
	}
	if change.Summary.Destroyed > 0 {
		p.fail(statusFindings)
	}
	return nil
}

func (p *program) showChange(flags *diffFlags, oldName, newName string, change *diff.Change) error {
	colors := lintFlags{color: flags.color}
	options := report.Options{Version: version, Color: flags.format == "text" && colors.colored(p.stdout)}
	comparison := &report.Comparison{Version: 1, Old: oldName, New: newName, Change: change}
	if err := report.WriteChange(&p.out, flags.format, comparison, options); err != nil {
		return failure{fmt.Errorf("the comparison cannot be written: %w", err)}
	}
	return nil
}
