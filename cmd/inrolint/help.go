package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// helpColumns is how wide help is written: what a terminal has at least.
const helpColumns = 80

// usage writes how a command is called, its examples, the commands below it and its flags. Like cobra's, but no wider
// than [helpColumns], and without text/template, which would make the program larger and slower to start.
func usage(cmd *cobra.Command) error {
	out := cmd.OutOrStderr()
	fmt.Fprintln(out, "Usage:")
	if cmd.Runnable() {
		fmt.Fprintf(out, "  %s\n", cmd.UseLine())
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(out, "  %s [command]\n", cmd.CommandPath())
	}
	if cmd.HasExample() {
		fmt.Fprintf(out, "\nExamples:\n%s\n", cmd.Example)
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintln(out, "\nAvailable Commands:")
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() || c.Name() == "help" {
				fmt.Fprintf(out, "  %-*s %s\n", cmd.NamePadding(), c.Name(), c.Short)
			}
		}
	}
	if cmd.HasAvailableLocalFlags() {
		flagUsages(out, cmd.LocalFlags())
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(out, "\nUse \"%s [command] --help\" for more information about a command.\n", cmd.CommandPath())
	}
	return nil
}

// flagUsages writes flags under the headings that [under] gave them.
func flagUsages(out io.Writer, flags *pflag.FlagSet) {
	var headings []string
	groups := map[string]*pflag.FlagSet{}
	flags.VisitAll(func(f *pflag.Flag) {
		heading := otherFlags
		if given := f.Annotations[headingKey]; len(given) > 0 {
			heading = given[0]
		}
		if groups[heading] == nil {
			groups[heading] = pflag.NewFlagSet(heading, pflag.ContinueOnError)
			groups[heading].SortFlags = false
			headings = append(headings, heading)
		}
		groups[heading].AddFlag(f)
	})
	if at := slices.Index(headings, otherFlags); at >= 0 {
		headings = append(slices.Delete(headings, at, at+1), otherFlags)
	}
	for _, heading := range headings {
		text := strings.TrimRight(groups[heading].FlagUsagesWrapped(helpColumns), "\n ")
		if text != "" {
			fmt.Fprintf(out, "\n%s:\n%s\n", heading, text)
		}
	}
}

// otherFlags is the heading of the flags that none was given; they come last.
const otherFlags = "Flags"

// headingKey is the annotation of a flag that holds its heading.
const headingKey = "heading"

// under puts the flags that have none under a heading.
func under(heading string, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		if _, given := f.Annotations[headingKey]; !given {
			_ = flags.SetAnnotation(f.Name, headingKey, []string{heading})
		}
	})
}
