package flow

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Button is an element of the list that an action's indexed branches are counted from.
type Button struct {
	Action  *Action
	Node    *syntax.Node // an object
	Title   *syntax.Node // nil where absent or null, as is Payload
	Payload *syntax.Node
	Flags   Bits // Button… constants

	firstTitle, firstPayload *syntax.Node
}

// Bits of Button.Flags.
const (
	ButtonBroken = iota
	ButtonTitleAbsent
	ButtonTitleBlank
	ButtonTitleTooLong
	ButtonTitleRepeated
	ButtonPayloadAbsent
	ButtonPayloadRepeated
	ButtonPayloadNotLabel
	buttonFlagCount
)

// ButtonFlags are the yes/no facts of a button, by their bit.
var ButtonFlags = [buttonFlagCount]Flag{
	ButtonBroken:          {"broken", "A syntax error stands directly inside the button's object; nothing else is said of it."},
	ButtonTitleAbsent:     {"title_absent", "The button has no title."},
	ButtonTitleBlank:      {"title_blank", "The title is a string of nothing but white space."},
	ButtonTitleTooLong:    {"title_too_long", "The title is longer than the platform shows, whatever the values of its variables are."},
	ButtonTitleRepeated:   {"title_repeated", "An earlier button of the same message has the same title; white space round it and blank titles do not count."},
	ButtonPayloadAbsent:   {"payload_absent", "The button has no payload."},
	ButtonPayloadRepeated: {"payload_repeated", "An earlier button of the same message has the same payload."},
	ButtonPayloadNotLabel: {"payload_not_label", "The payload is a string and not the label of the button's branch; never said where a syntax error leaves the button's position open."},
}

// countsButtons reports whether what the type counts is made as buttons are. What an account's types count need not be.
func (t *ActionType) countsButtons() bool { return t.IndexedBy == "button" || t.IndexedBy == "" }

// Buttons returns the buttons of every action whose branches are counted by them, in the order of the actions.
func (d *Definition) Buttons() []Button {
	return d.content.buttons.get(func() []Button {
		count := 0
		for _, a := range d.Actions {
			count += max(a.BranchCount(), 0)
		}
		all := make([]Button, 0, count)
		var titles, payloads seen
		for _, a := range d.Actions {
			if a.Info == nil || a.Info.CountFrom == "" || !a.Info.countsButtons() {
				continue
			}
			list := a.at(a.Info.CountFrom)
			if !isArray(list) {
				continue
			}
			titles.forget()
			payloads.forget()
			limit := a.Info.Limit(limitChoiceTitle)
			for e := range list.Children() {
				if !isObject(e) {
					continue
				}
				all = append(all, Button{Action: a, Node: e, Title: e.Get("title"), Payload: e.Get("payload")})
				b := &all[len(all)-1]
				if damaged(e) {
					b.Flags.Set(ButtonBroken)
					continue
				}
				b.judgeTitle(limit, &titles)
				b.judgePayload(damaged(list), &payloads)
			}
		}
		return all
	})
}

func (b *Button) judgeTitle(limit Limit, titles *seen) {
	f := &b.Flags
	f.SetIf(ButtonTitleAbsent, b.Title == nil)
	if !readable(b.Title) {
		return
	}
	text := b.Title.Text()
	f.SetIf(ButtonTitleTooLong, limit.Max > 0 && len(text) > limit.Max && plainLength(text) > limit.Max)
	if text = strings.TrimSpace(text); text == "" {
		f.Set(ButtonTitleBlank)
		return
	}
	b.firstTitle = titles.first(text, b.Title)
	f.SetIf(ButtonTitleRepeated, b.firstTitle != nil)
}

func (b *Button) judgePayload(unsure bool, payloads *seen) {
	f := &b.Flags
	f.SetIf(ButtonPayloadAbsent, b.Payload == nil)
	if !readable(b.Payload) {
		return
	}
	text := b.Payload.Text()
	b.firstPayload = payloads.first(text, b.Payload)
	f.SetIf(ButtonPayloadRepeated, b.firstPayload != nil)
	index, isLabel := IndexOf(text)
	f.SetIf(ButtonPayloadNotLabel, !unsure && !(isLabel && index == b.Index()))
}

// Index returns the button's position in the list, from 0.
func (b *Button) Index() int { return b.Node.Index() }

// Label returns the label of the button's branch.
func (b *Button) Label() string { return IndexedLabel(b.Index()) }

// TitleLimit returns how long a title may be; its Max is 0 where that is not known.
func (b *Button) TitleLimit() Limit { return b.Action.Info.Limit(limitChoiceTitle) }

// PlainTitleLength returns how many code points of the title stand outside of variables and tags.
func (b *Button) PlainTitleLength() int { return plainLength(textOf(b.Title)) }

// FirstTitle returns the title of the first button of the message with the same one, nil if this is the first.
func (b *Button) FirstTitle() *syntax.Node { return b.firstTitle }

// FirstPayload returns the payload of the first button of the message with the same one, nil if this is the first.
func (b *Button) FirstPayload() *syntax.Node { return b.firstPayload }
