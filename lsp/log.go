package lsp

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// messageLog writes every message of a session for who looks for a mistake.
type messageLog struct {
	mu    sync.Mutex
	out   io.Writer
	start time.Time
}

// newMessageLog returns nil, which logs nothing, where there is nothing to write to.
func newMessageLog(out io.Writer) *messageLog {
	if out == nil {
		return nil
	}
	return &messageLog{out: out, start: time.Now()}
}

// write writes a message; the direction is --> to the client and <-- from it.
func (l *messageLog) write(direction string, text []byte) {
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	fmt.Fprintf(l.out, "%10.3f ms %s %s\n", float64(time.Since(l.start).Microseconds())/1000, direction, text)
}

// Types of window/logMessage.
const (
	logError   = 1
	logWarning = 2
	logInfo    = 3
	logLog     = 4
)

// logMessage writes to the log of the client.
func (s *Server) logMessage(kind int, text string) {
	_ = s.out.notify("window/logMessage", struct {
		Type    int    `json:"type"`
		Message string `json:"message"`
	}{kind, text})
}
