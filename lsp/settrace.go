package lsp

import (
	"encoding/json"
	"fmt"
)

func init() {
	register(method{name: "$/setTrace", note: notification(setTrace)})
}

type traceParams struct {
	Value string `json:"value"`
}

// setTrace says how much the client wants to be told of what the server does: off, messages or verbose.
func setTrace(s *Server, params *traceParams) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trace = params.Value
}

// traced tells the client of a request that was answered, if it wants to know.
func (s *Server) traced(m *message, failure *Error) {
	s.mu.Lock()
	trace := s.trace
	s.mu.Unlock()
	if trace != "messages" && trace != "verbose" {
		return
	}
	line := struct {
		Message string `json:"message"`
		Verbose string `json:"verbose,omitempty"`
	}{Message: fmt.Sprintf("answered %s (%s)", m.method, m.id)}
	if failure != nil {
		line.Message = fmt.Sprintf("refused %s (%s): %s", m.method, m.id, failure.Message)
	}
	if trace == "verbose" && json.Valid(m.params) {
		line.Verbose = string(m.params)
	}
	_ = s.out.notify("$/logTrace", line)
}
