package flow

// findReach walks down from every root, and from everything that hangs nowhere.
func (d *Definition) findReach() {
	w := walker{stack: make([]*Action, 0, 64)}
	for _, a := range d.Actions {
		if a.Link == LinkRoot {
			w.walkTree(a)
		}
	}
	for _, a := range d.Actions {
		if a.Link == LinkOrphan || a.Cycle != nil {
			w.markBroken(a)
		}
	}
	for _, a := range d.Actions {
		a.Flags.SetIf(ActBeforeParent, a.Parent != nil && a.Cycle == nil && a.Parent.position > a.position)
	}
}

// walker goes down trees with a stack of its own, so that depth costs no more than width.
type walker struct {
	stack []*Action
	order int // the next position in tree order
}

func (w *walker) pop() *Action {
	a := w.stack[len(w.stack)-1]
	w.stack = w.stack[:len(w.stack)-1]
	return a
}

// walkTree gives depth and order to a root and everything below it, parents first and children in file order.
func (w *walker) walkTree(root *Action) {
	w.stack = append(w.stack[:0], root)
	for len(w.stack) > 0 {
		a := w.pop()
		a.Order = w.order
		w.order++
		a.Depth = 0
		if a.Parent != nil {
			a.Depth, a.top = a.Parent.Depth+1, a.Parent.top
		}
		if a.Depth == pathHead-1 {
			a.top = a
		}
		for i := len(a.Children) - 1; i >= 0; i-- {
			w.stack = append(w.stack, a.Children[i])
		}
	}
}

// markBroken says of everything below an orphan or a member of a cycle that it hangs there.
func (w *walker) markBroken(from *Action) {
	w.stack = append(w.stack[:0], from)
	for len(w.stack) > 0 {
		for _, child := range w.pop().Children {
			if child.Cycle != nil {
				continue
			}
			child.Broken = from
			child.Flags.Set(ActUnreachable)
			w.stack = append(w.stack, child)
		}
	}
}

// judgeRoots finds new actions without a parent in an update that keeps others, and roots after the first.
func (d *Definition) judgeRoots() {
	keeps := d.Operation == Update && d.Flags.Has(DocKeepsActions)
	certain := !damaged(d.ActionList)
	for _, a := range d.Actions {
		if a.Flags.Has(ActBroken) || a.namesParent() || a.keptByUpdate() {
			continue
		}
		a.Flags.SetIf(ActBranchWithoutParent, a.Branch != nil)
		switch {
		case keeps:
			a.Flags.Set(ActParentlessNew)
		case d.firstRoot == nil:
			d.firstRoot = a
		default:
			a.Flags.SetIf(ActLaterRoot, certain)
		}
	}
}

// FirstRoot returns the first action that names no parent, of those that count as roots for later_root; nil if none.
func (d *Definition) FirstRoot() *Action { return d.firstRoot }
