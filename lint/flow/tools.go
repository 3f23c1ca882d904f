package flow

import (
	"maps"
	"slices"
)

// Tool is a tool that takes a definition, or reads one.
type Tool struct {
	Name      string
	Kind      Kind
	Operation Operation // OperationUnknown for a tool that takes the operation as its action
	ReadOnly  bool      // refuses to write
}

// Tools lists the tools that are known to take a definition and their reading twins, by name.
func Tools() []Tool {
	var all []Tool
	for _, name := range ToolNames() {
		s := senders[name]
		all = append(all, Tool{Name: name, Kind: s.kind, Operation: s.operation, ReadOnly: s.readOnly})
	}
	return all
}

// ToolNames are the names of [Tools].
func ToolNames() []string {
	return slices.Sorted(maps.Keys(senders))
}
