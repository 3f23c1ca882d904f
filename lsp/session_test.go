package lsp_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// update rewrites what the sessions expect; read the change before it is committed.
var update = flag.Bool("update", false, "rewrite the expected messages in testdata/sessions")

// TestSessions holds the sessions of testdata/sessions: each is an archive with the files of a workspace, the client's
// capabilities ("everything", "nothing", "pull" or JSON), and the session. There, a line is
//
//	call METHOD PARAMS    a request
//	tell METHOD PARAMS    a notification
//	write NAME            writes the file new/NAME of the archive to NAME and tells the server
//	< …                   a message of the server that follows from the line above; answers come first. What it asks the
//	                      client is listed at shutdown
//
// $URI stands for the URI of the workspace, and @NAME for the text of the file NAME as a JSON string.
func TestSessions(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "sessions", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatal("there are no sessions")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { runSession(t, file) })
	}
}

// sessionScript is one archive.
type sessionScript struct {
	t     *testing.T
	c     *lsptest.Client
	text  map[string]string // of the archive's files, by name
	asked map[string]bool   // requests of the server
	out   strings.Builder   // the session as it went
}

func runSession(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s := &sessionScript{t: t, text: map[string]string{}, asked: map[string]bool{}}
	var workspace txtar.Archive
	at := -1
	for i, f := range archive.Files {
		s.text[f.Name] = string(f.Data)
		switch {
		case f.Name == "session":
			at = i
		case f.Name != "capabilities" && !strings.HasPrefix(f.Name, "new/"):
			workspace.Files = append(workspace.Files, f)
		}
	}
	if at < 0 {
		t.Fatal("the archive holds no session")
	}
	s.c = lsptest.Start(t, lsptest.Config{Raw: true, Capabilities: capabilitiesOf(t, s.text["capabilities"]), Files: string(txtar.Format(&workspace))})
	for line := range strings.SplitSeq(strings.TrimSuffix(s.text["session"], "\n"), "\n") {
		if strings.HasPrefix(line, "< ") {
			continue
		}
		s.out.WriteString(line + "\n")
		s.line(strings.TrimSpace(line))
	}
	s.c.CloseInput()
	s.c.Wait()
	if *update {
		archive.Files[at].Data = []byte(s.out.String())
		if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(s.text["session"], s.out.String()); diff != "" {
		t.Errorf("the session goes another way (-want +got); -update writes it anew\n%s", diff)
	}
}

func capabilitiesOf(t *testing.T, text string) map[string]any {
	switch text = strings.TrimSpace(text); text {
	case "", "everything":
		return lsptest.Everything()
	case "nothing":
		return lsptest.Nothing()
	case "pull":
		capabilities := lsptest.Everything()
		capabilities["textDocument"].(map[string]any)["diagnostic"] = map[string]any{}
		return capabilities
	}
	var capabilities map[string]any
	if err := json.Unmarshal([]byte(text), &capabilities); err != nil {
		t.Fatalf("capabilities: %v", err)
	}
	return capabilities
}

// line does what a line says and writes what follows from it.
func (s *sessionScript) line(line string) {
	s.t.Helper()
	what, rest, _ := strings.Cut(line, " ")
	method, params, _ := strings.Cut(rest, " ")
	switch what {
	case "", "#":
		return
	case "call":
		if method == "shutdown" {
			s.requests()
			s.asked = map[string]bool{}
		}
		result, err := s.c.Answer(s.c.Ask(method, s.params(method, params)))
		var failed *lsptest.Error
		if errors.As(err, &failed) {
			s.say(fmt.Sprintf("error %d %s", failed.Code, failed.Message))
		} else {
			s.say("result " + string(inShort(method, result)))
		}
	case "tell":
		s.c.Notify(method, s.params(method, params))
	case "write":
		if err := os.WriteFile(filepath.Join(s.c.Dir, method), []byte(s.text["new/"+method]), 0o666); err != nil {
			s.t.Fatal(err)
		}
		s.c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": s.c.URI(method), "type": 2}}})
	default:
		s.t.Fatalf("what is %q?", line)
	}
	if method != "exit" && s.settle() {
		s.followed()
	}
}

// params returns the parameters of a line. Those of initialize name the folder and the capabilities.
func (s *sessionScript) params(method, text string) any {
	s.t.Helper()
	if method == "initialize" {
		params := s.c.InitializeParams(lsptest.Config{})
		params["processId"] = nil
		var more map[string]any
		if text != "" && json.Unmarshal([]byte(text), &more) != nil {
			s.t.Fatalf("no JSON: %s", text)
		}
		for name, value := range more {
			params[name] = value
		}
		return params
	}
	if text == "" {
		return nil
	}
	for name, content := range s.text {
		quoted, _ := json.Marshal(content)
		text = strings.ReplaceAll(text, "@"+name, string(quoted))
	}
	text = strings.ReplaceAll(text, "$URI", lsptest.URI(s.c.Dir))
	if !json.Valid([]byte(text)) {
		s.t.Fatalf("no JSON: %s", text)
	}
	return json.RawMessage(text)
}

// settle waits until everything was told; false where the server does not answer that now.
func (s *sessionScript) settle() bool {
	return s.c.Try("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, nil) == nil
}

// followed writes the messages that have come: requests and notifications, in the order of their bytes.
func (s *sessionScript) followed() {
	var lines []string
	for _, m := range s.c.Take() {
		if m.Method == "window/logMessage" && strings.Contains(string(m.Params), "watched") {
			continue // a machine on which too many programs watch files already
		}
		line := m.Method + " " + string(m.Params)
		if m.ID != nil {
			s.asked[line] = true
			continue
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for _, line := range lines {
		s.say(line)
	}
}

// requests writes what the server has asked in the whole session: its requests wait for nothing and nothing waits for them,
// so they follow from no line alone. Those that the archive expects are waited for.
func (s *sessionScript) requests() {
	s.t.Helper()
	s.followed()
	for line := range strings.SplitSeq(s.text["session"], "\n") {
		asked, expected := strings.CutPrefix(line, "< asked ")
		method, _, _ := strings.Cut(asked, " ")
		if expected && !s.hasAsked(method) {
			s.c.WaitFor(method, nil)
			s.followed()
		}
	}
	for _, line := range slices.Sorted(maps.Keys(s.asked)) {
		s.say("asked " + line)
	}
}

func (s *sessionScript) hasAsked(method string) bool {
	for line := range s.asked {
		if strings.HasPrefix(line, method+" ") {
			return true
		}
	}
	return false
}

// inShort returns a result as the transcript shows it. What the server can do is long, and has tests of its own.
func inShort(method string, result json.RawMessage) json.RawMessage {
	if method != "initialize" {
		return result
	}
	var known struct {
		Info json.RawMessage `json:"serverInfo"`
	}
	_ = json.Unmarshal(result, &known)
	return known.Info
}

// firstSentence matches a message of more than one sentence: how rules put things has tests of its own, too.
var firstSentence = regexp.MustCompile(`("message":"(?:[^"\\]|\\.)*?\.) (?:[^"\\]|\\.)*"`)

func (s *sessionScript) say(text string) {
	text = firstSentence.ReplaceAllString(text, `$1 …"`)
	text = strings.ReplaceAll(text, lsptest.URI(s.c.Dir), "$URI")
	s.out.WriteString("< " + strings.ReplaceAll(text, s.c.Dir, "$DIR") + "\n")
}
