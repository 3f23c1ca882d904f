package syntax

// cursor is a place in the text together with what the grammar allows there.
type cursor struct {
	pos   int
	state state
	depth int  // how many of the parser's open brackets are open
	inner Kind // Object or Array: one more bracket that is open inside them
}

const (
	trialBytes  = 4 << 20 // what all trials of a file may read together, but for the least each may
	leastTrial  = 1 << 10
	trialShares = 8 // a trial may read that part of what is left
)

// trial returns how far the text can be read from the cursor on before the next structural error: the offset of that
// error, or one past the end of the text where there is none.
func (p *parser) trial(c cursor) int {
	reach := max(p.trialLeft/trialShares, leastTrial)
	t := trial{p: p, cursor: c, limit: c.pos + reach, own: p.trialStack[:0]}
	if c.inner != Missing {
		t.own = append(t.own, c.inner)
	}
	end := t.run()
	p.trialLeft = max(p.trialLeft-(t.pos-c.pos)-t.wasted, 0)
	p.trialStack = t.own
	return end
}

// trial reads ahead without making a tree.
type trial struct {
	p *parser
	cursor
	limit  int
	wasted int    // bytes that were looked at in vain
	own    []Kind // brackets that were opened on the way
}

func (t *trial) run() int {
	src := t.p.src
	for {
		t.pos = skipQuietly(src, t.pos)
		if t.pos >= len(src) {
			return t.atEnd()
		}
		if t.pos+t.wasted >= t.limit {
			return t.limit
		}
		if !t.token(src[t.pos]) {
			return t.pos
		}
	}
}

func (t *trial) atEnd() int {
	if t.state == wantComma && t.innermost() == Missing {
		return len(t.p.src) + 1
	}
	return len(t.p.src)
}

// innermost returns the kind of the innermost open bracket, Missing outside of all.
func (t *trial) innermost() Kind {
	if len(t.own) > 0 {
		return t.own[len(t.own)-1]
	}
	if t.depth > 0 {
		return t.p.stack[t.depth-1].node.kind
	}
	return Missing
}

// token reads one token; false if it cannot stand here.
func (t *trial) token(c byte) bool {
	switch c {
	case '{', '[':
		return t.openBracket(c)
	case '}', ']':
		return t.closeBracket(c)
	case ',':
		if t.state != wantComma || t.innermost() == Missing {
			return false
		}
		return t.pass(1, wantNext)
	case ':':
		return t.state == wantColon && t.pass(1, wantValue)
	}
	size := t.textSize(c)
	switch {
	case size == 0:
		return false
	case t.wantsName():
		return t.pass(size, wantColon)
	case t.state == wantColon || t.state == wantComma:
		return false
	}
	return t.pass(size, wantComma)
}

// textSize returns the length of the string, number, literal or word at the cursor, 0 if there is none or it has no end.
func (t *trial) textSize(c byte) int {
	at := t.pos
	if c == '"' {
		end, closed := quotedEnd(t.p.src, at)
		if !closed {
			return 0
		}
		return end - at
	}
	if closingQuotes(t.p.src[at:]) != "" {
		if end := oddQuotedEnd(t.p.src, at); end > 0 {
			return end - at
		}
		t.wasted += quoteReach
	}
	if t.wantsName() {
		return wordEnd(t.p.src, at) - at
	}
	return phraseEnd(t.p.src, at) - at
}

func (t *trial) wantsName() bool {
	return (t.state == wantFirst || t.state == wantNext) && t.innermost() == Object
}

// pass goes on after a token of that length.
func (t *trial) pass(size int, next state) bool {
	t.pos += size
	t.state = next
	return true
}

func (t *trial) openBracket(c byte) bool {
	if t.wantsName() || t.state == wantColon || t.state == wantComma {
		return false
	}
	kind := Object
	if c == '[' {
		kind = Array
	}
	t.own = append(t.own, kind)
	return t.pass(1, wantFirst)
}

func (t *trial) closeBracket(c byte) bool {
	if t.innermost() != closedBy(c) || t.state == wantColon || t.state == wantValue {
		return false
	}
	if len(t.own) > 0 {
		t.own = t.own[:len(t.own)-1]
	} else {
		t.depth--
	}
	return t.pass(1, wantComma)
}

// closedBy returns the kind of bracket that the closing bracket closes, Missing for any other character.
func closedBy(c byte) Kind {
	switch c {
	case '}':
		return Object
	case ']':
		return Array
	}
	return Missing
}
