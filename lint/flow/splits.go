package flow

import (
	"cmp"
	"slices"
	"strconv"
)

// Split is an action that sends each contact down one of its branches by chance.
type Split struct {
	Action *Action
	Flags  Bits // Split… constants
}

// Bits of Split.Flags.
const (
	SplitOneSided = iota
	SplitSidesEqual
	splitFlagCount
)

// SplitFlags are the yes/no facts of a split, by their bit.
var SplitFlags = [splitFlagCount]Flag{
	SplitOneSided:   {"one_sided", "A branch has no child while another has one."},
	SplitSidesEqual: {"sides_equal", "Every branch has children, and what follows is the same on each of them but for keys and ids."},
}

// Splits returns the actions that send contacts down a branch by chance, in file order.
func (d *Definition) Splits() []Split {
	return d.content.splits.get(func() []Split {
		var all []Split
		for _, a := range d.Actions {
			if a.Info != nil && a.Info.Split {
				all = append(all, Split{Action: a})
			}
		}
		if len(all) == 0 {
			return nil
		}
		lost, hidden := d.childrenLost(), d.hiddenChildren()
		for i := range all {
			a, f := all[i].Action, &all[i].Flags
			f.SetIf(SplitOneSided, a.Flags.Has(ActOneSided))
			f.SetIf(SplitSidesEqual, !lost && !(hidden && a.keptByUpdate()) && a.sidesEqual())
		}
		return all
	})
}

// sidesEqual reports whether the same follows on each of the action's fixed branches.
func (a *Action) sidesEqual() bool {
	if len(a.Children) < 2 || a.Cycle != nil || a.Info.Open {
		return false
	}
	sides := byBranch(a.Children)
	each := len(sides) / len(a.Info.Branches)
	if each == 0 || len(sides) != each*len(a.Info.Branches) {
		return false
	}
	for i, child := range sides {
		if child.BranchState != BranchValid || child.label != sides[i-i%each].label {
			return false
		}
	}
	for i := each; i < len(sides); i++ {
		if sides[i].label == sides[i-each].label || !equalBelow(sides[i-each], sides[i]) {
			return false
		}
	}
	return true
}

// byBranch returns actions in the order of their branch labels, those of one label in file order.
func byBranch(actions []*Action) []*Action {
	sorted := slices.Clone(actions)
	slices.SortStableFunc(sorted, func(x, y *Action) int { return cmp.Compare(textOf(x.Branch), textOf(y.Branch)) })
	return sorted
}

// equalBelow reports whether two actions, and all that follow on them, are the same but for keys and ids. It stops at the
// first difference and never visits more than the smaller of the two, so that splits in splits cost little.
func equalBelow(x, y *Action) bool {
	type pair struct{ x, y *Action }
	open := []pair{{x, y}}
	for len(open) > 0 {
		p := open[len(open)-1]
		open = open[:len(open)-1]
		if len(p.x.Children) != len(p.y.Children) || !equalActions(p.x, p.y) {
			return false
		}
		ys := byBranch(p.y.Children)
		for i, child := range byBranch(p.x.Children) {
			if textOf(child.Branch) != textOf(ys[i].Branch) {
				return false
			}
			open = append(open, pair{child, ys[i]})
		}
	}
	return true
}

// equalActions reports whether two actions do the same.
func equalActions(x, y *Action) bool {
	if x.TypeText != y.TypeText || textOf(x.Content) != textOf(y.Content) {
		return false
	}
	own, whole := x.deed()
	other, otherWhole := y.deed()
	return whole && otherWhole && own == other
}

// deed writes what the action does: its properties less those that name it and tie it to others. It reports false where
// that cannot be told, because of a syntax error or because the server holds the rest.
func (a *Action) deed() (string, bool) {
	if a.Flags.Has(ActBroken) || a.keptByUpdate() && a.Type == nil {
		return "", false
	}
	w := canonicalWriter{sound: true}
	var text []byte
	for _, m := range w.members(a.Node) {
		switch m.Key() {
		case "id", "action_key", "parent_key", "parent_id", "parent_branch":
			continue
		}
		value, sound := Canonical(m)
		if !sound {
			return "", false
		}
		text = append(strconv.AppendQuote(text, m.Key()), ':')
		text = append(append(text, value...), ',')
	}
	return string(text), w.sound
}
