package syntax

import (
	"strconv"
	"strings"
)

// Pointer returns the JSON Pointer (RFC 6901) of the value from the root of the file; the one of a name is that of
// its member. The root's is "". Properties of the same name in one object share a pointer.
func (n *Node) Pointer() string {
	var steps []*Node
	for c := n; c.parent != nil; c = c.parent {
		steps = append(steps, c)
	}
	var out strings.Builder
	for i := len(steps) - 1; i >= 0; i-- {
		out.WriteByte('/')
		steps[i].writeStep(&out)
	}
	return out.String()
}

// writeStep writes the last part of the node's pointer.
func (n *Node) writeStep(out *strings.Builder) {
	name := n.name
	if n.IsName() {
		name = n
	}
	if name == nil {
		out.WriteString(strconv.Itoa(int(n.index)))
		return
	}
	text := name.Text()
	if strings.ContainsAny(text, "~/") {
		text = pointerEscaper.Replace(text)
	}
	out.WriteString(text)
}

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// IsName reports whether the node is the name of a property and no value.
func (n *Node) IsName() bool {
	return n.name == nil && n.parent != nil && n.parent.kind == Object
}

// NodeAt returns the innermost value or name at the offset. A name or scalar that ends right there counts where
// nothing else begins. It returns nil outside the root.
func (t *Tree) NodeAt(offset int) *Node {
	n := t.root
	if n == nil || offset < n.Start() || offset > n.End() {
		return nil
	}
	for {
		inner := n.childAt(offset)
		if inner == nil {
			return n
		}
		n = inner
	}
}

// childAt returns the name or child value that holds the offset, or touches it from the left.
func (n *Node) childAt(offset int) *Node {
	var touching *Node
	for c := n.first; c != nil; c = c.next {
		for _, part := range [...]*Node{c.name, c} {
			if part == nil || part.start > int32(offset) {
				continue
			}
			if int(part.end) > offset {
				return part
			}
			if int(part.end) == offset && !part.closed() {
				touching = part
			}
		}
		if int(c.start) > offset {
			break
		}
	}
	return touching
}

// closed reports whether the node is an object or array that was closed by its bracket.
func (n *Node) closed() bool {
	if n.kind != Object && n.kind != Array || n.end-n.start < 2 {
		return false
	}
	last := n.tree.source[n.end-1]
	return last == '}' && n.kind == Object || last == ']' && n.kind == Array
}
