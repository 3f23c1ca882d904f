package syntax

import "strings"

// InsertAfter adds entries behind another one of an array or object; a text is the JSON of an entry, of a member with its
// name. A comment that stands behind the other one on its last line stays there.
func InsertAfter(n *Node, texts ...string) []Edit {
	if !editable(n.parent) || n.IsName() || len(texts) == 0 {
		return nil
	}
	e := entryOf(n)
	gap, at := e.gap(), e.trailing
	if at > e.end && !strings.ContainsAny(gap, "\r\n") {
		at = e.end // a comment might swallow the entry
	}
	added := gap + strings.Join(texts, ","+gap)
	switch {
	case e.comma >= 0:
		return []Edit{{Range{at, at}, added + ","}}
	case at > e.end:
		return []Edit{{Range{e.end, e.end}, ","}, {Range{at, at}, added}}
	}
	return []Edit{{Range{at, at}, "," + added}}
}
