package lsp

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Codes of JSON-RPC and of the language server protocol.
const (
	codeParseError           = -32700
	codeInvalidRequest       = -32600
	codeMethodNotFound       = -32601
	codeInvalidParams        = -32602
	codeInternalError        = -32603
	codeServerNotInitialized = -32002
	codeRequestFailed        = -32803
	codeServerCancelled      = -32802
	codeContentModified      = -32801
	codeRequestCancelled     = -32800
)

// Error is an error in answer to a request.
type Error struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// InvalidParams is the error for parameters that make no sense.
func InvalidParams(format string, values ...any) *Error {
	return &Error{Code: codeInvalidParams, Message: fmt.Sprintf(format, values...)}
}

// Failed is the error for a sound request that cannot be fulfilled; the client shows the message.
func Failed(format string, values ...any) *Error {
	return &Error{Code: codeRequestFailed, Message: fmt.Sprintf(format, values...)}
}

func invalidRequest(format string, values ...any) *Error {
	return &Error{Code: codeInvalidRequest, Message: fmt.Sprintf(format, values...)}
}

// errCancelled is why the context of a request ends that the client has cancelled.
var errCancelled = errors.New("the client has cancelled the request")

func cancelled() *Error {
	return &Error{Code: codeRequestCancelled, Message: "the request was cancelled"}
}
