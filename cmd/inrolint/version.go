package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"
)

func versionCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Example: "  inrolint version",
		Args:    arguments(0, 0, "no argument"),
		RunE:    func(*cobra.Command, []string) error { return p.version() },
	}
}

func (p *program) version() error {
	fmt.Fprintf(&p.out, "inrolint %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
