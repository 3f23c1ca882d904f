//go:build bootstrap

package rules

// builtin is empty while builtin_gen.go is being made.
var builtin []*Rule
