package syntax

// The repairs here change what was read before the error: they wrap it in a bracket that is missing, or open again a
// bracket that was closed too early.

// nestable reports whether one more bracket may be open.
func (p *parser) nestable() bool { return len(p.stack) < p.maxDepth }

// lastChild returns the value that was read last inside the innermost open bracket, or the root.
func (p *parser) lastChild() *Node {
	if len(p.stack) == 0 {
		return p.tree.root
	}
	return p.stack[len(p.stack)-1].last
}

// detachLast takes the last child out of the innermost open bracket, or the root out of the tree.
func (p *parser) detachLast() *Node {
	if len(p.stack) == 0 {
		n := p.tree.root
		p.tree.root = nil
		return n
	}
	f := &p.stack[len(p.stack)-1]
	n := f.last
	before := previous(n)
	if before == nil {
		f.node.first = nil
	} else {
		before.next = nil
	}
	f.last = before
	f.node.count--
	n.parent = nil
	n.index = 0
	return n
}

// previous returns the sibling before the node, nil for the first.
func previous(n *Node) *Node {
	var before *Node
	for c := n.parent.first; c != n; c = c.next {
		before = c
	}
	return before
}

// toName makes a detached value the name whose value is read next.
func (p *parser) toName(n *Node) {
	if n.kind != String {
		n.kind = String
		n.flags |= flagOdd
	}
	n.name = nil
	n.parent = p.top()
	p.name = n
	p.pos++
	p.state = wantValue
}

// nameable reports whether the value can have been meant as a name.
func nameable(n *Node) bool {
	return n != nil && (n.kind == String || n.kind == Invalid)
}

// lastToName takes the last value of an object for the name of a further property: the one before has no value.
func (p *parser) lastToName() repair {
	if !p.nestable() || !nameable(p.lastChild()) {
		return repair{}
	}
	return repair{p.here(p.pos+1, wantValue), func() {
		n := p.lastChild()
		p.failOnce(missingValue, n.Range())
		name := n.name
		p.detachLast()
		p.name = name
		p.last = p.behindColon(name)
		p.settle()
		p.toName(n)
	}}
}

// behindColon returns the offset after the colon that follows the name, or after the name.
func (p *parser) behindColon(name *Node) int {
	at := skipQuietly(p.src, name.End())
	if at < len(p.src) && p.src[at] == ':' {
		return at + 1
	}
	return name.End()
}

// wrapLastInObject goes on as if an opening brace stood before the last value, which is then a name.
func (p *parser) wrapLastInObject() repair {
	if !p.nestable() || !nameable(p.lastChild()) {
		return repair{}
	}
	c := p.here(p.pos+1, wantValue)
	c.inner = Object
	return repair{c, func() {
		n := p.lastChild()
		p.wrapLast(Object)
		p.failOnce(missingBrace, n.Range())
		p.toName(n)
	}}
}

// wrapLast replaces the last value by an object or array that begins where it does, and opens that.
func (p *parser) wrapLast(kind Kind) {
	n := p.detachLast()
	outer := p.node(kind, n.Start(), n.End())
	p.name = n.name
	n.name = nil
	p.attach(outer)
	p.push(outer)
}

// wrapLastInArray goes on as if an opening bracket stood before the last value: a further element begins here.
func (p *parser) wrapLastInArray() repair {
	n := p.lastChild()
	if p.state != wantNext || !p.nestable() || n == nil || n.kind == Missing || n.kind == Array {
		return repair{}
	}
	if (n.kind == Object) != (p.src[p.pos] == '{') {
		return repair{}
	}
	c := p.here(p.pos, wantNext)
	c.inner = Array
	return repair{c, func() { p.makeList(n) }}
}

// makeList puts the last value into an array of its own, which is open then.
func (p *parser) makeList(n *Node) {
	at := n.Range()
	if n.kind == Object {
		at = n.OpeningBrace()
	}
	p.wrapLast(Array)
	p.failOnce(missingOpening, at)
	p.attach(n)
	p.state = wantNext
}

// nameToElement goes on as if an opening bracket stood before the last value: what was taken for a name is a further
// element.
func (p *parser) nameToElement() repair {
	n := p.lastChild()
	if !p.nestable() || n == nil || n.kind != String && n.kind != Number {
		return repair{}
	}
	c := p.here(p.pos, wantComma)
	c.inner = Array
	return repair{c, func() {
		element := p.name
		p.name = nil
		p.makeList(n)
		p.attach(element)
		p.state = wantComma
	}}
}

// closeBeforeLast closes the open arrays before the last value, which is the name of a property of the object around.
func (p *parser) closeBeforeLast() repair {
	depth := p.depthOf(Object)
	if depth == 0 || !nameable(p.lastChild()) {
		return repair{}
	}
	return repair{cursor{pos: p.pos + 1, state: wantValue, depth: depth}, func() {
		n := p.lastChild()
		p.failOnce(missingClosing(Array, "property"), n.Range(), openedHere(p.top()))
		p.detachLast()
		p.last = p.top().Start() + 1
		if before := p.lastChild(); before != nil {
			p.last = before.End()
		}
		p.closeDown(depth)
		p.toName(n)
	}}
}

// reopenBeforeLast opens again the object before the last value, which is the name of a further property in it.
func (p *parser) reopenBeforeLast() repair {
	n := p.lastChild()
	if !p.nestable() || !nameable(n) || n.parent == nil || p.reopened >= mostReopened {
		return repair{}
	}
	before := previous(n)
	if before == nil || before.kind != Object || !before.closed() {
		return repair{}
	}
	c := p.here(p.pos+1, wantValue)
	c.inner = Object
	return repair{c, func() {
		p.failOnce(earlyBracket, Range{before.End() - 1, before.End()})
		p.detachLast()
		p.reopen(before)
		p.toName(n)
	}}
}

// reopen opens again an object or array that is the last child.
func (p *parser) reopen(n *Node) {
	p.reopened++
	p.push(n)
	f := &p.stack[len(p.stack)-1]
	for c := n.first; c != nil; c = c.next {
		f.last = c
	}
	p.markTop(flagBroken)
}

// reopenLast opens again the object or array that is the last value: the token belongs inside it.
func (p *parser) reopenLast(token byte) repair {
	n := p.lastChild()
	if !p.nestable() || n == nil || !n.closed() || p.reopened >= mostReopened {
		return repair{}
	}
	c := p.here(p.pos, p.stateBefore(n, token))
	if c.state == wantValue {
		return repair{}
	}
	c.inner = n.kind
	return repair{c, func() {
		p.failOnce(earlyBracket, Range{n.End() - 1, n.End()})
		p.reopen(n)
		p.state = c.state
		if commas := p.tree.trailingCommas; len(commas) > 0 && commas[len(commas)-1].Start >= n.Start() {
			p.tree.trailingCommas = commas[:len(commas)-1]
		}
	}}
}

// stateBefore returns what the grammar allowed before the closing bracket of the last value, given the token that is
// to stand in the bracket's place; wantValue where it cannot.
func (p *parser) stateBefore(n *Node, token byte) state {
	commas := p.tree.trailingCommas
	switch {
	case token == ',':
		return wantComma
	case p.state == wantNext:
		return wantNext
	case n.count == 0:
		return wantFirst
	case len(commas) > 0 && commas[len(commas)-1].Start == p.comma && p.comma > n.Start():
		return wantNext
	}
	return wantValue
}

// dropOpening leaves out the opening brace of an object that has no members yet: what stands behind it takes the
// object's place.
func (p *parser) dropOpening() repair {
	n := p.top()
	if n == nil || n.kind != Object || n.count > 0 {
		return repair{}
	}
	c := cursor{pos: p.pos, depth: len(p.stack) - 1, state: wantComma}
	if p.name == nil {
		c.state = wantFirst
		if n.name != nil || n.parent == nil {
			c.state = wantValue
		}
	}
	return repair{c, func() {
		value := p.name
		p.failOnce(strayOpening, n.OpeningBrace())
		p.dropTop()
		p.state = c.state
		if value != nil {
			p.attach(value)
		}
	}}
}

// dropTop takes the innermost open object, which has no members, out of the tree.
func (p *parser) dropTop() {
	n := p.top()
	p.stack = p.stack[:len(p.stack)-1]
	p.object = n.parent != nil && n.parent.kind == Object
	p.name = n.name
	p.detachLast()
	p.markTop(flagBroken)
}

// placeholder takes the two opening braces here and before for those of a {{…}} that stands where a value should.
func (p *parser) placeholder() repair {
	n := p.top()
	start := p.pos - 1
	if n == nil || n.kind != Object || n.count > 0 || n.Start() != start || p.src[p.pos] != '{' {
		return repair{}
	}
	end := placeholderEnd(p.src, start, "}}")
	if end == 0 {
		return repair{}
	}
	return repair{cursor{pos: end, depth: len(p.stack) - 1, state: wantComma}, func() {
		p.dropTop()
		p.pos = start
		p.oddValue(Invalid, badWord(p.src[start:end]), end).apply()
	}}
}

// spliceLast leaves out the opening bracket of the last element, an array among elements that are none: its elements
// belong to the array around, which its closing bracket closes.
func (p *parser) spliceLast() repair {
	n := p.lastChild()
	if p.state != wantComma || n == nil || n.kind != Array || p.object || !n.closed() {
		return repair{}
	}
	for c := n.parent.first; c != n; c = c.next {
		if c.kind == Array {
			return repair{}
		}
	}
	return repair{cursor{pos: p.pos, state: wantComma, depth: len(p.stack) - 1}, func() {
		p.failOnce(strayOpening, n.OpeningBrace())
		p.detachLast()
		for c := n.first; c != nil; {
			next := c.next
			c.next = nil
			p.attach(c)
			c = next
		}
		p.closeTop(n.End())
	}}
}
