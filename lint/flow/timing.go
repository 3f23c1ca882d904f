package flow

import (
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// expiredLabel is the branch that is taken when the contact does nothing (FACTS 7: STATED for questions).
const expiredLabel = "option_expired"

// messagingWindow is how long after the contact's last message anything may be sent, in hours (FACTS 10.2, STATED M8).
const messagingWindow = 24

// timing is what has happened on the way to an action, counted from the start of the run.
type timing struct {
	first *Action // the first message on the way, nil before it
	quiet bool    // nothing more is said on this way: the contact has answered, or a step is not known, or it was said
}

// judgeTiming finds messages that Instagram will not deliver: a second private reply to one comment, a message after the
// messaging window has closed, a first message that no message of the contact has opened a window for. It goes over the
// tree once, parents first.
func (d *Definition) judgeTiming() {
	onlyComments := d.Kind == Scenario && d.Flags.Has(DocCommentTrigger) && !d.Flags.Has(DocTriggersUnclear) && d.allFireOnComments()
	unopened := d.Kind == Campaign || d.Kind == Scenario && !d.Flags.Has(DocTriggersUnclear) && d.UnopenedBy() != nil
	if !onlyComments && !unopened && !d.hasExpiry() {
		return
	}
	order := d.inTreeOrder()
	states := make([]timing, len(order))
	for i, a := range order {
		if onlyComments {
			states[i] = a.afterWay(states)
		}
		a.Flags.SetIf(ActWindowClosed, a.windowClosed())
		if unopened && a.sendsMessage() {
			a.Flags.Set(ActFirstUnopened)
			unopened = false
		}
	}
}

// inTreeOrder returns the actions that a run can reach, parents first; the position of each is its Order.
func (d *Definition) inTreeOrder() []*Action {
	order := make([]*Action, len(d.Actions))
	n := 0
	for _, a := range d.Actions {
		if a.Order >= 0 {
			order[a.Order] = a
			n++
		}
	}
	return order[:n]
}

// afterWay says what has happened once the action has run, and marks it where it is a second private reply.
func (a *Action) afterWay(states []timing) timing {
	var s timing
	if a.Parent != nil {
		s = states[a.Parent.Order]
		s.quiet = s.quiet || a.answered()
	}
	switch {
	case a.Info == nil || a.Info.Vague:
		s.quiet = true
	case s.quiet || !a.sendsMessage():
	case s.first == nil:
		s.first = a
	default:
		a.Flags.Set(ActSecondReply)
		a.Def.noteFirstReply(a, s.first)
		s.quiet = true
	}
	return s
}

// answered reports whether the contact has answered on the branch that the action hangs on: a question or a message with
// buttons was answered on every branch but that of the expiry; a tapped link or a request is no answer. A label that is
// missing or wrong counts as an answer, so that nothing is said below it.
func (a *Action) answered() bool {
	p := a.Parent.Info
	return p != nil && p.Message && p.Indexed && !a.expired()
}

// expired reports whether the action hangs on the branch that is taken when the contact does nothing.
func (a *Action) expired() bool { return textOf(a.Branch) == expiredLabel }

func (a *Action) sendsMessage() bool { return a.Info != nil && a.Info.Message }

// allFireOnComments reports whether a comment starts every run.
func (d *Definition) allFireOnComments() bool {
	for _, t := range d.Triggers {
		if !t.FiresOnComment() {
			return false
		}
	}
	return true
}

// UnopenedBy returns the first trigger that fires for contacts who have not written lately, nil if there is none.
func (d *Definition) UnopenedBy() *Trigger {
	for _, t := range d.Triggers {
		if t.Info != nil && t.Info.NoWindow {
			return t
		}
	}
	return nil
}

func (d *Definition) hasExpiry() bool {
	for _, a := range d.Actions {
		if a.Info != nil && !a.Info.Indexed && a.Info.option(ExpireDurationOption) != "" {
			return true
		}
	}
	return false
}

// windowClosed reports whether the action is a message that is sent when its parent has expired, after so long that the
// contact can no longer be written to.
func (a *Action) windowClosed() bool {
	if a.Parent == nil || a.Cycle != nil || !a.sendsMessage() || !a.expired() {
		return false
	}
	hours, known := a.Parent.ExpiryHours()
	return known && hours >= messagingWindow
}

// hoursOf are the units of an expiry. Only "hours" is published (code C1); the others mean what they say.
var hoursOf = map[string]float64{
	"minute": 1.0 / 60, "minutes": 1.0 / 60, "hour": 1, "hours": 1, "day": 24, "days": 24, "week": 168, "weeks": 168,
}

// ExpiryHours returns after how many hours the action expires; false where that is not known.
func (a *Action) ExpiryHours() (float64, bool) {
	if a.Info == nil || !isObject(a.Options) {
		return 0, false
	}
	duration := a.ExpiryDuration()
	unit, known := hoursOf[strings.ToLower(textOf(a.Options.Get(a.Info.option(ExpireUnitOption))))]
	if duration == nil || !known || unread(duration) {
		return 0, false
	}
	n, err := strconv.ParseFloat(duration.Raw(), 64)
	return n * unit, err == nil && n > 0
}

// ExpiryDuration returns what the options say of how long the action waits, nil where they say nothing.
func (a *Action) ExpiryDuration() *syntax.Node {
	if a.Info == nil || !isObject(a.Options) {
		return nil
	}
	return a.Options.Get(a.Info.option(ExpireDurationOption))
}

func (d *Definition) noteFirstReply(a, first *Action) {
	if d.firstReplies == nil {
		d.firstReplies = make(map[*Action]*Action)
	}
	d.firstReplies[a] = first
}

// FirstReply returns the first message on the way to a second private reply, nil for anything else.
func (a *Action) FirstReply() *Action { return a.Def.firstReplies[a] }

// longestWay is how many steps of a way are shown.
const longestWay = 12

// Way returns the actions on the way from the root to the action's parent, the root first; of a long way the last ones.
func (a *Action) Way() []*Action {
	if a.Depth <= 0 {
		return nil
	}
	way := make([]*Action, min(a.Depth, longestWay))
	for i, step := len(way)-1, a.Parent; i >= 0; i, step = i-1, step.Parent {
		way[i] = step
	}
	return way
}
