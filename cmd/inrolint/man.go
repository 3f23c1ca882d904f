//go:build packaging

package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
	"github.com/spf13/pflag"
)

// packagingCommands are the commands that only make releases. What they need is no part of the program that is released:
// `make dist` builds one with the tag "packaging" to write the man pages.
func packagingCommands(p *program) []*cobra.Command { return []*cobra.Command{manCommand(p)} }

// manCommand writes the man pages.
func manCommand(p *program) *cobra.Command {
	var date string
	cmd := &cobra.Command{
		Use:    "man FOLDER",
		Short:  "Write a man page for each command into a folder",
		Hidden: true, // no release has it
		Args:   arguments(1, 1, "a folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			day, err := time.Parse(time.DateOnly, date)
			if err != nil {
				return fmt.Errorf("--date: %q is no day such as 2026-12-31", date)
			}
			return p.man(cmd.Root(), args[0], day)
		},
	}
	cmd.Flags().StringVar(&date, "date", time.Now().UTC().Format(time.DateOnly), "the `DAY` that the pages carry; a release gives its own, so that the pages can be made again")
	return cmd
}

// man writes the pages of a command and of all below it.
func (p *program) man(root *cobra.Command, folder string, day time.Time) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return failure{err}
	}
	root.DisableAutoGenTag = true // the tag is the day of the build, not of the release
	header := &doc.GenManHeader{Section: "1", Source: "inrolint " + version, Manual: "inrolint", Date: &day}
	prepareText(root)
	if err := doc.GenManTree(root, header, folder); err != nil {
		return failure{err}
	}
	return nil
}

// prepareText keeps what help texts show literally from being read as Markdown, which the pages are made of, and names the
// values of flags, which help shows in the place of their type.
func prepareText(cmd *cobra.Command) {
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if of, ok := f.Value.(interface{ words() []string }); ok {
			f.Usage += " (" + strings.Join(of.words(), ", ") + ")"
		}
	})
	cmd.Long = strings.NewReplacer("*", `\*`, "_", `\_`, "<", `\<`).Replace(cmd.Long)
	for _, c := range cmd.Commands() {
		prepareText(c)
	}
}
