// Package graph draws a definition as people draw a flow: triggers (or the audience of a campaign) on top, every action
// as a card with its text, branches with their meaning, findings marked on the cards.
//
// [Build] makes a [Graph], which holds what there is to see and where it stands in the text; its methods draw it as SVG,
// Mermaid, DOT or as a tree of text. Everything is pure and deterministic: no file is read, no clock is looked at. A text
// with syntax errors is drawn as far as it could be read, and every action that was read is drawn exactly once, also
// below orphans and in cycles.
package graph

import (
	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Graph is a flow to draw.
type Graph struct {
	Title     string // of the definition, else of the record it changes, else the name of its file
	Kind      flow.Kind
	Operation flow.Operation

	Starts []*Node // triggers, the audience of a campaign, or the template or prompt to create from
	Roots  []*Node // the actions that the starts lead to
	Kept   []*Node // rows of an update that say nothing of where they hang: the record knows
	Loose  []*Node // what nothing leads to: missing parents with what names them, cycles, references that cannot be read

	Nodes    []*Node        // all, in the order of drawing: starts, then along the branches
	Edges    []*Edge        // all, in the order of drawing
	Findings []lint.Finding // those that belong to no node

	places []*Node // nodes that stand in the text, by their first byte
}

// Kind says what a node stands for.
type Kind string

const (
	Trigger  Kind = "trigger"
	Audience Kind = "audience" // a campaign rule
	Source   Kind = "source"   // template_id or prompt
	Action   Kind = "action"
	Missing  Kind = "missing" // a parent that is named and not there
)

// Node is something to draw.
type Node struct {
	ID      string       // unique in the graph, made of kind and subject; fit for an XML id, a CSS selector and a URL fragment
	Kind    Kind         //
	Subject string       // of an action its action_key or id, as in findings; of a missing parent the name looked for; else the id, or ""
	Range   syntax.Range // bytes of the object (for a source: of the value; for a missing parent: of the first reference to it)

	Type     string    // as the definition says it, "" where it says none
	Caption  string    // what people call the type
	Category string    // from the catalogue: message, comment, contact, logic, external; "" where it is not known
	Name     string    // the action_key, or "#" and the id; "" where there is neither
	Text     string    // what is sent or asked
	Details  []Detail  // other settings, the most telling first
	Choices  []Choice  // the buttons or answers
	Ends     []Choice  // branches of a fixed name without a next step, where another branch has one
	Notes    []string  // what is odd about the node, in a few words each
	State    NodeState //

	Findings []lint.Finding // sorted as they came
	Out      []*Edge        // ways on, in the order of drawing
}

// NodeState is a set of things that a drawing shows in its own way.
type NodeState struct {
	Kept      bool // a row with an id in an update
	Bare      bool // … that changes nothing: {"id": 10}
	Duplicate bool // an earlier action has the same key or id
	InCycle   bool
	NeverRuns bool // hangs below an orphan or is in or below a cycle
}

// Detail is a setting worth showing.
type Detail struct{ Name, Value string }

// Choice is a button or an answer, or another branch.
type Choice struct {
	Label string // of its branch: "option_0"
	Title string // what the contact sees, or what the branch means
	Leads bool   // a next step hangs on it
}

// EdgeKind says what an edge stands for.
type EdgeKind string

const (
	Start  EdgeKind = "start"  // from the triggers to a first step
	Branch EdgeKind = "branch" // from a step to the next
	Broken EdgeKind = "broken" // from a parent that is not there
	Back   EdgeKind = "back"   // closes a cycle
)

// Edge is a way from one node to another. From is nil for the way from the starts, which stand together.
type Edge struct {
	From, To *Node
	Kind     EdgeKind
	Label    string // parent_branch as the definition says it, "" where it says none
	Meaning  string // what the branch stands for, "" where that is not known
	Wrong    bool   // the label is missing, or is none of the parent's
}

// Severity returns the heaviest severity of the node's findings, "" where it has none.
func (n *Node) Severity() lint.Severity {
	for _, s := range lint.Severities() {
		for i := range n.Findings {
			if n.Findings[i].Severity == s {
				return s
			}
		}
	}
	return ""
}

// Node returns the node with that id, nil where there is none.
func (g *Graph) Node(id string) *Node {
	for _, n := range g.Nodes {
		if n.ID == id {
			return n
		}
	}
	return nil
}

// NodeAt returns the node whose range holds the byte offset, nil where there is none. A missing parent is not looked at:
// what refers to it is the action.
func (g *Graph) NodeAt(offset int) *Node { return nodeAround(g.places, offset) }
