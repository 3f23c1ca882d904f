package syntax

// Tree is what [Parse] makes of a file.
type Tree struct {
	source         string
	root           *Node
	errors         []Error
	comments       []Comment
	trailingCommas []Range
	duplicates     []Duplicate
	unreadable     bool
	lines          func() *LineIndex
}

// Lines returns the index of the text's lines, made at the first call.
func (t *Tree) Lines() *LineIndex { return t.lines() }

// Source returns the text that was parsed.
func (t *Tree) Source() string { return t.source }

// Root returns the top-level value; nil where the file is empty, blank, only comments or unreadable.
func (t *Tree) Root() *Node { return t.root }

// Errors returns the syntax errors in file order.
func (t *Tree) Errors() []Error { return t.errors }

// Comments returns the comments in file order.
func (t *Tree) Comments() []Comment { return t.comments }

// TrailingCommas returns the ranges of the commas before a closing bracket, in file order.
func (t *Tree) TrailingCommas() []Range { return t.trailingCommas }

// Duplicates returns the properties that stand a second (third, …) time in their object, in file order.
func (t *Tree) Duplicates() []Duplicate { return t.duplicates }

// Unreadable reports that the file is no UTF-8 text, or too large, or nested too deeply: its one error is all that can be
// said of it.
func (t *Tree) Unreadable() bool { return t.unreadable }

// Error is a syntax error at the offending token.
type Error struct {
	Code    string // stable, kebab-case: "missing-comma", "unclosed-string", "stray-bracket", "conflict-marker", "not-utf-8", "utf-16", …
	Message string // what is wrong, one sentence
	Help    string // what to do, one sentence; may be empty
	Range   Range
	Related []Note
}

// Note is a place that belongs to an error, with a sentence of its own.
type Note struct {
	Range   Range
	Message string
}

// Comment is a `//` or `/* */` comment.
type Comment struct {
	Range Range
	Block bool
}

// Duplicate is a property that stands again in the same object.
type Duplicate struct {
	First *Node // value of the first member of that name
	Again *Node // value of the later member
}
