// Conform checks recorded sessions of editors (see record) against the specification of the protocol, with the checker of the
// server's own tests. Ends with "N passed, N failed": one for each session. Where the specification is not there it says "NOT RUN".
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

// session is what was recorded of one process of the server.
type session struct {
	id           int
	replay       *lsptest.Replay
	sent, got    int      // messages of the client and of the server
	methods      []string // that the client used
	shutDown     bool
	problems     []string
	exit, editor string
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: conform RECORD")
		os.Exit(2)
	}
	sessions, err := read(os.Args[1])
	if errors.Is(err, lsptest.ErrNoSpecification) {
		fmt.Println("NOT RUN: protocol:", err)
		fmt.Println("0 passed, 0 failed")
		return
	}
	if err != nil {
		fmt.Println("not ok - protocol:", err)
		fmt.Println("0 passed, 1 failed")
		os.Exit(1)
	}
	failed := 0
	for _, s := range sessions {
		problems := s.finish()
		word := "ok"
		if len(problems) > 0 {
			word, failed = "not ok", failed+1
		}
		fmt.Printf("%s - protocol: %s sent %d messages of %d methods, the server %d\n", word, s.editor, s.sent, len(s.methods), s.got)
		for _, p := range problems[:min(len(problems), 20)] {
			fmt.Println("#", p)
		}
	}
	fmt.Printf("%d passed, %d failed\n", len(sessions)-failed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

// read reads a record: one session for each process, in the order in which they began.
func read(path string) ([]*session, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var sessions []*session
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<28)
	for lines.Scan() {
		var line struct {
			Session    int
			From, Body string
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		at := slices.IndexFunc(sessions, func(s *session) bool { return s.id == line.Session })
		if at < 0 {
			replay, err := lsptest.NewReplay()
			if err != nil {
				return nil, err
			}
			at, sessions = len(sessions), append(sessions, &session{id: line.Session, replay: replay, editor: "the editor"})
		}
		sessions[at].take(line.From, line.Body)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(sessions) == 0 {
		return nil, fmt.Errorf("%s holds no message", path)
	}
	return sessions, nil
}

func (s *session) take(from, body string) {
	switch from {
	case "client":
		s.sent++
		s.client(body)
		s.replay.Client(body)
	case "server":
		s.got++
		s.replay.Server(body)
	case "exit":
		s.exit = body
	case "server error":
		s.problems = append(s.problems, "the server sent what is no message: "+body)
	}
}

func (s *session) client(body string) {
	var message struct {
		ID     json.RawMessage
		Method string
		Params struct {
			ClientInfo struct{ Name, Version string }
		}
	}
	_ = json.Unmarshal([]byte(body), &message)
	if message.Method == "shutdown" && message.ID != nil { // Kate 22.12 sends it as a notification, which is none
		s.shutDown = true
	}
	if message.Method != "" && !slices.Contains(s.methods, message.Method) {
		s.methods = append(s.methods, message.Method)
	}
	if name := message.Params.ClientInfo.Name; name != "" {
		s.editor = name
	}
}

// finish returns what is wrong with the whole session. Requests may be open, and the exit status may be another than 0, where
// the editor ended the server without the protocol's shutdown.
func (s *session) finish() []string {
	problems := append(s.problems, s.replay.Problems(s.shutDown && s.exit == "0")...)
	if s.got == 0 {
		problems = append(problems, "the server sent nothing")
	}
	if s.shutDown && s.exit != "0" && s.exit != "" {
		problems = append(problems, "the server ended with status "+s.exit+" although it was shut down in order")
	}
	return problems
}
