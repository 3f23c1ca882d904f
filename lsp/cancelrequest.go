package lsp

import "encoding/json"

func init() {
	register(method{name: "$/cancelRequest", note: notification(cancelRequest)})
}

// cancelParams is glsp's, which loses the id.
type cancelParams struct {
	ID json.RawMessage `json:"id"`
}

// cancelRequest ends a request, which is then answered with an error.
func cancelRequest(s *Server, params *cancelParams) { s.inFlight.cancel(params.ID) }
