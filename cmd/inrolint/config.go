package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
)

func configCommand(p *program) *cobra.Command {
	var flags lintFlags
	format := "text"
	cmd := &cobra.Command{
		Use:   "config [PATH]",
		Short: "Show the settings for a file, and where each comes from",
		Long: `Show the resolved settings for a file or folder, each with the file and line it
comes from. Rules are listed where something is said of them, and where they are
off by default.`,
		Example: "  inrolint config flows/welcome.scenario.json",
		Args:    arguments(0, 1, "at most one path"),
		RunE: func(_ *cobra.Command, args []string) error {
			return p.settings(&flags, format, append(args, ".")[0])
		},
	}
	cmd.Flags().Var(word[string]{&format, []string{"text", "json"}}, "format", "how to write the settings")
	all := pflag.NewFlagSet("lint", pflag.ContinueOnError)
	flags.add(all)
	cmd.Flags().SortFlags = false
	for _, name := range []string{"target", "kind", "operation", "catalog", "config", "no-config", "select", "ignore", "severity", "baseline"} {
		cmd.Flags().AddFlag(all.Lookup(name))
	}
	return cmd
}

// settings prints the settings for a path.
func (p *program) settings(flags *lintFlags, format, path string) error {
	workspace, err := lint.New(flags.options)
	if err != nil {
		return asFailure(err)
	}
	settings, err := workspace.Settings(path)
	if err != nil {
		return asFailure(err)
	}
	if format == "json" {
		encoder := json.NewEncoder(&p.out)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		return asFailure(encoder.Encode(settings))
	}
	table := tabwriter.NewWriter(&p.out, 0, 0, 2, ' ', 0)
	for _, s := range settings {
		fmt.Fprintf(table, "%s:\t%s  (%s)\n", s.Name, s.Value, s.From)
	}
	return table.Flush()
}
