package syntax

type recovery struct{}

func (r *recovery) reset() {}

func (p *parser) fail(code string, at Range) {
	p.tree.errors = append(p.tree.errors, Error{Code: code, Message: code, Range: at})
	if len(p.stack) > 0 {
		p.stack[len(p.stack)-1].node.flags |= flagBroken
	}
}

func (p *parser) unexpected() {
	p.fail("unexpected-character", Range{p.pos, p.pos + 1})
	p.pos++
}

func (p *parser) tooDeep() {
	p.fail("too-deep", Range{p.pos, p.pos + 1})
	p.stopped = true
	p.end()
}

func (p *parser) noteTrailingComma() {
	if p.state == wantNext {
		p.tree.trailingCommas = append(p.tree.trailingCommas, Range{p.comma, p.comma + 1})
	}
}

func (p *parser) end() {
	if p.state != wantComma || len(p.stack) > 0 {
		p.fail("unclosed-bracket", Range{len(p.src), len(p.src)})
	}
	if p.name != nil {
		p.attach(p.node(Missing, len(p.src), len(p.src)))
	}
	for len(p.stack) > 0 {
		p.stack[len(p.stack)-1].node.flags |= flagBroken | flagLossy
		p.closeTop(len(p.src))
	}
}

func (p *parser) finish() { p.tree.orderDuplicates() }

func (p *parser) oddString(start int) *Node {
	end := lineEnd(p.src, start)
	p.fail("unclosed-string", Range{start, end})
	n := p.node(String, start, end)
	n.flags |= flagHalfRead | flagOpen
	p.pos = end
	return n
}

func quoteSize(raw string) int        { return 0 }
func closingQuoteSize(raw string) int { return 0 }

func refuse(t *Tree, maxBytes int) bool {
	if len(t.source) > maxBytes {
		t.unreadable = true
		t.errors = []Error{{Code: "too-large", Message: "The file is too large."}}
	}
	return t.unreadable
}
