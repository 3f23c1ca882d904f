package lsp

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "workspace/executeCommand",
		handle: request(executeCommand),
		offer: func(_ *Client, s *protocol.ServerCapabilities) {
			s.ExecuteCommandProvider = &protocol316.ExecuteCommandOptions{Commands: slices.Sorted(maps.Keys(commands))}
		},
	})
}

// commands are what workspace/executeCommand can run, by name. Each file that holds one registers it.
var commands = map[string]command{}

// command runs with its arguments.
type command func(r *Request, arguments []json.RawMessage) (any, error)

// plainCommand is a command without arguments.
func plainCommand(name string, run func(r *Request) (any, error)) {
	commands[name] = func(r *Request, arguments []json.RawMessage) (any, error) {
		if len(arguments) > 0 {
			return nil, InvalidParams("%s takes no arguments", name)
		}
		return run(r)
	}
}

// executeCommandParams names a command. glsp's loses numbers in arguments.
type executeCommandParams struct {
	Command       string            `json:"command"`
	Arguments     []json.RawMessage `json:"arguments"`
	WorkDoneToken json.RawMessage   `json:"workDoneToken"`
}

// executeCommand runs a command.
func executeCommand(r *Request, params *executeCommandParams) (any, error) {
	run, known := commands[params.Command]
	if known {
		return run(r, params.Arguments)
	}
	names := slices.Sorted(maps.Keys(commands))
	if near, ok := nearest.Of(params.Command, names); ok {
		return nil, InvalidParams("inrolint has no command %q; did you mean %q?", params.Command, near)
	}
	return nil, InvalidParams("inrolint has no command %q; it has %s", params.Command, strings.Join(names, ", "))
}

// argument reads the only argument of a command. want says what it should be, in words.
func argument(name string, arguments []json.RawMessage, want string, into any) error {
	if len(arguments) != 1 || isNull(arguments[0]) || json.Unmarshal(arguments[0], into) != nil {
		return InvalidParams("%s takes %s", name, want)
	}
	return nil
}
