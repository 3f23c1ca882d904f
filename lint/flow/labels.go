package flow

import (
	"slices"
	"strconv"
	"strings"
)

// labelsListed is how many labels of one kind are listed at most; more are there to be counted, not read.
const labelsListed = 20

// labelsUncounted is how many indexed labels stand for all of them where they cannot be counted.
const labelsUncounted = 2

// Open reports whether the action's type has more branch labels than are known.
func (a *Action) Open() bool { return a.Info != nil && a.Info.Open }

// Labels returns the action's own branch labels, indexed ones first: those that are counted, 20 at most, or the first
// two where they cannot be counted. It is nil for an unknown type.
func (a *Action) Labels() []string {
	if a.Info == nil {
		return nil
	}
	labels := make([]string, 0, labelsListed)
	if a.Info.Indexed {
		for i := range min(a.indexedLabels(), labelsListed) {
			labels = append(labels, IndexedLabel(i))
		}
	}
	for _, l := range a.Info.Branches {
		labels = append(labels, l.Name)
	}
	return labels
}

func (a *Action) indexedLabels() int {
	if a.branchCount >= 0 {
		return int(a.branchCount)
	}
	return labelsUncounted
}

// IndexedLabel is the label of the branch of a button or answer, counted from 0.
func IndexedLabel(i int) string { return indexedPrefix + strconv.Itoa(i) }

// LabelText lists the action's own branch labels for a reader, such as
// `option_0, option_1, … (one per answer), option_replied, option_expired`. It is "" for an unknown type.
func (a *Action) LabelText() string {
	if a.Info == nil {
		return ""
	}
	parts := a.indexedTexts()
	for _, l := range a.Info.Branches {
		parts = append(parts, l.Name)
	}
	if a.Info.Open {
		parts = append(parts, "and others that are not published")
	}
	return strings.Join(parts, ", ")
}

// indexedTexts lists the indexed labels for a reader.
func (a *Action) indexedTexts() []string {
	if !a.Info.Indexed {
		return nil
	}
	if a.branchCount < 0 {
		one := a.Info.IndexedBy
		if one == "" {
			one = "option"
		}
		return []string{IndexedLabel(0), IndexedLabel(1), "… (one per " + one + ")"}
	}
	if a.branchCount > labelsListed {
		return []string{IndexedLabel(0), "…", IndexedLabel(int(a.branchCount) - 1)}
	}
	texts := make([]string, a.branchCount)
	for i := range texts {
		texts[i] = IndexedLabel(i)
	}
	return texts
}

// Unhandled returns the known branches without a child where that is worth saying (has_unhandled, one_sided), 20 at
// most and then "…".
func (a *Action) Unhandled() []string {
	if !a.Flags.Has(ActHasUnhandled) && !a.Flags.Has(ActOneSided) {
		return nil
	}
	used := a.usedLabels()
	var free []string
	for i := range max(int(a.branchCount), 0) {
		free = appendUnused(free, used, IndexedLabel(i))
		if len(free) > labelsListed {
			break
		}
	}
	for _, l := range a.Info.Branches {
		free = appendUnused(free, used, l.Name)
	}
	return shortened(free)
}

// Gaps returns the indexed branches that the children leave out below the highest they use, where that is worth saying
// (has_gap), 20 at most and then "…".
func (a *Action) Gaps() []string {
	if !a.Flags.Has(ActHasGap) {
		return nil
	}
	used := a.usedLabels()
	highest := 0
	for _, child := range a.Children {
		highest = max(highest, child.BranchIndex)
	}
	var free []string
	for i := 0; i < highest && len(free) <= labelsListed; i++ {
		free = appendUnused(free, used, IndexedLabel(i))
	}
	return shortened(free)
}

func (a *Action) usedLabels() map[string]bool {
	used := make(map[string]bool, len(a.Children))
	for _, child := range a.Children {
		if child.BranchState == BranchValid {
			used[child.label] = true
		}
	}
	return used
}

func appendUnused(free []string, used map[string]bool, label string) []string {
	if used[label] {
		return free
	}
	return append(free, label)
}

// shortened cuts a list of labels and says so.
func shortened(labels []string) []string {
	if len(labels) <= labelsListed {
		return labels
	}
	return append(slices.Clip(labels[:labelsListed]), pathGap)
}

// Branches returns every way on from every action whose type is known or that has children: the labels the type has,
// then the others that children use, in file order. Indexed labels that cannot be counted are listed as far as they are
// used.
func (d *Definition) Branches() []*Branch { return d.branches.get(d.listBranches).all }

// Branches returns the ways on from the action, those of [Definition.Branches] that are its own.
func (a *Action) Branches() []*Branch {
	list := a.Def.branches.get(a.Def.listBranches)
	return list.all[list.starts[a.position]:list.starts[a.position+1]]
}

// branchList is the branches of all actions, one action after the other.
type branchList struct {
	all    []*Branch
	starts []int // of the branches of an action, by its position; one more for the end
}

func (d *Definition) listBranches() branchList {
	list := branchList{starts: make([]int, 0, len(d.Actions)+1)}
	for _, a := range d.Actions {
		list.starts = append(list.starts, len(list.all))
		list.all = a.appendBranches(list.all)
	}
	list.starts = append(list.starts, len(list.all))
	return list
}

func (a *Action) appendBranches(all []*Branch) []*Branch {
	own := make(map[string]*Branch)
	add := func(label, meaning string, bits ...int) *Branch {
		b := &Branch{Parent: a, Label: label, Meaning: meaning}
		for _, bit := range bits {
			b.Flags.Set(bit)
		}
		own[label] = b
		all = append(all, b)
		return b
	}
	if a.Info != nil {
		a.addOwnBranches(add)
	}
	for _, child := range a.Children {
		label := textOf(child.Branch)
		b := own[label]
		if b == nil {
			b = add(label, a.Meaning(label))
			b.Flags.SetIf(BrKnown, child.BranchState == BranchValid)
			b.Flags.SetIf(BrIndexed, child.BranchIndex >= 0)
		}
		b.Flags.SetIf(BrSeveralChildren, len(b.Children) > 0)
		b.Flags.Set(BrHasChildren)
		b.Children = append(b.Children, child)
	}
	return all
}

// addOwnBranches adds the branches that the action's type and options say it has.
func (a *Action) addOwnBranches(add func(label, meaning string, bits ...int) *Branch) {
	if a.Info.Linear() {
		add("", "", BrKnown, BrLinear)
		return
	}
	if a.branchCount > 0 {
		for choice := range a.choices() {
			i := choice.Index()
			add(IndexedLabel(i), a.Info.choiceMeaning(choice), BrKnown, BrIndexed)
		}
	}
	for _, l := range a.Info.Branches {
		add(l.Name, l.Meaning, BrKnown)
	}
}
