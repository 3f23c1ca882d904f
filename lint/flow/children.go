package flow

// usage is what the children of one action do with its branches.
type usage struct {
	valid   bool // a child has a label of the parent
	missing bool // a child has no label
	unclear bool // a child has a label that says nothing, so that it may be meant for any branch
	fixed   int  // how many fixed labels are used
	indexed int  // how many indexed labels are used
	highest int  // the highest index used
}

// judgeChildren says which children stand on a branch that is taken, and which branches are left out.
// certain tells that the action has no children that the file does not show.
func (a *Action) judgeChildren(certain bool) {
	u := a.takeBranches()
	if a.Info.Linear() || !certain || u.unclear || !u.valid {
		return
	}
	a.Flags.SetIf(ActHasGap, a.Info.Indexed && a.branchCount < 0 && u.indexed > 0 && u.highest >= u.indexed)
	if a.Info.Open || u.missing {
		return
	}
	known := len(a.Info.Branches) + max(int(a.branchCount), 0)
	used := u.fixed
	if a.branchCount >= 0 {
		used += u.indexed
	}
	leavesOut := used < known
	a.Flags.SetIf(ActHasUnhandled, leavesOut && !a.Info.Split)
	a.Flags.SetIf(ActOneSided, leavesOut && a.Info.Split)
}

// takeBranches goes through the children in file order and finds those whose branch is taken already.
func (a *Action) takeBranches() usage {
	var u usage
	var taken takenBranches
	linear := a.Info.Linear()
	for _, child := range a.Children {
		label := ""
		switch child.BranchState {
		case BranchValid:
			label = child.label
			u.valid = true
		case BranchNone:
			u.unclear = u.unclear || !linear
			if !linear {
				continue
			}
		case BranchMissing:
			u.missing = true
			continue
		case BranchOpen:
			continue
		default:
			u.unclear = true
			continue
		}
		if taken.by(label, child) {
			continue
		}
		if child.BranchIndex < 0 {
			u.fixed++
			continue
		}
		u.indexed++
		u.highest = max(u.highest, child.BranchIndex)
	}
	return u
}

// takenBranches remembers the first child of each label. A few labels are searched one by one, more are mapped.
type takenBranches struct {
	count  int // of the few
	labels [fewLabels]string
	first  [fewLabels]*Action
	more   map[string]*Action
}

const fewLabels = 8

// by takes a branch for a child and reports whether another child has taken it before.
func (t *takenBranches) by(label string, child *Action) bool {
	first := t.find(label)
	if first == nil {
		t.add(label, child)
		return false
	}
	child.Flags.Set(ActBranchUsedBefore)
	child.Def.remember(child, func(f *firsts) { f.branch = first })
	return true
}

func (t *takenBranches) find(label string) *Action {
	for i := range t.count {
		if t.labels[i] == label {
			return t.first[i]
		}
	}
	return t.more[label]
}

func (t *takenBranches) add(label string, child *Action) {
	if t.count < fewLabels {
		t.labels[t.count], t.first[t.count] = label, child
		t.count++
		return
	}
	if t.more == nil {
		t.more = make(map[string]*Action)
	}
	t.more[label] = child
}
