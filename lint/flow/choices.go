package flow

import (
	"math/bits"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Choices is what the contact can choose from below a message: its buttons or answers.
type Choices struct {
	Action *Action
	List   *syntax.Node // where they are listed, of whatever type; nil where that is not known, or there is no list
	Count  int          // how many there are, as far as can be seen: those listed, else those that children hang on; -1 where a list cannot be counted
	Flags  Bits         // Choices… constants
}

// Bits of Choices.Flags.
const (
	ChoicesAbsent = iota
	ChoicesTooFew
	ChoicesTooMany
	choicesFlagCount
)

// ChoicesFlags are the yes/no facts of choices, by their bit.
var ChoicesFlags = [choicesFlagCount]Flag{
	ChoicesAbsent:  {"absent", "The list that should hold them is not there; never said of rows with an id in an update and of what is broken."},
	ChoicesTooFew:  {"too_few", "There are fewer than the platform asks for."},
	ChoicesTooMany: {"too_many", "There are more than the platform takes."},
}

// AllChoices returns the choices of every action whose type offers a limited number of them, in the order of the
// actions.
func (d *Definition) AllChoices() []Choices {
	return d.content.choices.get(func() []Choices {
		count := 0
		for _, a := range d.Actions {
			if a.Info.Limit(limitChoices).Max > 0 {
				count++
			}
		}
		all := make([]Choices, 0, count)
		for _, a := range d.Actions {
			if limit := a.Info.Limit(limitChoices); limit.Max > 0 {
				all = append(all, Choices{Action: a})
				all[len(all)-1].judge(limit)
			}
		}
		return all
	})
}

// Limit returns how many the platform takes.
func (c *Choices) Limit() Limit { return c.Action.Info.Limit(limitChoices) }

func (c *Choices) judge(limit Limit) {
	from := c.Action.Info.CountFrom
	if from == "" {
		c.Count = c.Action.countAnswered()
	} else {
		c.List = c.Action.at(from)
		c.Count = c.Action.BranchCount()
		c.Flags.SetIf(ChoicesAbsent, c.List == nil && c.Action.provesAbsence(strings.Split(from, ".")...))
	}
	absent := c.Flags.Has(ChoicesAbsent)
	c.Flags.SetIf(ChoicesTooFew, from != "" && (absent || c.Count >= 0 && c.Count < limit.Min))
	c.Flags.SetIf(ChoicesTooMany, c.Count > limit.Max)
}

// countAnswered counts the indexed branches that children hang on.
func (a *Action) countAnswered() int {
	var low uint64 // of the first 64
	var high map[int]bool
	for _, child := range a.Children {
		switch i := child.BranchIndex; {
		case i < 0:
		case i < 64:
			low |= 1 << i
		default:
			if high == nil {
				high = make(map[int]bool)
			}
			high[i] = true
		}
	}
	return bits.OnesCount64(low) + len(high)
}
