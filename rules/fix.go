package rules

import (
	"slices"
	"strings"

	"cel.dev/cel-go/common/types"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Fix is a change that removes the cause of a finding, as the rule file describes it. Whether it does is for the caller
// to prove.
type Fix struct {
	Title   string
	Safe    bool     // the rule file calls it safe where it is proved
	Keeps   Keeps    // what it claims to leave as it is
	Reveals []string // rules that the finding keeps silent: what they say once it is gone is not of the fix's making
	Edits   []Edit
}

// Edit replaces a range of the original text.
type Edit = syntax.Edit

// Keeps is what a fix claims to leave as it is.
type Keeps uint8

const (
	KeepsNothing Keeps = iota
	KeepsFlow          // the triggers, rules and steps, what each says and on what it hangs; not their order or names
	KeepsValue         // the JSON value
)

var keepsWords = []string{KeepsNothing: "", KeepsFlow: "flow", KeepsValue: "value"}

// fix is a change that a rule file offers.
type fix struct {
	title   template
	when    *expr // nil: always
	safe    *expr // nil: always
	keeps   Keeps
	reveals []string
	steps   []fixStep
}

// fixStep is one operation of a fix.
type fixStep struct {
	op   fixOp
	at   place
	goal *place   // of move: what to stand before, or the object to go into
	name template // of rename and append: the property; nil: the suggestion
	with template // a text; nil: the suggestion
	json *expr    // or JSON; nil: with
}

// fixOp is what a step does with a place.
type fixOp uint8

const (
	fixReplace    fixOp = iota // puts a text or JSON in the place of values, names, or parts of a text
	fixRename                  // gives the properties at the place another name
	fixRemove                  // removes elements, members or comments
	fixUnwrap                  // puts a value in the place of the object that holds nothing else
	fixMoveBefore              // moves elements before another one of the list
	fixMoveInto                // moves a member into another object
	fixAppend                  // adds a member to an object, or an element to an array
	fixComma                   // puts a comma before the place, behind what stands before it
	fixRekey                   // gives an action another action_key, and names it so in every parent_key
)

// fixes adds the changes that the rule offers.
func (r *run) fixes(f *Finding, a *active, el any) error {
	if !r.offering || f.In != nil || !r.affords(nil) {
		return nil
	}
	for i := range a.rule.fixes {
		fix, ok, err := r.fix(&a.rule.fixes[i], a, el)
		if err != nil {
			return err
		}
		if ok && r.affords(fix.Edits) {
			f.Fixes = append(f.Fixes, fix)
		}
	}
	return nil
}

// affords counts the bytes that fixes are made of. Beyond a few times the size of the file no more are made: nobody
// needs them all at once, and a fix that moves much for every finding would fill the memory.
func (r *run) affords(edits []Edit) bool {
	for _, e := range edits {
		r.offered += len(e.NewText) + 64
	}
	return r.offered <= 8*len(r.def.Tree.Source())+1<<20
}

// fix makes one change for an element; not ok where it does not apply.
func (r *run) fix(x *fix, a *active, el any) (made Fix, ok bool, err error) {
	if x.when != nil {
		if ok, err = r.holds(a, x.when, nil); err != nil || !ok {
			return made, false, err
		}
	}
	made.Keeps, made.Reveals = x.keeps, x.reveals
	for i := range x.steps {
		edits, err := r.step(&x.steps[i], a, el)
		if err != nil || edits == nil {
			return made, false, err
		}
		made.Edits = append(made.Edits, edits...)
	}
	made.Edits = syntax.Sorted(made.Edits)
	for i := 1; i < len(made.Edits); i++ {
		if syntax.Meet(made.Edits[i-1], made.Edits[i]) {
			return made, false, nil
		}
	}
	if made.Title, err = x.title.render(&r.vars); err != nil {
		return made, false, err
	}
	made.Safe, err = r.isSafe(x, a, el)
	return made, err == nil, err
}

// isSafe reports whether the rule file calls a fix safe for the element. A suggestion is not where another one is as near.
func (r *run) isSafe(x *fix, a *active, el any) (bool, error) {
	if x.safe != nil {
		if safe, err := r.holds(a, x.safe, nil); err != nil || !safe {
			return false, err
		}
	}
	if !x.suggests() {
		return true, nil
	}
	return r.suggestionAlone(a, el)
}

// suggests reports whether a step uses the suggestion.
func (x *fix) suggests() bool {
	return slices.ContainsFunc(x.steps, func(s fixStep) bool {
		switch s.op {
		case fixReplace, fixAppend, fixRekey:
			return s.with == nil && s.json == nil
		case fixRename:
			return s.name == nil
		}
		return false
	})
}

// step returns the edits of one operation, nil where it cannot be done.
func (r *run) step(s *fixStep, a *active, el any) ([]Edit, error) {
	spots := s.at.find(a.scope, el)
	if len(spots) == 0 {
		return nil, nil
	}
	switch s.op {
	case fixReplace:
		return r.replace(s, spots)
	case fixRename:
		return r.rename(s, spots)
	case fixRemove:
		return r.remove(spots), nil
	case fixUnwrap:
		if n := memberAt(spots[0]); n != nil {
			return syntax.Unwrap(n), nil
		}
	case fixMoveBefore:
		return r.moveBefore(spots, s.goal.find(a.scope, el)), nil
	case fixMoveInto:
		return r.moveInto(spots, s.goal.find(a.scope, el)), nil
	case fixAppend:
		return r.append(s, spots[0])
	case fixComma:
		return r.comma(spots[0]), nil
	case fixRekey:
		return r.rekey(s, spots[0])
	}
	return nil, nil
}

// words evaluates what a step puts in: plain text, or JSON. Not ok where there is nothing to put in.
func (r *run) words(s *fixStep) (text string, isJSON, ok bool, err error) {
	if s.json != nil {
		value, _, err := s.json.eval(&r.vars)
		text = textOf(value)
		return text, true, err == nil && isJSONValue(text), err
	}
	text, err = r.plain(s.with)
	return text, false, err == nil && text != "", err
}

// plain evaluates a text of a fix as it is, nothing shortened or escaped; without one it is the suggestion.
func (r *run) plain(t template) (string, error) {
	if t == nil {
		return r.vars.suggestion, nil
	}
	var out strings.Builder
	for _, p := range t {
		if p.expr == nil {
			out.WriteString(p.text)
			continue
		}
		value, _, err := p.expr.eval(&r.vars)
		if err != nil {
			return "", err
		}
		if s, ok := value.(types.String); ok {
			out.WriteString(string(s))
		} else {
			out.WriteString(display(value))
		}
	}
	return out.String(), nil
}

// isJSONValue reports whether a text is one JSON value.
func isJSONValue(text string) bool {
	tree := syntax.Parse(text, syntax.Options{})
	return tree.Root() != nil && len(tree.Errors()) == 0 && len(tree.Comments()) == 0 && len(tree.TrailingCommas()) == 0
}

func (r *run) replace(s *fixStep, spots []spot) ([]Edit, error) {
	text, isJSON, ok, err := r.words(s)
	if !ok || err != nil {
		return nil, err
	}
	var edits []Edit
	for _, at := range spots {
		inText := at.node != nil && at.node.Kind() == syntax.String && at.span != at.node.Range()
		switch {
		case at.node == nil || at.mark == "brace" || inText && isJSON || at.node.IsName() && isJSON || at.node.HalfRead():
			return nil, nil
		case inText:
			edits = append(edits, Edit{Range: at.span, NewText: syntax.Escape(text)})
		case isJSON:
			edits = append(edits, Edit{Range: at.span, NewText: text})
		default:
			edits = append(edits, Edit{Range: at.span, NewText: syntax.Quote(text)})
		}
	}
	return edits, nil
}

func (r *run) rename(s *fixStep, spots []spot) ([]Edit, error) {
	name, err := r.plain(s.name)
	if err != nil || name == "" {
		return nil, err
	}
	var edits []Edit
	for _, at := range spots {
		member := memberAt(at)
		if member == nil || member.Name() == nil || member.Name().HalfRead() || member.Parent().Member(name) != nil {
			return nil, nil
		}
		edits = append(edits, Edit{Range: member.Name().Range(), NewText: syntax.Quote(name)})
	}
	return edits, nil
}

func (r *run) remove(spots []spot) []Edit {
	var edits []Edit
	for _, at := range spots {
		var made []Edit
		switch source := r.def.Tree.Source(); {
		case at.node != nil:
			if member := memberAt(at); member != nil && member.Parent() != nil {
				made = syntax.Remove(member)
			}
		case source[at.span.Start:at.span.End] == ",":
			made = []Edit{{Range: at.span}}
		default:
			made = syntax.RemoveComment(source, at.span)
		}
		if made == nil {
			return nil
		}
		edits = append(edits, made...)
	}
	return edits
}

// moveBefore moves elements of a list, in the order in which they are given, before another one.
func (r *run) moveBefore(spots, before []spot) []Edit {
	if len(before) == 0 || before[0].node == nil {
		return nil
	}
	goal := memberAt(before[0])
	if goal == nil || goal.Parent() == nil {
		return nil
	}
	var moved []int
	for _, at := range spots {
		n := memberAt(at)
		if n == nil || n.Parent() != goal.Parent() || n == goal {
			return nil
		}
		moved = append(moved, n.Index())
	}
	return syntax.Reorder(goal.Parent(), syntax.Ordered(goal.Parent().Len(), moved, goal.Index()))
}

// moveInto moves members into an object, behind what it holds.
func (r *run) moveInto(spots, into []spot) []Edit {
	if len(spots) != 1 || len(into) == 0 || into[0].node == nil || into[0].node.Kind() != syntax.Object {
		return nil
	}
	member, object := memberAt(spots[0]), into[0].node
	if member == nil || member.Name() == nil || member.Parent() == object || object.Member(member.Key()) != nil {
		return nil
	}
	removed, added := syntax.Remove(member), syntax.Append(object, syntax.Member(object, member.Key(), member.Raw()))
	if removed == nil || added == nil {
		return nil
	}
	return append(removed, added...)
}

func (r *run) append(s *fixStep, at spot) ([]Edit, error) {
	text, isJSON, ok, err := r.words(s)
	if !ok || err != nil || at.node == nil {
		return nil, err
	}
	if !isJSON {
		text = syntax.Quote(text)
	}
	if at.node.Kind() == syntax.Array {
		return syntax.Append(at.node, text), nil
	}
	name, err := r.plain(s.name)
	if err != nil || name == "" || at.node.Kind() != syntax.Object || at.node.Member(name) != nil {
		return nil, err
	}
	return syntax.Append(at.node, syntax.Member(at.node, name, text)), nil
}

// comma puts a comma behind what stands before a place, comments passed over.
func (r *run) comma(at spot) []Edit {
	source, comments := r.def.Tree.Source(), r.def.Tree.Comments()
	end := at.span.Start
	for {
		end = len(strings.TrimRight(source[:end], " \t\r\n"))
		i := slices.IndexFunc(comments, func(c syntax.Comment) bool { return c.Range.End == end })
		if i < 0 {
			break
		}
		end = comments[i].Range.Start
	}
	return []Edit{{Range: syntax.Range{Start: end, End: end}, NewText: ","}}
}

// rekey gives the action_key at the place another text, and every parent_key that names it.
func (r *run) rekey(s *fixStep, at spot) ([]Edit, error) {
	text, _, ok, err := r.words(s)
	if !ok || err != nil || at.node == nil || at.node.Kind() != syntax.String {
		return nil, err
	}
	edits := []Edit{{Range: at.node.Range(), NewText: syntax.Quote(text)}}
	action := r.def.ActionByKey(at.node.Text())
	if action == nil || action.Key != at.node {
		return nil, nil
	}
	for _, child := range action.Children {
		if child.ParentKey != nil && child.ParentKey.Text() == action.KeyText {
			edits = append(edits, Edit{Range: child.ParentKey.Range(), NewText: syntax.Quote(text)})
		}
	}
	return edits, nil
}

// memberAt is the element or member that a place stands for: of a name the value, of a brace the object.
func memberAt(s spot) *syntax.Node {
	n := s.node
	if n == nil || !n.IsName() {
		return n
	}
	for c := range n.Parent().Children() {
		if c.Name() == n {
			return c
		}
	}
	return nil
}

// laterParents are the opening braces of the action's ancestors that stand after it in the list, the outermost first.
func laterParents(a *flow.Action) []spot {
	if a.Cycle != nil || a.Broken != nil {
		return nil
	}
	var spots []spot
	for p := a.Parent; p != nil && p.Cycle == nil; p = p.Parent {
		if p.Index > a.Index {
			spots = append(spots, braceSpot(p.Node))
		}
	}
	slices.Reverse(spots)
	return spots
}
