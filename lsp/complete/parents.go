package complete

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
)

// parent is an action that another one can hang on, with its ways on.
type parent struct {
	*flow.Action
	ways []way
}

// possibleParents returns the actions with a key that an action can hang on: not itself, and none below it. The action
// before it comes first, then those with a free branch, nearest first, then the others.
func (r *request) possibleParents(a *flow.Action) []parent {
	return r.parents(a, func(p *flow.Action) bool { return p.KeyText != "" && p.FirstSameKey() == nil })
}

// parentRows is the same for actions that are named by an id.
func (r *request) parentRows(a *flow.Action) []parent {
	return r.parents(a, func(p *flow.Action) bool { return p.IDText != "" && p.FirstSameID() == nil })
}

func (r *request) parents(a *flow.Action, named func(*flow.Action) bool) []parent {
	below := descendants(a)
	var before, free, taken []parent
	take := func(action *flow.Action) {
		if below[action] || !named(action) {
			return
		}
		p := parent{action, branchesOf(action, a)}
		switch {
		case before == nil && p.Index < a.Index:
			before = append(before, p)
		case slices.ContainsFunc(p.ways, way.free):
			free = append(free, p)
		default:
			taken = append(taken, p)
		}
	}
	at, _ := slices.BinarySearchFunc(r.def.Actions, a.Index, func(p *flow.Action, index int) int { return p.Index - index })
	for i := at - 1; i >= 0; i-- {
		take(r.def.Actions[i])
	}
	for i := at; i < len(r.def.Actions); i++ {
		take(r.def.Actions[i])
	}
	return slices.Concat(before, free, taken)
}

// hosts are the actions that a new action can hang on, whichever way they are named; none that a run never reaches.
func (r *request) hosts(a *flow.Action) []parent {
	return r.parents(a, func(p *flow.Action) bool {
		if p.Broken != nil || p.Cycle != nil || p.Link == flow.LinkOrphan {
			return false
		}
		return p.KeyText != "" && p.FirstSameKey() == nil || p.IDText != "" && p.FirstSameID() == nil && r.def.Operation == flow.Update
	})
}

// hasParents reports whether there is any action with a key that an action can hang on.
func (r *request) hasParents(a *flow.Action) bool {
	below := descendants(a)
	return slices.ContainsFunc(r.def.Actions, func(p *flow.Action) bool { return p.KeyText != "" && !below[p] })
}

// descendants are an action and all that hang below it, also in a cycle.
func descendants(a *flow.Action) map[*flow.Action]bool {
	found := map[*flow.Action]bool{a: true}
	queue := []*flow.Action{a}
	for len(queue) > 0 {
		next := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, child := range next.Children {
			if !found[child] {
				found[child] = true
				queue = append(queue, child)
			}
		}
	}
	return found
}

// keyCandidates offers the actions that an action can hang on, by key.
func (r *request) keyCandidates(a *flow.Action) []Candidate {
	parents := r.possibleParents(a)
	found := make([]Candidate, 0, len(parents))
	for _, p := range parents {
		found = append(found, r.parentCandidate(a, p, p.KeyText, quoted(p.KeyText)))
	}
	return found
}

// idCandidates offers the actions that an action can hang on, by id.
func (r *request) idCandidates(a *flow.Action) []Candidate {
	var found []Candidate
	for _, p := range r.parentRows(a) {
		found = append(found, r.parentCandidate(a, p, p.IDText, p.IDText))
	}
	return found
}

// parentCandidate offers a parent, with the branch that the action needs under it where it names none yet.
func (r *request) parentCandidate(a *flow.Action, p parent, label, literal string) Candidate {
	text := Snippet{plain(literal)}
	if branch := neededBranch(a, p); branch != nil {
		text = append(append(text, plain(r.joiner(a.Node)+`"parent_branch": `)), branch...)
	}
	c := r.candidate(label, ActionKey, text)
	c.Filter = r.filterOf(label)
	if p.TypeText != "" {
		c.Detail = " " + p.TypeText
	}
	c.Description = freeText(p)
	c.Doc = func() string { return actionDoc(p.Action, p.ways) }
	return c
}

// neededBranch is a free branch of a parent to choose, nil where the action has one or needs none.
func neededBranch(a *flow.Action, p parent) Snippet {
	if a.Branch != nil || p.Info == nil || p.Info.Linear() || p.Info.Open {
		return nil
	}
	var labels []string
	for _, w := range freeOf(p.ways) {
		labels = append(labels, unquoted(w.label))
	}
	if labels == nil {
		return nil
	}
	return Snippet{plain(`"`), choice(labels[:min(len(labels), mostChoices)]), plain(`"`)}
}

// freshKey is a key for a new action of a type.
func (r *request) freshKey(actionType string) string { return FreshKeys(r.def, actionType)[0] }
