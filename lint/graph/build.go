package graph

import (
	"path"
	"strconv"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Build makes the graph of a definition. findings are those of its text; what lies in another file must not be among
// them. Neither is written to. It takes time linear in both.
func Build(def *flow.Definition, findings []lint.Finding) *Graph {
	b := &builder{
		def:     def,
		graph:   &Graph{Title: title(def), Kind: def.Kind, Operation: def.Operation},
		nodes:   make(map[*flow.Action]*Node, len(def.Actions)),
		actions: make(map[*Node]*flow.Action, len(def.Actions)),
		next:    make(map[*flow.Action][]*flow.Action),
		done:    make(map[*flow.Action]bool, len(def.Actions)),
		ids:     map[string]int{},
		missing: map[string]*Node{},
		choices: choicesOf(def),
	}
	b.addStarts()
	for _, a := range def.Actions {
		n := b.newAction(a)
		b.nodes[a], b.actions[n] = n, a
	}
	b.linkKept()
	b.addTrees()
	b.tellEnds()
	b.graph.mark(findings)
	return b.graph
}

// title returns the definition's title, else that of the record it changes, else the name of its file.
func title(def *flow.Definition) string {
	if t := text(def.Title); t != "" {
		return t
	}
	if def.Against != nil && def.Against.Title != "" {
		return def.Against.Title
	}
	if def.File == "" {
		return ""
	}
	return path.Base(def.File)
}

// builder makes a graph.
type builder struct {
	def     *flow.Definition
	graph   *Graph
	nodes   map[*flow.Action]*Node
	actions map[*Node]*flow.Action
	next    map[*flow.Action][]*flow.Action // children that only the record knows
	done    map[*flow.Action]bool           // already in the drawing
	ids     map[string]int                  // how many nodes would have had that id
	missing map[string]*Node
	choices map[*flow.Action][]Choice
}

// addStarts adds what starts a run.
func (b *builder) addStarts() {
	d := b.def
	b.addSource("template_id", "From a template", d.TemplateID)
	b.addSource("prompt", "From a prompt", d.Prompt)
	for _, t := range d.Triggers {
		b.addStart(b.newTrigger(t))
	}
	for _, r := range d.Rules {
		b.addStart(b.newRule(r))
	}
}

func (b *builder) addStart(n *Node) {
	b.graph.Starts = append(b.graph.Starts, n)
	b.graph.Nodes = append(b.graph.Nodes, n)
}

func (b *builder) addSource(name, caption string, value *syntax.Node) {
	if value == nil {
		return
	}
	b.addStart(&Node{ID: b.id(string(Source), name), Kind: Source, Range: value.Range(), Type: name, Caption: caption, Text: scalar(value)})
}

func (b *builder) newTrigger(t *flow.Trigger) *Node {
	return &Node{
		ID:       b.id(string(Trigger), or(t.IDText, strconv.Itoa(t.Index))),
		Kind:     Trigger,
		Subject:  t.IDText,
		Range:    t.Node.Range(),
		Type:     t.TypeText,
		Caption:  or(triggerTitle(t), "Trigger without a type"),
		Category: triggerCategory(t),
		Name:     numbered(t.IDText),
		Details:  triggerDetails(t),
		Notes:    triggerNotes(t),
		State:    NodeState{Kept: t.ID != nil && b.def.Operation == flow.Update, Duplicate: t.FirstSameID() != nil || t.FirstEqual() != nil},
	}
}

func (b *builder) newRule(r *flow.CampaignRule) *Node {
	n := &Node{
		ID:    b.id(string(Audience), strconv.Itoa(r.Index)),
		Kind:  Audience,
		Range: r.Node.Range(),
		Type:  text(r.RuleType),
		Text:  or(scalar(r.ListType), "no list_type"),
	}
	n.Caption = ruleCaption(n.Type)
	if r.DestinationID != nil {
		n.Text += " #" + scalar(r.DestinationID)
	}
	if r.FirstEqual() != nil {
		n.State.Duplicate = true
		n.Notes = append(n.Notes, "same as an earlier rule")
	}
	if r.FirstOpposite() != nil {
		n.Notes = append(n.Notes, "contradicts an earlier rule")
	}
	return n
}

// ruleCaption says what a campaign rule does with its list.
func ruleCaption(ruleType string) string {
	switch ruleType {
	case "inclusion":
		return "Include"
	case "exclusion":
		return "Exclude"
	case "":
		return "Rule without a type"
	}
	return ruleType
}

// newAction makes the node of an action. What an update does not say is taken from the record, where that is at hand.
func (b *builder) newAction(a *flow.Action) *Node {
	look := b.look(a)
	n := &Node{
		ID:       b.id(string(Action), or(a.Subject(), "at-"+strconv.Itoa(a.Index))),
		Kind:     Action,
		Subject:  a.Subject(),
		Range:    a.Node.Range(),
		Type:     look.typeName,
		Caption:  look.caption(),
		Category: look.category(),
		Name:     or(a.KeyText, numbered(a.IDText)),
		Text:     look.text(),
		Details:  look.details(),
		Choices:  b.choices[a],
		State:    b.state(a),
	}
	n.Notes = b.notes(a, n.State)
	return n
}

func (b *builder) state(a *flow.Action) NodeState {
	kept := a.ID != nil && b.def.Operation == flow.Update
	return NodeState{
		Kept:      kept,
		Bare:      kept && a.Node.Len() == 1,
		Duplicate: a.FirstSameKey() != nil || a.FirstSameID() != nil,
		InCycle:   a.Cycle != nil,
		NeverRuns: a.Link == flow.LinkOrphan || a.Cycle != nil || a.Broken != nil,
	}
}

// notes says in a few words what is odd about an action.
func (b *builder) notes(a *flow.Action, s NodeState) []string {
	var notes []string
	switch {
	case s.Bare:
		notes = append(notes, "kept as it is")
	case s.Kept:
		notes = append(notes, "kept")
	}
	if a.FirstSameKey() != nil {
		notes = append(notes, "same action_key as an earlier step")
	}
	if a.FirstSameID() != nil {
		notes = append(notes, "same id as an earlier step")
	}
	switch {
	case s.InCycle:
		notes = append(notes, "in a loop, never runs")
	case s.NeverRuns:
		notes = append(notes, "never runs")
	}
	return notes
}

// id makes an id that no node has yet.
func (b *builder) id(kind, subject string) string {
	id := kind + "-" + idPart(subject)
	b.ids[id]++
	for n := b.ids[id]; n > 1; n++ {
		if other := id + "--" + strconv.Itoa(n); b.ids[other] == 0 {
			b.ids[other], b.ids[id] = 1, n
			return other
		}
	}
	return id
}
