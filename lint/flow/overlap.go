package flow

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Overlap is a word of an active scenario by which it catches a comment that another active scenario catches, too.
type Overlap struct {
	Node      *syntax.Node // the word
	Trigger   *Trigger
	Word      string
	Caption   bool // the word of a caption, which is part of a longer one of the other scenario; else a word of comments
	Other     *Definition
	OtherFile string // the name of its file in findings, set with Definition.Overlaps; "" is the name it was built with
	OtherNode *syntax.Node
	OtherWord string
}

// CatchesComments reports whether the definition is an active scenario that comments start, so that it can overlap with
// others.
func (d *Definition) CatchesComments() bool {
	return d.Kind == Scenario && d.Flags.Has(DocActiveTrue) && d.Flags.Has(DocCommentTrigger)
}

// catch is what one trigger catches: comments with one of the words under posts with one of the words.
type catch struct {
	trigger  *Trigger
	captions []foldedWord // empty: every post
	comments []foldedWord // empty: every comment
}

type foldedWord struct {
	node *syntax.Node
	text string // folded
	as   string // as it is written
}

// anyComment stands for the words of a trigger that every comment starts.
const anyComment = ""

// FindOverlaps finds the words by which active scenarios catch the same comments, for each definition in its order of
// words. Definitions that cannot overlap may be among them.
func FindOverlaps(all []*Definition) map[*Definition][]*Overlap {
	catches := make([][]catch, len(all))
	byWord := make(map[string][]int) // definitions by the words of their comments
	var able []int
	for i, d := range all {
		if catches[i] = d.catches(); len(catches[i]) == 0 {
			continue
		}
		able = append(able, i)
		for word := range wordsOf(catches[i]) {
			byWord[word] = append(byWord[word], i)
		}
	}
	found := make(map[*Definition][]*Overlap)
	for _, i := range able {
		for _, k := range rivals(i, catches[i], byWord, able) {
			found[all[i]] = append(found[all[i]], overlapsOf(catches[i], catches[k], all[k])...)
		}
	}
	return found
}

// rivals returns the definitions that share a word of comments with definition i, in order.
func rivals(i int, mine []catch, byWord map[string][]int, able []int) []int {
	words := wordsOf(mine)
	if words[anyComment] {
		return slices.DeleteFunc(slices.Clone(able), func(k int) bool { return k == i })
	}
	others := slices.Clone(byWord[anyComment])
	for word := range words {
		others = append(others, byWord[word]...)
	}
	slices.Sort(others)
	return slices.DeleteFunc(slices.Compact(others), func(k int) bool { return k == i })
}

func wordsOf(catches []catch) map[string]bool {
	words := make(map[string]bool)
	for _, c := range catches {
		if len(c.comments) == 0 {
			words[anyComment] = true
		}
		for _, w := range c.comments {
			words[w.text] = true
		}
	}
	return words
}

// catches reads what the triggers catch. A trigger whose filters have a defect, or that catches every comment, is left
// out: it has a finding of its own, or no word to speak of.
func (d *Definition) catches() []catch {
	if !d.CatchesComments() {
		return nil
	}
	defective := make(map[*Trigger]bool)
	for _, defect := range d.FilterDefects() {
		defective[defect.Trigger] = true
	}
	byTrigger := make(map[*Trigger]*catch)
	var catches []catch
	for _, t := range d.Triggers {
		if t.FiresOnComment() && !defective[t] && t.filtered() {
			catches = append(catches, catch{trigger: t})
		}
	}
	for i := range catches {
		byTrigger[catches[i].trigger] = &catches[i]
	}
	for _, k := range d.Keywords() {
		c := byTrigger[k.Trigger]
		if c == nil || k.Flags.Has(KeywordBlank) || k.Flags.Has(KeywordRepeated) {
			continue
		}
		word := foldedWord{k.Node, FoldKeyword(strings.TrimSpace(k.Text)), k.Text}
		if k.Filter.Matches == "caption" {
			c.captions = append(c.captions, word)
		} else {
			c.comments = append(c.comments, word)
		}
	}
	return catches
}

func overlapsOf(mine, theirs []catch, other *Definition) []*Overlap {
	var overlaps []*Overlap
	for _, a := range mine {
		for _, b := range theirs {
			overlaps = append(overlaps, a.overlaps(b, other)...)
		}
	}
	return overlaps
}

// overlaps says by which words of this catch the other catches the same comments: the shorter of two words of captions,
// or the word of the comments where no caption tells the two apart.
func (c catch) overlaps(o catch, other *Definition) []*Overlap {
	shared := c.sharedComments(o)
	if len(shared) == 0 && len(c.comments) > 0 && len(o.comments) > 0 {
		return nil
	}
	var overlaps []*Overlap
	apart := len(c.captions) > 0 && len(o.captions) > 0
	for _, mine := range c.captions {
		for _, theirs := range o.captions {
			switch {
			case mine.text == theirs.text:
				apart = false
			case strings.Contains(theirs.text, mine.text):
				overlaps = append(overlaps, &Overlap{Node: mine.node, Trigger: c.trigger, Word: mine.as, Caption: true, Other: other, OtherNode: theirs.node, OtherWord: theirs.as})
			}
		}
	}
	if apart {
		return overlaps
	}
	for _, pair := range shared {
		overlaps = append(overlaps, &Overlap{Node: pair[0].node, Trigger: c.trigger, Word: pair[0].as, Other: other, OtherNode: pair[1].node, OtherWord: pair[1].as})
	}
	return overlaps
}

func (c catch) sharedComments(o catch) [][2]foldedWord {
	var shared [][2]foldedWord
	theirs := make(map[string]foldedWord, len(o.comments))
	for _, w := range o.comments {
		theirs[w.text] = w
	}
	for _, w := range c.comments {
		if t, ok := theirs[w.text]; ok {
			shared = append(shared, [2]foldedWord{w, t})
		}
	}
	return shared
}
