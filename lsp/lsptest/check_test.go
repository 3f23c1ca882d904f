package lsptest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestMetaModel says where the specification is missing, since sessions are checked against it in silence.
func TestMetaModel(t *testing.T) {
	if _, err := metaModel(); err != nil {
		t.Skip(err)
	}
}

// session is a good session; what the server says begins with <.
const session = `
{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{"workspace":{"applyEdit":true}}}}
<{"jsonrpc":"2.0","id":1,"result":{"capabilities":{"hoverProvider":true},"serverInfo":{"name":"x","version":"1"}}}
{"jsonrpc":"2.0","method":"initialized","params":{}}
<{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///x","version":1,"diagnostics":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"severity":1,"code":"c","message":"m"}]}}
{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{}}
<{"jsonrpc":"2.0","id":2,"result":{"contents":{"kind":"markdown","value":"v"}}}
<{"jsonrpc":"2.0","id":7,"method":"workspace/applyEdit","params":{"edit":{}}}
{"jsonrpc":"2.0","id":7,"result":{"applied":true}}
{"jsonrpc":"2.0","id":3,"method":"shutdown"}
<{"jsonrpc":"2.0","id":3,"result":null}
`

// TestCheckerRefuses breaks a good session in one place at a time.
func TestCheckerRefuses(t *testing.T) {
	if _, err := metaModel(); err != nil {
		t.Skip(err)
	}
	for _, test := range []struct{ name, old, new, want string }{
		{"unchanged", "", "", ""},
		{"negative line", `"line":0`, `"line":-1`, "uinteger"},
		{"severity 9", `"severity":1`, `"severity":9`, "DiagnosticSeverity"},
		{"missing message", `,"message":"m"`, ``, "message is missing"},
		{"misspelt member", `"severity":1`, `"serverity":1`, "no member serverity"},
		{"code is an object", `"code":"c"`, `"code":{}`, "code"},
		{"null list", `"diagnostics":[`, `"diagnostics":null,"x":[`, "diagnostics"},
		{"uri without a scheme", `"file:///x"`, `"/tmp/x"`, "DocumentUri"},
		{"result missing", `"id":2,"result":{"contents":{"kind":"markdown","value":"v"}}`, `"id":2`, "either a result or an error"},
		{"hover is a string", `{"contents":{"kind":"markdown","value":"v"}}`, `"hi"`, "textDocument/hover"},
		{"unanswered", `<{"jsonrpc":"2.0","id":2,"result":{"contents":{"kind":"markdown","value":"v"}}}` + "\n", "", "never answered"},
		{"answered twice", `<{"jsonrpc":"2.0","id":7`, `<{"jsonrpc":"2.0","id":2,"result":null}` + "\n" + `<{"jsonrpc":"2.0","id":7`, "no open request"},
		{"before initialize", `{"jsonrpc":"2.0","id":1,"method":"initialize"`, `<{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///x","diagnostics":[]}}` + "\n" + `{"jsonrpc":"2.0","id":1,"method":"initialize"`, "before initialize"},
		{"after shutdown", `"id":3,"result":null}`, `"id":3,"result":null}` + "\n" + `<{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///x","diagnostics":[]}}`, "after shutdown"},
		{"invented method", `"method":"workspace/applyEdit"`, `"method":"workspace/applyFoo"`, "no method"},
		{"client's method", `"method":"workspace/applyEdit","params":{"edit":{}}`, `"method":"textDocument/hover","params":{}`, "not for the server"},
		{"undeclared capability", `"applyEdit":true`, `"applyEdit":false`, "does not declare"},
		{"request without id", `"id":7,"method"`, `"method"`, "notification"},
		{"no version", `<{"jsonrpc":"2.0","id":2`, `<{"jsonrpc":"1.0","id":2`, "jsonrpc"},
		{"unknown envelope member", `<{"jsonrpc":"2.0","id":2`, `<{"jsonrpc":"2.0","meta":1,"id":2`, "member"},
		{"escaped", `"value":"v"`, `"value":"\u003cv"`, "escaped"},
		{"not JSON", `"value":"v"}}}`, `"value":"v"`, "no message"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := session
			if test.old != "" {
				if text = strings.Replace(session, test.old, test.new, 1); text == session {
					t.Fatal("the session is not broken")
				}
			}
			got := problemsOf(t, text)
			if test.want == "" && got != "" || !strings.Contains(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func problemsOf(t *testing.T, text string) string {
	var problems []string
	c := newChecker(t)
	c.fail = func(format string, values ...any) { problems = append(problems, fmt.Sprintf(format, values...)) }
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		if own, ok := strings.CutPrefix(line, "<"); ok {
			c.server([]byte(own))
		} else if json.Valid([]byte(line)) {
			c.client([]byte(line))
		} else {
			t.Fatalf("the client's message is broken: %s", line)
		}
	}
	c.end()
	return strings.Join(problems, "\n")
}
