package graph

import (
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// Measures of a card, in pixels.
const (
	cardWidth  = 256.0
	padding    = 14.0
	innerWidth = cardWidth - 2*padding
	iconSize   = 24.0

	captionSize = 11.0
	nameSize    = 13.0
	textSize    = 13.0
	detailSize  = 11.0
	choiceSize  = 12.0
	labelSize   = 11.0

	textLine    = 18.0
	detailLine  = 16.0
	choiceLine  = 16.0 // of a title with several lines
	choicePad   = 5.0  // above and below it
	choiceSpace = 6.0  // between two choices
	blockSpace  = 8.0  // between two blocks of a card

	mostTextLines   = 5
	mostChoices     = 13
	mostChoiceLines = 2
	mostLabelLines  = 2
)

// line is a text at a place of a card or of a drawing.
type line struct {
	text   string
	class  string
	x, y   float64 // of the base line: its left end, or its middle
	middle bool
	width  float64 // room, for a text from right to left
}

// field is a rounded rectangle with a class.
type field struct {
	class      string
	x, y, w, h float64
	radius     float64
}

// card is a node with everything on it placed. The origin is its upper left corner.
type card struct {
	node          *Node
	width, height float64
	lines         []line
	fields        []field
}

func wrapTo(width, size float64, lines int) wrapper {
	return wrapper{width, lines, func(text string) float64 { return textWidth(text, size) }}
}

// newCard lays out a node.
func newCard(n *Node) *card {
	c := &card{node: n, width: cardWidth}
	c.head()
	c.blocks()
	c.height += padding
	return c
}

// head places the icon, the type and the name.
func (c *card) head() {
	n := c.node
	x := padding + iconSize + 10
	room := cardWidth - padding - x
	if len(n.Findings) > 0 {
		room -= 12
	}
	caption := wrapTo(room, captionSize*boldFactor, 1).one(n.Caption)
	if n.Name == "" {
		c.lines = append(c.lines, line{caption, "caption", x, padding + 16, false, room})
		c.height = padding + iconSize
		return
	}
	c.lines = append(c.lines, line{caption, "caption", x, padding + 9, false, room})
	name := wrapTo(room, nameSize*boldFactor, 1).one(n.Name)
	c.lines = append(c.lines, line{name, "name", x, padding + 24, false, room})
	c.height = padding + iconSize + 4
}

// one returns a text on one line.
func (w wrapper) one(text string) string {
	w.lines = 1
	return strings.Join(w.wrap(text), "")
}

// blocks places what stands below the head.
func (c *card) blocks() {
	n := c.node
	c.block("text", textSize, textLine, mostTextLines, n.Text)
	for i, d := range n.Details {
		if i > 0 {
			c.height -= blockSpace - 2
		}
		c.block("detail", detailSize, detailLine, 2, d.Name+": "+d.Value)
	}
	c.choices()
	for i, end := range n.Ends {
		if i > 0 {
			c.height -= blockSpace
		}
		c.block("end", detailSize, detailLine, 2, "No step: "+joined(end.Title, end.Label))
	}
	if len(n.Notes) > 0 {
		c.block("note", detailSize, detailLine, 2, strings.Join(n.Notes, " · "))
	}
}

// joined names a branch by its meaning and label.
func joined(meaning, label string) string {
	switch {
	case meaning == "":
		return label
	case label == "":
		return meaning
	}
	return meaning + " (" + label + ")"
}

// block places a wrapped text.
func (c *card) block(class string, size, height float64, most int, text string) {
	lines := wrapTo(innerWidth, size, most).wrap(text)
	if len(lines) == 0 {
		return
	}
	c.height += blockSpace
	rtl := rightToLeft(text)
	for _, l := range lines {
		c.lines = append(c.lines, directed(line{l, class, padding, c.height + height*0.72, false, innerWidth}, rtl))
		c.height += height
	}
}

// directed makes a line of a text from right to left begin at the right.
func directed(l line, rtl bool) line {
	if rtl && !l.middle {
		l.x += l.width
		l.class += " rtl"
	}
	return l
}

// choices places the buttons or answers.
func (c *card) choices() {
	shown := c.node.Choices[:min(len(c.node.Choices), mostChoices)]
	for i, choice := range shown {
		space := choiceSpace
		if i == 0 {
			space = blockSpace + 2
		}
		c.height += space
		c.choice(choice)
	}
	if more := len(c.node.Choices) - len(shown); more > 0 {
		c.block("detail", detailSize, detailLine, 1, "and "+strconv.Itoa(more)+" more")
	}
}

func (c *card) choice(choice Choice) {
	lines := wrapTo(innerWidth-20, choiceSize, mostChoiceLines).wrap(choice.Title)
	if len(lines) == 0 {
		lines = []string{"(no title)"}
	}
	class, titleClass := "choice", "choice-title"
	if !choice.Leads {
		class, titleClass = "choice idle", "choice-title idle-title"
	}
	height := float64(len(lines))*choiceLine + 2*choicePad
	c.fields = append(c.fields, field{class, padding, c.height, innerWidth, height, 8})
	for i, l := range lines {
		y := c.height + choicePad + float64(i)*choiceLine + 12
		c.lines = append(c.lines, line{l, titleClass, cardWidth / 2, y, true, innerWidth})
	}
	c.height += height
}

// tooltip returns the messages of the node's findings, and what is odd about it.
func (n *Node) tooltip() string {
	parts := []string{n.spoken()}
	for i := range n.Findings {
		parts = append(parts, findingLine(&n.Findings[i]))
	}
	return strings.Join(parts, "\n")
}

// findingLine returns a finding as one line.
func findingLine(f *lint.Finding) string {
	return string(f.Severity) + " " + f.Rule + ": " + clean(or(f.What, f.Message))
}

// spoken describes the node in a sentence, for those who hear it.
func (n *Node) spoken() string {
	parts := []string{clean(n.Caption)}
	if n.Name != "" {
		parts = append(parts, clean(n.Name))
	}
	if n.Text != "" {
		parts = append(parts, cutBytes(clean(n.Text), longestValue))
	}
	parts = append(parts, n.Notes...)
	if s := counted(n.Findings); s != "" {
		parts = append(parts, s)
	}
	return strings.Join(parts, ", ")
}

// counted counts findings by severity: "1 error, 2 warnings".
func counted(findings []lint.Finding) string {
	var parts []string
	for _, s := range lint.Severities() {
		n := 0
		for i := range findings {
			if findings[i].Severity == s {
				n++
			}
		}
		switch {
		case n == 1:
			parts = append(parts, "1 "+string(s))
		case n > 1:
			parts = append(parts, strconv.Itoa(n)+" "+string(s)+"s")
		}
	}
	return strings.Join(parts, ", ")
}
