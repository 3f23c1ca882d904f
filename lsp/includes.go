package lsp

import (
	"cmp"
	"encoding/json"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

func init() {
	register(method{name: "inrolint/includes", handle: request(includes)})
}

// include is what one configuration file names in `include`.
type include struct {
	Folder   protocol316.DocumentUri `json:"folder"`
	Patterns []string                `json:"patterns"` // relative to the folder
}

// includes tells a client that picks documents by their names which names besides the usual ones the configuration of the
// workspace gives to definitions. Some of the files may be excluded: the server decides. inrolint/statusChanged says that there may
// be another answer. It fails where a configuration was never sound.
func includes(r *Request, _ *json.RawMessage) ([]include, error) {
	r.server.statusAsked.Store(true)
	r.server.scanner.waitForAll(r.ctx)
	all := []include{}
	for _, e := range r.server.engineList() {
		if !e.whole {
			continue
		}
		if e.broken {
			return nil, Failed("the configuration of %s cannot be read", e.dir)
		}
		for _, i := range e.workspace.Includes() {
			all = append(all, include{fileURI(i.Folder), i.Patterns})
		}
	}
	slices.SortFunc(all, func(a, b include) int {
		return cmp.Or(cmp.Compare(a.Folder, b.Folder), slices.Compare(a.Patterns, b.Patterns))
	})
	return slices.CompactFunc(all, func(a, b include) bool { return a.Folder == b.Folder && slices.Equal(a.Patterns, b.Patterns) }), nil
}
