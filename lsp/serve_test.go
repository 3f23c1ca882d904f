package lsp

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// Methods that only tests know: one that fails, one that waits to be cancelled, one that computes without an end of its own.
func init() {
	register(method{name: "test/panic", handle: request(func(*Request, *json.RawMessage) (any, error) { panic("on purpose") })})
	register(method{name: "test/wait", handle: request(func(r *Request, _ *json.RawMessage) (any, error) {
		<-r.Context().Done()
		return "too late", nil
	})})
	register(method{name: "test/notePanic", note: notification(func(*Server, *json.RawMessage) { panic("on purpose") })})
	register(method{name: "test/echo", handle: request(func(_ *Request, v *any) (any, error) { return *v, nil }), quick: true})
	register(method{name: "test/lists", handle: request(func(*Request, *json.RawMessage) (any, error) {
		type inner struct {
			Names []string `json:"names"`
			Maybe []string `json:"maybe,omitempty"`
		}
		return struct {
			List   []int  `json:"list"`
			Inner  inner  `json:"inner"`
			Held   any    `json:"held"`
			Markup string `json:"markup"`
			Null   *int   `json:"null"`
		}{Held: []inner{{}}, Markup: "<b>&</b>"}, nil
	})})
	register(method{name: "test/call", handle: request(func(r *Request, _ *json.RawMessage) (any, error) {
		var answer any
		err := r.Call("test/question", map[string]any{"text": "<&>"}, &answer)
		return answer, err
	})})
}

// talk serves what is written and returns the messages of the server and the exit status.
func talk(t testing.TB, input string) (messages []string, status int) {
	t.Helper()
	var out bytes.Buffer
	done := make(chan int, 1)
	go func() { done <- Serve(context.Background(), io.NopCloser(strings.NewReader(input)), &out, Options{}) }()
	select {
	case status = <-done:
	case <-time.After(time.Minute):
		stack := make([]byte, 1<<20)
		t.Fatalf("the session does not end\n%s", stack[:runtime.Stack(stack, true)])
	}
	return frames(t, out.Bytes()), status
}

// frames takes the bytes of the server apart; anything but frames is an error.
func frames(t testing.TB, out []byte) []string {
	t.Helper()
	in := bufio.NewReader(bytes.NewReader(out))
	var messages []string
	for {
		header, err := in.ReadString('\n')
		if err == io.EOF && header == "" {
			return messages
		}
		size, ok := strings.CutPrefix(strings.TrimSuffix(header, "\r\n"), "Content-Length: ")
		n, parseErr := strconv.Atoi(size)
		if empty, _ := in.ReadString('\n'); err != nil || !ok || parseErr != nil || empty != "\r\n" {
			t.Fatalf("the server's frame is broken: %q", header)
		}
		body := make([]byte, n)
		if _, err := io.ReadFull(in, body); err != nil || !json.Valid(body) {
			t.Fatalf("the server's message is broken: %q", body)
		}
		messages = append(messages, string(body))
	}
}

func framed(messages ...string) string {
	var text strings.Builder
	for _, m := range messages {
		fmt.Fprintf(&text, "Content-Length: %d\r\n\r\n%s", len(m), m)
	}
	return text.String()
}

const (
	hello    = `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`
	shutdown = `{"jsonrpc":"2.0","id":"s","method":"shutdown"}`
	exit     = `{"jsonrpc":"2.0","method":"exit"}`
)

// summary is an answer as "id result" or "id code".
func summary(t testing.TB, messages []string) []string {
	var lines []string
	for _, text := range messages {
		var m struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Result json.RawMessage `json:"result"`
			Error  *Error          `json:"error"`
		}
		if err := json.Unmarshal([]byte(text), &m); err != nil {
			t.Fatal(err)
		}
		switch {
		case m.Method != "":
			lines = append(lines, m.Method)
		case m.Error != nil:
			lines = append(lines, fmt.Sprintf("%s %d", m.ID, m.Error.Code))
		case strings.Contains(string(m.Result), "serverInfo"):
			lines = append(lines, string(m.ID)+" hello")
		default:
			lines = append(lines, fmt.Sprintf("%s %s", m.ID, m.Result))
		}
	}
	return lines
}

// TestState walks through the phases of a session.
func TestState(t *testing.T) {
	const unknown = `{"jsonrpc":"2.0","id":2,"method":"textDocument/nonsense","params":{}}`
	for _, test := range []struct {
		name   string
		input  string
		want   []string
		status int
	}{
		{"nothing", "", nil, 1},
		{"exit alone", framed(exit), nil, 1},
		{"a request first", framed(unknown, hello, exit), []string{"2 -32002", "1 hello"}, 1},
		{"a notification first", framed(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}`, hello), []string{"1 hello"}, 1},
		{"initialize twice", framed(hello, strings.Replace(hello, "1,", "7,", 1)), []string{"1 hello", "7 -32600"}, 1},
		{"unknown method", framed(hello, unknown, shutdown, exit), []string{"1 hello", "2 -32601", `"s" null`}, 0},
		{"wrong params", framed(hello, `{"jsonrpc":"2.0","id":2,"method":"textDocument/documentSymbol","params":[1]}`, shutdown, exit), []string{"1 hello", "2 -32602", `"s" null`}, 0},
		{"unknown document", framed(hello, `{"jsonrpc":"2.0","id":2,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"untitled:x"}}}`, shutdown, exit), []string{"1 hello", "2 -32602", `"s" null`}, 0},
		{"after shutdown", framed(hello, shutdown, unknown, shutdown, exit), []string{"1 hello", `"s" null`, "2 -32600", `"s" -32600`}, 0},
		{"close after shutdown", framed(hello, shutdown, `{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///x"}}}`, exit), []string{"1 hello", `"s" null`}, 0},
		{"end after shutdown without exit", framed(hello, shutdown), []string{"1 hello", `"s" null`}, 1},
		{"end without shutdown", framed(hello), []string{"1 hello"}, 1},
		{"shutdown before initialize", framed(shutdown, exit), []string{`"s" -32002`}, 1},
		{"panic", framed(hello, `{"jsonrpc":"2.0","id":2,"method":"test/panic"}`, `{"jsonrpc":"2.0","method":"test/notePanic"}`, `{"jsonrpc":"2.0","id":3,"method":"test/echo","params":{"a":1}}`, shutdown, exit),
			[]string{"1 hello", "2 -32603", `3 {"a":1}`, `"s" null`}, 0},
		{"unknown notification", framed(hello, `{"jsonrpc":"2.0","method":"$/nonsense"}`, `{"jsonrpc":"2.0","method":"nonsense"}`, shutdown, exit), []string{"1 hello", `"s" null`}, 0},
		{"malformed notification", framed(hello, `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":7}`, shutdown, exit), []string{"1 hello", `"s" null`}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			messages, status := talk(t, test.input)
			got := summary(t, messages)
			got = slices.DeleteFunc(got, func(line string) bool { return line == "window/logMessage" })
			got, test.want = sorted(got), sorted(test.want) // requests are answered in any order
			if diff := cmp.Diff(test.want, got); diff != "" || status != test.status {
				t.Errorf("status %d (-want +got)\n%s", status, diff)
			}
		})
	}
}

// TestStream writes what is no message, or an odd one.
func TestStream(t *testing.T) {
	const echo = `{"jsonrpc":"2.0","id":%s,"method":"test/echo","params":[%s]}`
	for _, test := range []struct {
		name  string
		input string
		want  []string
	}{
		{"not JSON", framed(`{"jsonrpc":`), []string{"null -32700"}},
		{"empty", framed(``), []string{"null -32700"}},
		{"not an object", framed(`7`, `"x"`, `null`), []string{"null -32600", "null -32600", "null -32600"}},
		{"batch", framed(`[]`, `[{"jsonrpc":"2.0","id":9,"method":"test/echo"}]`), []string{"null -32600", "null -32600"}},
		{"an answer without result", framed(`{"jsonrpc":"2.0","id":9}`, `{"jsonrpc":"2.0"}`), []string{"null -32600"}},
		{"method of a wrong type", framed(`{"jsonrpc":"2.0","id":9,"method":7}`), []string{"9 -32600"}},
		{"null id", framed(`{"jsonrpc":"2.0","id":null,"method":"test/echo"}`), []string{"null -32600"}},
		{"object id", framed(`{"jsonrpc":"2.0","id":{},"method":"test/echo"}`), []string{"null -32600"}},
		{"negative id", framed(fmt.Sprintf(echo, "-7", "1")), []string{"-7 [1]"}},
		{"fractional id", framed(fmt.Sprintf(echo, "1.50", "1")), []string{"1.50 [1]"}},
		{"huge id", framed(fmt.Sprintf(echo, "123456789012345678901234567890", "1")), []string{"123456789012345678901234567890 [1]"}},
		{"text id", framed(fmt.Sprintf(echo, `"a\"\u0041<"`, "1")), []string{`"a\"\u0041<" [1]`}},
		{"empty text id", framed(fmt.Sprintf(echo, `""`, "1")), []string{`"" [1]`}},
		{"zero id", framed(fmt.Sprintf(echo, `0`, "1")), []string{`0 [1]`}},
		{"null params", framed(`{"jsonrpc":"2.0","id":5,"method":"test/echo","params":null}`), []string{`5 null`}},
		{"answer to nothing", framed(`{"jsonrpc":"2.0","id":77,"result":null}`, `{"jsonrpc":"2.0","id":"x","error":{}}`, `{"jsonrpc":"2.0","id":78,"error":7}`), nil},
		{"header in lower case", "content-length: 58\r\nContent-Type: x; charset=utf-8\r\n\r\n" + fmt.Sprintf(echo, "5", "1"), []string{"5 [1]"}},
		{"header with LF", "Content-Length:58\n\n" + fmt.Sprintf(echo, "5", "1"), []string{"5 [1]"}},
		{"header without length", "X: y\r\n\r\n" + framed(fmt.Sprintf(echo, "5", "1")), []string{"null -32700", "5 [1]"}},
		{"negative length", "Content-Length: -5\r\n\r\n" + framed(fmt.Sprintf(echo, "5", "1")), []string{"null -32700", "5 [1]"}},
		{"blank lines between", "\r\n\r\n" + framed(fmt.Sprintf(echo, "5", "1")), []string{"5 [1]"}},
		{"unescaped", framed(fmt.Sprintf(echo, "5", `"<&>\u2028\u003c"`)), []string{"5 [\"<&>\\u2028<\"]"}},
		{"lists are never null", framed(`{"jsonrpc":"2.0","id":5,"method":"test/lists"}`), []string{`5 {"list":[],"inner":{"names":[]},"held":[{"names":[]}],"markup":"<b>&</b>","null":null}`}},
		{"cut off", framed(fmt.Sprintf(echo, "5", "1")) + "Content-Length: 100\r\n\r\n{", []string{"5 [1]"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			messages, _ := talk(t, framed(hello)+test.input)
			got := summary(t, messages)[1:]
			if diff := cmp.Diff(sorted(test.want), sorted(got)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	t.Run("too large", func(t *testing.T) {
		input := framed(hello) + fmt.Sprintf("Content-Length: %d\r\n\r\n%s", maxMessage+1, strings.Repeat(" ", maxMessage+1)) + framed(shutdown, exit)
		messages, status := talk(t, input)
		if diff := cmp.Diff([]string{"1 hello", "null -32600", `"s" null`}, summary(t, messages)); diff != "" || status != 0 {
			t.Errorf("status %d (-want +got)\n%s", status, diff)
		}
	})
}

// TestCall lets a handler ask the client, whose answer comes with its id as text.
func TestCall(t *testing.T) {
	answer := `{"jsonrpc":"2.0","id":"0","result":{"a":"<"}}`
	reader, writer := io.Pipe()
	out := &wire{arrived: make(chan string, 100)}
	done := make(chan int, 1)
	go func() { done <- Serve(context.Background(), reader, out, Options{}) }()
	io.WriteString(writer, framed(hello, `{"jsonrpc":"2.0","id":2,"method":"test/call"}`))
	for text := range out.arrived {
		if strings.Contains(text, "test/question") {
			if !strings.Contains(text, `"<&>"`) {
				t.Errorf("escaped: %s", text)
			}
			io.WriteString(writer, framed(answer))
		}
		if strings.Contains(text, `"id":2`) {
			if !strings.Contains(text, `"result":{"a":"<"}`) {
				t.Errorf("got %s", text)
			}
			break
		}
	}
	io.WriteString(writer, framed(shutdown, exit))
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
}

// wire passes on what the server writes.
type wire struct{ arrived chan string }

func (w *wire) Write(p []byte) (int, error) {
	w.arrived <- string(p)
	return len(p), nil
}

// TestCancel cancels a request that waits for it, and one that waits for its turn.
func TestCancel(t *testing.T) {
	var input strings.Builder
	input.WriteString(framed(hello))
	want := []string{"1 hello", `"s" null`}
	for id := 10; id < 30; id++ {
		input.WriteString(framed(fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"test/wait"}`, id)))
	}
	for id := 29; id >= 10; id-- {
		input.WriteString(framed(fmt.Sprintf(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":%d}}`, id)))
		want = append(want, fmt.Sprintf("%d -32800", id))
	}
	input.WriteString(framed(`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}`, `{"jsonrpc":"2.0","method":"$/cancelRequest","params":{}}`, shutdown, exit))
	messages, status := talk(t, input.String())
	if diff := cmp.Diff(sorted(want), sorted(summary(t, messages))); diff != "" || status != 0 {
		t.Errorf("status %d (-want +got)\n%s", status, diff)
	}
}

// TestSilenceAfterShutdown has work in flight that speaks to the client when shutdown is answered. Nothing comes after the answer.
func TestSilenceAfterShutdown(t *testing.T) {
	const able = `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}}}`
	for range 300 {
		messages, _ := talk(t, framed(able, `{"jsonrpc":"2.0","method":"initialized","params":{}}`, shutdown, exit))
		if got := summary(t, messages); got[len(got)-1] != `"s" null` {
			t.Fatalf("after shutdown was answered: %q", got)
		}
	}
}

// TestNothingIsLeft ends sessions in every way and counts goroutines.
func TestNothingIsLeft(t *testing.T) {
	talk(t, framed(hello, shutdown, exit))
	before := runtime.NumGoroutine()
	for range 20 {
		talk(t, framed(hello, `{"jsonrpc":"2.0","method":"initialized","params":{}}`, `{"jsonrpc":"2.0","id":3,"method":"test/wait"}`))
		talk(t, framed(hello, `{"jsonrpc":"2.0","id":3,"method":"test/wait"}`, shutdown, exit))
	}
	goroutinesEnd(t, before)
}

// goroutinesEnd waits until no more goroutines run than before: half a minute, for a busy machine.
func goroutinesEnd(t *testing.T, before int) {
	t.Helper()
	for range 3000 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	stack := make([]byte, 1<<20)
	t.Errorf("%d goroutines, before %d\n%s", runtime.NumGoroutine(), before, stack[:runtime.Stack(stack, true)])
}

func FuzzWire(f *testing.F) {
	open := `{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a.scenario.json","languageId":"json","version":1,"text":"{\"actions\": [}"}}}`
	change := `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a.scenario.json","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":3},"end":{"line":9,"character":1}},"text":"\r"}]}}`
	f.Add([]byte(framed(hello, open, change, shutdown, exit)))
	f.Add([]byte(framed(hello, `{"id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a.scenario.json"},"position":{"line":0,"character":0}}}`)))
	f.Add([]byte("Content-Length: 3\r\n\r\n{}"))
	f.Add([]byte("\x00\xff\r\nContent-Length: 99999999999\r\n\r\n"))
	f.Add([]byte(framed(`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":[],"workspaceFolders":[{"uri":7}],"processId":"x"}}`)))
	f.Add([]byte(framed(hello) + framed(`{"method":"workspace/didChangeConfiguration","params":{"settings":{"inrolint":{"target":7}}}}`, `{"id":[],"result":{}}`)))
	f.Fuzz(func(t *testing.T, input []byte) {
		if bytes.Contains(input, []byte("file:")) || bytes.Contains(input, []byte("rootPath")) {
			t.Skip("it would read the disk")
		}
		talk(t, string(input))
	})
}

func sorted(lines []string) []string {
	lines = append([]string{}, lines...)
	slices.Sort(lines)
	return lines
}
