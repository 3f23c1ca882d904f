package lsp

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"sync"
)

// maxQueued is the size in bytes of what may wait for a client that does not read. A client that far behind has hung.
const maxQueued = 512 << 20

var errEnded = errors.New("the session has ended")

// writer queues messages to the client and writes them in order, so that nobody waits for a client that reads slowly.
type writer struct {
	mu      sync.Mutex
	ready   sync.Cond
	queue   [][]byte
	queued  int  // bytes in queue
	silent  bool // only answers go out: shutdown was answered
	closed  bool
	done    chan struct{} // closed when everything was written
	failure error
	log     *messageLog // nil for none
}

func newWriter(out io.Writer, log *messageLog) *writer {
	w := &writer{done: make(chan struct{}), log: log}
	w.ready.L = &w.mu
	go w.write(bufio.NewWriterSize(out, 64<<10))
	return w
}

// write writes what is queued until the writer is closed.
func (w *writer) write(out *bufio.Writer) {
	defer close(w.done)
	for {
		batch, ok := w.next()
		if !ok {
			return
		}
		for _, text := range batch {
			out.WriteString("Content-Length: ")
			out.WriteString(strconv.Itoa(len(text)))
			out.WriteString("\r\n\r\n")
			out.Write(text)
		}
		if err := out.Flush(); err != nil {
			w.fail(err)
			return
		}
	}
}

// next waits for messages; it is not ok once the writer is closed and nothing is left.
func (w *writer) next() ([][]byte, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for len(w.queue) == 0 && !w.closed {
		w.ready.Wait()
	}
	batch := w.queue
	w.queue, w.queued = nil, 0
	return batch, len(batch) > 0
}

func (w *writer) fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.failure, w.closed, w.queue = err, true, nil
}

// Close lets the queue run dry and waits for that.
func (w *writer) Close() {
	w.mu.Lock()
	w.closed = true
	w.ready.Signal()
	w.mu.Unlock()
	<-w.done
}

// push queues a message. Messages that are no answers are refused once shutdown is about to be answered.
func (w *writer) push(text []byte, answer bool) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.failure != nil:
		return w.failure
	case w.closed, w.silent && !answer:
		return errEnded
	case w.queued > maxQueued:
		w.failure, w.closed, w.queue = errors.New("the client does not read"), true, nil
		return w.failure
	}
	w.log.write("-->", text)
	w.queue = append(w.queue, text)
	w.queued += len(text)
	w.ready.Signal()
	return nil
}

// request queues a request to the client.
func (w *writer) request(text []byte) error { return w.push(text, false) }

// notify queues a notification.
func (w *writer) notify(method string, params any) error {
	text, err := encode(struct {
		Version string `json:"jsonrpc"`
		Method  string `json:"method"`
		Params  any    `json:"params"`
	}{"2.0", method, params})
	if err != nil {
		return err
	}
	return w.push(text, false)
}

// answer queues the result of a request. last makes it the last message that is no answer to a request.
func (w *writer) answer(id json.RawMessage, result any, last bool) {
	text, err := encode(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  any             `json:"result"`
	}{"2.0", id, result})
	if err != nil {
		w.refuse(id, &Error{Code: codeInternalError, Message: "the result cannot be written: " + err.Error()})
		return
	}
	if last {
		w.hush()
	}
	_ = w.push(text, true) // a client that is gone needs no answer
}

// hush lets nothing but answers out from now on.
func (w *writer) hush() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.silent = true
}

// refuse queues an error in answer to a request; id is nil where it could not be read.
func (w *writer) refuse(id json.RawMessage, failure *Error) {
	text, err := encode(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   *Error          `json:"error"`
	}{"2.0", id, failure})
	if err == nil {
		_ = w.push(text, true)
	}
}
