package main

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/rules"
)

func rulesCommand(p *program) *cobra.Command {
	list := &cobra.Command{
		Use:   "list",
		Short: "List the rules",
		Args:  arguments(0, 0, "no argument"),
		RunE:  func(*cobra.Command, []string) error { return p.listRules() },
	}
	explain := &cobra.Command{
		Use:               "explain ID",
		Short:             "Explain a rule",
		Example:           "  inrolint rules explain orphan-parent-key",
		Args:              arguments(1, 1, "one rule id"),
		RunE:              func(_ *cobra.Command, args []string) error { return p.explainRule(args[0]) },
		ValidArgsFunction: completeRules,
	}
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List and explain the rules",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownWord(cmd.CommandPath(), args[0], commandNames(cmd))
			}
			return p.listRules()
		},
	}
	cmd.AddCommand(list, explain)
	for _, name := range []string{"check", "test", "new"} {
		cmd.AddCommand(unavailableCommand(name))
	}
	return cmd
}

// listRules prints the built-in rules by group.
func (p *program) listRules() error {
	table := tabwriter.NewWriter(&p.out, 0, 0, 2, ' ', 0)
	group := ""
	for _, r := range rules.Builtin() {
		if r.Group != group {
			fmt.Fprintf(table, "%s%s\n", strings.Repeat("\n", min(len(group), 1)), r.Group)
			group = r.Group
		}
		fmt.Fprintf(table, "  %s\t%s\t%s\n", r.ID, r.Severity, r.Summary)
	}
	return table.Flush()
}

// explainRule prints the documentation of a rule with its examples, as Markdown.
func (p *program) explainRule(id string) error {
	all := rules.Builtin()
	at := slices.IndexFunc(all, func(r *rules.Rule) bool { return r.ID == id })
	if at < 0 {
		return lint.UnknownRule(id)
	}
	file, err := all[at].Document()
	if err != nil {
		return failure{err}
	}
	p.explain(file)
	return nil
}

func (p *program) explain(file *rules.File) {
	r := file.Rule
	fmt.Fprintf(&p.out, "# %s\n\n%s.\n\n", r.ID, r.Summary)
	fmt.Fprintf(&p.out, "- Level: %s\n- Group: %s\n- Since: %s\n- Rests on: %s\n\n", levelOf(r), r.Group, r.Since, strings.Join(strings.Fields(file.Source), " "))
	fmt.Fprintf(&p.out, "%s\n", strings.TrimSpace(file.Docs))
	p.examples("Reported", file.Invalid)
	p.examples("Not reported", file.Valid)
}

func levelOf(r *rules.Rule) string {
	if r.Severity == rules.Off {
		return "off by default, " + r.WhenOn.String() + " when it is selected"
	}
	return r.Severity.String()
}

// examples prints examples as fenced blocks.
func (p *program) examples(title string, examples []rules.Example) {
	if len(examples) == 0 {
		return
	}
	fmt.Fprintf(&p.out, "\n## %s\n", title)
	for _, e := range examples {
		fmt.Fprintf(&p.out, "\n%s:\n\n```json\n%s\n```\n", strings.TrimSpace(upperFirst(e.Name)), strings.TrimSpace(e.Definition))
	}
}

func upperFirst(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// completeRules offers rule ids with their summaries to shells.
func completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var ids []string
	for _, r := range rules.Builtin() {
		ids = append(ids, cobra.CompletionWithDesc(r.ID, r.Summary))
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}
