package flow

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

const indexedPrefix = "option_"

// judgeBranches says of every child what its branch label is worth, and of every parent what its children leave out.
func (d *Definition) judgeBranches() {
	for _, a := range d.Actions {
		a.countBranches()
	}
	for _, a := range d.Actions {
		a.judgeBranch()
	}
	lost, hidden := d.childrenLost(), d.hiddenChildren()
	for _, a := range d.Actions {
		if len(a.Children) > 0 && a.Info != nil {
			a.judgeChildren(!lost && !(hidden && a.keptByUpdate()))
		}
	}
}

// countBranches counts the action's indexed branches, where its type says where they are counted.
func (a *Action) countBranches() {
	if a.Info == nil || !a.Info.Indexed || a.Info.CountFrom == "" {
		return
	}
	if n := a.at(a.Info.CountFrom); isArray(n) && !damaged(n) {
		a.branchCount = int32(n.Len())
	}
}

// at returns the value at a path of property names below the action ("options.buttons"), nil where there is none.
func (a *Action) at(path string) *syntax.Node {
	name, rest, _ := strings.Cut(path, ".")
	n := a.value(name)
	for rest != "" && n != nil {
		name, rest, _ = strings.Cut(rest, ".")
		n = n.Get(name)
	}
	return n
}

// BranchCount returns how many indexed branches the action has, -1 where they cannot be counted.
func (a *Action) BranchCount() int { return int(a.branchCount) }

// judgeBranch sets the action's branch state and the facts that follow from it.
func (a *Action) judgeBranch() {
	if a.Parent == nil {
		return
	}
	a.BranchState, a.BranchIndex = a.stateUnder(a.Parent)
	switch a.BranchState {
	case BranchMissing:
		a.Flags.Set(ActBranchMissing)
	case BranchInvalid:
		a.Flags.Set(ActBranchInvalid)
	case BranchOutOfRange:
		a.Flags.Set(ActBranchOutOfRange)
	case BranchOnLinear:
		a.Flags.Set(ActBranchOnLinear)
	}
}

// stateUnder judges the action's label under its parent; the index is that of a valid option_N, else -1.
func (a *Action) stateUnder(parent *Action) (BranchState, int) {
	info := parent.Info
	if info == nil || a.ambiguousParent() {
		return BranchUnjudged, -1
	}
	if a.Branch == nil {
		return a.stateWithoutLabel(info), -1
	}
	if !readable(a.Branch) {
		return BranchUnjudged, -1
	}
	label := a.Branch.Text()
	a.label = label
	switch {
	case hasVariable(label):
		return BranchUnjudged, -1
	case info.Linear():
		return BranchOnLinear, -1
	case info.hasLabel(label):
		return BranchValid, -1
	}
	index, indexed := IndexOf(label)
	switch {
	case indexed && info.Indexed && parent.branchCount >= 0 && index >= int(parent.branchCount):
		return BranchOutOfRange, -1
	case indexed && info.Indexed:
		return BranchValid, index
	case info.Open && len(label) > len(indexedPrefix) && strings.HasPrefix(label, indexedPrefix):
		return BranchOpen, -1
	}
	return BranchInvalid, -1
}

func (a *Action) stateWithoutLabel(parent *ActionType) BranchState {
	switch {
	case parent.Linear(), parent.Open, a.keptByUpdate():
		return BranchNone
	case a.Flags.Has(ActBroken):
		return BranchUnjudged
	}
	return BranchMissing
}

// ambiguousParent reports whether the key or id that the action was linked by is used by several actions, so that it
// may hang on another one.
func (a *Action) ambiguousParent() bool {
	shared := a.Parent.Flags
	return shared.Has(ActKeyShared) && a.ParentKey != nil || shared.Has(ActIDShared) && a.ParentID != nil
}

// hasLabel reports whether the type has a fixed label of that name.
func (t *ActionType) hasLabel(name string) bool {
	for i := range t.Branches {
		if t.Branches[i].Name == name {
			return true
		}
	}
	return false
}

// IndexOf reads N out of option_N, the label of an indexed branch; N counts from 0. Leading zeros and other digits than 0 to 9 are not read.
// An N beyond all counting is [math.MaxInt].
func IndexOf(label string) (int, bool) {
	digits, ok := strings.CutPrefix(label, indexedPrefix)
	if !ok || digits == "" || digits[0] == '0' && len(digits) > 1 {
		return 0, false
	}
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return 0, false
		}
	}
	index, err := strconv.Atoi(digits)
	if err != nil {
		return math.MaxInt, true
	}
	return index, true
}

// childrenLost reports whether a child of any action may be there that is not among the children: lost to a syntax
// error, or hanging by a reference that cannot be read.
func (d *Definition) childrenLost() bool {
	if damaged(d.ActionList) {
		return true
	}
	for _, a := range d.Actions {
		if a.Link == LinkUnknown || a.Link == LinkRoot && a.Flags.Has(ActBroken) {
			return true
		}
	}
	return false
}

// hiddenChildren reports whether the server may hold a child of a kept action that the file does not show as one: a row
// with an id that leaves out where it hangs, and its type as well, as a whole row would not.
func (d *Definition) hiddenChildren() bool {
	if d.Operation != Update {
		return false
	}
	return slices.ContainsFunc(d.Actions, func(a *Action) bool { return a.ID != nil && !a.namesParent() && a.Type == nil })
}
