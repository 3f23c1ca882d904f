package format

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

const byteOrderMark = "\ufeff"

// deepest is the level beyond which lines are not indented further, so that the laid out text grows linearly.
const deepest = 100

// printer goes through a text from token to token and notes what the white space between two of them should be.
type printer struct {
	source    string
	tree      *syntax.Tree
	options   Options
	lineBreak string
	inner     string // stands inside the braces of an object on one line
	comments  comments
	wide      map[*syntax.Node]int // columns of containers on one line, see measure

	at     int // the end of the last token
	column int // where the last token ends
	level  int // of indentation
	edits  []syntax.Edit
}

func newPrinter(tree *syntax.Tree, options Options) *printer {
	source := tree.Source()
	if options.Indent == "" {
		options.Indent = indentOf(source)
	}
	if options.Width <= 0 {
		options.Width = DefaultWidth
	}
	p := &printer{source: source, tree: tree, options: options, lineBreak: lineBreakOf(source), comments: tree.Comments(), wide: map[*syntax.Node]int{}}
	p.inner = innerBlank(tree.Root())
	p.measure(tree.Root())
	if strings.HasPrefix(source, byteOrderMark) {
		p.at = len(byteOrderMark)
	}
	return p
}

// innerBlank returns what stands inside the braces of the first object that stands on one line: a blank unless the author
// leaves it out.
func innerBlank(root *syntax.Node) string {
	stack := []*syntax.Node{root}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if raw := n.Raw(); n.Kind() == syntax.Object && n.Len() > 0 && !strings.ContainsAny(raw, "\r\n") {
			if raw[1] == '"' {
				return ""
			}
			return " "
		}
		first := len(stack)
		for child := range n.Children() {
			if child.Kind() == syntax.Object || child.Kind() == syntax.Array {
				stack = append(stack, child)
			}
		}
		for i, j := first, len(stack)-1; i < j; i, j = i+1, j-1 {
			stack[i], stack[j] = stack[j], stack[i]
		}
	}
	return " "
}

// text lays out the whole text.
func (p *printer) text() {
	root := p.tree.Root()
	p.gap(root.Start(), "", false)
	p.value(root, 0)
	end := len(p.source)
	rest := p.source[p.at:]
	wanted := ""
	if p.options.FinalNewline || strings.ContainsAny(rest, "\r\n") {
		wanted = p.lineBreak
	}
	p.gap(end, wanted, wanted != "")
}

// value lays out a value whose first token is placed. trailing is the number of columns that follow it on its line.
func (p *printer) value(n *syntax.Node, trailing int) {
	if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
		p.token(n.End())
		return
	}
	flat := p.wide[n] != never && p.column+p.wide[n]+trailing <= p.options.Width && (n.Parent() != nil || n.Len() == 0)
	p.token(n.Start() + 1)
	if flat {
		p.flat(n)
	} else {
		p.stacked(n)
	}
	p.token(n.End())
}

// flat lays out the members of a container on the line.
func (p *printer) flat(n *syntax.Node) {
	edge := ""
	if n.Kind() == syntax.Object && n.Len() > 0 {
		edge = p.inner
	}
	before := edge
	for child := range n.Children() {
		p.member(child, before, false)
		before = " "
	}
	p.trailingComma(n)
	p.gap(n.End()-1, edge, false)
}

// stacked lays out the members of a container on lines of their own.
func (p *printer) stacked(n *syntax.Node) {
	p.level++
	for child := range n.Children() {
		p.member(child, p.newLine(), true)
	}
	p.trailingComma(n)
	p.commentsUpTo(n.End()-1, true) // those before the closing bracket are of the level of the members
	p.level--
	if n.Len() == 0 && !p.behindComment() {
		return // an empty container holds no line break
	}
	p.gap(n.End()-1, p.newLine(), true)
}

// member lays out a member or element, with the comma before it.
func (p *printer) member(child *syntax.Node, before string, broken bool) {
	if child.Index() > 0 {
		p.separator(",")
	}
	first := child.Start()
	if name := child.Name(); name != nil {
		first = name.Start()
	}
	p.gap(first, before, broken)
	if name := child.Name(); name != nil {
		p.token(name.End())
		p.separator(":")
		p.gap(child.Start(), " ", false)
	}
	p.value(child, 1)
}

// trailingComma lays out a comma before the closing bracket, if there is one.
func (p *printer) trailingComma(n *syntax.Node) {
	if at, found := p.next(','); found && at < n.End()-1 {
		p.separator(",")
	}
}

// newLine is a line break with the indentation of the level.
func (p *printer) newLine() string {
	return p.lineBreak + strings.Repeat(p.options.Indent, min(p.level, deepest))
}

// next returns the offset of the next byte that is neither white space nor in a comment, and whether it is the given one.
func (p *printer) next(c byte) (offset int, is bool) {
	i := p.at
	for i < len(p.source) {
		if comment := p.comments.at(i); comment != nil {
			i = comment.Range.End
			continue
		}
		if !isBlank(p.source[i]) {
			return i, p.source[i] == c
		}
		i++
	}
	return i, false
}

// separator lays out a comma or colon: right behind what it follows.
func (p *printer) separator(c string) {
	at, found := p.next(c[0])
	if !found {
		return // cannot be: the text has no syntax errors
	}
	p.gap(at, "", false)
	p.token(at + 1)
}

// token goes to the end of a token that begins where the last gap ended.
func (p *printer) token(end int) {
	p.column += columns(p.source[p.at:end])
	p.at = end
}

// gap lays out what stands before the next token, which begins at the offset: wanted, with the comments in it. broken
// tells that the token begins a line; one blank line before it is kept.
func (p *printer) gap(next int, wanted string, broken bool) {
	p.commentsUpTo(next, broken)
	if broken || p.commentEndsLine() {
		wanted = p.breakFor(next, wanted)
	} else if wanted == "" && p.behindComment() && next < len(p.source) && p.source[next] != ',' {
		wanted = " "
	}
	p.white(next, wanted)
}

// commentsUpTo lays out the comments before the offset.
func (p *printer) commentsUpTo(next int, broken bool) {
	for i := p.comments.from(p.at); i < len(p.comments) && p.comments[i].Range.Start < next; i++ {
		p.comment(&p.comments[i], broken)
	}
}

// breakFor returns the line break before a token at the offset, with one blank line where the author left some.
func (p *printer) breakFor(next int, wanted string) string {
	if !strings.HasPrefix(wanted, p.lineBreak) {
		wanted = p.newLine()
	}
	if next == len(p.source) || p.opens() {
		return wanted
	}
	if isClosing(p.source[next]) || breaks(p.source[p.at:next]) < 2 {
		return wanted
	}
	return p.lineBreak + wanted
}

// comment lays out a comment: behind the token that it follows on the same line, else on a line of its own.
func (p *printer) comment(c *syntax.Comment, broken bool) {
	wanted := " "
	switch before := p.source[p.at:c.Range.Start]; {
	case p.at == 0 || strings.TrimSpace(p.source[:p.at]) == "" || p.source[:p.at] == byteOrderMark:
		wanted = ""
	case breaks(before) > 0 && (broken || p.commentEndsLine()):
		wanted = p.breakFor(c.Range.Start, p.newLine())
	}
	p.white(c.Range.Start, wanted)
	p.column += columns(p.source[c.Range.Start:c.Range.End])
	p.at = c.Range.End
}

// opens reports whether the last token is an opening bracket.
func (p *printer) opens() bool {
	return p.at > 0 && (p.source[p.at-1] == '{' || p.source[p.at-1] == '[') && !p.behindComment()
}

// behindComment reports whether a comment stands right before.
func (p *printer) behindComment() bool {
	i := p.comments.from(p.at)
	return i > 0 && p.comments[i-1].Range.End == p.at
}

// commentEndsLine reports whether a comment that reaches to the end of its line stands right before.
func (p *printer) commentEndsLine() bool {
	return p.behindComment() && !p.comments[p.comments.from(p.at)-1].Block
}

// white replaces the white space up to the offset.
func (p *printer) white(next int, wanted string) {
	if p.source[p.at:next] != wanted {
		p.edits = append(p.edits, syntax.Edit{Range: syntax.Range{Start: p.at, End: next}, NewText: wanted})
	}
	if at := strings.LastIndexAny(wanted, "\r\n"); at >= 0 {
		p.column = columns(strings.ReplaceAll(wanted[at+1:], "\t", "    "))
	} else {
		p.column += len(wanted)
	}
	p.at = next
}

// breaks counts the line breaks of white space.
func breaks(white string) int {
	return strings.Count(white, "\n") + strings.Count(white, "\r") - strings.Count(white, "\r\n")
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func isClosing(c byte) bool { return c == '}' || c == ']' }
