package complete

import (
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/nearest"
)

// FreeBranches returns the labels of the ways on from an action that no child takes, in the order of the catalogue; "" is the
// one way on from an action without branches. Of indexed branches that cannot be counted, one more than are used is free.
func FreeBranches(a *flow.Action) []string {
	var labels []string
	for _, w := range freeOf(branchesOf(a, nil)) {
		labels = append(labels, w.label)
	}
	return labels
}

// Descendants returns an action and all that hang below it, also in a cycle.
func Descendants(a *flow.Action) map[*flow.Action]bool { return descendants(a) }

// SampleContent is a text that can stand as the content of an action until it is written.
func SampleContent() string { return sampleText("content") }

// FreshKeys returns a key for a new action of each of the types: none that an action has or names as its parent, nor one that
// looks like it.
func FreshKeys(def *flow.Definition, actionTypes ...string) []string {
	used := map[string]bool{}
	for _, key := range def.ActionKeys() {
		used[nearest.Fold(key)] = true
	}
	for _, a := range def.Actions {
		used[nearest.Fold(textOf(a.ParentKey))] = true
	}
	next := map[string]int{}
	keys := make([]string, len(actionTypes))
	for i, actionType := range actionTypes {
		base := keyBase(actionType)
		for keys[i] == "" || used[nearest.Fold(keys[i])] {
			keys[i] = base
			if next[base]++; next[base] > 1 {
				keys[i] += "_" + strconv.Itoa(next[base])
			}
		}
		used[nearest.Fold(keys[i])] = true
	}
	return keys
}

// keyBase is what the keys of actions of a type begin with.
func keyBase(actionType string) string {
	if actionType == "" || strings.ContainsAny(actionType, `"\{} `) {
		return "step"
	}
	return actionType
}
