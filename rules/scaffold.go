package rules

import (
	_ "embed"
	"strings"
)

//go:embed scaffold.yaml
var scaffold string

// Scaffold returns a commented rule file to start from.
func Scaffold(id string) string { return strings.ReplaceAll(scaffold, "RULE-ID", id) }
