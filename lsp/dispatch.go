package lsp

import (
	"context"
	"encoding/json"
	"sync"
	"sync/atomic"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/tliron/glsp"
)

// state is where a session is.
type state struct{ phase atomic.Int32 }

const (
	phaseNew int32 = iota
	phaseRunning
	phaseShutDown
	phaseExited // after shutdown
)

func (s *state) cleanly() bool { return s.phase.Load() == phaseExited }

// cancels ends requests that are in flight.
type cancels struct {
	mu   sync.Mutex
	byID map[string]context.CancelCauseFunc // by id as it is written
}

func (c *cancels) add(id json.RawMessage, cancel context.CancelCauseFunc) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.byID[string(id)] = cancel
}

func (c *cancels) remove(id json.RawMessage) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.byID, string(id))
}

func (c *cancels) cancel(id json.RawMessage) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if cancel, ok := c.byID[string(id)]; ok {
		cancel(errCancelled)
	}
}

// Handle takes the message that was read last: a jsonrpc2.Handler. Nothing else is read meanwhile, so notifications are
// handled in order and a request gets the world as it was when it arrived.
func (s *Server) Handle(_ context.Context, conn *jsonrpc2.Conn, _ *jsonrpc2.Request) {
	if s.conn == nil {
		s.conn = conn // here and not by who makes the connection, which reads at once
	}
	m := s.stream.current
	if m.notification() {
		s.take(m)
		return
	}
	if failure := s.refusal(m.method); failure != nil {
		s.out.refuse(m.id, failure)
		return
	}
	switch m.method {
	case "initialize":
		s.reply(m, s.newRequest(s.ctx, m))
		return
	case "shutdown":
		s.shutDown(m)
		return
	}
	ctx, cancel := context.WithCancelCause(s.ctx)
	s.inFlight.add(m.id, cancel)
	r := s.newRequest(ctx, m)
	s.answering.Add(1)
	go func() {
		defer s.answering.Done()
		defer cancel(nil)
		defer s.inFlight.remove(m.id)
		defer s.takeSlot(ctx, m.method)()
		s.reply(m, r)
	}()
}

// refusal returns why a request cannot be answered in the present state, nil where it can.
func (s *Server) refusal(method string) *Error {
	switch phase := s.state.phase.Load(); {
	case phase == phaseNew && method != "initialize":
		return &Error{Code: codeServerNotInitialized, Message: "the first request must be initialize"}
	case phase == phaseRunning && method == "initialize":
		return invalidRequest("the server is initialized already")
	case phase >= phaseShutDown:
		return invalidRequest("the server was shut down")
	}
	return nil
}

// take handles a notification. What is unknown or malformed is passed over, since nobody waits for an answer.
func (s *Server) take(m *message) {
	defer func() {
		if cause := recover(); cause != nil {
			s.crashed(m.method, cause)
		}
	}()
	if m.method == "exit" {
		s.exit()
		return
	}
	known, ok := methods[m.method]
	if !ok || known.note == nil || s.state.phase.Load() != phaseRunning {
		return
	}
	if err := known.note(s, m.params); err != nil {
		s.logMessage(logError, "the parameters of "+m.method+" do not fit: "+err.Error())
	}
}

func (s *Server) newRequest(ctx context.Context, m *message) *Request {
	wire := &glsp.Context{
		Method: m.method,
		Params: m.params,
		Notify: func(method string, params any) { _ = s.out.notify(method, params) },
		Call:   func(method string, params, result any) { _ = s.call(ctx, method, params, result) },
	}
	return &Request{World: s.world(), wire: wire, server: s, ctx: ctx}
}

// reply answers a request.
func (s *Server) reply(m *message, r *Request) {
	result, failure := r.answer()
	defer s.traced(m, failure)
	if failure != nil {
		s.out.refuse(m.id, failure)
		return
	}
	s.out.answer(m.id, result, false)
}

// takeSlot holds back a request that nobody waits for while typing, so that one processor is left for those. It returns
// what frees the slot.
func (s *Server) takeSlot(ctx context.Context, method string) (free func()) {
	if methods[method].quick {
		return func() {}
	}
	select {
	case s.slots <- struct{}{}:
		return func() { <-s.slots }
	case <-ctx.Done():
		return func() {}
	}
}

// shutDown ends all work. After its answer nothing but answers goes out: editors send didClose afterwards.
func (s *Server) shutDown(m *message) {
	s.state.phase.Store(phaseShutDown)
	s.scanner.stop()
	s.linter.stop()
	s.out.answer(m.id, nil, true)
}

// exit ends the session.
func (s *Server) exit() {
	if s.state.phase.Load() == phaseShutDown {
		s.state.phase.Store(phaseExited)
	}
	s.end() // whoever waits for an answer of the client waits no longer
	s.answering.Wait()
	_ = s.conn.Close()
}
