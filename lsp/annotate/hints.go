// Package annotate says beside the text of a definition what the text itself does not: what a branch stands for, what a
// parent says, where branches lead, how long a text is, which words are names. It answers in byte ranges and knows nothing
// of the wire.
package annotate

import (
	"fmt"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/outline"
)

// Hint is a short text that is shown in the line, behind an offset.
type Hint struct {
	At     int // byte offset
	Text   string
	Detail string       // more, when it is pointed at; may be empty
	Target *flow.Action // the action that it speaks of, nil for none
}

// nearLimit is the part of a limit from which the length of a text is shown.
const nearLimit = 0.8

// Hints returns the hints in a part of the text, by their place for each action.
func Hints(def *flow.Definition, part syntax.Range) []Hint {
	var hints []Hint
	lengths := lengths(def)
	for _, a := range def.Actions {
		if a.Node.End() < part.Start || a.Node.Start() > part.End {
			continue
		}
		for _, h := range []*Hint{parentHint(a), branchHint(a), lengths[a]} {
			if h != nil && part.Start <= h.At && h.At <= part.End {
				hints = append(hints, *h)
			}
		}
	}
	return hints
}

// parentHint shows the text of the parent behind the reference to it.
func parentHint(a *flow.Action) *Hint {
	reference := a.ParentReference()
	if a.Parent == nil || reference == nil {
		return nil
	}
	about := outline.About(a.Parent)
	if about == "" {
		return nil
	}
	return &Hint{At: reference.End(), Text: about, Detail: "the step that this one follows", Target: a.Parent}
}

// branchHint shows what the branch stands for behind its label.
func branchHint(a *flow.Action) *Hint {
	if a.Parent == nil || a.Branch == nil || a.Branch.Kind() != syntax.String {
		return nil
	}
	meaning := a.Parent.Meaning(a.Branch.Text())
	if meaning == "" {
		return nil
	}
	return &Hint{At: a.Branch.End(), Text: meaning, Detail: fmt.Sprintf("what %s of %s stands for", a.Branch.Text(), outline.Name(a.Parent)), Target: a.Parent}
}

// lengths returns how long the texts are that come near what Instagram takes.
func lengths(def *flow.Definition) map[*flow.Action]*Hint {
	hints := map[*flow.Action]*Hint{}
	contents := def.Contents()
	for i := range contents {
		c := &contents[i]
		limit := c.Limit()
		node := c.Action.Content
		if limit.Max <= 0 || node == nil || node.Kind() != syntax.String {
			continue
		}
		length := limit.Measure(c.Text())
		if float64(length) < nearLimit*float64(limit.Max) {
			continue
		}
		hints[c.Action] = &Hint{
			At:     node.End(),
			Text:   fmt.Sprintf("%d of %d %s", length, limit.Max, limit.Unit),
			Detail: "what Instagram takes of such a text; variables are counted as they are written",
		}
	}
	return hints
}
