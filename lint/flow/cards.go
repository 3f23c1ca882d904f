package flow

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// linkObject is the inline object that describes a card with a link, and the action type that sends it.
const linkObject = "conversion_link"

// CardPart is the object that describes a card with a link, or its address or one of its texts.
type CardPart struct {
	Action *Action
	Name   string       // conversion_link, url, title, subtitle, button_title
	Value  *syntax.Node // nil for an object that is missing
	Limit  Limit        // how long the text may be; Max is 0 where that is not known
	Flags  Bits         // Card… constants
}

// Bits of CardPart.Flags.
const (
	CardAbsent = iota
	CardWithoutURL
	CardURLInvalid
	CardBlank
	CardTooLong
	cardFlagCount
)

// CardFlags are the yes/no facts of a part of a card, by their bit.
var CardFlags = [cardFlagCount]Flag{
	CardAbsent:     {"absent", "The action's type sends a card and there is no object that describes it; never said of rows with an id in an update and of broken rows."},
	CardWithoutURL: {"without_url", "The object has no url, and no id that could name an existing record; never said of rows with an id in an update and of broken objects."},
	CardURLInvalid: {"url_invalid", "The part is a url that is no absolute http or https URL, as far as its variables let that be seen."},
	CardBlank:      {"blank", "The part is a title or button_title of nothing but white space."},
	CardTooLong:    {"too_long", "The part is a text that is longer than the platform takes, whatever the values of its variables are."},
}

// cardTexts are the texts of a card, with the part of a message whose limit they are held to and whether they may be
// blank.
var cardTexts = [...]struct {
	name, limit string
	mayBeBlank  bool
}{
	{"title", "title", false},
	{"subtitle", "subtitle", true},
	{"button_title", limitChoiceTitle, false},
}

// CardParts returns the parts of the cards that actions describe, and the places where a description is missing, in
// the order of the actions. Descriptions on types that are known not to use them are left out.
func (d *Definition) CardParts() []CardPart {
	return d.content.cardParts.get(func() []CardPart {
		var all []CardPart
		card := d.Types.Action(linkObject)
		for _, a := range d.Actions {
			if a.ConversionLink == nil && a.TypeText != linkObject {
				continue
			}
			if a.Info != nil && slices.Contains(a.Info.Misplaced, linkObject) {
				continue
			}
			all = a.appendCard(all, card)
		}
		return all
	})
}

func (a *Action) appendCard(all []CardPart, card *ActionType) []CardPart {
	object := a.ConversionLink
	whole := CardPart{Action: a, Name: linkObject, Value: object}
	whole.Flags.SetIf(CardAbsent, object == nil && a.Info != nil && a.provesAbsence(linkObject))
	whole.Flags.SetIf(CardWithoutURL, isObject(object) && object.Get("id") == nil && a.provesAbsence(linkObject, "url"))
	all = append(all, whole)
	if url := object.Get("url"); readable(url) {
		part := CardPart{Action: a, Name: "url", Value: url}
		part.Flags.SetIf(CardURLInvalid, !ReadAddress(url.Text()).Valid)
		all = append(all, part)
	}
	for _, known := range cardTexts {
		text := object.Get(known.name)
		if !readable(text) {
			continue
		}
		part := CardPart{Action: a, Name: known.name, Value: text, Limit: card.Limit(known.limit)}
		part.judgeText(known.mayBeBlank)
		all = append(all, part)
	}
	return all
}

func (p *CardPart) judgeText(mayBeBlank bool) {
	text := p.Value.Text()
	p.Flags.SetIf(CardBlank, !mayBeBlank && strings.TrimSpace(text) == "")
	p.Flags.SetIf(CardTooLong, p.Limit.Max > 0 && len(text) > p.Limit.Max && plainLength(text) > p.Limit.Max)
}

// Text returns the decoded address or text, "" for the object.
func (p *CardPart) Text() string { return textOf(p.Value) }

// PlainLength returns how many code points of the text stand outside of variables and tags.
func (p *CardPart) PlainLength() int { return plainLength(p.Text()) }
