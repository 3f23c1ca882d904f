package act

import (
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// IgnoreComment adds the comment that hides the findings of a rule on the line of an offset, above that line; nil where no comment
// can stand there.
func IgnoreComment(tree *syntax.Tree, offset int, rule string) []syntax.Edit {
	source := tree.Source()
	line, _ := tree.Lines().Locate(offset, syntax.UTF8)
	at := tree.Lines().LineRange(line)
	if strings.HasPrefix(source[at.Start:], "\ufeff") {
		at.Start += len("\ufeff")
	}
	for _, c := range tree.Comments() {
		if c.Range.Start < at.Start && at.Start < c.Range.End {
			return nil
		}
	}
	text := source[at.Start:at.End]
	indent := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
	return []syntax.Edit{{Range: syntax.Range{Start: at.Start, End: at.Start}, NewText: indent + "// inrolint-ignore " + rule + " -- " + Reason + lineBreak(source)}}
}
