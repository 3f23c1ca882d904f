package graph

import (
	"github.com/inrolint/inrolint/lint/graph/tidy"
)

// Distances between cards, in pixels.
const (
	besideGap  = 28.0
	belowGap   = 46.0
	labelGap   = 12.0 // between the label of a branch and its card
	labelPad   = 8.0  // beside the text of a label
	labelLine  = 15.0
	startGap   = 16.0 // between two cards of the start
	startPad   = 16.0 // round them
	startsWide = 3    // cards beside each other
	treeGap    = 40.0 // between two trees
	loopRoom   = 170.0
	shelfWidth = 1400.0 // trees that belong to nothing fill rows of that width, or of the width of the main tree
)

// box is a piece of the drawing that the layout moves as one: a card with the label of the branch that leads to it, or
// the cards of the start.
type box struct {
	edge       *Edge // that leads here, nil for the first of a tree
	label      *label
	cards      []placedCard // relative to the box
	x, y, w, h float64
	starts     bool // the cards of the start: what hangs below hangs on all of them
	below      []*box
}

type placedCard struct {
	*card
	x, y float64
}

// label is what a branch is called, in lines.
type label struct {
	name, meaning []string
	w, h          float64
}

// top returns the middle of the box's upper edge, where the edge from the parent ends or its label begins.
func (b *box) top() (x, y float64) { return b.x + b.w/2, b.y }

// foot returns the middle of the box's lower edge.
func (b *box) foot() (x, y float64) { return b.x + b.w/2, b.y + b.h }

// tree is a laid out tree.
type tree struct {
	boxes []*box // parents first
	loops []*Edge
	w, h  float64
}

// treeFrom makes the boxes of a tree and places them.
func treeFrom(root *box) *tree {
	t := &tree{boxes: []*box{root}}
	for i := 0; i < len(t.boxes); i++ {
		b := t.boxes[i]
		if b.starts {
			t.boxes = append(t.boxes, b.below...)
			continue
		}
		for _, e := range b.cards[0].node.Out {
			if e.Kind == Back {
				t.loops = append(t.loops, e)
				continue
			}
			b.below = append(b.below, newBox(e.To, e))
		}
		t.boxes = append(t.boxes, b.below...)
	}
	t.place()
	return t
}

// place lays the tree out with its upper left corner at the origin.
func (t *tree) place() {
	sizes, children := make([]tidy.Box, len(t.boxes)), make([][]int, len(t.boxes))
	next := 1
	for i, b := range t.boxes {
		sizes[i] = tidy.Box{Width: b.w, Height: b.h}
		for range b.below {
			children[i] = append(children[i], next)
			next++
		}
	}
	for i, at := range tidy.Layout(0, sizes, children, tidy.Gap{Beside: besideGap, Below: belowGap}) {
		b := t.boxes[i]
		b.x, b.y = at.X, at.Y
		t.w, t.h = max(t.w, b.x+b.w), max(t.h, b.y+b.h)
	}
	if len(t.loops) > 0 {
		t.w += loopRoom
	}
}

// move moves the tree.
func (t *tree) move(x, y float64) {
	for _, b := range t.boxes {
		b.x += x
		b.y += y
	}
}

// newBox makes the box of a node and of the edge that leads to it.
func newBox(n *Node, e *Edge) *box {
	b := &box{edge: e}
	c := newCard(n)
	b.label = newLabel(e)
	b.w, b.h = c.width, c.height
	at := placedCard{card: c}
	if b.label != nil {
		b.w = max(b.w, b.label.w)
		at.x, at.y = (b.w-c.width)/2, b.label.h+labelGap
		b.h += at.y
	}
	b.cards = []placedCard{at}
	return b
}

// newLabel lays out the label of a branch, nil where there is nothing to say.
func newLabel(e *Edge) *label {
	if e == nil || e.Label == "" && e.Meaning == "" {
		return nil
	}
	width := cardWidth - 2*labelPad
	l := &label{
		name:    wrapTo(width, labelSize*1.05, 1).wrap(e.Label),
		meaning: wrapTo(width, labelSize*boldFactor, mostLabelLines).wrap(e.Meaning),
	}
	for _, text := range l.name {
		l.w = max(l.w, textWidth(text, labelSize*1.05))
	}
	for _, text := range l.meaning {
		l.w = max(l.w, textWidth(text, labelSize*boldFactor))
	}
	l.w += 2*labelPad + 4
	l.h = float64(len(l.name)+len(l.meaning))*labelLine + 6
	return l
}

// startBox makes the box of the starts with the boxes of the first steps below it.
func startBox(g *Graph) *box {
	b := &box{starts: true}
	pad := 0.0
	if len(g.Starts) > 1 {
		pad = startPad
	}
	across := min(len(g.Starts), startsWide)
	b.w = float64(across)*(cardWidth+startGap) - startGap + 2*pad
	y := pad
	for row := 0; row < len(g.Starts); row += across {
		height := 0.0
		for i, n := range g.Starts[row:min(row+across, len(g.Starts))] {
			c := newCard(n)
			b.cards = append(b.cards, placedCard{c, pad + float64(i)*(cardWidth+startGap), y})
			height = max(height, c.height)
		}
		for _, c := range b.cards[row:] {
			c.height = height
		}
		y += height + startGap
	}
	b.h = y - startGap + pad
	return b
}

// drawing is everything placed.
type drawing struct {
	graph    *Graph
	trees    []*tree
	headings []line
	rules    []float64 // heights of the lines above the headings
	w, h     float64
}

// Room round the drawing and above it, in pixels.
const (
	margin        = 32.0
	headingHeight = 44.0
)

// newDrawing places everything below the header.
func newDrawing(g *Graph, top header) *drawing {
	d := &drawing{graph: g, h: top.h, w: top.w}
	var main []*tree
	if len(g.Starts) > 0 {
		start := startBox(g)
		for _, n := range g.Roots {
			start.below = append(start.below, newBox(n, &Edge{To: n, Kind: Start}))
		}
		main = append(main, treeFrom(start))
	} else {
		main = treesOf(g.Roots)
	}
	d.shelve(main, "")
	d.shelve(treesOf(g.Kept), "Only the record knows where these steps hang")
	d.shelve(treesOf(g.Loose), "Nothing leads here")
	if len(main) == 1 {
		main[0].move((d.w-main[0].w)/2, 0)
	}
	d.w += 2 * margin
	d.h += margin - treeGap
	return d
}

func treesOf(nodes []*Node) []*tree {
	trees := make([]*tree, len(nodes))
	for i, n := range nodes {
		trees[i] = treeFrom(newBox(n, nil))
	}
	return trees
}

// shelve places trees in rows from left to right.
func (d *drawing) shelve(trees []*tree, heading string) {
	if len(trees) == 0 {
		return
	}
	if heading != "" {
		d.rules = append(d.rules, d.h)
		d.headings = append(d.headings, line{heading, "heading", margin, d.h + 24, false, 600})
		d.h += headingHeight
	}
	x, height := 0.0, 0.0
	for _, t := range trees {
		if x > 0 && x+t.w > max(d.w, shelfWidth) {
			x = 0
			d.h += height + treeGap
			height = 0
		}
		t.move(margin+x, d.h)
		x += t.w + treeGap
		d.w = max(d.w, x-treeGap)
		height = max(height, t.h)
	}
	d.h += height + treeGap
	d.trees = append(d.trees, trees...)
}
