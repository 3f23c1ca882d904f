package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func actionScope(t *objectType) *scope {
	first := func(name, doc string, earlier func(*flow.Action) *flow.Action, at func(*flow.Action) []spot) namedPlace {
		return placed(name, doc, func(a *flow.Action) []spot { return at(earlier(a)) })
	}
	return &scope{
		name: "action", doc: "Each element of actions that is an object.",
		variable: "action", object: t, flags: flow.ActionFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, a := range def.Actions {
				visit(a, a.Flags, a.TypeText)
			}
		},
		self:   func(el any) spot { return braceSpot(el.(*flow.Action).Node) },
		action: func(el any) *flow.Action { return el.(*flow.Action) },
		places: []namedPlace{
			placed("parent-reference", "parent_key or parent_id, the first in the file where both are there.", func(a *flow.Action) []spot {
				return spotsOf(a.ParentReference())
			}),
			placed("second-parent-key", "The name of the second of parent_key and parent_id.", func(a *flow.Action) []spot {
				if second := a.SecondParent(); second != nil {
					return []spot{keySpot(second)}
				}
				return nil
			}),
			first("first-same-key", "The action_key of the first action with the same one.", (*flow.Action).FirstSameKey, keyOrID),
			first("first-same-id", "The id of the first action with the same one.", (*flow.Action).FirstSameID, func(a *flow.Action) []spot {
				if a == nil {
					return nil
				}
				return spotsOf(a.ID)
			}),
			first("first-same-branch", "The parent reference of the first action on the same branch.", (*flow.Action).FirstSameBranch, func(a *flow.Action) []spot {
				if a == nil {
					return nil
				}
				return spotsOf(a.ParentReference())
			}),
			first("first-look-alike", "The action_key of the earlier action that looks alike.", (*flow.Action).LookAlike, keyOrID),
			placed("first-root", "The action_key, else id, else opening brace of the first action without a parent.", func(a *flow.Action) []spot {
				return keyOrID(a.Def.FirstRoot())
			}),
			placed("broken-link", "The parent reference that is broken, above an action that can never run.", func(a *flow.Action) []spot {
				return spotsOf(a.BrokenLink())
			}),
			placed("action-key-or-id", "action_key, else id, else the opening brace.", keyOrID),
			placed("triggers", "The opening braces of the definition's triggers.", func(a *flow.Action) []spot { return spotsOfTriggers(a.Def.Triggers) }),
			placed("unopened-by", "The opening brace of the first trigger that needs no message from the contact.", func(a *flow.Action) []spot { return spotOfTrigger(a.Def.UnopenedBy()) }),
			placed("first-reply", "The action_type of the first message on the way to a second private reply.", func(a *flow.Action) []spot { return typeOf(a.FirstReply()) }),
			placed("way", "The action_key, else id, else opening brace of each action on the way from the root to the parent, at most the last twelve; without the first private reply.", func(a *flow.Action) []spot { return wayTo(a) }),
			placed("expiry", "What the parent's options say of its expiry, else its action_type.", func(a *flow.Action) []spot { return expiryOf(a.Parent) }),
			placed("later-parents", "The opening braces of the parents above it that stand after it in the list, the outermost first.", laterParents),
			placed("parent", "The opening brace of the parent.", func(a *flow.Action) []spot { return spotOfAction(a.Parent) }),
			placed("parent-key-or-id", "The parent's action_key, else its id, else its opening brace.", func(a *flow.Action) []spot { return keyOrID(a.Parent) }),
		},
	}
}

func actionType() *objectType {
	facts := []Fact{
		fact("record_type", textType, "The action_type that the current record gives the action, \"\" where it is not known.", func(a *flow.Action) any {
			if a.Record == nil {
				return text("")
			}
			return text(a.Record.Type)
		}),
		fact("key", textType, "The action_key, \"\" where there is none.", func(a *flow.Action) any { return text(a.KeyText) }),
		fact("id", textType, "The id as decimal text, \"\" where there is none or it is no whole number.", func(a *flow.Action) any { return text(a.IDText) }),
		fact("name", textType, "The action_key, else the id, else \"\".", func(a *flow.Action) any { return text(a.Subject()) }),
		fact("type", textType, "The action_type, \"\" where there is none.", func(a *flow.Action) any { return text(a.TypeText) }),
		fact("parent_key", textType, "The parent_key, \"\" where there is none.", func(a *flow.Action) any { return text(stringOf(a.ParentKey)) }),
		fact("parent_id", textType, "The parent_id as it is written, \"\" where there is none.", func(a *flow.Action) any { return text(literalOf(a.ParentID)) }),
		fact("branch", textType, "The parent_branch, \"\" where there is none.", func(a *flow.Action) any { return text(literalOf(a.Branch)) }),
		fact("content", anyType, "The content as JSON, null where there is none.", func(a *flow.Action) any { return jsonFact(a.Content) }),
		fact("options", anyType, "The options as JSON, null where there are none.", func(a *flow.Action) any { return jsonFact(a.Options) }),
		fact("index", numberType, "The position in actions, from 0.", func(a *flow.Action) any { return number(a.Index) }),
		fact("depth", numberType, "How many steps lie between the first action and this one, -1 where nothing leads to it.", func(a *flow.Action) any { return number(a.Depth) }),
		fact("parent", objectOf("Action"), "The parent, null where it is not in this definition.", func(a *flow.Action) any { return a.Parent }),
		fact("children", listOf("Action"), "The actions that name this one as their parent, in file order.", func(a *flow.Action) any { return a.Children }),
		fact("labels", textsType, "The branch labels of the action's type, indexed ones as far as they can be counted.", func(a *flow.Action) any { return a.Labels() }),
		fact("label_text", textType, "The branch labels for a reader, with what they stand for; \"\" for an unknown type.", func(a *flow.Action) any { return text(a.LabelText()) }),
		fact("open", truthType, "The type has more branch labels than are known.", func(a *flow.Action) any { return truth(a.Open()) }),
		fact("evidence", textType, "How far the catalogue can be trusted about the type: stated, code, account, unknown; \"\" for a type it does not know.", func(a *flow.Action) any { return text(string(a.Evidence())) }),
		fact("branch_count", numberType, "How many indexed branches the action has, -1 where they cannot be counted.", func(a *flow.Action) any { return number(a.BranchCount()) }),
		fact("unhandled", textsType, "The known branches without a child, where a sibling branch has one.", func(a *flow.Action) any { return a.Unhandled() }),
		fact("gaps", textsType, "The indexed branches that the children leave out.", func(a *flow.Action) any { return a.Gaps() }),
	}
	facts = append(facts, flagFacts(flow.ActionFlags[:], func(a *flow.Action) flow.Bits { return a.Flags })...)
	return newType("Action", "An action of the definition.", func(a *flow.Action) *syntax.Node { return a.Node }, facts...)
}
