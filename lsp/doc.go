// Package lsp is the language server: `inrolint lsp`. It holds the wire and no judgement of its own; what it says comes from
// the same engine as the command line's (package lint).
//
// # From the bytes to a method
//
// A [stream] reads messages and answers what is no message. The dispatcher (dispatch.go) keeps the state of the session and the order:
// notifications are handled as they come, one after the other; a request gets a goroutine and a [World], which is everything
// as it was when the request arrived and never changes. So handlers need no locks, and no handler ever sees a text that
// changes under it.
//
// # Adding a method
//
// One file a method, named after it: textDocument/hover is hover.go. The file registers the method and what the server says of
// it in its capabilities, and nothing else has to be touched:
//
//	func init() {
//		register(method{
//			name:   "textDocument/hover",
//			handle: request(hover),
//			offer:  func(c *Client, s *protocol.ServerCapabilities) { s.HoverProvider = true },
//			quick:  true, // somebody waits for it while typing; it goes before others
//		})
//	}
//
//	// hover says what stands at a position.
//	func hover(r *Request, params *protocol316.HoverParams) (*protocol316.Hover, error) {
//		doc, err := r.Document(params.TextDocument.URI)
//		if err != nil {
//			return nil, err
//		}
//		def := doc.Definition() // nil for a document that is no definition
//		at := doc.Offset(params.Position)
//		…
//	}
//
// A command is a file that adds to [commands]. A code action is an offer (quickfixes.go, hidingfixes.go, refactorings.go) and a
// worker that makes its edit from a [task], at once or when the client comes back with it; what is rewritten, and how, stands in
// lsp/act.
//
// Rules of the house:
//
//   - Types up to 3.16 come from glsp (imported as protocol316); what is newer stands in lsp/protocol.
//   - Inside, places are byte offsets. [Document.Offset], [Document.Span], [Document.Position] and [Document.Range] are the edge.
//   - A nil pointer is `null`, a nil list is `[]`; < > & are not escaped. A value that a handler returns must be its own: nil lists in it
//     are filled when it is written.
//   - An error is an [*Error] ([InvalidParams], [Failed]); any other error is answered as [Failed] would be. A panic is answered with -32603
//     and the server lives. Work that takes long asks r.Context().Err() between steps: after $/cancelRequest it is not nil.
//   - What a client can do is asked with [Client.Supports] and its sisters. Everything must work with no capability at all.
//   - Notifications are registered with notification(…) instead of request(…): they change the session and see [*Server].
//
// Tests drive the built binary over the wire with the client of lsp/lsptest, which checks every message that the server sends
// against the official meta model.
package lsp
