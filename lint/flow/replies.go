package flow

import "slices"

// Reply is an action that answers a comment in public.
type Reply struct {
	Action *Action
	Flags  Bits // Reply… constants
}

// Bits of Reply.Flags.
const (
	ReplyToNothing = iota
	replyFlagCount
)

// ReplyFlags are the yes/no facts of a public reply, by their bit.
var ReplyFlags = [replyFlagCount]Flag{
	ReplyToNothing: {"to_nothing", "No comment can have started the run: it is a campaign, or a scenario whose triggers are all known and none is about comments."},
}

// Replies returns the actions that answer a comment in public, in file order.
func (d *Definition) Replies() []Reply {
	return d.content.replies.get(func() []Reply {
		var all []Reply
		for _, a := range d.Actions {
			if a.Info != nil && a.Info.Reply {
				all = append(all, Reply{Action: a})
			}
		}
		if len(all) == 0 || !d.startsWithoutComment() {
			return all
		}
		for i := range all {
			all[i].Flags.Set(ReplyToNothing)
		}
		return all
	})
}

// startsWithoutComment reports whether no comment can start a run. A trigger of unknown type, a lost one and no triggers
// at all leave that open.
func (d *Definition) startsWithoutComment() bool {
	if d.Kind != Scenario {
		return d.Kind == Campaign
	}
	if len(d.Triggers) == 0 || damaged(d.TriggerList) || len(d.Triggers) != d.TriggerList.Len() {
		return false
	}
	return !slices.ContainsFunc(d.Triggers, func(t *Trigger) bool { return t.Info == nil || t.Info.Vague || t.Info.aboutComments() })
}

// aboutComments reports whether the trigger fires on comments.
func (t *TriggerType) aboutComments() bool {
	return slices.ContainsFunc(t.Filters, func(f Filter) bool { return f.Matches == "comment" })
}
