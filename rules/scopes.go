package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// allScopes lists the scopes in the order in which they are run.
func allScopes(m *modelTypes) []*scope {
	texts := textScope()
	return []*scope{
		syntaxErrorScope(),
		commentScope(),
		duplicateScope(),
		violationScope(),
		documentScope(m.definition),
		modeScope(),
		listScope(),
		droppedScope(),
		triggerScope(),
		keywordScope(),
		filterDefectScope(),
		unknownTriggerScope(),
		overlapScope(),
		actionScope(m.byName["Action"]),
		branchScope(m.byName["Branch"]),
		cycleScope(),
		ownIDScope(),
		inlineScope(),
		mediaScope(),
		unknownTypeScope(),
		contentScope(),
		choicesScope(),
		buttonScope(),
		cardPartScope(),
		settingScope(),
		splitScope(),
		replyScope(),
		recordScope(),
		texts,
		secretScope(texts.object),
		templatedReferenceScope(texts.object),
		variableScope(),
		textDefectScope(),
		campaignRuleScope(),
	}
}

// helperTypes lists the types that are reached from several scopes.
func helperTypes() []*objectType {
	return []*objectType{actionType(), branchType()}
}

// spotOfAction is the opening brace of an action, for related places.
func spotOfAction(a *flow.Action) []spot {
	if a == nil {
		return nil
	}
	return []spot{braceSpot(a.Node)}
}

// keyOrID is the action_key of an action, else its id, else its opening brace.
func keyOrID(a *flow.Action) []spot {
	if a == nil {
		return nil
	}
	if n := a.KeyOrID(); n != nil {
		return []spot{valueSpot(n)}
	}
	return []spot{braceSpot(a.Node)}
}

// parentReferences are the parent references of several actions.
func parentReferences(actions []*flow.Action) []spot {
	var spots []spot
	for _, a := range actions {
		if ref := a.ParentReference(); ref != nil {
			spots = append(spots, valueSpot(ref))
		}
	}
	return spots
}

// stringOf is the decoded text of a string value, "" for anything else.
func stringOf(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String {
		return ""
	}
	return n.Text()
}

// literalOf is the decoded text of a string value and the JSON literal of any other.
func literalOf(n *syntax.Node) string {
	switch {
	case n == nil:
		return ""
	case n.Kind() == syntax.String:
		return n.Text()
	}
	return n.Raw()
}

// actionAt finds the action that a value of the file belongs to, nil where there is none.
func actionAt(def *flow.Definition, n *syntax.Node) *flow.Action {
	if def.ActionList == nil || n == nil {
		return nil
	}
	for n != nil && n.Parent() != def.ActionList {
		n = n.Parent()
	}
	if n == nil {
		return nil
	}
	low, high := 0, len(def.Actions)
	for low < high {
		middle := (low + high) / 2
		if def.Actions[middle].Index < n.Index() {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(def.Actions) && def.Actions[low].Node == n {
		return def.Actions[low]
	}
	return nil
}

// ownerAction is the action among the owners that flow names: an action itself, or nothing.
func ownerAction(owner any) *flow.Action {
	a, _ := owner.(*flow.Action)
	return a
}

// ownerBase begins the slot of what belongs to a trigger or campaign rule, which have no subject.
func ownerBase(owner any) string {
	switch o := owner.(type) {
	case *flow.Trigger:
		return triggerBase(o)
	case *flow.CampaignRule:
		return ruleBase(o)
	}
	return ""
}

// ownerNode is the object of a trigger or campaign rule, nil for any other owner.
func ownerNode(owner any) *syntax.Node {
	switch o := owner.(type) {
	case *flow.Trigger:
		return o.Node
	case *flow.CampaignRule:
		return o.Node
	}
	return nil
}

// typeOf is the action_type of an action, else its opening brace.
func typeOf(a *flow.Action) []spot {
	if a == nil {
		return nil
	}
	if a.Type != nil {
		return spotsOf(a.Type)
	}
	return spotOfAction(a)
}

// wayTo is each action on the way from the root to the parent, without the first private reply.
func wayTo(a *flow.Action) []spot {
	var spots []spot
	first := a.FirstReply()
	for _, step := range a.Way() {
		if step != first {
			spots = append(spots, keyOrID(step)...)
		}
	}
	return spots
}

// expiryOf is where the options of an action say when it expires, else its action_type.
func expiryOf(a *flow.Action) []spot {
	if a == nil {
		return nil
	}
	if n := a.ExpiryDuration(); n != nil {
		return spotsOf(n)
	}
	return typeOf(a)
}
