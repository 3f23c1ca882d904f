package format

import (
	"sort"

	"github.com/inrolint/inrolint/lint/syntax"
)

// comments finds the comments of a text by their place.
type comments []syntax.Comment

// from returns the index of the first comment that begins at the offset or after it.
func (c comments) from(offset int) int {
	return sort.Search(len(c), func(i int) bool { return c[i].Range.Start >= offset })
}

// at returns the comment that begins at the offset, nil if none does.
func (c comments) at(offset int) *syntax.Comment {
	if i := c.from(offset); i < len(c) && c[i].Range.Start == offset {
		return &c[i]
	}
	return nil
}

// lineCommentIn reports whether a comment lies in the range that forces a line break behind it or holds one.
func (c comments) lineCommentIn(r syntax.Range) bool {
	for i := c.from(r.Start); i < len(c) && c[i].Range.Start < r.End; i++ {
		if !c[i].Block {
			return true
		}
	}
	return false
}
