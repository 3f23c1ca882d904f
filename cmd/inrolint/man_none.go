//go:build !packaging

package main

import "github.com/spf13/cobra"

// packagingCommands are none: see man.go.
func packagingCommands(*program) []*cobra.Command { return nil }
