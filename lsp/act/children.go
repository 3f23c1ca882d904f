package act

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
)

// childType is the type of new actions: what most steps of most flows are.
const childType = "message"

// FreeBranches returns the labels of the branches of an action that a new action can hang on, in the order of the catalogue; ""
// is the one way on from an action without branches. An action that no other one can name, or that nothing leads to, has none.
func FreeBranches(a *flow.Action) []string {
	if _, _, ok := reference(a); !ok || a.Depth < 0 {
		return nil
	}
	return complete.FreeBranches(a)
}

// reference returns the member by which a child names its parent.
func reference(parent *flow.Action) (name, value string, ok bool) {
	switch {
	case parent.KeyText != "" && parent.FirstSameKey() == nil && !strings.Contains(parent.KeyText, "{{"):
		return "parent_key", syntax.Quote(parent.KeyText), true
	case parent.IDText != "" && parent.FirstSameID() == nil && parent.Def.Operation == flow.Update:
		return "parent_id", parent.IDText, true
	}
	return "", "", false
}

// AddChildren adds a message below an action on each of the branches, behind everything that hangs below the action.
func AddChildren(parent *flow.Action, labels []string) []syntax.Edit {
	name, value, ok := reference(parent)
	if !ok || len(labels) == 0 {
		return nil
	}
	var elements []string
	for i, key := range complete.FreshKeys(parent.Def, slices.Repeat([]string{childType}, len(labels))...) {
		members := []string{syntax.Member(parent.Node, "action_key", syntax.Quote(key)), syntax.Member(parent.Node, name, value)}
		if labels[i] != "" {
			members = append(members, syntax.Member(parent.Node, "parent_branch", syntax.Quote(labels[i])))
		}
		members = append(members,
			syntax.Member(parent.Node, "action_type", syntax.Quote(childType)),
			syntax.Member(parent.Node, "content", syntax.Quote(complete.SampleContent())))
		elements = append(elements, layoutOf(parent.Node).object(members))
	}
	return syntax.InsertAfter(lastBelow(parent).Node, elements...)
}

// lastBelow returns the last in the list of an action and all that hang below it.
func lastBelow(a *flow.Action) *flow.Action {
	last := a
	for below := range complete.Descendants(a) {
		if below.Index > last.Index {
			last = below
		}
	}
	return last
}

// layout is how an object is laid out.
type layout struct{ before, between, after string }

// layoutOf reads the layout of an object that is like the one to be written.
func layoutOf(model *syntax.Node) layout {
	source := model.Tree().Source()
	l := layout{"{ ", ", ", " }"}
	first := model.First()
	if first == nil || first.Name() == nil {
		return l
	}
	inside := source[model.Start()+1 : first.Name().Start()]
	if at := strings.LastIndexAny(inside, "\r\n"); at >= 0 {
		inside = lineBreak(inside) + inside[at+1:]
		return layout{"{" + inside, "," + inside, closingLine(source, model.End()-1, lineBreak(inside))}
	}
	if strings.Trim(inside, " \t") == "" {
		l.before, l.after = "{"+inside, inside+"}"
	}
	if next := first.Next(); next != nil && next.Name() != nil {
		if between := source[first.End():next.Name().Start()]; strings.Trim(between, " \t") == "," {
			l.between = between
		}
	}
	return l
}

// closingLine is a closing brace on a line of its own, indented as the one at the offset.
func closingLine(source string, brace int, lineBreak string) string {
	start := strings.LastIndexAny(source[:brace], "\r\n") + 1
	indent := source[start:brace]
	return lineBreak + indent[:len(indent)-len(strings.TrimLeft(indent, " \t"))] + "}"
}

// lineBreak returns the first line break of a text, LF where it has none.
func lineBreak(text string) string {
	at := strings.IndexAny(text, "\r\n")
	switch {
	case at < 0 || text[at] == '\n':
		return "\n"
	case strings.HasPrefix(text[at:], "\r\n"):
		return "\r\n"
	}
	return "\r"
}

func (l layout) object(members []string) string {
	return l.before + strings.Join(members, l.between) + l.after
}
