package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tliron/glsp"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// method is one method of the protocol that the server knows.
type method struct {
	name   string
	handle handler                                     // for requests
	note   func(*Server, json.RawMessage) error        // for notifications, which are handled in order
	offer  func(*Client, *protocol.ServerCapabilities) // what the server says of it; nil for nothing
	quick  bool                                        // somebody waits for the answer while typing
}

// handler decodes parameters and answers. It is not valid where the parameters do not fit.
type handler func(r *Request, params json.RawMessage) (result any, valid bool, err error)

// methods are all methods by name. Each file that holds one registers it.
var methods = map[string]method{}

func register(m method) {
	if _, taken := methods[m.name]; taken {
		panic("lsp: two files register " + m.name)
	}
	methods[m.name] = m
}

// request makes the handler of a request.
func request[P, R any](answer func(*Request, *P) (R, error)) handler {
	return func(r *Request, raw json.RawMessage) (any, bool, error) {
		params, err := decode[P](raw)
		if err != nil {
			return nil, false, err
		}
		result, err := answer(r, params)
		return result, true, err
	}
}

// notification makes the handler of a notification.
func notification[P any](take func(*Server, *P)) func(*Server, json.RawMessage) error {
	return func(s *Server, raw json.RawMessage) error {
		params, err := decode[P](raw)
		if err == nil {
			take(s, params)
		}
		return err
	}
}

func decode[P any](raw json.RawMessage) (*P, error) {
	params := new(P)
	if len(raw) == 0 {
		return params, nil
	}
	return params, json.Unmarshal(raw, params)
}

// Request is one request with everything as it was when it arrived.
type Request struct {
	*World
	wire   *glsp.Context // method, params, and the way to the client
	server *Server
	ctx    context.Context
}

var _ glsp.Handler = (*Request)(nil)

// Context ends when the client cancels the request or the session ends.
func (r *Request) Context() context.Context { return r.ctx }

// cancelled reports whether the client does not want an answer any more.
func (r *Request) cancelled() bool { return errors.Is(context.Cause(r.ctx), errCancelled) }

// Notify sends the client a notification.
func (r *Request) Notify(method string, params any) { r.wire.Notify(method, params) }

// Call sends the client a request and waits for the answer, which becomes result (a pointer, nil for none).
func (r *Request) Call(method string, params, result any) error {
	return r.server.call(r.ctx, method, params, result)
}

// Handle answers the request: a glsp.Handler.
func (r *Request) Handle(c *glsp.Context) (result any, validMethod, validParams bool, err error) {
	m, known := methods[c.Method]
	if !known || m.handle == nil {
		return nil, false, false, nil
	}
	result, validParams, err = m.handle(r, c.Params)
	return result, true, validParams, err
}

// answer runs the handler and returns what to answer with. A panic is a mistake of this program; it concerns this request only.
func (r *Request) answer() (result any, failure *Error) {
	defer func() {
		if cause := recover(); cause != nil {
			r.server.crashed(r.wire.Method, cause)
			result, failure = nil, &Error{Code: codeInternalError, Message: fmt.Sprintf("inrolint failed on %s (%v); please report it", r.wire.Method, cause)}
		}
	}()
	if r.cancelled() {
		return nil, cancelled()
	}
	result, validMethod, validParams, err := r.Handle(r.wire)
	var own *Error
	switch {
	case r.cancelled():
		return nil, cancelled()
	case !validMethod:
		return nil, &Error{Code: codeMethodNotFound, Message: fmt.Sprintf("inrolint has no method %s", r.wire.Method)}
	case !validParams:
		return nil, InvalidParams("the parameters of %s do not fit: %v", r.wire.Method, err)
	case errors.As(err, &own):
		return nil, own
	case err != nil:
		return nil, Failed("%v", err)
	}
	return result, nil
}
