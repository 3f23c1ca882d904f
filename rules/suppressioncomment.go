package rules

import (
	"slices"
	"strings"
	"unicode"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

const (
	ignoreWord     = "inrolint-ignore"
	ignoreFileWord = "inrolint-ignore-file"
)

// suppressionComments reads the comments that hide findings: `// inrolint-ignore RULE[, RULE] -- reason` above the line
// or at its end, and `// inrolint-ignore-file RULE[, RULE] -- reason` anywhere. known is the rules there are.
func suppressionComments(tree *syntax.Tree, known []*Rule) []*Suppression {
	comments := tree.Comments()
	var all []*Suppression
	for i, c := range comments {
		read := readComment(tree.Source(), c)
		if read == nil {
			continue
		}
		if read.kind == commentKind {
			read.line = lineHidden(tree, comments[i:])
		}
		all = append(all, read.suppressions(known)...)
	}
	return all
}

// ignoreComment is a comment that hides findings.
type ignoreComment struct {
	span    syntax.Range
	whole   syntax.Range // the comment
	kind    suppressionKind
	rules   []word
	reason  string
	problem string
	line    int
}

// word is a piece of a comment.
type word struct {
	text string
	span syntax.Range
}

// readComment returns what a comment hides, nil for any other comment.
func readComment(source string, c syntax.Comment) *ignoreComment {
	start, end := c.Range.Start+len("//"), c.Range.End
	if c.Block && strings.HasSuffix(source[start:end], "*/") {
		end -= len("*/")
	}
	words := wordsOf(source, start, end)
	if len(words) == 0 || !strings.HasPrefix(words[0].text, ignoreWord) {
		return nil
	}
	read := &ignoreComment{span: c.Range, whole: c.Range, kind: commentKind}
	switch words[0].text {
	case ignoreWord:
	case ignoreFileWord:
		read.kind = fileCommentKind
	default:
		read.problem = "it begins with neither " + ignoreWord + " nor " + ignoreFileWord
		read.span = words[0].span
		return read
	}
	read.rules = words[1:]
	if at := slices.IndexFunc(read.rules, func(w word) bool { return dashes(w.text) > 0 }); at >= 0 {
		read.reason = strings.TrimSpace(source[read.rules[at].span.Start+dashes(read.rules[at].text) : end])
		read.rules = read.rules[:at]
	}
	switch {
	case len(read.rules) == 0:
		read.problem = "it names no rule"
	case read.reason == "":
		read.problem = "it gives no reason, as in: // " + ignoreWord + " " + read.rules[0].text + " -- checked with the client"
	}
	return read
}

// dashes returns the length of what leads to the reason at the start of a word: two hyphens, or the long dash that editors
// make of them; 0 where there is none.
func dashes(word string) int {
	for _, dash := range []string{"--", "–", "—"} {
		if strings.HasPrefix(word, dash) {
			return len(dash)
		}
	}
	return 0
}

// wordsOf cuts a piece of the source at blanks and commas.
func wordsOf(source string, start, end int) []word {
	var words []word
	for at := start; at < end; {
		length := strings.IndexFunc(source[at:end], isBetween)
		if length < 0 {
			length = end - at
		}
		if length > 0 {
			words = append(words, word{source[at : at+length], syntax.Range{Start: at, End: at + length}})
			at += length
			continue
		}
		rest := strings.TrimLeftFunc(source[at:end], isBetween)
		at = end - len(rest)
	}
	return words
}

func isBetween(c rune) bool { return c == ',' || unicode.IsSpace(c) }

// suppressions makes one suppression for each rule that the comment names.
func (c *ignoreComment) suppressions(known []*Rule) []*Suppression {
	if len(c.rules) == 0 {
		return []*Suppression{{Reason: c.reason, Range: c.span, whole: c.whole, kind: c.kind, problem: c.problem}}
	}
	var all []*Suppression
	for _, w := range c.rules {
		s := &Suppression{Rule: w.text, Reason: c.reason, Range: w.span, whole: c.whole, alone: len(c.rules) == 1, kind: c.kind, line: c.line, problem: c.problem}
		if !slices.ContainsFunc(known, func(r *Rule) bool { return r.ID == w.text }) {
			s.problem = "there is no rule \"" + shown(w.text) + "\""
			s.near, _ = nearest.Of(w.text, idsOf(known))
		}
		all = append(all, s)
	}
	return all
}

func idsOf(rules []*Rule) []string {
	ids := make([]string, len(rules))
	for i, r := range rules {
		ids[i] = r.ID
	}
	return ids
}

// lineHidden returns the line that the first of the comments is about: its own where something else stands on it, else
// the next that holds more than comments; 0 where there is none.
func lineHidden(tree *syntax.Tree, comments []syntax.Comment) int {
	source, lines := tree.Source(), tree.Lines()
	first := comments[0].Range
	line, _ := lines.Position(first.Start)
	if strings.TrimFunc(source[lines.LineRange(line-1).Start:first.Start], isBlank) != "" {
		return line
	}
	at := first.End
	for _, next := range comments[1:] {
		if strings.TrimFunc(source[at:next.Range.Start], isBlank) != "" {
			break
		}
		at = next.Range.End
	}
	rest := strings.TrimLeftFunc(source[at:], isBlank)
	if rest == "" {
		return 0
	}
	line, _ = lines.Position(len(source) - len(rest))
	return line
}

func isBlank(c rune) bool { return unicode.IsSpace(c) || c == '\ufeff' }
