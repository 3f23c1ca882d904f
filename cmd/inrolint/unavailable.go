package main

import (
	"github.com/spf13/cobra"
)

// unavailable is the error for a part of the contract that this version does not have.
type unavailable string

// Error says what is not available.
func (u unavailable) Error() string { return string(u) + " is not available in this version" }

// unavailableCommands are the commands that are named already, so that they are not taken for paths.
func unavailableCommands() []*cobra.Command {
	var commands []*cobra.Command
	for _, name := range []string{"init"} {
		commands = append(commands, unavailableCommand(name))
	}
	return commands
}

// unavailableCommand is a command that refuses whatever follows it.
func unavailableCommand(name string) *cobra.Command {
	return &cobra.Command{
		Use:                name,
		Hidden:             true,
		DisableFlagParsing: true,
		RunE:               func(cmd *cobra.Command, _ []string) error { return unavailable(cmd.CommandPath()) },
	}
}
