package flow

import (
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Content is the text of an action, or the lack of it where the action's type sends one.
type Content struct {
	Action *Action
	Flags  Bits // Content… constants
}

// Bits of Content.Flags.
const (
	ContentNeeded = iota
	ContentAbsent
	ContentBlank
	ContentTooLong
	ContentNearLimit
	ContentHasVariable
	contentFlagCount
)

// ContentFlags are the yes/no facts of a content, by their bit.
var ContentFlags = [contentFlagCount]Flag{
	ContentNeeded:      {"needed", "The action's type sends its content to the contact."},
	ContentAbsent:      {"absent", "There is no content; never said of rows with an id in an update and of broken rows."},
	ContentBlank:       {"blank", "The content is a string of nothing but white space."},
	ContentTooLong:     {"too_long", "The content is longer than the platform takes for the kind of message that the action's type sends."},
	ContentNearLimit:   {"near_limit", "The content is not too long, but nine tenths of what the platform takes or more."},
	ContentHasVariable: {"has_variable", "The content holds {{ or {%; only looked for where it is too long or near the limit."},
}

// Contents returns the content of every action that has one or whose type sends one, in the order of the actions.
func (d *Definition) Contents() []Content {
	return d.content.contents.get(func() []Content {
		count := 0
		for _, a := range d.Actions {
			if a.hasContent() {
				count++
			}
		}
		all := make([]Content, 0, count)
		for _, a := range d.Actions {
			if a.hasContent() {
				all = append(all, Content{Action: a})
				all[len(all)-1].judge()
			}
		}
		return all
	})
}

// hasContent reports whether the action has a content or should have one.
func (a *Action) hasContent() bool { return a.Content != nil || a.Info != nil && a.Info.Text }

func (c *Content) judge() {
	a := c.Action
	f := &c.Flags
	f.SetIf(ContentNeeded, a.Info != nil && a.Info.Text)
	f.SetIf(ContentAbsent, a.Content == nil && !a.keptByUpdate() && !a.Flags.Has(ActBroken))
	if !readable(a.Content) {
		return
	}
	f.SetIf(ContentBlank, !startsPlainly(a.Content) && isBlank(a.Content))
	limit := a.Info.Limit(limitContent)
	if limit.Max == 0 || a.Content.End()-a.Content.Start() < limit.near() { // no text is longer than its source
		return
	}
	text := a.Content.Text()
	length := limit.Measure(text)
	f.SetIf(ContentTooLong, length > limit.Max)
	f.SetIf(ContentNearLimit, length >= limit.near() && length <= limit.Max)
	f.SetIf(ContentHasVariable, hasVariable(text))
}

// startsPlainly reports whether a string begins with a printable ASCII character, as most do. Then it is not blank.
func startsPlainly(n *syntax.Node) bool {
	raw := n.Raw()
	return len(raw) > 2 && raw[1] > ' ' && raw[1] < 0x7f && raw[1] != '\\'
}

// Text returns the decoded content, "" where there is none or it is no string.
func (c *Content) Text() string { return textOf(c.Action.Content) }

// Limit returns what the platform takes; its Max is 0 where that is not known.
func (c *Content) Limit() Limit { return c.Action.Info.Limit(limitContent) }

// Bytes returns the length of the decoded content in bytes of UTF-8.
func (c *Content) Bytes() int { return len(c.Text()) }

// Characters returns the length of the decoded content in code points.
func (c *Content) Characters() int { return utf8.RuneCountInString(c.Text()) }
