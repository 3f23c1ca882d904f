// Package syntax reads JSON and JSONC bytes into a tree that keeps every range, comment and duplicate, and
// recovers from errors: it never fails, it returns a tree and a list of errors.
//
// All positions are byte offsets into the source, half-open [Start,End), counted from 0 (a byte order mark counts).
// Lines, columns and UTF-16 units are made from them at the edge by [LineIndex].
package syntax

import (
	"iter"
	"unicode/utf8"
)

// Kind is the JSON type of a [Node].
type Kind uint8

const (
	Missing Kind = iota // a value that is not there (`"a": }`); its range is empty
	Invalid             // a token that is no JSON value: a bare word, a malformed number
	Null
	Bool
	Number
	String
	Array
	Object
)

// Range is a half-open range of byte offsets, [Start,End).
type Range struct{ Start, End int }

// Node is a value of the tree, or the name of a property. Nodes are immutable once [Parse] has returned.
type Node struct {
	tree   *Tree
	parent *Node // the object or array that holds it; for a name, the object
	name   *Node // the property name of a member's value; nil for elements, the root and names
	first  *Node // first child value of an object or array
	next   *Node // next sibling value
	start  int32
	end    int32
	index  int32 // position among the siblings, from 0
	count  int32 // number of children
	kind   Kind
	flags  flags
}

type flags uint8

const (
	flagBroken   flags = 1 << iota // a syntax error stands directly inside this object or array
	flagHalfRead                   // this name or value could not be read to its end, or is no JSON
	flagEscaped                    // a string with at least one backslash
	flagTrue                       // a Bool that is true
	flagLossy                      // recovery had to drop text inside this object or array: an element or member may be missing
	flagOpen                       // a string without its closing quote
	flagOdd                        // text that is not between double quotes: a bare word, 'single' or “smart” quotes
)

// Kind returns the JSON type.
func (n *Node) Kind() Kind { return n.kind }

// Start returns the offset of the first byte.
func (n *Node) Start() int { return int(n.start) }

// End returns the offset after the last byte.
func (n *Node) End() int { return int(n.end) }

// Range returns the bytes of the node; a string's range includes its quotes.
func (n *Node) Range() Range { return Range{int(n.start), int(n.end)} }

// Tree returns the tree that the node belongs to.
func (n *Node) Tree() *Tree { return n.tree }

// Parent returns the object or array that holds the node, nil for the root.
func (n *Node) Parent() *Node { return n.parent }

// Name returns the property name of a member's value; nil for array elements, for the root and for names.
func (n *Node) Name() *Node { return n.name }

// Key returns the decoded property name of a member's value, "" where there is none.
func (n *Node) Key() string {
	if n.name == nil {
		return ""
	}
	return n.name.Text()
}

// Index returns the position among the siblings, from 0.
func (n *Node) Index() int { return int(n.index) }

// Len returns the number of members or elements.
func (n *Node) Len() int { return int(n.count) }

// First returns the first child value, nil if there is none.
func (n *Node) First() *Node { return n.first }

// Next returns the next sibling value, nil if there is none.
func (n *Node) Next() *Node { return n.next }

// Children yields the member values of an object or the elements of an array, in file order, duplicates included.
func (n *Node) Children() iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		for c := n.first; c != nil; c = c.next {
			if !yield(c) {
				return
			}
		}
	}
}

// Broken reports whether a syntax error stands directly inside this object or array,
// so that the absence of something in it proves nothing.
func (n *Node) Broken() bool { return n.flags&flagBroken != 0 }

// Lossy reports whether recovery dropped text directly inside this object or array: a member or element may be missing.
func (n *Node) Lossy() bool { return n.flags&flagLossy != 0 }

// HalfRead reports whether this name or value could not be read to its end, or is no JSON; nothing may be judged by it.
func (n *Node) HalfRead() bool { return n.flags&flagHalfRead != 0 }

// Raw returns the source text of the node, quotes included.
func (n *Node) Raw() string { return n.tree.source[n.start:n.end] }

// IsTrue reports whether the node is the literal true.
func (n *Node) IsTrue() bool { return n.kind == Bool && n.flags&flagTrue != 0 }

// Get returns the value of the property as the API's parser would see it: the last one of that name.
// It returns nil where the property is absent or null, and on anything that is no object.
func (n *Node) Get(name string) *Node {
	m := n.Member(name)
	if m == nil || m.kind == Null {
		return nil
	}
	return m
}

// Member returns the last member of that name, null included; nil if there is none or n is nil or no object.
func (n *Node) Member(name string) *Node {
	if n == nil || n.kind != Object {
		return nil
	}
	var found *Node
	for c := n.first; c != nil; c = c.next {
		if c.name != nil && c.name.textIs(name) {
			found = c
		}
	}
	return found
}

// OpeningBrace returns the range of the first character of an object or array: its opening bracket, unless that is
// what is missing.
func (n *Node) OpeningBrace() Range {
	_, size := utf8.DecodeRuneInString(n.Raw())
	return Range{int(n.start), int(n.start) + size}
}
