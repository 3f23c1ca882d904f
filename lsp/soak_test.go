package lsp

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// TestSoak edits many files at random for a long time: the memory in use stays flat, and no goroutine is left.
func TestSoak(t *testing.T) {
	edits, files := 2000, 10
	if os.Getenv("INROLINT_LONG_TESTS") != "" {
		edits, files = 10_000, 50
	}
	before := runtime.NumGoroutine()
	s := newSoak(t, files)
	early := uint64(0)
	for i := range edits {
		s.edit()
		if i == edits/4 {
			early = s.memory()
		}
	}
	late := s.memory()
	t.Logf("in use after a quarter %d KB, at the end %d KB", early>>10, late>>10)
	if late > early+early/2+8<<20 {
		t.Errorf("the memory grows from %d KB after a quarter of the edits to %d KB", early>>10, late>>10)
	}
	s.end()
	goroutinesEnd(t, before)
}

// soak is an editor that types at random.
type soak struct {
	t       *testing.T
	in      *io.PipeWriter
	answers chan struct{}
	status  chan int
	dir     string
	texts   []string
	version int
	random  *rand.Rand
}

func newSoak(t *testing.T, files int) *soak {
	s := &soak{t: t, dir: t.TempDir(), answers: make(chan struct{}, 10), status: make(chan int, 1), random: rand.New(rand.NewPCG(5, 6))}
	reader, writer := io.Pipe()
	s.in = writer
	go func() { s.status <- Serve(context.Background(), reader, s, Options{}) }()
	s.send(map[string]any{"id": 1, "method": "initialize", "params": map[string]any{"processId": nil, "rootUri": fileURI(s.dir), "capabilities": map[string]any{}}})
	s.send(map[string]any{"method": "initialized", "params": map[string]any{}})
	for i := range files {
		text := fmt.Sprintf(`{"title": "T%d", "active": true, "triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "all_posts", "comment_type": "comment_keywords", "comment_keywords": ["word %d please"]}}}], "actions": [{"action_key": "a", "action_type": "message", "content": "Hi"}]}`, i, i%3)
		if err := os.WriteFile(s.path(i), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		s.texts = append(s.texts, text)
		s.send(map[string]any{"method": "textDocument/didOpen", "params": map[string]any{"textDocument": map[string]any{"uri": fileURI(s.path(i)), "languageId": "json", "version": 1, "text": text}}})
	}
	return s
}

func (s *soak) path(i int) string { return filepath.Join(s.dir, fmt.Sprintf("f%d.scenario.json", i)) }

// Write takes what the server sends and looks for the answers that the soak waits for.
func (s *soak) Write(p []byte) (int, error) {
	for range bytes.Count(p, []byte(`"id":"settled"`)) {
		s.answers <- struct{}{}
	}
	return len(p), nil
}

func (s *soak) send(message map[string]any) {
	message["jsonrpc"] = "2.0"
	text, err := json.Marshal(message)
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := io.WriteString(s.in, framed(string(text))); err != nil {
		s.t.Fatal(err)
	}
}

// edit replaces a few characters of a file, and now and then all of them, so that texts do not drift apart for ever.
func (s *soak) edit() {
	i := s.random.IntN(len(s.texts))
	s.version++
	at := s.random.IntN(200)
	change := map[string]any{
		"range": map[string]any{"start": map[string]any{"line": 0, "character": at}, "end": map[string]any{"line": 0, "character": at + s.random.IntN(3)}},
		"text":  []string{"", "x", "\"", "🌷", ","}[s.random.IntN(5)],
	}
	if s.random.IntN(20) == 0 {
		change = map[string]any{"text": s.texts[i]}
	}
	s.send(map[string]any{"method": "textDocument/didChange", "params": map[string]any{
		"textDocument": map[string]any{"uri": fileURI(s.path(i)), "version": s.version + 1}, "contentChanges": []any{change},
	}})
	if s.version%100 == 0 {
		s.send(map[string]any{"method": "textDocument/didSave", "params": map[string]any{"textDocument": map[string]any{"uri": fileURI(s.path(i))}}})
		s.settle()
	}
}

func (s *soak) settle() {
	s.send(map[string]any{"id": "settled", "method": "workspace/diagnostic", "params": map[string]any{"previousResultIds": []any{}}})
	select {
	case <-s.answers:
	case <-time.After(2 * time.Minute):
		stack := make([]byte, 1<<20)
		s.t.Fatalf("no answer\n%s", stack[:runtime.Stack(stack, true)])
	}
}

// memory returns the bytes in use once everything was told.
func (s *soak) memory() uint64 {
	for i, text := range s.texts { // the same texts at both times
		s.version++
		s.send(map[string]any{"method": "textDocument/didChange", "params": map[string]any{
			"textDocument": map[string]any{"uri": fileURI(s.path(i)), "version": s.version + 1}, "contentChanges": []any{map[string]any{"text": text}},
		}})
	}
	s.settle()
	runtime.GC()
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func (s *soak) end() {
	s.send(map[string]any{"id": 2, "method": "shutdown"})
	s.send(map[string]any{"method": "exit"})
	if status := <-s.status; status != 0 {
		s.t.Errorf("status %d", status)
	}
}
