package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/printable"
	"github.com/inrolint/inrolint/rules"
)

func rulesCommand(p *program) *cobra.Command {
	list := &cobra.Command{
		Use:   "list",
		Short: "List the rules",
		Long: `List the rules by group, with their default levels, and the rules of your own
that the configuration of the working directory names.`,
		Example: "  inrolint rules list",
		Args:    arguments(0, 0, "no argument"),
		RunE:    func(*cobra.Command, []string) error { return p.listRules() },
	}
	explain := &cobra.Command{
		Use:               "explain ID",
		Short:             "Explain a rule",
		Long:              "Print the documentation of a rule, with its examples, as Markdown.",
		Example:           "  inrolint rules explain orphan-parent-key",
		Args:              arguments(1, 1, "one rule id"),
		RunE:              func(_ *cobra.Command, args []string) error { return p.explainRule(args[0]) },
		ValidArgsFunction: completeRules,
	}
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List and explain the rules, check, test and write your own",
		Example: `  inrolint rules                             list the rules
  inrolint rules explain orphan-parent-key   read about one
  inrolint rules new no-shouting             start one of your own`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownWord(cmd.CommandPath(), args[0], commandNames(cmd))
			}
			return p.listRules()
		},
	}
	cmd.AddCommand(list, explain, checkRulesCommand(p), testRulesCommand(p), newRuleCommand(p))
	return cmd
}

// listRules prints the rules by group, those of the user's own last.
func (p *program) listRules() error {
	all, err := rulesHere()
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(&p.out, 0, 0, 2, ' ', 0)
	group := ""
	for _, r := range all {
		if name := groupOf(r); name != group {
			fmt.Fprintf(table, "%s%s\n", strings.Repeat("\n", min(len(group), 1)), printable.Text(name))
			group = name
		}
		fmt.Fprintf(table, "  %s\t%s\t%s\n", r.ID, r.Severity, printable.Text(r.Summary))
	}
	return table.Flush()
}

// rulesHere returns the built-in rules and those that the configuration of the working directory names.
func rulesHere() ([]*rules.Rule, error) {
	workspace, err := lint.New(lint.Options{})
	if err != nil {
		return nil, asFailure(err)
	}
	all, err := workspace.Rules()
	return all, asFailure(err)
}

// groupOf is the heading that a rule is listed under.
func groupOf(r *rules.Rule) string {
	if r.User {
		return "your own, " + r.File
	}
	return r.Group
}

// explainRule prints the documentation of a rule with its examples, as Markdown.
func (p *program) explainRule(id string) error {
	named := func(r *rules.Rule) bool { return r.ID == id }
	all := rules.Builtin()
	at := slices.IndexFunc(all, named)
	if at < 0 {
		var err error
		if all, err = rulesHere(); err != nil {
			return err
		}
		if at = slices.IndexFunc(all, named); at < 0 {
			return lint.UnknownRule(id)
		}
	}
	file, err := documentOf(all[at])
	if err != nil {
		return failure{err}
	}
	p.out.WriteString(printable.Lines(file.Explanation()))
	return nil
}

// documentOf reads a rule's file.
func documentOf(r *rules.Rule) (*rules.File, error) {
	if !r.User {
		return r.Document()
	}
	text, err := os.ReadFile(r.File)
	if err != nil {
		return nil, err
	}
	file, problems := rules.Load(r.File, text)
	if len(problems) > 0 {
		return nil, problems[0]
	}
	return file, nil
}
