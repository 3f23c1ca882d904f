package lsptest

import (
	"fmt"
	"sync"
)

// Replay checks the recorded messages of one session as those of a live one are checked, and returns what is wrong with what
// the server sent.
type Replay struct {
	check *checker

	mu       sync.Mutex
	problems []string
}

// NewReplay begins a session. The error is ErrNoSpecification where the specification is not there.
func NewReplay() (*Replay, error) {
	m, err := metaModel()
	if err != nil {
		return nil, err
	}
	r := &Replay{}
	r.check = &checker{model: m, asked: map[string]string{}, calls: map[string]string{}}
	r.check.fail = func(format string, values ...any) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.problems = append(r.problems, fmt.Sprintf(format, values...))
	}
	return r, nil
}

// Client takes a message of the client.
func (r *Replay) Client(body string) { r.check.client([]byte(body)) }

// Server takes a message of the server.
func (r *Replay) Server(body string) { r.check.server([]byte(body)) }

// Problems returns what is wrong so far; over says that the session ended in order, so that nothing may be open.
func (r *Replay) Problems(over bool) []string {
	if over {
		r.check.end()
	}
	return r.problems
}
