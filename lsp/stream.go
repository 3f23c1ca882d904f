package lsp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// maxMessage is the size of a message in bytes beyond which it is passed over. The largest file that is linted by default
// fits six times: that is what escaping can make of a text.
const maxMessage = 128 << 20

// maxHeader is the size of a header line in bytes beyond which the input is no longer taken for the protocol.
const maxHeader = 64 << 10

// stream is the connection's bytes as messages: a jsonrpc2.ObjectStream that outlives whatever a client writes.
//
// The connection above it sees requests and notifications by a number alone. It would decode params into maps and encode
// them again, and it knows neither negative nor fractional ids. Who handles a message asks the stream for it.
type stream struct {
	in      *bufio.Reader
	out     *writer
	close   func() error
	current *message // what was last given to the connection
	numbers uint64   // how many messages were given to it
}

// message is a request or notification as the client wrote it.
type message struct {
	method string
	id     json.RawMessage // nil for a notification
	params json.RawMessage // nil where there are none
}

// notification reports whether no answer is expected.
func (m *message) notification() bool { return m.id == nil }

func newStream(in io.Reader, out *writer, closeInput func() error) *stream {
	return &stream{in: bufio.NewReaderSize(in, 64<<10), out: out, close: closeInput}
}

// ReadObject reads the next message that makes sense into v. What makes none is answered with an error and passed over.
func (s *stream) ReadObject(v any) error {
	for {
		body, err := s.frame()
		if err != nil {
			return err
		}
		s.out.log.write("<--", body)
		if object := s.object(body); object != nil && json.Unmarshal(object, v) == nil {
			return nil
		}
	}
}

// frame reads the headers and the body of a message.
func (s *stream) frame() ([]byte, error) {
	for {
		size, err := s.headers()
		switch {
		case err != nil:
			return nil, err
		case size > maxMessage:
			if _, err := io.CopyN(io.Discard, s.in, size); err != nil {
				return nil, err
			}
			s.out.refuse(nil, invalidRequest("the message is larger than %d bytes", maxMessage))
			continue
		}
		var body bytes.Buffer // grows as bytes come, whatever the header promises
		if _, err := io.CopyN(&body, s.in, size); err != nil {
			return nil, err
		}
		return body.Bytes(), nil
	}
}

// headers reads up to the empty line and returns the length of the body. Names are taken in any case, lines may end in
// LF alone. A block without a usable length is answered and passed over: the next one is looked for.
func (s *stream) headers() (int64, error) {
	size, lines := int64(-1), 0
	for {
		line, err := s.headerLine()
		if err != nil {
			return 0, err
		}
		if line == "" {
			if size >= 0 {
				return size, nil
			}
			if lines > 0 {
				s.out.refuse(nil, &Error{Code: codeParseError, Message: "a message must begin with a Content-Length header"})
			}
			lines = 0
			continue
		}
		lines++
		name, value, _ := strings.Cut(line, ":")
		if strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			if n, err := strconv.ParseInt(strings.TrimSpace(value), 10, 64); err == nil && n >= 0 {
				size = n
			}
		}
	}
}

var errNoProtocol = errors.New("the input is not the language server protocol")

func (s *stream) headerLine() (string, error) {
	var line []byte
	for {
		part, err := s.in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case err == nil:
			return strings.TrimRight(string(line), "\r\n"), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return "", err
		case len(line) > maxHeader:
			return "", errNoProtocol
		}
	}
}

// envelope is the members of a message.
type envelope struct {
	ID     json.RawMessage  `json:"id"`
	Method json.RawMessage  `json:"method"`
	Params json.RawMessage  `json:"params"`
	Result *json.RawMessage `json:"result"`
	Error  json.RawMessage  `json:"error"`
}

// object returns what the connection is given for a message, nil where it is given nothing.
func (s *stream) object(body []byte) []byte {
	var e envelope
	if err := json.Unmarshal(body, &e); err != nil {
		if json.Valid(body) {
			s.out.refuse(nil, invalidRequest("a message must be one object"))
		} else {
			s.out.refuse(nil, &Error{Code: codeParseError, Message: "the message is not JSON: " + err.Error()})
		}
		return nil
	}
	if e.Method == nil {
		return s.answerTo(&e)
	}
	id, ok := requestID(e.ID)
	var method string
	if !ok || json.Unmarshal(e.Method, &method) != nil || isNull(e.Method) {
		s.out.refuse(id, invalidRequest("a request needs a method that is a string and an id that is a number or a string"))
		return nil
	}
	if isNull(e.Params) {
		e.Params = nil
	}
	s.current = &message{method: method, id: id, params: e.Params}
	s.numbers++
	return fmt.Appendf(nil, `{"id":%d,"method":%s}`, s.numbers, e.Method)
}

// requestID returns the id to answer with, nil for a notification. It is not ok where it is neither number nor string.
func requestID(raw json.RawMessage) (json.RawMessage, bool) {
	switch {
	case len(raw) == 0:
		return nil, true
	case raw[0] == '"', raw[0] == '-', raw[0] >= '0' && raw[0] <= '9':
		return raw, true
	}
	return nil, false
}

// answerTo returns the answer to one of our requests, nil where it is none. Our ids are numbers; a client may send them back as text.
func (s *stream) answerTo(e *envelope) []byte {
	id, err := strconv.ParseUint(strings.Trim(string(e.ID), `"`), 10, 64)
	if err != nil {
		if e.Result == nil && isNull(e.Error) {
			s.out.refuse(nil, invalidRequest("a message must have a method, a result or an error"))
		}
		return nil
	}
	if !isNull(e.Error) {
		var failed struct {
			Code    int64  `json:"code"`
			Message string `json:"message"`
		}
		if json.Unmarshal(e.Error, &failed) != nil {
			failed.Code, failed.Message = codeInternalError, "malformed error"
		}
		text, _ := json.Marshal(failed)
		return fmt.Appendf(nil, `{"id":%d,"error":%s}`, id, text)
	}
	result := json.RawMessage("null")
	if e.Result != nil {
		result = *e.Result
	}
	return fmt.Appendf(nil, `{"id":%d,"result":%s}`, id, result)
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

// WriteObject queues a request to the client. Everything else is written by the queue itself.
func (s *stream) WriteObject(object any) error {
	text, err := json.Marshal(object)
	if err != nil {
		return err
	}
	return s.out.request(unescapeHTML(text))
}

// Close ends the reading. What is queued still goes out.
func (s *stream) Close() error { return s.close() }
