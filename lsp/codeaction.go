package lsp

import (
	"encoding/json"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/protocol"
)

func init() {
	register(method{
		name:   "textDocument/codeAction",
		handle: request(codeAction),
		offer: func(c *Client, s *protocol.ServerCapabilities) {
			if !c.takesActions() {
				s.CodeActionProvider = true
				return
			}
			options := protocol316.CodeActionOptions{CodeActionKinds: []string{quickFix, refactorRewrite, fixAllKind}}
			if c.resolvesActions() {
				options.ResolveProvider = &protocol316.True
			}
			s.CodeActionProvider = options
		},
	})
}

// Kinds of code actions.
const (
	quickFix        = "quickfix"
	refactorRewrite = "refactor.rewrite"
	fixAllKind      = "source.fixAll.inrolint"
)

// takesActions reports whether the client takes code actions with edits in them, and not only commands.
func (c *Client) takesActions() bool {
	return c.Supports("textDocument.codeAction.codeActionLiteralSupport")
}

// resolvesActions reports whether the client asks for the edit of the action that was chosen.
func (c *Client) resolvesActions() bool {
	return c.takesActions() && c.Supports("textDocument.codeAction.dataSupport") &&
		c.Lists("textDocument.codeAction.resolveSupport.properties", "edit")
}

// codeAction says what can be done at a range: mend findings, hide them, rewrite the flow.
func codeAction(r *Request, params *protocol.CodeActionParams) ([]any, error) {
	doc, err := r.Document(params.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	o := &actionOffers{request: r, doc: doc, at: doc.Span(params.Range), context: &params.Context}
	o.oneFix = o.forOneFix()
	var offers []func()
	switch {
	case doc.Kind == Suppressions:
		offers = []func(){o.entryFixes}
	case doc.Kind == Definition && doc.trial() != nil: // else it is none that is linted
		offers = []func(){o.quickFixes, o.refactorings, o.sourceActions}
	}
	for _, offer := range offers {
		if err := r.Context().Err(); err != nil {
			return nil, err
		}
		offer()
	}
	return o.list, nil
}

// actionOffers collects the code actions of one request.
type actionOffers struct {
	request *Request
	doc     *Document
	at      syntax.Range
	context *protocol.CodeActionContext
	oneFix  bool  // only the preferred fix of the one diagnostic that the client names
	list    []any // of protocol.CodeAction or protocol316.Command
}

// forOneFix reports whether the client asks for the changes of one diagnostic to make them all, unseen, as Quick Fix in Kate 22.12
// does; its diagnostics have lost their data. It gets the preferred fix of that finding then: nothing that hides the finding, and
// nothing that competes with the fix.
func (o *actionOffers) forOneFix() bool {
	if len(o.context.Diagnostics) != 1 || !o.request.Client.looksLikeKate() {
		return false
	}
	var named protocol.Diagnostic
	_ = json.Unmarshal(o.context.Diagnostics[0], &named)
	return named.Data == nil
}

// wants reports whether actions of a kind are asked for.
func (o *actionOffers) wants(kind string) bool {
	if len(o.context.Only) == 0 {
		return kind == quickFix || o.context.TriggerKind != protocol.CodeActionAutomatic
	}
	return slices.ContainsFunc(o.context.Only, func(only string) bool {
		return only == "" || kind == only || strings.HasPrefix(kind, only+".")
	})
}

// actionOffer is a code action before it is written for the client.
type actionOffer struct {
	title       string
	kind        string
	preferred   bool
	diagnostics []any
	task        task
	costly      bool                 // the edit is made only when the action is chosen, if the client can wait
	command     *protocol316.Command // instead of an edit
}

// add writes an action as the client takes it: with its edit, to be resolved, or as a command. An action whose edit cannot be
// made is left out.
func (o *actionOffers) add(a actionOffer) {
	if o.oneFix && !a.preferred {
		return
	}
	client := o.request.Client
	a.task.URI, a.task.Version = o.doc.URI, o.doc.Version
	if !client.takesActions() {
		o.addCommand(&a)
		return
	}
	action := protocol.CodeAction{Title: a.title, Kind: a.kind, Diagnostics: a.diagnostics, Command: a.command}
	action.IsPreferred = a.preferred && client.Supports("textDocument.codeAction.isPreferredSupport")
	switch {
	case a.command != nil:
	case a.costly && client.resolvesActions():
		action.Data = &a.task
	default:
		edit, err := o.request.perform(o.doc, &a.task)
		if err != nil || edit == nil {
			return
		}
		action.Edit = edit
	}
	o.list = append(o.list, action)
}

// addCommand adds an action for a client that takes commands only: the server makes the edit through the client then.
func (o *actionOffers) addCommand(a *actionOffer) {
	switch {
	case a.command != nil:
		o.list = append(o.list, *a.command)
	case o.request.Client.Supports("workspace.applyEdit"):
		o.list = append(o.list, protocol316.Command{Title: a.title, Command: applyActionCommand, Arguments: []any{&a.task}})
	}
}
