package schema

import (
	"cmp"
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Violation is a place where a definition has not the shape that the catalogue gives it.
type Violation struct {
	Rule        string       // wrong-type, missing-property, invalid-value or unknown-property
	Node        *syntax.Node // the value concerned; the object that lacks a missing property
	Owner       any          // *flow.Action, *flow.Trigger, *flow.CampaignRule, or nil for the rest of the document
	Property    string       // name of the property concerned; of an array's element, the array's
	Message     string       // what is wrong, one sentence
	Why         string       // why it matters, one sentence
	Help        string       // what to do, one sentence; may be empty
	Suggestion  string       // the nearest accepted value or known name, "" where none is near
	Replacement string       // JSON text that would be accepted in place of the value, "" where none suggests itself
	Sure        bool         // nothing else is as near as the suggestion
	Near        bool         // unknown-property: the name is one edit away from a known one
}

// Validate returns where a definition has not the shape of the catalogue that it was built with, in file order.
// What could not be read is judged by nothing, nor is what lies below it.
func Validate(def *flow.Definition) []Violation {
	v := &validation{def: def, judge: newJudge(def.Tree), shapes: shapesOf(def.Types)}
	switch {
	case def.Envelope != nil:
		return nil
	case def.Body != nil:
		v.body()
	default:
		v.noBody()
	}
	slices.SortStableFunc(v.found, func(a, b Violation) int { return cmp.Compare(a.Node.Start(), b.Node.Start()) })
	return v.found
}

// most is how many violations of a sort are reported for one file. Nobody reads so many, and a file of some megabytes
// made for the purpose would fill the memory with them.
const most = 20_000

// validation is one run over a definition.
type validation struct {
	def        *flow.Definition
	judge      *judge
	shapes     *shapes
	words      map[unknownName]unknownWords
	found      []Violation
	complaints int // violations but for unknown properties
	near, far  int // unknown properties
}

// body looks at the definition and at what its lists hold.
func (v *validation) body() {
	updateCall := v.def.Call != nil && v.def.Operation == flow.Update
	v.look(v.shapes.document(v.def.Kind, updateCall), v.def.Body, nil)
	for _, a := range v.def.Actions {
		v.look(v.shapes.action(a.Info), a.Node, a)
	}
	for _, t := range v.def.Triggers {
		v.look(v.shapes.trigger(t.Info), t.Node, t)
	}
	for _, r := range v.def.Rules {
		v.look(v.shapes.rule(), r.Node, r)
	}
}

// noBody looks at a file whose top level is no object, and at a call that wants to write something that is none.
func (v *validation) noBody() {
	root := v.def.Tree.Root()
	if root == nil {
		return
	}
	if root.Kind() != syntax.Object {
		v.look(v.shapes.anObject(), root, nil)
		return
	}
	call := v.def.Call
	if call != nil && call.Args != nil && (call.SendsDefinition() || v.def.KindFrom == flow.FromCall) {
		v.look(v.shapes.anObject(), call.Args, nil)
	}
}

// look holds a value to a shape.
func (v *validation) look(s *shape, n *syntax.Node, owner any) {
	v.judge.reset()
	accepted := v.judge.accepts(s.check, n)
	for _, u := range v.judge.unknown {
		v.unknown(s, u, owner)
	}
	if !accepted && v.complaints < most {
		v.explain(s, n, owner)
	}
}

// explain has gojsonschema say what is wrong with a value that was refused.
func (v *validation) explain(s *shape, n *syntax.Node, owner any) {
	p := &projection{judge: v.judge}
	complaints, err := s.explain(p.value(s.check, n, false))
	if err != nil {
		return // the library's own trouble; the differential test shows that it has none with internal schemas
	}
	from := len(v.found)
	for _, complaint := range complaints {
		if c, place := p.find(s.check, n, complaint.path); place != nil {
			v.complain(complaint, c, place, owner)
		}
	}
	slices.SortFunc(v.found[from:], func(a, b Violation) int {
		return cmp.Or(cmp.Compare(a.Node.Start(), b.Node.Start()), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Property, b.Property))
	})
}

// complain turns a complaint into a violation.
func (v *validation) complain(complaint complaint, c *check, n *syntax.Node, owner any) {
	violation := Violation{Node: n, Owner: owner, Property: propertyName(n)}
	switch complaint.kind {
	case complainType:
		violation.wrongType(c)
	case complainEnum:
		violation.invalidValue(c)
	case complainFormat:
		violation.invalidID()
	case complainRequired:
		if n.Broken() || holds(n, complaint.property) {
			return
		}
		violation.missing(c, complaint.property)
	default:
		return
	}
	v.found = append(v.found, violation)
	v.complaints++
}

// holds reports whether an object has a member of that name that could not be read.
func holds(n *syntax.Node, name string) bool {
	for m := range n.Children() {
		if unreadable(m) && m.Key() == name {
			return true
		}
	}
	return false
}

// propertyName is the name of the property that a value belongs to: its own, or the one of the array that holds it.
func propertyName(n *syntax.Node) string {
	for n != nil && n.Name() == nil {
		n = n.Parent()
	}
	if n == nil {
		return ""
	}
	return n.Key()
}
