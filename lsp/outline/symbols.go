package outline

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/navigate"
)

// Kind tells what a symbol stands for.
type Kind uint8

const (
	List      Kind = iota // triggers, actions or campaign_rules
	Trigger               // an element of triggers
	Step                  // an action
	Branching             // an action with branches
	Audience              // an element of campaign_rules
)

// Symbol is something of a definition that has a name.
type Symbol struct {
	Name     string
	Detail   string
	Kind     Kind
	Range    syntax.Range // all of it
	Head     syntax.Range // what to show when it is chosen; inside Range
	Children []*Symbol
}

// deepest is the level of the flow below which symbols are no longer nested: editors draw no deeper trees.
const deepest = 100

// Symbols returns the symbols of a definition: its triggers, its actions as the tree that they are, its campaign rules.
func Symbols(def *flow.Definition) []*Symbol {
	var all []*Symbol
	if len(def.Triggers) > 0 {
		list := group("triggers", def.TriggerList)
		words := keywords(def)
		for _, t := range def.Triggers {
			list.Children = append(list.Children, trigger(t, words[t]))
		}
		all = append(all, list)
	}
	if len(def.Rules) > 0 {
		list := group("campaign_rules", def.RuleList)
		for _, r := range def.Rules {
			list.Children = append(list.Children, audience(r))
		}
		all = append(all, list)
	}
	if len(def.Actions) > 0 {
		list := group("actions", def.ActionList)
		steps(def, list)
		all = append(all, list)
	}
	return all
}

// group is the symbol of a list.
func group(name string, list *syntax.Node) *Symbol {
	whole, head := list.Range(), list.OpeningBrace()
	if key := list.Name(); key != nil {
		whole.Start, head = key.Start(), key.Range()
	}
	return &Symbol{Name: name, Kind: List, Range: whole, Head: head}
}

// steps adds the actions below the list, each below the one that it follows.
func steps(def *flow.Definition, list *Symbol) {
	level := []*Symbol{list}
	navigate.Tree(def, func(a *flow.Action, depth int) {
		depth = min(depth, deepest)
		s := step(a)
		level[depth].Children = append(level[depth].Children, s)
		level = append(level[:depth+1], s)
	})
}

func step(a *flow.Action) *Symbol {
	s := &Symbol{Name: Name(a), Detail: About(a), Kind: Step, Range: a.Node.Range(), Head: a.Node.OpeningBrace()}
	if branch := BranchOf(a); branch != "" {
		s.Detail = branch + " → " + s.Detail
	}
	if a.Info != nil && !a.Info.Linear() {
		s.Kind = Branching
	}
	for _, n := range []*syntax.Node{a.Key, a.ID, a.Type} {
		if n != nil {
			s.Head = n.Range()
			break
		}
	}
	return s
}

// keywords returns the keywords of each trigger.
func keywords(def *flow.Definition) map[*flow.Trigger][]string {
	words := map[*flow.Trigger][]string{}
	for _, k := range def.Keywords() {
		words[k.Trigger] = append(words[k.Trigger], k.Text)
	}
	return words
}

func trigger(t *flow.Trigger, words []string) *Symbol {
	s := &Symbol{Name: t.TypeText, Kind: Trigger, Range: t.Node.Range(), Head: t.Node.OpeningBrace()}
	if t.Type != nil {
		s.Head = t.Type.Range()
	}
	if s.Name == "" {
		s.Name = "(no type)"
	}
	s.Detail = Snippet(strings.Join(words, ", "))
	return s
}

func audience(r *flow.CampaignRule) *Symbol {
	s := &Symbol{Kind: Audience, Range: r.Node.Range(), Head: r.Node.OpeningBrace()}
	var parts []string
	for _, n := range []*syntax.Node{r.RuleType, r.ListType, r.DestinationID} {
		if n != nil {
			parts = append(parts, Snippet(n.Text()))
		}
	}
	s.Name = strings.Join(parts, " ")
	if s.Name == "" {
		s.Name = "(empty rule)"
	}
	return s
}
