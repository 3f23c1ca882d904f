package lsp

import (
	"encoding/json"
	"slices"

	"github.com/inrolint/inrolint/lint"
)

// Settings is what the editor says, in initializationOptions or in the section "inrolint" of its settings. A member that is
// absent or of a wrong type leaves it to the configuration files.
type Settings struct {
	Target     lint.TargetSet // "" leaves it to the configuration
	Trusted    bool           // the workspace is trusted: configuration may name files outside of its folders
	ConfigPath string         // configuration file to use for everything
	Catalogs   []string       // catalogues of the account
}

// readSettings reads settings, which may stand in a member "inrolint".
func readSettings(raw json.RawMessage) Settings {
	var outer struct {
		Inrolint json.RawMessage `json:"inrolint"`
	}
	if json.Unmarshal(raw, &outer) == nil && len(outer.Inrolint) > 0 {
		raw = outer.Inrolint
	}
	var members map[string]json.RawMessage
	_ = json.Unmarshal(raw, &members)
	s := Settings{Trusted: true}
	member(members, "target", &s.Target)
	if !slices.Contains(lint.TargetSets(), string(s.Target)) {
		s.Target = ""
	}
	member(members, "trusted", &s.Trusted)
	member(members, "configPath", &s.ConfigPath)
	member(members, "catalogs", &s.Catalogs)
	return s
}

// equal reports whether both say the same.
func (s Settings) equal(other Settings) bool {
	return s.Target == other.Target && s.Trusted == other.Trusted && s.ConfigPath == other.ConfigPath && slices.Equal(s.Catalogs, other.Catalogs)
}

// member reads one member where it has the right type.
func member[T any](members map[string]json.RawMessage, name string, into *T) {
	var value T
	if raw, ok := members[name]; ok && json.Unmarshal(raw, &value) == nil && !isNull(raw) {
		*into = value
	}
}
