package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint/nearest"
)

const longHelp = `inrolint tells the author of an Inrō automation, before anything is sent,
whether the API will take the definition, what sending it will destroy, and
whether it will do for the contact what its author meant.

inrolint PATH… is inrolint lint PATH…, with the same flags.

Exit status: 0 nothing found that counts, 1 findings, 2 wrong usage or
configuration, 3 something could not be read or written.`

const rootExamples = `  inrolint                                   lint the working directory
  inrolint flows/welcome.scenario.json       lint one file
  inrolint --target mcp flows                lint what an assistant sends
  inrolint rules explain orphan-parent-key   read about a rule`

// newRoot makes the command tree.
func newRoot(p *program) *cobra.Command {
	var flags lintFlags
	var showVersion bool
	root := &cobra.Command{
		Use:           "inrolint [PATH…]",
		Short:         "Check Inrō scenarios and campaigns before they are sent",
		Long:          longHelp,
		Example:       rootExamples,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if showVersion {
				return p.version()
			}
			if err := notACommand(cmd, args); err != nil {
				return err
			}
			return p.lint(cmd.Context(), &flags, args)
		},
		ValidArgsFunction: completePaths,
	}
	flags.add(root.Flags())
	root.Flags().BoolVar(&showVersion, "version", false, "print the version")
	root.SetFlagErrorFunc(flagError)
	root.SetUsageFunc(usage)
	root.AddCommand(lintCommand(p), diffCommand(p), graphCommand(p), rulesCommand(p), schemaCommand(p), catalogCommand(p), configCommand(p), lspCommand(p), versionCommand(p))
	root.AddCommand(packagingCommands(p)...)
	root.AddCommand(initCommand(p))
	root.SetHelpCommand(helpCommand())
	root.InitDefaultCompletionCmd()
	describeCompletion(root)
	completeFlags(root)
	return root
}

// notACommand refuses a word that is no path and probably a misspelt command.
func notACommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 || strings.ContainsAny(args[0], `./\`) {
		return nil
	}
	if _, err := os.Lstat(args[0]); err == nil {
		return nil
	}
	meant := commandsCalled(cmd, args[0])
	if near, ok := nearest.Of(args[0], commandNames(cmd)); ok && len(meant) == 0 {
		meant = []string{fmt.Sprintf("%q", near)}
	}
	if len(meant) == 0 {
		return nil
	}
	return fmt.Errorf("there is no file, folder or command %q; did you mean the command %s?", args[0], strings.Join(meant, " or "))
}

// commandsCalled returns the quoted paths of the commands that are called so elsewhere, and of those below a command that have the
// name.
func commandsCalled(root *cobra.Command, name string) []string {
	var paths []string
	for _, group := range root.Commands() {
		if slices.Contains(group.SuggestFor, name) {
			paths = append([]string{fmt.Sprintf("%q", group.Name())}, paths...)
		}
		if slices.Contains(commandNames(group), name) {
			paths = append(paths, fmt.Sprintf("%q", group.Name()+" "+name))
		}
	}
	return paths
}

func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if !c.Hidden {
			names = append(names, c.Name())
		}
	}
	return names
}

// needSubcommand refuses a command that does nothing by itself.
func needSubcommand(cmd *cobra.Command, args []string) error {
	names := commandNames(cmd)
	if len(args) == 0 {
		return fmt.Errorf("%s needs one of %s", cmd.CommandPath(), strings.Join(names, ", "))
	}
	return unknownWord(cmd.CommandPath(), args[0], names)
}

// unknownWord is the error for a word that is none of a closed list.
func unknownWord(command, word string, known []string) error {
	message := fmt.Sprintf("%s does not know %q; it is one of %s", command, word, strings.Join(known, ", "))
	if near, ok := nearest.Of(word, known); ok {
		message += fmt.Sprintf("; did you mean %q?", near)
	}
	return errors.New(message)
}

// arguments says how many arguments a command takes.
func arguments(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < least || len(args) > most {
			return fmt.Errorf("%s takes %s; see %s --help", cmd.CommandPath(), what, cmd.CommandPath())
		}
		return nil
	}
}

// flagError says what is wrong with a flag, with the nearest one where there is none of that name.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &invalid):
		why := errors.Unwrap(invalid)
		if invalid.GetFlag().Value.Type() == "bool" {
			why = oneOf(invalid.GetValue(), []string{"true", "false"})
		}
		return fmt.Errorf("--%s: %w", invalid.GetFlag().Name, why)
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return fmt.Errorf("there is no flag -%s; see %s --help", unknown.GetSpecifiedName(), cmd.CommandPath())
	case errors.As(err, &unknown):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		message := fmt.Sprintf("there is no flag --%s; ", unknown.GetSpecifiedName())
		if near, ok := nearest.Of(unknown.GetSpecifiedName(), names); ok {
			message += fmt.Sprintf("did you mean --%s? ", near)
		}
		return fmt.Errorf("%ssee %s --help", message, cmd.CommandPath())
	}
	return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
}

// helpCommand is cobra's, but an unknown command is wrong usage.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND…]",
		Short:   "Explain a command",
		Example: "  inrolint help rules test",
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return unknownWord("inrolint help", strings.Join(rest, " "), commandNames(found))
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	}
}
