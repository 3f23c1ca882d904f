package rules

import (
	"context"
	"math/rand/v2"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// identities lists what findings are told apart by.
func identities(source, file string, set *Set) []string {
	def := flow.Build(syntax.Parse(source, syntax.Options{}), schema.Builtin(), flow.Hints{File: file})
	var ids []string
	for _, f := range Run(context.Background(), def, set) {
		ids = append(ids, f.Rule.ID+" | "+f.Subject+" | "+f.Slot)
	}
	sort.Strings(ids)
	return ids
}

// dependsOnOrder are the rules whose findings stand at the later of two places and so move with the order.
var dependsOnOrder = map[string]bool{
	"child-before-parent": true, "multiple-root-actions": true, "duplicate-action-key": true, "duplicate-id": true,
	"duplicate-branch-child": true, "confusable-action-key": true, "parent-cycle": true, "exclusive-create-modes": true,
	"duplicate-property": true, "contradictory-rule": true, "duplicate-rule": true, "parent-key-and-id": true,
	"comment-filter-mismatch": true, "duplicate-trigger": true, "redundant-keyword": true, "shadowed-trigger": true,
}

// TestIdentities holds that the identity of a finding survives reformatting, and another order of the elements and
// properties wherever the rule does not speak of order.
func TestIdentities(t *testing.T) {
	files := soundFiles()
	for _, f := range files {
		set := setWith(files, f.Rule.ID)
		for _, e := range f.Invalid {
			tree := syntax.Parse(e.Definition, syntax.Options{})
			if len(tree.Errors())+len(tree.Duplicates())+len(tree.Comments())+len(tree.TrailingCommas()) > 0 || e.Against != "" {
				continue
			}
			want := identities(e.Definition, e.File, set)
			var plain strings.Builder
			rewrite(&plain, tree.Root(), nil)
			if diff := cmp.Diff(want, identities(plain.String(), e.File, set)); diff != "" {
				t.Errorf("%s:%d: reformatted (-want +got):\n%s", f.Name, e.Line, diff)
			}
			if dependsOnOrder[f.Rule.ID] {
				continue
			}
			for seed := range uint64(3) {
				var shuffled strings.Builder
				rewrite(&shuffled, tree.Root(), rand.New(rand.NewPCG(seed, 7)))
				got := identities(shuffled.String(), e.File, set)
				if diff := cmp.Diff(orderless(want), orderless(got)); diff != "" {
					t.Errorf("%s:%d: shuffled (-want +got):\n%s\n%s", f.Name, e.Line, diff, shuffled.String())
				}
			}
		}
	}
}

func orderless(ids []string) (kept []string) {
	for _, id := range ids {
		if rule, _, _ := strings.Cut(id, " | "); !dependsOnOrder[rule] {
			kept = append(kept, id)
		}
	}
	return kept
}

// rewrite writes a value without white space; with a source of chance it shuffles members and the elements of the
// top-level lists.
func rewrite(out *strings.Builder, n *syntax.Node, chance *rand.Rand) {
	open, closing := "[", "]"
	switch n.Kind() {
	case syntax.Object:
		open, closing = "{", "}"
	case syntax.Array:
	default:
		out.WriteString(n.Raw())
		return
	}
	var children []*syntax.Node
	for c := range n.Children() {
		children = append(children, c)
	}
	topLists := map[string]bool{"actions": true, "triggers": true, "campaign_rules": true}
	if chance != nil && (n.Kind() == syntax.Object || topLists[n.Key()]) {
		chance.Shuffle(len(children), func(i, j int) { children[i], children[j] = children[j], children[i] })
	}
	out.WriteString(open)
	for i, c := range children {
		if i > 0 {
			out.WriteString(",")
		}
		if c.Name() != nil {
			out.WriteString(c.Name().Raw() + ":")
		}
		rewrite(out, c, chance)
	}
	out.WriteString(closing)
}
