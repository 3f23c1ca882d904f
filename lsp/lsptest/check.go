package lsptest

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// checker checks what the server sends in a session: every message against the official model, ids, one answer for every
// request, the order of the session's phases, and that nothing is sent that the client has not declared.
type checker struct {
	fail  func(format string, values ...any)
	model *model // nil where it is not there

	mu           sync.Mutex
	capabilities map[string]any
	asked        map[string]string // open requests of the client: id -> method
	calls        map[string]string // open requests of the server
	lenient      bool              // the client has sent what is no message: errors without id are due
	initialized  bool              // initialize was answered
	shutDown     bool              // shutdown was answered
}

func newChecker(t testing.TB) *checker {
	m, _ := metaModel() // TestMetaModel says where it is missing
	c := &checker{model: m, asked: map[string]string{}, calls: map[string]string{}}
	c.fail = func(format string, values ...any) {
		t.Helper()
		t.Errorf("the server: "+format, values...)
	}
	return c
}

// client notes what the client has sent.
func (c *checker) client(body []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var m Message
	if json.Unmarshal(body, &m) != nil {
		c.lenient = true
		return
	}
	switch {
	case m.Method == "" && m.ID != nil:
		delete(c.calls, string(*m.ID))
	case m.ID != nil:
		c.asked[string(*m.ID)] = m.Method
		if m.Method == "initialize" {
			var params struct {
				Capabilities map[string]any `json:"capabilities"`
			}
			_ = json.Unmarshal(m.Params, &params)
			c.capabilities = params.Capabilities
		}
	}
}

// raw notes that the client has sent bytes that may be no message.
func (c *checker) raw() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lenient = true
}

// server checks what the server has sent.
func (c *checker) server(body []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if strings.Contains(string(body), `\u003c`) || strings.Contains(string(body), `\u003e`) || strings.Contains(string(body), `\u0026`) {
		c.fail("< > & are escaped: %s", body)
	}
	var raw map[string]any
	if err := json.Unmarshal(body, &raw); err != nil {
		c.fail("no message: %v\n%s", err, body)
		return
	}
	for name := range raw {
		switch name {
		case "jsonrpc", "id", "method", "params", "result", "error":
		default:
			c.fail("a message has a member %q: %s", name, body)
		}
	}
	if raw["jsonrpc"] != "2.0" {
		c.fail(`jsonrpc is not "2.0": %s`, body)
	}
	if _, has := raw["method"]; has {
		c.message(raw, body)
	} else {
		c.answer(raw, body)
	}
}

func idOf(body []byte) string {
	var m Message
	_ = json.Unmarshal(body, &m)
	if m.ID == nil {
		return "null"
	}
	return string(*m.ID)
}

// answer checks an answer to a request of the client.
func (c *checker) answer(raw map[string]any, body []byte) {
	id := idOf(body)
	method, open := c.asked[id]
	delete(c.asked, id)
	result, hasResult := raw["result"]
	failure, hasError := raw["error"].(map[string]any)
	switch {
	case hasResult == hasError:
		c.fail("an answer has either a result or an error: %s", body)
	case id == "null" && hasError && c.lenient:
	case !open:
		c.fail("an answer to no open request: %s", body)
	}
	if hasError {
		code, ok := failure["code"].(float64)
		_, text := failure["message"].(string)
		if !ok || code != float64(int(code)) || !text {
			c.fail("a malformed error: %s", body)
		}
		return
	}
	if method == "initialize" {
		c.initialized = true
	}
	if method == "shutdown" {
		c.shutDown = true
	}
	if c.model == nil || c.model.messages[method] == nil {
		return
	}
	if problem := c.model.check(c.model.messages[method].Result, result, "result"); problem != "" {
		c.fail("the result of %s does not fit the specification: %s\n%s", method, problem, shorten(body))
	}
}

// early are the notifications that may go out before initialize was answered.
var early = map[string]bool{"window/showMessage": true, "window/logMessage": true, "telemetry/event": true, "window/showMessageRequest": true, "$/progress": true, "$/logTrace": true}

// message checks a request or notification of the server.
func (c *checker) message(raw map[string]any, body []byte) {
	method, _ := raw["method"].(string)
	_, isRequest := raw["id"]
	if isRequest {
		id := idOf(body)
		if c.calls[id] != "" {
			c.fail("the id %s is used while it is open: %s", id, body)
		}
		c.calls[id] = method
	}
	if c.shutDown {
		c.fail("%s after shutdown was answered", method)
	}
	if !c.initialized && !early[method] {
		c.fail("%s before initialize was answered", method)
	}
	if strings.HasPrefix(method, "inrolint/") || c.model == nil {
		return
	}
	m := c.model.messages[method]
	switch {
	case m == nil:
		c.fail("the specification has no method %s", method)
		return
	case m.request != isRequest:
		c.fail("%s with an id although it is a notification, or the reverse", method)
	case m.Direction == "clientToServer":
		c.fail("%s is not for the server to send", method)
	}
	// Diagnostics and messages are as old as the protocol: a client that declares nothing gets them, too.
	base := method == "textDocument/publishDiagnostics" || method == "window/showMessage"
	if m.ClientCapability != "" && m.Direction == "serverToClient" && !base && !c.declared(m.ClientCapability) {
		c.fail("%s although the client does not declare %s", method, m.ClientCapability)
	}
	params, has := raw["params"]
	switch {
	case m.Params == nil:
		if has && params != nil {
			c.fail("%s has params although it takes none", method)
		}
	default:
		if problem := c.model.check(m.Params, params, "params"); problem != "" {
			c.fail("the params of %s do not fit the specification: %s\n%s", method, problem, shorten(body))
		}
	}
	if method == "client/registerCapability" {
		c.registrations(params)
	}
}

// registrations checks the options of each registration.
func (c *checker) registrations(params any) {
	object, _ := params.(map[string]any)
	list, _ := object["registrations"].([]any)
	for _, r := range list {
		registration, _ := r.(map[string]any)
		method, _ := registration["method"].(string)
		m := c.model.messages[method]
		if m == nil {
			c.fail("it registers an unknown method %s", method)
			continue
		}
		options, has := registration["registerOptions"]
		if !has || m.RegistrationOptions == nil {
			continue
		}
		if problem := c.model.check(m.RegistrationOptions, options, "registerOptions"); problem != "" {
			c.fail("the registration of %s does not fit the specification: %s", method, problem)
		}
	}
}

func (c *checker) declared(path string) bool {
	var value any = c.capabilities
	for name := range strings.SplitSeq(path, ".") {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value != nil && value != false
}

// end checks that nothing was left open.
func (c *checker) end() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, method := range c.asked {
		c.fail("%s (%s) was never answered", method, id)
	}
}

func shorten(body []byte) string {
	if len(body) > 2000 {
		return fmt.Sprintf("%s… (%d bytes)", body[:2000], len(body))
	}
	return string(body)
}
