package template

import "strings"

// blockKind is a kind of tag that has an end tag.
type blockKind uint8

const (
	noBlock blockKind = iota
	blockIf
	blockUnless
	blockCase
	blockFor
	blockTablerow
	blockIfchanged
	blockCapture
	blockUnread // comment, raw, doc: what is inside is not read
	blockKinds
)

// block is a block that is open.
type block struct {
	kind   blockKind
	name   string
	tag    Range
	quiet  bool  // its tag has a problem of its own
	closer Range // of a displaced block: the end tag of another that came before its own
}

// scope is where blocks open and end: the text, or a liquid tag.
type scope struct {
	open      []block
	count     [blockKinds]int     // of the open ones
	displaced [blockKinds][]block // an end tag of an outer block came first
	unknown   map[string]int      // open tags of unknown names
	strangers int                 // unknown tags that may have been meant to open a block
	endings   int                 // unknown tags that may have been meant to end one
	crossed   Range               // the end tag of the last crossing that was reported
}

func (r *reader) openBlock(b block) {
	r.scope.open = append(r.scope.open, b)
	r.scope.count[b.kind]++
}

// endBlock ends the innermost block of a kind. Those opened inside it and not ended are displaced: their end tags may
// still come.
func (r *reader) endBlock(kind blockKind, name string, tag Range) {
	s := &r.scope
	if s.count[kind] == 0 {
		r.endWithoutBlock(kind, name, tag)
		return
	}
	for {
		b := s.open[len(s.open)-1]
		s.open = s.open[:len(s.open)-1]
		s.count[b.kind]--
		if b.kind == kind {
			r.leaveOut(b, tag)
			return
		}
		b.closer = tag
		s.displaced[b.kind] = append(s.displaced[b.kind], b)
	}
}

// leaveOut notes the whole of a capture: it is not sent where it stands.
func (r *reader) leaveOut(b block, end Range) {
	if b.kind == blockCapture && r.scope.count[blockCapture] == 0 && b.tag.Start < end.Start {
		r.t.unsent = append(r.t.unsent, Range{b.tag.Start, end.End})
	}
}

func (r *reader) endWithoutBlock(kind blockKind, name string, tag Range) {
	s := &r.scope
	if n := len(s.displaced[kind]); n > 0 {
		b := s.displaced[kind][n-1]
		s.displaced[kind] = s.displaced[kind][:n-1]
		r.crossed(b)
		return
	}
	if s.strangers > 0 {
		s.strangers--
		return
	}
	opener := strings.TrimPrefix(name, "end")
	r.report(Problem{Kind: StrayTag, Range: tag, Whole: tag, Message: `"` + name + `" ends no block: no "` + opener + `" is open here.`})
}

// crossed reports that a block was ended before one inside it; once for an end tag.
func (r *reader) crossed(displaced block) {
	if r.scope.crossed == displaced.closer || displaced.quiet {
		return
	}
	r.scope.crossed = displaced.closer
	r.report(Problem{
		Kind: CrossedBlocks, Range: displaced.closer, Whole: displaced.closer, Related: displaced.tag,
		Message: `This tag ends a block while "` + displaced.name + `" inside it is still open.`,
	})
}

// middleTag judges else, elsif and when.
func (r *reader) middleTag(name string, tag Range) {
	s := &r.scope
	kinds, where := []blockKind{blockIf, blockUnless}, "if or unless"
	switch name {
	case "when":
		kinds, where = []blockKind{blockCase}, "case"
	case "else":
		kinds, where = []blockKind{blockIf, blockUnless, blockCase, blockFor, blockIfchanged}, "if, unless, case or for"
	}
	for _, kind := range kinds {
		if s.count[kind] > 0 || len(s.displaced[kind]) > 0 {
			return
		}
	}
	if s.strangers > 0 {
		return
	}
	r.report(Problem{Kind: StrayTag, Range: tag, Whole: tag, Message: `"` + name + `" stands outside ` + where + "."})
}

// endScope reports the blocks that are not ended.
func (r *reader) endScope() {
	s := &r.scope
	left := s.open[:max(0, len(s.open)-s.endings)]
	for _, b := range left {
		r.unclosedBlock(b)
	}
	for _, displaced := range s.displaced {
		for _, b := range displaced {
			r.unclosedBlock(b)
		}
	}
}

func (r *reader) unclosedBlock(b block) {
	if b.quiet {
		return
	}
	r.report(Problem{Kind: UnclosedBlock, Range: b.tag, Whole: b.tag, Message: `"` + b.name + `" is never ended: "end` + b.name + `" is missing.`})
}

// skipUnread goes past the end of a comment, raw or doc block. One that has no end reaches to the end of the text.
func (r *reader) skipUnread(name string, tag Range) {
	end, after, found := r.endOfUnread(name, tag.End)
	if !found {
		r.unclosedBlock(block{name: name, tag: tag})
		r.t.unsent = append(r.t.unsent, Range{tag.Start, len(r.text)})
		r.at = len(r.text)
		return
	}
	r.t.Tags = append(r.t.Tags, Tag{Name: "end" + name, Range: Range{end.tag, after}, NameAt: end.name, Known: true})
	r.at = after
	if name != "raw" {
		r.t.unsent = append(r.t.unsent, Range{tag.Start, after})
	}
}

type unreadEnd struct {
	tag  int // where the end tag begins
	name Range
}

// endOfUnread looks for the end tag of a block that is not read. Comments can be nested.
func (r *reader) endOfUnread(name string, from int) (end unreadEnd, after int, found bool) {
	for depth := 1; ; {
		n := strings.Index(r.text[from:], "{%")
		if n < 0 {
			return unreadEnd{}, 0, false
		}
		start := from + n
		at := r.tagName(r.tagInner(start), len(r.text))
		from = start + 2
		switch inside := strings.TrimSuffix(r.text[at.Start:at.End], "-"); {
		case inside == name && name == "comment":
			depth++
		case inside == "end"+name:
			depth--
		}
		if depth > 0 {
			continue
		}
		if after = r.tagEndAfter(at.Start); after < 0 {
			return unreadEnd{}, 0, false
		}
		return unreadEnd{start, Range{at.Start, at.Start + len("end") + len(name)}}, after, true
	}
}
