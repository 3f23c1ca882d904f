package lsptest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Message is one message of either side.
type Message struct {
	Version string           `json:"jsonrpc"`
	ID      *json.RawMessage `json:"id,omitempty"`
	Method  string           `json:"method,omitempty"`
	Params  json.RawMessage  `json:"params,omitempty"`
	Result  json.RawMessage  `json:"result,omitempty"`
	Error   *Error           `json:"error,omitempty"`
}

// Error is an error in answer to a request.
type Error struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

// Error returns code and message.
func (e *Error) Error() string { return fmt.Sprintf("%d: %s", e.Code, e.Message) }

// Frame returns a notification as it goes over the wire, for tests that send many at once.
func Frame(method string, params any) []byte {
	return frame(encode(map[string]any{"jsonrpc": "2.0", "method": method, "params": params}))
}

// frame puts the headers before a message.
func frame(body []byte) []byte {
	return append(fmt.Appendf(nil, "Content-Length: %d\r\n\r\n", len(body)), body...)
}

// readFrame reads one message, strictly: a header that the protocol does not know is an error.
func readFrame(in *bufio.Reader) ([]byte, error) {
	size := -1
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			if err == io.EOF && line != "" {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		text, ok := strings.CutSuffix(line, "\r\n")
		if !ok {
			return nil, fmt.Errorf("the header %q does not end in CRLF", line)
		}
		if text == "" {
			break
		}
		value, ok := strings.CutPrefix(text, "Content-Length: ")
		if !ok {
			return nil, fmt.Errorf("unexpected header %q", text)
		}
		if size, err = strconv.Atoi(value); err != nil {
			return nil, err
		}
	}
	if size < 0 {
		return nil, fmt.Errorf("a message without Content-Length")
	}
	body := make([]byte, size)
	_, err := io.ReadFull(in, body)
	return body, err
}

// encode writes a value without escaping < > &.
func encode(v any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		panic(err) // a test's own value
	}
	return bytes.TrimSpace(out.Bytes())
}
