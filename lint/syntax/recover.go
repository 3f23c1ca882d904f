package syntax

import (
	"cmp"
	"slices"
	"strings"
)

// mostErrors is the number of syntax errors listed for one file; the last one says that there are more.
const mostErrors = 100

// recovery is what the parser remembers to mend errors, and to report each mistake once.
type recovery struct {
	mended        int   // mistakes mended so far
	full          bool  // no more errors are listed
	reended       *Node // the string whose end was moved last
	reported      int   // offset of the last structural error that was reported, one past it; 0 before the first
	stuck         int   // repairs in a row that read nothing
	stuckAt       int   // where that was
	cutShort      int   // offset after the last string that is not closed
	reopened      int   // brackets that were opened again
	gap           int   // offset after the last conflict
	conflictUntil int   // end of the conflict that was reported last
	cutOff        bool  // a comment that is never closed hides the rest of the text
	trialLeft     int
	trialStack    []Kind
}

const (
	mostMended   = 1000
	mostStuck    = 4 // repairs at one token before it is skipped
	mostReopened = 8
)

// blunt reports whether mistakes are no longer looked into because there are too many.
func (p *parser) blunt() bool { return p.full || p.mended > mostMended }

// top returns the innermost open object or array, nil outside of all.
func (p *parser) top() *Node {
	if len(p.stack) == 0 {
		return nil
	}
	return p.stack[len(p.stack)-1].node
}

func (p *parser) wantsName() bool {
	return p.object && (p.state == wantFirst || p.state == wantNext)
}

// here returns the cursor for a trial at the offset inside the brackets that are open now.
func (p *parser) here(pos int, next state) cursor {
	return cursor{pos: pos, state: next, depth: len(p.stack)}
}

func (p *parser) markTop(f flags) {
	if n := p.top(); n != nil {
		n.flags |= f
	}
}

// fail records an error directly inside the innermost open bracket.
func (p *parser) fail(what problem, at Range) {
	p.markTop(flagBroken)
	p.report(what.at(at))
}

// failOnce is fail for errors of structure: of several at one token only the first is reported, and none right behind
// a string that is not closed.
func (p *parser) failOnce(what problem, at Range, notes ...Note) {
	p.markTop(flagBroken)
	if p.pos < p.reported || p.last == p.cutShort {
		return
	}
	p.reported = p.pos + 1
	err := what.at(at)
	err.Related = notes
	p.report(err)
}

func (p *parser) report(err Error) {
	if p.full {
		return
	}
	if len(p.tree.errors) == mostErrors-1 || p.mended > mostMended {
		p.full = true
		err = tooManyErrors.at(err.Range)
	}
	p.tree.errors = append(p.tree.errors, err)
}

// finish puts what was found into file order.
func (p *parser) finish() {
	t := p.tree
	slices.SortStableFunc(t.errors, func(a, b Error) int { return cmp.Compare(a.Range.Start, b.Range.Start) })
	slices.SortStableFunc(t.trailingCommas, func(a, b Range) int { return cmp.Compare(a.Start, b.Start) })
	t.orderDuplicates()
}

// noteTrailingComma records the comma before the closing bracket at the current position, if there is one.
func (p *parser) noteTrailingComma() {
	if p.state == wantNext && p.comma+1 == p.last && !p.afterConflict() {
		p.tree.trailingCommas = append(p.tree.trailingCommas, Range{p.comma, p.comma + 1})
	}
}

// tooDeep ends the parse at a bracket that is nested too deeply. What was read before it is a fragment, and no judgement
// of it would help.
func (p *parser) tooDeep() {
	p.stopped = true
	p.tree.refused(tooDeep(p.maxDepth), Range{p.pos, p.pos + 1})
}

// stop ends the parse before the end of the text: all that is open may lack something.
func (p *parser) stop() {
	p.stopped = true
	p.settle()
	for len(p.stack) > 0 {
		p.markTop(flagBroken | flagLossy)
		p.closeTop(p.pos)
	}
}

// atEnd handles the end of the text.
func (p *parser) atEnd() {
	end := Range{len(p.src), len(p.src)}
	switch {
	case len(p.stack) > 0:
		if !p.cutOff && !p.endsInString() {
			what, notes := p.unclosedBrackets()
			p.failOnce(what, end, notes...)
		}
	case p.tree.root == nil && len(p.tree.errors) == 0:
		p.fail(emptyFile, end)
	}
	p.stop()
}

// endsInString reports whether the text ends in a string that is not closed, which was said already.
func (p *parser) endsInString() bool {
	n := len(p.tree.errors)
	return n > 0 && p.tree.errors[n-1].Code == unclosedString.code && strings.TrimSpace(p.src[p.tree.errors[n-1].Range.End:]) == ""
}

// unclosedBrackets returns the problem of what is still open, with a note for the innermost brackets.
func (p *parser) unclosedBrackets() (problem, []Note) {
	const mostNotes = 3
	var closers strings.Builder
	var notes []Note
	for i := len(p.stack) - 1; i >= 0; i-- {
		n := p.stack[i].node
		closers.WriteByte(closer(n.kind))
		if len(notes) < mostNotes {
			notes = append(notes, openedHere(n))
		}
	}
	return unclosed(closers.String()), notes
}

func openedHere(n *Node) Note {
	return Note{Range: n.OpeningBrace(), Message: "opened here"}
}

func closer(kind Kind) byte {
	if kind == Object {
		return '}'
	}
	return ']'
}

// settle gives the pending name its missing value.
func (p *parser) settle() {
	if p.name == nil {
		return
	}
	n := p.node(Missing, p.last, p.last)
	n.flags = flagHalfRead
	p.attach(n)
	p.state = wantComma
}

// unexpected mends what is wrong at the current token: it reports one error and leaves the parser where it can go on.
func (p *parser) unexpected() {
	p.mended++
	c := p.src[p.pos]
	if p.blunt() {
		p.mendBluntly(c)
		return
	}
	if p.loops() {
		p.skip(badCharacter).apply()
		return
	}
	switch p.state {
	case wantValue:
		p.mendValue(c)
	case wantFirst, wantNext:
		if p.object {
			p.mendName(c)
			return
		}
		p.mendElement(c)
	case wantColon:
		p.mendColon(c)
	case wantComma:
		p.mendComma(c)
	}
}

// loops reports whether several repairs in a row have read nothing.
func (p *parser) loops() bool {
	if p.pos != p.stuckAt {
		p.stuckAt = p.pos
		p.stuck = 0
	}
	p.stuck++
	return p.stuck > mostStuck
}
