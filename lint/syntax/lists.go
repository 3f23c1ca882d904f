package syntax

import (
	"sort"
	"strings"
)

// Edits of objects and arrays. They leave every byte alone that is not theirs: the result has the indentation, the line
// ends and the comments of the text. Where a syntax error stands directly inside the list, or its bracket is missing,
// there is no edit (nil).

// Remove removes an element of an array or a member of an object, with its comma. A comment on the lines right above
// it, or behind it on its last line, goes with it.
func Remove(n *Node) []Edit {
	list := n.parent
	if !editable(list) || n.IsName() {
		return nil
	}
	e := entryOf(n)
	if first := list.First(); first.next == nil && !commentsBeside(list, e.whole()) {
		return []Edit{{Range{int(list.start) + 1, int(list.end) - 1}, ""}}
	}
	if e.ownLines {
		return e.removeLines()
	}
	return e.removeInline()
}

// editable reports whether the entries of an object or array are all known, so that its commas can be counted on.
func editable(list *Node) bool {
	return list != nil && list.closed() && !list.Broken() && !list.HalfRead()
}

// entry is an element or member with what belongs to it.
type entry struct {
	node     *Node
	src      string
	start    int // of the name, or of the value
	end      int // after the value, or after its comma
	comma    int // offset of the comma behind it, -1 where there is none
	leading  int // start of the comments above it, else start
	trailing int // end of the comments behind it on its last line, else end
	ownLines bool
}

func entryOf(n *Node) entry {
	e := entry{node: n, src: n.tree.source, start: outerStart(n), end: int(n.end), comma: commaAfter(n)}
	if e.comma >= 0 {
		e.end = e.comma + 1
	}
	e.leading, e.trailing = e.start, e.end
	if !beginsLine(e.src, e.start) {
		e.trailing, _ = e.commentsBehind()
		return e
	}
	e.leading = e.commentsAbove()
	e.trailing, e.ownLines = e.commentsBehind()
	return e
}

// whole is the entry with its comments.
func (e *entry) whole() Range { return Range{e.leading, e.trailing} }

// outerStart is the start of a member with its name, or of an element.
func outerStart(n *Node) int {
	if n.name != nil {
		return int(n.name.start)
	}
	return int(n.start)
}

// commaAfter returns the offset of the comma behind a value, -1 where there is none.
func commaAfter(n *Node) int {
	src := n.tree.source
	if at := skipQuietly(src, int(n.end)); at < len(src) && src[at] == ',' {
		return at
	}
	return -1
}

// commentsAbove returns the start of the comments that end on the line above the entry, or above one another.
func (e *entry) commentsAbove() int {
	comments := e.node.tree.comments
	start := e.start
	for i := commentsUntil(comments, start) - 1; i >= 0; i-- {
		c := comments[i].Range
		if c.Start <= int(e.node.parent.start) || !oneBreak(e.src[c.End:start]) || !beginsLine(e.src, c.Start) {
			break
		}
		start = c.Start
	}
	return start
}

// commentsBehind returns the end of the comments behind the entry on its last line, and whether the line ends there.
func (e *entry) commentsBehind() (end int, endsLine bool) {
	comments := e.node.tree.comments
	end = e.end
	for i := commentsUntil(comments, end); i < len(comments); i++ {
		c := comments[i].Range
		if strings.TrimLeft(e.src[end:c.Start], " \t") != "" || strings.ContainsAny(e.src[c.Start:c.End], "\r\n") {
			break
		}
		end = c.End
	}
	if after := blanksEnd(e.src, end); after < len(e.src) && !isBreak(e.src[after]) {
		return e.end, false
	}
	return end, true
}

// commentsUntil returns how many comments begin before the offset.
func commentsUntil(comments []Comment, offset int) int {
	return sort.Search(len(comments), func(i int) bool { return comments[i].Range.Start >= offset })
}

// commentsBeside reports whether a comment stands between the brackets of a list and outside of the range.
func commentsBeside(list *Node, inside Range) bool {
	comments := list.tree.comments
	for _, c := range comments[commentsUntil(comments, int(list.start)):] {
		if c.Range.Start >= int(list.end) {
			return false
		}
		if c.Range.Start < inside.Start || c.Range.Start >= inside.End {
			return true
		}
	}
	return false
}

// removeLines removes an entry that has its lines to itself.
func (e *entry) removeLines() []Edit {
	after := breakEnd(e.src, blanksEnd(e.src, e.trailing))
	edits := []Edit{{Range{lineStart(e.src, e.leading), after}, ""}}
	if before := previous(e.node); e.comma < 0 && before != nil {
		comma := commaAfter(before)
		edits = append([]Edit{{Range{comma, comma + 1}, ""}}, edits...)
	}
	return edits
}

// removeInline removes an entry that shares its lines with others.
func (e *entry) removeInline() []Edit {
	before := previous(e.node)
	switch {
	case e.comma < 0 && before == nil:
		return []Edit{{Range{e.start, e.end}, ""}}
	case e.comma < 0:
		comma := commaAfter(before)
		if strings.Trim(e.src[comma+1:e.start], " \t\r\n") != "" { // a comment
			return []Edit{{Range{comma, comma + 1}, ""}, {Range{e.start, e.end}, ""}}
		}
		return []Edit{{Range{comma, e.end}, ""}}
	case before == nil || beginsLine(e.src, e.start):
		after := blanksEnd(e.src, e.end)
		if after < len(e.src) && isBreak(e.src[after]) {
			after = e.end
		}
		return []Edit{{Range{e.start, after}, ""}}
	}
	return []Edit{{Range{blanksStart(e.src, e.start), e.end}, ""}}
}

// RemoveComment removes a comment, and the whole line where nothing else stands on it.
func RemoveComment(src string, c Range) []Edit {
	after := blanksEnd(src, c.End)
	endsLine := after == len(src) || isBreak(src[after])
	switch {
	case endsLine && beginsLine(src, c.Start):
		return []Edit{{Range{lineStart(src, c.Start), breakEnd(src, after)}, ""}}
	case endsLine:
		return []Edit{{Range{blanksStart(src, c.Start), c.End}, ""}}
	case beginsLine(src, c.Start):
		return []Edit{{Range{c.Start, after}, ""}}
	}
	return []Edit{{c, ""}}
}

// Append adds an entry behind the last one of an array or object; text is its JSON, of a member with its name.
func Append(list *Node, text string) []Edit {
	if !editable(list) {
		return nil
	}
	last := lastOf(list)
	if last == nil {
		if commentsBeside(list, Range{}) {
			return nil
		}
		return []Edit{{Range{int(list.start) + 1, int(list.end) - 1}, text}}
	}
	e := entryOf(last)
	text = e.gap() + text
	if e.comma >= 0 { // a trailing comma: the new entry gets one, too
		return []Edit{{Range{e.comma + 1, e.comma + 1}, text + ","}}
	}
	return []Edit{{Range{e.end, e.end}, "," + text}}
}

// Member writes a member for [Append]: with the blanks round the colon that the object's last member has.
func Member(object *Node, name, value string) string {
	colon := ": "
	if last := lastOf(object); last != nil && last.name != nil {
		between := last.tree.source[last.name.end:last.start]
		if strings.Trim(between, " \t:") == "" {
			colon = between
		}
	}
	return Quote(name) + colon + value
}

func lastOf(list *Node) *Node {
	var last *Node
	for c := list.first; c != nil; c = c.next {
		last = c
	}
	return last
}

// gap is what stands before an entry: a line break and its indentation, or blanks.
func (e *entry) gap() string {
	if beginsLine(e.src, e.start) {
		at := lineStart(e.src, e.start)
		return breakBefore(e.src, at) + e.src[at:e.start]
	}
	if before := previous(e.node); before != nil {
		return e.src[blanksStart(e.src, e.start):e.start]
	}
	if next := e.node.next; next != nil && !beginsLine(e.src, outerStart(next)) {
		return e.src[blanksStart(e.src, outerStart(next)):outerStart(next)]
	}
	if first := e.node.first; first != nil && first.name != nil && first.start == first.name.end+1 {
		return "" // nothing is spaced
	}
	return " "
}

// Reorder gives the entries of an array or object another order: order[i] is the index of the entry that comes to stand
// at i. An entry takes the comments right above it and behind it on its last line along; what lies between stays.
// There is no edit where a comment would swallow what follows it.
func Reorder(list *Node, order []int) []Edit {
	if !editable(list) || len(order) != list.Len() {
		return nil
	}
	entries := make([]entry, 0, list.Len())
	for c := list.first; c != nil; c = c.next {
		entries = append(entries, entryOf(c))
	}
	var edits []Edit
	for i, from := range order {
		if from < 0 || from >= len(entries) {
			return nil
		}
		if i == from {
			continue
		}
		there, moved := &entries[i], &entries[from]
		if !moved.fits(there) {
			return nil
		}
		edits = append(edits, Edit{Range{there.leading, int(there.node.end)}, moved.src[moved.leading:moved.node.end]})
		if behind := moved.src[moved.end:moved.trailing]; behind != there.src[there.end:there.trailing] {
			edits = append(edits, Edit{Range{there.end, there.trailing}, behind})
		}
	}
	return joined(edits)
}

// fits reports whether an entry can stand in the place of another: no comment of it would take what follows into itself.
func (e *entry) fits(place *entry) bool {
	if between := e.src[e.node.end:e.end]; strings.Trim(between, " \t\r\n,") != "" {
		return false // a comment between the value and its comma
	}
	if !strings.Contains(e.src[e.end:e.trailing], "//") {
		return true
	}
	after := blanksEnd(place.src, place.trailing)
	return after == len(place.src) || isBreak(place.src[after])
}

// joined puts edits that touch each other together.
func joined(edits []Edit) []Edit {
	var all []Edit
	for _, e := range Sorted(edits) {
		if last := len(all) - 1; last >= 0 && all[last].Range.End == e.Range.Start {
			all[last].Range.End = e.Range.End
			all[last].NewText += e.NewText
			continue
		}
		all = append(all, e)
	}
	return all
}

// Unwrap puts the value of an object's only member in the place of the object, with the indentation of the object.
func Unwrap(value *Node) []Edit {
	outer := value.parent
	if !editable(outer) || outer.Kind() != Object || outer.Len() != 1 || commentsBeside(outer, value.Range()) {
		return nil
	}
	edits := []Edit{{Range{int(outer.start), int(value.start)}, ""}}
	edits = append(edits, dedented(outer, value)...)
	return append(edits, Edit{Range{int(value.end), int(outer.end)}, ""})
}

// dedented removes what the lines of a value are indented further than the line of an outer object.
func dedented(outer, value *Node) []Edit {
	src := value.tree.source
	if len(value.tree.errors) > 0 || !value.closed() || !beginsLine(src, int(value.end)-1) {
		return nil
	}
	first := lineStart(src, int(outer.start))
	base := src[first:blanksEnd(src, first)]
	last := lineStart(src, int(value.end)-1)
	extra, deeper := strings.CutPrefix(src[last:int(value.end)-1], base)
	if !deeper || extra == "" {
		return nil
	}
	var edits []Edit
	for at := int(value.start); at < int(value.end); {
		end := lineEnd(src, at)
		if end >= int(value.end) {
			break
		}
		at = breakEnd(src, end)
		if strings.HasPrefix(src[at:], base+extra) {
			from := at + len(base)
			edits = append(edits, Edit{Range{from, from + len(extra)}, ""})
		}
	}
	return edits
}

// Ordered returns an order for [Reorder] in which the entries with these indexes stand right before another one, in
// the order given, and all others stay as they are.
func Ordered(size int, moved []int, before int) []int {
	order := make([]int, 0, size)
	moves := make([]bool, size)
	for _, i := range moved {
		moves[i] = true
	}
	for i := range size {
		if i == before {
			order = append(order, moved...)
		}
		if !moves[i] {
			order = append(order, i)
		}
	}
	return order
}

func isBreak(c byte) bool { return c == '\n' || c == '\r' }

// blanksEnd returns the offset after the blanks at i.
func blanksEnd(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// blanksStart returns the offset of the first of the blanks before i.
func blanksStart(s string, i int) int {
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '\t') {
		i--
	}
	return i
}

// lineStart returns the offset of the first byte of the line that holds i.
func lineStart(s string, i int) int {
	for i > 0 && !isBreak(s[i-1]) {
		i--
	}
	return i
}

// beginsLine reports whether nothing but blanks stands before i on its line. The first line of a file does not count
// where a byte order mark stands on it.
func beginsLine(s string, i int) bool {
	i = blanksStart(s, i)
	return i == 0 || isBreak(s[i-1])
}

// breakEnd returns the offset after the line break at i; i where there is none.
func breakEnd(s string, i int) int {
	switch {
	case strings.HasPrefix(s[i:], "\r\n"):
		return i + 2
	case i < len(s) && isBreak(s[i]):
		return i + 1
	}
	return i
}

// breakBefore returns the line break that ends before i.
func breakBefore(s string, i int) string {
	switch {
	case strings.HasSuffix(s[:i], "\r\n"):
		return "\r\n"
	case i > 0 && isBreak(s[i-1]):
		return s[i-1 : i]
	}
	return ""
}

// oneBreak reports whether a text is white space with exactly one line break.
func oneBreak(s string) bool {
	breaks := strings.Count(s, "\n") + strings.Count(s, "\r") - strings.Count(s, "\r\n")
	return breaks == 1 && strings.Trim(s, " \t\r\n") == ""
}
