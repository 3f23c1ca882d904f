package flow

import "github.com/inrolint/inrolint/lint/syntax"

// Texts returns every string value of the definition in file order; for a tool call those of the whole file. There are
// none in a response envelope.
func (d *Definition) Texts() []*Text {
	return d.texts.get(func() []*Text {
		traces := d.secretTraces()
		count := 0
		d.eachText(func(*syntax.Node, any, Role) { count++ })
		slab := make([]Text, 0, count)
		all := make([]*Text, 0, count)
		d.eachText(func(n *syntax.Node, owner any, role Role) {
			slab = append(slab, newText(n, owner, role, traces))
			all = append(all, &slab[len(slab)-1])
		})
		return all
	})
}

// TemplatedReferences returns those of [Definition.Texts] that are references and hold a variable. They are found
// without making all texts.
func (d *Definition) TemplatedReferences() []*Text {
	return d.templatedReferences.get(func() []*Text {
		var all []*Text
		d.eachText(func(n *syntax.Node, owner any, role Role) {
			if role == RoleReference && hasVariable(n.Text()) {
				t := newText(n, owner, role, d.secretTraces())
				all = append(all, &t)
			}
		})
		return all
	})
}

func newText(n *syntax.Node, owner any, role Role, traces secretTraces) Text {
	t := Text{Node: n, Owner: owner, Role: role, Secret: traces.secretIn(n, owner, role)}
	t.Flags.SetIf(TextInBody, role != RoleWrapper)
	t.Flags.SetIf(TextReference, role == RoleReference)
	t.Flags.SetIf(TextSecret, t.Secret != "")
	t.Flags.SetIf(TextHasVariable, hasVariable(n.Text()))
	return t
}

// Text returns the decoded value.
func (t *Text) Text() string { return t.Node.Text() }

// Property returns the nearest property name above the value, "" where there is none.
func (t *Text) Property() string {
	for n := t.Node; n != nil; n = n.Parent() {
		if n.Name() != nil {
			return propertyName(n)
		}
	}
	return ""
}

// eachText visits the strings that [Definition.Texts] returns. Strings that were not read to their end are left out.
func (d *Definition) eachText(visit func(n *syntax.Node, owner any, role Role)) {
	if d.Envelope != nil {
		return
	}
	if d.Call == nil {
		d.eachBodyText(visit)
		return
	}
	eachString(d.Tree.Root(), d.Body, func(n *syntax.Node) {
		if n == d.Body {
			d.eachBodyText(visit)
			return
		}
		visit(n, nil, RoleWrapper)
	})
}

func (d *Definition) eachBodyText(visit func(n *syntax.Node, owner any, role Role)) {
	if d.Body == nil {
		return
	}
	for m := range d.Body.Children() {
		switch m {
		case d.ActionList:
			eachElementText(m, elementsOf(d.Actions), actionRole, visit)
		case d.TriggerList:
			eachElementText(m, elementsOf(d.Triggers), triggerRole, visit)
		case d.RuleList:
			eachElementText(m, elementsOf(d.Rules), ruleRole, visit)
		default:
			role := topRole(propertyName(m))
			eachString(m, nil, func(n *syntax.Node) { visit(n, nil, role) })
		}
	}
}

// elementsOf hands out the elements one by one, in file order.
func elementsOf[T any](all []*T) func() any {
	next := 0
	return func() any {
		next++
		return all[next-1]
	}
}

// eachElementText visits the strings of a list whose objects are the elements that nextElement hands out.
func eachElementText(list *syntax.Node, nextElement func() any, roleOf func(property string) Role, visit func(*syntax.Node, any, Role)) {
	if list.Kind() != syntax.Array {
		eachString(list, nil, func(n *syntax.Node) { visit(n, nil, RoleOther) })
		return
	}
	for e := range list.Children() {
		if e.Kind() != syntax.Object {
			eachString(e, nil, func(n *syntax.Node) { visit(n, nil, RoleOther) })
			continue
		}
		owner := nextElement()
		for m := range e.Children() {
			role := roleOf(propertyName(m))
			eachString(m, nil, func(n *syntax.Node) {
				if (role == RoleOption || role == RoleInline) && isNestedID(n, m) {
					visit(n, owner, RoleReference)
					return
				}
				visit(n, owner, role)
			})
		}
	}
}

func topRole(property string) Role {
	switch property {
	case "title":
		return RoleTitle
	case "prompt":
		return RolePrompt
	case "id", "template_id", "scenario_type":
		return RoleReference
	}
	return RoleOther
}

func actionRole(property string) Role {
	switch property {
	case "action_key", "action_type", "id", "parent_key", "parent_id", "parent_branch":
		return RoleReference
	case "content":
		return RoleContent
	case "options":
		return RoleOption
	case "media_file", "conversion_link", "survey", "folder":
		return RoleInline
	}
	return RoleOther
}

func triggerRole(property string) Role {
	switch property {
	case "trigger_type", "id":
		return RoleReference
	case "options":
		return RoleOption
	}
	return RoleOther
}

func ruleRole(property string) Role {
	switch property {
	case "list_type", "rule_type", "destination_id":
		return RoleReference
	}
	return RoleOther
}

// isNestedID reports whether a string stands for an id below a property of an action: an element of options.folder_ids,
// the id of an inline object, or that of the media_file in one.
func isNestedID(n, top *syntax.Node) bool {
	parent := n.Parent()
	if n.Name() == nil {
		return propertyName(top) == "options" && parent.Parent() == top && parent.Name() != nil && propertyName(parent) == "folder_ids"
	}
	if propertyName(top) == "options" || propertyName(n) != "id" {
		return false
	}
	return parent == top || parent.Parent() == top && parent.Name() != nil && propertyName(parent) == "media_file"
}

// eachString visits the readable strings at and below a value in file order. It visits stop as well, if that is not
// nil, and nothing below it. It climbs along the tree's own links, so depth costs nothing.
func eachString(top, stop *syntax.Node, visit func(*syntax.Node)) {
	n := top
	for {
		switch {
		case stop != nil && n == stop:
			visit(n)
		case readable(n):
			visit(n)
		case n.First() != nil:
			n = n.First()
			continue
		}
		for n != top && n.Next() == nil {
			n = n.Parent()
		}
		if n == top {
			return
		}
		n = n.Next()
	}
}
