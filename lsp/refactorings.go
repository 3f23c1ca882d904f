package lsp

import (
	"fmt"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/act"
)

func init() {
	workers["add-child"] = addChildren
	workers["sort"] = sortParents
	workers["to-create"] = toCreate
}

// mostChildActions is how many free branches are offered one by one.
const mostChildActions = 12

// refactorings offers to rewrite the flow at the range.
func (o *actionOffers) refactorings() {
	def := o.doc.Definition()
	if !o.wants(refactorRewrite) || def == nil {
		return
	}
	if a := o.action(def); a != nil {
		o.children(a)
	}
	if list := def.ActionList; list != nil && o.touches(list.Range()) && len(def.Tree.Errors()) == 0 && act.ParentsFirst(def) != nil {
		o.rewrite("Move parents before their children", true, task{Do: "sort"})
	}
	if act.IsExport(def) {
		o.rewrite("Convert the export to a create (ids become keys)", true, task{Do: "to-create"})
	}
}

// touches reports whether the range of the request and another one have a place in common.
func (o *actionOffers) touches(other syntax.Range) bool {
	return other.Start <= o.at.End && o.at.Start <= other.End
}

// action returns the action that the range begins in.
func (o *actionOffers) action(def *flow.Definition) *flow.Action {
	for _, a := range def.Actions {
		if at := a.Node.Range(); at.Start <= o.at.Start && o.at.Start <= at.End {
			return a
		}
	}
	return nil
}

// children offers a new action on every free branch of an action, and all of them at once.
func (o *actionOffers) children(a *flow.Action) {
	free := act.FreeBranches(a)
	for i, label := range free {
		if i == mostChildActions {
			break
		}
		o.rewrite("Add a step after "+branchTitle(a, label), false, task{Do: "add-child", Action: a.Index, Branch: label})
	}
	if len(free) > 1 {
		o.rewrite(fmt.Sprintf("Add a step on each of the %d free branches of %q", len(free), a.Subject()), false, task{Do: "add-child", Action: a.Index, All: true})
	}
}

// branchTitle names a branch with what it stands for.
func branchTitle(a *flow.Action, label string) string {
	title := fmt.Sprintf("%q", a.Subject())
	if label == "" {
		return title
	}
	title += " on " + label
	if meaning := a.Meaning(label); meaning != "" {
		title += " (" + meaning + ")"
	}
	return title
}

func (o *actionOffers) rewrite(title string, costly bool, t task) {
	o.add(actionOffer{title: title, kind: refactorRewrite, costly: costly, task: t})
}

// addChildren adds an action on a branch, or on every free one.
func addChildren(_ *Request, doc *Document, t *task, c *changes) error {
	for _, a := range doc.Definition().Actions {
		if a.Index != t.Action {
			continue
		}
		labels := []string{t.Branch}
		if t.All {
			labels = act.FreeBranches(a)
		}
		c.make(doc, act.AddChildren(a, labels))
	}
	return nil
}

// sortParents puts parents before their children.
func sortParents(_ *Request, doc *Document, _ *task, c *changes) error {
	c.make(doc, act.ParentsFirst(doc.Definition()))
	return nil
}

// toCreate makes a create of an export.
func toCreate(_ *Request, doc *Document, _ *task, c *changes) error {
	c.make(doc, act.ToCreate(doc.Definition()))
	return nil
}
