// Package complete knows what can be written at a place: in a definition, however broken, and in the YAML files beside it.
//
// It is pure: a text, an offset and what is known of the world go in, candidates come out. What a candidate says comes
// from the catalogue, the rules and the model; nothing is worded here that stands there.
//
// The text is mended before it is read: whatever stands at the cursor is replaced by an empty string (and the commas it
// needs), so that the model sees the definition as it will be once the candidate is taken, and a half-typed name or an
// unclosed string cannot hide the structure round it.
//
// All places are byte offsets into the text as it was given.
package complete

import (
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// Kind says what a candidate is, for its icon.
type Kind uint8

const (
	PropertyName Kind = iota // the name of a property
	TypeName                 // an action_type or trigger_type
	ActionKey                // an action of this definition, by its key or id
	BranchLabel              // a branch of an action
	Value                    // a value of an enumeration
	Element                  // a whole object
	Variable                 // a variable of a text, or a Liquid tag
	Namespace                // of variables
	Tag                      // of Liquid
	RuleID                   // of a rule
	Fact                     // that a rule looks at
	FileName                 // of a file
)

// Candidate is one thing that can be written at the cursor.
type Candidate struct {
	Label       string
	Kind        Kind
	Detail      string        // stands right behind the label
	Description string        // stands at the end of the line, dim: how far it can be trusted, what state it is in
	Doc         func() string // Markdown, made when it is wanted; may be nil
	Filter      string        // what the text of Replace up to the cursor is compared with
	Text        Snippet
	Insert      syntax.Range // what is replaced when the rest of the word is kept: from its start to the cursor
	Replace     syntax.Range // what is replaced when the whole word is
	Comma       int          // offset where a comma is missing that has to be added too; -1 for none
	Obsolete    bool         // it can be written, and should not be
	Commit      string       // characters that take the candidate when they are typed
}

// Definition returns what can be written at an offset of the text that a definition was read from. The order of the
// candidates is the order in which they should be shown. typed is the trigger character that was typed, 0 where the user
// asked: nothing is offered for a blank that indents, or for what merely ends a value.
func Definition(def *flow.Definition, offset int, typed byte) []Candidate {
	tree := def.Tree
	if tree.Unreadable() {
		return nil
	}
	source := tree.Source()
	offset = characterStart(source, offset)
	if c, ok := commentAt(tree, offset); ok {
		return suppressionCandidates(def, c, offset)
	}
	at := scan(source, offset)
	r := &request{cursor: at, given: def}
	r.types, _ = def.Types.(*schema.Catalog)
	if r.types == nil {
		r.types = schema.Builtin()
	}
	if at.token == stringToken {
		if found, ok := r.textCandidates(); ok {
			return found
		}
	}
	if !at.mayComplete() || typed != 0 && at.isEager(typed) {
		return nil
	}
	return r.structureCandidates()
}

// request is one question.
type request struct {
	cursor
	given *flow.Definition // of the text as it is
	def   *flow.Definition // of the mended text
	types *schema.Catalog
	at    *syntax.Node // in the mended text: the name or value that stands for what is written
}

// commentAt returns the comment that the offset lies in, not merely beside.
func commentAt(tree *syntax.Tree, offset int) (syntax.Comment, bool) {
	for _, c := range tree.Comments() {
		if c.Range.Start >= offset {
			break
		}
		inside := offset < c.Range.End || !c.Block && offset == c.Range.End
		if inside {
			return c, true
		}
	}
	return syntax.Comment{}, false
}

// structureCandidates are the names and values that fit into the structure at the cursor.
func (r *request) structureCandidates() []Candidate {
	if !r.mend() || r.def.Envelope != nil {
		return nil
	}
	switch {
	case r.at.IsName() != r.wantsName:
		return nil
	case r.wantsName:
		return r.nameCandidates(r.at.Parent())
	case r.at.Parent() == nil:
		return r.rootCandidates()
	case r.object && r.token == noToken && r.nextIsElsewhere() && !r.isScalar():
		return nil
	}
	return r.valueCandidates()
}

// characterStart is the start of the character that the offset lies in, within the text.
func characterStart(text string, offset int) int {
	offset = min(max(offset, 0), len(text))
	for offset > 0 && offset < len(text) && !utf8.RuneStart(text[offset]) {
		offset--
	}
	return offset
}
