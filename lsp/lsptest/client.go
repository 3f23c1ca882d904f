package lsptest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// Patience is how long a test waits for a message before it fails.
const Patience = time.Minute

// Config is how a session begins. The zero value is a client that can do everything, in an empty folder.
type Config struct {
	Files        string         // txtar: the files of the workspace
	Dir          string         // folder of the workspace; "" makes a new one, in which Files are written
	Capabilities map[string]any // nil: Everything()
	Options      any            // initializationOptions
	Nameless     bool           // the client does not say who it is
	Folders      []string       // workspace folders, relative to Dir; nil: Dir itself
	Args         []string       // of the command line after "lsp"
	Raw          bool           // neither initialize nor shutdown are sent by the client
}

// Client is one session with one process.
type Client struct {
	Dir          string // folder of the workspace
	Capabilities map[string]any
	Result       protocol.InitializeResult // what the server answered to initialize

	t       testing.TB
	process *exec.Cmd
	stdin   io.WriteCloser
	stderr  bytes.Buffer
	check   *checker

	mu       sync.Mutex
	arrived  sync.Cond
	nextID   int
	answers  map[string]*Message
	received []*Message // requests and notifications of the server, in order
	ended    error      // why no more messages come
	texts    map[string]*text
	shown    map[string][]protocol.Diagnostic // what Shown has read, by URI
	settings any                              // what workspace/configuration is answered with
	done     chan struct{}
}

// text is a document as the client has it.
type text struct {
	version int32
	text    string
}

// Start starts a session and initializes it. When the test ends the session is shut down, and it is an error if the server
// says anything that the protocol forbids, writes to standard error or does not end with status 0.
func Start(t testing.TB, config Config) *Client {
	t.Helper()
	if config.Dir == "" {
		config.Dir = t.TempDir()
		if resolved, err := filepath.EvalSymlinks(config.Dir); err == nil {
			config.Dir = resolved
		}
		if err := os.Mkdir(filepath.Join(config.Dir, ".git"), 0o777); err != nil { // no configuration from above
			t.Fatal(err)
		}
	}
	for _, f := range txtar.Parse([]byte(config.Files)).Files {
		write(t, filepath.Join(config.Dir, filepath.FromSlash(f.Name)), string(f.Data))
	}
	if config.Capabilities == nil {
		config.Capabilities = Everything()
	}
	c := &Client{Dir: config.Dir, Capabilities: config.Capabilities, t: t, answers: map[string]*Message{}, texts: map[string]*text{}, shown: map[string][]protocol.Diagnostic{}, done: make(chan struct{})}
	c.arrived.L = &c.mu
	c.check = newChecker(t)
	c.run(config)
	if config.Raw {
		t.Cleanup(c.kill)
		return c
	}
	t.Cleanup(c.finish)
	c.initialize(config)
	return c
}

func (c *Client) run(config Config) {
	c.process = exec.Command(Binary(c.t), append([]string{"lsp"}, config.Args...)...)
	c.process.Dir = c.Dir
	c.process.Stderr = &c.stderr
	c.process.Env = append(os.Environ(), "HOME="+filepath.Join(c.Dir, ".home"), "XDG_CONFIG_HOME=")
	stdin, err := c.process.StdinPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	stdout, err := c.process.StdoutPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	c.stdin = stdin
	if err := c.process.Start(); err != nil {
		c.t.Fatal(err)
	}
	go c.read(bufio.NewReaderSize(stdout, 1<<20))
}

// InitializeParams returns what initialize is sent with.
func (c *Client) InitializeParams(config Config) map[string]any {
	folders := []any{}
	if config.Folders == nil {
		config.Folders = []string{"."}
	}
	for _, f := range config.Folders {
		dir := filepath.Join(c.Dir, f)
		folders = append(folders, map[string]any{"uri": URI(dir), "name": filepath.Base(dir)})
	}
	params := map[string]any{
		"processId": os.Getpid(), "rootUri": nil, "capabilities": c.Capabilities, "workspaceFolders": folders,
		"clientInfo": map[string]any{"name": "lsptest"},
	}
	if config.Nameless {
		delete(params, "clientInfo")
	}
	if config.Options != nil {
		params["initializationOptions"] = config.Options
	}
	return params
}

func (c *Client) initialize(config Config) {
	c.t.Helper()
	c.Call("initialize", c.InitializeParams(config), &c.Result)
	c.Notify("initialized", map[string]any{})
}

// read takes the server's messages until it ends.
func (c *Client) read(in *bufio.Reader) {
	defer close(c.done)
	for {
		body, err := readFrame(in)
		if err != nil {
			c.mu.Lock()
			c.ended = err
			c.arrived.Broadcast()
			c.mu.Unlock()
			return
		}
		c.take(body)
	}
}

// take files a message and answers it if it is a request.
func (c *Client) take(body []byte) {
	var m Message
	if err := json.Unmarshal(body, &m); err != nil {
		c.t.Errorf("the server sent what is not JSON: %v\n%s", err, body)
		return
	}
	c.check.server(body)
	c.mu.Lock()
	defer c.mu.Unlock()
	if m.Method == "" {
		id := "null"
		if m.ID != nil {
			id = string(*m.ID)
		}
		c.answers[id] = &m
	} else {
		c.received = append(c.received, &m)
		if m.ID != nil {
			answer := map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": c.reply(&m)}
			go c.send(answer)
		}
	}
	c.arrived.Broadcast()
}

// reply is what the client answers a request of the server with.
func (c *Client) reply(m *Message) any {
	switch m.Method {
	case "workspace/configuration":
		var params struct {
			Items []any `json:"items"`
		}
		_ = json.Unmarshal(m.Params, &params)
		answer := make([]any, len(params.Items))
		for i := range answer {
			answer[i] = c.settings
		}
		return answer
	case "workspace/applyEdit":
		return map[string]any{"applied": true}
	case "workspace/workspaceFolders":
		return nil
	}
	return nil
}

// Configure changes what workspace/configuration is answered with.
func (c *Client) Configure(settings any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.settings = settings
}

// Send sends bytes as they are; they need not be messages.
func (c *Client) Send(raw []byte) error {
	c.check.raw()
	return c.write(raw)
}

func (c *Client) write(raw []byte) error {
	_, err := c.stdin.Write(raw)
	return err
}

func (c *Client) send(message any) {
	body := encode(message)
	c.check.client(body)
	_ = c.write(frame(body)) // a server that has ended is noticed by who waits for it
}

// Notify sends a notification.
func (c *Client) Notify(method string, params any) {
	c.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// Ask sends a request and returns its id.
func (c *Client) Ask(method string, params any) int {
	c.mu.Lock()
	c.nextID++
	id := c.nextID
	c.mu.Unlock()
	message := map[string]any{"jsonrpc": "2.0", "id": id, "method": method}
	if params != nil {
		message["params"] = params
	}
	c.send(message)
	return id
}

// Answer waits for the answer to a request.
func (c *Client) Answer(id any) (json.RawMessage, error) {
	c.t.Helper()
	key := string(encode(id))
	c.waitFor("the answer to request "+key, func() bool { return c.answers[key] != nil })
	c.mu.Lock()
	defer c.mu.Unlock()
	m := c.answers[key]
	delete(c.answers, key)
	if m.Error != nil {
		return nil, m.Error
	}
	return m.Result, nil
}

// Try sends a request and reads the result into result, which may be nil. The error is the server's.
func (c *Client) Try(method string, params, result any) error {
	c.t.Helper()
	raw, err := c.Answer(c.Ask(method, params))
	if err != nil {
		return err
	}
	if result == nil {
		return nil
	}
	if err := json.Unmarshal(raw, result); err != nil {
		c.t.Fatalf("the result of %s does not fit: %v\n%s", method, err, raw)
	}
	return nil
}

// Call is Try where an error ends the test.
func (c *Client) Call(method string, params, result any) {
	c.t.Helper()
	if err := c.Try(method, params, result); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
}

// waitFor waits until a condition holds; it is asked with the client locked.
func (c *Client) waitFor(what string, holds func() bool) {
	c.t.Helper()
	late := time.AfterFunc(Patience, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.ended = errors.Join(c.ended, fmt.Errorf("nothing came for %v", Patience))
		c.arrived.Broadcast()
	})
	defer late.Stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	for !holds() {
		if c.ended != nil {
			c.t.Fatalf("waiting for %s: %v\nstandard error: %s", what, c.ended, c.stderrText())
		}
		c.arrived.Wait()
	}
}

func (c *Client) stderrText() string {
	select {
	case <-c.done:
		_ = c.process.Wait()
		return c.stderr.String()
	default:
		return "(still running)"
	}
}

// Received returns the requests and notifications of one method that the server has sent so far.
func (c *Client) Received(method string) []*Message {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.receivedOf(method)
}

// Take returns the requests and notifications that the server has sent so far, and forgets them.
func (c *Client) Take() []*Message {
	c.mu.Lock()
	defer c.mu.Unlock()
	taken := c.received
	c.received = nil
	return taken
}

func (c *Client) receivedOf(method string) []*Message {
	var found []*Message
	for _, m := range c.received {
		if m.Method == method {
			found = append(found, m)
		}
	}
	return found
}

// Forget forgets what the server has sent so far.
func (c *Client) Forget() { c.Take() }

// WaitFor waits for a request or notification that fits and returns it.
func (c *Client) WaitFor(method string, fits func(params json.RawMessage) bool) *Message {
	c.t.Helper()
	var found *Message
	c.waitFor(method, func() bool {
		for _, m := range c.receivedOf(method) {
			if fits == nil || fits(m.Params) {
				found = m
				return true
			}
		}
		return false
	})
	return found
}

// URI returns the URI of a path; one that is relative lies in the folder of the workspace.
func (c *Client) URI(name string) string {
	if strings.Contains(name, ":") {
		return name
	}
	return URI(filepath.Join(c.Dir, filepath.FromSlash(name)))
}

// URI returns the URI of a path (absolute).
func URI(path string) string { return "file://" + filepath.ToSlash(path) }

// Open opens a document with a text. The name is a path relative to the workspace, or a URI.
func (c *Client) Open(name, content string) {
	c.t.Helper()
	language := "json"
	if strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, ".yml") {
		language = "yaml"
	} else if strings.HasSuffix(name, ".jsonc") {
		language = "jsonc"
	}
	c.texts[name] = &text{version: 1, text: content}
	c.Notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{
		"uri": c.URI(name), "languageId": language, "version": 1, "text": content,
	}})
}

// OpenFile opens a document with the text that it has on disk, and returns that.
func (c *Client) OpenFile(name string) string {
	c.t.Helper()
	content, err := os.ReadFile(filepath.Join(c.Dir, filepath.FromSlash(name)))
	if err != nil {
		c.t.Fatal(err)
	}
	c.Open(name, string(content))
	return string(content)
}

// Change replaces the whole text of a document.
func (c *Client) Change(name, content string) {
	c.t.Helper()
	c.change(name, content, map[string]any{"text": content})
}

// Edit replaces a range of a document. The new text of the whole is what the test says it is.
func (c *Client) Edit(name string, r protocol316.Range, newText, whole string) {
	c.t.Helper()
	c.change(name, whole, map[string]any{"range": r, "text": newText})
}

func (c *Client) change(name, whole string, changes ...any) {
	doc := c.texts[name]
	doc.version++
	doc.text = whole
	c.Notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": c.URI(name), "version": doc.version},
		"contentChanges": changes,
	})
}

// Close closes a document.
func (c *Client) Close(name string) {
	delete(c.texts, name)
	c.Notify("textDocument/didClose", c.At(name))
}

// Save writes the text of a document to the disk and says so.
func (c *Client) Save(name string) {
	c.t.Helper()
	write(c.t, filepath.Join(c.Dir, filepath.FromSlash(name)), c.texts[name].text)
	c.Notify("textDocument/didSave", c.At(name))
}

// Text returns the text of an open document.
func (c *Client) Text(name string) string { return c.texts[name].text }

// At returns parameters that name a document.
func (c *Client) At(name string) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": c.URI(name)}}
}

// AtMark returns parameters that name a document and the position of the nth (from 0) occurrence of a piece of its text,
// in UTF-16 units unless the server has chosen another encoding.
func (c *Client) AtMark(name, mark string, nth int) map[string]any {
	c.t.Helper()
	params := c.At(name)
	params["position"] = c.PositionOf(name, mark, nth)
	return params
}

// Published returns the diagnostics that were last published for a document, once there are some for its present version.
func (c *Client) Published(name string) []protocol.Diagnostic {
	c.t.Helper()
	uri := c.URI(name)
	var last protocol.PublishDiagnosticsParams
	version := int32(0)
	if doc := c.texts[name]; doc != nil {
		version = doc.version
	}
	c.waitFor(fmt.Sprintf("diagnostics of %s, version %d", name, version), func() bool {
		for _, m := range c.receivedOf("textDocument/publishDiagnostics") {
			var params protocol.PublishDiagnosticsParams
			if err := json.Unmarshal(m.Params, &params); err != nil {
				c.t.Errorf("publishDiagnostics: %v", err)
			}
			if params.URI == uri {
				last = params
			}
		}
		return last.URI != "" && (version == 0 || last.Version != nil && *last.Version == version)
	})
	return last.Diagnostics
}

// Settle waits until the server has told everything that follows from what it was sent.
func (c *Client) Settle() {
	c.t.Helper()
	c.Call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, nil)
}

// Shown returns the diagnostics that were last published, by URI.
func (c *Client) Shown() map[string][]protocol.Diagnostic {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.receivedOf("textDocument/publishDiagnostics") {
		var params protocol.PublishDiagnosticsParams
		if err := json.Unmarshal(m.Params, &params); err != nil {
			c.t.Errorf("publishDiagnostics: %v", err)
		}
		c.shown[params.URI] = params.Diagnostics
	}
	c.received = slices.DeleteFunc(c.received, func(m *Message) bool { return m.Method == "textDocument/publishDiagnostics" })
	return maps.Clone(c.shown)
}

// Stop shuts the server down as an editor does and returns its exit status.
func (c *Client) Stop() int {
	c.t.Helper()
	c.Call("shutdown", nil, nil)
	c.Notify("exit", nil)
	return c.Wait()
}

// Wait waits for the end of the process and returns its exit status.
func (c *Client) Wait() int {
	c.t.Helper()
	select {
	case <-c.done:
	case <-time.After(Patience):
		c.t.Errorf("the server does not end")
		_ = c.process.Process.Kill()
		<-c.done
	}
	_ = c.process.Wait()
	return c.process.ProcessState.ExitCode()
}

// CloseInput closes the server's standard input.
func (c *Client) CloseInput() { _ = c.stdin.Close() }

// finish ends a session that went as it should.
func (c *Client) finish() {
	c.t.Helper()
	if c.process.ProcessState == nil {
		if c.t.Failed() {
			c.kill()
			return
		}
		if status := c.Stop(); status != 0 {
			c.t.Errorf("the server ended with status %d", status)
		}
	}
	if text := c.stderr.String(); text != "" {
		c.t.Errorf("the server wrote to standard error:\n%s", text)
	}
	c.check.end()
}

func (c *Client) kill() {
	_ = c.process.Process.Kill()
	<-c.done
	_ = c.process.Wait()
}

func write(t testing.TB, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}
