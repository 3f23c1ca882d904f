// Record stands between an editor and the language server and keeps every message of a session, so that a run of an editor is
// also a test of the protocol. It is put on PATH under the name of the program: a call of "lsp" is recorded, anything else is
// handed on. INROLINT names the real program and RECORD the file that sessions are appended to, one message a line:
// {"session": process, "from": "client" or "server", "body": the message as a string}.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
)

func main() {
	program, record := os.Getenv("INROLINT"), os.Getenv("RECORD")
	if program == "" || record == "" {
		fmt.Fprintln(os.Stderr, "INROLINT names the program, RECORD the file to write: one of them is empty")
		os.Exit(2)
	}
	status, err := run(program, record, os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "record:", err)
		os.Exit(2)
	}
	os.Exit(status)
}

// run runs the program and returns its exit status.
func run(program, record string, args []string) (int, error) {
	command := exec.Command(program, args...)
	command.Stderr = os.Stderr
	if len(args) == 0 || args[0] != "lsp" {
		command.Stdin, command.Stdout = os.Stdin, os.Stdout
		return exitStatus(command.Run())
	}
	file, err := os.OpenFile(record, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	log := &log{out: file}
	in, err := command.StdinPipe()
	if err != nil {
		return 0, err
	}
	out, err := command.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := command.Start(); err != nil {
		return 0, err
	}
	go func() {
		log.pass("client", os.Stdin, in)
		in.Close()
	}()
	log.pass("server", out, os.Stdout)
	status, err := exitStatus(command.Wait())
	log.write("exit", strconv.Itoa(status))
	return status, err
}

func exitStatus(err error) (int, error) {
	var ended *exec.ExitError
	if errors.As(err, &ended) {
		return ended.ExitCode(), nil
	}
	return 0, err
}

// log is the file that messages are kept in.
type log struct {
	mu  sync.Mutex
	out io.Writer
}

// pass hands messages on, byte for byte, and keeps their bodies. What is no message ends the session.
func (l *log) pass(from string, in io.Reader, out io.Writer) {
	reader := bufio.NewReaderSize(in, 1<<16)
	for {
		head, size, err := readHead(reader)
		if err != nil {
			if err != io.EOF {
				l.write(from+" error", err.Error())
			}
			return
		}
		body := make([]byte, size)
		if _, err := io.ReadFull(reader, body); err != nil {
			l.write(from+" error", err.Error())
			return
		}
		l.write(from, string(body))
		if _, err := io.WriteString(out, head+string(body)); err != nil {
			return
		}
	}
}

// readHead reads the header of a message: its text, and the size of the body in bytes.
func readHead(in *bufio.Reader) (head string, size int, err error) {
	size = -1
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return "", 0, err
		}
		head += line
		line = strings.TrimSpace(line)
		if line == "" {
			break
		}
		name, value, _ := strings.Cut(line, ":")
		if strings.EqualFold(name, "Content-Length") {
			if size, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return "", 0, err
			}
		}
	}
	if size < 0 {
		return "", 0, fmt.Errorf("a message without Content-Length: %q", head)
	}
	return head, size, nil
}

func (l *log) write(from, body string) {
	line, err := json.Marshal(map[string]any{"session": os.Getpid(), "from": from, "body": body})
	if err != nil {
		panic(err) // strings and a number
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	_, _ = l.out.Write(append(line, '\n'))
}
