package syntax

import (
	"math"
	"strings"
	"sync"
	"unicode/utf8"
)

// Options bound what [Parse] takes. The zero value means the defaults.
type Options struct {
	MaxBytes int // largest source in bytes; 0 means 16 MiB
	MaxDepth int // most brackets open at once, the root is 1; 0 means 10 000
}

const (
	defaultMaxBytes = 16 << 20
	defaultMaxDepth = 10_000
	byteOrderMark   = "\uFEFF"
)

// Parse reads a JSON or JSONC text. It never fails: what is wrong stands in [Tree.Errors], and the tree holds all
// that could be read.
func Parse(src string, opts Options) *Tree {
	tree := &Tree{source: src}
	tree.lines = sync.OnceValue(func() *LineIndex { return NewLineIndex(src) })
	if refuse(tree, opts.maxBytes()) {
		return tree
	}
	p := newParser(tree, opts.maxDepth())
	p.run()
	p.finish()
	return tree
}

func (o Options) maxBytes() int {
	if o.MaxBytes <= 0 {
		return defaultMaxBytes
	}
	return min(o.MaxBytes, math.MaxInt32-1)
}

func (o Options) maxDepth() int {
	if o.MaxDepth <= 0 {
		return defaultMaxDepth
	}
	return o.MaxDepth
}

// state says what the grammar allows next.
type state uint8

const (
	wantValue state = iota // at the start of the text, or after a colon
	wantFirst              // after an opening bracket: a first element or name, or the closing bracket
	wantNext               // after a comma: a further element or name
	wantColon              // after a name
	wantComma              // after a value: a comma or the closing bracket; outside all brackets: the end
)

// frame is an object or array that is still open.
type frame struct {
	node *Node
	last *Node // its last child so far
}

type parser struct {
	src      string
	tree     *Tree
	pos      int // next byte to read
	last     int // offset after the last token that was read
	stack    []frame
	maxDepth int
	object   bool // the innermost open bracket is a brace
	state    state
	stopped  bool  // nothing more is read
	name     *Node // the name whose value is read next
	comma    int   // offset of the last comma that was taken
	slab     []Node
	recovery
}

func newParser(tree *Tree, maxDepth int) *parser {
	p := &parser{src: tree.source, tree: tree, maxDepth: maxDepth, stack: make([]frame, 0, 16)}
	p.slab = make([]Node, min(len(p.src)/sparse+8, slabSize))
	p.trialLeft = trialBytes
	p.cutShort = -1
	if strings.HasPrefix(p.src, byteOrderMark) {
		p.pos = len(byteOrderMark)
	}
	return p
}

// run reads the text to its end. Sound JSON is handled here; everything else goes through [parser.unexpected].
func (p *parser) run() {
	for !p.stopped {
		p.last = p.pos
		p.space()
		if p.pos >= len(p.src) {
			p.atEnd()
			return
		}
		c := p.src[p.pos]
		switch p.state {
		case wantValue:
			p.readValue(c)
		case wantFirst, wantNext:
			p.readItem(c)
		case wantColon:
			if c != ':' {
				p.unexpected()
				continue
			}
			p.pos++
			p.state = wantValue
		case wantComma:
			p.readAfter(c)
		}
	}
}

// readItem reads what may stand after an opening bracket or a comma.
func (p *parser) readItem(c byte) {
	switch {
	case p.object && c == '"':
		p.readName()
	case p.object && c == '}', !p.object && c == ']':
		p.noteTrailingComma()
		p.pos++
		p.closeTop(p.pos)
	case p.object:
		p.unexpected()
	default:
		p.readValue(c)
	}
}

// readAfter reads what may stand after a value.
func (p *parser) readAfter(c byte) {
	switch {
	case len(p.stack) == 0:
		p.unexpected()
	case c == ',':
		p.comma = p.pos
		p.pos++
		p.state = wantNext
	case p.object && c == '}', !p.object && c == ']':
		p.pos++
		p.closeTop(p.pos)
	default:
		p.unexpected()
	}
}

func (p *parser) readName() {
	n := p.readString()
	if n == nil {
		p.oddString()
		return
	}
	n.parent = p.stack[len(p.stack)-1].node
	p.name = n
	p.state = wantColon
	if p.pos < len(p.src) && p.src[p.pos] == ':' {
		p.pos++
		p.state = wantValue
	}
}

func (p *parser) readValue(c byte) {
	switch c {
	case '"':
		p.readText()
	case '{':
		p.open(Object)
	case '[':
		p.open(Array)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		p.readNumber()
	case 't':
		p.readLiteral("true", Bool, flagTrue)
	case 'f':
		p.readLiteral("false", Bool, 0)
	case 'n':
		p.readLiteral("null", Null, 0)
	default:
		p.unexpected()
	}
}

func (p *parser) readText() {
	n := p.readString()
	if n == nil {
		p.oddString()
		return
	}
	p.attach(n)
	p.state = wantComma
}

func (p *parser) readNumber() {
	end := scanNumber(p.src, p.pos)
	if end < 0 || !p.ends(end) {
		p.unexpected()
		return
	}
	p.attach(p.node(Number, p.pos, end))
	p.pos = end
	p.state = wantComma
}

func (p *parser) readLiteral(word string, kind Kind, f flags) {
	end := p.pos + len(word)
	if !strings.HasPrefix(p.src[p.pos:], word) || !p.ends(end) {
		p.unexpected()
		return
	}
	n := p.node(kind, p.pos, end)
	n.flags = f
	p.attach(n)
	p.pos = end
	p.state = wantComma
}

// ends reports whether a number or literal can end at the offset.
func (p *parser) ends(offset int) bool {
	if offset >= len(p.src) {
		return true
	}
	c := p.src[offset]
	return !isWordByte(c) || c >= utf8.RuneSelf && oddSpaceEnd(p.src, offset) > offset
}

// open opens an object or array at the current position.
func (p *parser) open(kind Kind) {
	if len(p.stack) >= p.maxDepth {
		p.tooDeep()
		return
	}
	n := p.node(kind, p.pos, p.pos+1)
	p.attach(n)
	p.push(n)
	p.pos++
}

func (p *parser) push(n *Node) {
	p.stack = append(p.stack, frame{node: n})
	p.object = n.kind == Object
	p.state = wantFirst
}

// closeTop closes the innermost open bracket, whose range ends at the offset.
func (p *parser) closeTop(end int) {
	n := p.stack[len(p.stack)-1].node
	n.end = int32(end)
	if n.kind == Object {
		p.findDuplicates(n)
	}
	p.stack = p.stack[:len(p.stack)-1]
	p.object = len(p.stack) > 0 && p.stack[len(p.stack)-1].node.kind == Object
	p.state = wantComma
}

// attach makes the node the next child of the innermost open bracket, or the root.
func (p *parser) attach(n *Node) {
	if len(p.stack) == 0 {
		p.tree.root = n
		return
	}
	f := &p.stack[len(p.stack)-1]
	n.parent = f.node
	n.index = f.node.count
	f.node.count++
	if p.object {
		n.name = p.name
		p.name = nil
	}
	if f.last == nil {
		f.node.first = n
	} else {
		f.last.next = n
	}
	f.last = n
}

const (
	slabSize = 512 // most nodes in one allocation
	sparse   = 16  // bytes for each node in a text with few of them
	dense    = 8   // … with many
)

func (p *parser) node(kind Kind, start, end int) *Node {
	if len(p.slab) == 0 {
		p.slab = make([]Node, min((len(p.src)-start)/dense+8, slabSize))
	}
	n := &p.slab[0]
	p.slab = p.slab[1:]
	n.tree = p.tree
	n.kind = kind
	n.start = int32(start)
	n.end = int32(end)
	return n
}
