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
		c := comparer{deeds: make(map[*Action]int), numbers: make(map[string]int)}
		for i := range all {
			a, f := all[i].Action, &all[i].Flags
			f.SetIf(SplitOneSided, a.Flags.Has(ActOneSided))
			f.SetIf(SplitSidesEqual, !lost && !(hidden && a.keptByUpdate()) && c.sidesEqual(a))
		}
		return all
	})
}

// comparer compares what actions do, and reads each action once for it.
type comparer struct {
	deeds   map[*Action]int // the number of what an action does, 0 where that cannot be told
	numbers map[string]int  // by what is done
}

// sidesEqual reports whether the same follows on each of the action's fixed branches.
func (c *comparer) sidesEqual(a *Action) bool {
	if len(a.Children) < 2 || len(a.Info.Branches) < 2 || a.Cycle != nil || a.Info.Open {
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
		if sides[i].label == sides[i-each].label || !c.equalBelow(sides[i-each], sides[i]) {
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
func (c *comparer) equalBelow(x, y *Action) bool {
	type pair struct{ x, y *Action }
	open := []pair{{x, y}}
	for len(open) > 0 {
		p := open[len(open)-1]
		open = open[:len(open)-1]
		xs, ys := p.x.Children, p.y.Children
		if len(xs) != len(ys) || !c.equalActions(p.x, p.y) {
			return false
		}
		if !sameBranches(xs, ys) {
			xs, ys = byBranch(xs), byBranch(ys)
			if !sameBranches(xs, ys) {
				return false
			}
		}
		for i := range xs {
			open = append(open, pair{xs[i], ys[i]})
		}
	}
	return true
}

// sameBranches reports whether as many actions hang on the same branch labels, one by one.
func sameBranches(xs, ys []*Action) bool {
	return slices.EqualFunc(xs, ys, func(x, y *Action) bool { return textOf(x.Branch) == textOf(y.Branch) })
}

// equalActions reports whether two actions do the same.
func (c *comparer) equalActions(x, y *Action) bool {
	if x.TypeText != y.TypeText || textOf(x.Content) != textOf(y.Content) {
		return false
	}
	own := c.deed(x)
	return own != 0 && own == c.deed(y)
}

// deed returns the number of what the action does, 0 where that cannot be told.
func (c *comparer) deed(a *Action) int {
	number, known := c.deeds[a]
	if known {
		return number
	}
	if text, sound := a.deed(); sound {
		if number = c.numbers[text]; number == 0 {
			number = len(c.numbers) + 1
			c.numbers[text] = number
		}
	}
	c.deeds[a] = number
	return number
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
