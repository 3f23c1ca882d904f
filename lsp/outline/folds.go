package outline

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Fold is a group of lines that can be folded to its first. Lines are counted from 0.
type Fold struct {
	First, Last int
	Comment     bool
}

// Folds returns what can be folded: every object and list of several lines, runs of comments, and behind an action the
// actions that follow it in the flow, where they stand right behind it.
func Folds(def *flow.Definition) []Fold {
	f := folder{lines: def.Tree.Lines(), at: map[int]int{}}
	if root := def.Tree.Root(); root != nil {
		f.containers(root)
	}
	f.comments(def.Tree.Comments())
	f.flows(def)
	slices.SortFunc(f.folds, func(a, b Fold) int { return cmp.Or(a.First-b.First, b.Last-a.Last) })
	return f.folds
}

type folder struct {
	lines *syntax.LineIndex
	folds []Fold
	at    map[int]int // the fold that begins on a line, by the line
}

func (f *folder) line(offset int) int {
	line, _ := f.lines.Locate(offset, syntax.UTF8)
	return line
}

// add adds a fold; of several that begin on a line the first one stays.
func (f *folder) add(first, last int, comment bool) {
	if _, taken := f.at[first]; last <= first || taken {
		return
	}
	f.at[first] = len(f.folds)
	f.folds = append(f.folds, Fold{first, last, comment})
}

// containers folds objects and lists down to the line before their closing bracket.
func (f *folder) containers(root *syntax.Node) {
	stack := []*syntax.Node{root}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if n.Kind() != syntax.Object && n.Kind() != syntax.Array {
			continue
		}
		f.add(f.line(n.Start()), f.line(n.End())-1, false)
		for child := range n.Children() {
			stack = append(stack, child)
		}
	}
}

// comments folds runs of comments on lines of their own, and block comments.
func (f *folder) comments(all []syntax.Comment) {
	for i := 0; i < len(all); {
		first, last := f.line(all[i].Range.Start), f.line(all[i].Range.End)
		for i++; i < len(all) && f.line(all[i].Range.Start) == last+1; i++ {
			last = f.line(all[i].Range.End)
		}
		f.add(first, last, true)
	}
}

// flows folds what follows an action from the line on which the action ends.
func (f *folder) flows(def *flow.Definition) {
	last := lastFollowers(def)
	for i, a := range def.Actions {
		if last[i] > i {
			f.add(f.line(a.Node.End()), f.line(def.Actions[last[i]].Node.End()), false)
		}
	}
}

// lastFollowers returns for each action the position of the last action below it, its own where the actions below it do
// not stand right behind it and together.
func lastFollowers(def *flow.Definition) []int {
	position := make(map[*flow.Action]int, len(def.Actions))
	for i, a := range def.Actions {
		position[a] = i
	}
	size := make([]int, len(def.Actions)) // of the tree below an action, itself included
	last := make([]int, len(def.Actions))
	for i := len(def.Actions) - 1; i >= 0; i-- {
		size[i]++
		last[i] = max(last[i], i)
		parent, known := position[def.Actions[i].Parent]
		if !known || parent >= i { // stands before its parent: they are not together
			continue
		}
		size[parent] += size[i]
		last[parent] = max(last[parent], last[i])
	}
	for i := range last {
		if last[i]-i+1 != size[i] {
			last[i] = i
		}
	}
	return last
}
