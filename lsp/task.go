package lsp

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lsp/protocol"
)

// task says what a code action does to a document. It travels to the client and back, as data of the action or argument of a
// command, so that the edit is made only for what was chosen.
type task struct {
	Do          taskKind `json:"do"`
	URI         string   `json:"uri"`
	Version     *int32   `json:"version,omitempty"` // of the document that it was offered for
	Rule        string   `json:"rule,omitempty"`
	Fingerprint string   `json:"fingerprint,omitempty"` // of the finding
	Fix         string   `json:"fix,omitempty"`         // title of the fix
	Unsafe      bool     `json:"unsafe,omitempty"`      // also make fixes that are not safe
	Action      int      `json:"action,omitempty"`      // position of an action in the list
	Branch      string   `json:"branch,omitempty"`      // label of its branch
	All         bool     `json:"all,omitempty"`         // every free branch
	Offset      int      `json:"offset,omitempty"`      // of a place in the document, in bytes
}

// taskKind names what is to be done.
type taskKind string

// worker makes the edits of a task.
type worker func(r *Request, doc *Document, t *task, c *changes) error

// workers are the tasks that there are. Each file that offers one registers it.
var workers = map[taskKind]worker{}

// perform makes the edit of a task; nil where there is nothing to change.
func (r *Request) perform(doc *Document, t *task) (*protocol.WorkspaceEdit, error) {
	work := workers[t.Do]
	if work == nil {
		return nil, InvalidParams("inrolint knows no code action %q", t.Do)
	}
	c := newChanges(r)
	if err := work(r, doc, t, c); err != nil {
		return nil, err
	}
	if len(c.order) == 0 {
		return nil, nil
	}
	return c.edit(), nil
}

// performAgain makes the edit of a task that the client has kept. The document must still be what it was.
func (r *Request) performAgain(raw json.RawMessage) (*protocol.WorkspaceEdit, error) {
	var t task
	if len(raw) == 0 || json.Unmarshal(raw, &t) != nil || t.URI == "" {
		return nil, InvalidParams("this is no code action of inrolint; ask for the code actions again")
	}
	doc, err := r.Document(t.URI)
	if err != nil {
		return nil, err
	}
	if !sameVersion(t.Version, doc.Version) {
		return nil, &Error{Code: codeContentModified, Message: "the document has changed since; ask for the code actions again"}
	}
	return r.perform(doc, &t)
}
