package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/report"
	"github.com/inrolint/inrolint/rules"
)

// describeCompletion says how the completions of a shell are taken into use, and makes an unknown shell wrong usage.
func describeCompletion(root *cobra.Command) {
	for _, c := range root.Commands() {
		if c.Name() == "completion" {
			c.Args = cobra.ArbitraryArgs
			c.RunE = needSubcommand
			c.Short = "Print completions for a shell"
			c.Long = "Print what makes a shell complete commands, flags, values and rule ids."
			c.Example = "  source <(inrolint completion bash)"
			for _, shell := range c.Commands() {
				how := completionInstalled[shell.Name()]
				shell.Args = arguments(0, 0, "no argument")
				shell.Short, shell.Long, shell.Example = "Print completions for "+how.shell, "Print completions for "+how.shell+". "+how.about, how.example
			}
		}
	}
}

// completionInstalled says how the completions of a shell are taken into use.
var completionInstalled = map[string]struct{ shell, about, example string }{
	"bash": {"Bash", "They need the package bash-completion.", `  source <(inrolint completion bash)             for this session
  inrolint completion bash > /etc/bash_completion.d/inrolint
                                                 for every new one`},
	"zsh": {"Zsh", "They need compinit: autoload -U compinit; compinit.", `  source <(inrolint completion zsh)              for this session
  inrolint completion zsh > "${fpath[1]}/_inrolint"
                                                 for every new one`},
	"fish": {"fish", "", `  inrolint completion fish | source              for this session
  inrolint completion fish > ~/.config/fish/completions/inrolint.fish
                                                 for every new one`},
	"powershell": {"PowerShell", "", `  inrolint completion powershell | Out-String | Invoke-Expression
                                                 for this session; put the line
                                                 into your profile for every one`},
}

// completeFlags offers the values of all flags that have a list of them to shells.
func completeFlags(cmd *cobra.Command) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if complete := completionOf(f.Value); complete != nil {
			_ = cmd.RegisterFlagCompletionFunc(f.Name, complete) // an error where commands share the flag
		}
	})
	for _, c := range cmd.Commands() {
		completeFlags(c)
	}
}

// completionOf returns what completes the value of a flag, nil where shells complete paths.
func completionOf(value pflag.Value) cobra.CompletionFunc {
	switch v := value.(type) {
	case interface{ words() []string }:
		return cobra.FixedCompletions(v.words(), cobra.ShellCompDirectiveNoFileComp)
	case formats:
		return cobra.FixedCompletions(report.Formats(), cobra.ShellCompDirectiveNoFileComp)
	case ruleIDs:
		return completeRuleList
	case ruleLevels:
		return completeRuleLevels
	}
	return nil
}

func completePaths(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveDefault
}

// completeRules offers rule ids with their summaries.
func completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return ruleCompletions("", ""), cobra.ShellCompDirectiveNoFileComp
}

// completeRuleList offers the next rule id of a list that has begun.
func completeRuleList(_ *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
	return ruleCompletions(begun[:strings.LastIndexByte(begun, ',')+1], ""), cobra.ShellCompDirectiveNoFileComp
}

// completeRuleLevels offers rule ids, and levels where one stands before "=".
func completeRuleLevels(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
	before := begun[:strings.LastIndexByte(begun, ',')+1]
	id, _, given := strings.Cut(begun[len(before):], "=")
	if !given {
		return ruleCompletions(before, "="), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
	var levels []string
	for _, level := range lint.Levels() {
		levels = append(levels, before+id+"="+level)
	}
	return levels, cobra.ShellCompDirectiveNoFileComp
}

// ruleCompletions returns the ids of the built-in rules with their summaries, between what stands before and behind them.
func ruleCompletions(before, behind string) []string {
	var ids []string
	for _, r := range rules.Builtin() {
		ids = append(ids, cobra.CompletionWithDesc(before+r.ID+behind, r.Summary))
	}
	return ids
}
