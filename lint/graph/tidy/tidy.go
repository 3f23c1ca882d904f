// Package tidy draws trees of boxes: it says where each box stands so that none overlaps another, every parent is
// centred above its children, the order of children is kept, and the drawing is narrow.
//
// It is the layout of Reingold and Tilford by contours, in the form for boxes of different heights: Atze van der Ploeg,
// "Drawing Non-layered Tidy Trees in Linear Time" (2014). It takes time and memory linear in the number of boxes and
// does not recurse, so that a chain may be as deep as memory allows.
package tidy

// Box is the size of a box, in any unit.
type Box struct{ Width, Height float64 }

// Gap is the room to keep free: beside a box, and between a box and its children.
type Gap struct{ Beside, Below float64 }

// Point is the upper left corner of a box. X grows to the right, Y downwards.
type Point struct{ X, Y float64 }

// Layout places the boxes of the tree below root. children[i] lists the children of box i from left to right; a box may
// be the child of one box only, and children must not lead in a circle. The root's top is at 0 and so is the left side
// of the leftmost box. A box that root does not lead to stays at the origin.
func Layout(root int, boxes []Box, children [][]int, gap Gap) []Point {
	points := make([]Point, len(boxes))
	if len(boxes) == 0 {
		return points
	}
	l := &layout{children: children, gap: gap, nodes: make([]node, len(boxes))}
	for i, b := range boxes {
		l.nodes[i] = node{width: b.Width + gap.Beside, height: b.Height + gap.Below, leftThread: none, rightThread: none}
	}
	order := l.descend(root)
	for i := len(order) - 1; i >= 0; i-- {
		l.arrange(order[i])
	}
	l.place(order, points)
	return points
}

// none is no node.
const none = -1

// node is a box with its gaps, and what the walk knows of the tree below it. Distances are relative until the end:
// prelim to the parent's coordinates, mod is added to everything below.
type node struct {
	width, height, y float64

	prelim, mod   float64
	shift, change float64 // how far the children between two that were pushed apart move along

	leftThread, rightThread int // the next node of the contour below a leaf

	leftmost, rightmost       int     // the lowest nodes of the left and right contour
	modLeftmost, modRightmost float64 // sums of mod down to them
}

type layout struct {
	children [][]int
	gap      Gap
	nodes    []node
}

// descend returns the nodes below root, parents first, and gives each its height on the page.
func (l *layout) descend(root int) []int {
	order := make([]int, 0, len(l.nodes))
	order = append(order, root)
	for i := 0; i < len(order); i++ {
		parent := &l.nodes[order[i]]
		for _, c := range l.children[order[i]] {
			l.nodes[c].y = parent.y + parent.height
			order = append(order, c)
		}
	}
	return order
}

func (l *layout) bottom(n int) float64 { return l.nodes[n].y + l.nodes[n].height }

// lowest is a list of left siblings whose contour can still be met, the highest bottom first.
type lowest struct {
	bottom  float64
	sibling int
	next    *lowest
}

// arrange places the trees below the children of n beside each other. The children have been arranged before.
func (l *layout) arrange(n int) {
	t := &l.nodes[n]
	below := l.children[n]
	if len(below) == 0 {
		t.leftmost, t.rightmost = n, n
		return
	}
	var seen *lowest
	for i, c := range below {
		bottom := l.bottom(l.nodes[c].rightmost)
		if i == 0 {
			bottom = l.bottom(l.nodes[c].leftmost)
		} else {
			l.separate(below, i, seen)
		}
		for seen != nil && bottom >= seen.bottom {
			seen = seen.next
		}
		seen = &lowest{bottom, i, seen}
	}
	first, last := &l.nodes[below[0]], &l.nodes[below[len(below)-1]]
	t.prelim = (first.prelim+first.mod+first.width/2+last.prelim+last.mod+last.width/2)/2 - t.width/2
	t.leftmost, t.modLeftmost = first.leftmost, first.modLeftmost
	t.rightmost, t.modRightmost = last.rightmost, last.modRightmost
}

// separate pushes child i to the right until its tree is clear of the trees to the left.
func (l *layout) separate(below []int, i int, seen *lowest) {
	left, right := below[i-1], below[i]
	sumLeft, sumRight := l.nodes[left].mod, l.nodes[right].mod
	for left != none && right != none {
		if l.bottom(left) > seen.bottom {
			seen = seen.next
		}
		overlap := sumLeft + l.nodes[left].prelim + l.nodes[left].width - (sumRight + l.nodes[right].prelim)
		if overlap > 0 {
			sumRight += overlap
			l.push(below, i, seen.sibling, overlap)
		}
		bottomLeft, bottomRight := l.bottom(left), l.bottom(right)
		if bottomLeft <= bottomRight {
			if left = l.nextRight(left); left != none {
				sumLeft += l.nodes[left].mod
			}
		}
		if bottomLeft >= bottomRight {
			if right = l.nextLeft(right); right != none {
				sumRight += l.nodes[right].mod
			}
		}
	}
	switch {
	case left == none && right != none:
		l.threadLeft(below, i, right, sumRight)
	case left != none && right == none:
		l.threadRight(below, i, left, sumLeft)
	}
}

// push moves child i to the right; the children between it and the sibling that was in its way share the distance.
func (l *layout) push(below []int, i, sibling int, distance float64) {
	c := &l.nodes[below[i]]
	c.mod += distance
	c.modLeftmost += distance
	c.modRightmost += distance
	if between := i - sibling; between > 1 {
		part := distance / float64(between)
		l.nodes[below[sibling+1]].shift += part
		c.shift -= part
		c.change -= distance - part
	}
}

func (l *layout) nextLeft(n int) int {
	if below := l.children[n]; len(below) > 0 {
		return below[0]
	}
	return l.nodes[n].leftThread
}

func (l *layout) nextRight(n int) int {
	if below := l.children[n]; len(below) > 0 {
		return below[len(below)-1]
	}
	return l.nodes[n].rightThread
}

// threadLeft continues the left contour of the children before i, which end higher, in that of child i.
func (l *layout) threadLeft(below []int, i, to int, sum float64) {
	first, c := &l.nodes[below[0]], &l.nodes[below[i]]
	end := &l.nodes[first.leftmost]
	end.leftThread = to
	difference := sum - l.nodes[to].mod - first.modLeftmost
	end.mod += difference
	end.prelim -= difference
	first.leftmost, first.modLeftmost = c.leftmost, c.modLeftmost
}

// threadRight continues the right contour of child i, which ends higher, in that of the children before it.
func (l *layout) threadRight(below []int, i, to int, sum float64) {
	c, before := &l.nodes[below[i]], &l.nodes[below[i-1]]
	end := &l.nodes[c.rightmost]
	end.rightThread = to
	difference := sum - l.nodes[to].mod - c.modRightmost
	end.mod += difference
	end.prelim -= difference
	c.rightmost, c.modRightmost = before.rightmost, before.modRightmost
}

// place adds up the distances from the root down.
func (l *layout) place(order []int, points []Point) {
	sums := make([]float64, len(l.nodes))
	least := 0.0
	for i, n := range order {
		t := &l.nodes[n]
		sum := sums[n] + t.mod
		points[n] = Point{t.prelim + sum, t.y}
		if i == 0 || points[n].X < least {
			least = points[n].X
		}
		moved, extra := 0.0, 0.0
		for _, c := range l.children[n] {
			moved += l.nodes[c].shift
			extra += moved + l.nodes[c].change
			l.nodes[c].mod += extra
			sums[c] = sum
		}
	}
	for _, n := range order {
		points[n].X -= least
	}
}
